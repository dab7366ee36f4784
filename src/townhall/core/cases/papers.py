"""Papers of a case on the pages of a desk: taken in whole and sealed, given out again, never parsed into columns."""

import datetime
from dataclasses import dataclass
from typing import Any

from django import forms
from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone

from townhall.core.cases import pages
from townhall.core.cases.desk import Desk
from townhall.core.cases.models import Case, CasePaper, ReadPaper
from townhall.core.cases.reading import Reading, reading_of
from townhall.core.cases.saying import refusal_words
from townhall.core.cases.sealed import About, about_paper, note_reading, open_paper
from townhall.core.cases.services import CannotMove, attach
from townhall.core.jobs.queue import enqueue
from townhall.core.pages.templatetags.say import spoken
from townhall.core.people.forms import said
from townhall.core.people.models import Membership

GIVEN_AS_THEY_ARE = frozenset({"application/pdf", "image/png", "image/jpeg", "image/tiff", "text/plain"})
"""Types that are given out as what they are; anything else is given out as bytes."""


class PaperForm(forms.Form):
    """One more paper."""

    file = forms.FileField(label=said("case-paper"), help_text=said("case-paper.why"))


@dataclass(frozen=True, slots=True)
class Shown:
    """A paper as a case shows it: what it is, and what the library saw, where the desk has it look."""

    paper: CasePaper
    about: About
    reading: Reading | None


def papers_of(case: Case) -> list[Shown]:
    """Return the papers of a case; none after its purge."""
    rows: Any = case
    found = [] if case.is_purged else list(rows.papers.defer("body"))
    for paper in found:
        paper.case = case
    return [
        Shown(paper, about_paper(paper), reading_of(paper) if isinstance(paper, ReadPaper) else None) for paper in found
    ]


def keep_upload(desk: Desk, case: Case, file: Any, by: Membership, now: datetime.datetime) -> None:
    """Seal an upload; where the desk has its papers looked at, ask the library in a job what it is.

    Raises `CannotMove` after a purge.
    """
    media = file.content_type if file.content_type in GIVEN_AS_THEY_ARE else "application/octet-stream"
    paper = attach(desk, case, file.read(), name=file.name, media=media, by=by, now=now)
    if isinstance(paper, ReadPaper):
        enqueue(f"{desk.name}.read", paper.pk, organisation=by.organisation.slug, now=now)


def add_page(request: Any, desk: Desk, number: int) -> HttpResponse:
    """Show the form for a paper, and seal what is sent."""
    case, form = pages.case_of(request, desk, number), PaperForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        file, most = form.cleaned_data["file"], settings.UPLOAD_MEGABYTES
        try:
            if file.size > most * 1_000_000:
                raise forms.ValidationError(spoken().say("papers-too-large", megabytes=most))
            keep_upload(desk, case, file, request.membership, timezone.now())
            return redirect(f"{desk.name}:case", organisation=case.organisation.slug, number=number)
        except CannotMove as fault:
            form.add_error("file", refusal_words(fault.message, desk))
        except forms.ValidationError as fault:
            form.add_error("file", fault)
    context = {"case": case, "form": form, "title": "case-paper"}
    return pages.page(request, desk, "ask", context, 200 if request.method == "GET" else 422)


def give(request: Any, desk: Desk, number: int, paper: int) -> HttpResponse:
    """Give a paper out as a download, never to be shown by the browser itself; the chain says who took it."""
    case = pages.case_of(request, desk, number)
    rows: Any = desk.papers
    found = get_object_or_404(rows, pk=paper, case=case, case__key_id__isnull=False)
    found.case = case
    note_reading(desk, case, request.membership, timezone.now(), f"read paper {found.pk} of")
    answer = HttpResponse(open_paper(found), content_type=about_paper(found).media)
    answer["Content-Disposition"] = f'attachment; filename="{case.number}-{found.pk}"'
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
