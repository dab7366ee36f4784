"""The states of a custody request and its lawful moves: who, on what condition, by when. Pure; no row is read here.

Nothing in this table can delay a release. What the release clock shows is an event of its own (`clock`): it can be
recorded in every state, by everybody who works here, and no guard stands before it.
"""

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
    """What guards and deadlines look at: counts and times of one case, and what the agency's profile demands."""

    received_at: datetime.datetime
    entered_at: datetime.datetime
    has_class: bool = False
    has_match: bool = False
    is_linked: bool = False
    elements: int = 0
    undecided: int = 0
    with_counsel: int = 0
    was_told: bool = False
    notice_first: bool = True
    notice_hours: int = 24
    eligible_at: datetime.datetime | None = None
    released_at: datetime.datetime | None = None


def class_is_confirmed(facts: Facts) -> Message | None:
    """A person says what the paper is; the library only suggests."""
    return None if facts.has_class else Message("custody-guard-class")


def person_is_matched(facts: Facts) -> Message | None:
    """Nothing is decided about somebody who may be somebody else."""
    return None if facts.has_match else Message("custody-guard-match")


def every_element_is_decided(facts: Facts) -> Message | None:
    """Each element has a decision of its own. To ask counsel is one, so that nobody else waits for the answer."""
    if not facts.elements:
        return Message("custody-guard-no-elements")
    return Message("custody-guard-undecided", {"count": facts.undecided}) if facts.undecided else None


def nothing_waits_for_counsel(facts: Facts) -> Message | None:
    """What counsel was asked, counsel answers before the case is closed."""
    return Message("custody-guard-counsel", {"count": facts.with_counsel}) if facts.with_counsel else None


def person_was_told_first(facts: Facts) -> Message | None:
    """Where the profile demands notice, the person hears before the agency does (Cal. Gov. Code 7283.1(b))."""
    return None if facts.was_told or not facts.notice_first else Message("custody-guard-notice")


def person_was_told(facts: Facts) -> Message | None:
    """A notice stands in the record."""
    return None if facts.was_told else Message("custody-guard-notice-record")


def release_is_recorded(facts: Facts) -> Message | None:
    """A case that had a release clock ends with the release."""
    return Message("custody-guard-release") if facts.eligible_at and not facts.released_at else None


def newer_is_linked(facts: Facts) -> Message | None:
    """A request is superseded by another case, which names it."""
    return None if facts.is_linked else Message("custody-guard-newer")


def release_is_due(facts: Facts) -> datetime.datetime | None:
    """Whatever is still to be done hurries because the person goes home then."""
    return None if facts.released_at else facts.eligible_at


def notice_is_due(facts: Facts) -> datetime.datetime:
    """Within the hours of the profile, and before the release."""
    by = facts.received_at + datetime.timedelta(hours=facts.notice_hours)
    return min(by, facts.eligible_at) if facts.eligible_at and not facts.released_at else by


def at_once(facts: Facts) -> datetime.datetime:
    """Now: it was due when it came in."""
    return facts.entered_at


_BEFORE = ("received", "logged", "classified", "matched", "counsel_review")
"""Before everything is decided."""
_AFTER = ("decided", "person_notified", "agency_answered", "monitoring")
_SIDE = (
    "cancelled_by_issuer",
    "superseded",
    "wrong_person",
    "court_process_served",
    "subject_released",
    "transferred_other_agency",
)

TABLE = Table(
    first="received",
    moves=(
        Move("log", ("received",), "logged", CLERKS, deadline=release_is_due),
        Move("classify", ("logged",), "classified", CLERKS, (class_is_confirmed,), release_is_due, asks=True),
        Move("match", ("classified",), "matched", CLERKS, (person_is_matched,), release_is_due, asks=True),
        Move("ask_counsel", ("logged", "classified", "matched"), "counsel_review", CLERKS, deadline=release_is_due),
        Move("advise", ("counsel_review",), "matched", COUNSEL, (person_is_matched,), release_is_due),
        Move("decide", ("matched",), "decided", DECIDERS, (every_element_is_decided,), release_is_due),
        Move("notify", ("decided",), "person_notified", CLERKS, (person_was_told,), notice_is_due, asks=True),
        Move(
            "answer",
            ("decided", "person_notified"),
            "agency_answered",
            CLERKS,
            (person_was_told_first,),
        ),
        Move("monitor", ("agency_answered",), "monitoring", CLERKS, deadline=release_is_due),
        Move(
            "close",
            ("monitoring", "agency_answered", *_SIDE),
            "closed",
            DECIDERS,
            (release_is_recorded, nothing_waits_for_counsel),
        ),
        Move("escalate", (*_BEFORE, *_AFTER), "escalated", CLERKS | COUNSEL),
        Move("settle", ("escalated",), "matched", COUNSEL | {Role.SUPERVISOR}, deadline=at_once),
        Move("cancel", (*_BEFORE, *_AFTER, "escalated"), "cancelled_by_issuer", CLERKS),
        Move("supersede", (*_BEFORE, *_AFTER), "superseded", CLERKS, (newer_is_linked,)),
        Move("wrong_person", (*_BEFORE, *_AFTER, "escalated"), "wrong_person", DECIDERS | COUNSEL),
        Move("court_process", (*_BEFORE, *_AFTER), "court_process_served", DECIDERS),
        Move("released", (*_BEFORE, *_AFTER, "escalated"), "subject_released", CLERKS),
        Move("transfer", (*_BEFORE, *_AFTER), "transferred_other_agency", DECIDERS),
    ),
    final=("closed",),
)
