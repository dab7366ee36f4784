"""How long a signature is good, and who may sign.

A Form I-918 Supplement B must be signed within the six months before the petition is filed (8 CFR 214.14(c)(2)(i)). By
the cautious reading the last day is the one before the half year is over. A T declaration does not end.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from latchstring.text import Message
from townhall.core.clocks.spans import day_before_anniversary

MONTHS = 6
EXPIRING_DAYS = 60


class Freshness(StrEnum):
    """What can be done with a signed form."""

    GOOD = "good"
    EXPIRING = "expiring"
    LAPSED = "lapsed"


class Office(StrEnum):
    """By what right somebody signs."""

    HEAD = "head"
    DESIGNATED = "designated"
    JUDGE = "judge"


@dataclass(frozen=True, slots=True)
class Authority:
    """Somebody's right to sign: from when until when, and for a designation by whom and whether they supervise."""

    office: Office
    starts: datetime.date
    ends: datetime.date | None = None
    supervisory: bool = False
    by_head: bool = False

    def covers(self, day: datetime.date) -> bool:
        """Say whether a day lies within it; the last day counts."""
        return self.starts <= day and (self.ends is None or day <= self.ends)


def last_day_to_file(signed: datetime.date) -> datetime.date:
    """Return the last day on which a U certification signed on a day can be filed, by the cautious rule.

    >>> last_day_to_file(datetime.date(2026, 4, 1)), last_day_to_file(datetime.date(2026, 8, 31))
    (datetime.date(2026, 9, 30), datetime.date(2027, 2, 28))
    """
    return day_before_anniversary(signed, MONTHS)


def freshness(signed: datetime.date, today: datetime.date) -> Freshness:
    """Say whether a U certification is good, within 60 days of its last day, or lapsed."""
    left = (last_day_to_file(signed) - today).days
    if left < 0:
        return Freshness.LAPSED
    return Freshness.EXPIRING if left <= EXPIRING_DAYS else Freshness.GOOD


def why_not_sign(rights: Iterable[Authority], on: datetime.date, today: datetime.date) -> Message | None:
    """Return why somebody with these rights may not have signed on a day, or None where they may.

    Source: 8 CFR 214.14(a)(3): the head, a supervisor whom the head designated, or a judge.
    """
    held = list(rights)
    if on > today:
        return Message("certification-signer-future")
    if not held:
        return Message("certification-signer-none")
    faults = [_fault(each, on) for each in held]
    return None if None in faults else faults[-1]


def _fault(right: Authority, on: datetime.date) -> Message | None:
    if right.office is Office.DESIGNATED and not right.by_head:
        return Message("certification-signer-not-by-head")
    if right.office is Office.DESIGNATED and not right.supervisory:
        return Message("certification-signer-not-supervisor")
    if on < right.starts:
        return Message("certification-signer-before", {"starts": right.starts.isoformat()})
    if not right.covers(on):
        return Message("certification-signer-ended", {"ends": str(right.ends)})
    return None
