"""The release clock, from events alone. Pure: rows in, times and minutes out; nothing here can wait for anything.

Eligibility is the earliest event that stands. A correction replaces what it corrects, and both values stay in view: the
minutes are counted against either.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from townhall.core.clocks.spans import add_hours, add_hours_without_rest, minutes_over

HOURS = 48
"""What 8 CFR 287.7(d) and form I-247A speak of. It is shown so that everybody sees it; nobody is held for it."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """A value that was corrected: from, to, by whom, when, and the event whose reason is sealed."""

    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Clock:
    """The clock of one case. `over` are minutes held after release was due, so far or in all.

    `over_first` are the minutes counted from what was first entered, where that was corrected.
    """

    eligible: Any = None
    released: Any = None
    over: int = 0
    over_first: int | None = None
    plain_48: datetime.datetime | None = None
    without_rest_48: datetime.datetime | None = None
    corrected: tuple[Corrected, ...] = ()

    @property
    def is_running(self) -> bool:
        """Whether release was due and has not happened."""
        return self.eligible is not None and self.released is None


def clock_of(events: Sequence[Any], now: datetime.datetime, zone: ZoneInfo, calendar: str) -> Clock:
    """Return the clock that some events set, on the hour `now`."""
    gone = {event.corrects_id for event in events if event.corrects_id}
    standing = [event for event in events if event.pk not in gone]
    eligible = min((each for each in standing if each.what == "eligible"), key=lambda each: each.at, default=None)
    released = max((each for each in standing if each.what == "released"), key=lambda each: each.pk, default=None)
    by_id = {event.pk: event for event in events}
    corrected = tuple(Corrected(by_id[each.corrects_id], each) for each in events if each.corrects_id in by_id)
    if eligible is None:
        return Clock(released=released, corrected=corrected)
    until = released.at if released else now
    firsts = [each.at for each in events if each.what == "eligible" and each.corrects_id is None]
    first = min(firsts)
    return Clock(
        eligible,
        released,
        minutes_over(eligible.at, until),
        minutes_over(first, until) if first != eligible.at else None,
        add_hours(eligible.at, HOURS),
        add_hours_without_rest(eligible.at, HOURS, calendar, zone),
        corrected,
    )
