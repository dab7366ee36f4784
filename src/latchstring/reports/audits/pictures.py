"""Pictures of form pages for the scorecard: drawn without what was filled in, as PNG inside the page itself.

A born-digital page is drawn without its fields and notes. A scan may show handwriting: of it only the found words are
shown, all else is left white.
"""

import base64
import struct
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from latchstring.documents import Box, Limits
from latchstring.documents.gathering import Place, open_place
from latchstring.documents.inventory import id_of
from latchstring.documents.papers import Papers
from latchstring.documents.pdf_lines import ONE_AT_A_TIME
from latchstring.documents.scan import drawings_of, opened
from latchstring.forms.finding import AuditedForm
from latchstring.forms.readers.pdf_turns import page_turn

_SCALE = 1.4
"""Pixels a point: small print can be read, and a page stays under a hundred kilobytes."""
_MOST_PAGES = 60
_MARGIN = 6.0


class PagePicture(NamedTuple):
    """A page as a picture: its size in points, its address as data, and the boxes on it by finding."""

    page: int
    width: float
    height: float
    source: str
    boxes: tuple[tuple[str, Box], ...]


def page_pictures(form: AuditedForm) -> list[PagePicture]:
    """Return the pages of a form on which something was found; none where the file is gone or has no pages."""
    boxes: dict[int, list[tuple[str, Box]]] = {}
    for finding in form.findings:
        if finding.place.page is not None and finding.place.box is not None:
            boxes.setdefault(finding.place.page, []).append((finding.id, finding.place.box))
    if form.reader not in ("pdf", "picture") or not boxes:
        return []
    data = _bytes_of(form)
    if not data:
        return []
    return _drawn(data, form, boxes) if form.reader == "pdf" else _scanned(data, boxes)


def _bytes_of(form: AuditedForm) -> bytes | None:
    if not form.path:
        return None
    path = Path(form.path)
    for found in open_place(Place(path.name, path, Papers()), Limits()):
        if found.data and id_of(found.data) == form.id:
            return found.data
    return None


def _drawn(data: bytes, form: AuditedForm, boxes: dict[int, list[tuple[str, Box]]]) -> list[PagePicture]:
    import pypdfium2

    pictures = []
    recognised = {f.place.page for f in form.findings if f.confidence is not None}
    with ONE_AT_A_TIME:
        try:
            pdf = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError:
            return []
        try:
            for number in sorted(boxes)[:_MOST_PAGES]:
                pictures.append(_page(pdf[number - 1], number, tuple(boxes[number]), number in recognised))
        finally:
            pdf.close()
    return pictures


def _scanned(data: bytes, boxes: dict[int, list[tuple[str, Box]]]) -> list[PagePicture]:
    """Return the pages of a picture file, white but for the found words."""
    pictures = []
    drawings, _ = drawings_of(opened(data), max(boxes))
    for number in (each for each in sorted(boxes)[:_MOST_PAGES] if each in drawings):
        picture = drawings[number]()
        step = max(1, round(picture.per_point / _SCALE))
        scale = picture.per_point / step
        high = picture.height / picture.per_point
        only = [box for _, box in boxes[number]]
        rows = []
        for at in range(0, picture.height, step):
            row = bytearray(picture.pixels[at * picture.width : (at + 1) * picture.width : step])
            rows.append(_shown_only(row, high - at / picture.per_point, only, scale))
        wide = picture.width / picture.per_point
        pictures.append(PagePicture(number, wide, high, _source(rows), tuple(boxes[number])))
    return pictures


def _source(rows: Sequence[bytearray]) -> str:
    return f"data:image/png;base64,{base64.b64encode(_png(rows)).decode()}"


def _page(page: Any, number: int, boxes: tuple[tuple[str, Box], ...], masked: bool) -> PagePicture:
    width, height = page.get_size()
    turn = page_turn(page)
    boxes = tuple((id_, Box(number, *turn.seen((box.left, box.bottom, box.right, box.top)))) for id_, box in boxes)
    only = [box for _, box in boxes] if masked else None
    bitmap = page.render(scale=_SCALE, grayscale=True, may_draw_forms=False, draw_annots=False)
    try:
        pixels = memoryview(bitmap.buffer).cast("B")
        rows = [
            bytearray(pixels[at * bitmap.stride : at * bitmap.stride + bitmap.width]) for at in range(bitmap.height)
        ]
    finally:
        bitmap.close()
    if only is not None:
        rows = [_shown_only(row, height - at / _SCALE, only, _SCALE) for at, row in enumerate(rows)]
    return PagePicture(number, width, height, _source(rows), boxes)


def _shown_only(row: bytearray, y: float, only: Sequence[Box], scale: float) -> bytearray:
    """Return a row of pixels with all white but what lies in the boxes."""
    white = bytearray(b"\xff" * len(row))
    for box in only:
        if box.bottom - _MARGIN <= y <= box.top + _MARGIN:
            start, stop = max(0, int((box.left - _MARGIN) * scale)), max(0, int((box.right + _MARGIN) * scale))
            white[start:stop] = row[start:stop]
    return white


def _png(rows: Sequence[bytearray]) -> bytes:
    """Return grey rows as PNG (ISO/IEC 15948): one byte a pixel, no filter."""
    head = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 0, 0, 0, 0)
    packed = zlib.compress(b"".join(b"\x00" + row for row in rows), 9)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", packed) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
