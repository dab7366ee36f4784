"""Where an offset stands: its page, its section as one would cite it, and its rectangles in the file."""

import re
from bisect import bisect_right
from pathlib import Path

from latchstring.documents.document import Box, Document, Section
from latchstring.documents.gathering import Place, open_place
from latchstring.documents.inventory import id_of
from latchstring.documents.limits import Limits
from latchstring.documents.outline_items import items
from latchstring.documents.papers import Papers

_STANDS_ALONE = re.compile(r"(?:§|[A-Za-z]{3,}|G\.?O\.?|\d+[A-Z]?[-.:]\d)")
_LOOK_BACK = 20_000
_LOOK_AHEAD = 2_000
_LONGEST_HEADING = 60


def page_of(document: Document, offset: int) -> int | None:
    """Return the number of the page on which the character at `offset` stands; None for papers without pages."""
    pages = document.pages
    if not pages:
        return None
    return pages[max(0, bisect_right(pages, offset, key=lambda page: page.start) - 1)].number


def section_of(document: Document, offset: int) -> str:
    """Return the deepest section at `offset` as one would cite it ("Sec. 12-3 (a)(1)"); empty outside all sections.

    A number that says nothing by itself ("1.") stands behind those of the sections around it; behind a section's
    number stand the list items that hold the offset.
    """
    section = _deepest(document.sections, offset)
    start = max(section.start if section else 0, offset - _LOOK_BACK)
    end = min(section.end if section else len(document.text), offset + _LOOK_AHEAD)
    cited = _cited(document.sections, section) if section else ""
    return f"{cited} {_items_path(document.text, start, end, offset, section.start if section else -1)}".strip()


def boxes_of(document: Document, start: int, end: int, limits: Limits | None = None) -> list[Box]:
    """Return the rectangles of `start..end` on the pages of a PDF; none for other papers, or if the file is gone.

    The file is opened again at `document.path`, also inside an archive, and must hold the same bytes.
    """
    if document.reader != "pdf":
        return []
    from latchstring.documents.boxes import boxes

    data = _bytes_again(document, limits or Limits())
    return boxes(data, document.pages, document.alignment, start, end) if data else []


def _bytes_again(document: Document, limits: Limits) -> bytes | None:
    path = Path(document.path)
    for found in open_place(Place(path.name, path, Papers()), limits):
        if found.data and len(found.data) == document.size and id_of(found.data) == document.id:
            return found.data
    return None


def _deepest(sections: tuple[Section, ...], offset: int) -> Section | None:
    """Return the section that begins last before the offset, or the first of its parents that holds the offset."""
    at: int | None = bisect_right(sections, offset, key=lambda section: section.start) - 1
    if at is None or at < 0:
        return None
    while at is not None and sections[at].end <= offset:
        at = sections[at].parent
    return None if at is None else sections[at]


def _cited(sections: tuple[Section, ...], section: Section) -> str:
    numbers: list[str] = []
    at: Section | None = section
    while at is not None:
        if at.number:
            numbers.insert(0, at.number)
            if _STANDS_ALONE.match(at.number):
                break
        at = None if at.parent is None else sections[at.parent]
    return " ".join(numbers) or section.heading[:_LONGEST_HEADING]


def _items_path(text: str, start: int, end: int, offset: int, section_start: int) -> str:
    """Return the markers of the list items that hold the offset, outermost first; a section's own number is none."""
    holding = [item for item in items(text, start, end) if section_start < item.start <= offset < item.end]
    holding.sort(key=lambda item: item.level)
    return "".join(item.number if item.number.startswith("(") else f" {item.number}" for item in holding).strip()
