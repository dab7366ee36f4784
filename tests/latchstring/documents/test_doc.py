"""Legacy Word files: pieces, fields, tables, and what is deleted. The files are laid out here byte by byte."""

import re
import struct
import tracemalloc
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from latchstring.documents.doc import read_doc
from latchstring.documents.document import Raw
from latchstring.documents.limits import Limits
from latchstring.documents.plain import read_plain
from latchstring.documents.problems import Unreadable

TEXT_AT, PAGE_AT, STREAM = 1024, 2048, 4096
DELETED, STRUCK, HIDDEN = 0x0800, 0x0837, 0x083C


def compound(streams: dict[str, bytes]) -> bytes:
    """A compound file ([MS-CFB]) of one table sector, one directory sector and these streams of 4,096 bytes."""
    table = [0xFFFFFFFD, 0xFFFFFFFE]
    entries = [("Root Entry", 5, 0xFFFFFFFF, 1, 0xFFFFFFFE, 0)]
    for number, name in enumerate(streams, 1):
        first = len(table)
        table += [*range(first + 1, first + 8), 0xFFFFFFFE]
        entries.append((name, 2, number + 1 if number < len(streams) else 0xFFFFFFFF, 0xFFFFFFFF, first, STREAM))
    header = bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 16 + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0)
    header += struct.pack("<108I", *[0xFFFFFFFF] * 108)
    directory = b""
    for name, kind, right, child, start, size in entries:
        spelt = (name + "\0").encode("utf-16-le")
        entry = spelt.ljust(64, b"\0") + struct.pack("<HBBIII", len(spelt), kind, 1, 0xFFFFFFFF, right, child)
        directory += (entry + b"\0" * 36 + struct.pack("<II", start, size)).ljust(128, b"\0")
    body = b"".join(data.ljust(STREAM, b"\0") for data in streams.values())
    fat = struct.pack("<128I", *table, *[0xFFFFFFFF] * (128 - len(table)))
    return header + fat + directory.ljust(512, b"\0") + body


def word_file(
    pieces: Sequence[tuple[str, bool]],
    lengths: Sequence[int] = (),
    runs: Sequence[tuple[int, int, int]] = (),
    flags: int = 0x0200,
    version: int = 0x00C1,
) -> bytes:
    """A Word 97 file of `(text, wide)` pieces; `lengths` of its parts; `runs` of `(first, last byte, property)`."""
    words, bounds, descriptors = b"", [0], b""
    for text, wide in pieces:
        at = TEXT_AT + len(words)
        descriptors += struct.pack("<HIH", 0, at if wide else at * 2 | 0x40000000, 0)
        encoded = text.encode("utf-16-le") if wide else text.encode("cp1252")
        bounds.append(bounds[-1] + len(encoded) // (2 if wide else 1))
        words += encoded + b"\0" * (len(encoded) % 2)
    piece_table = struct.pack(f"<{len(bounds)}I", *bounds) + descriptors
    clx = struct.pack("<BH2x", 1, 2) + struct.pack("<BI", 2, len(piece_table)) + piece_table
    pages = struct.pack("<III", TEXT_AT, TEXT_AT + len(words), PAGE_AT // 512)
    fib = bytearray(TEXT_AT)
    struct.pack_into("<HH", fib, 0, 0xA5EC, version)
    struct.pack_into("<H", fib, 0x0A, flags)
    struct.pack_into(
        "<8i", fib, 0x4C, *([bounds[-1]] + [0] * 7 if not lengths else [*lengths, *[0] * (8 - len(lengths))])
    )
    struct.pack_into("<II", fib, 0x1A2, 0, len(clx))
    struct.pack_into("<II", fib, 0xFA, len(clx), len(pages))
    stream = (bytes(fib) + words).ljust(PAGE_AT, b"\0") + properties_page(runs)
    return compound({"1Table": clx + pages, "WordDocument": stream})


def properties_page(runs: Sequence[tuple[int, int, int]]) -> bytes:
    """A page of character properties ([MS-DOC] ChpxFkp) in which `runs` have one property each."""
    edges = sorted({edge for start, end, _ in runs for edge in (TEXT_AT + start, TEXT_AT + end)})
    page = bytearray(512)
    count = max(len(edges) - 1, 0)
    struct.pack_into(f"<{len(edges)}I", page, 0, *edges)
    at = 500
    for index, edge in enumerate(edges[:-1]):
        for start, _, sprm in runs:
            if TEXT_AT + start == edge:
                at -= 6
                struct.pack_into("<BHB", page, at, 3, sprm, 1)
                page[4 * (count + 1) + index] = at // 2
    page[511] = count
    return bytes(page)


def read_pieces(*pieces: tuple[str, bool], **more: object) -> Raw:
    return read_doc(word_file(pieces, **more), Limits())  # type: ignore[arg-type]


def test_pieces_of_both_widths_make_one_text() -> None:
    raw = read_pieces(("Café “open”\r", False), ("§ 5 год 😀\r", True), ("end", False))
    assert raw.text == "Café “open”\n§ 5 год 😀\nend"


def test_fields_show_their_result_and_not_what_they_are_told() -> None:
    raw = read_pieces(("See \x13HYPERLINK \x13 REF \x14x\x15\x14the \x13PAGE\x14code\x15\x15.\x13 XE gone\x15", False))
    assert raw.text == "See the code."


def test_rows_are_lines_and_signs_of_word_are_no_text() -> None:
    raw = read_pieces(("a\x07b\x07\x07(a)\x07Officers\x07\x07non\x1ecitizen co\x1foperate\x01\x0bnext\x02\r", False))
    assert raw.text == "a\tb\n(a) Officers\nnon-citizen cooperate\nnext"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("No  officer   shall\rask. \r \r\r  (b)\x07 hold\r", "No officer shall\nask.\n(b) hold"),
        ("a \x07  b\xa0\xa0c\x07\x07d\x0b\x0c e", "a\tb c\nd\ne"),
        ("\r 1.\x07x\r•\x07\x07 y \x1e z", "1. x\n•\ny - z"),
    ],
)
def test_blanks_are_made_single_and_empty_lines_are_none(written: str, read: str) -> None:
    assert read_pieces((written, False)).text == read
    assert read_pieces((written, True)).text == read


