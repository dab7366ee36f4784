"""The list, a request, taking one in, and its moves; most is `townhall.core.cases.pages`."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from townhall.core.access.doors import for_roles
from townhall.core.access.roles import SEES_CASES
from townhall.core.cases import pages
from townhall.core.cases.decisions import open_advice
from townhall.core.cases.forms import MoveForm
from townhall.core.cases.import_page import import_page, place_of
from townhall.core.cases.papers import keep_upload, papers_of
from townhall.core.cases.saying import refusal_words
from townhall.core.cases.selectors import Asked, listed
from townhall.core.cases.services import CannotMove
from townhall.core.pages.templatetags.say import spoken
from townhall.desks.custody import forms, services
from townhall.desks.custody.importing import INTAKE
from townhall.desks.custody.models import Channel, CustodyCase, Details
from townhall.desks.custody.reading import issuer_of, suggestion
from townhall.desks.custody.selectors import DESK, clock_for, settings_of
from townhall.desks.custody.states import CLERKS

_FORMS: dict[str, type[MoveForm]] = {
    "classify": forms.ClassifyForm,
    "match": forms.MatchForm,
    "notify": forms.NoticeForm,
}


@for_roles(*SEES_CASES)
@require_http_methods(["GET", "HEAD", "POST"])
def cases(request: Any, organisation: str) -> HttpResponse:
    """List requests."""
    return pages.case_list(request, DESK)


@for_roles(*SEES_CASES)
@require_safe
def case(request: Any, organisation: str, number: int) -> HttpResponse:
    """Show a request: first the release clock, beside it counsel's number."""
    shown = pages.case_of(request, DESK, number)
    told, now = settings_of(shown.organisation), timezone.now()
    asked = list(shown.elements.all())
    for each in asked:
        each.case, each.advice_words = shown, open_advice(shown, each)
    context = {
        "settings": told,
        "clock": clock_for(shown, now, told),
        "elements": asked,
        "asks_hold": any(each.kind == "hold" for each in asked),
        "papers": papers_of(shown),
        "notices": list(shown.notices.all()),
        "interviews": list(shown.interviews.all()),
        "later": list(shown.later.all()),
        "may_decide": bool(services.DECIDERS & request.membership.role_set),
        "may_work": bool(CLERKS & request.membership.role_set),
    }
    return pages.case_page(request, DESK, shown, **context)


@for_roles(*CLERKS)
@require_http_methods(["GET", "POST"])
def intake(request: Any, organisation: str) -> HttpResponse:
    """Take a request in."""
    place, now = request.membership.organisation, timezone.now()
    pages.in_zone_of(place)
    form = forms.IntakeForm(request.POST or None, request.FILES or None, initial={"received_at": now})
    if request.method == "POST" and form.is_valid():
        made = _received(request, form)
        if made is not None:
            return redirect("custody:case", organisation=organisation, number=made.pk)
    return pages.page(request, DESK, "intake", {"form": form}, 422 if form.is_bound else 200)


def _received(request: Any, form: forms.IntakeForm) -> CustodyCase | None:
    told, now, by = form.cleaned_data, timezone.now(), request.membership
    older = None
    if told["older"]:
        found, _ = listed(DESK, by.organisation, Asked(find=told["older"]), now)
        if len(found) != 1:
            form.add_error("older", spoken().say("custody-older-unknown"))
            return None
        older = found[0]
    sealed = Details(told["booking"], told["officer"], told["contact"], "", told["words"])
    try:
        made = services.receive(
            Channel(told["channel"]),
            sealed,
            received_at=told["received_at"],
            by=by,
            now=now,
            asks=told["asks"],
            older=older,
        )
    except CannotMove as fault:
        form.add_error("received_at", refusal_words(fault.message, DESK))
        return None
    if told["file"]:
        keep_upload(DESK, made, told["file"], by, now)
    return made


@for_roles(*CLERKS)
@require_http_methods(["GET", "POST"])
def take_in_table(request: Any, organisation: str) -> HttpResponse:
    """Take in a table of requests."""
    return import_page(request, INTAKE, place_of(request, DESK))


@for_roles(*SEES_CASES)
@require_http_methods(["GET", "POST"])
def move(request: Any, organisation: str, number: int, move: str) -> HttpResponse:
    """Make a move; some write what belongs to them in the same transaction."""
    if move not in {each.name for each in DESK.table.moves}:
        raise Http404
    writes = {
        "classify": services.confirm,
        "match": _matched,
        "notify": partial(_notified, by=request.membership),
    }
    extra: dict[str, Any] = {}
    if move == "classify":
        extra["initial"] = _suggested(pages.case_of(request, DESK, number))
    form_type = _FORMS.get(move, MoveForm)
    return pages.move_page(request, DESK, number, move, form_type=form_type, write=writes.get(move), **extra)


def _matched(case: CustodyCase, told: Mapping[str, Any]) -> None:
    case.match = told["match"]


def _notified(case: CustodyCase, told: Mapping[str, Any], *, by: Any) -> None:
    services.serve_notice(case, told, by=by, now=timezone.now())


def _suggested(case: CustodyCase) -> dict[str, Any]:
    """What the library suggests, for a person to confirm or correct."""
    asks = set(case.elements.values_list("kind", flat=True))
    seen = [each.reading for each in papers_of(case) if each.reading]
    part = suggestion(*seen)
    if part is None:
        return {"asks": sorted(asks)}
    return {
        "paper": part.paper,
        "judicial": part.judicial,
        "issuer": issuer_of(part),
        "is_irregular": bool(part.faults),
        "has_warrant": any(each.paper in ("i200", "i205") for reading in seen for each in reading.parts),
        "asks": sorted(asks | set(part.asks)),
    }
