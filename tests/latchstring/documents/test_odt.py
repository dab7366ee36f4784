"""ODT: paragraphs, lists, tables, notes."""

import io
import zipfile

import pytest

from latchstring.documents.document import Raw
from latchstring.documents.limits import Limits
from latchstring.documents.odt import read_odt
from latchstring.documents.problems import Unreadable

NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
    for short in ("office", "text", "table", "style")
)
LIST = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="a" '
    'style:num-prefix="(" style:num-suffix=")"/></text:list-style>'
)


def made(body: str, manifest: str = "<m/>") -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as container:
        container.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        container.writestr("META-INF/manifest.xml", manifest)
        container.writestr(
            "content.xml",
            f"<office:document-content {NAMES}><office:automatic-styles>{LIST}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        )
    return target.getvalue()


def read_body(body: str) -> Raw:
    return read_odt(made(body), Limits())


def test_headings_spaces_and_signs_are_read() -> None:
    raw = read_body(
        '<text:h text:outline-level="2">Sec.<text:s/>1</text:h><text:p>No <text:span>officer</text:span> shall'
        "<text:tab/>ask.<text:line-break/>Next <text:page-number>3</text:page-number> page.</text:p>"
    )
    assert raw.text == "Sec. 1\nNo officer shall ask.\nNext 3 page."
    assert raw.headings == ((0, 6, 2),)


def test_lists_bear_their_numbers_and_rows_are_lines() -> None:
    raw = read_body(
        '<text:list text:style-name="L"><text:list-item><text:p>ask</text:p></text:list-item>'
        "<text:list-item><text:p>hold</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>"
        "<table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert raw.text == "(a) ask\n(b) hold\nx\ty"


@pytest.mark.parametrize("amid", ["list", "note-body"])
def test_a_part_that_stands_amid_the_words_of_a_paragraph_costs_no_paper(amid: str) -> None:
    raw = read_body(f"<text:p>No officer <text:{amid}><text:p>shall</text:p></text:{amid}> ask.</text:p>")
    assert {"No", "officer", "shall", "ask."} <= set(raw.text.split())


def test_deleted_words_and_comments_are_left_out_and_notes_come_last() -> None:
    raw = read_body(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>Kept<text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>A note.</text:p></text:note-body></text:note> words"
        "<office:annotation><text:p>why?</text:p></office:annotation>.</text:p>"
    )
    assert raw.text == "Kept words.\n[1] A note."
    assert [note.code for note in raw.notes] == ["note-tracked-changes-accepted", "note-comments-not-read"]


def test_a_locked_document_is_told() -> None:
    with pytest.raises(Unreadable, match="problem-password"):
        read_odt(made("<text:p>x</text:p>", "<m><encryption-data/></m>"), Limits())


def test_a_document_without_words_is_told() -> None:
    with pytest.raises(Unreadable, match="problem-empty"):
        read_body("<text:p/>")
