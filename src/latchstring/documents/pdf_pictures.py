"""Pages of a PDF that are pictures of text: which they are, and how they are drawn for recognition."""

import re
from typing import Any

import pypdfium2.raw as pdfium

from latchstring.documents.pdf_lines import PrintedPage
from latchstring.documents.recognition import DPI, MOST_PIXELS, Picture

_FEW_LETTERS = 50
"""A page with fewer letters, covered by a picture, is a scan with a stamp, not a text."""
_COVERED = 0.5
"""Share of the page that pictures must cover."""
_MANY_STROKES = 300
"""Drawn shapes on a page without letters that may be words turned into outlines."""
_PLAIN_WORDS = (" the ", " of ", " and ", " to ", " THE ", " OF ", " AND ", " de ", " la ", " DE ", " in ", " for ")
_STRANGE = re.compile("[\x00-\x08\x0e-\x1f\ufffd\ue000-\uf8ff]|\\(cid:\\d+\\)")
_VOWELS = re.compile("[aeiouáéíóúü]", re.IGNORECASE)
_VOWEL_SHARE = (0.3, 0.55)
"""Shares of vowels among letters between which English and Spanish words lie."""


def may_be_picture(printed: PrintedPage) -> bool:
    """Whether a page must be looked at more closely: it has few letters, or they may be no text."""
    return (len(printed.raw) < 1000 and letters(printed) < _FEW_LETTERS) or is_garbled(printed.raw)


def is_picture(page: Any, printed: PrintedPage) -> bool:
    """Whether the page must be recognised: it has next to no letters but a picture, or its letters are not a text."""
    return is_garbled(printed.raw) or _is_drawn(page)


def letters(page: PrintedPage) -> int:
    """Count the letters of a page's lines."""
    return sum(sum(map(str.isalpha, page.raw[line.start : line.end])) for line in page.lines)


def readable(page: PrintedPage) -> PrintedPage:
    """Return the page as it is, or without its lines where its characters are unmapped."""
    return page._replace(lines=[]) if _is_unmapped(page.raw) else page


def is_garbled(raw: str) -> bool:
    """Whether a text layer holds no words: unmapped characters, or letters in no order of a language."""
    plain = any(word in raw for word in _PLAIN_WORDS)
    if plain and "\ufffd" not in raw and "(cid:" not in raw:
        return False
    if _is_unmapped(raw):
        return True
    latin = [character for character in raw if character.isalpha() and character < "\u0250"]
    if plain or len(latin) < 300:  # too few letters to judge by
        return False
    share = len(_VOWELS.findall("".join(latin))) / len(latin)
    return not _VOWEL_SHARE[0] <= share <= _VOWEL_SHARE[1]


def _is_unmapped(raw: str) -> bool:
    """Whether a third of the printed characters stand for nothing, because the font does not say what they are."""
    printed = len("".join(raw.split()))
    strange = sum(len(found[0]) for found in _STRANGE.finditer(raw))
    return printed >= _FEW_LETTERS and strange > 0.3 * printed


def _is_drawn(page: Any) -> bool:
    """Whether pictures cover most of the page, or a page has so many strokes that they may be letters."""
    left, bottom, right, top = page.get_bbox()
    area = max(1.0, (right - left) * (top - bottom))
    covered, strokes = 0.0, 0
    for shape in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_PATH]):
        if shape.type == pdfium.FPDF_PAGEOBJ_PATH:
            strokes += 1
        else:
            x, y, across, up = shape.get_bounds()
            covered += max(0.0, min(across, right) - max(x, left)) * max(0.0, min(up, top) - max(y, bottom))
    return covered >= _COVERED * area or strokes >= _MANY_STROKES


def drawn(page: Any) -> Picture:
    """Draw a page in grey, without form fields and notes, small enough to be recognised."""
    width, height = page.get_size()
    scale = min(DPI / 72, (MOST_PIXELS / max(1.0, width * height)) ** 0.5)
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False, draw_annots=False)
    try:
        rows = memoryview(bitmap.buffer).cast("B")
        pixels = b"".join(
            bytes(rows[at : at + bitmap.width]) for at in range(0, bitmap.height * bitmap.stride, bitmap.stride)
        )
        return Picture(pixels, bitmap.width, bitmap.height, scale)
    finally:
        bitmap.close()
