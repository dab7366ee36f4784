"""Picture files of papers (PNG, JPEG, TIFF of many pages) to text. Recognition itself stands in `recognition`."""

import io
import time
import warnings
from collections.abc import Callable
from functools import partial
from typing import Any

from latchstring.documents.document import Problem, Raw
from latchstring.documents.limits import Limits
from latchstring.documents.page_numbers import page_list
from latchstring.documents.pdf_lines import PrintedPage
from latchstring.documents.pdf_running_lines import without_running_lines
from latchstring.documents.pdf_text import made_paper
from latchstring.documents.problems import unreadable
from latchstring.documents.recognition import MOST_PIXELS, Picture, recognise
from latchstring.text import Message

_FORMATS = ("PNG", "JPEG", "TIFF")
_LETTER_WIDTH = 8.5
"""Inches: the width of the sheet that is assumed where a picture does not tell its resolution."""
_COARSE = 150
"""Dots per inch under which a picture is enlarged: Tesseract wants letters of some twenty pixels."""


def read_image(data: bytes, limits: Limits) -> Raw:
    """Read a picture of a paper by recognition.

    Pictures that are too large, or not recognised, are named in problems; raises `Unreadable` when no page gives any
    words, or when the file is no picture or the parts for recognition are not installed.
    """
    deadline = time.monotonic() + limits.seconds_per_file
    if not data:
        raise unreadable("problem-empty")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of odd tags; size is judged below, before anything is unpacked
        frames = opened(data)
        total = int(getattr(frames, "n_frames", 1))
        wanted = min(total, limits.max_pages)
        drawings, problems = drawings_of(frames, wanted)
        if total > wanted:
            beyond = page_list(range(wanted + 1, total + 1))
            problems.append(Problem(Message("problem-page-limit", {"pages": beyond, "count": total - wanted})))
        found = recognise(drawings, limits, deadline)
    nothing = PrintedPage(0, "", [], 1.0, ocr_confidence=0.0)
    pages = [found.pages.get(number, nothing._replace(number=number)) for number in range(1, wanted + 1)]
    return made_paper(without_running_lines(pages), "picture", [*problems, *found.problems], found.notes)


def opened(data: bytes) -> Any:
    """Open a picture file with Pillow; its frames are its pages. Raises Unreadable."""
    try:
        from PIL import Image
    except ImportError as error:
        raise unreadable("problem-needs-ocr", pages="1", count=1) from error
    try:
        return Image.open(io.BytesIO(data), formats=_FORMATS)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise unreadable("problem-picture-damaged") from error


def drawings_of(frames: Any, wanted: int) -> tuple[dict[int, Callable[[], Picture]], list[Problem]]:
    """Return a drawing for each page that is not too large, and problems for the others."""
    drawings: dict[int, Callable[[], Picture]] = {}
    problems = []
    for number in range(1, wanted + 1):
        try:
            frames.seek(number - 1)
        except (OSError, ValueError, EOFError, SyntaxError):
            problems.append(Problem(Message("problem-page-broken", {"page": number}), page=number))
            continue
        if frames.width * frames.height > MOST_PIXELS * 2:
            problems.append(Problem(Message("problem-picture-large", {"page": number}), page=number))
        else:
            drawings[number] = partial(_drawn, frames, number)
    return drawings, problems


def _drawn(frames: Any, number: int) -> Picture:
    """Unpack a page of the picture in grey, upright, on white, at a size that reads well."""
    from PIL import Image, ImageOps

    frames.seek(number - 1)
    upright = ImageOps.exif_transpose(frames)
    if "A" in upright.getbands() or "transparency" in upright.info:
        clear = upright.convert("RGBA")
        upright = Image.alpha_composite(Image.new("RGBA", clear.size, "white"), clear)
    grey = upright.convert("L")
    dots = _dots_per_inch(frames, grey.width)
    factor = min(2.0 if dots < _COARSE else 1.0, (MOST_PIXELS / (grey.width * grey.height)) ** 0.5)
    if factor != 1.0:
        grey = grey.resize((max(1, round(grey.width * factor)), max(1, round(grey.height * factor))))
    return Picture(grey.tobytes(), grey.width, grey.height, dots * factor / 72)


def _dots_per_inch(frames: Any, width: int) -> float:
    told = frames.info.get("dpi", (0, 0))[0]
    return float(told) if 70 <= told <= 1200 else width / _LETTER_WIDTH
