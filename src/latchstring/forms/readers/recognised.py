"""Words of pictures, by Tesseract where it is installed. What was not recognised, or only poorly, is told."""

import time
from collections.abc import Iterator
from typing import Any

from latchstring.documents import Limits, Problem
from latchstring.documents.page_numbers import page_list
from latchstring.documents.pdf_pictures import drawn
from latchstring.documents.recognition import POOR, Picture, Recogniser, recogniser
from latchstring.forms.layout import Word
from latchstring.text import Message

_CANNOT_DRAW = (OSError, ValueError, SyntaxError, MemoryError, RuntimeError)
_SURE_WORD = 30.0
"""Confidence under which a recognised word is a smear."""


class Recognition:
    """The recognition of one file's pictures: made ready when the first comes, and what came of each."""

    def __init__(self, limits: Limits, deadline: float) -> None:
        self.limits = limits
        self.deadline = deadline
        self.unread: list[int] = []
        self.poor: list[int] = []
        self.late: list[int] = []
        self.empty: list[int] = []
        self.done = 0
        self._door: Recogniser | None = None
        self._asked = False

    @property
    def failed(self) -> bool:
        """Whether some picture was not read."""
        return bool(self.unread or self.late)

    def words(self, page: Any, number: int) -> list[Word]:
        """Return the words of a PDF page drawn as a picture."""
        return self.of_picture(lambda: drawn(page), number)

    def of_picture(self, drawing: Any, number: int) -> list[Word]:
        """Return the words of a picture, which `drawing()` makes; none where it cannot be recognised."""
        door = self._ready()
        if door is None:
            self.unread.append(number)
            return []
        left = self.deadline - time.monotonic()
        if left <= 0 or self.done >= self.limits.max_ocr_pages:
            self.late.append(number)
            return []
        self.done += 1
        try:
            picture: Picture = drawing()
            found = door.words(picture, left)
        except _CANNOT_DRAW:
            self.unread.append(number)
            return []
        return self._judged(found, picture, number)

    def _judged(
        self, found: list[tuple[str, tuple[int, int, int, int], float]] | None, picture: Picture, number: int
    ) -> list[Word]:
        if found is None:
            self.late.append(number)
            return []
        words = [_word(text, box, sure, picture) for text, box, sure in found if sure >= _SURE_WORD]
        mean = sum(word.confidence or 0 for word in words) / len(words) if words else 0.0
        if not words:
            self.empty.append(number)
        elif mean < POOR or len(words) < 0.7 * len(found):
            self.poor.append(number)
        return words

    def _ready(self) -> Recogniser | None:
        if not self._asked:
            self._asked = True
            self._door = recogniser(self.limits)
        return self._door

    def problems(self) -> Iterator[Problem]:
        """Yield what a person must look at."""
        off = "problem-needs-ocr" if self.limits.ocr else "problem-ocr-off"
        for code, numbers in (
            (off, self.unread),
            ("problem-ocr-time", self.late),
            ("problem-form-poorly-recognised", self.poor),
            ("problem-ocr-nothing", self.empty),
        ):
            if numbers:
                only = numbers[0] if len(numbers) == 1 else None
                yield Problem(Message(code, {"pages": page_list(numbers), "count": len(numbers)}), page=only)


def _word(text: str, box: tuple[int, int, int, int], sure: float, picture: Picture) -> Word:
    left, top, right, bottom = (edge / picture.per_point for edge in box)
    high = picture.height / picture.per_point
    return Word(text, left, high - bottom, right, high - top, sure)
