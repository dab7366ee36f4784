"""The doors of the public API."""

import msgspec
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotModified
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from townhall.assessments import api
from townhall.assessments.public import FRESH_SECONDS, answer, snapshot_of
from townhall.core.access.doors import View, open_to_all

_HIGHEST_PAGE = 10_000


def reads_only(view: View) -> View:
    """Open a view to all for reading. Nothing can be written, so no token is asked for before a method is refused."""
    return open_to_all(csrf_exempt(require_safe(view)))


@reads_only
def communities(request: HttpRequest) -> HttpResponse:
    """List the communities that published, a page at a time."""
    asked = request.GET.get("page", "1")
    if not (asked.isascii() and asked.isdigit() and 1 <= int(asked[:9]) <= _HIGHEST_PAGE):
        return _said(request, api.Refusal("page must be a whole number from 1 to 10000."), status=400)
    return _said(request, api.communities(int(asked)))


@reads_only
def snapshots(request: HttpRequest, community: str) -> HttpResponse:
    """List the snapshots of a community."""
    found = api.snapshots(community)
    return _nothing(request) if found is None else _said(request, found)


@reads_only
def snapshot(request: HttpRequest, community: str, number: int) -> HttpResponse:
    """Show a snapshot's verdicts."""
    try:
        found = snapshot_of(community, number)
    except Http404:
        return _nothing(request)
    return _said(request, api.answers(found))


@reads_only
def report(request: HttpRequest, community: str, number: int) -> HttpResponse:
    """Hand the whole report over."""
    try:
        return answer(request, snapshot_of(community, number), "json")
    except Http404:
        return _nothing(request)


@reads_only
def description(request: HttpRequest) -> HttpResponse:
    """Describe the API."""
    return _said(request, api.openapi())


@reads_only
def nowhere(request: HttpRequest) -> HttpResponse:
    """Say that an address is none of the API's, in the API's own manner."""
    return _nothing(request)


def _nothing(request: HttpRequest) -> HttpResponse:
    return _said(request, api.Refusal("There is no such published snapshot."), status=404)


def _said(request: HttpRequest, told: object, status: int = 200) -> HttpResponse:
    content = msgspec.json.encode(told)
    tag = api.tag_of(content)
    response: HttpResponse
    if status == 200 and request.headers.get("If-None-Match") == tag:
        response = HttpResponseNotModified()
    else:
        response = HttpResponse(content, content_type="application/json", status=status)
    response["ETag"] = tag
    response["Cache-Control"] = f"public, max-age={FRESH_SECONDS}" if status == 200 else "no-store"
    response["Access-Control-Allow-Origin"] = "*"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response