def test_deleted_struck_and_hidden_words_are_left_out() -> None:
    words = "Officers may must shall not ask.\r"
    raw = read_pieces((words, False), runs=[(9, 13, DELETED), (13, 18, STRUCK)])
    assert raw.text == "Officers shall not ask."
    assert [note.code for note in raw.notes] == ["note-tracked-changes-accepted", "note-struck-text-dropped"]
    assert read_pieces((words, True), runs=[(18, 36, HIDDEN)]).text == "Officers shall not ask."


def test_footnotes_follow_the_text_and_headers_and_comments_do_not() -> None:
    parts = ["Text.\r", "Footnote.\r", "Header.\r", "", "Comment.\r", "Endnote.\r", "Box.\r", ""]
    raw = read_pieces(("".join(parts), False), lengths=[len(part) for part in parts])
    assert raw.text == "Text.\nFootnote.\nEndnote.\nBox."
    assert [note.code for note in raw.notes] == ["note-running-parts-dropped", "note-comments-not-read"]


def test_a_locked_file_is_told() -> None:
    with pytest.raises(Unreadable, match="problem-password"):
        read_pieces(("words", False), flags=0x0300)
    with pytest.raises(Unreadable, match="problem-password"):
        read_doc(compound({"EncryptedPackage": b"x", "EncryptionInfo": b"y"}), Limits())


def test_a_word_before_97_is_told() -> None:
    with pytest.raises(Unreadable, match="problem-old-word"):
        read_pieces(("words", False), version=0x0065)


def test_a_container_of_something_else_is_told() -> None:
    with pytest.raises(Unreadable, match="problem-not-a-paper"):
        read_doc(compound({"Workbook": b"x"}), Limits())


def test_a_piece_table_that_lies_is_told() -> None:
    lying = bytearray(word_file([("words", False)]))
    at = lying.index(struct.pack("<BI", 2, 16)) + 5
    struct.pack_into("<I", lying, at + 4, 0x7FFFFFFF)
    with pytest.raises(Unreadable, match="problem-damaged-container"):
        read_doc(bytes(lying), Limits())


def test_a_stream_that_claims_to_go_in_circles_is_read_once() -> None:
    data = bytearray(word_file([("No officer shall ask.\r", False)]))
    struct.pack_into("<I", data, 512 + 4 * 17, 10)  # behind the last sector of the stream comes its first again
    struct.pack_into("<I", data, 1024 + 2 * 128 + 120, 0x30000000)
    tracemalloc.start()
    try:
        raw = read_doc(bytes(data), Limits())
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert raw.text == "No officer shall ask."
    assert most < 5_000_000


@pytest.mark.parametrize("kept", [8, 600, 1_500, 3_000, 6_000])
def test_a_file_that_is_cut_off_is_told(kept: int) -> None:
    with pytest.raises(Unreadable, match="problem-damaged-container"):
        read_doc(word_file([("words", False)])[:kept], Limits())


@settings(max_examples=120, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 12_000), st.binary(min_size=1, max_size=6)), min_size=1, max_size=4))
def test_changed_bytes_bring_the_reader_no_harm(changes: list[tuple[int, bytes]]) -> None:
    data = bytearray(word_file([("Officers \x13a\x14b\x15\x07\x07", False), ("no", True)], runs=[(2, 4, DELETED)]))
    for at, change in changes:
        at %= len(data)
        data[at : at + len(change)] = change
    try:
        raw = read_doc(bytes(data), Limits())
    except Unreadable:
        return
    assert len(raw.text) <= len(data)
    assert raw.text.encode()


def test_a_real_code_says_the_same_as_its_twin_in_text(shared: Path) -> None:
    folder = shared / "corpus" / "georgia"
    old = read_doc((folder / "ga-muni-gray-code-full.doc").read_bytes(), Limits()).text
    twin = read_plain((folder / "ga-muni-gray-code-full.txt").read_bytes(), Limits()).text
    lines = {" ".join(line.split()) for line in old.splitlines()}
    wanted = [" ".join(line.split()) for line in twin.splitlines() if line.strip()]
    assert sum(line in lines for line in wanted) > 0.99 * len(wanted)
    assert set(re.findall(r"\w+", twin)) <= set(re.findall(r"\w+", old))
