"""Pictures of pages to lines of text, by Tesseract, where it is installed.

Tesseract is found when it is needed: its Python door (`tesserocr`, extra `[ocr]`) and its language data on this
machine. Which pages need it, and how their pictures are made, is the readers' business.
"""

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from latchstring.documents.document import Problem
from latchstring.documents.limits import Limits
from latchstring.documents.page_numbers import page_list
from latchstring.documents.pdf_lines import Line, PrintedPage
from latchstring.text import Message

DPI = 200
"""Dots per inch at which a page is drawn for recognition; 150 read clean and noisy print as well, 200 leaves room."""
MOST_PIXELS = 40_000_000
"""The largest picture that is recognised (a tabloid page at 400 dpi)."""
POOR = 60.0
"""Mean word confidence (0–100) under which a page's words are not to be relied on."""
NOISE = 30.0
"""Mean word confidence under which no words are kept: a map, a photograph, a smear."""
SURE = 85.0
"""Mean word confidence at which no other way up is tried any more."""
_CANNOT_DRAW = (OSError, ValueError, SyntaxError, MemoryError, RuntimeError)
"""What Pillow and PDFium raise for a damaged picture."""

_PLACES = (
    "/usr/share/tesseract-ocr/*/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/usr/share/tesseract/tessdata",
    "/opt/homebrew/share/tessdata",
    "/opt/local/share/tessdata",
    "C:/Program Files/Tesseract-OCR/tessdata",
)


class Picture(NamedTuple):
    """A grey picture of a page: one byte a pixel, row by row, and how many pixels make a point (1/72 inch)."""

    pixels: bytes
    width: int
    height: int
    per_point: float = DPI / 72


class Recogniser:
    """Tesseract made ready for one paper; use it as a context."""

    def __init__(self, door: Any, folder: Path, languages: str) -> None:
        self._door = door
        self._api = door.PyTessBaseAPI(path=str(folder), lang=languages)

    def __enter__(self) -> "Recogniser":
        return self

    def __exit__(self, *_: object) -> None:
        self._api.End()

    def page(self, picture: Picture, number: int, seconds: float) -> PrintedPage | None:
        """Recognise a page; None if it takes longer than `seconds`.

        A page that reads badly is tried upside down and on its sides, and the best reading is kept.
        """
        best = self._read(picture, number, seconds)
        if best is None or not best.lines or (best.ocr_confidence or 0) >= POOR:
            return best
        for turned in _other_ways_up(picture):
            other = self._read(turned, number, seconds)
            if other and (other.ocr_confidence or 0) > max(POOR, best.ocr_confidence or 0):
                best = other
            if (best.ocr_confidence or 0) >= SURE:
                break
        return best

    def words(self, picture: Picture, seconds: float) -> list[tuple[str, tuple[int, int, int, int], float]] | None:
        """Recognise single words: text, box in pixels (left, top, right, bottom), confidence (0–100).

        None if it takes longer than `seconds`. What is said of a page as a whole is `page`.
        """
        self._api.SetImageBytes(picture.pixels, picture.width, picture.height, 1, picture.width)
        self._api.SetSourceResolution(round(picture.per_point * 72))
        if not self._api.Recognize(timeout=max(1, int(seconds * 1000))):
            return None
        found = self._api.GetIterator()
        if found is None:
            return []
        level = self._door.RIL.WORD
        words = []
        for word in self._door.iterate_level(found, level):
            box = word.BoundingBox(level)
            if box is not None:
                words.append((word.GetUTF8Text(level).strip(), box, float(word.Confidence(level))))
        return [each for each in words if each[0]]

    def _read(self, picture: Picture, number: int, seconds: float) -> PrintedPage | None:
        self._api.SetImageBytes(picture.pixels, picture.width, picture.height, 1, picture.width)
        self._api.SetSourceResolution(round(picture.per_point * 72))
        if not self._api.Recognize(timeout=max(1, int(seconds * 1000))):
            return None
        raw, lines = _lines(self._printed_lines(), picture)
        confidence = float(self._api.MeanTextConf()) if lines else 0.0
        return PrintedPage(number, raw, lines, picture.height / picture.per_point, ocr_confidence=confidence)

    def _printed_lines(self) -> Iterator[tuple[str, tuple[int, int, int, int], bool]]:
        """Yield each line's words, its box in pixels, and whether a paragraph begins."""
        found = self._api.GetIterator()
        if found is None:
            return
        level = self._door.RIL.TEXTLINE
        for line in self._door.iterate_level(found, level):
            box = line.BoundingBox(level)
            if box is not None:
                yield line.GetUTF8Text(level), box, line.IsAtBeginningOf(self._door.RIL.PARA)


class Recognised(NamedTuple):
    """The pages that were recognised, by number, what went wrong, and what a reader should know."""

    pages: dict[int, PrintedPage] = {}
    problems: tuple[Problem, ...] = ()
    notes: tuple[Message, ...] = ()


