"""The binary structures of a Word 97–2003 file: its header, its piece table, and which characters are deleted.

Offsets and names follow [MS-DOC]. What the characters mean as text is `doc`'s business.
"""

import struct
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from latchstring.documents.problems import unreadable

_MAGIC_WORD_8 = 0xA5EC
_FIRST_WORD_97 = 0x00C1
_ENCRYPTED, _WHICH_TABLE = 0x0100, 0x0200
_CCP_TEXT = 0x4C
_FC_PLCF_BTE_CHPX = 0xFA
_FC_PLCF_BTE_PAPX = 0x102
_FC_CLX = 0x1A2
_LIST_OF_PARAGRAPH = b"\x0b\x46"  # sprmPIlfo
_PAGE = 512
_LEFT_OUT = {0x0800: "deleted", 0x0837: "struck", 0x2A53: "struck", 0x083C: "hidden"}
"""sprmCFRMarkDel, sprmCFStrike, sprmCFDStrike, sprmCFVanish."""
_ON = (1, 0x81)
_LEFT_OUT_ON = tuple(struct.pack("<HB", sprm, on) for sprm in _LEFT_OUT for on in _ON)
"""Bytes of which a page of properties holds some wherever a run is left out: most pages hold none."""
_OPERAND_BYTES = (1, 1, 2, 4, 2, 2, 0, 3)


class Lengths(msgspec.Struct, frozen=True):
    """How many characters each part of the document has, in the order in which they stand."""

    main: int
    footnotes: int
    running: int
    macros: int
    comments: int
    endnotes: int
    boxes: int
    running_boxes: int


class Piece(msgspec.Struct, frozen=True):
    """A stretch of characters that lies in one place of the file; `wide` = two bytes a character."""

    start: int
    end: int
    offset: int
    wide: bool


class Header(msgspec.Struct, frozen=True):
    """What the file says of itself first."""

    lengths: Lengths
    table: str
    clx: tuple[int, int]
    character_pages: tuple[int, int]
    paragraph_pages: tuple[int, int]


def read_header(stream: bytes) -> Header:
    """Read the header (FIB). Raises Unreadable for a password, a Word before 97, and a header that is cut off."""
    if len(stream) < _FC_CLX + 8:
        raise unreadable("problem-damaged-container")
    magic, version = struct.unpack_from("<HH", stream, 0)
    if magic != _MAGIC_WORD_8 or version < _FIRST_WORD_97:
        raise unreadable("problem-old-word")
    (flags,) = struct.unpack_from("<H", stream, 0x0A)
    if flags & _ENCRYPTED:
        raise unreadable("problem-password")
    counts = struct.unpack_from("<8i", stream, _CCP_TEXT)
    if min(counts) < 0:
        raise unreadable("problem-damaged-container")
    clx, character_pages, paragraph_pages = (
        struct.unpack_from("<II", stream, at) for at in (_FC_CLX, _FC_PLCF_BTE_CHPX, _FC_PLCF_BTE_PAPX)
    )
    table = "1Table" if flags & _WHICH_TABLE else "0Table"
    return Header(Lengths(*counts), table, clx, character_pages, paragraph_pages)


def read_pieces(table: bytes, clx: tuple[int, int], size_of_stream: int) -> list[Piece]:
    """Read the piece table from the Clx. Raises Unreadable where it is damaged or claims more than the file holds."""
    at, end = clx[0], min(clx[0] + clx[1], len(table))
    while at + 5 <= end and table[at] == 1:
        at += 3 + struct.unpack_from("<H", table, at + 1)[0]
    if at + 5 > end or table[at] != 2:
        raise unreadable("problem-damaged-container")
    size = struct.unpack_from("<I", table, at + 1)[0]
    at += 5
    count = (min(size, end - at) - 4) // 12
    if count < 1:
        raise unreadable("problem-damaged-container")
    bounds = struct.unpack_from(f"<{count + 1}I", table, at)
    if list(bounds) != sorted(bounds) or bounds[-1] > size_of_stream:
        raise unreadable("problem-damaged-container")
    pieces = []
    for index in range(count):
        (fc,) = struct.unpack_from("<I", table, at + 4 * (count + 1) + 8 * index + 2)
        start, stop = bounds[index], bounds[index + 1]
        if stop > start:
            packed = bool(fc & 0x40000000)
            offset = (fc & 0x3FFFFFFF) // 2 if packed else fc & 0x3FFFFFFF
            pieces.append(Piece(start, stop, offset, not packed))
    return pieces


