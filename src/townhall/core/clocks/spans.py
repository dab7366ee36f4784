"""Arithmetic of dates and hours, as law counts them. A span's first day never counts; months end where months end.

Hours are counted in UTC, so that a night in which clocks are set is as long as it is. The *safe date* is the earliest
that could be meant, the *legal date* the one the rule gives; alerts go by the safe one.
"""

import calendar as months
import datetime
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from townhall.core.clocks.holidays import is_business_day

_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Due:
    """When something is due: by law, and on the safe side."""

    legal: datetime.date
    safe: datetime.date


def add_calendar_days(start: datetime.date, days: int) -> datetime.date:
    """Return the last day of a span of calendar days; the first day does not count.

    >>> add_calendar_days(datetime.date(2026, 1, 30), 2)
    datetime.date(2026, 2, 1)
    """
    return start + datetime.timedelta(days=days)


def add_business_days(start: datetime.date, days: int, calendar: str) -> datetime.date:
    """Return the last day of a span of business days of a calendar; the first day does not count.

    >>> add_business_days(datetime.date(2026, 7, 2), 1, "federal")
    datetime.date(2026, 7, 6)
    """
    if days < 0:
        raise ValueError("A span of business days goes forward.")
    day = start
    while days:
        day += _DAY
        days -= is_business_day(day, calendar)
    return day


def add_months(start: datetime.date, count: int) -> datetime.date:
    """Return the same day some months on, or that month's last day where it has no such day.

    >>> add_months(datetime.date(2026, 8, 31), 6)
    datetime.date(2027, 2, 28)
    """
    year, month = divmod(start.year * 12 + start.month - 1 + count, 12)
    return datetime.date(year, month + 1, min(start.day, months.monthrange(year, month + 1)[1]))


def within_months(start: datetime.date, count: int) -> Due:
    """Return until when something stays good "within" some months of a day: by law that day, safely the day before.

    >>> within_months(datetime.date(2026, 1, 15), 6)
    Due(legal=datetime.date(2026, 7, 15), safe=datetime.date(2026, 7, 14))
    """
    legal = add_months(start, count)
    return Due(legal, legal - _DAY)


def day_before_anniversary(start: datetime.date, count: int) -> datetime.date:
    """Return the last day before some months are over: the day before the same day, counted from a month that has it.

    Where a month has no such day its end is the last: "31 February" would be the first of March.

    >>> day_before_anniversary(datetime.date(2026, 4, 1), 6), day_before_anniversary(datetime.date(2026, 8, 31), 6)
    (datetime.date(2026, 9, 30), datetime.date(2027, 2, 28))
    """
    same = add_months(start, count)
    return same if same.day < start.day else same - _DAY


def on_a_business_day(day: datetime.date, calendar: str, *, forward: bool) -> Due:
    """Return when something due on a day is due where a rule moves it from a day of rest to the next working day.

    The safe date is the working day before: not every office reads the rule alike.
    """
    legal = safe = day
    while forward and not is_business_day(legal, calendar):
        legal += _DAY
    while not is_business_day(safe, calendar):
        safe -= _DAY
    return Due(legal, safe)


def add_hours(start: datetime.datetime, hours: float) -> datetime.datetime:
    """Return the instant some hours on; hours are real ones, also in the night in which clocks are set."""
    return _instant(start) + datetime.timedelta(hours=hours)


def add_hours_without_rest(start: datetime.datetime, hours: float, calendar: str, zone: ZoneInfo) -> datetime.datetime:
    """Return the instant some hours on, where Saturdays, Sundays and holidays of the zone's own days do not count."""
    at, left = _instant(start), datetime.timedelta(hours=hours)
    while True:
        here = at.astimezone(zone)
        midnight = datetime.datetime.combine(here.date() + _DAY, datetime.time(), zone).astimezone(datetime.UTC)
        if is_business_day(here.date(), calendar):
            if at + left <= midnight:
                return at + left
            left -= midnight - at
        at = midnight


def minutes_over(eligible: datetime.datetime, released: datetime.datetime) -> int:
    """Return for how many whole minutes somebody was held after release was due; none where it was in time."""
    return max(0, int((_instant(released) - _instant(eligible)).total_seconds() // 60))


def _instant(moment: datetime.datetime) -> datetime.datetime:
    """A moment in UTC. One without a zone could be any hour, so it is refused."""
    if moment.tzinfo is None:
        raise ValueError("A moment without a time zone cannot be counted from.")
    return moment.astimezone(datetime.UTC)
