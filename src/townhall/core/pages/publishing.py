"""A published page as bytes: the same for everybody in a language, without cookies, with a tag that it is known by."""

import hashlib

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.cache import patch_vary_headers

from townhall.core.pages.languages import SPOKEN, language_for
from townhall.core.pages.words import is_reviewed, language

FRESH_SECONDS = 300
"""For how long a browser may show a published page without asking again."""


def publish_page(request: HttpRequest, template: str, context: dict[str, object]) -> HttpResponse:
    """Answer with a published page in the reader's language; templates extend `public.html`."""
    code = language_for(request)
    spoken = language(code)
    with translation.override(code):
        known = {
            "language": code,
            "language_reviewed": is_reviewed(code),
            "languages": [(each, language(each).name) for each in SPOKEN],
            "direction": spoken.direction.value,
            "address": request.get_host() + request.path,
        }
        content = render_to_string(template, {**known, **context}).encode()
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    known_already = request.headers.get("If-None-Match") == tag
    response: HttpResponse = HttpResponseNotModified() if known_already else HttpResponse(content)
    response["ETag"] = tag
    response["Cache-Control"] = f"public, max-age={FRESH_SECONDS}"
    response["Content-Language"] = code
    patch_vary_headers(response, ["Accept-Language"])
    return response
