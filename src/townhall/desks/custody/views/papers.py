"""Papers of a request: taken in whole and sealed, given out again to whoever may, never parsed into columns."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from townhall.core.access.doors import for_roles
from townhall.core.access.roles import SEES_CASES
from townhall.core.cases import pages
from townhall.core.cases.sealed import About, about_paper, note_reading, open_paper
from townhall.core.cases.services import attach
from townhall.core.jobs.queue import enqueue
from townhall.core.people.models import Membership
from townhall.desks.custody.forms import PaperForm
from townhall.desks.custody.models import CustodyCase, CustodyPaper
from townhall.desks.custody.reading import Reading, reading_of
from townhall.desks.custody.selectors import DESK
from townhall.desks.custody.states import CLERKS

_OPENS = {"application/pdf", "image/png", "image/jpeg", "image/tiff", "text/plain"}
"""Types that are given out as what they are; anything else is given out as bytes."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A paper as a case shows it."""

    paper: CustodyPaper
    about: About
    reading: Reading | None


def readings(case: CustodyCase) -> list[Shown]:
    """Return the papers of a case with what the library saw in them; none after its purge."""
    if case.is_purged:
        return []
    found = list(case.papers.defer("body"))
    for paper in found:
        paper.case = case
    return [Shown(paper, about_paper(paper), reading_of(paper)) for paper in found]


def keep_upload(case: CustodyCase, file: Any, by: Membership, now: datetime.datetime) -> None:
    """Seal an upload, and ask the library in a job what it is."""
    media = file.content_type if file.content_type in _OPENS else "application/octet-stream"
    paper = attach(DESK, case, file.read(), name=file.name, media=media, by=by, now=now)
    enqueue("custody.read", paper.pk, organisation=by.organisation.slug, now=now)


@for_roles(*CLERKS)
@require_http_methods(["GET", "POST"])
def add(request: Any, organisation: str, number: int) -> HttpResponse:
    """Add a paper."""
    case, form = pages.case_of(request, DESK, number), PaperForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid() and not case.is_purged:
        keep_upload(case, form.cleaned_data["file"], request.membership, timezone.now())
        return redirect("custody:case", organisation=organisation, number=number)
    context = {"case": case, "form": form, "title": "custody-file"}
    return pages.page(request, DESK, "ask", context, 200 if request.method == "GET" else 422)


@for_roles(*SEES_CASES)
@require_safe
def paper(request: Any, organisation: str, number: int, paper: int) -> HttpResponse:
    """Give a paper out as a download, never to be shown by the browser itself; the chain says who took it."""
    case = pages.case_of(request, DESK, number)
    found = get_object_or_404(CustodyPaper, pk=paper, case=case)
    found.case = case
    about = about_paper(found)
    note_reading(DESK, case, request.membership, timezone.now(), f"read paper {found.pk} of")
    answer = HttpResponse(open_paper(found), content_type=about.media)
    answer["Content-Disposition"] = f'attachment; filename="{case.number}-{found.pk}"'
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
