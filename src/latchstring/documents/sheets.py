"""Papers as sheets: each page's printed lines with running heads and feet kept, for forms that are told by them.

`reading` makes a text to be read by sense and drops what repeats; a form's number and "Page 2 of 3" stand just there.
"""

import time
import warnings
from pathlib import PurePosixPath

import msgspec

from latchstring.documents import formats
from latchstring.documents.document import Problem, Raw
from latchstring.documents.limits import Limits
from latchstring.documents.pdf_lines import PrintedPage
from latchstring.documents.problems import Unreadable
from latchstring.documents.reading import reader_of
from latchstring.text import Message


class Sheet(msgspec.Struct, frozen=True):
    """A page: its lines from the top, and for recognised pages the mean word confidence (0–100)."""

    number: int
    lines: tuple[str, ...]
    ocr_confidence: float | None = None


class Sheets(msgspec.Struct, frozen=True):
    """The pages of one file, and what was not read of them."""

    pages: tuple[Sheet, ...] = ()
    problems: tuple[Problem, ...] = ()


def sheets_of(data: bytes, name: str, limits: Limits) -> Sheets:
    """Read the sheets of a file of any format that is read here. What cannot be read stands in `problems`."""
    try:
        if formats.is_pdf(data):
            return _of_pdf(data, limits)
        if formats.is_picture(data):
            return _of_picture(data, limits)
        return _of_text(reader_of(data, PurePosixPath(name).name).read(data, limits))
    except Unreadable as error:
        return Sheets(problems=(Problem(error.message),))
    except Exception as error:  # a hostile file may bring any reader to any failure
        return Sheets(problems=(Problem(Message("problem-reader-failed", {"error": type(error).__name__})),))


def sheets_of_text(text: str) -> tuple[Sheet, ...]:
    """Cut a text at its form feeds into sheets."""
    return tuple(Sheet(at, _lines(page)) for at, page in enumerate(text.split("\f"), 1))


def _of_pdf(data: bytes, limits: Limits) -> Sheets:
    from latchstring.documents.pdf import printed_pages

    pages, problems = printed_pages(data, limits)
    return _printed(pages, problems)


def _of_picture(data: bytes, limits: Limits) -> Sheets:
    from latchstring.documents.recognition import recognise
    from latchstring.documents.scan import drawings_of, opened

    deadline = time.monotonic() + limits.seconds_per_file
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of odd tags; sizes are judged in `drawings_of`
        frames = opened(data)
        total = int(getattr(frames, "n_frames", 1))
        drawings, problems = drawings_of(frames, min(total, limits.max_pages))
        found = recognise(drawings, limits, deadline)
    if total > limits.max_pages:
        beyond: dict[str, str | int | float] = {
            "pages": f"{limits.max_pages + 1}–{total}",
            "count": total - limits.max_pages,
        }
        problems.append(Problem(Message("problem-page-limit", beyond)))
    nothing = PrintedPage(0, "", [], 1.0, ocr_confidence=0.0)
    numbers = range(1, min(total, limits.max_pages) + 1)
    pages = [found.pages.get(number, nothing._replace(number=number)) for number in numbers]
    return _printed(pages, [*problems, *found.problems])


def _printed(pages: list[PrintedPage], problems: list[Problem]) -> Sheets:
    return Sheets(tuple(_sheet(page) for page in pages), tuple(problems))


def _sheet(page: PrintedPage) -> Sheet:
    ordered = sorted(page.lines, key=lambda line: -line.y) if page.ocr_confidence is None else page.lines
    return Sheet(page.number, tuple(page.raw[line.start : line.end] for line in ordered), page.ocr_confidence)


def _of_text(raw: Raw) -> Sheets:
    if not raw.pages:
        return Sheets(sheets_of_text(raw.text), raw.problems)
    cut = (Sheet(page.number, _lines(raw.text[page.start : page.end])) for page in raw.pages)
    return Sheets(tuple(cut), raw.problems)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.split("\n") if line.strip())
