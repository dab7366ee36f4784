"""The public page of a register as bytes, and its open data: the same for everybody, without cookies.

A register that is not public is not asked for its rows, so that it looks like one that never was.
"""

import datetime
import hashlib
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotModified
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers

from townhall.assessments.public import FRESH_SECONDS
from townhall.assessments.running import local_day
from townhall.core.pages.languages import language_for
from townhall.core.pages.words import is_reviewed
from townhall.desks.agreements.models import FederalAgreement, Register
from townhall.desks.agreements.selectors import line_of, public_register
from townhall.desks.agreements.states import HOLDS, PROPOSED
from townhall.desks.agreements.statistics import as_csv, as_json, open_register

TYPES = {"page": "text/html; charset=utf-8", "json": "application/json", "csv": "text/csv; charset=utf-8"}


def answer(request: HttpRequest, slug: str, form: str) -> HttpResponse:
    """Answer with one form of a public register; where it is not public, there is none."""
    register = public_register(slug)
    if register is None:
        raise Http404
    rows = list(register.community.federal_agreements.all())
    spoken = language_for(request)
    content = _made(register, rows, form, spoken)
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    response: HttpResponse = (
        HttpResponseNotModified()
        if request.headers.get("If-None-Match") == tag
        else HttpResponse(content, content_type=TYPES[form])
    )
    response["ETag"] = tag
    response["Cache-Control"] = f"public, max-age={FRESH_SECONDS}"
    response["Content-Language"] = spoken
    if form != "page":
        response["Access-Control-Allow-Origin"] = "*"
        response["Cross-Origin-Resource-Policy"] = "cross-origin"
    patch_vary_headers(response, ["Accept-Language"])
    return response


def _made(register: Register, rows: list[FederalAgreement], form: str, spoken: str) -> bytes:
    told = open_register(register.community, rows)
    if form == "json":
        return as_json(told)
    if form == "csv":
        return as_csv(told.agreements)
    with translation.override(spoken):
        context = _context(register, rows, local_day(register.community, timezone.now()))
        context |= {
            "not_shown": told.not_shown,
            "language": spoken,
            "language_reviewed": is_reviewed(spoken),
            "languages": settings.LANGUAGES,
            "direction": "rtl" if translation.get_language_bidi() else "ltr",
        }
        return render_to_string("agreements/public/register.html", context).encode()


def _context(register: Register, rows: list[FederalAgreement], today: datetime.date) -> dict[str, Any]:
    lines = [line_of(each, today) for each in rows if each.is_public]
    held = [each for each in lines if each.agreement.state in HOLDS]
    proposed = [each for each in lines if each.agreement.state == PROPOSED]
    past = [each for each in lines if each not in held and each not in proposed]
    changed = max([register.changed_at, *(each.agreement.changed_at for each in lines)])
    shown = {"held": held, "proposed": proposed, "past": past}
    return {"community": register.community, "changed": local_day(register.community, changed), **shown}
