"""Letters and papers of a request, in the requester's language. A letter goes by the safe channel and no other way."""

import datetime
from dataclasses import dataclass
from typing import Any

from latchstring.language import Speech
from townhall.core.letters.letters import letters_of
from townhall.core.pages.words import speech_in
from townhall.desks.certification.details import Channel, Details
from townhall.desks.certification.models import Certification, Official, Practice
from townhall.desks.certification.rules.activities import Extent, name_of
from townhall.desks.certification.rules.deadlines import appeal_by

PACKAGE = "townhall.desks.certification"
LETTERS = {
    "acknowledgment": ("acknowledged", "waiting", "reviewing"),
    "more": ("waiting",),
    "referral": ("referred",),
    "returned": ("signed", "returned"),
    "denial": ("denied",),
    "withdrawal": ("withdrawn",),
}
"""Which letter can be written in which states."""


@dataclass(frozen=True, slots=True)
class Written:
    """A letter, ready to be handed over."""

    title: str
    text: str
    language: str
    reviewed: bool


def letters_for(case: Certification, details: Details) -> list[str]:
    """Return the letters that can be written now; none where the requester speaks for the suspect."""
    if case.is_purged or details.for_suspect:
        return []
    return [name for name, states in LETTERS.items() if case.state in states]


def write_letter(case: Certification, details: Details, practice: Practice, name: str, today: datetime.date) -> Written:
    """Return a letter in the requester's language; raises LookupError where it cannot be written now."""
    if name not in letters_for(case, details):
        raise LookupError(name)
    letter = letters_of(PACKAGE).get((name, case.language)) or letters_of(PACKAGE)[name, "en"]
    speech = speech_in(letter.language)
    known = _blanks(case, details, practice, speech, today)
    title, text = letter.fill(**{blank: known[blank] for blank in letter.needs})
    return Written(title, plain(text), letter.language, letter.reviewed)


def write_designation(official: Official, practice: Practice, language: str, today: datetime.date) -> Written:
    """Return the letter by which the head designates a supervisor."""
    letter, speech = letters_of(PACKAGE)["designation", language], speech_in(language)
    title, text = letter.fill(
        agency=practice.agency,
        head=practice.head,
        name=official.name,
        title=official.title,
        starts=speech.date(official.starts),
        ends=speech.date(official.ends) if official.ends else "",
        today=speech.date(today),
    )
    return Written(title, plain(text), language, letter.reviewed)


def write_card(practice: Practice, language: str) -> Written:
    """Return the card for the officers' roll call."""
    letter = letters_of(PACKAGE)["card", language]
    title, text = letter.fill(agency=practice.agency, contact=practice.contact, days=practice.regular_days)
    return Written(title, plain(text), language, letter.reviewed)


def plain(text: str) -> str:
    """Return a text without the marks that set arguments apart on pages."""
    return text.replace("\u2068", "").replace("\u2069", "")


def _blanks(
    case: Certification, details: Details, practice: Practice, speech: Speech, today: datetime.date
) -> dict[str, Any]:
    signed = case.signed_on
    appeal = appeal_by(case.answered_on or today, practice.appeal_days).legal
    return {
        "number": case.number,
        "agency": practice.agency,
        "contact": practice.contact or practice.agency,
        "today": speech.date(today),
        "form": speech.say("certification-form-is", what=case.form),
        "received": speech.date(case.clock_from),
        "due": speech.date(case.answer_by),
        "missing": details.said.get("ask_more", ""),
        "where": details.said.get("refer", ""),
        "signed": speech.date(signed) if signed else "",
        "last_day": speech.date(case.last_day) if case.last_day else "",
        "ground": speech.say("certification-ground-is-lawful", what=case.denial or "Q1"),
        "explanation": details.said.get("deny", ""),
        "appeal": speech.date(appeal),
        "because": details.said.get("withdraw", ""),
    }


def facts_for_form(case: Certification, details: Details, practice: Practice, speech: Speech) -> dict[str, str]:
    """Return what the case knows for the fields of the federal form, by the names that the editions use."""
    official, language = case.official, speech.language.code

    def activity(ident: str, extent: Extent) -> str:
        name = name_of(ident)[language]
        how = speech.say("certification-extent-is", what=extent.value)
        return name if extent is Extent.NAMED else f"{name} ({how})"

    told = {
        name: getattr(details, name)
        for name in ("victim_name", "report_number", "incident_dates", "similar_note", "statutes", "case_stage")
    }
    told |= {name: getattr(details, name) for name in ("narrative", "injuries", "helpful", "culpable_family")}
    told |= {
        "other_names": "; ".join(details.other_names.splitlines()),
        "agency": practice.agency,
        "official": str(official) if official else "",
        "head": practice.head,
        "agency_contact": practice.contact,
        "agency_type": speech.say("certification-type-local"),
        "agency_category": speech.say("certification-category-is", what=practice.category),
        "activities": "; ".join(activity(*each) for each in details.activities),
        "excuse": speech.say("certification-excuse-is", what=details.excuse.value),
    }
    for question in ("information", "refused"):
        answer = details.answers.get(question)
        told[f"answer_{question}"] = speech.say("certification-answer-is", what=answer.value) if answer else ""
    return {name: plain(value) for name, value in told.items()}


def way_of(details: Details) -> dict[str, str]:
    """Return by which way the requester is reached, and how never."""
    return {
        "channel": details.channel.value,
        "contact": "" if details.channel is Channel.IN_PERSON else details.contact,
        "never": details.never,
    }
