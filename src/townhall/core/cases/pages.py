"""The pages that every desk shares: the list, a case, a move. A desk's view hangs a door and calls one of these.

    @for_roles(*SEES_CASES)
    def cases(request, organisation):
        return pages.case_list(request, DESK)

Templates extend `cases/list.html`, `cases/case.html`, `cases/move.html`, `cases/ask.html` (one form, any title),
`cases/letter.html` and `cases/blank.html` (the form on paper); `<desk>/…` of the same name is taken where
it exists. Addresses are `<desk>:cases`, `<desk>:case` and `<desk>:move`, with `number` the case's id.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import select_template
from django.utils import timezone

from townhall.core.access.roles import SEES_CASES
from townhall.core.cases import services
from townhall.core.cases.desk import Desk
from townhall.core.cases.forms import FindForm, MoveForm
from townhall.core.cases.models import Case
from townhall.core.cases.saying import refusal_words
from townhall.core.cases.sealed import note_reading, open_details
from townhall.core.cases.selectors import Asked, listed
from townhall.core.cases.table import Move
from townhall.core.people.models import Organisation


def case_of(request: Any, desk: Desk, number: int) -> Any:
    """Return a case of the member's organisation; another's does not exist."""
    rows = desk.cases._default_manager.select_related("organisation")
    return get_object_or_404(rows, pk=number, organisation=request.membership.organisation)


def page(request: Any, desk: Desk, name: str, context: Mapping[str, Any], status: int = 200) -> HttpResponse:
    """Answer with a page of a desk, or the shared one of that name."""
    template = select_template([f"{desk.name}/{name}.html", f"cases/{name}.html"])
    known = {"desk": desk, "organisation": request.membership.organisation, "now": timezone.now()}
    roles = request.membership.role_set
    known |= {"may_open": bool(desk.may_open & roles), "sees_cases": bool(SEES_CASES & roles), "roles": roles}
    return render(request, template.template.name, {**known, **context}, status=status)


def case_list(request: Any, desk: Desk, **more: Any) -> HttpResponse:
    """Show some cases. Searching leaves no trace of what was typed: the search is posted, never in an address."""
    form = FindForm(request.POST if request.method == "POST" else request.GET or None, desk=desk)
    told = form.cleaned_data if form.is_valid() else {}
    asked = Asked(told.get("show") or "open", told.get("find") or "", told.get("page") or 1)
    rows, has_more = listed(desk, request.membership.organisation, asked, timezone.now())
    context = {"form": form, "rows": rows, "asked": asked, "next_page": asked.page + 1 if has_more else None}
    return page(request, desk, "list", {**context, **more})


def case_page(request: Any, desk: Desk, case: Case, **more: Any) -> HttpResponse:
    """Show a case with its history and its lawful moves, and note in the chain that it was read."""
    note_reading(desk, case, request.membership, timezone.now())
    return page(request, desk, "case", {**case_context(request, desk, case), **more})


def case_context(request: Any, desk: Desk, case: Case) -> dict[str, Any]:
    """What a page about a case knows."""
    facts = desk.facts(case)
    roles = request.membership.role_set
    lawful = [] if case.is_purged else desk.table.moves_from(case.state)
    moves = [each for each in lawful if each.who & roles]
    return {
        "case": case,
        "details": open_details(desk, case),
        "facts": facts,
        "history": list(case.moves.all()),  # type: ignore[attr-defined]
        "moves": [(each, None if each.asks else each.refusal(facts)) for each in moves],
        "for_others": [each for each in lawful if not each.who & roles],
    }


def move_page(
    request: Any,
    desk: Desk,
    number: int,
    name: str,
    *,
    form_type: type[forms.Form] = MoveForm,
    write: Callable[[Any, Mapping[str, Any]], str | None] | None = None,
    initial: Mapping[str, Any] | None = None,
    **more: Any,
) -> HttpResponse:
    """Show the form of a move and make it. `write(case, told)` writes what belongs to it, in the same transaction.

    `write` may return the id of the row of rules that was followed. The second of two people keeps what they typed.
    Whoever the door lets in without the role of the move reads whose move it is.
    """
    case, now = case_of(request, desk, number), timezone.now()
    lawful = desk.table.move(name)
    if not lawful.who & request.membership.role_set:
        return _for_others(request, desk, case, lawful)
    in_zone_of(case.organisation)
    form = form_type(request.POST or None, initial={"seen": case.version, "at": now, **(initial or {})})
    first = None
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        try:
            with services.moving(
                desk, case, name, seen=told["seen"], at=told["at"], by=request.membership, now=now
            ) as row:
                if write:
                    row.followed = write(row, told) or ""
            return redirect(f"{desk.name}:case", organisation=case.organisation.slug, number=case.pk)
        except services.CannotMove as fault:
            form.add_error(None, refusal_words(fault.message, desk))
        except services.SomebodyWasFirst as fact:
            first, form = fact.case, form_type(typed_again(request, fact))
    status = 200 if request.method == "GET" else 409 if first else 422
    context = {"case": case, "form": form, "first": first, "move": lawful}
    return page(request, desk, "move", {**context, **more}, status)


def _for_others(request: Any, desk: Desk, case: Case, lawful: Move) -> HttpResponse:
    """Say for whom a move is, without its form; whoever sends one all the same is refused."""
    if request.method != "GET":
        raise PermissionDenied
    return page(request, desk, "for_others", {"case": case, "move": lawful})


def blank_form(request: Any, desk: Desk, form_types: Sequence[type[forms.Form]]) -> HttpResponse:
    """Show forms as lines and boxes for paper. A form may have a `heading`, the id of a message.

    Choices are read as they are shown on the screen, so the paper can never ask anything else.
    """
    parts = [
        (
            getattr(form_type, "heading", ""),
            [(field, _boxes(field)) for field in form_type() if not field.is_hidden and not _is_file(field)],
        )
        for form_type in form_types
    ]
    return page(request, desk, "blank", {"parts": parts})


def _is_file(field: Any) -> bool:
    return isinstance(field.field, forms.FileField)


def _boxes(field: Any) -> list[str]:
    """The words beside the boxes of a field; none for a line to write on, or where the label itself has a box."""
    return [str(label) for value, label in getattr(field.field, "choices", ()) if value]


def zone_of(organisation: Organisation) -> ZoneInfo:
    """Return the zone in which an organisation's days begin."""
    return ZoneInfo(organisation.time_zone)


def in_zone_of(organisation: Organisation) -> None:
    """Read and show times of forms in an organisation's own zone."""
    timezone.activate(zone_of(organisation))


def typed_again(request: Any, fact: services.SomebodyWasFirst) -> Any:
    """Return what was typed, to be sent again on top of what somebody else did."""
    typed = request.POST.copy()
    typed["seen"] = fact.case.version
    return typed
