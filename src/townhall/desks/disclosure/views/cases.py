"""The list, a demand, taking one in, and its moves; most is `townhall.core.cases.pages`."""

from functools import partial
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from townhall.core.access.doors import for_roles
from townhall.core.access.roles import SEES_CASES, Role
from townhall.core.cases import pages
from townhall.core.cases.decisions import open_advice
from townhall.core.cases.forms import MoveForm
from townhall.core.cases.import_page import import_page, place_of
from townhall.core.cases.papers import keep_upload, papers_of
from townhall.core.cases.saying import refusal_words
from townhall.core.cases.sealed import open_words
from townhall.core.cases.services import CannotMove
from townhall.desks.disclosure import forms, services
from townhall.desks.disclosure.importing import INTAKE, keep
from townhall.desks.disclosure.models import GIVES, Demand
from townhall.desks.disclosure.reading import suggestion
from townhall.desks.disclosure.rules import clock_for
from townhall.desks.disclosure.selectors import DESK, settings_of, where_of
from townhall.desks.disclosure.states import CLERKS

_FORMS: dict[str, type[MoveForm]] = {
    "classify": forms.ClassifyForm,
    "notify": forms.NoticeForm,
    "answer": forms.AnswerForm,
}


@for_roles(*SEES_CASES)
@require_http_methods(["GET", "HEAD", "POST"])
def cases(request: Any, organisation: str) -> HttpResponse:
    """List demands."""
    return pages.case_list(request, DESK)


@for_roles(*SEES_CASES)
@require_safe
def case(request: Any, organisation: str, number: int) -> HttpResponse:
    """Show a demand: what it asks with what was decided, what is still to be searched, what may be done."""
    shown = pages.case_of(request, DESK, number)
    roles, told = request.membership.role_set, settings_of(shown.organisation)
    context = {
        "items": [_shown(shown, each) for each in shown.items.all()],
        "papers": papers_of(shown),
        "notices": list(shown.notices.all()),
        "given": [(each, open_words(shown, each.to, "disclosure.given.to")) for each in shown.given.all()],
        "holds": [each.hold for each in shown.holds.select_related("hold")],
        "clock": clock_for(told.state, shown.kind),
        "settings": told,
        "may_hold": Role.COUNSEL in roles and not shown.is_purged,
        "may_work": bool(CLERKS & roles),
    }
    return pages.case_page(request, DESK, shown, **context)


def _shown(case: Any, item: Any) -> Any:
    """An item as the page shows it: with counsel's words, and whether somebody still has to look."""
    item.advice_words = open_advice(case, item)
    if not case.is_purged:
        item.where = where_of(case, item.kind)
        item.is_untrue = item.decision == "no_records" and item.where.why_not_none() is not None
    return item


@for_roles(*CLERKS)
@require_http_methods(["GET", "POST"])
def intake(request: Any, organisation: str) -> HttpResponse:
    """Take a demand in."""
    place, now = request.membership.organisation, timezone.now()
    pages.in_zone_of(place)
    form = forms.IntakeForm(request.POST or None, request.FILES or None, initial={"received_at": now})
    if request.method == "POST" and form.is_valid():
        try:
            made = keep(form, request.membership, now)
            if file := form.cleaned_data["file"]:
                keep_upload(DESK, made, file, request.membership, now)
            return redirect("disclosure:case", organisation=organisation, number=made.pk)
        except CannotMove as fault:
            form.add_error("received_at", refusal_words(fault.message, DESK))
    context = {"form": form, "title": "disclosure-intake"}
    return pages.page(request, DESK, "ask", context, 422 if form.is_bound else 200)


@for_roles(*CLERKS)
@require_http_methods(["GET", "POST"])
def take_in_table(request: Any, organisation: str) -> HttpResponse:
    """Take in a table of demands."""
    return import_page(request, INTAKE, place_of(request, DESK))


@for_roles(*SEES_CASES)
@require_http_methods(["GET", "POST"])
def move(request: Any, organisation: str, number: int, move: str) -> HttpResponse:
    """Make a move; some write what belongs to them in the same transaction."""
    if move not in {each.name for each in DESK.table.moves}:
        raise Http404
    by, now = request.membership, timezone.now()
    writes: dict[str, Any] = {
        "classify": services.confirm,
        "notify": partial(services.tell_subject, by=by, now=now),
        "answer": partial(services.give_out, by=by, now=now),
    }
    initial = _initial(move, pages.case_of(request, DESK, number))
    form_type = _FORMS.get(move, MoveForm)
    return pages.move_page(request, DESK, number, move, form_type=form_type, write=writes.get(move), initial=initial)


def _initial(move: str, case: Demand) -> dict[str, Any]:
    """What a form of a move begins with: what was said before, and what the decisions give."""
    told = dict(case.items.values_list("kind", "decision"))  # type: ignore[attr-defined]
    if move == "classify":
        names = ("kind", "judicial", "return_at", "notice")
        seen = [] if case.kind else [each.reading for each in papers_of(case) if each.reading]
        return {**{name: getattr(case, name) for name in names}, **suggestion(seen), "asks": list(told)}
    return {"gave": [kind for kind, answer in told.items() if answer in GIVES]} if move == "answer" else {}
