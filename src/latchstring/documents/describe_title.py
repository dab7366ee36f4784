"""A paper's title: the labelled one, the long title of a law, what the format says, or the first line that is one."""

import re

from latchstring.documents.document import Raw
from latchstring.vocabulary import DocumentKind

_HEAD, _LINES = 3_000, 16
_LABELLED = re.compile(
    r"(?:^|\n)[^\S\n]*(?:TITLE|SUBJECT|Title|Subject|RE|Re)[^\S\n]*:[^\S\n]*"
    r"(?P<title>\S[^\n]{2,160}(?:\n[A-Z ,/&-]{8,80}$)?)",
    re.MULTILINE,
)
_LONG_TITLE = re.compile(
    r"(?:^|\n)[^\S\n]*(?P<title>(?:A|AN|A JOINT|A CONCURRENT) (?:RESOLUTION|ORDINANCE|BILL|ACT|PROCLAMATION)\b"
    r"[^.;]{5,240})",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"page \d|contain(?:s|ing) page|\d+$|[\d/ .-]+$|https?:|www\.|_+$|adopted|effective|issued?\b|published|\W+$|draft$"
    r"|note:|form [a-z]-\d|to be completed|[a-z]{3,9} \d{1,2}, \d{4}|\d{1,2} [a-z]{3,9} \d{4}",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"\b\d{5}(?:-\d{4})?\b|\(?\d{3}\)?[ -]\d{3}-\d{4}|\b\d+ [\w .]{2,30}(?:street|avenue|road|st\.)"
    r"|\b(?:suite|phone|fax)\b",
    re.IGNORECASE,
)
_LETTERHEAD = re.compile(
    r"(?:office of the )?[\w .,'\u2019&-]{0,60}(?:police department|sheriff(?:['\u2019]s (?:office|department))?"
    r"|board of education|public schools|city council|prosecuting attorney|county(?:, [\w .]+)?|state of [\w ]+"
    r"|corporation|department of [\w ]+|directory of [\w ]+)$"
    r"|(?:city|village|town|township|county|city and county) of [\w .,]+$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:general|special|standing|executive|administrative) order\b[\w .#:-]*$|department notice\b"
    r"|(?:ordinance|resolution|policy|directive)(?: no\.?| number)? [\w.-]*\d[\w.-]*$",
    re.IGNORECASE,
)
_TELLING = re.compile(
    r"\b(?:policy|form|application|agreement|manual|minutes|procedures?|code|resolution|ordinance|order|memorandum|record"
    r"|budget|charter|rules|waiver|questions|release|bill)\b",
    re.IGNORECASE,
)
_JUNK = re.compile(r"microsoft word|untitled|document\d*$|slide \d|.*\.(?:docx?|pdf|indd|wpd|txt|rtf)$", re.IGNORECASE)
_LEADING_DATE = re.compile(r"^\d{1,2}/\d{1,2}/\d{4}\s+")


def title_of(raw: Raw, name: str, kind: DocumentKind = DocumentKind.OTHER) -> str:
    """Return the title of a paper in one line of at most 200 letters, or its file name without the ending."""
    head = raw.text[:_HEAD]
    patterns = (_LABELLED,) if kind in (DocumentKind.CODE, DocumentKind.CHARTER) else (_LABELLED, _LONG_TITLE)
    for pattern in patterns:
        found = pattern.search(head)
        if found:
            return _tidy(found.group("title"))
    if raw.title.strip() and not _JUNK.match(raw.title.strip()):
        return _tidy(raw.title)
    lines = [_LEADING_DATE.sub("", " ".join(line.split())) for line in head.splitlines() if line.strip()][:_LINES]
    ranked = [(_looks(lines, n) - 0.4 * n, -n) for n, line in enumerate(lines) if _may_be(line)]
    if ranked:
        return _tidy(_with_neighbours(lines, -max(ranked)[1]))
    return re.sub(r"\.\w{1,5}$", "", name.replace("\\", "/").rsplit("/", 1)[-1])


def _may_be(line: str) -> bool:
    return 4 <= len(line) <= 160 and " " in line and not _NO_TITLE.match(line) and not _ADDRESS.search(line)


def _looks(lines: list[str], n: int) -> float:
    """How much a line looks like a title: capitals and telling words for it, a letterhead or a full stop against."""
    line = lines[n]
    telling = bool(_TELLING.search(line))
    looks = 1.5 * line.isupper() + 1.5 * telling
    if _is_letterhead(line):
        looks -= 4
    if _NUMBERED.match(line):
        looks -= 1.5
    if n and _NUMBERED.match(lines[n - 1]):
        looks += 2
    if line.endswith((".", ";", ",")) or line[0].islower() or re.search(r" \d+$", line):
        looks -= 2
    return looks


def _is_letterhead(line: str) -> bool:
    return bool(_LETTERHEAD.match(line)) and not _TELLING.search(line)


def _with_neighbours(lines: list[str], n: int) -> str:
    """A title in capitals often runs over several lines."""
    first = last = n
    while lines[n].isupper() and first > 0 and _joins(lines[first - 1]):
        first -= 1
    while lines[n].isupper() and last + 1 < len(lines) and _joins(lines[last + 1]) and last - first < 3:
        last += 1
    return " ".join(lines[first : last + 1])


def _joins(line: str) -> bool:
    return (
        line.isupper() and _may_be(line) and not _is_letterhead(line) and not _NUMBERED.match(line) and ":" not in line
    )


def _tidy(words: str) -> str:
    return " ".join(words.split()).strip(" -\u2013\u2014_*#")[:200]
