"""The printed words of a PDF page with their boxes, and the vertical rules between its cells."""

from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from latchstring.forms.layout import Word
from latchstring.forms.readers.pdf_turns import Rectangle, Turn, turn_of

_WORD_GAP = 0.18
"""Blank between two letters, in heights of a letter, beyond which a word ends."""
_MOST_RULES = 400
_MANY_SHAPES = 300
"""Drawn shapes that may be letters turned into outlines."""
_BROKEN = "\x02\ufffe"
"""What PDFium puts for a hyphen at the end of a line."""


def words_on(page: Any) -> tuple[list[Word], Turn]:
    """Return the words of a page in the order of its text layer, set upright, and the turn that set them so."""
    textpage = pdfium.FPDFText_LoadPage(page.raw)
    if not textpage:
        return [], turn_of(page, [])
    try:
        letters = _letters(textpage)
    finally:
        pdfium.FPDFText_ClosePage(textpage)
    turn = turn_of(page, [box for _, box in letters if box is not None])
    return _words(letters, turn), turn


def _letters(textpage: Any) -> list[tuple[str, Rectangle | None]]:
    """Return each letter with its box; blanks and line ends have none."""
    rect = pdfium.FS_RECTF()
    letters: list[tuple[str, Rectangle | None]] = []
    for at in range(pdfium.FPDFText_CountChars(textpage)):
        char = chr(pdfium.FPDFText_GetUnicode(textpage, at) or 32)
        if char.isspace() or char in _BROKEN:
            letters.append((char, None))
            continue
        pdfium.FPDFText_GetLooseCharBox(textpage, at, rect)
        letters.append((char, (rect.left, rect.bottom, rect.right, rect.top)))
    return letters


def _words(letters: list[tuple[str, Rectangle | None]], turn: Turn) -> list[Word]:
    words: list[Word] = []
    spelt = ""
    box: Rectangle = (0.0, 0.0, 0.0, 0.0)
    for char, where in letters:
        here = turn.seen(where) if where is not None else None
        if spelt and (here is None or _parted(box, here)):
            words.append(Word(spelt + ("-" if char in _BROKEN else ""), *box))
            spelt = ""
        if here is not None:
            box = _around(box, here) if spelt else here
            spelt += char
    return [*words, Word(spelt, *box)] if spelt else words


def _parted(box: Rectangle, here: Rectangle) -> bool:
    height = max(box[3] - box[1], here[3] - here[1], 4.0)
    if here[0] - box[2] > _WORD_GAP * height or here[0] < box[0] - 1:
        return True
    return here[3] < box[1] - 0.2 * height or here[1] > box[3] + 0.2 * height


def _around(one: Rectangle, other: Rectangle) -> Rectangle:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def rules_on(page: Any, turn: Turn) -> list[float]:
    """Return the x of vertical lines as a reader sees them; none where there are too many to mean cells."""
    rules: list[float] = []
    for shape in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=2):
        left, bottom, right, top = turn.seen(_bounds(shape))
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


def _bounds(shape: Any) -> Rectangle:
    """Return where a shape stands; a shape without bounds parts nothing."""
    try:
        left, bottom, right, top = shape.get_bounds()
    except pypdfium2.PdfiumError:
        return 0.0, 0.0, 0.0, 0.0
    return left, bottom, right, top
