"""Publishing an assessment: for members with the role, after a look at what the public will see."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from townhall.assessments import selectors
from townhall.assessments.forms import PublishForm
from townhall.assessments.publishing import publish as publish_assessment
from townhall.assessments.views.reading import assessment_of
from townhall.core.access.doors import for_roles
from townhall.core.access.roles import Role


@for_roles(Role.PUBLISHER, Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def publish(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Show what would be published, and publish it."""
    shown = assessment_of(request, community, number)
    form = PublishForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        publish_assessment(
            shown, note=form.cleaned_data["note"], who=request.user.name, by=request.user, now=timezone.now()
        )
        return redirect("assessments:community", organisation=organisation, community=community)
    report = selectors.report_of(shown)
    context = {
        "community": shown.community,
        "assessment": shown,
        "report": report,
        "since": selectors.since(shown),
        "form": form,
        "cards": selectors.cards_of(report),
    }
    return render(request, "assessments/publish.html", context, status=422 if form.errors else 200)
