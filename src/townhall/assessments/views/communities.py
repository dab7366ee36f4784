"""The organisation's page, a community's page, making a community, and the jobs under way."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from townhall.assessments import selectors, services
from townhall.assessments.forms import AnswerForm, CommunityForm
from townhall.assessments.models import Community
from townhall.assessments.running import start_assessment
from townhall.core.access.doors import for_roles
from townhall.core.access.roles import MEMBERS, Role


def community_of(request: Any, slug: str) -> Community:
    """Return the community of an address within the member's organisation; another's does not exist."""
    community = selectors.community_in(request.membership.organisation_id, slug)
    if community is None:
        raise Http404
    return community


@for_roles(*MEMBERS)
@require_GET
def organisation(request: Any, organisation: str) -> HttpResponse:
    """Show the communities of an organisation, each with its newest assessment."""
    communities = list(request.membership.organisation.communities.all())
    rows = [(community, selectors.latest_done(community)) for community in communities]
    return render(request, "assessments/organisation.html", {"rows": rows})


@for_roles(Role.LIAISON, Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def new_community(request: Any, organisation: str) -> HttpResponse:
    """Make a community."""
    form = CommunityForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        made = services.make_community(
            request.membership.organisation, **form.cleaned_data, by=request.user, now=timezone.now()
        )
        return redirect("assessments:papers", organisation=organisation, community=made.slug)
    return render(request, "assessments/new_community.html", {"form": form}, status=422 if form.errors else 200)


@for_roles(*MEMBERS)
@require_GET
def community(request: Any, organisation: str, community: str) -> HttpResponse:
    """Show a community: its newest answers, what is under way, what to do next."""
    shown = community_of(request, community)
    newest = selectors.latest_done(shown)
    report = selectors.report_of(newest) if newest else None
    context = {
        "community": shown,
        "newest": newest,
        "since": selectors.since(newest) if newest else None,
        "cards": selectors.cards_of(report) if report else [],
        "unsettled": report.unsettled if report else (),
        "papers": len(selectors.papers_of(shown)),
        "assessments": shown.assessments.all()[:20],
        "snapshots": shown.snapshots.all()[:20],
        "jobs": selectors.open_jobs(shown),
    }
    return render(request, "assessments/community.html", context)


@for_roles(*MEMBERS)
@require_GET
def jobs(request: Any, organisation: str, community: str) -> HttpResponse:
    """Show how far the jobs of a community are: a piece of a page, asked for again and again while something runs."""
    shown = community_of(request, community)
    under_way = selectors.open_jobs(shown)
    response = render(request, "assessments/jobs.html", {"community": shown, "jobs": under_way})
    if not under_way:
        response["HX-Refresh"] = "true"
    return response


@for_roles(Role.LIAISON, Role.REVIEWER, Role.ADMINISTRATOR)
@require_POST
def start(request: Any, organisation: str, community: str) -> HttpResponse:
    """Queue an assessment."""
    shown = community_of(request, community)
    if selectors.papers_of(shown):
        start_assessment(shown, by=request.user.name, now=timezone.now())
    return redirect("assessments:community", organisation=organisation, community=community)


@for_roles(Role.LIAISON, Role.REVIEWER, Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def answers(request: HttpRequest, organisation: str, community: str) -> HttpResponse:
    """Keep what officials say."""
    shown = community_of(request, community)
    form = AnswerForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        name = request.user.name  # type: ignore[union-attr]
        services.keep_answer(shown, form.cleaned_data, added_by=name, by=request.user, now=timezone.now())
        return redirect("assessments:answers", organisation=organisation, community=community)
    context = {"community": shown, "form": form, "answers": shown.answers.all()}
    return render(request, "assessments/answers.html", context, status=422 if form.errors else 200)
