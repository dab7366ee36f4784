"""Holiday calendars, as data: federal, and states where they differ. Days on which no business day falls."""

import datetime
from functools import cache
from importlib.resources import files

import msgspec


class Holiday(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A holiday: a day of the year (`month`, `day`), or the nth weekday of a month (`nth`, negative from its end)."""

    name: str
    month: int
    source: str
    day: int | None = None
    weekday: int | None = None
    nth: int | None = None
    since: int = 0
    observed: bool = True
    """Whether one that falls on a weekend is kept on the nearest working day."""


class Calendar(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A calendar: its holidays, where they stand, and whether somebody has checked it."""

    name: str
    source: str
    as_of: datetime.date
    verified: bool
    holidays: tuple[Holiday, ...]


@cache
def calendar(name: str) -> Calendar:
    """Return a calendar by its name ("federal"); raises LookupError."""
    path = files("townhall.core.clocks").joinpath("data", f"{name}.yml")
    if not path.is_file():
        raise LookupError(name)
    return msgspec.yaml.decode(path.read_bytes(), type=Calendar)


def holidays_of(name: str, year: int) -> frozenset[datetime.date]:
    """Return the days of a year on which a calendar's holidays are kept.

    >>> datetime.date(2026, 7, 3) in holidays_of("federal", 2026)
    True
    """
    return frozenset(day for around in (year - 1, year, year + 1) for day in _kept_in(name, around) if day.year == year)


def is_business_day(day: datetime.date, name: str) -> bool:
    """Say whether a day is a working day of a calendar."""
    return day.weekday() < 5 and day not in holidays_of(name, day.year)


@cache
def _kept_in(name: str, year: int) -> tuple[datetime.date, ...]:
    return tuple(_kept(holiday, year) for holiday in calendar(name).holidays if year >= holiday.since)


def _kept(holiday: Holiday, year: int) -> datetime.date:
    if holiday.day is not None:
        day = datetime.date(year, holiday.month, holiday.day)
        shift = {5: -1, 6: 1}.get(day.weekday(), 0) if holiday.observed else 0
        return day + datetime.timedelta(days=shift)
    if holiday.weekday is None or holiday.nth is None:
        raise ValueError(f"The holiday {holiday.name} has neither a day nor a weekday.")
    return _nth_weekday(year, holiday.month, holiday.weekday, holiday.nth)


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> datetime.date:
    if nth > 0:
        first = datetime.date(year, month, 1)
        return first + datetime.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    after = datetime.date(year + month // 12, month % 12 + 1, 1)
    last = after - datetime.timedelta(days=1)
    return last - datetime.timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-nth - 1))
