"""Pictures in a Word form, recognised where they are large enough to hold words: labels may stand in them."""

import io
import time
from collections.abc import Callable
from zipfile import ZipFile

from latchstring.documents import Limits, Problem
from latchstring.documents.recognition import DPI, Picture
from latchstring.documents.zipped import part
from latchstring.forms.layout import segments_of
from latchstring.forms.question import Question
from latchstring.forms.readers.recognised import Recognition
from latchstring.forms.units import questions_of

_SMALLEST = (260, 60)
"""Pixels across and down under which a picture is a seal or a logo."""
_MOST = 40


def picture_questions(container: ZipFile, limits: Limits) -> tuple[list[Question], list[Problem]]:
    """Return what large pictures of a document ask, and which of them were not read."""
    recognition = Recognition(limits, time.monotonic() + limits.seconds_per_file)
    questions: list[Question] = []
    names = [each for each in container.namelist() if each.startswith("word/media/")]
    for number, name in enumerate(sorted(names)[:_MOST], 1):
        data = part(container, name, limits)
        drawing = _drawing(data) if data is not None else None
        if drawing is not None:
            questions += questions_of(segments_of(recognition.of_picture(drawing, number), number))
    problems = [problem for problem in recognition.problems() if problem.message.code != "problem-ocr-nothing"]
    return questions, problems


def _drawing(data: bytes) -> Callable[[], Picture] | None:
    """Return how to unpack a picture in grey; None for one too small to hold words, or of a kind that is not drawn."""
    try:
        from PIL import Image
    except ImportError:
        return (lambda: Picture(b"", 0, 0)) if len(data) > 20_000 else None
    try:
        image = Image.open(io.BytesIO(data))
        if image.width < _SMALLEST[0] or image.height < _SMALLEST[1]:
            return None
    except (OSError, ValueError, SyntaxError):
        return None

    def draw() -> Picture:
        grey = image.convert("L")
        return Picture(grey.tobytes(), grey.width, grey.height, DPI / 72)

    return draw
