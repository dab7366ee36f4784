"""What only counsel sees of an assessment: the door asks for the role, and the content lies apart from the report."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from latchstring.reports.counsel import lay_out
from townhall.assessments import selectors
from townhall.assessments.views.reading import assessment_of
from townhall.core.access.chain import note_access
from townhall.core.access.doors import for_roles
from townhall.core.access.roles import Role
from townhall.core.pages.templatetags.say import spoken


@for_roles(Role.COUNSEL)
@require_GET
def counsel(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Show exposed sentences, the four flags and the questions; reading them leaves a link in the chain."""
    shown = assessment_of(request, community, number)
    kept = selectors.counsel_of(shown)
    if kept is None:
        raise Http404
    note_access("read", "counsel's part", shown.pk, person=request.user, organisation=organisation, now=timezone.now())
    part = lay_out(kept, selectors.catalogue(), spoken(), selectors.report_of(shown).date)
    context = {"community": shown.community, "assessment": shown, "part": part}
    return render(request, "assessments/counsel.html", context)
