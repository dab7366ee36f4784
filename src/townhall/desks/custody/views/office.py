"""What is about no single request: counsel's queue, the hand-over of a shift, the access log, the agency's settings."""

from typing import Any

import msgspec
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from townhall.core.access.chain import note_access
from townhall.core.access.doors import for_roles
from townhall.core.access.roles import SEES_CASES, Role
from townhall.core.cases import pages
from townhall.core.cases.own_text import places_of
from townhall.core.cases.saying import refusal_words
from townhall.core.cases.services import CannotMove
from townhall.core.sealing.envelopes import unseal
from townhall.desks.custody import forms, services
from townhall.desks.custody.models import Visit, Visitor
from townhall.desks.custody.selectors import DESK, clock_for, counsel_queue, hand_over, settings_of

_VISITS = 100


@for_roles(*SEES_CASES)
@require_safe
def counsel(request: Any, organisation: str) -> HttpResponse:
    """List what waits for counsel."""
    rows = counsel_queue(request.membership.organisation)
    return pages.page(request, DESK, "counsel", {"rows": rows})


@for_roles(*SEES_CASES)
@require_safe
def shift(request: Any, organisation: str) -> HttpResponse:
    """List the open cases with their clocks, for the next shift and for paper."""
    place, now = request.membership.organisation, timezone.now()
    told = settings_of(place)
    rows = [(row, clock_for(row, now, told)) for row in hand_over(place)]
    return pages.page(request, DESK, "shift", {"rows": rows, "settings": told})


@for_roles(*SEES_CASES)
@require_http_methods(["GET", "POST"])
def visits(request: Any, organisation: str) -> HttpResponse:
    """Show the access log of the front desk, and write a line."""
    place, now = request.membership.organisation, timezone.now()
    pages.in_zone_of(place)
    form = forms.VisitForm(request.POST or None, initial={"came_in_at": now})
    if request.method == "POST" and form.is_valid():
        told = dict(form.cleaned_data)
        visitor = Visitor(**{name: told.pop(name) for name in ("who", "agency", "badge", "authority")})
        try:
            services.log_visit(told, visitor, by=request.membership, now=now)
            return redirect("custody:visits", organisation=organisation)
        except CannotMove as fault:
            form.add_error("came_in_at", refusal_words(fault.message, DESK))
    rows = [(each, _opened(each)) for each in Visit.objects.filter(organisation=place)[:_VISITS]]
    note_access("read", "custody.visits", "", person=request.user, organisation=place.slug, now=now)
    status = 422 if form.is_bound else 200
    return pages.page(request, DESK, "visits", {"form": form, "rows": rows, "zone": pages.zone_of(place)}, status)


def _opened(visit: Visit) -> Visitor | None:
    if visit.key_id is None or visit.details is None:
        return None
    return msgspec.json.decode(unseal(visit.key_id, visit.details, "custody.visit"), type=Visitor)


@for_roles(*SEES_CASES)
@require_http_methods(["POST"])
def left(request: Any, organisation: str, number: int) -> HttpResponse:
    """Put down that a visitor went out now."""
    visit = get_object_or_404(Visit, pk=number, organisation=request.membership.organisation)
    now = timezone.now()
    services.left(visit, at=now, by=request.membership, now=now)
    return redirect("custody:visits", organisation=organisation)


@for_roles(Role.ADMINISTRATOR, Role.SUPERVISOR, Role.COUNSEL)
@require_http_methods(["GET", "POST"])
def settings(request: Any, organisation: str) -> HttpResponse:
    """Say which agency this is, whose words bind it, whom to call at night."""
    place, now = request.membership.organisation, timezone.now()
    form = forms.SettingsForm(request.POST or None, instance=settings_of(place), places=places_of(place))
    if request.method == "POST" and form.is_valid():
        form.save()
        note_access("changed settings", "custody", "", person=request.user, organisation=place.slug, now=now)
        return redirect("custody:settings", organisation=organisation)
    context = {"form": form, "title": "custody-settings"}
    return pages.page(request, DESK, "ask", context, 422 if form.is_bound else 200)
