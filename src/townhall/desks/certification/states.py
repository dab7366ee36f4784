"""The states of a request and its lawful moves: who, under which conditions, by when."""

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from latchstring.text import Message
from townhall.core.access.roles import Role
from townhall.core.cases.table import Move, Table
from townhall.desks.certification.details import Channel, Details, Requester
from townhall.desks.certification.rules.deadlines import refer_by
from townhall.desks.certification.rules.decisions import FormKind, Outcome, Recommendation, review
from townhall.desks.certification.rules.signatures import Freshness, freshness

if TYPE_CHECKING:
    from townhall.desks.certification.models import Certification

TAKES: Final = frozenset({Role.INTAKE, Role.DECIDER, Role.SUPERVISOR})
DECIDES: Final = frozenset({Role.DECIDER, Role.SUPERVISOR})
SUPERVISES: Final = frozenset({Role.SUPERVISOR})


@dataclass(frozen=True, slots=True)
class Facts:
    """What guards and deadlines look at."""

    case: "Certification"
    details: Details
    has_signer: bool
    today: datetime.date

    @property
    def form(self) -> FormKind:
        """Which form is asked for."""
        return FormKind(self.case.form)

    @property
    def advice(self) -> Recommendation:
        """What the review recommends."""
        told = self.details
        return review(self.form, told.answers, told.excuse, told.supervised)


def not_for_the_suspect(facts: Facts) -> Message | None:
    """Nothing leaves for somebody who speaks for the suspect."""
    return Message("certification-suspects-side") if facts.details.for_suspect else None


def is_authorised(facts: Facts) -> Message | None:
    """A representative shows the victim's written word (a Form G-28 or a release)."""
    alone = facts.case.requester == Requester.VICTIM
    return None if alone or facts.details.authorised else Message("certification-not-authorised")


def review_says_sign(facts: Facts) -> Message | None:
    """A form is drafted for who meets every question."""
    advice = facts.advice
    if advice.outcome is Outcome.SIGN:
        return None
    return Message("certification-review-says", {"outcome": advice.outcome.value})


def review_is_done(facts: Facts) -> Message | None:
    """Nothing is denied that the questions do not deny; a refusal to help waits for a supervisor."""
    advice = facts.advice
    if advice.outcome is Outcome.DENY:
        return None
    return Message("certification-no-ground", {"outcome": advice.outcome.value})


def a_signer_is_there(facts: Facts) -> Message | None:
    """Somebody has the right to sign today."""
    return None if facts.has_signer else Message("certification-no-signer-today")


def is_still_good(facts: Facts) -> Message | None:
    """A lapsed U certification is signed anew and not handed over."""
    signed = facts.case.signed_on
    lapsed = facts.form is FormKind.U and signed and freshness(signed, facts.today) is Freshness.LAPSED
    return Message("certification-lapsed") if lapsed else None


def can_be_signed_again(facts: Facts) -> Message | None:
    """Only a U certification ends, so only it is signed again."""
    return None if facts.form is FormKind.U else Message("certification-t-does-not-end")


def has_a_safe_way(facts: Facts) -> Message | None:
    """What is handed over goes by the safe channel; where it is not in person, somebody says where to."""
    told = facts.details
    return None if told.channel is Channel.IN_PERSON or told.contact else Message("certification-no-safe-way")


def by_when(facts: Facts) -> datetime.datetime:
    """The end of the safe day, in the organisation's own time."""
    return datetime.datetime.combine(facts.case.safe_by, datetime.time(17), facts.case.zone)


def look_by(facts: Facts) -> datetime.datetime | None:
    """By when the record is looked for: what belongs elsewhere is sent on early, so that nothing is lost by it."""
    if facts.case.state != "acknowledged":
        return None
    return datetime.datetime.combine(refer_by(facts.case.clock_from), datetime.time(17), facts.case.zone)


_GOES_OUT = (not_for_the_suspect, is_still_good, has_a_safe_way)
_BEFORE_REVIEW = ("received", "acknowledged", "waiting")
_OPEN = (*_BEFORE_REVIEW, "reviewing", "drafted", "queued", "denying")
TABLE: Final = Table(
    "received",
    (
        Move("acknowledge", ("received",), "acknowledged", TAKES, (not_for_the_suspect, is_authorised), by_when),
        Move("ask_more", ("acknowledged", "reviewing"), "waiting", TAKES, (not_for_the_suspect,), by_when),
        Move("got_more", ("waiting",), "acknowledged", TAKES, (), by_when),
        Move("locate", ("acknowledged",), "reviewing", TAKES, (), by_when),
        Move("refer", ("acknowledged", "waiting", "reviewing"), "referred", TAKES, (not_for_the_suspect,), look_by),
        Move("correct", (*_OPEN, "signed"), None, TAKES),
        Move("review", ("reviewing",), None, DECIDES),
        Move("supervise", ("reviewing",), None, SUPERVISES),
        Move("draft", ("reviewing",), "drafted", DECIDES, (review_says_sign,), by_when),
        Move("look_again", ("drafted", "queued", "denying"), "reviewing", DECIDES),
        Move("queue", ("drafted",), "queued", DECIDES, (a_signer_is_there,), by_when),
        Move("sign", ("queued",), "signed", DECIDES, (), by_when),
        Move("hand_over", ("signed",), "returned", TAKES, _GOES_OUT, by_when),
        Move("sign_again", ("signed", "returned"), "reviewing", DECIDES, (can_be_signed_again,)),
        Move("deny", ("reviewing",), "denying", DECIDES, (review_is_done,), by_when),
        Move("confirm_denial", ("denying",), "denied", SUPERVISES, (not_for_the_suspect,), by_when),
        Move("ask_again", ("denied",), "reviewing", TAKES),
        Move("withdraw", ("signed", "returned"), "withdrawn", SUPERVISES),
        Move("disclose", ("drafted", "queued", "signed", "returned"), None, DECIDES),
        Move("stop", _OPEN, "stopped", TAKES),
    ),
    final=("referred", "returned", "denied", "withdrawn", "stopped"),
)
