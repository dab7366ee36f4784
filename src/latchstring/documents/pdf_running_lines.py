"""Running headers, footers and page numbers: lines that return at the same height, page after page.

A line is dropped only where three things agree: it stands in the outer part of the sheet, the same words return at
that height on most pages between the first and the last that bear them, and most of what stands at that height on any
page returns so too. A number may change only where a page number stands (at either end, or after the word "page") and
only as the page number changes. What varies otherwise is the paper's own text and stays.
"""

import re
from collections import Counter, defaultdict
from itertools import pairwise
from typing import NamedTuple

import msgspec

from latchstring.documents.pdf_lines import OUTER, Line, PrintedPage
from latchstring.text import Message

DRIFT = 2
"""Points by which a running line may move up or down from page to page."""
SURE_PAGES = 3
"""Pages on which a line must return before its height counts as one of running lines."""
SHARE = 0.6
"""Share of the pages with anything at a height that must carry returning words there."""
DENSITY = 0.4
"""Share of the pages between its first and last that must bear a running line (half, where left and right differ)."""
NEIGHBOUR = 16
"""Points within which a line that ends in the page's number belongs to the running lines beside it."""
LONGEST = 8
"""Running lines, those on most pages, that are asked how page numbers count."""
SHORT = 30
"""Characters beyond which a line is no mere page number."""

_NUMBER = re.compile(r"\d+")
_CITES = re.compile(
    r"(?:§|\b(?:ord|res|sec|art|chap|title|policy|pol[ií]tica|nos?|num|par|item|exhibit|append|ap[eé]nd|anexo|case|file)\w*\.?)[\s:.-]*#",
    re.IGNORECASE,
)
_PAGE_NUMBER = re.compile(
    r"[-–—\s]*(?:(?:page|pg\.?|p\.|p[aá]gina)\s*\d+(?:\s*(?:of|de|/)\s*\d+)?|\d+\s*(?:of|de)\s*\d+)[-–—\s.]*",
    re.IGNORECASE,
)
_PAGED = re.compile(r"(?:page|pg\.?|\bp\.|p[aá]g(?:\.|ina))\s*#", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"[-–—\s]*(\d{1,4}|[ivxl]{1,7})[-–—\s.]*", re.IGNORECASE)
_ENDS_IN_NUMBER = re.compile(r"[-–—|\s](\d{1,4})\s*$")


