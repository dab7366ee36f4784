"""From a quotation back to the rectangles it fills on the pages of a PDF. Only quoted spans are ever looked up."""

import ctypes
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from latchstring.documents.document import Box, Page
from latchstring.documents.pdf_lines import ONE_AT_A_TIME, character_index, open_text, printed_index
from latchstring.text import Alignment


def boxes(paper: str | Path | bytes, pages: Sequence[Page], alignment: Alignment, start: int, end: int) -> list[Box]:
    """Return the rectangles of the characters `start..end` of a PDF's text, a rectangle a line, in reading order.

    `paper` is the file or its bytes; `pages` and `alignment` are the Document's. Rectangles are in PDF points of the
    unturned page. On a page that was recognised from a picture the rectangle is the whole page. A file that is no
    PDF, or cannot be opened any more, gives none.
    """
    spans = list(_by_page(pages, alignment.raw_spans(start, end)))
    if not spans:
        return []
    with ONE_AT_A_TIME:
        try:
            pdf = pypdfium2.PdfDocument(paper)
        except (pypdfium2.PdfiumError, FileNotFoundError):
            return []
        try:
            found = [box for page, first, last in spans for box in _on_page(pdf, page, first, last)]
        finally:
            pdf.close()
    return _a_line_each(found)


def _by_page(pages: Sequence[Page], spans: list[tuple[int, int]]) -> Iterator[tuple[Page, int, int]]:
    """Yield each raw span with its page, as offsets into that page's raw text."""
    starts = [page.raw_start for page in pages]
    for start, end in spans:
        if pages:
            page = pages[bisect_right(starts, start) - 1]
            yield page, start - page.raw_start, end - page.raw_start


def _on_page(pdf: Any, page: Page, start: int, end: int) -> Iterator[Box]:
    sheet = pdf[page.number - 1]
    try:
        if page.ocr_confidence is not None:
            yield Box(page.number, *sheet.get_bbox())
            return
        with open_text(sheet.raw) as (textpage, text):
            yield from _rectangles(textpage, text, page.number, start, end)
    finally:
        sheet.close()


def _rectangles(textpage: Any, text: str, number: int, start: int, end: int) -> Iterator[Box]:
    raw = text.replace("\r\n", "\n")
    first = character_index(textpage, text, printed_index(raw, start))
    last = character_index(textpage, text, printed_index(raw, end - 1))
    if first < 0 or last < first:
        return
    left, top, right, bottom = (ctypes.c_double() for _ in range(4))
    for at in range(pdfium.FPDFText_CountRects(textpage, first, last - first + 1)):
        if pdfium.FPDFText_GetRect(textpage, at, left, top, right, bottom):
            yield Box(number, left.value, bottom.value, right.value, top.value)


def _a_line_each(found: list[Box]) -> list[Box]:
    """Join rectangles that stand beside each other on one line; drop repeats."""
    joined: list[Box] = []
    for box in found:
        last = joined[-1] if joined else None
        if last and last.page == box.page and _same_line(last, box):
            joined[-1] = Box(
                box.page,
                min(last.left, box.left),
                min(last.bottom, box.bottom),
                max(last.right, box.right),
                max(last.top, box.top),
            )
        else:
            joined.append(box)
    return joined


def _same_line(one: Box, two: Box) -> bool:
    shared = min(one.top, two.top) - max(one.bottom, two.bottom)
    return shared > 0.5 * min(one.top - one.bottom, two.top - two.bottom)
