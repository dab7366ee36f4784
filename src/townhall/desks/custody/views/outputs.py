"""What the desk prints: letters, the decision sheet, the release checklist, the card for patrol, the blank form."""

from typing import Any

import msgspec
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from townhall.core.access.doors import for_roles
from townhall.core.access.roles import SEES_CASES
from townhall.core.cases import pages
from townhall.core.cases.decisions import open_facts
from townhall.core.cases.sealed import note_reading, open_details
from townhall.core.pages.templatetags.say import spoken
from townhall.desks.custody import forms
from townhall.desks.custody.document import custody_document
from townhall.desks.custody.selectors import DESK, clock_for, settings_of
from townhall.desks.custody.sheets import languages_of, sheet_of

_PAGES = ("decision", "checklist")
_BLANK = (
    forms.IntakeForm,
    forms.ClassifyForm,
    forms.MatchForm,
    forms.EligibleForm,
    forms.NoticeForm,
    forms.InterviewForm,
    forms.ReleasedForm,
    forms.VisitForm,
)


@for_roles(*SEES_CASES)
@require_safe
def sheet(request: Any, organisation: str, number: int, sheet: str) -> HttpResponse:
    """Show a letter in a language (`?in=es`), or a sheet of the case, ready for paper."""
    case, now = pages.case_of(request, DESK, number), timezone.now()
    known = languages_of(sheet)
    if sheet not in _PAGES and not known:
        raise Http404
    note_reading(DESK, case, request.membership, now, f"printed {sheet} of")
    if sheet in _PAGES:
        return pages.page(request, DESK, sheet, _about(case, now))
    asked = request.GET.get("in", "")
    code = asked if asked in known else spoken().language.code
    context = {"case": case, "letter": sheet_of(case, sheet, code, now), "known": known, "sheet": sheet}
    return pages.page(request, DESK, "letter", context)


def _about(case: Any, now: Any) -> dict[str, Any]:
    told, asked = settings_of(case.organisation), list(case.elements.all())
    for each in asked:
        each.case = case
    return {
        "case": case,
        "settings": told,
        "details": open_details(DESK, case),
        "clock": clock_for(case, now, told),
        "elements": [(each, open_facts(case, each)) for each in asked],
        "notices": list(case.notices.all()),
        "history": list(case.moves.all()),
    }


@for_roles(*SEES_CASES)
@require_safe
def document(request: Any, organisation: str, number: int) -> HttpResponse:
    """Give the case out as an open document."""
    case = pages.case_of(request, DESK, number)
    note_reading(DESK, case, request.membership, timezone.now(), "took out")
    content = msgspec.json.format(msgspec.json.encode(custody_document(case, open_details(DESK, case))))
    answer = HttpResponse(content, content_type="application/json")
    answer["Content-Disposition"] = f'attachment; filename="{case.number}.json"'
    return answer


@for_roles(*SEES_CASES)
@require_safe
def blank(request: Any, organisation: str) -> HttpResponse:
    """Show the form on paper, for the day on which the network is down; it is entered afterwards with true times."""
    return pages.blank_form(request, DESK, _BLANK)


@for_roles(*SEES_CASES)
@require_safe
def card(request: Any, organisation: str) -> HttpResponse:
    """Show the card for patrol: what an NCIC hit of the Immigration Violator File is, and what it is not."""
    return pages.page(request, DESK, "card", {"settings": settings_of(request.membership.organisation)})
