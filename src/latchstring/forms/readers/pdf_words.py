"""The printed words of a PDF page with their boxes, and the vertical rules between its cells."""

from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from latchstring.forms.layout import Word

_WORD_GAP = 0.18
"""Blank between two letters, in heights of a letter, beyond which a word ends."""
_MOST_RULES = 400
_MANY_SHAPES = 300
"""Drawn shapes that may be letters turned into outlines."""


def words_on(page: Any) -> list[Word]:
    """Return the words of a page in the order of its text layer, as a reader sees the page (turned pages too)."""
    textpage = pdfium.FPDFText_LoadPage(page.raw)
    if not textpage:
        return []
    try:
        return _words(textpage, _Turn(page))
    finally:
        pdfium.FPDFText_ClosePage(textpage)


def _words(textpage: Any, turn: "_Turn") -> list[Word]:
    words: list[Word] = []
    rect = pdfium.FS_RECTF()
    letters: list[str] = []
    box = (0.0, 0.0, 0.0, 0.0)
    for at in range(pdfium.FPDFText_CountChars(textpage)):
        char = chr(pdfium.FPDFText_GetUnicode(textpage, at) or 32)
        if char.isspace() or char in "\x00\x02\ufffe":
            if char in "\x02\ufffe":
                letters.append("-")
            _close(words, letters, box)
            continue
        pdfium.FPDFText_GetLooseCharBox(textpage, at, rect)
        here = turn.box(rect.left, rect.bottom, rect.right, rect.top)
        if letters and _parted(box, here):
            _close(words, letters, box)
        box = here if not letters else _around(box, here)
        letters.append(char)
    _close(words, letters, box)
    return words


def _close(words: list[Word], letters: list[str], box: tuple[float, float, float, float]) -> None:
    if letters:
        words.append(Word("".join(letters), *box))
        letters.clear()


def _parted(box: tuple[float, float, float, float], here: tuple[float, float, float, float]) -> bool:
    height = max(box[3] - box[1], here[3] - here[1], 4.0)
    apart = here[0] - box[2] > _WORD_GAP * height
    return apart or here[0] < box[0] - 1 or here[3] < box[1] - 0.2 * height or here[1] > box[3] + 0.2 * height


def _around(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, float, float, float]:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


class _Turn:
    """From the page's own coordinates to those of a reader: pages may be turned and need not begin at the corner."""

    def __init__(self, page: Any) -> None:
        self.turned = page.get_rotation()
        self.left, self.bottom, self.right, self.top = page.get_bbox()

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        left, right = left - self.left, right - self.left
        bottom, top = bottom - self.bottom, top - self.bottom
        wide, high = self.right - self.left, self.top - self.bottom
        if self.turned == 90:
            return bottom, wide - right, top, wide - left
        if self.turned == 180:
            return wide - right, high - top, wide - left, high - bottom
        if self.turned == 270:
            return high - top, left, high - bottom, right
        return left, bottom, right, top


def turned_box(page: Any, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
    """Return a box of the page's own coordinates as a reader sees the page."""
    return _Turn(page).box(min(left, right), min(bottom, top), max(left, right), max(bottom, top))


def rules_on(page: Any) -> list[float]:
    """Return the x of vertical lines on a page that is not turned; none where there are too many to mean cells."""
    if page.get_rotation():
        return []
    rules: list[float] = []
    for shape in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=2):
        left, bottom, right, top = _bounds(shape)
        if top - bottom > 10:
            rules += [left] if right - left < 2 else [left, right] if right - left > 20 else []
        if len(rules) > _MOST_RULES:
            return []
    return sorted(set(rules))


def has_pictures(page: Any) -> bool:
    """Whether the page holds pictures, or so many shapes that they may be letters."""
    kinds = [pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_PATH]
    for number, shape in enumerate(page.get_objects(filter=kinds, max_depth=3)):
        if shape.type == pdfium.FPDF_PAGEOBJ_IMAGE or number >= _MANY_SHAPES:
            return True
    return False


def _bounds(shape: Any) -> tuple[float, float, float, float]:
    """Return where a shape stands; a shape without bounds parts nothing."""
    try:
        left, bottom, right, top = shape.get_bounds()
    except pypdfium2.PdfiumError:
        return 0.0, 0.0, 0.0, 0.0
    return left, bottom, right, top
