"""RTF: words, signs, tables, and what is struck or deleted."""

from pathlib import Path

import pytest

from latchstring.documents.document import Raw
from latchstring.documents.limits import Limits
from latchstring.documents.plain import read_plain
from latchstring.documents.problems import Unreadable
from latchstring.documents.rtf import read_rtf

HEAD = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}{\f1\fcharset204 Arial;}}{\stylesheet{\s1 heading 1;}}"


def read_words(body: str) -> Raw:
    return read_rtf((HEAD + body + "}").encode("latin-1"), Limits())


def noted(raw: Raw) -> list[str]:
    return [note.code for note in raw.notes]


def test_signs_and_code_pages_become_characters() -> None:
    assert read_words(r"caf\'e9 \u8212? \ldblquote a\rdblquote \~\'a7\_5 \f1 \'e3\'ee\'e4").text == "café — “a” §-5 год"


def test_the_fallback_of_a_character_is_passed_over() -> None:
    assert read_words(r"\uc2 \u241\'f1\'f1o \uc0\u241o").text == "ño ño"
    assert read_words(r"\u-10179?\u-8704?").text == "😀"


def test_deleted_struck_and_hidden_words_are_left_out() -> None:
    raw = read_words(r"Officers {\deleted may} {\strike must }shall not{\v secret} ask.\strike gone\strike0  Ever.")
    assert raw.text == "Officers shall not ask. Ever."
    assert noted(raw) == ["note-tracked-changes-accepted", "note-struck-text-dropped", "note-hidden-dropped"]


def test_headers_comments_and_pictures_are_no_text() -> None:
    raw = read_words(r"{\header Page 1}{\*\unknown x}Words{\pict 00ff}{\*\annotation note}{\info{\title t}}.")
    assert raw.text == "Words."
    assert noted(raw) == ["note-running-parts-dropped", "note-comments-not-read"]


def test_rows_are_lines_and_cells_are_apart() -> None:
    raw = read_words(r"Before\par\trowd\intbl (a)\cell Officers.\cell\row\trowd\intbl x\cell y\cell\row\pard After\par")
    assert raw.text == "Before\n(a) Officers.\nx\ty\nAfter"


def test_list_text_headings_fields_and_footnotes_are_read() -> None:
    raw = read_words(
        r"{\s1 Chapter 1\par}\pard{\listtext (a)\tab}{\field{\*\fldinst HYPERLINK x}{\fldrslt Words}}"
        r"{\footnote\pard A note.}.\par"
    )
    assert raw.text == "Chapter 1\n(a) Words.\n[1] A note."
    assert raw.headings == ((0, 9, 1),)


def test_a_picture_in_raw_bytes_cannot_end_a_group() -> None:
    assert read_words(r"a{\pict\bin4 }}}}}b").text == "ab"


def test_a_file_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    raw = read_rtf((HEAD + r"Some {\b words").encode(), Limits())
    assert raw.text == "Some words"
    assert [problem.message.code for problem in raw.problems] == ["problem-cut-off"]


def test_groups_without_end_do_no_harm() -> None:
    assert read_words("{" * 100_000 + "x").text == "x"


@pytest.mark.parametrize(("data", "code"), [(b"{\\rtf1}", "problem-empty"), (b"plain", "problem-not-text")])
def test_what_holds_no_words_is_told(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable, match=code):
        read_rtf(data, Limits())


def test_a_real_code_says_the_same_in_rtf_and_in_text(shared: Path) -> None:
    folder = shared / "corpus" / "sanfrancisco"
    rtf = read_rtf((folder / "Campaign.rtf").read_bytes(), Limits()).text
    twin = read_plain((folder / "Campaign.txt").read_bytes(), Limits()).text
    lines = set(rtf.splitlines())
    long = [" ".join(line.split()) for line in twin.splitlines() if len(line) > 300 and "." in line]
    assert len(long) > 300
    assert sum(line in lines for line in long) >= 0.9 * len(long)
