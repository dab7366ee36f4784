"""Papers that the desk prints: the answer, the notice to the person concerned, the question for counsel.

A notice is in the person's language (EN, ES, AR), a letter to an agency or to counsel in English or Spanish.
"""

import datetime
from dataclasses import dataclass
from typing import Any

from townhall.core.cases.sealed import open_details
from townhall.core.cases.services import CannotMove
from townhall.core.letters.letters import Letter, letters_of
from townhall.core.letters.printing import Block, blocks_of
from townhall.core.pages.words import language, speech_in
from townhall.desks.disclosure.models import Answer, Demand
from townhall.desks.disclosure.selectors import DESK, facts_of, settings_of, where_of
from townhall.desks.disclosure.states import every_item_is_decided, no_answer_is_untrue, telling_is_lawful

TO_AGENCIES = ("answer", "referral")
_PACKAGE = "townhall.desks.disclosure"
_OWN_POLICY = "own-policy"
"""The row of rules that rests on the community's own words."""


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


def sheet_of(case: Demand, name: str, code: str, now: datetime.datetime) -> Sheet:
    """Return a letter about a case in a language; raises LookupError where there is none.

    Raises `CannotMove` for an answer that is not decided, or of which a part is not true now, and for a notice that a
    court forbids: what is on paper leaves the house.
    """
    letter = _letters(name)[name, code]
    facts = facts_of(case)
    before: Any = {"answer": (every_item_is_decided, no_answer_is_untrue), "notice": (telling_is_lawful,)}
    for guard in before.get(name, ()):
        if refusal := guard(facts):
            raise CannotMove(refusal)
    title, text = letter.fill(**_VALUES[name](case, code, now))
    spoken = language(code)
    return Sheet(title, blocks_of(text), code, spoken.direction.value, letter.reviewed)


def _letters(name: str) -> dict[tuple[str, str], Letter]:
    return letters_of(_PACKAGE, "letters/agency" if name in TO_AGENCIES else "letters")


def _head(case: Demand, code: str, now: datetime.datetime) -> dict[str, Any]:
    told = settings_of(case.organisation)
    day = speech_in(code).date(now.astimezone(case.zone).date())
    return {"agency": told.agency or case.organisation.name, "number": case.number, "date": day}


def _answer(case: Demand, code: str, now: datetime.datetime) -> dict[str, Any]:
    details, speech = open_details(DESK, case), speech_in(code)
    lines = [
        speech.say(
            "disclosure-says",
            item=speech.say("disclosure-item", what=each.kind),
            answer=each.decision,
            citation=each.citation if each.rule == _OWN_POLICY else "none",
        )
        for each in case.items.all()
    ]
    return {
        **_head(case, code, now),
        "officer": details.officer if details else "",
        "answers": lines,
        "not_kept": _not_kept(case, code),
    }


def _not_kept(case: Demand, code: str) -> list[str]:
    """Since when records of the kinds searched are not kept, where "there is no record" is answered."""
    speech, none = speech_in(code), case.items.filter(decision=Answer.NO_RECORDS)
    told = {each.kind: each for item in none for each in where_of(case, item.kind).not_kept}
    return [
        speech.say("disclosure-not-kept", schedule=each.schedule, before=speech.date(each.before))
        for each in sorted(told.values(), key=lambda each: each.kind)
    ]


def _notice(case: Demand, code: str, now: datetime.datetime) -> dict[str, Any]:
    speech, told = speech_in(code), settings_of(case.organisation)
    office = ", ".join(part for part in (told.agency, told.counsel_telephone) if part)
    asked = [speech.say("disclosure-item", what=each.kind) for each in case.items.all()]
    return {
        **_head(case, code, now),
        "kind": speech.say("disclosure-kind", what=case.kind or "informal"),
        "asked": asked,
        "office": office,
    }


def _referral(case: Demand, code: str, now: datetime.datetime) -> dict[str, Any]:
    speech = speech_in(code)
    asked = [each for each in case.items.all() if each.decision in ("", Answer.REFER_COUNSEL)]
    due = case.due_at.astimezone(case.zone) if case.due_at else None
    return {
        **_head(case, code, now),
        "kind": speech.say("disclosure-kind", what=case.kind or "informal"),
        "due": speech.say("disclosure-due-at", at=f"{due:%Y-%m-%d %H:%M %Z}") if due else "",
        "questions": [speech.say("disclosure-item", what=each.kind) for each in asked],
        "rests": [f"{each.rule}: {each.citation}" for each in asked if each.rule],
    }


_VALUES = {"answer": _answer, "notice": _notice, "referral": _referral}
