"""Who may sign, how the organisation does it, the card for roll call, and the figures."""

import datetime
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from townhall.core.access.doors import for_roles
from townhall.core.access.roles import SEES_CASES, Role
from townhall.core.cases import pages
from townhall.core.pages.templatetags.say import spoken
from townhall.desks.certification import statistics
from townhall.desks.certification.document import rows_csv
from townhall.desks.certification.forms.office import OfficialForm, PracticeForm
from townhall.desks.certification.models import Certification, Official
from townhall.desks.certification.office import appoint, end_right, keep_practice
from townhall.desks.certification.rules.deadlines import clock_of, clocks
from townhall.desks.certification.selectors import DESK, practice_of, signers_on
from townhall.desks.certification.writing import write_card, write_designation

SEES_FIGURES = SEES_CASES | {Role.AUDITOR}
RUNS = frozenset({Role.SUPERVISOR, Role.ADMINISTRATOR})
"""Who says who may sign and how it is done."""


def requests_of(request: Any, year: int) -> list[Certification]:
    """Return the requests of a year that can have been."""
    if not 2000 <= year <= timezone.now().year + 1:
        raise Http404
    return statistics.of_year(request.membership.organisation, year)


def today_in(request: Any) -> datetime.date:
    """Return the organisation's own day."""
    pages.in_zone_of(request.membership.organisation)
    return timezone.localdate()


@for_roles(*SEES_CASES, *RUNS)
@require_http_methods(["GET", "POST"])
def signers(request: Any, organisation: str) -> HttpResponse:
    """List who may sign, and let a supervisor add somebody."""
    place, today = request.membership.organisation, today_in(request)
    runs = bool(RUNS & request.membership.role_set)
    form = OfficialForm(request.POST or None) if runs else None
    if request.method == "POST" and form and form.is_valid():
        appoint(form.save(commit=False), by=request.membership, now=timezone.now())
        return redirect("certification:signers", organisation=organisation)
    may = {each.pk for each in signers_on(place, today, today)}
    rows = [(each, each.pk in may) for each in Official.objects.filter(organisation=place)]
    context = {"form": form, "rows": rows, "practice": practice_of(place)}
    return pages.page(request, DESK, "signers", context, 422 if form and form.errors else 200)


@for_roles(*RUNS)
@require_http_methods(["POST"])
def end(request: Any, organisation: str, number: int) -> HttpResponse:
    """End somebody's right to sign today: retired, moved, or the designation was taken back."""
    official = get_object_or_404(Official, pk=number, organisation=request.membership.organisation)
    end_right(official, today_in(request), by=request.membership, now=timezone.now())
    return redirect("certification:signers", organisation=organisation)


@for_roles(*RUNS)
@require_safe
def designation(request: Any, organisation: str, number: int) -> HttpResponse:
    """Show the letter by which the head designates somebody."""
    place = request.membership.organisation
    official = get_object_or_404(Official, pk=number, organisation=place, office="designated")
    written = write_designation(official, practice_of(place), spoken().language.code, today_in(request))
    return pages.page(request, DESK, "letter", {"written": written})


@for_roles(*RUNS)
@require_http_methods(["GET", "POST"])
def practice(request: Any, organisation: str) -> HttpResponse:
    """Say how the organisation does it."""
    held = practice_of(request.membership.organisation)
    form = PracticeForm(request.POST or None, instance=held)
    if request.method == "POST" and form.is_valid():
        keep_practice(form.save(commit=False), by=request.membership, now=timezone.now())
        return redirect("certification:practice", organisation=organisation)
    context = {"form": form, "practice": held, "clock": clock_of(held.state), "recommended": clocks().recommended}
    return pages.page(request, DESK, "practice", context, 422 if form.is_bound else 200)


@for_roles(*SEES_CASES, *RUNS)
@require_safe
def card(request: Any, organisation: str) -> HttpResponse:
    """Show the card for the officers' roll call."""
    written = write_card(practice_of(request.membership.organisation), spoken().language.code)
    return pages.page(request, DESK, "letter", {"written": written})


@for_roles(*SEES_FIGURES)
@require_safe
def figures(request: Any, organisation: str, year: int | None = None) -> HttpResponse:
    """Show a year's figures with small cells hidden; this year's where none is named."""
    year = year or today_in(request).year
    rows = requests_of(request, year)
    told = {"tables": statistics.published(rows), "times": statistics.times(rows), "year": year}
    return pages.page(request, DESK, "figures", {**told, "practice": practice_of(request.membership.organisation)})


@for_roles(*SEES_FIGURES)
@require_safe
def download(request: Any, organisation: str, year: int, kind: str) -> HttpResponse:
    """Hand the figures over: as they may be published, or exact as the state asks for them."""
    place = request.membership.organisation
    rows = requests_of(request, year)
    if kind == "figures":
        content = statistics.as_csv(statistics.published(rows))
    elif kind == "rows":
        content = rows_csv(rows)
    elif kind == "report":
        content = statistics.report_csv(statistics.state_report(rows, practice_of(place).state))
    else:
        raise Http404
    name = f"certification-{kind}-{year}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type="text/csv; charset=utf-8", headers=headers)
