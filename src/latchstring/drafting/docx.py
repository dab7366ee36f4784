"""A draft as a Word document: real styles, real numbering, a language, a page number. Needs the extra `drafts`."""

import io
from collections.abc import Iterable
from importlib.resources import files
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from latchstring.drafting.blocks import Block, Shape, runs_of
from latchstring.drafting.numbering import SECTION

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

STYLES = {
    Shape.LETTERHEAD: "Letterhead",
    Shape.HEADING: "Title",
    Shape.TITLE: "Subtitle",
    Shape.NOTE: "Draft Note",
    Shape.SECTION: "Heading 1",
    Shape.PLAIN_SECTION: "Heading 2",
    Shape.PARAGRAPH: "Body Text",
    Shape.ITEM: "Draft Item",
    Shape.SUBITEM: "Draft Subitem",
    Shape.BULLET: "List Bullet",
    Shape.CLOSING: "Closing",
    Shape.SIGNATURE: "Signature",
}
"""The paragraph style of each shape; numbering hangs on the styles."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LONGEST_TITLE = 255
"""What a property of a Word document may hold."""


def write_docx(blocks: Iterable[Block], numbering: str, *, title: str, language: str, footer: str) -> bytes:
    """Return blocks as the bytes of a Word document. Raises ImportError where python-docx is not installed."""
    import docx

    document = docx.Document()
    _define(document, numbering, language)
    for block in blocks:
        if block.shape is Shape.TABLE:
            _table(document, block)
        else:
            _write(document.add_paragraph(style=STYLES[block.shape]), block.words)
    _foot(document, footer)
    properties = document.core_properties
    properties.title, properties.language = shorten(title, _LONGEST_TITLE, placeholder="…"), language
    properties.author = properties.comments = properties.keywords = ""
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _write(paragraph: "Paragraph", words: str) -> None:
    """Write words, blanks marked in yellow."""
    from docx.enum.text import WD_COLOR_INDEX

    for each in runs_of(words):
        run = paragraph.add_run(each.words)
        run.bold = each.bold or None
        if each.blank:
            run.font.highlight_color = WD_COLOR_INDEX.YELLOW


def _table(document: "WordDocument", block: Block) -> None:
    table = document.add_table(len(block.rows), len(block.rows[0]), style="Table Grid")
    for row, cells in zip(table.rows, block.rows, strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            _write(cell.paragraphs[0], words)
    first = _element("w:tblHeader", val="true")
    table.rows[0]._tr.get_or_add_trPr().append(first)
    document.add_paragraph(style="Body Text")


def _foot(document: "WordDocument", footer: str) -> None:
    """The footer: what it says, and the number of the page as a field."""
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.style = document.styles["Footer"]
    paragraph.add_run(f"{footer} · ")
    field = _element("w:fldSimple", instr="PAGE")
    run = _element("w:r")
    run.append(_text("1"))
    field.append(run)
    paragraph._p.append(field)


def _define(document: "WordDocument", numbering: str, language: str) -> None:
    """Give the document its styles, from the data file, and hang the numbering on three of them."""
    from docx.oxml import parse_xml
    from docx.shared import Inches

    shown = SECTION[numbering].format("%1").rstrip()
    suffix = "space" if shown else "nothing"
    number = parse_xml(_data("numbering.xml").replace("{section}", shown).replace("{suffix}", suffix))
    lists = document.part.numbering_part.element
    lists.insert(0, number)
    lists.append(parse_xml(_data("number.xml")))
    styles = document.styles.element
    given = parse_xml(_data("styles.xml"))
    for style in list(given):
        for old in styles.findall(f"{_W}style"):
            if old.get(f"{_W}styleId") == style.get(f"{_W}styleId"):
                styles.remove(old)
        styles.append(style)
    for lang in styles.iter(f"{_W}lang"):
        lang.set(f"{_W}val", language)
    section = document.sections[0]
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Inches(1)


def _data(name: str) -> str:
    return files("latchstring.drafting").joinpath("data", "docx", name).read_text("utf-8")


def _element(tag: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element


def _text(words: str) -> Any:
    element = _element("w:t")
    element.text = words
    return element
