"""What is irregular in a document or in the packet as a whole. Filled-in values are compared here and become codes."""

import datetime
import re
from collections.abc import Iterator, Sequence

from latchstring.documents.recognition import POOR
from latchstring.packets.filled import EMPTY, TICKED, dates_in, is_blank, names_in, same_person
from latchstring.packets.judging import Judged
from latchstring.packets.known import asides
from latchstring.packets.matching import PageReading
from latchstring.packets.paper import Irregular
from latchstring.packets.skeleton import bare, found_at
from latchstring.vocabulary import Irregularity, PaperClass

LAST_DAY_OF_OLD_FORMS = datetime.date(2017, 4, 2)
"""ICE Policy 10074.2 (effective 2 April 2017): forms I-247D, I-247N and I-247X may not be issued any more."""
_OLD = frozenset((PaperClass.I247, PaperClass.I247D, PaperClass.I247N, PaperClass.I247X))
_DETAINERS = frozenset((*_OLD, PaperClass.I247A))
_DATE_LABEL = re.compile(r"^\W*(?:.*\s)?date\s*(?:issued)?\s*[:;]\s*(.*)$", re.IGNORECASE)
_TIME = re.compile(r"\b\d{1,2}:\d{2}\b")
_TO = re.compile(r"^\W*to\s*[:;]\s*(.*)$", re.IGNORECASE)
_COMMON = frozenset(
    "the of and county city police department sheriff sheriffs office jail detention center for any or subsequent "  # noqa: SIM905
    "law enforcement agency name title institution correctional facility chief".split()
)
_SIGNED_BEFORE, _SIGNED_AFTER = 1, 1
_BESIDE = re.compile(r"(?:city and state|date)\s*:.*?(?:\s{3,}|$)", re.IGNORECASE)
"""What is filled in beside a signature and is none."""
_NEAR = 0.9
"""How well a caption must fit: the arresting officer's place for a signature is not the issuing one's."""
_LONGEST_NAME = 9
"""Words of a name and title; longer lines are sentences."""


def of_part(judged: Judged, pages: Sequence[PageReading], agency: str, today: datetime.date) -> list[Irregular]:
    """Return what is irregular in a document by itself, each code once."""
    found = [
        *_signature(pages),
        *_dates(judged.paper, pages, today),
        *_boxes(judged.paper, pages),
        *_additions(judged.paper, pages),
        *_addressee(judged.paper, pages, agency),
        *_sheets(judged.paper, pages),
    ]
    if judged.contradictory:
        found.append(Irregular(Irregularity.CONTRADICTORY, pages[0].number))
    once: dict[Irregularity, Irregular] = {}
    for each in found:
        once.setdefault(each.code, each)
    return list(once.values())


def _lines_with(words: str, page: PageReading, least: float = 0.0) -> list[int]:
    phrase, start, lines = bare(words), 0, []
    while found := page.skeleton.find(phrase, start):
        if found[2] >= least:
            lines.append(page.skeleton.lines[found[0]])
        start = found[1]
    return lines


def _signature(pages: Sequence[PageReading]) -> Iterator[Irregular]:
    """Nothing beside any place for a signature. Ink on a picture is not seen by reading, so this is never sure."""
    places = [
        (page, line) for page in pages for words in asides().signatures for line in _lines_with(words, page, _NEAR)
    ]
    if places and not any(_is_signed(page, line) for page, line in places):
        yield Irregular(Irregularity.UNSIGNED, places[0][0].number, seen=False)


def _is_signed(page: PageReading, line: int) -> bool:
    lines = page.sheet.lines
    around = lines[max(0, line - _SIGNED_BEFORE) : line + 1 + _SIGNED_AFTER]
    left = [_without_captions(words) for words in around]
    return "/s/" in " ".join(around) or any(
        not is_blank(words) and len(words.split()) <= _LONGEST_NAME for words in left
    )


def _without_captions(words: str) -> str:
    """Return what of a line is no printed caption."""
    left = _BESIDE.sub(" ", words)
    for caption in sorted(asides().captions, key=len, reverse=True):
        left = re.sub(re.escape(caption).replace(r"\ ", r"\W+"), " ", left, flags=re.IGNORECASE)
    skeleton = bare(left)
    printed = (bare(caption) for caption in asides().captions)
    return "" if any(found_at(each, skeleton) and len(each) > 0.7 * len(skeleton) for each in printed) else left


def _form_date(pages: Sequence[PageReading]) -> tuple[datetime.date | None, bool]:
    """Return the date at a form's place for one, and whether there is such a place."""
    labelled = False
    for page in pages:
        for at, line in enumerate(page.sheet.lines):
            match = None if "birth" in line.casefold() else _DATE_LABEL.match(line)
            if match:
                labelled = True
                following = page.sheet.lines[at + 1 : at + 2]
                dates = dates_in(match[1]) or [d for text in following for d in dates_in(text)]
                if dates:
                    return dates[0], True
    return None, labelled


