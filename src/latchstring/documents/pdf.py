"""PDF files to text: born digital by their text layer, scanned pages by recognition.

The reader's path stands here: open, take the lines of every page, see which pages are pictures, hand the lines on.
Lines, columns, running headers and the making of the text stand in `pdf_lines`, `pdf_columns`, `pdf_running_lines`
and `pdf_text`. Values that somebody filled into form fields are never read: a paper is read for its printed words.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from latchstring.documents.document import Problem, Raw
from latchstring.documents.limits import Limits
from latchstring.documents.page_numbers import page_list
from latchstring.documents.pdf_columns import in_blocks, split_columns
from latchstring.documents.pdf_lines import (
    ONE_AT_A_TIME,
    Line,
    PrintedPage,
    jumps_back,
    open_text,
    places,
    printed_page,
)
from latchstring.documents.pdf_pictures import drawn, is_picture, letters, may_be_picture, readable
from latchstring.documents.pdf_running_lines import without_running_lines
from latchstring.documents.pdf_text import made_paper
from latchstring.documents.problems import unreadable
from latchstring.documents.recognition import Picture, recognise
from latchstring.text import Message

_TAIL = 4096
"""Bytes at the end of the file in which the end mark of a whole PDF stands."""


def read_pdf(data: bytes, limits: Limits) -> Raw:
    """Read a PDF. Pages that fail are named in problems; raises `Unreadable` when no page gives any words.

    The raw text that the alignment leads back to is PDFium's text of each page, CRLF as LF, pages end to end.
    """
    with ONE_AT_A_TIME:
        pdf = _opened(data)
        try:
            return _Reading(pdf, data, limits).paper()
        finally:
            pdf.close()


def printed_pages(data: bytes, limits: Limits) -> tuple[list[PrintedPage], list[Problem]]:
    """Return the pages of a PDF as printed, running heads and feet kept, pictures recognised; raises `Unreadable`."""
    with ONE_AT_A_TIME:
        pdf = _opened(data)
        try:
            return _Reading(pdf, data, limits).printed()
        finally:
            pdf.close()


def _opened(data: bytes) -> Any:
    if not data:
        raise unreadable("problem-empty")
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        raise unreadable("problem-password" if locked else "problem-pdf-damaged") from error
    if not len(pdf):
        pdf.close()
        raise unreadable("problem-pdf-damaged")
    return pdf


class _Reading:
    """One reading of one PDF: what was found so far."""

    def __init__(self, pdf: Any, data: bytes, limits: Limits) -> None:
        self._pdf = pdf
        self._limits = limits
        self._deadline = time.monotonic() + limits.seconds_per_file
        self._problems = list(_file_problems(pdf, data))
        self._notes: list[Message] = []

    def paper(self) -> Raw:
        """Read all pages and make the paper."""
        trimmed = without_running_lines(self._recognised(*self._printed()))
        trimmed = trimmed._replace(pages=self._in_order(trimmed.pages))
        return made_paper(trimmed, "pdf", self._problems, self._notes, title=_title(self._pdf))

    def printed(self) -> tuple[list[PrintedPage], list[Problem]]:
        """Read all pages and leave their lines as they are."""
        return self._recognised(*self._printed()), self._problems

    def _printed(self) -> tuple[list[PrintedPage], list[int]]:
        """Return the printed pages, and where among them stand those that are pictures."""
        pages: list[PrintedPage] = []
        scanned: list[int] = []
        total = len(self._pdf)
        wanted = min(total, self._limits.max_pages)
        for number in range(1, wanted + 1):
            if time.monotonic() > self._deadline:
                self._problems.append(_pages_problem("problem-time-limit", number, wanted))
                break
            try:
                printed = printed_page(self._pdf, number)
                if may_be_picture(printed) and self._is_picture(printed):
                    scanned.append(len(pages))
                pages.append(printed)
            except pypdfium2.PdfiumError:
                self._problems.append(Problem(Message("problem-page-broken", {"page": number}), page=number))
        if total > wanted:
            self._problems.append(_pages_problem("problem-page-limit", wanted + 1, total))
        return pages, scanned

    def _recognised(self, pages: list[PrintedPage], scanned: list[int]) -> list[PrintedPage]:
        """Put recognised words in the place of pictures; a page keeps its own words where recognition finds fewer."""
        drawings: dict[int, Callable[[], Picture]] = {
            pages[at].number: partial(_drawing, self._pdf, pages[at].number) for at in scanned
        }
        blank = [page.number for page in pages if not page.lines and page.number not in drawings]
        if blank:
            self._notes.append(Message("note-blank-pages", {"pages": page_list(blank), "count": len(blank)}))
        found = recognise(drawings, self._limits, self._deadline)
        self._problems += found.problems
        self._notes += found.notes
        for at in scanned:
            own = readable(pages[at])
            pages[at] = max(found.pages.get(own.number, own), own, key=letters)
        return pages

    def _in_order(self, pages: list[PrintedPage]) -> list[PrintedPage]:
        """Repair the reading order of the pages that show signs of a wrong one."""
        repaired = []
        for index, page in enumerate(pages):
            if page.ocr_confidence is None and (page.across or jumps_back(page.lines)):
                ordered = self._reordered(page)
                if ordered != page.lines:
                    pages[index] = page._replace(lines=ordered)
                    repaired.append(page.number)
        if repaired:
            self._notes.append(Message("note-columns-ordered", {"pages": page_list(repaired), "count": len(repaired)}))
        return pages

    def _reordered(self, page: PrintedPage) -> list[Line]:
        if page.right and not page.across:
            return in_blocks(page.lines, page.right)
        with _page(self._pdf, page.number) as sheet, open_text(sheet.raw) as (textpage, text):
            place = places(sheet.raw, textpage, text)
            split = split_columns(page.lines, page.raw, place) if page.across else page.lines
            if split != page.lines or not jumps_back(split):
                return split
            return in_blocks(split, {line.start: place(line.end - 1)[0] for line in split})

    def _is_picture(self, printed: PrintedPage) -> bool:
        with _page(self._pdf, printed.number) as page:
            return is_picture(page, printed)


@contextmanager
def _page(pdf: Any, number: int) -> Iterator[Any]:
    """Open a page by its number from 1. Raises `pypdfium2.PdfiumError` when it cannot be loaded."""
    page = pdf[number - 1]
    try:
        yield page
    finally:
        page.close()


def _drawing(pdf: Any, number: int) -> Picture:
    with _page(pdf, number) as page:
        return drawn(page)


def _title(pdf: Any) -> str:
    title: str = pdf.get_metadata_value("Title") or ""
    title = " ".join(title.removeprefix("Microsoft Word - ").replace("\x00", "").split())
    return "" if title.lower() == "untitled" else title


def _pages_problem(code: str, first: int, last: int) -> Problem:
    return Problem(Message(code, {"pages": page_list(range(first, last + 1)), "count": last - first + 1}))


def _file_problems(pdf: Any, data: bytes) -> Iterator[Problem]:
    """Name what may be missing from the file as a whole: its end, its attachments, a form that only draws itself."""
    if b"%%EOF" not in data[-_TAIL:]:
        yield Problem(Message("problem-pdf-cut-off", {"pages": len(pdf)}))
    attached = pdf.count_attachments()
    if attached:
        yield Problem(Message("problem-pdf-attachments", {"count": attached}))
    if pdf.get_formtype() == pdfium.FORMTYPE_XFA_FULL:
        yield Problem(Message("problem-pdf-xfa"))
