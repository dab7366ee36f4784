"""Plain text in every encoding it comes in."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latchstring.documents.limits import Limits
from latchstring.documents.plain import decode, read_plain
from latchstring.documents.problems import Unreadable

WORDS = "Nadie preguntará: § 5 «año» — “café”.\nSecond line.\n"


def read_text(data: bytes, **limits: int) -> str:
    return read_plain(data, Limits(**limits)).text


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode(),
        codecs.BOM_UTF8 + WORDS.encode(),
        codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        WORDS.encode("utf-16-le"),
        WORDS.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"),
        WORDS.encode("cp1252"),
    ],
    ids=["utf8", "utf8-bom", "utf16le-bom", "utf16be-bom", "utf16le", "utf16be", "utf32", "cp1252"],
)
def test_the_same_words_come_from_every_encoding(data: bytes) -> None:
    assert read_text(data) == WORDS


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\n"])
def test_every_line_end_becomes_one_character(line_end: str) -> None:
    assert read_text(f"one{line_end}two{line_end}{line_end}three".encode()) == "one\ntwo\n\nthree"


def test_utf8_with_one_bad_byte_stays_utf8_and_the_loss_is_told() -> None:
    raw = read_plain("año § 12 — niño ".encode() * 5 + b"\xff end", Limits())
    assert raw.text.startswith("año § 12 — niño")
    assert [problem.message.code for problem in raw.problems] == ["problem-characters-lost"]


def test_a_form_feed_begins_a_page() -> None:
    raw = read_plain(b"first page\x0csecond page\x0c", Limits())
    assert raw.text == "first page\nsecond page\n"
    assert [(page.number, raw.text[page.start : page.end]) for page in raw.pages] == [
        (1, "first page\n"),
        (2, "second page\n"),
    ]


@pytest.mark.parametrize("data", [b"", b"   \r\n", b"\xef\xbb\xbf", b"\x00" * 40])
def test_a_file_without_words_is_told(data: bytes) -> None:
    with pytest.raises(Unreadable, match="problem-empty"):
        read_plain(data, Limits())


def test_a_program_is_no_text() -> None:
    with pytest.raises(Unreadable, match="problem-not-text"):
        read_plain(bytes(range(256)) * 20, Limits())


def test_a_text_beyond_the_limit_is_cut_and_told() -> None:
    raw = read_plain(b"word " * 100, Limits(max_characters=50))
    assert len(raw.text) == 50
    assert [problem.message.code for problem in raw.problems] == ["problem-too-long"]


def test_a_declared_encoding_that_is_unknown_is_passed_over() -> None:
    assert decode("niño".encode(), "no-such-thing").text == "niño"
    assert decode("niño".encode(), "base64").text == "niño"


@given(st.text(st.sampled_from("ab \n\r\x0c\x0b\x00\u2029é𝄞"), min_size=1))
def test_every_character_leads_back_to_the_one_it_was(raw_text: str) -> None:
    data = codecs.BOM_UTF8 + raw_text.encode()
    try:
        raw = read_plain(data, Limits())
    except Unreadable:
        return
    for at, character in enumerate(raw.text):
        for start, end in raw.alignment.raw_spans(at, at + 1):
            assert raw_text[start:end] == character
    assert sum(piece.length for piece in raw.alignment.pieces) == len(raw.text)
