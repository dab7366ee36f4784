"""One page to what was recognised on it: printed words of each class, form numbers, marks of courts and agencies."""

import re
from collections.abc import Iterable

import msgspec

from latchstring.documents.sheets import Sheet
from latchstring.packets.known import Mark, marks, numbers, papers
from latchstring.packets.paper import Evidence, PagePlace
from latchstring.packets.skeleton import Skeleton, bare
from latchstring.vocabulary import EvidenceSide, IssuingCourt, PageZone, PaperClass, SignerRole

NUMBER_WEIGHT = 6.0
"""What a form number at a page's edge says: as much as a title."""
_MENTION = 1.0
"""What is left of a title's weight when its words stand inside a sentence or out of their place."""
_FILLS = 0.6
_FILLS_OF_TITLE = 0.45
"""Shares of their lines that words fill: alone, in a caption in capitals, as a title."""
_FILLS_IN_CAPITALS = 0.25
_FOOT_LINES = 6
_TITLE_LINES, _TITLE_SHARE = 14, 0.4
_LONGEST_FOOT = 12
"""Words that a line with a form's number has at most: longer ones only speak of the form."""
_EDITION = re.compile(r"\(?\s*(?:rev\.?\s*)?\b([01]?\d)\s?/\s?((?:19|20)?\d\d)\b(?!\s?/)\s*\)?", re.IGNORECASE)
_STAMP = re.compile(r"^\W*(?:form\s+)?$", re.IGNORECASE)
"""What may stand before a number that begins its line, the edition behind it: how the courts' forms are stamped."""
_PAGE_OF = re.compile(r"\bpage\s*(\d{1,3})(?:\s*(?:of|/|0f)\s*(\d{1,3})\b|\s*\))", re.IGNORECASE)
_DOCKET = re.compile(
    r"(?<!\w)\d\s?:\s?\d{2}\s?-\s?(?:cr|mj|cv|mc|sw|gj|po)\s?-\s?\d{2,6}|(?<!\w)\d{2}-(?:cr|mj|cv|mc|sw|gj)-\d{2,6}",
    re.IGNORECASE,
)
_CASE_NUMBER = re.compile(r"\b(?:case|docket|cause|civil action)\s*(?:no|number|#)", re.IGNORECASE)
_PARTIES = re.compile(
    r"^\W*v[.s]{0,2}\.?(?:\W*$|\s{3,})|"
    r"\b(?:united states(?: of america)?|state of \w+|people|commonwealth)\W+v[.s]{1,2}\W",
    re.IGNORECASE,
)
_DISTRICT_COURT = re.compile(r"\bDISTRICT COURT\b(?! JUDGE)")
_UNITED_STATES = re.compile(r"UNITED|FEDERAL|\bU\.?\s?S\.?\b")


class Number(msgspec.Struct, frozen=True):
    """A form number at a page's edge, with its edition if one is printed beside it."""

    paper: PaperClass
    printed: str
    edition: str
    line: int


class Marked(msgspec.Struct, frozen=True):
    """A mark that was recognised."""

    side: EvidenceSide
    group: str
    evidence: Evidence
    court: IssuingCourt | None = None
    signer: SignerRole | None = None


class PageReading(msgspec.Struct, frozen=True, kw_only=True):
    """What was recognised on a page. It lives only within one call: `sheet` holds the page's own words."""

    number: int
    file: int
    sheet: Sheet
    skeleton: Skeleton
    classes: dict[PaperClass, tuple[Evidence, ...]]
    numbers: tuple[Number, ...]
    marks: tuple[Marked, ...]
    page_of: tuple[int, int] | None
    titled: frozenset[PaperClass]
    """Classes whose title stands here: a document begins."""

    def score(self, paper: PaperClass) -> float:
        """Return how much speaks for a class on this page."""
        return sum(each.weight for each in self.classes.get(paper, ()))


