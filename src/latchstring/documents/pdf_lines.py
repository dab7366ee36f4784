"""The lines of a PDF page as PDFium hands them out, each with the place where it begins.

One call a line for the place, none a character: geometry stays cheap. Joining lines, dropping running headers and
putting columns in order stand in their own modules.
"""

import ctypes
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import Any, NamedTuple

import msgspec
import pypdfium2
import pypdfium2.raw as pdfium

ONE_AT_A_TIME = threading.RLock()
"""PDFium may not be used by two threads at once, even on different files (pypdfium2, "Python API", thread safety)."""
OUTER = 0.14
"""Share of the sheet's height, at the top and at the bottom, in which running headers and footers stand."""
RISE = 4.0
"""Points by which a line must stand higher than the one before to count as a jump back up the page."""
HYPHEN_MARKS = "\ufffe\x02"
"""What PDFium puts for a hyphen at the end of a line (older builds: U+0002); the line break itself is left out."""
WIDE_BLANK = 18.0
"""Points from the letter before a blank to the letter after it, beyond which the blank may part two columns."""

_origin = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.cast(pdfium.FPDFText_GetCharOrigin, ctypes.c_void_p).value or 0)
"""FPDFText_GetCharOrigin, asked for every line: without the check of its arguments, which takes twice its own time."""

Place = Callable[[int], tuple[float, float]]
"""From an index into a page's raw text to `(x, y)` of that character's origin, as a reader sees the page."""


class Line(msgspec.Struct, frozen=True, gc=False):
    """A printed line: `start..end` in the page's raw text, the baseline's left end `x, y` as a reader sees the page
    (points, origin at the lower left), `hyphen` if the line ends in a broken word, `gap` if a paragraph begins."""

    start: int
    end: int
    x: float
    y: float
    hyphen: bool = False
    gap: bool = False


class PrintedPage(NamedTuple):
    """A page before cleaning: its raw text (PDFium's, with CRLF as LF), its lines, the height of the sheet, whether
    its lines seem to run across two columns, and, where their order seems wrong, where lines end (x by `start`).
    Pages that were recognised carry the confidence (0–100)."""

    number: int
    raw: str
    lines: list[Line]
    height: float
    across: bool = False
    right: dict[int, float] | None = None
    ocr_confidence: float | None = None


def printed_page(pdf: Any, number: int) -> PrintedPage:
    """Read a page by its number from 1: text and lines. Raises `pypdfium2.PdfiumError` when it cannot be loaded.

    PDFium is called directly here: the objects that `pypdfium2` wraps around a page cost a tenth of reading it.
    """
    page = pdfium.FPDF_LoadPage(pdf.raw, number - 1)
    if not page:
        raise pypdfium2.PdfiumError(f"page {number} cannot be loaded")
    try:
        with open_text(page) as (textpage, text):
            place, height = _placer(page, textpage, text)
            raw, lines = _lines(text, place)
            across = _runs_across(text, place)
            right = _right_ends(lines, place, raw) if jumps_back(_inner(lines, height)) else None
            return PrintedPage(number, raw, lines, height, across, right)
    finally:
        pdfium.FPDF_ClosePage(page)


@contextmanager
def open_text(page: Any) -> Iterator[tuple[Any, str]]:
    """Open the text layer of a loaded page: PDFium's handle, and its text with CRLF at the ends of lines."""
    textpage = pdfium.FPDFText_LoadPage(page)
    if not textpage:
        raise pypdfium2.PdfiumError("the text of a page cannot be loaded")
    try:
        count = pdfium.FPDFText_CountChars(textpage)
        written = bytearray(4 * max(0, count) + 4)  # an array of ctypes would make a type for every length
        length = pdfium.FPDFText_GetText(textpage, 0, count, ctypes.c_ushort.from_buffer(written)) if count > 0 else 0
        yield textpage, written[: 2 * max(0, length - 1)].decode("utf-16-le", errors="replace")
    finally:
        pdfium.FPDFText_ClosePage(textpage)


def places(page: Any, textpage: Any, text: str) -> Place:
    """Return the places of a page's characters by their index into its raw text (PDFium's `text`, CRLF as LF)."""
    place, _ = _placer(page, textpage, text)
    raw = text.replace("\r\n", "\n")
    return lambda at: place(printed_index(raw, at))


