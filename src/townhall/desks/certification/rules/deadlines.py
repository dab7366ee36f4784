"""By when a request is answered: the state's rule, the town's own policy, and days that cannot wait.

The day of receipt does not count. Alerts go by the safe date: the earliest that could be meant.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

import msgspec

from latchstring.text.strict_yaml import load_strict
from townhall.core.clocks.spans import Due, add_business_days, add_calendar_days, on_a_business_day


class Unit(StrEnum):
    """How days are counted."""

    CALENDAR = "calendar"
    BUSINESS = "business"


class Ground(StrEnum):
    """Why a request cannot wait. Only the requester's word; nobody is asked about status."""

    REMOVAL = "removal"
    DETAINED = "detained"
    AGEING_OUT = "ageing_out"


class Span(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Some days; for urgent requests also on which grounds."""

    days: int
    unit: Unit
    grounds: tuple[Ground, ...] = ()


class StateClock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A state's rule. Without `regular` the state has none, and the town's own policy sets the clock."""

    state: str
    citation: str
    source: str
    as_of: datetime.date
    verified: bool
    regular: Span | None = None
    urgent: Span | None = None
    stop: bool = False
    """Whether the clock may stand still while information is missing."""


class Recommended(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is recommended to a town: to answer, to answer the urgent, to appeal, to refer."""

    regular: Span
    urgent: Span
    appeal: Span
    refer: Span


class Clocks(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    states: tuple[StateClock, ...]
    recommended: Recommended


@dataclass(frozen=True, slots=True)
class Deadline:
    """By when: `law` where the state says so, `policy` the town's own; `safe` is what alerts go by."""

    law: Due | None
    policy: Due
    safe: datetime.date
    urgent: bool
    clock: StateClock | None

    @property
    def legal(self) -> datetime.date:
        """The day by which an answer is due: the law's, or the policy's where that is earlier or alone."""
        return min(self.policy.legal, self.law.legal) if self.law else self.policy.legal


@cache
def clocks() -> Clocks:
    """Return the clocks, loaded once; raises `DataError`."""
    return load_strict(files("townhall.desks.certification").joinpath("data", "clocks.yml"), Clocks)


def clock_of(state: str) -> StateClock | None:
    """Return a state's row, or None where none was read: then only the town's own policy is known."""
    return next((row for row in clocks().states if row.state == state), None)


def answer_by(
    received: datetime.date,
    *,
    state: str,
    regular_days: int,
    urgent_days: int,
    grounds: Iterable[Ground] = (),
    cannot_wait: Iterable[datetime.date] = (),
    paused_days: int = 0,
    calendar: str = "federal",
) -> Deadline:
    """Return by when a request received on a day is answered.

    `regular_days` and `urgent_days` are the town's own policy in calendar days. `cannot_wait` are days behind which an
    answer would be useless (a hearing, a birthday): the safe date comes before them. `paused_days` move the legal date
    where the state lets the clock stand still, and never the safe one.
    """
    row, reasons = clock_of(state), set(grounds)
    span = _span_of(row, reasons) if row else None
    pause = paused_days if row and row.stop else 0
    own = Span(urgent_days if reasons else regular_days, Unit.CALENDAR)
    law = _due(received, span, calendar, pause) if span else None
    policy = _due(received, own, calendar, pause)
    safe = min(day for day in (law.safe if law else None, policy.safe, *_before(cannot_wait, calendar)) if day)
    return Deadline(law, policy, max(safe, received), bool(reasons), row)


def appeal_by(denied: datetime.date, days: int, calendar: str = "federal") -> Due:
    """Return until when a denial can be appealed; here the late date is the kind one, so a day of rest moves it on."""
    return on_a_business_day(add_calendar_days(denied, days), calendar, forward=True)


def refer_by(received: datetime.date, calendar: str = "federal") -> datetime.date:
    """Return by when a request that belongs elsewhere is sent on."""
    return add_business_days(received, clocks().recommended.refer.days, calendar)


def _span_of(row: StateClock, reasons: set[Ground]) -> Span | None:
    return row.urgent if row.urgent and reasons & set(row.urgent.grounds) else row.regular


def _due(received: datetime.date, span: Span, calendar: str, pause: int) -> Due:
    def last(extra: int) -> datetime.date:
        if span.unit is Unit.BUSINESS:
            return add_business_days(received, span.days, calendar) + datetime.timedelta(days=extra)
        return add_calendar_days(received, span.days + extra)

    # No rule that was read moves the last day on from a day of rest, so it stays; the safe date is before it.
    return Due(last(pause), on_a_business_day(last(0), calendar, forward=False).safe)


def _before(days: Iterable[datetime.date], calendar: str) -> list[datetime.date]:
    """The working day before each day that cannot wait."""
    return [on_a_business_day(add_calendar_days(day, -1), calendar, forward=False).safe for day in days]
