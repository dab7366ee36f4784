"""Published pages as bytes: made once a snapshot and language, the same for everybody, without cookies.

Only snapshots are asked, never an assessment, so nothing unpublished can be shown by mistake.
"""

import hashlib
from dataclasses import dataclass
from functools import lru_cache

from django.conf import settings
from django.db.models import OuterRef, Subquery
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotModified
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers

from latchstring import __version__
from latchstring.findings import Assessment as Report
from latchstring.language import Speech
from latchstring.reports import html, json
from townhall.assessments.models import Snapshot
from townhall.assessments.publishing import report_in
from townhall.assessments.selectors import cards_of, catalogue
from townhall.core.pages.languages import SPOKEN
from townhall.core.pages.words import is_reviewed
from townhall.core.spreadsheets import as_csv

FRESH_SECONDS = 300
"""How long a page may be shown without asking again; a correction is seen by everybody after so long."""
_SPOKEN_BY_LIBRARY = ("en", "es")


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a snapshot: how it is made, and what it is called on the way."""

    content_type: str
    make: str
    is_data: bool = False


FORMS = {
    "page": Form("text/html; charset=utf-8", "page"),
    "report": Form("text/html; charset=utf-8", "report"),
    "json": Form("application/json", "data", is_data=True),
    "csv": Form("text/csv; charset=utf-8", "table", is_data=True),
}


def snapshot_of(slug: str, number: int | None = None) -> Snapshot:
    """Return a snapshot, the newest where no number is named; what was never published does not exist.

    `newest_number` on it is the number of the newest: an older one says that there is a newer.
    """
    same = Snapshot.objects.filter(community=OuterRef("community")).order_by("-number")
    found = Snapshot.objects.select_related("community__organisation").defer("content").filter(community__slug=slug)
    found = found.annotate(newest_number=Subquery(same.values("number")[:1]))
    snapshot = (found.filter(number=number) if number else found).first()
    if snapshot is None:
        raise Http404
    return snapshot


def answer(request: HttpRequest, snapshot: Snapshot, form: str) -> HttpResponse:
    """Answer with one form of a snapshot, or with "not changed" where the reader has it."""
    language = language_of(request)
    zone = snapshot.community.organisation.time_zone
    newest = snapshot.newest_number if form == "page" else 0  # type: ignore[attr-defined]  # asked for by snapshot_of
    tag = f'"{snapshot.digest[:20]}-{form}-{newest}-{language}-{zone}-{__version__}"'
    response: HttpResponse
    if request.headers.get("If-None-Match") == tag:
        response = HttpResponseNotModified()
    else:
        response = HttpResponse(
            _made(snapshot.pk, snapshot.digest, form, language, zone, newest), content_type=FORMS[form].content_type
        )
    response["ETag"] = tag
    response["Cache-Control"] = f"public, max-age={FRESH_SECONDS}"
    response["Content-Language"] = language
    if FORMS[form].is_data:
        response["Access-Control-Allow-Origin"] = "*"
        response["Cross-Origin-Resource-Policy"] = "cross-origin"
    patch_vary_headers(response, ["Accept-Language"])
    return response


def kept_a_while(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Let an answer be kept a while and asked for again by its ETag; "not changed" where the reader has it."""
    tag = f'"{hashlib.sha256(response.content).hexdigest()[:32]}"'
    if request.headers.get("If-None-Match") == tag:
        response = HttpResponseNotModified()
    response["ETag"] = tag
    response["Cache-Control"] = f"public, max-age={FRESH_SECONDS}"
    patch_vary_headers(response, ["Accept-Language"])
    return response


def language_of(request: HttpRequest) -> str:
    """Return the language of a published page: the address's (`?lang=`), or the browser's."""
    asked = request.GET.get("lang")
    return asked if asked in SPOKEN else translation.get_language_from_request(request)


@lru_cache(maxsize=128)
def _made(number: int, digest: str, form: str, language: str, zone: str, newest: int) -> bytes:
    """Make one form. Snapshots never change, so what was made stays right until there is a newer one."""
    snapshot = Snapshot.objects.select_related("community__organisation").get(pk=number, digest=digest)
    report = report_in(snapshot)
    if form == "json":
        return json.write(report, catalogue(), Speech("en")).encode()
    if form == "csv":
        return table(report)
    if form == "report":
        spoken = language if language in _SPOKEN_BY_LIBRARY else "en"
        return html.write(report, catalogue(), Speech(spoken)).encode()
    return _page(snapshot, report, language, newest)


def _page(snapshot: Snapshot, report: Report, language: str, newest: int) -> bytes:
    with translation.override(language), timezone.override(snapshot.community.organisation.time_zone):
        context = {
            "snapshot": snapshot,
            "community": snapshot.community,
            "report": report,
            "cards": cards_of(report),
            "language": language,
            "language_reviewed": is_reviewed(language),
            "languages": settings.LANGUAGES,
            "direction": "rtl" if translation.get_language_bidi() else "ltr",
            "newest": newest,
            "others": list(snapshot.community.snapshots.defer("content")[:30]),
        }
        return render_to_string("assessments/public/snapshot.html", context).encode()


def table(report: Report) -> bytes:
    """The seventeen as a table for a spreadsheet."""
    head = ("outline", "policy", "verdict", "bound", "not_bound", "findings", "first_quotation", "paper", "page")
    placed, rows = {each.finding.id: each for each in report.findings}, []
    for verdict in report.verdicts:
        first = placed.get(verdict.findings[0]) if verdict.findings else None
        quote, name, page = (first.finding.quote, first.name, first.page or "") if first else ("", "", "")
        told = (verdict.outline, verdict.policy, verdict.verdict, " ".join(verdict.bound), " ".join(verdict.not_bound))
        rows.append((*told, len(verdict.findings), quote, name, page))
    return ("\ufeff" + as_csv(head, rows)).encode()
