"""The states of a demand and its lawful moves: who, on what condition, by when. Pure; no row is read here."""

import datetime
from dataclasses import dataclass

from latchstring.text import Message
from townhall.core.access.roles import Role
from townhall.core.cases.table import Move, Table

CLERKS = frozenset({Role.INTAKE, Role.DECIDER, Role.SUPERVISOR})
DECIDERS = frozenset({Role.DECIDER, Role.SUPERVISOR})
COUNSEL = frozenset({Role.COUNSEL})


@dataclass(frozen=True, slots=True)
class Facts:
    """What guards and deadlines look at. `untrue` counts the answers "no record" that would be false now."""

    received_at: datetime.datetime
    has_kind: bool = False
    items: int = 0
    undecided: int = 0
    with_counsel: int = 0
    untrue: int = 0
    must_hold: bool = False
    is_held: bool = False
    notice: str = ""
    was_told: bool = False
    answer_by: datetime.datetime | None = None


def kind_is_confirmed(facts: Facts) -> Message | None:
    """A person says what the demand is, and what it asks."""
    if not facts.has_kind:
        return Message("disclosure-guard-kind")
    return None if facts.items else Message("disclosure-guard-no-items")


def every_item_is_decided(facts: Facts) -> Message | None:
    """Each thing asked has a decision of its own."""
    return Message("disclosure-guard-undecided", {"count": facts.undecided}) if facts.undecided else None


def nothing_waits_for_counsel(facts: Facts) -> Message | None:
    """What counsel was asked, counsel answers before the case is closed."""
    return Message("disclosure-guard-counsel", {"count": facts.with_counsel}) if facts.with_counsel else None


def no_answer_is_untrue(facts: Facts) -> Message | None:
    """ "There is no record" leaves the house only while it is true: it is looked at again at this very moment."""
    return Message("disclosure-guard-untrue", {"count": facts.untrue}) if facts.untrue else None


def records_are_kept(facts: Facts) -> Message | None:
    """What a subpoena, a summons or an order names must outlive the purge, whoever wins."""
    return Message("disclosure-guard-hold") if facts.must_hold and not facts.is_held else None


def subject_was_told_or_may_not_be(facts: Facts) -> Message | None:
    """The person concerned hears of it before the answer leaves, unless a court forbids it or nobody can reach them."""
    if not facts.notice:
        return Message("disclosure-guard-notice-open")
    return Message("disclosure-guard-notice") if facts.notice == "may" and not facts.was_told else None


def telling_is_lawful(facts: Facts) -> Message | None:
    """Nobody is told where a court forbids it."""
    return Message("disclosure-guard-forbidden") if facts.notice == "forbidden" else None


def answer_is_due(facts: Facts) -> datetime.datetime | None:
    """By the date on the paper, or by the days of the law on public records."""
    return facts.answer_by


_OPEN = ("received", "classified", "counsel_review", "decided")

TABLE = Table(
    first="received",
    moves=(
        Move("classify", ("received", "classified"), "classified", CLERKS, (kind_is_confirmed,), answer_is_due, True),
        Move("ask_counsel", ("received", "classified"), "counsel_review", CLERKS, deadline=answer_is_due),
        Move("advise", ("counsel_review",), "classified", COUNSEL, (kind_is_confirmed,), answer_is_due),
        Move("decide", ("classified",), "decided", DECIDERS, (every_item_is_decided,), answer_is_due),
        Move("reconsider", ("decided", "answered"), "classified", DECIDERS | COUNSEL),
        Move("notify", ("decided",), None, CLERKS, (telling_is_lawful,), answer_is_due, True),
        Move(
            "answer",
            ("decided",),
            "answered",
            DECIDERS,
            (every_item_is_decided, no_answer_is_untrue, records_are_kept, subject_was_told_or_may_not_be),
            answer_is_due,
            True,
        ),
        Move("withdraw", _OPEN, "withdrawn", CLERKS),
        Move("close", ("answered", "withdrawn"), "closed", DECIDERS, (nothing_waits_for_counsel,)),
    ),
    final=("closed",),
)
