"""The letter that refuses an agreement or ends it: the library's draft, its blanks filled from the register."""

import datetime

from latchstring.drafting import Draft, Request, draft, with_blanks
from latchstring.text import Message
from latchstring.vocabulary import AgreementKind, Body, Instrument
from latchstring.vocabulary.agreements import IS_287G
from townhall.assessments.running import library_community
from townhall.core.pages.words import speech_in
from townhall.desks.agreements.models import FederalAgreement
from townhall.desks.agreements.rules import could_end_on
from townhall.desks.agreements.services import Refused
from townhall.desks.agreements.states import ENDING, IN_FORCE, PROPOSED, UNKNOWN

REFUSES, ENDS = "refuses", "ends"
_SENDERS = (Body.SHERIFF, Body.POLICE)
"""Who can send such a letter; where another body is named, the library chooses by the kind of place."""


def letters_for(agreement: FederalAgreement) -> tuple[str, ...]:
    """Return which letters make sense in its state."""
    return {PROPOSED: (REFUSES,), IN_FORCE: (ENDS,), ENDING: (ENDS,), UNKNOWN: (REFUSES, ENDS)}.get(agreement.state, ())


def letter(agreement: FederalAgreement, does: str, today: datetime.date) -> Draft:
    """Return a letter as of a day. Raises `CannotDraft` where nobody in such a place can send it, or `Refused`."""
    if does not in letters_for(agreement):
        raise Refused(Message("agreements-no-letter"))
    community = agreement.community
    is_287g = AgreementKind(agreement.kind) in IS_287G
    made = draft(
        Request(
            community=library_community(community),
            policies=("no_287g" if is_287g else "no_joint_patrols",),
            instrument=Instrument.TERMINATION_LETTER,
            body=Body(agreement.body) if agreement.body in [each.value for each in _SENDERS] else None,
            chosen={"letter_does": does},
            today=today,
        )
    )
    return with_blanks(made, _facts(agreement, today))


def _facts(agreement: FederalAgreement, today: datetime.date) -> dict[str, str]:
    """What the register knows of the letter's blanks, in English, the language of the letter."""
    english = speech_in("en")
    signed = english.date(agreement.signed_on) if agreement.signed_on else ""
    ends = could_end_on(agreement.terms, today)
    facts = {
        "Date": english.date(today),
        "date of the agreement": signed,
        "name and date of the agreement or task force": f"{agreement.name}{f', {signed}' if signed else ''}",
        "name of the agreement that is offered": agreement.name,
        "date; the notice period in the agreement": english.date(ends) if ends else "",
    }
    return {blank: words for blank, words in facts.items() if words}
