"""Comparing two assessments of a community, and the communities of an organisation."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from latchstring.language import Speech
from latchstring.vocabulary import CommunityKind, VerdictKind
from townhall.assessments import selectors
from townhall.assessments.comparing import changes, heat_map
from townhall.assessments.exporting import EXPORTS
from townhall.assessments.templatetags.assessments import SIGNS
from townhall.assessments.views.communities import community_of
from townhall.assessments.views.reading import assessment_of
from townhall.core.access.chain import note_access
from townhall.core.access.doors import for_roles
from townhall.core.access.roles import MEMBERS
from townhall.core.pages.templatetags.say import spoken


@for_roles(*MEMBERS)
@require_GET
def compare(request: Any, organisation: str, community: str) -> HttpResponse:
    """Show what changed between two assessments; the newest two where none are named."""
    shown = community_of(request, community)
    done = list(shown.assessments.exclude(done_at=None)[:50])
    by_number = {str(each.number): each for each in done}
    after = by_number.get(request.GET.get("after", "")) or (done[0] if done else None)
    before = by_number.get(request.GET.get("before", "")) or (done[1] if len(done) > 1 else None)
    found = changes(selectors.report_of(before), selectors.report_of(after)) if before and after else []
    context = {"community": shown, "done": done, "before": before, "after": after, "changes": found}
    return render(request, "assessments/compare.html", context)


@for_roles(*MEMBERS)
@require_GET
def overview(request: Any, organisation: str) -> HttpResponse:
    """Show the communities of an organisation and the seventeen as one table, with filters."""
    communities = list(request.membership.organisation.communities.all())
    state, kind = request.GET.get("state", ""), request.GET.get("kind", "")
    context = {
        "rows": heat_map(communities, state=state, kind=kind),
        "policies": selectors.catalogue().policies,
        "states": sorted({each.state for each in communities}),
        "kinds": [each for each in CommunityKind if any(each == row.kind for row in communities)],
        "state": state,
        "kind": kind,
        "verdict_signs": [(each, SIGNS[each]) for each in VerdictKind],
    }
    return render(request, "assessments/overview.html", context)


@for_roles(*MEMBERS)
@require_GET
def export(request: Any, organisation: str, community: str, number: int, form: str) -> HttpResponse:
    """Hand an assessment over as a file, to be kept and not to be opened in the browser."""
    shown = assessment_of(request, community, number)
    way = EXPORTS.get(form)
    if way is None or not way.is_here:
        raise Http404
    content = way.write(selectors.report_of(shown), Speech(spoken().language))
    note_access("exported", "assessment", shown.pk, person=request.user, organisation=organisation, now=timezone.now())
    name = f"{shown.community.slug}-{shown.number}.{form}"
    return HttpResponse(
        content, content_type=way.content_type, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