def read_page(sheet: Sheet, number: int, file: int) -> PageReading:
    """Recognise what stands on a page; `number` counts over the packet, `file` tells its files apart."""
    skeleton = Skeleton(sheet.lines)
    found_numbers = tuple(_numbers(sheet, number))
    classes: dict[PaperClass, list[Evidence]] = {}
    titled = set()
    for paper in papers().values():
        for words in paper.words:
            evidence = _evidence(words.bare, words.words, words.weight, words.zone, words.alone, skeleton, number)
            if evidence is not None:
                classes.setdefault(paper.paper, []).append(evidence)
                if words.zone == "title" and evidence.weight > _MENTION and evidence.place.zone is PageZone.TITLE:
                    titled.add(paper.paper)
    for each in found_numbers:
        place = PagePlace(number, each.line + 1, _zone(each.line, len(sheet.lines)))
        classes.setdefault(each.paper, []).append(Evidence(EvidenceSide.FORM, each.printed, place, NUMBER_WEIGHT))
    return PageReading(
        number=number,
        file=file,
        sheet=sheet,
        skeleton=skeleton,
        classes={paper: tuple(found) for paper, found in classes.items()},
        numbers=found_numbers,
        marks=tuple(_marked(sheet, skeleton, number, found_numbers)),
        page_of=_page_of(sheet.lines),
        titled=frozenset(titled),
    )


def evidence_of(words: str, skeleton: Skeleton, page: int) -> Evidence | None:
    """Return the evidence that words stand somewhere on a page, or None."""
    return _evidence(bare(words), words, 1.0, "any", False, skeleton, page)


def _evidence(
    phrase: str, words: str, weight: float, zone: str, alone: bool, skeleton: Skeleton, page: int
) -> Evidence | None:
    """Return the best occurrence of words, weaker where they stand out of their place or inside a sentence."""
    best: Evidence | None = None
    start = 0
    while found := skeleton.find(phrase, start):
        at, end, fit = found
        line = skeleton.lines[at]
        total = skeleton.total
        place = PagePlace(page, line + 1, _zone(line, total))
        strong = _in_zone(zone, line, total) and (not alone or skeleton.fills(at, end) >= _FILLS)
        if zone == "title" and not alone:
            strong = strong and skeleton.fills(at, end) >= _FILLS_OF_TITLE
        value = weight * fit if strong else min(_MENTION, weight * 0.25) * (not alone)
        if value and (best is None or value > best.weight):
            best = Evidence(EvidenceSide.FORM, words, place, round(value, 2))
        if strong:
            break
        start = end
    return best


def _zone(line: int, total: int) -> PageZone:
    if line < max(_TITLE_LINES, _TITLE_SHARE * total) and line < max(total - _FOOT_LINES, total / 2):
        return PageZone.TITLE
    return PageZone.FOOT if line >= total - _FOOT_LINES else PageZone.BODY


def _in_zone(zone: str, line: int, total: int) -> bool:
    if zone == "title":
        return line < max(_TITLE_LINES, _TITLE_SHARE * total)
    if zone == "foot":
        return line >= total - _FOOT_LINES
    return True


def _numbers(sheet: Sheet, page: int) -> Iterable[Number]:
    """Yield form numbers in lines at a page's edge, or beside an edition: those that name this form, and no other."""
    total = len(sheet.lines)
    taken: set[int] = set()
    for paper, printed, pattern in numbers():
        for line, words in enumerate(sheet.lines):
            if line in taken or not (match := pattern.search(words)):
                continue
            edition = _EDITION.search(words)
            stamped = _STAMP.match(words[: match.start()]) and _EDITION.match(words[match.end() :].lstrip())
            if len(words.split()) > _LONGEST_FOOT and not stamped:
                continue
            edge = line < 3 or line >= total - _FOOT_LINES
            stated = bool(edition or _PAGE_OF.search(words)) or match.start() <= len("U.S. DHS ICE Form ")
            if stated and (edge or edition):
                taken.add(line)
                yield Number(paper, printed, _edition(edition), line)


def _edition(match: re.Match[str] | None) -> str:
    return f"{int(match[1]):02}/{match[2][-2:]}" if match else ""


