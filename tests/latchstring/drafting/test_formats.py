"""The formats: real styles and numbers in Word, an OpenDocument that opens, a tagged PDF; words are never markup."""

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pypdfium2
import pytest
from lxml import etree

from latchstring.drafting import Draft, Request, draft
from latchstring.drafting.blocks import Block, Shape, read_blocks
from latchstring.drafting.pdf import write_pdf
from latchstring.drafting.writing import Format, write
from latchstring.findings import Community
from latchstring.vocabulary import Instrument

OFFICE = shutil.which("soffice")


@pytest.fixture
def ordinance(city: Community) -> Draft:
    policies = ("no_detainer_holds", "tickets_not_arrests", "language_access", "welcoming_resolution")
    return draft(Request(community=city, policies=policies[:3], instrument=Instrument.ORDINANCE))


def test_word_has_real_styles_numbers_and_a_language(ordinance: Draft) -> None:
    document = docx.Document(io.BytesIO(write(ordinance, Format.DOCX)))
    styles = {paragraph.style.name for paragraph in document.paragraphs}
    assert {"Title", "Subtitle", "Heading 1", "Draft Item", "Draft Note", "Signature"} <= styles
    numbered = document.styles["Heading 1"].element.xpath("w:pPr/w:numPr/w:numId/@w:val")
    items = document.styles["Draft Item"].element.xpath("w:pPr/w:numPr/w:numId/@w:val")
    assert numbered == items != []
    assert not [p for p in document.paragraphs if re.match(r"(Section \d|\([a-z]\))", p.text)]
    assert document.styles.element.xpath("//w:lang/@w:val") == ["en-US"]
    assert document.core_properties.title.startswith("Ordinance No.")
    assert document.core_properties.author == ""


def test_every_blank_is_marked_in_word(ordinance: Draft) -> None:
    document = docx.Document(io.BytesIO(write(ordinance, Format.DOCX)))
    marked = {run.text for p in document.paragraphs for run in p.runs if run.font.highlight_color is not None}
    assert set(ordinance.blanks) <= marked


def test_an_opendocument_text_begins_with_its_type(ordinance: Draft) -> None:
    container = zipfile.ZipFile(io.BytesIO(write(ordinance, Format.ODT)))
    first = container.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    for name in ("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"):
        etree.fromstring(container.read(name))
    assert b"@language" not in container.read("styles.xml")


def test_a_pdf_is_tagged_and_says_its_title_and_language(ordinance: Draft) -> None:
    written = write(ordinance, Format.PDF)
    assert b"/StructTreeRoot" in written
    assert b"/Lang(en-US)" in written
    assert pypdfium2.PdfDocument(written).get_metadata_dict()["Title"].startswith("Ordinance No.")


def test_words_are_never_markup() -> None:
    hostile = '#import "x": * $y$ <b> & ]]> **bold** [fill in] \\ @a'
    blocks = [Block(Shape.HEADING, "Title"), *[Block(shape, hostile) for shape in Shape if shape is not Shape.TABLE]]
    pdf = pypdfium2.PdfDocument(write_pdf(blocks, "section", title="T", language="en-US", footer="f"))
    assert pdf[0].get_textpage().get_text_range().count("#import") >= 5


def test_blocks_keep_lists_tables_and_signatures_apart() -> None:
    text = "## One\nShall:\n1. a;\n   1. deep;\n1. b.\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n________\nMayor"
    shapes = [block.shape for block in read_blocks(text)]
    assert shapes == [
        Shape.SECTION, Shape.PARAGRAPH, Shape.ITEM, Shape.SUBITEM, Shape.ITEM, Shape.TABLE, Shape.SIGNATURE,
        Shape.PARAGRAPH,
    ]  # fmt: skip


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not installed: nothing opened the drafts")
@pytest.mark.parametrize("form", [Format.DOCX, Format.ODT])
def test_libreoffice_opens_a_draft_and_shows_its_numbers(ordinance: Draft, form: Format, tmp_path: Path) -> None:
    assert OFFICE is not None
    (tmp_path / f"draft.{form}").write_bytes(write(ordinance, form))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    call = [OFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, tmp_path / f"draft.{form}"]
    subprocess.run(call, check=True, capture_output=True, timeout=180)
    pages = pypdfium2.PdfDocument(tmp_path / "draft.pdf")
    shown = " ".join(page.get_textpage().get_text_range() for page in pages)
    assert "Section 1. Findings" in shown
    assert re.search(r"\(b\)\s+A person named in an immigration detainer shall be released", shown)
    sections = [int(number) for number in re.findall(r"Section (\d+)\. [A-Z]", shown)]
    assert sections == list(range(1, len(sections) + 1))
