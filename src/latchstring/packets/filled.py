"""What somebody filled in, read only to compare within one call: dates, names, the agency written to, boxes, ink words.

Nothing of it may leave this room: `irregular` makes codes of it, and no type of `paper` could hold it.
"""

import datetime
import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january ene enero",
            "feb february febrero",
            "mar march marzo",
            "apr april abr abril",
            "may mayo",
            "jun june junio",
            "jul july julio",
            "aug august ago agosto",
            "sep sept september septiembre",
            "oct october octubre",
            "nov november noviembre",
            "dec december dic diciembre",
        ),
        1,
    )
    for name in names.split()
}
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_WORDED = re.compile(r"\b([A-Za-z]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})\s+(?:de\s+)?([A-Za-z]{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b")
_BORN = re.compile(r"birth|d\.?o\.?b\b|nacimiento", re.IGNORECASE)
TICKED = re.compile(r"^\W{0,3}?(?:\[\s*[xX✓✔*]\s*\]|\(\s*[xX✓✔]\s*\)|[☒☑✔✓🗹]|[xX]\s+(?=\w))")
EMPTY = re.compile(r"^\s*(?:\[[\s_]*\]|\([\s_]*\)|[☐□▢])")
_BLANK = re.compile(r"^(?!.*[^\W\d_]{2})")
_LABELS = re.compile(
    r"(?:name of (?:alien|subject|person|inmate)|full name of alien|alien'?s name|subject'?s name|"
    r"^\W*name|defendant'?s? name|respondent)\s*\)?\s*:\s*(.+)$",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\(\s*name of person to be arrested\s*\)\s*(.+)$|believe that (.+?) (?:is|can be) remov", re.IGNORECASE
)
_BELOW = re.compile(r"^\W*(?:full name of alien|defendant|name of person)\W*$", re.IGNORECASE)
"""A caption that stands under its name."""
_AGAINST = re.compile(r"\bv[s]?\.\s+([A-Z][^\n]{2,60})$")
_NOT_NAMES = frozenset(
    "the and name alien subject defendant date birth file case number united states america address male female "  # noqa: SIM905
    "citizenship sex dob none unknown also known last first middle inmate person booking respondent order "
    "removal".split()
)


def dates_in(words: str) -> list[datetime.date]:
    """Return the dates written in words, month before day as American forms do; a line of birth gives none."""
    if _BORN.search(words):
        words = _BORN.split(words)[0]
    found: list[tuple[int, int, int]] = []
    for month, day, year in _NUMERIC.findall(words):
        found.append((_year(year), int(month), int(day)))
    found += [(int(year), int(month), int(day)) for year, month, day in _ISO.findall(words)]
    found += [(int(y), _MONTHS.get(m.casefold(), 0), int(d)) for m, d, y in _WORDED.findall(words)]
    found += [(int(y), _MONTHS.get(m.casefold(), 0), int(d)) for d, m, y in _DAY_FIRST.findall(words)]
    return [made for each in found if (made := _made(*each)) is not None]


def _year(written: str) -> int:
    return int(written) if len(written) == 4 else 2000 + int(written)


def _made(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day) if 1990 <= year <= 2100 else None
    except ValueError:
        return None


def is_blank(words: str) -> bool:
    """Whether no word is written: blanks, lines to write on, punctuation, numbers.

    >>> is_blank(" ____________ "), is_blank("/s/ A. Roe")
    (True, False)
    """
    return bool(_BLANK.match(words))


def names_in(lines: Sequence[str]) -> list[frozenset[str]]:
    """Return the words of each name at a place where a form asks for one."""
    names = []
    for at, line in enumerate(lines):
        match = _LABELS.search(line) or _AGAINST.search(line) or _BESIDE.search(line)
        written = (
            next(filter(None, match.groups()), "") if match else lines[at - 1] if at and _BELOW.match(line) else ""
        )
        if words := _name_words(written):
            names.append(words)
    return names


def _name_words(written: str) -> frozenset[str]:
    written = re.split(r"\s{3,}|\t|;|\b(?:DOB|Date|File|Case|Sex|A-?No)\b", written)[0]
    words = re.findall(r"[^\W\d_]{2,}", written.casefold())
    return frozenset(words[:6]) - _NOT_NAMES


def same_person(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two names share a word, allowing for a letter or two that was misread."""
    return any(SequenceMatcher(None, a, b).ratio() >= 0.75 for a in one for b in other)
