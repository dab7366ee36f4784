"""Parts of members' pages that stay as they are, since a done assessment never changes: written once a language.

What depends on who asks (roles, forms, messages) is no such part; whether somebody may ask is asked before, every time.
"""

import datetime
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from django.core.paginator import Paginator
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.safestring import SafeString

from latchstring.findings import Assessment as Report
from latchstring.reports.arrangement import first_step_of
from latchstring.reports.steps import who_takes
from townhall.assessments import selectors
from townhall.assessments.exporting import EXPORTS
from townhall.assessments.models import Assessment
from townhall.core.pages.templatetags.say import isolated, spoken

A_PAGE = 25
"""Findings on one page of a policy."""
_KEPT = 256
"""Parts kept in one process; each is about twenty kilobytes."""


def seventeen(assessment: Assessment) -> SafeString:
    """Return the seventeen, the conflicts, the next steps and the forms to take along."""
    return _seventeen(assessment.pk, assessment.done_at, translation.get_language())


def findings(assessment: Assessment, policy: str, page: int) -> SafeString:
    """Return one page of the findings of a policy, in the report's order; the last where there are fewer pages."""
    return _findings(assessment.pk, assessment.done_at, translation.get_language(), policy, page)


@lru_cache(maxsize=_KEPT)
def _seventeen(number: int, done_at: datetime.datetime, language: str) -> SafeString:
    shown = _again(number, done_at)
    report = selectors.report_of(shown)
    placed = {each.finding.id: each for each in report.findings}
    context = {
        "report": report,
        "cards": selectors.cards_of(report),
        "conflicts": [(each, placed[each.adopts], placed[each.contrary]) for each in report.conflicts],
        "steps": list(_steps(report)),
        "exports": [form for form, way in EXPORTS.items() if way.is_here],
    }
    return _written("assessments/seventeen.html", shown, context)


def _steps(report: Report) -> Iterator[tuple[str, SafeString, SafeString]]:
    """Yield each next step as the printed report tells it: its policy, what to do, and who does it with what."""
    speech, laws = spoken(), {verdict.policy: verdict.law for verdict in report.verdicts}
    for step in report.next_steps:
        first = first_step_of(step, selectors.catalogue(), speech.language.code)
        who = " · ".join(who_takes(step, laws[step.policy], speech))
        yield step.policy, isolated(first or speech.say_message(step.action)), isolated(who)


@lru_cache(maxsize=_KEPT)
def _findings(number: int, done_at: datetime.datetime, language: str, policy: str, page: int) -> SafeString:
    shown = _again(number, done_at)
    rows = Paginator(selectors.findings_of(shown, policy), A_PAGE).get_page(page)
    return _written("assessments/findings.html", shown, {"rows": rows})


def _again(number: int, done_at: datetime.datetime) -> Assessment:
    known = Assessment.objects.select_related("community__organisation").defer("report", "counsel")
    return known.get(pk=number, done_at=done_at)


def _written(template: str, shown: Assessment, context: dict[str, Any]) -> SafeString:
    place = {"assessment": shown, "community": shown.community, "organisation": shown.community.organisation}
    return render_to_string(template, {**place, **context})
