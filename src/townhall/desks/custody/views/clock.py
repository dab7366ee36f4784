"""The release clock: recording that release is due and that it happened, and correcting what was entered wrongly.

No version, no state and no guard stands before these: nothing on this desk can delay a release.
"""

from typing import Any

from django import forms as django_forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from townhall.core.access.doors import for_roles
from townhall.core.access.roles import SEES_CASES
from townhall.core.cases import pages
from townhall.core.cases.saying import refusal_words
from townhall.core.cases.services import CannotMove
from townhall.desks.custody import forms, services
from townhall.desks.custody.models import ReleaseEvent
from townhall.desks.custody.selectors import DESK


def _all_valid(parts: list[django_forms.Form]) -> bool:
    """Whether all are valid. Each is asked, so that every fault is shown at once."""
    return not sum(not part.is_valid() for part in parts)


_FORMS: dict[str, type[django_forms.Form]] = {"eligible": forms.EligibleForm, "released": forms.ReleasedForm}


@for_roles(*SEES_CASES)
@require_http_methods(["GET", "POST"])
def event(request: Any, organisation: str, number: int, what: str) -> HttpResponse:
    """Record an event."""
    if what not in _FORMS:
        raise Http404
    case, now = pages.case_of(request, DESK, number), timezone.now()
    pages.in_zone_of(case.organisation)
    form = _FORMS[what](request.POST or None, initial={"at": now})
    if request.method == "POST" and form.is_valid():
        try:
            services.record_event(case, {"what": what, **form.cleaned_data}, by=request.membership, now=now)
            return redirect("custody:case", organisation=organisation, number=number)
        except CannotMove as fault:
            form.add_error("at", refusal_words(fault.message, DESK))
    context = {"case": case, "form": form, "title": f"custody-record-{what}"}
    return pages.page(request, DESK, "ask", context, 200 if request.method == "GET" else 422)


@for_roles(*services.DECIDERS)
@require_http_methods(["GET", "POST"])
def correct(request: Any, organisation: str, number: int, event: int) -> HttpResponse:
    """Correct an event: a new one in its place, with the reason; both stay in view."""
    case, now = pages.case_of(request, DESK, number), timezone.now()
    wrong = get_object_or_404(ReleaseEvent, pk=event, case=case)
    wrong.case = case
    pages.in_zone_of(case.organisation)
    told = {"at": wrong.at, "reason": wrong.reason, "to": wrong.to, "delay": wrong.delay}
    parts = [_FORMS[wrong.what](request.POST or None, initial=told), forms.WhyField(request.POST or None)]
    if case.is_purged:
        raise PermissionDenied
    if request.method == "POST" and _all_valid(parts):
        try:
            why = parts[1].cleaned_data["why"]
            services.correct_event(wrong, parts[0].cleaned_data, why, by=request.membership, now=now)
            return redirect("custody:case", organisation=organisation, number=number)
        except CannotMove as fault:
            parts[0].add_error(None, refusal_words(fault.message, DESK))
    context = {"case": case, "parts": parts, "event": wrong, "title": "custody-correct"}
    return pages.page(request, DESK, "correct", context, 200 if request.method == "GET" else 422)