class Spot(msgspec.Struct, frozen=True, order=True, gc=False):
    """A line near an edge: which page and line (indexes), its height, and its words with every number as `#`."""

    page: int
    line: int
    height: int
    words: str
    shape: str

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers in the line, in order."""
        return tuple(int(number[:9]) for number in _NUMBER.findall(self.words))


class RunningLines(NamedTuple):
    """What was found: `(page index, line index)` of running words and of mere page numbers."""

    words: frozenset[tuple[int, int]]
    numbers: frozenset[tuple[int, int]]


class Trimmed(NamedTuple):
    """Pages without running lines; those of the first page, which open the text; and what was dropped."""

    pages: list[PrintedPage]
    opening: list[Line]
    notes: list[Message]


def without_running_lines(pages: list[PrintedPage]) -> Trimmed:
    """Take the running lines out of a paper. The running words of its first page are kept aside: they name who speaks.

    Notes say how many were dropped of each kind, with an example.
    """
    running = running_lines(pages)
    left_out: dict[str, list[str]] = {"note-running-lines": [], "note-page-numbers": []}
    opening: list[Line] = []
    trimmed = list(pages)
    for index, marked in sorted(_by_page(running).items()):
        page = pages[index]
        trimmed[index] = page._replace(lines=[line for at, line in enumerate(page.lines) if at not in marked])
        for at, code in sorted(marked.items()):
            line = page.lines[at]
            if not index and code == "note-running-lines":
                opening.append(line)
            else:
                left_out[code].append(page.raw[line.start : line.end])
    notes = [Message(code, {"count": len(out), "example": _telling(out)}) for code, out in left_out.items() if out]
    return Trimmed(trimmed, sorted(opening, key=lambda line: -line.y), notes)


def _by_page(running: RunningLines) -> dict[int, dict[int, str]]:
    """Return, for each page index, the running lines by their index and the code of the note that counts them."""
    marked: dict[int, dict[int, str]] = defaultdict(dict)
    for page, at in running.words:
        marked[page][at] = "note-running-lines"
    for page, at in running.numbers:
        marked[page][at] = "note-page-numbers"
    return marked


def _telling(lines: list[str]) -> str:
    """Return the first line with words or numbers in it, as an example of all."""
    return next((line for line in lines if any(map(str.isalnum, line))), lines[0]).strip()


def running_lines(pages: list[PrintedPage]) -> RunningLines:
    """Find the running headers, footers and page numbers of a paper. A single page can only have a page number."""
    spots = [spot for index, page in enumerate(pages) for spot in _edge_spots(index, page)]
    shapes: dict[str, list[Spot]] = defaultdict(list)
    for spot in spots:
        shapes[spot.shape].append(spot)
    returning = [run for group in shapes.values() if _dense(group) for run in _at_one_height(group) if _returns(run)]
    heights = _running_heights(spots, returning)
    words = {(spot.page, spot.line) for run in returning for spot in run if spot.height in heights}
    ahead = _pages_ahead(returning, pages) if len(pages) > 1 else None
    beside = {height + away for height in heights for away in range(-NEIGHBOUR, NEIGHBOUR + 1)}
    numbers = set()
    for spot in spots:
        printed = None if ahead is None else pages[spot.page].number + ahead
        if len(spot.words) <= SHORT and _is_page_number(spot, printed, running=spot.height in heights):
            numbers.add((spot.page, spot.line))
        elif "#" in spot.shape and spot.height in beside and _ends_in(spot.words, printed):
            words.add((spot.page, spot.line))
    return RunningLines(frozenset(words - numbers), frozenset(numbers))


def _edge_spots(index: int, page: PrintedPage) -> list[Spot]:
    low, high = page.height * OUTER, page.height * (1 - OUTER)
    outer = [(at, line) for at, line in enumerate(page.lines) if not low < line.y < high]
    spots = []
    for at, line in outer:
        words = page.raw[line.start : line.end].strip()
        spots.append(Spot(index, at, round(line.y), words, _NUMBER.sub("#", words)))
    return spots


def _dense(group: list[Spot]) -> bool:
    """Whether most pages between the first and the last that bear these words bear them, at whatever height."""
    bearing = len({spot.page for spot in group})
    return bearing > 1 and bearing >= DENSITY * (group[-1].page - group[0].page + 1)


def _at_one_height(group: list[Spot]) -> list[list[Spot]]:
    """Part spots of one shape by height: neighbours within the drift stay together."""
    runs: list[list[Spot]] = []
    for spot in sorted(group, key=lambda s: (s.height, s.page)):
        if runs and spot.height - runs[-1][-1].height <= DRIFT:
            runs[-1].append(spot)
        else:
            runs.append([spot])
    return [sorted(run) for run in runs]


def _returns(run: list[Spot]) -> bool:
    """Whether the words return on another page, their numbers fixed or counting with the pages."""
    if len({spot.page for spot in run}) < 2:
        return False
    if "#" not in run[0].shape:
        return True
    counting = _counting_places(run[0].shape)
    numbers = [spot.numbers for spot in run]
    steady = sum(
        all(
            b == a or (b - a == two.page - one.page and at in counting)
            for at, (a, b) in enumerate(zip(*pair, strict=True))
        )
        for one, two, pair in zip(run, run[1:], pairwise(numbers), strict=False)
    )
    return steady > (len(run) - 1) / 2


def _counting_places(shape: str) -> set[int]:
    """Return which numbers of a line can be page numbers: at either end, or after "page"; none that is cited."""
    if _CITES.search(shape):
        return set()
    count = shape.count("#")
    places = {count - 1} if shape.rstrip("-–—|. ").endswith("#") else set()
    if shape.lstrip("-–—| ").startswith("#"):
        places.add(0)
    paged = _PAGED.search(shape)
    return places | {shape.count("#", 0, paged.end()) - 1} if paged else places


def _running_heights(spots: list[Spot], returning: list[list[Spot]]) -> set[int]:
    """Return the heights at which running lines stand."""
    seen: dict[int, set[int]] = defaultdict(set)
    again: dict[int, set[int]] = defaultdict(set)
    for spot in spots:
        seen[spot.height].add(spot.page)
    for run in returning:
        if len(run) >= SURE_PAGES:
            for spot in run:
                again[spot.height].add(spot.page)
    heights: set[int] = set()
    for height in again:
        near = range(height - DRIFT, height + DRIFT + 1)
        here = set().union(*(seen[h] for h in near if h in seen))
        back = set().union(*(again[h] for h in near if h in again))
        if len(back) >= max(SURE_PAGES, SHARE * len(here)):
            heights.update(near)
    return heights


def _pages_ahead(returning: list[list[Spot]], pages: list[PrintedPage]) -> int:
    """Return how far printed page numbers run ahead of the count of sheets (0 where nothing says otherwise)."""
    ahead: Counter[int] = Counter()
    counted = sorted((run for run in returning if "#" in run[0].shape), key=len)
    for run in counted[-LONGEST:]:
        for spot in run:
            ahead.update(number - pages[spot.page].number for number in set(spot.numbers))
    most = ahead.most_common(1)
    return most[0][0] if most and most[0][1] >= SURE_PAGES else 0


def _is_page_number(spot: Spot, printed: int | None, *, running: bool) -> bool:
    if _PAGE_NUMBER.fullmatch(spot.words):
        return True
    bare = _BARE_NUMBER.fullmatch(spot.words)
    return bool(bare) and (running or spot.words.strip("-–—. ") == str(printed))


def _ends_in(words: str, printed: int | None) -> bool:
    found = _ENDS_IN_NUMBER.search(words)
    return found is not None and int(found[1]) == printed