def _dates(paper: PaperClass, pages: Sequence[PageReading], today: datetime.date) -> Iterator[Irregular]:
    date, labelled = _form_date(pages)
    first = pages[0]
    if labelled and date is None:
        yield Irregular(Irregularity.UNDATED, first.number, seen=first.sheet.ocr_confidence is None)
    if paper in _OLD and date is not None and date > LAST_DAY_OF_OLD_FORMS:
        yield Irregular(Irregularity.SUPERSEDED_FORM, first.number)
    faxed = [d for line in first.sheet.lines[:2] if _TIME.search(line) for d in dates_in(line)]
    if faxed and date is not None and date not in faxed:
        yield Irregular(Irregularity.FAX_DATE_DIFFERS, first.number)
    if paper is PaperClass.AO93:
        ends = [d for page in pages for text in _after("on or before", page) for d in dates_in(text)]
        if ends and max(ends) < today:
            yield Irregular(Irregularity.EXPIRED, first.number)


def _after(words: str, page: PageReading) -> Iterator[str]:
    for line in _lines_with(words, page):
        yield " ".join(page.sheet.lines[line : line + 2])


def _tick_of(words: str, page: PageReading) -> bool | None:
    """Whether the box before printed words is ticked; None where no box can be made out."""
    for line in _lines_with(words, page):
        for text in (page.sheet.lines[line], *page.sheet.lines[max(0, line - 1) : line]):
            if TICKED.search(text):
                return True
            if EMPTY.search(text):
                return False
    return None


def _boxes(paper: PaperClass, pages: Sequence[PageReading]) -> Iterator[Irregular]:
    sure = all(page.sheet.ocr_confidence is None for page in pages)
    for page in pages:
        if any(_tick_of(words, page) for words in asides().cancellation):
            yield Irregular(Irregularity.CANCELLATION, page.number, seen=sure)
    if paper is PaperClass.I247A:
        page = pages[0]
        bases = [_tick_of(words, page) for words in asides().bases]
        other = _tick_of("DHS transferred the alien to your custody", page)
        if any(each is False for each in bases) and not any((*bases, other)):
            yield Irregular(Irregularity.NO_BOX_TICKED, page.number, seen=sure)
        if [bool(each) for each in bases] == [False, False, True, False]:
            yield Irregular(Irregularity.ONLY_THIRD_BASIS, page.number, seen=sure)
    yield from _service(pages)


def _service(pages: Sequence[PageReading]) -> Iterator[Irregular]:
    for page in pages:
        for words in asides().service:
            for line in _lines_with(words, page):
                text = " ".join(page.sheet.lines[line : line + 2])
                if not dates_in(text) and re.search(r"_{3,}|\.{4,}|on\W*(?:in the following|$)", text, re.IGNORECASE):
                    yield Irregular(Irregularity.NOT_SERVED, page.number, seen=page.sheet.ocr_confidence is None)


def _additions(paper: PaperClass, pages: Sequence[PageReading]) -> Iterator[Irregular]:
    for page in pages:
        if any(page.skeleton.find(bare(words)) for words in asides().instructions):
            yield Irregular(Irregularity.INSTRUCTION_IN_TEXT, page.number)
        if paper is PaperClass.I247G and _hold_added(page):
            yield Irregular(Irregularity.HOLD_ADDED, page.number)
        confidence = page.sheet.ocr_confidence
        if confidence is not None and confidence < POOR:
            yield Irregular(Irregularity.LOW_CONFIDENCE, page.number)


def _hold_added(page: PageReading) -> bool:
    """Whether a form that asks for word of a release alone bears words that ask to hold."""
    refused = {line + near for words in asides().no_hold for line in _lines_with(words, page) for near in (0, 1, 2)}
    return any(line not in refused for words in asides().holds for line in _lines_with(words, page))


def _addressee(paper: PaperClass, pages: Sequence[PageReading], agency: str) -> Iterator[Irregular]:
    ours = _telling(agency)
    if not ours or paper not in (*_DETAINERS, PaperClass.I247G, PaperClass.I138):
        return
    for page in pages:
        for at, line in enumerate(page.sheet.lines):
            match = _TO.match(line)
            theirs = _telling(match[1] + " " + " ".join(page.sheet.lines[at + 1 : at + 2])) if match else frozenset()
            if theirs:
                if not same_person(ours, theirs):
                    yield Irregular(Irregularity.OTHER_AGENCY, page.number)
                return


def _telling(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]{3,}", name.casefold())) - _COMMON


def _sheets(paper: PaperClass, pages: Sequence[PageReading]) -> Iterator[Irregular]:
    told = [page.page_of for page in pages if page.page_of]
    if told and {number for number, _ in told} != set(range(1, max(total for _, total in told) + 1)):
        yield Irregular(Irregularity.MISSING_PAGES, pages[0].number)


def across_parts(papers: Sequence[PaperClass], parts: Sequence[Sequence[PageReading]]) -> list[list[Irregular]]:
    """Return what shows only between the documents of a packet, for each of them."""
    found: list[list[Irregular]] = [[] for _ in parts]
    warrant = any(paper in (PaperClass.I200, PaperClass.I205) for paper in papers)
    first: frozenset[str] = frozenset()
    for at, (paper, pages) in enumerate(zip(papers, parts, strict=True)):
        if paper is PaperClass.I247A and not warrant:
            found[at].append(Irregular(Irregularity.NO_WARRANT_ATTACHED, pages[0].number))
        names = [name for page in pages for name in names_in(page.sheet.lines)][:1]
        if names and first and not same_person(names[0], first):
            found[at].append(Irregular(Irregularity.DIFFERENT_PERSON, pages[0].number))
        first = first or (names[0] if names else frozenset())
    return found
