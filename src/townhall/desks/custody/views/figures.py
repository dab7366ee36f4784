"""Figures, for auditors too: reports of a year, and the rows they are counted from."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from townhall.core.access.chain import note_access
from townhall.core.access.doors import for_roles
from townhall.core.access.roles import Role
from townhall.core.cases import pages
from townhall.desks.custody import statistics
from townhall.desks.custody.export import as_csv, rows_of
from townhall.desks.custody.forms import YearForm
from townhall.desks.custody.selectors import DESK, settings_of

SEES_FIGURES = frozenset({Role.AUDITOR, Role.SUPERVISOR, Role.COUNSEL, Role.ADMINISTRATOR})


def _year(request: Any, now: Any) -> int:
    """The year that was asked for, or the one that has begun where the organisation is."""
    form = YearForm(request.GET or None)
    if form.is_bound and form.is_valid():
        return int(form.cleaned_data["year"])
    return int(now.astimezone(pages.zone_of(request.membership.organisation)).year)


@for_roles(*SEES_FIGURES)
@require_safe
def figures(request: Any, organisation: str) -> HttpResponse:
    """Show the reports of a year, with small cells hidden."""
    place, now = request.membership.organisation, timezone.now()
    year, told = _year(request, now), settings_of(place)
    rows, least = list(rows_of(place, year, now)), told.threshold
    context = {
        "form": YearForm(initial={"year": year}),
        "year": year,
        "settings": told,
        "measures": statistics.measures(rows, least),
        "median": statistics.median_over(rows, least),
        "by_element": statistics.element_table(rows, least),
        "by_paper": statistics.paper_table(rows, least),
        "california": statistics.california_table(rows, least) if told.state == "CA" else None,
        "illinois": len(statistics.illinois(rows)) if told.state == "IL" else None,
        "is_zero": not rows,
        "may_export": bool({Role.SUPERVISOR, Role.COUNSEL} & request.membership.role_set),
    }
    return pages.page(request, DESK, "figures", context)


@for_roles(Role.SUPERVISOR, Role.COUNSEL)
@require_safe
def export(request: Any, organisation: str, form: str) -> HttpResponse:
    """Give out the rows of a year (`rows`), or the lines that Illinois asks for (`illinois`), as CSV."""
    place, now = request.membership.organisation, timezone.now()
    year, rows = _year(request, now), rows_of(place, _year(request, now), now)
    note_access(f"exported {form}", "custody.figures", year, person=request.user, organisation=place.slug, now=now)
    text = statistics.illinois_csv(statistics.illinois(rows)) if form == "illinois" else as_csv(rows)
    answer = HttpResponse(text, content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="custody-{year}.csv"'
    return answer