def characters(stream: bytes, piece: Piece) -> str:
    """Return the characters of a piece; zero characters stand where the file holds no more.

    A surrogate pair counts as two characters in Word, so pairs are joined by the caller, after all cutting.
    """
    length = piece.end - piece.start
    if piece.wide:
        cut = stream[piece.offset : piece.offset + 2 * length]
        cut = cut[: len(cut) // 2 * 2]
        text = cut.decode("utf-16-le", "surrogatepass")
        if len(text) < len(cut) // 2:  # a pair was joined
            text = "".join(map(chr, struct.unpack(f"<{len(cut) // 2}H", cut)))
        return text.ljust(length, "\0")
    return stream[piece.offset : piece.offset + length].decode("cp1252", "replace").ljust(length, "\0")


def left_out_runs(stream: bytes, table: bytes, where: tuple[int, int]) -> list[tuple[int, int, str]]:
    """Return `(start byte, end byte, why)` of runs that are deleted, struck out or hidden, in file order, apart."""
    found = sorted(run for page in _pages(stream, table, where) for run in _runs_of_page(page))
    runs: list[tuple[int, int, str]] = []
    for run in found:
        if not runs or run[0] >= runs[-1][1]:
            runs.append(run)
    return runs


def has_list_numbers(stream: bytes, table: bytes, where: tuple[int, int]) -> bool:
    """Whether some paragraph belongs to a list that Word numbers."""
    for page in _pages(stream, table, where):
        at = page.find(_LIST_OF_PARAGRAPH)
        while at >= 0:
            if page[at + 2 : at + 4] not in (b"\0\0", b""):
                return True
            at = page.find(_LIST_OF_PARAGRAPH, at + 1)
    return False


def _pages(stream: bytes, table: bytes, where: tuple[int, int]) -> Iterator[bytes]:
    """Yield the 512-byte pages of properties that a table of pages (PlcBte) names."""
    count = (min(where[1], len(table) - where[0]) - 4) // 8
    if count < 1:
        return
    for number in sorted(set(struct.unpack_from(f"<{count}I", table, where[0] + 4 * (count + 1)))):
        page = stream[(number & 0x3FFFFF) * _PAGE : ((number & 0x3FFFFF) + 1) * _PAGE]
        if len(page) == _PAGE:
            yield page


def _runs_of_page(page: bytes) -> Iterator[tuple[int, int, str]]:
    """Yield the runs of one page of character properties (ChpxFkp) that are left out of the text."""
    count = page[-1]
    if 5 * count + 4 > _PAGE - 1 or not any(map(page.__contains__, _LEFT_OUT_ON)):
        return
    bounds = struct.unpack_from(f"<{count + 1}I", page, 0)
    for index in range(count):
        at = page[4 * (count + 1) + index] * 2
        if at:
            why = _why_left_out(page[at + 1 : at + 1 + page[at]])
            if why and bounds[index + 1] > bounds[index]:
                yield bounds[index], bounds[index + 1], why


@lru_cache(maxsize=1024)
def _why_left_out(properties: bytes) -> str:
    """Return why a run with these properties (grpprl) is no text of the paper; empty if it is."""
    at = 0
    while at + 2 < len(properties):
        sprm = properties[at] | properties[at + 1] << 8
        size = _OPERAND_BYTES[sprm >> 13] or properties[at + 2] + 1
        if sprm in _LEFT_OUT and properties[at + 2] in _ON:
            return _LEFT_OUT[sprm]
        at += 2 + size
    return ""


def places_of_runs(runs: list[tuple[int, int, str]], pieces: list[Piece]) -> list[tuple[int, int, str]]:
    """Turn byte runs into `(start, end, why)` in characters of the document, in reading order."""
    places: list[tuple[int, int, str]] = []
    if not runs:
        return places
    starts = [start for start, _, _ in runs]
    for piece in pieces:
        width = 2 if piece.wide else 1
        last = piece.offset + (piece.end - piece.start) * width
        for start, end, why in runs[max(0, bisect_right(starts, piece.offset) - 1) :]:
            if start >= last:
                break
            if end > piece.offset:
                first = piece.start + (max(start, piece.offset) - piece.offset) // width
                places.append((first, piece.start + (min(end, last) - piece.offset) // width, why))
    return sorted(places)