def _page_of(lines: tuple[str, ...]) -> tuple[int, int] | None:
    """Return "page 2 of 3" or "(page 2)" of a form, from the foot up: a fax machine counts at the very top."""
    for words in (*reversed(lines[1:]), *lines[:1]):
        match = _PAGE_OF.search(words)
        total = int(match[2] or match[1]) if match else 0
        if match and 0 < int(match[1]) <= total and not _is_fax_header(words):
            return int(match[1]), total
    return None


def _is_fax_header(words: str) -> bool:
    return bool(re.search(r"\d{1,2}:\d{2}", words)) or "fax" in words.casefold()


def _marked(sheet: Sheet, skeleton: Skeleton, page: int, found: tuple[Number, ...]) -> Iterable[Marked]:
    told: set[tuple[str, int]] = set()
    for mark in marks():
        for words in sorted(mark.words, key=len, reverse=True):
            place = _place_of(mark, bare(words), skeleton, sheet, page)
            if place is not None and (mark.group, place.line) not in told:
                told.add((mark.group, place.line))
                yield Marked(mark.side, mark.group, Evidence(mark.side, words, place, 1.0), mark.court, mark.signer)
    for each in found:
        nature = papers()[each.paper].nature
        if nature != "none":
            side = EvidenceSide.COURT if nature == "court" else EvidenceSide.AGENCY
            place = PagePlace(page, each.line + 1, _zone(each.line, len(sheet.lines)))
            yield Marked(side, "number", Evidence(side, each.printed, place, 1.0))
    yield from _patterns(sheet, page)


def _patterns(sheet: Sheet, page: int) -> Iterable[Marked]:
    """Yield what is told by a pattern: a docket number and parties. Their words are names for them, not the page's."""
    for group, words, pattern in (
        ("docket", "0:00-cr-00000", _DOCKET),
        ("case_number", "Case No.", _CASE_NUMBER),
        ("parties", "v.", _PARTIES),
    ):
        for line, text in enumerate(sheet.lines):
            if pattern.search(text) and _in_zone("title", line, len(sheet.lines)):
                place = PagePlace(page, line + 1, _zone(line, len(sheet.lines)))
                yield Marked(EvidenceSide.COURT, group, Evidence(EvidenceSide.COURT, words, place, 1.0))
                break
    yield from _state_district_court(sheet, page)


def _state_district_court(sheet: Sheet, page: int) -> Iterable[Marked]:
    """Yield a district court of a state: in capitals, and without the words that make it a federal one."""
    for line, text in enumerate(sheet.lines):
        federal = _UNITED_STATES.search(" ".join(sheet.lines[max(0, line - 1) : line + 1]).upper())
        if (
            text.isupper()
            and _DISTRICT_COURT.search(text)
            and not federal
            and _in_zone("title", line, len(sheet.lines))
        ):
            place = PagePlace(page, line + 1, _zone(line, len(sheet.lines)))
            evidence = Evidence(EvidenceSide.COURT, "District Court", place, 1.0)
            yield Marked(EvidenceSide.COURT, "caption", evidence, IssuingCourt.STATE)


def _place_of(mark: Mark, phrase: str, skeleton: Skeleton, sheet: Sheet, page: int) -> PagePlace | None:
    start = 0
    while found := skeleton.find(phrase, start):
        at, end, _ = found
        line = skeleton.lines[at]
        if _in_zone(mark.zone, line, skeleton.total) and (
            not mark.alone or _is_alone(skeleton, at, end, sheet.lines[line], mark)
        ):
            return PagePlace(page, line + 1, _zone(line, skeleton.total))
        start = end
    return None


def _is_alone(skeleton: Skeleton, at: int, end: int, line: str, mark: Mark) -> bool:
    """Whether words fill their line, or stand in a caption in capitals: what a sentence only mentions does neither."""
    fills = skeleton.fills(at, end)
    return fills >= _FILLS or (mark.group in ("caption", "header") and fills >= _FILLS_IN_CAPITALS and line.isupper())
