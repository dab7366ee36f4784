"""What the desk prints and gives out: letters, the employees' card, the blank form, papers, the open document."""

from typing import Any

import msgspec
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from townhall.core.access.doors import for_roles
from townhall.core.access.roles import MEMBERS, SEES_CASES
from townhall.core.cases import pages, papers
from townhall.core.cases.saying import refusal_words
from townhall.core.cases.sealed import note_reading, open_details
from townhall.core.cases.services import CannotMove
from townhall.core.pages.templatetags.say import spoken
from townhall.desks.disclosure import forms
from townhall.desks.disclosure.document import demand_document
from townhall.desks.disclosure.selectors import DESK, settings_of
from townhall.desks.disclosure.sheets import languages_of, sheet_of
from townhall.desks.disclosure.states import CLERKS


@for_roles(*SEES_CASES)
@require_safe
def sheet(request: Any, organisation: str, number: int, sheet: str) -> HttpResponse:
    """Show a letter in a language (`?in=es`), ready for paper; or why it may not leave the house."""
    case, now = pages.case_of(request, DESK, number), timezone.now()
    known = languages_of(sheet)
    if not known:
        raise Http404
    note_reading(DESK, case, request.membership, now, f"printed {sheet} of")
    asked = request.GET.get("in", "")
    code = asked if asked in known else spoken().language.code
    try:
        letter = sheet_of(case, sheet, code, now)
    except CannotMove as fault:
        words = refusal_words(fault.message, DESK)
        return pages.page(request, DESK, "refused", {"case": case, "words": words}, 409)
    return pages.page(request, DESK, "letter", {"case": case, "letter": letter, "known": known, "sheet": sheet})


@for_roles(*SEES_CASES)
@require_safe
def document(request: Any, organisation: str, number: int) -> HttpResponse:
    """Give the case out as an open document."""
    case = pages.case_of(request, DESK, number)
    note_reading(DESK, case, request.membership, timezone.now(), "took out")
    content = msgspec.json.format(msgspec.json.encode(demand_document(case, open_details(DESK, case))))
    answer = HttpResponse(content, content_type="application/json")
    answer["Content-Disposition"] = f'attachment; filename="{case.number}.json"'
    return answer


@for_roles(*SEES_CASES)
@require_safe
def blank(request: Any, organisation: str) -> HttpResponse:
    """Show the forms on paper, for the day on which the network is down."""
    return pages.blank_form(request, DESK, (forms.IntakeForm, forms.ClassifyForm, forms.NoticeForm, forms.AnswerForm))


@for_roles(*MEMBERS)
@require_safe
def card(request: Any, organisation: str) -> HttpResponse:
    """Show the card for every employee: what they may do, what they are not asked to do, and whom to call."""
    return pages.page(request, DESK, "card", {"settings": settings_of(request.membership.organisation)})


@for_roles(*CLERKS)
@require_http_methods(["GET", "POST"])
def add_paper(request: Any, organisation: str, number: int) -> HttpResponse:
    """Add a paper."""
    return papers.add_page(request, DESK, number)


@for_roles(*SEES_CASES)
@require_safe
def paper(request: Any, organisation: str, number: int, paper: int) -> HttpResponse:
    """Give a paper out as a download."""
    return papers.give(request, DESK, number, paper)
