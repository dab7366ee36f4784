"""Papers that the desk prints: notice, form of consent, answer, question for counsel. Each is a letter filled in.

A letter to the person is in their language (EN, ES, AR), one to an agency or to counsel in English or Spanish.
"""

import datetime
from dataclasses import dataclass
from typing import Any

from townhall.core.cases.sealed import open_details
from townhall.core.letters.letters import Letter, letters_of
from townhall.core.letters.printing import Block, blocks_of
from townhall.core.pages.words import language, speech_in
from townhall.desks.custody.models import CustodyCase, Decision
from townhall.desks.custody.selectors import DESK, clock_for, settings_of

TO_THE_PERSON = ("notice", "consent")
TO_AGENCIES = ("answer", "referral")
_PACKAGE = "townhall.desks.custody"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A letter as a page shows it."""

    title: str
    blocks: list[Block]
    language: str
    direction: str
    is_reviewed: bool


def languages_of(name: str) -> list[str]:
    """Return the languages in which there is a letter; none where there is no such letter."""
    return sorted(code for known, code in _letters(name) if known == name)


def sheet_of(case: CustodyCase, name: str, code: str, now: datetime.datetime) -> Sheet:
    """Return a letter about a case in a language; raises LookupError where there is none."""
    letter = _letters(name)[name, code]
    title, text = letter.fill(**_VALUES[name](case, code, now))
    spoken = language(code)
    return Sheet(title, blocks_of(text), code, spoken.direction.value, letter.reviewed)


def _letters(name: str) -> dict[tuple[str, str], Letter]:
    return letters_of(_PACKAGE, "letters/agency" if name in TO_AGENCIES else "letters")


def _head(case: CustodyCase, code: str, now: datetime.datetime) -> dict[str, Any]:
    told = settings_of(case.organisation)
    day = speech_in(code).date(now.astimezone(case.zone).date())
    return {"agency": told.agency or case.organisation.name, "number": case.number, "date": day}


def _lines(case: CustodyCase, code: str, to: str) -> list[str]:
    speech = speech_in(code)
    return [
        speech.say(
            f"custody-{to}",
            element=speech.say("custody-element", what=each.kind),
            decision=each.decision or "none",
            citation=each.citation if each.layer == "own" or each.is_verified else "",
        )
        for each in case.elements.all()
    ]


def _notice(case: CustodyCase, code: str, now: datetime.datetime) -> dict[str, Any]:
    return {**_head(case, code, now), "asked": _lines(case, code, "told")}


def _answer(case: CustodyCase, code: str, now: datetime.datetime) -> dict[str, Any]:
    details = open_details(DESK, case)
    return {
        **_head(case, code, now),
        "officer": details.officer if details else "",
        "answers": _lines(case, code, "answer"),
    }


def _referral(case: CustodyCase, code: str, now: datetime.datetime) -> dict[str, Any]:
    clock, speech = clock_for(case, now), speech_in(code)
    asked = [each for each in case.elements.all() if each.decision in ("", Decision.REFER_COUNSEL)]
    due = clock.eligible.at.astimezone(case.zone) if clock.eligible else None
    return {
        **_head(case, code, now),
        "release": speech.say("custody-release-due", at=f"{due:%Y-%m-%d %H:%M %Z}")
        if due
        else speech.say("custody-release-not-due"),
        "questions": [speech.say("custody-element", what=each.kind) for each in asked],
        "quotes": [
            f"{each.rule}: {each.citation}" + (f" “{each.quote}”" if each.quote else "") for each in asked if each.rule
        ],
    }


_VALUES = {"notice": _notice, "consent": _head, "answer": _answer, "referral": _referral}