def jumps_back(lines: list[Line]) -> bool:
    """Whether some line stands higher than the one before without standing in a column further right."""
    return any(two.y > one.y + RISE and two.x < one.x + 20 for one, two in pairwise(lines))


def printed_index(raw: str, at: int) -> int:
    """Return the index into PDFium's own text, which ends lines with CRLF, of an index into a page's raw text.

    >>> printed_index("ab\\ncd", 3)
    4
    """
    return at + raw.count("\n", 0, at)


def character_index(textpage: Any, text: str, at: int) -> int:
    """Return PDFium's number of the character at an index into its own text (they differ where it leaves out or
    adds characters, and beyond the basic plane)."""
    if pdfium.FPDFText_CountChars(textpage) == len(text):
        return at
    units = at + sum(character > "\uffff" for character in text[:at])
    return int(pdfium.FPDFText_GetCharIndexFromTextIndex(textpage, units))


def _inner(lines: list[Line], height: float) -> list[Line]:
    """Return the lines that stand well within the sheet, where no running header or footer stands."""
    low, high = height * OUTER, height * (1 - OUTER)
    return [line for line in lines if low < line.y < high]


def _right_ends(lines: list[Line], place: Place, raw: str) -> dict[int, float]:
    """Return where lines end, by where they start in the raw text."""
    return {line.start: place(printed_index(raw, line.end - 1))[0] for line in lines}


def _lines(text: str, place: Place) -> tuple[str, list[Line]]:
    """Cut PDFium's text at line ends and at broken words; returns it with LF at line ends, and the lines with words."""
    texts = text.split("\r\n")
    lines = []
    at = 0
    broken = any(mark in text for mark in HYPHEN_MARKS)
    for ends, printed in enumerate(texts):
        if broken:
            *pieces, piece = printed.replace("\x02", "\ufffe").split("\ufffe")
            for before in pieces:
                if before and not before.isspace():
                    x, y = place(at)
                    lines.append(Line(at - ends, at - ends + len(before), x, y, True))
                at += len(before) + 1
        else:
            piece = printed
        if piece and not piece.isspace():
            x, y = place(at)
            lines.append(Line(at - ends, at - ends + len(piece), x, y))
        at += len(piece) + 2
    return "\n".join(texts), lines


def _runs_across(text: str, place: Place) -> bool:
    """Say, from three long lines of a page, whether lines seem to jump over the blank between two columns."""
    if len(text) < 600:  # too little for two columns of prose
        return False
    for share in (0.5, 0.3, 0.7):
        start = text.find("\r\n", int(len(text) * share)) + 2
        end = text.find("\r\n", start)
        width = end - start
        if width < 40 or not _wide_blank(text, start + width // 3, end - width // 3, place):
            return False
    return True


def _wide_blank(text: str, start: int, end: int, place: Place) -> bool:
    at = text.find(" ", start, end)
    while at >= 0:
        if place(at + 1)[0] - place(at - 1)[0] >= WIDE_BLANK:
            return True
        at = text.find(" ", at + 1, end)
    return False


def _placer(page: Any, textpage: Any, text: str) -> tuple[Place, float]:
    """Return the places of characters by their index into PDFium's text, and the height of the sheet."""
    sheet = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, sheet)
    turn = pdfium.FPDFPage_GetRotation(page)
    direct = pdfium.FPDFText_CountChars(textpage) == len(text)
    x, y = ctypes.c_double(), ctypes.c_double()
    to_x, to_y, origin = ctypes.byref(x), ctypes.byref(y), _origin

    def plain(at: int) -> tuple[float, float]:
        origin(textpage, at, to_x, to_y)
        return x.value, y.value

    def upright(at: int) -> tuple[float, float]:
        across, up = plain(at if direct else character_index(textpage, text, at))
        return across - sheet.left, up - sheet.bottom

    def turned(at: int) -> tuple[float, float]:
        across, up = upright(at)
        if turn == 1:
            return up, sheet.right - sheet.left - across
        if turn == 2:
            return sheet.right - sheet.left - across, sheet.top - sheet.bottom - up
        return sheet.top - sheet.bottom - up, across

    if turn:
        sideways = turn in (1, 3)
        return turned, sheet.right - sheet.left if sideways else sheet.top - sheet.bottom
    return plain if direct and not sheet.left and not sheet.bottom else upright, sheet.top - sheet.bottom
