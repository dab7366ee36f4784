"""What is about no single demand: counsel's queue, the log of disclosures, places outside, settings, figures."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from townhall.core.access.chain import note_access
from townhall.core.access.doors import for_roles
from townhall.core.access.roles import SEES_CASES, Role
from townhall.core.cases import pages
from townhall.core.cases.own_text import places_of
from townhall.desks.disclosure import forms, statistics
from townhall.desks.disclosure.export import as_csv, rows_of
from townhall.desks.disclosure.models import OutsidePlace
from townhall.desks.disclosure.selectors import DESK, counsel_queue, log_of, settings_of

SEES_FIGURES = frozenset({Role.AUDITOR, Role.SUPERVISOR, Role.COUNSEL, Role.ADMINISTRATOR})
_SETS = frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.COUNSEL})


@for_roles(*SEES_CASES)
@require_safe
def counsel(request: Any, organisation: str) -> HttpResponse:
    """List what waits for counsel."""
    return pages.page(request, DESK, "counsel", {"rows": counsel_queue(request.membership.organisation)})


@for_roles(*SEES_CASES)
@require_safe
def log(request: Any, organisation: str) -> HttpResponse:
    """List what was given out: kinds and times, no values."""
    place, now = request.membership.organisation, timezone.now()
    note_access("read", "disclosure.log", "", person=request.user, organisation=place.slug, now=now)
    return pages.page(request, DESK, "log", {"rows": log_of(place), "zone": pages.zone_of(place)})


@for_roles(*_SETS)
@require_http_methods(["GET", "POST"])
def settings(request: Any, organisation: str) -> HttpResponse:
    """Say which organisation this is, whose words bind it, and whether records are kept anywhere else."""
    place, now = request.membership.organisation, timezone.now()
    form = forms.SettingsForm(request.POST or None, instance=settings_of(place), places=places_of(place))
    if request.method == "POST" and form.is_valid():
        form.save()
        note_access("changed settings", "disclosure", "", person=request.user, organisation=place.slug, now=now)
        return redirect("disclosure:settings", organisation=organisation)
    context = {"form": form, "title": "disclosure-settings"}
    return pages.page(request, DESK, "ask", context, 422 if form.is_bound else 200)


@for_roles(*_SETS)
@require_http_methods(["GET", "POST"])
def outside(request: Any, organisation: str) -> HttpResponse:
    """List the places outside this site in which records are kept, and add one."""
    place, now = request.membership.organisation, timezone.now()
    form = forms.PlaceForm(request.POST or None, instance=OutsidePlace(organisation=place))
    if request.method == "POST" and form.is_valid():
        made = form.save()
        note_access("added", "disclosure.place", made.pk, person=request.user, organisation=place.slug, now=now)
        return redirect("disclosure:outside", organisation=organisation)
    rows = OutsidePlace.objects.filter(organisation=place, ended_at=None)
    return pages.page(request, DESK, "outside", {"form": form, "rows": rows}, 422 if form.is_bound else 200)


@for_roles(*_SETS)
@require_POST
def end_place(request: Any, organisation: str, number: int) -> HttpResponse:
    """Say that nothing is kept in a place any more; searches of it stay."""
    place, now = request.membership.organisation, timezone.now()
    found = get_object_or_404(OutsidePlace, pk=number, organisation=place)
    OutsidePlace.objects.filter(pk=found.pk, ended_at=None).update(ended_at=now)
    note_access("ended", "disclosure.place", found.pk, person=request.user, organisation=place.slug, now=now)
    return redirect("disclosure:outside", organisation=organisation)


def _year(request: Any, now: Any) -> int:
    """The year that was asked for, or the one that has begun where the organisation is."""
    form = forms.YearForm(request.GET or None)
    if form.is_bound and form.is_valid():
        return int(form.cleaned_data["year"])
    return int(now.astimezone(pages.zone_of(request.membership.organisation)).year)


@for_roles(*SEES_FIGURES)
@require_safe
def figures(request: Any, organisation: str) -> HttpResponse:
    """Show the figures of a year, with small cells hidden."""
    place = request.membership.organisation
    year, least = _year(request, timezone.now()), settings_of(place).threshold
    rows = list(rows_of(place, year))
    context = {
        "form": forms.YearForm(initial={"year": year}),
        "year": year,
        "measures": statistics.measures(rows, least),
        "by_kind": statistics.kind_table(rows, least),
        "by_answer": statistics.answer_table(rows, least),
        "threshold": least,
        "may_export": bool({Role.SUPERVISOR, Role.COUNSEL} & request.membership.role_set),
    }
    return pages.page(request, DESK, "figures", context)


@for_roles(Role.SUPERVISOR, Role.COUNSEL)
@require_safe
def export(request: Any, organisation: str, form: str) -> HttpResponse:
    """Give out the rows of a year as CSV."""
    if form != "rows":
        raise Http404
    place, now = request.membership.organisation, timezone.now()
    year = _year(request, now)
    note_access("exported rows", "disclosure.figures", year, person=request.user, organisation=place.slug, now=now)
    answer = HttpResponse(as_csv(rows_of(place, year)), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="disclosure-{year}.csv"'
    return answer
