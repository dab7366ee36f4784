"""Days as people write them into tables: typed out, in numbers, as a workbook's serial number, with marks behind."""

import datetime
import re

from latchstring.agreements.workbook import day_of_serial

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?!\d)")
_NAMED_FIRST = re.compile(r"\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})")
_NAMED_AFTER = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?[\s,-]+(\d{4}|\d{2})(?!\d)")
_SERIAL = re.compile(r"(?:2[5-9]|[3-6]\d)\d{3}(?:\.\d+)?")


def days_in(words: str, since_1904: bool = False) -> list[datetime.date]:
    """Return the days that words name, in their order; numbers are read month first, as the list writes them.

    >>> [f"{day}" for day in days_in("03.26.2025*; 26-Mar-24")]
    ['2025-03-26', '2024-03-26']
    >>> days_in("45714") == days_in("February 26, 2025")
    True
    """
    plain = words.strip().lower()
    if _SERIAL.fullmatch(plain):
        day = day_of_serial(plain, since_1904)
        return [day] if day else []
    found = [
        (each.start(), day)
        for pattern, read in _READERS
        for each in pattern.finditer(plain)
        if (day := read(*each.groups())) is not None
    ]
    return [day for _, day in sorted(dict(found).items())]


def _day(year: str, month: int, day: int) -> datetime.date | None:
    whole = int(year) + 2_000 if len(year) == 2 else int(year)
    try:
        return datetime.date(whole, month, day)
    except ValueError:
        return None


def _of_numbers(first: str, second: str, year: str) -> datetime.date | None:
    """Month first; only where that is no day, the other way round."""
    return _day(year, int(first), int(second)) or _day(year, int(second), int(first))


def _named(month: str, day: str, year: str) -> datetime.date | None:
    return _day(year, _MONTHS.index(month[:3]) + 1, int(day)) if month[:3] in _MONTHS else None


_READERS = (
    (_ISO, lambda year, month, day: _day(year, int(month), int(day))),
    (_NUMBERS, _of_numbers),
    (_NAMED_FIRST, _named),
    (_NAMED_AFTER, lambda day, month, year: _named(month, day, year)),
)
