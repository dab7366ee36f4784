"""Pictures of pages, made here and sent as pictures only: the file itself is never handed to a browser to open."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from townhall.assessments.models import Paper
from townhall.assessments.showing import picture
from townhall.assessments.views.communities import community_of
from townhall.core.access.doors import for_roles
from townhall.core.access.roles import MEMBERS


@for_roles(*MEMBERS)
@require_GET
def page(request: Any, organisation: str, community: str, number: int, page: int) -> HttpResponse:
    """Send the picture of one page of a PDF."""
    row = get_object_or_404(Paper, pk=number, community=community_of(request, community))
    content = picture(row, page)
    if content is None:
        raise Http404
    return HttpResponse(content, content_type="image/png", headers={"Cache-Control": "private, max-age=3600"})
