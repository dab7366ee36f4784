"""DOCX: as Word shows it, with changes accepted."""

import io
import zipfile

import docx
import pytest
from docx.document import Document as WordDocument
from hypothesis import given
from hypothesis import strategies as st

from latchstring.documents.document import Raw
from latchstring.documents.docx import read_docx
from latchstring.documents.limits import Limits
from latchstring.documents.problems import Unreadable

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"


def made(body: str, **parts: str) -> bytes:
    """A document with this body and these further parts of the folder `word`."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as container:
        container.writestr("[Content_Types].xml", "<Types/>")
        container.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{W}" xmlns:mc="{MC}" xmlns:m="{MATH}"><w:body>{body}</w:body></w:document>',
        )
        for name, part in parts.items():
            container.writestr(f"word/{name}.xml", part)
    return target.getvalue()


def read_body(body: str, **parts: str) -> Raw:
    return read_docx(made(body, **parts), Limits())


def paragraph(words: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(words)}</w:p>"


def run(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def noted(raw: Raw) -> dict[str, object]:
    return {note.code: note.args.get("count") for note in raw.notes}


def saved(document: WordDocument) -> Raw:
    target = io.BytesIO()
    document.save(target)
    return read_docx(target.getvalue(), Limits())


def numbering(*levels: str, instances: str = '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>') -> str:
    return (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="1">{"".join(levels)}</w:abstractNum>'
        f"{instances}</w:numbering>"
    )


def level(number: int, form: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>{more}'
        "</w:lvl>"
    )


def in_list(depth: int, list_id: int = 7) -> str:
    return f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>'


def test_a_document_made_by_another_program_is_read_in_order() -> None:
    document = docx.Document()
    document.core_properties.title = "General Order 12"
    document.add_heading("Chapter 2", 1)
    document.add_paragraph("First", style="List Number")
    document.add_paragraph("Second", style="List Number")
    table = document.add_table(2, 2)
    for cell, words in zip(
        (*table.rows[0].cells, *table.rows[1].cells), ("who", "what", "(a)", "Officers"), strict=True
    ):
        cell.text = words
    document.add_paragraph("Last")
    document.sections[0].header.paragraphs[0].text = "City of Alder Bay"
    raw = saved(document)
    assert raw.text == "Chapter 2\n1. First\n2. Second\nwho\twhat\n(a) Officers\nLast"
    assert raw.headings == ((0, 9, 1),)
    assert raw.title == "General Order 12"
    assert noted(raw) == {"note-running-parts-dropped": 1}


def test_numbers_are_those_that_word_computes() -> None:
    levels = (
        level(0, "decimal", "Sec. %1."),
        level(1, "lowerLetter", "(%2)"),
        level(2, "upperRoman", "%1.%2.%3", '<w:isLgl/><w:suff w:val="space"/>'),
    )
    raw = read_body(
        paragraph("A", in_list(0))
        + paragraph("x", in_list(1))
        + paragraph("y", in_list(1))
        + paragraph("deep", in_list(2))
        + paragraph("none", in_list(0, 0))
        + paragraph("B", in_list(0))
        + paragraph("z", in_list(1)),
        numbering=numbering(*levels),
    )
    assert raw.text.split("\n") == ["Sec. 1. A", "(a) x", "(b) y", "1.2.1 deep", "none", "Sec. 2. B", "(a) z"]


def test_a_list_that_starts_anew_does_so_once() -> None:
    again = '<w:num w:numId="8"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>'
    raw = read_body(
        paragraph("a", in_list(0)) + paragraph("b", in_list(0, 8)) + paragraph("c", in_list(0, 8)),
        numbering=numbering(
            level(0, "upperLetter", "%1."), instances='<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>' + again
        ),
    )
    assert raw.text.split("\n") == ["A. a", "D. b", "E. c"]


def test_empty_numbered_paragraphs_count_as_word_counts_them() -> None:
    raw = read_body(
        paragraph("a", in_list(0)) + paragraph("", in_list(0)) + paragraph("b", in_list(0)),
        numbering=numbering(level(0, "decimal", "%1.")),
    )
    assert raw.text == "1. a\n3. b"


def test_tracked_changes_are_read_as_accepted() -> None:
    raw = read_body(
        f"<w:p>{run('Officers ')}<w:del>{run('may').replace('w:t', 'w:delText')}</w:del><w:ins>{run('shall not')}</w:ins>"
        f"{run(' ask.')}</w:p><w:p><w:moveFrom>{run('Moved.')}</w:moveFrom></w:p><w:p><w:moveTo>{run('Moved.')}</w:moveTo></w:p>"
    )
    assert raw.text == "Officers shall not ask.\nMoved."
    assert noted(raw) == {"note-tracked-changes-accepted": 4}


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    raw = read_body(paragraph("No officer ", "<w:rPr><w:del/></w:rPr>") + paragraph("shall ask.") + paragraph("Next."))
    assert raw.text == "No officer shall ask.\nNext."


def test_a_deleted_table_row_is_left_out() -> None:
    row = "<w:tr>{}<w:tc>" + paragraph("{}") + "</w:tc></w:tr>"
    raw = read_body(f"<w:tbl>{row.format('', 'kept')}{row.format('<w:trPr><w:del/></w:trPr>', 'gone')}</w:tbl>")
    assert raw.text == "kept"


def test_struck_and_hidden_words_are_left_out() -> None:
    raw = read_body(
        f"<w:p>{run('Officers ')}{run('may ', '<w:strike/>')}{run('might ', '<w:strike/>')}{run('x', '<w:vanish/>')}"
        + run("shall not ask.", '<w:strike w:val="0"/>')
        + "</w:p>"
    )
    assert raw.text == "Officers shall not ask."
    assert noted(raw) == {"note-struck-text-dropped": 1, "note-hidden-dropped": 1}


def test_a_text_box_is_read_once_and_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph('In the box.')}</w:txbxContent>"
    raw = read_body(
        f"<w:p>{run('Before ')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>{run('after.')}</w:p>{paragraph('Next.')}"
    )
    assert raw.text == "Before after.\nIn the box.\nNext."


def test_footnotes_stand_after_the_text_and_separators_nowhere() -> None:
    notes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="-1">{paragraph("---")}</w:footnote>'
        f'<w:footnote w:id="2">{paragraph("See chapter 3.")}</w:footnote></w:footnotes>'
    )
    raw = read_body(f'<w:p>{run("Words")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>', footnotes=notes)
    assert raw.text == "Words\n[1] See chapter 3."


def test_prompts_fields_and_comments_are_no_words_of_the_paper() -> None:
    raw = read_body(
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{paragraph('Click here.')}</w:sdtContent></w:sdt>"
        f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('Filled.')}</w:sdtContent></w:sdt>"
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText>'
        f'<w:fldChar w:fldCharType="separate"/></w:r>{run("Shown")}<w:r><w:commentReference w:id="1"/></w:r></w:p>'
    )
    assert raw.text == "Filled.\nShown"
    assert noted(raw) == {"note-comments-not-read": 1}


def test_signs_tabs_and_breaks_become_characters() -> None:
    raw = read_body(
        '<w:p><w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>citizen</w:t><w:tab/><w:sym w:font="Wingdings" w:char="F0A8"/>'
        "<w:t>co</w:t><w:softHyphen/><w:t>operate</w:t><w:br/><w:t>next</w:t></w:r></w:p>"
    )
    assert raw.text == "non-citizen ☐cooperate\nnext"


def test_page_marks_of_a_print_are_left_out() -> None:
    pages = "".join(
        paragraph(f"Sec. {number}. Rules.") + paragraph("Alder Bay Code") + paragraph(f"{number}/6")
        for number in range(1, 7)
    )
    raw = read_body(pages)
    assert raw.text.split("\n") == [f"Sec. {number}. Rules." for number in range(1, 7)]
    assert noted(raw) == {"note-running-parts-dropped": 12}


def test_fractions_and_dates_are_no_page_marks() -> None:
    words = ["1/2", "3/4", "1/2", "5/8", "7/8", "12/31", "2 of 3"]
    assert read_body("".join(map(paragraph, words))).text.split("\n") == words


def test_a_part_in_another_format_is_told() -> None:
    raw = read_body(paragraph("Words.") + '<w:altChunk id="rId5"/>')
    assert [problem.message.code for problem in raw.problems] == ["problem-embedded-part"]


def test_strict_documents_are_read_too() -> None:
    strict = made(paragraph("Words."))
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(strict)) as source, zipfile.ZipFile(target, "w") as container:
        for name in source.namelist():
            data = source.read(name).replace(W.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
            container.writestr(name, data)
    assert read_docx(target.getvalue(), Limits()).text == "Words."


@pytest.mark.parametrize("kept", [10, 100, 400])
def test_a_document_that_is_cut_off_is_told(kept: int) -> None:
    with pytest.raises(Unreadable, match="problem-damaged-container"):
        read_docx(made(paragraph("Words."))[:kept], Limits())


def test_an_entity_in_a_document_is_refused() -> None:
    attack = io.BytesIO()
    with zipfile.ZipFile(attack, "w") as container:
        container.writestr("word/document.xml", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    with pytest.raises(Unreadable, match="problem-entities"):
        read_docx(attack.getvalue(), Limits())


ROWS = (
    run("Plain ") + run("words"),
    run("struck", "<w:strike/>") + run(" and "),
    run("kept", '<w:strike w:val="0"/>') + "<w:r><w:tab/><w:t>behind a tab</w:t></w:r>",
    run("hidden", "<w:vanish/>") + "<w:r><w:t>up</w:t><w:br/><w:t>down</w:t><w:noBreakHyphen/><w:t>x</w:t></w:r>",
    "<w:bookmarkStart/>" + run("  ") + "<w:proofErr/>" + run("after blanks"),
    run("a soft\u00adhyphen\u200b and\u00a0\u2003a gap"),
    "",
)


@pytest.mark.parametrize("runs", ROWS)
def test_a_plain_paragraph_reads_as_one_that_is_walked(runs):
    listed = numbering('<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>')
    properties = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr>'
    end = paragraph("The end.")
    plain = read_body(f"<w:p>{properties}{runs}</w:p>" * 2 + end, numbering=listed)
    walked = read_body(f"<w:p>{properties}<w:hyperlink>{runs}</w:hyperlink></w:p>" * 2 + end, numbering=listed)
    assert (plain.text, plain.notes) == (walked.text, walked.notes)


CHANGED = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>"
"""A deleted mark at the end of a document changes no word of it, but sends every paragraph the thorough way."""
RUNS = st.sampled_from(
    [
        *(row for row in ROWS if "strike" not in row and "vanish" not in row),
        f"<w:hyperlink>{run('linked')}</w:hyperlink>",
        f"<w:smartTag>{run('tagged')}<w:r><w:tab/></w:r></w:smartTag>",
        f"<w:ins>{run('added')}</w:ins>",
        "<w:r><w:commentReference/></w:r>",
        f"<w:r><w:pict><w:txbxContent>{paragraph('boxed')}</w:txbxContent></w:pict></w:r>",
        "<m:oMath><m:r><m:t>x + y</m:t></m:r></m:oMath>",
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('prompt')}</w:sdtContent></w:sdt>",
        "<w:r><w:t/></w:r>",
    ]
)
PROPERTIES = st.sampled_from(
    [
        "",
        in_list(0),
        in_list(0) + '<w:pPrChange><w:pPr><w:pStyle w:val="Head"/></w:pPr></w:pPrChange>',
        '<w:pStyle w:val="Head"/>',
        '<w:pStyle w:val="Listed"/>',
        '<w:outlineLvl w:val="2"/>',
        '<w:tabs><w:tab w:val="left" w:pos="20"/></w:tabs>',
        '<w:pPrChange><w:pPr><w:pStyle w:val="Head"/></w:pPr></w:pPrChange>',
    ]
)
PARAGRAPHS = st.builds(
    lambda said, runs: f"<w:p><w:pPr>{said}</w:pPr>{''.join(runs)}</w:p>", PROPERTIES, st.lists(RUNS)
)
BLOCKS = PARAGRAPHS | st.builds(
    lambda form, inside: form.format("".join(inside)),
    st.sampled_from(
        [
            "<w:customXml>{}</w:customXml>",
            "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
            "<w:tbl><w:tr><w:tc>{}</w:tc><w:tc/></w:tr></w:tbl>",
        ]
    ),
    st.lists(PARAGRAPHS, max_size=3),
)


@given(st.lists(BLOCKS))
def test_a_document_without_changes_reads_as_one_that_is_read_the_thorough_way(blocks):
    parts = {
        "styles": f'<w:styles xmlns:w="{W}"><w:style w:styleId="Head"><w:name w:val="heading 2"/></w:style>'
        f'<w:style w:styleId="Listed"><w:pPr>{in_list(0)}</w:pPr></w:style></w:styles>',
        "numbering": numbering(level(0, "decimal", "%1.")),
    }
    body = "".join((*blocks, paragraph("The end.")))
    quick, thorough = read_body(body, **parts), read_body(body + CHANGED, **parts)
    assert (quick.text, quick.headings, quick.notes) == (thorough.text, thorough.headings, thorough.notes)
