"""The dates that a paper bears: only beside a word that says what the date is, on the first and the last page.

Dates in the body of a text (of a crime, of another law) are not the paper's own and are not looked for.
"""

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from latchstring.documents.document import Dated
from latchstring.vocabulary import DateKind

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DATE = (
    rf"(?:(?P<m1>{_MONTH})\.?\s+(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y1>\d{{4}})"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:day\s+of\s+)?(?P<m2>{_MONTH})\.?,?\s+(?P<y2>\d{{4}})"
    r"|(?P<y3>(?:19|20)\d{2})-(?P<m3>\d{1,2})-(?P<d3>\d{1,2})"
    r"|(?P<m4>\d{1,2})[/.-](?P<d4>\d{1,2})[/.-](?P<y4>\d{4}|\d{2}))(?!\d)"
)
_LABELS = {
    DateKind.REVISED: r"(?:date of )?(?:last |latest )?(?:revis(?:ed|ion)|amended|updated)(?: date)?|rev",
    DateKind.EXPIRES: r"expir(?:es|ation)(?: date)?|sunsets?",
    DateKind.EFFECTIVE: r"effective(?: date)?|eff|in effect|takes effect",
    DateKind.ADOPTED: r"adopted|adoption(?: date)?|passed|approved|enacted|ratified|date adopted",
    DateKind.ISSUED: r"issued?(?: date)?|date issued|dated|date of issue|published|given under my hand",
}
_LABELLED = re.compile(
    r"\b(?=[adegilprstu])(?P<label>"  # what labels begin with: most words begin with something else
    + "|".join(rf"(?P<{kind}>{words})" for kind, words in _LABELS.items())
    + r")\b(?P<gap>[^\d;]{0,45}?)(?<!\d)(?<!\d[/.-])"
    + _DATE,
    re.IGNORECASE,
)
_PREAMBLE = re.compile(r"\bWHEREAS\b")
_OPERATIVE = re.compile(r"\b(?:THEREFORE|RESOLVED|ORDAINED|ORDAINS)\b", re.IGNORECASE)
_OF_ANOTHER = re.compile(
    r"(?:\b(?:by|through|see|of) (?:ordinance|ord|resolution|res|act)\b|\([^()\n]*[A-Za-z])[^()\n]*$", re.IGNORECASE
)
_HEAD, _TAIL = 3_000, 3_000
_PIVOT = 50


class PrintedDate(NamedTuple):
    """A date with the printed words that say what it is."""

    dated: Dated
    words: str


def printed_dates(text: str, whole_code: bool = False) -> list[PrintedDate]:
    """Return one date of each kind, in the order printed; the latest revision where there are several.

    Two-digit years are read as 1951–2050. In a code of ordinances only the first page speaks of the whole.
    """
    preamble = _PREAMBLE.search(text, 0, _HEAD)
    pages = [text[: preamble.start() if preamble else _HEAD]]
    after = _OPERATIVE.search(text, preamble.end()) if preamble else None
    rest = (after.start() if after else len(text)) if preamble else _HEAD
    if not whole_code:
        pages.append(text[max(rest, len(text) - _TAIL) :])
    kept: dict[DateKind, PrintedDate] = {}
    for found in (each for page in pages for each in _in_page(page)):
        kind, held = found.dated.kind, kept.get(found.dated.kind)
        if held is None or (kind == DateKind.REVISED and held.dated.date < found.dated.date):
            kept[kind] = found
    return list(kept.values())


def _in_page(page: str) -> Iterator[PrintedDate]:
    for found in _LABELLED.finditer(page):
        kind = next(kind for kind in DateKind if found.group(kind.value))
        date = _date(found)
        if (
            date is None
            or "through" in found.group("gap").lower()
            or _OF_ANOTHER.search(page[max(0, found.start() - 90) : found.start()])
        ):
            continue
        yield PrintedDate(Dated(kind, date), " ".join(found.group().split()))


def _date(found: re.Match[str]) -> datetime.date | None:
    n = next(n for n in "1234" if found.group(f"y{n}"))
    printed = found.group(f"m{n}").lower()
    month = int(printed) if printed.isdigit() else 1 + _MONTHS.index(printed[:3])
    year = int(found.group(f"y{n}"))
    if year < 100:
        year += 2000 if year <= _PIVOT else 1900
    try:
        return datetime.date(year, month, int(found.group(f"d{n}")))
    except ValueError:
        return None
