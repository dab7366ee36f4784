"""A writer of plain Word 97 files, since no tool that is at hand still makes them. One piece of text, no formatting.

It lays out what [MS-DOC] and [MS-CFB] ask of a reader that looks for words: the file information block, the piece
table, and the compound file around them. An office program may want style sheets that are not here.
"""

import struct

SECTOR = 512
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SMALLEST_STREAM = 4096
"""Streams below this size belong into a stream of their own kind; ours are filled up to it instead."""
TEXT_AT = 1024
FIB_LENGTH = 900


def word_97(text: str) -> bytes:
    """Return a `.doc` file of paragraphs; `text` must fit Windows-1252."""
    words = text.replace("\n", "\r").encode("cp1252")
    piece_table = struct.pack("<BI", 2, 16) + struct.pack("<II", 0, len(words))
    piece_table += struct.pack("<HIH", 0, TEXT_AT * 2 | 0x40000000, 0)
    document = _information_block(len(words), len(piece_table)).ljust(TEXT_AT, b"\0") + words
    return _compound_file({"1Table": piece_table, "WordDocument": document})


def _information_block(characters: int, piece_table: int) -> bytes:
    base = struct.pack("<HHHHHHHI", 0xA5EC, 0x00C1, 0, 0x0409, 0, 0x1200, 0x00BF, 0).ljust(24, b"\0")
    base += struct.pack("<II", TEXT_AT, TEXT_AT + characters)
    lengths = struct.pack("<IIII", TEXT_AT + characters, 0, 0, characters).ljust(88, b"\0")
    places = (b"\0" * 33 * 8 + struct.pack("<II", 0, piece_table)).ljust(93 * 8, b"\0")
    block = base + struct.pack("<H", 14) + b"\0" * 28
    block += struct.pack("<H", 22) + lengths + struct.pack("<H", 93) + places + struct.pack("<H", 0)
    assert len(block) == FIB_LENGTH
    return block


def _compound_file(streams: dict[str, bytes]) -> bytes:
    """Lay out a table sector, a directory sector and the streams, shorter names first; enough for 60 kB."""
    table = [FAT, END]
    entries = [_entry("Root Entry", 5, child=1)]
    body = b""
    for number, (name, data) in enumerate(streams.items(), 1):
        filled = data.ljust(SMALLEST_STREAM, b"\0")
        sectors = -(-len(filled) // SECTOR)
        first = len(table)
        table += [*range(first + 1, first + sectors), END]
        following = number + 1 if number < len(streams) else FREE
        entries.append(_entry(name, 2, right=following, start=first, size=len(filled)))
        body += filled.ljust(sectors * SECTOR, b"\0")
    assert len(table) <= SECTOR // 4, "the text is too long for one sector of the table"
    table += [FREE] * (SECTOR // 4 - len(table))
    header = bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 16
    header += struct.pack("<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, SMALLEST_STREAM, END, 0, END, 0, 0)
    header += struct.pack("<108I", *[FREE] * 108)
    directory = b"".join(entries).ljust(SECTOR, b"\0")
    return header + struct.pack(f"<{SECTOR // 4}I", *table) + directory + body


def _entry(name: str, kind: int, *, right: int = FREE, child: int = FREE, start: int = END, size: int = 0) -> bytes:
    spelt = (name + "\0").encode("utf-16-le")
    entry = spelt.ljust(64, b"\0") + struct.pack("<HBBIII", len(spelt), kind, 1, FREE, right, child)
    return (entry + b"\0" * 36 + struct.pack("<II", start, size)).ljust(128, b"\0")
