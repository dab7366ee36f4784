"""Hostile files: no reader fails in any way but its own, and none goes on without end."""

import io
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from latchstring.documents import Limits, read
from latchstring.documents.document import Raw
from latchstring.documents.problems import Unreadable
from latchstring.documents.reading import READERS, reader_of

LIMITS = Limits(max_characters=10_000, ocr=False)
OWN_READERS = [reader for reader in READERS if not reader.reads.startswith(("pdf", "scan"))]


def word_document() -> bytes:
    document = docx.Document()
    document.add_heading("Order", 1)
    document.add_paragraph("No officer shall ask.", style="List Number")
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def stored(data: bytes) -> bytes:
    """The same container without compression, so that changed bytes reach the parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w") as container:
        for name in (
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "word/numbering.xml",
            "word/styles.xml",
        ):
            container.writestr(name, source.read(name))
    return target.getvalue()


SOUND = {
    "docx": stored(word_document()),
    "html": b"<html><body><table><tr><td>(a)<td><ol type=a start=2><li>No <del>x</del> officer</ol></table><h1>x</h1>",
    "xml": b"<?xml version='1.0' encoding='utf-8'?><a><num>1</num><p>No <b>officer</b> shall</p></a>",
    "rtf": rb"{\rtf1\ansi\uc1{\fonttbl{\f0\fcharset0 X;}}\trowd a\cell\row{\footnote b}\u241? \'e9\strike c\bin2 }}}",
}


def tried(read_it: Callable[[], Raw]) -> None:
    """Read, and hold the reader to what readers promise."""
    try:
        raw = read_it()
    except Unreadable:
        return
    assert len(raw.text) <= LIMITS.max_characters
    assert all(0 <= start <= end <= len(raw.text) for start, end, _ in raw.headings)
    assert raw.text.encode("utf-8")


@pytest.mark.parametrize("reader", OWN_READERS, ids=lambda reader: reader.reads)
@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=600))
def test_random_bytes_bring_no_reader_down(reader, data: bytes) -> None:  # type: ignore[no-untyped-def]
    tried(lambda: reader.read(data, LIMITS))


@pytest.mark.parametrize("kind", SOUND)
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(changes=st.lists(st.tuples(st.integers(0, 60_000), st.binary(min_size=1, max_size=6)), min_size=1, max_size=4))
def test_changed_bytes_bring_no_reader_down(kind: str, changes: list[tuple[int, bytes]]) -> None:
    data = bytearray(SOUND[kind])
    for at, change in changes:
        at %= len(data)
        data[at : at + len(change)] = change
    try:
        reader = reader_of(bytes(data), f"a.{kind}")
    except Unreadable:
        return
    if reader in OWN_READERS:
        tried(lambda: reader.read(bytes(data), LIMITS))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_random_control_words_bring_rtf_no_harm(data: bytes) -> None:
    words = rb"\\par \\cell \\row \\trowd {\\footnote } \\u55357? \\uc9 \\deleted \\bin3 \\intbl \\pard \\f7 ".split()
    body = b" ".join(words[byte % len(words)].replace(b"\\\\", b"\\") for byte in data)
    tried(lambda: OWN_READERS[0].read(b"{\\rtf1 x " + body, LIMITS))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", b"<b>" * 100_000 + b"x"),
        ("a.html", b"<ul><li>" * 100_000 + b"x"),
        ("a.html", b"<table><tr><td>" * 50_000 + b"x"),
        ("a.html", b"<p>" * 300_000 + b"x"),
        ("a.html", b"<a><b><i><p>" * 900 + b"x"),
        ("a.xml", b"<a>" * 100_000 + b"x" + b"</a>" * 100_000),
        ("a.rtf", b"{\\rtf1 " + b"{" * 300_000 + b"x"),
        ("a.rtf", b"{\\rtf1 " + b"{\\footnote " * 20_000 + b"x"),
        ("a.txt", b"((((((((((" * 300_000),
        ("a.txt", b"\r\x0c" * 500_000 + b"x"),
    ],
    ids=lambda value: value if isinstance(value, str) else value[:16].decode("ascii", "replace").strip(),
)
def test_nesting_without_end_ends(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    began = time.monotonic()
    document = read(tmp_path / name)
    assert document.text or document.problems
    assert "problem-reader-failed" not in [problem.message.code for problem in document.problems]
    assert time.monotonic() - began < 20


def test_fifty_million_characters_in_one_line_are_read(tmp_path: Path) -> None:
    line = b"No officer shall ask about status; " * 1_430_000
    (tmp_path / "line.txt").write_bytes(line)
    began = time.monotonic()
    document = read(tmp_path / "line.txt")
    assert len(document.text) == len(line)
    assert time.monotonic() - began < 30
