"""A paper as it is shown.

The text around a quotation with the passage marked, or the page's picture with boxes on it.
"""

import io
from dataclasses import dataclass, field
from pathlib import Path

import pypdfium2

from latchstring.documents import Document
from latchstring.documents.pdf_lines import ONE_AT_A_TIME
from townhall.assessments.models import Paper
from townhall.assessments.readings import reading_of
from townhall.assessments.statements import stated_of
from townhall.assessments.storing import path_of, store_whole

_AROUND = 6_000
"""Characters of text on either side of a quotation."""
_WHOLE = 40_000
"""Characters of one page of a whole text."""
WIDTH = 1_000
"""Width of a page's picture in pixels; boxes are told in hundredths of a per cent of the page, so any size fits."""

_HIGHEST = 4_000
"""Most pixels of its height: a page may state any size."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the outline, for the list beside the text."""

    number: str
    words: str
    level: int
    is_here: bool


@dataclass(frozen=True, slots=True)
class BoxOnPage:
    """A rectangle on a picture, in per cent of its sides from the upper left."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page shows of a paper."""

    paper: Paper
    before: str
    quote: str
    after: str
    outline: list[Heading]
    page: int | None = None
    boxes: list[BoxOnPage] = field(default_factory=list)
    height: int = 0
    pages: int = 0
    """Of a whole text: how many stretches there are."""


def show(
    paper: Paper, start: int, end: int, *, boxes: list[list[float]] | None = None, whole: bool = False, page: int = 1
) -> Shown:
    """Show the passage `start..end` of a paper, or one stretch of the whole text."""
    document = reading_of(paper, stated_of(paper))
    text = document.text
    if whole:
        stretches = max(1, -(-len(text) // _WHOLE))
        page = min(max(page, 1), stretches)
        begin = (page - 1) * _WHOLE
        return Shown(
            paper,
            "",
            text[begin : begin + _WHOLE],
            "",
            _outline(document, begin, begin + _WHOLE),
            page,
            pages=stretches,
        )
    outline = _outline(document, max(0, start - _AROUND), end + _AROUND, start)
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    if boxes:
        number = int(boxes[0][0])
        placed, height = _on_picture(paper, number, [box for box in boxes if int(box[0]) == number])
        return Shown(paper, before, text[start:end], after, outline, number, placed, height)
    return Shown(paper, before, text[start:end], after, outline)


def picture(paper: Paper, number: int) -> bytes | None:
    """Return a page of a PDF as PNG; None where there is no such page, or the paper is no PDF that opens."""
    kept = path_of(paper.digest).with_suffix(f".page{number}.png")
    if kept.exists():
        return kept.read_bytes()
    drawn = _drawn(path_of(paper.digest), number)
    if drawn is not None:
        store_whole(kept, drawn)
    return drawn


def _drawn(path: Path, number: int) -> bytes | None:
    """Draw a page no larger than `WIDTH` by `_HIGHEST`, whatever size it states."""
    try:
        with ONE_AT_A_TIME, pypdfium2.PdfDocument(path) as pdf:
            if not 1 <= number <= len(pdf):
                return None
            sheet = pdf[number - 1]
            wide, high = sheet.get_size()
            image = sheet.render(scale=min(WIDTH / max(1.0, wide), _HIGHEST / max(1.0, high))).to_pil()
    except pypdfium2.PdfiumError:
        return None
    out = io.BytesIO()
    image.convert("P").save(out, "PNG", optimize=False)
    return out.getvalue()


def _on_picture(paper: Paper, number: int, boxes: list[list[float]]) -> tuple[list[BoxOnPage], int]:
    with ONE_AT_A_TIME, pypdfium2.PdfDocument(path_of(paper.digest)) as pdf:
        left, bottom, right, top = pdf[number - 1].get_bbox()
    wide, high = max(1.0, right - left), max(1.0, top - bottom)
    placed = [
        BoxOnPage(
            round(100 * (box[1] - left) / wide, 2),
            round(100 * (top - box[4]) / high, 2),
            round(100 * (box[3] - box[1]) / wide, 2),
            round(100 * (box[4] - box[2]) / high, 2),
        )
        for box in boxes
    ]
    return placed, round(WIDTH * high / wide)


def _outline(document: Document, begin: int, end: int, at: int = -1) -> list[Heading]:
    near = [each for each in document.sections if each.start < end and each.end > begin]
    return [Heading(each.number, each.heading[:120], each.level, each.start <= at < each.end) for each in near][:200]