def recognise(drawings: dict[int, Callable[[], Picture]], limits: Limits, deadline: float) -> Recognised:
    """Recognise pages, each drawn only when its turn comes. Stops at `deadline` (`time.monotonic` seconds).

    Pages that were not recognised, or only poorly, are named in problems; each page is drawn once.
    """
    if not drawings:
        return Recognised()
    reader = recogniser(limits)
    if reader is None:
        code = "problem-needs-ocr" if limits.ocr else "problem-ocr-off"
        return Recognised(problems=(_problem(code, drawings),))
    numbers = list(drawings)
    pages: dict[int, PrintedPage] = {}
    late: list[int] = []
    problems: list[Problem] = []
    with reader:
        for number in numbers[: limits.max_ocr_pages]:
            left = deadline - time.monotonic()
            try:
                page = reader.page(drawings[number](), number, left) if left > 0 else None
            except _CANNOT_DRAW:
                problems.append(Problem(Message("problem-page-broken", {"page": number}), page=number))
                continue
            if page:
                pages[number] = page
            else:
                late.append(number)
    problems += [*_lost(numbers[limits.max_ocr_pages :], late), *_poor(pages)]
    return Recognised(pages, tuple(problems), tuple(_notes(pages)))


def _notes(pages: dict[int, PrintedPage]) -> Iterator[Message]:
    read = [page for page in pages.values() if page.lines]
    if read:
        mean = round(sum(page.ocr_confidence or 0 for page in read) / len(read))
        numbers = page_list(page.number for page in read)
        yield Message("note-recognised", {"pages": numbers, "count": len(read), "confidence": mean})


def _lost(beyond: list[int], late: list[int]) -> Iterator[Problem]:
    if beyond:
        yield _problem("problem-ocr-limit", beyond)
    if late:
        yield _problem("problem-ocr-time", late)


def _poor(pages: dict[int, PrintedPage]) -> Iterator[Problem]:
    """Name the pages whose words are doubtful, and take the words from those that are noise."""
    poor = {number: page.ocr_confidence or 0 for number, page in pages.items() if (page.ocr_confidence or 0) < POOR}
    noise = [number for number, confidence in poor.items() if confidence < NOISE or not pages[number].lines]
    doubtful = [number for number in poor if number not in noise]
    if doubtful:
        mean = sum(poor[number] for number in doubtful) / len(doubtful)
        yield _problem("problem-ocr-poor", doubtful, confidence=round(mean))
    if noise:
        yield _problem("problem-ocr-nothing", noise)
    for number in noise:
        pages[number] = pages[number]._replace(raw="", lines=[])


def _problem(code: str, numbers: Iterable[int], **args: int) -> Problem:
    listed = list(numbers)
    only = listed[0] if len(listed) == 1 else None
    return Problem(Message(code, {"pages": page_list(listed), "count": len(listed), **args}), page=only)


def recogniser(limits: Limits) -> Recogniser | None:
    """Return Tesseract ready to read, or None where it is switched off, not installed, or has no language data."""
    folder = tessdata_folder()
    if not limits.ocr or folder is None:
        return None
    try:
        import tesserocr
    except ImportError:
        return None
    wanted = [name for name in limits.ocr_languages.split("+") if (folder / f"{name}.traineddata").is_file()]
    if not wanted:
        return None
    try:
        return Recogniser(tesserocr, folder, "+".join(wanted))
    except RuntimeError:  # language data of another version
        return None


def tessdata_folder() -> Path | None:
    """Return the folder of Tesseract's language data on this machine: TESSDATA_PREFIX, or where systems put it."""
    named = os.environ.get("TESSDATA_PREFIX")
    folders = [Path(named), Path(named) / "tessdata"] if named else []
    for place in (f"{sys.prefix}/share/tessdata", *_PLACES):
        anchor = Path(place).anchor
        folders += sorted(Path(anchor).glob(str(Path(place).relative_to(anchor))), reverse=True) if anchor else []
    return next((folder for folder in folders if any(folder.glob("*.traineddata"))), None)


def _lines(printed: Iterator[tuple[str, tuple[int, int, int, int], bool]], picture: Picture) -> tuple[str, list[Line]]:
    """Lay recognised lines end to end, with their places in points from the lower left."""
    raw: list[str] = []
    lines: list[Line] = []
    at = 0
    for words, (left, _, _, bottom), begins in printed:
        words = words.rstrip("\n ")
        if not words.strip():
            continue
        broken = words[-1] in "-‐\u00ad" and words[-2:-1].isalpha()
        end = at + len(words) - broken
        x, y = left / picture.per_point, (picture.height - bottom) / picture.per_point
        lines.append(Line(at, end, x, y, hyphen=broken, gap=begins and bool(lines)))
        raw.append(words + "\n")
        at += len(words) + 1
    return "".join(raw), lines


def _other_ways_up(picture: Picture) -> Iterator[Picture]:
    pixels, width, height, per_point = picture
    yield Picture(pixels[::-1], width, height, per_point)
    columns = [pixels[column::width] for column in range(width)]
    yield Picture(b"".join(column[::-1] for column in columns), height, width, per_point)
    yield Picture(b"".join(reversed(columns)), height, width, per_point)
