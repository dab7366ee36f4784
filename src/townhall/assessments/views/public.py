"""What anyone may read, without signing in and without cookies: published snapshots and their list."""

from csp.decorators import csp_replace
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from latchstring.reports.html import style_source
from townhall.assessments.feed import feed_of
from townhall.assessments.models import Community
from townhall.assessments.public import FRESH_SECONDS, answer, kept_a_while, language_of, snapshot_of
from townhall.core.access.doors import open_to_all


@open_to_all
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """List the communities that published something."""
    communities = Community.objects.filter(snapshots__isnull=False).distinct()
    response = render(request, "assessments/public/index.html", {"communities": communities, "public": True})
    response["Cache-Control"] = f"public, max-age={FRESH_SECONDS}"
    return response


@open_to_all
@require_safe
def newest(request: HttpRequest, community: str) -> HttpResponse:
    """Show the newest snapshot of a community."""
    return answer(request, snapshot_of(community), "page")


@open_to_all
@require_safe
def feed(request: HttpRequest, community: str) -> HttpResponse:
    """Tell readers of feeds what a community published."""
    content = feed_of(request, community, language_of(request))
    return kept_a_while(request, HttpResponse(content, content_type="application/atom+xml; charset=utf-8"))


@open_to_all
@require_safe
def snapshot(request: HttpRequest, community: str, number: int) -> HttpResponse:
    """Show one snapshot."""
    return answer(request, snapshot_of(community, number), "page")


@open_to_all
@require_safe
@csp_replace({"style-src": [style_source()]})  # type: ignore[arg-type]  # it knows views without arguments alone
def report(request: HttpRequest, community: str, number: int) -> HttpResponse:
    """Show the whole report of a snapshot, as the library writes it; its one style sheet is known by its hash."""
    return answer(request, snapshot_of(community, number), "report")


@open_to_all
@require_safe
def data(request: HttpRequest, community: str, number: int) -> HttpResponse:
    """Hand the whole report over as data."""
    return answer(request, snapshot_of(community, number), "json")


@open_to_all
@require_safe
def table(request: HttpRequest, community: str, number: int) -> HttpResponse:
    """Hand the seventeen over as a table."""
    return answer(request, snapshot_of(community, number), "csv")
