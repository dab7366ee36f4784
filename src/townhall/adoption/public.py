"""The public page of progress as bytes: the same for everybody, without cookies. What is not public is not asked."""

import hashlib

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotModified
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers

from townhall.adoption.campaigns import standing
from townhall.adoption.models import Adoption
from townhall.assessments.public import FRESH_SECONDS
from townhall.assessments.running import local_day
from townhall.core.pages.languages import FOR_MEMBERS, language_for
from townhall.core.pages.words import is_reviewed, language


def answer(request: HttpRequest, slug: str) -> HttpResponse:
    """Answer with the public adoptions of a community; where there is none, there is no page."""
    public = Adoption.objects.filter(community__slug=slug, is_public=True)
    rows = list(public.select_related("community__organisation").prefetch_related("events"))
    if not rows:
        raise Http404
    community = rows[0].community
    asked = language_for(request)
    spoken = asked if asked in FOR_MEMBERS else FOR_MEMBERS[0]
    today = local_day(community, timezone.now())
    with translation.override(spoken):
        context = {
            "community": community,
            "rows": [standing(each, today) for each in rows],
            "snapshot": community.snapshots.defer("content").first(),
            "language": spoken,
            "language_reviewed": is_reviewed(spoken),
            "languages": [(code, language(code).name) for code in FOR_MEMBERS],
            "direction": "ltr",
        }
        content = render_to_string("adoption/public/progress.html", context).encode()
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    response: HttpResponse = (
        HttpResponseNotModified() if request.headers.get("If-None-Match") == tag else HttpResponse(content)
    )
    response["ETag"] = tag
    response["Cache-Control"] = f"public, max-age={FRESH_SECONDS}"
    response["Content-Language"] = spoken
    patch_vary_headers(response, ["Accept-Language"])
    return response
