"""What is printed of a request: letters, the sheet for the federal form, the signer's checklist."""

from typing import Any

import msgspec
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from townhall.core.access.doors import for_roles
from townhall.core.access.roles import SEES_CASES
from townhall.core.cases import pages
from townhall.core.cases import papers as case_papers
from townhall.core.cases.sealed import note_reading, open_details
from townhall.core.pages.templatetags.say import spoken
from townhall.desks.certification.details import Details
from townhall.desks.certification.document import certification_document
from townhall.desks.certification.forms.intake import IntakeForm
from townhall.desks.certification.models import Certification
from townhall.desks.certification.rules.decisions import FormKind, questions_for
from townhall.desks.certification.rules.worksheets import fill, newest
from townhall.desks.certification.selectors import DESK, practice_of, signers_on
from townhall.desks.certification.states import TAKES
from townhall.desks.certification.writing import facts_for_form, way_of, write_letter


def opened(request: Any, number: int, what: str) -> tuple[Certification, Details]:
    """Return a request with its details, and note in the chain that they were read; a purged one has none."""
    case: Certification = pages.case_of(request, DESK, number)
    details = open_details(DESK, case)
    if details is None:
        raise Http404
    note_reading(DESK, case, request.membership, timezone.now(), what)
    return case, details


@for_roles(*SEES_CASES)
@require_safe
def letter(request: Any, organisation: str, number: int, name: str) -> HttpResponse:
    """Show a letter to be handed over by the safe channel."""
    case, details = opened(request, number, f"wrote {name}")
    today = timezone.now().astimezone(case.zone).date()
    try:
        written = write_letter(case, details, practice_of(case.organisation), name, today)
    except LookupError:
        raise Http404 from None
    return pages.page(request, DESK, "letter", {"case": case, "written": written, "way": way_of(details)})


@for_roles(*TAKES)
@require_http_methods(["GET", "POST"])
def add(request: Any, organisation: str, number: int) -> HttpResponse:
    """Add a paper: what the requester sent, or an image of what was signed."""
    return case_papers.add_page(request, DESK, number)


@for_roles(*SEES_CASES)
@require_safe
def paper(request: Any, organisation: str, number: int, paper: int) -> HttpResponse:
    """Give a paper out."""
    return case_papers.give(request, DESK, number, paper)


@for_roles(*SEES_CASES)
@require_safe
def document(request: Any, organisation: str, number: int) -> HttpResponse:
    """Give the request out as an open document."""
    case: Certification = pages.case_of(request, DESK, number)
    note_reading(DESK, case, request.membership, timezone.now(), "took out")
    content = msgspec.json.format(msgspec.json.encode(certification_document(case, open_details(DESK, case))))
    answer = HttpResponse(content, content_type="application/json")
    answer["Content-Disposition"] = f'attachment; filename="{case.number}.json"'
    return answer


@for_roles(*SEES_CASES)
@require_safe
def blank(request: Any, organisation: str) -> HttpResponse:
    """Show the form on paper, for the day on which the network is down."""
    return pages.blank_form(request, DESK, [IntakeForm])


@for_roles(*SEES_CASES)
@require_safe
def sheet(request: Any, organisation: str, number: int) -> HttpResponse:
    """Show the sheet that carries the agency's parts of the federal form, field by field."""
    case, details = opened(request, number, "read the sheet of")
    edition = newest(FormKind(case.form))
    facts = facts_for_form(case, details, practice_of(case.organisation), spoken())
    return pages.page(request, DESK, "sheet", {"case": case, "edition": edition, "parts": fill(edition, facts)})


@for_roles(*SEES_CASES)
@require_safe
def checklist(request: Any, organisation: str, number: int) -> HttpResponse:
    """Show what a signer looks at before signing."""
    case, details = opened(request, number, "read the checklist of")
    today = timezone.now().astimezone(case.zone).date()
    rows = [(row, details.answers.get(row.id)) for row in questions_for(FormKind(case.form))]
    context = {"case": case, "rows": rows, "signers": signers_on(case.organisation, today, today)}
    return pages.page(request, DESK, "checklist", context)
