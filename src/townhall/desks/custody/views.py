"""The pages of the custody desk; most is `townhall.core.cases.pages`."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from townhall.core.access.doors import for_roles
from townhall.core.access.roles import SEES_CASES
from townhall.core.cases import pages
from townhall.core.cases.saying import refusal_words
from townhall.core.cases.services import CannotMove
from townhall.desks.custody.forms import IntakeForm
from townhall.desks.custody.models import Channel, Details
from townhall.desks.custody.selectors import DESK
from townhall.desks.custody.services import receive
from townhall.desks.custody.states import CLERKS


@for_roles(*SEES_CASES)
@require_http_methods(["GET", "HEAD", "POST"])
def cases(request: Any, organisation: str) -> HttpResponse:
    """List requests."""
    return pages.case_list(request, DESK)


@for_roles(*SEES_CASES)
@require_safe
def case(request: Any, organisation: str, number: int) -> HttpResponse:
    """Show a request."""
    return pages.case_page(request, DESK, pages.case_of(request, DESK, number))


@for_roles(*CLERKS)
@require_http_methods(["GET", "POST"])
def intake(request: Any, organisation: str) -> HttpResponse:
    """Take a request in."""
    place, now = request.membership.organisation, timezone.now()
    pages.in_zone_of(place)
    form = IntakeForm(request.POST or None, initial={"received_at": now})
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        details = Details(told["booking"], told["officer"], told["words"])
        times = {"received_at": told["received_at"], "by": request.membership, "now": now}
        try:
            made = receive(Channel(told["channel"]), details, **times)
            return redirect("custody:case", organisation=organisation, number=made.pk)
        except CannotMove as fault:
            form.add_error("received_at", refusal_words(fault.message, DESK))
    return pages.page(request, DESK, "intake", {"form": form}, 422 if form.is_bound else 200)


@for_roles(*SEES_CASES)
@require_http_methods(["GET", "POST"])
def move(request: Any, organisation: str, number: int, move: str) -> HttpResponse:
    """Make a move."""
    if move not in {each.name for each in DESK.table.moves}:
        raise Http404
    return pages.move_page(request, DESK, number, move)
