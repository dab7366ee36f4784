"""A draft as an OpenDocument text: styles from the data file, numbered sections and items as one list of three levels.

Written without a library: the four parts of such a file are short, and the styles are ours in any case.
"""

import io
import zipfile
from collections.abc import Iterable
from importlib.resources import files

from lxml import etree

from latchstring.drafting.blocks import Block, Shape, runs_of
from latchstring.drafting.numbering import SECTION

_NS = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
}
_MIME = "application/vnd.oasis.opendocument.text"
_LEVELS = {Shape.SECTION: 1, Shape.ITEM: 2, Shape.SUBITEM: 3}
_STYLES = {
    Shape.LETTERHEAD: "Letterhead",
    Shape.HEADING: "Title",
    Shape.TITLE: "Subtitle",
    Shape.NOTE: "DraftNote",
    Shape.PLAIN_SECTION: "Heading_20_2",
    Shape.CLOSING: "Closing",
    Shape.SIGNATURE: "Signature",
}
_DEEPEST = 3


def write_odt(blocks: Iterable[Block], numbering: str, *, title: str, language: str, footer: str) -> bytes:
    """Return blocks as the bytes of an OpenDocument text."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as container:
        container.writestr("mimetype", _MIME, zipfile.ZIP_STORED)
        container.writestr("content.xml", _Content(blocks).written())
        container.writestr("styles.xml", _styles(numbering, language, footer))
        container.writestr("meta.xml", _meta(title, language))
        container.writestr("META-INF/manifest.xml", _data("manifest.xml"))
    return written.getvalue()


class _Content:
    """Builds content.xml: what is numbered stands in lists, each told where its count goes on."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._root = etree.Element(_q("office:document-content"), {_q("office:version"): "1.3"}, nsmap=_NS)
        body = _under(self._root, "office:body")
        self._text = _under(body, "office:text")
        self._counted = [0, 0, 0]
        self._section: etree._Element | None = None
        for block in blocks:
            self._add(block)

    def written(self) -> bytes:
        return etree.tostring(self._root, xml_declaration=True, encoding="UTF-8")

    def _add(self, block: Block) -> None:
        level = _LEVELS.get(block.shape)
        if block.shape is Shape.TABLE:
            self._section = None
            self._table(block)
        elif level is not None:
            self._numbered(block, level)
        else:
            self._section = self._section if block.shape is Shape.PARAGRAPH else None
            self._paragraph(self._text if self._section is None else self._section, block)

    def _numbered(self, block: Block, level: int) -> None:
        self._counted[level - 1 :] = [self._counted[level - 1] + 1, *[0] * (_DEEPEST - level)]
        parent = self._text
        if level > 1 and self._section is not None:
            parent = self._section
        item = parent
        for depth in range(1 if parent is self._text else 2, level + 1):
            list_ = _under(item, "text:list", {"text:style-name": "Draft"} if depth == 1 else {})
            item = _under(list_, "text:list-item", {"text:start-value": str(self._counted[level - 1])})
        if level == 1:
            heading = _under(item, "text:h", {"text:style-name": "Heading_20_1", "text:outline-level": "1"})
            _write(heading, block.words)
            self._section = item
        else:
            _write(_under(item, "text:p", {"text:style-name": f"Item{level}"}), block.words)

    def _paragraph(self, parent: etree._Element, block: Block) -> None:
        if block.shape is Shape.PLAIN_SECTION:
            made = _under(parent, "text:h", {"text:style-name": _STYLES[block.shape], "text:outline-level": "2"})
        else:
            made = _under(parent, "text:p", {"text:style-name": _STYLES.get(block.shape, "Text_20_body")})
        _write(made, f"• {block.words}" if block.shape is Shape.BULLET else block.words)

    def _table(self, block: Block) -> None:
        table = _under(self._text, "table:table", {"table:style-name": "Lines"})
        _under(table, "table:table-column", {"table:number-columns-repeated": str(len(block.rows[0]))})
        head = _under(table, "table:table-header-rows")
        for n, cells in enumerate(block.rows):
            row = _under(table if n else head, "table:table-row")
            for words in cells:
                cell = _under(row, "table:table-cell", {"table:style-name": "Cell", "office:value-type": "string"})
                _write(_under(cell, "text:p", {"text:style-name": "Text_20_body"}), words)
        _under(self._text, "text:p", {"text:style-name": "Text_20_body"})


def _write(parent: etree._Element, words: str) -> None:
    """Write words into a paragraph, blanks marked."""
    for run in runs_of(words):
        _span(parent, run.words, "Blank" if run.blank else "Strong" if run.bold else "")


def _span(parent: etree._Element, words: str, style: str) -> None:
    if style:
        _under(parent, "text:span", {"text:style-name": style}).text = words
    elif len(parent):
        parent[-1].tail = (parent[-1].tail or "") + words
    else:
        parent.text = (parent.text or "") + words


def _styles(numbering: str, language: str, footer: str) -> bytes:
    """Fill the few places of the styles that a draft sets."""
    root = etree.fromstring(_data("styles.xml").encode())
    code, _, country = language.partition("-")
    for element in root.iter():
        for name, value in element.attrib.items():
            if value in ("@language", "@country"):
                element.set(name, code if value == "@language" else country or "none")
    before, _, after = SECTION[numbering].partition("{}")
    level = next(root.iter(_q("text:list-level-style-number")))
    level.set(_q("style:num-prefix"), before)
    level.set(_q("style:num-suffix"), after.strip())
    level.set(_q("style:num-format"), "1" if after else "")
    paragraph = next(p for p in root.iter(_q("text:p")) if p.get(_q("text:style-name")) == "Footer")
    paragraph.text = f"{footer} · "
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _meta(title: str, language: str) -> bytes:
    root = etree.Element(_q("office:document-meta"), {_q("office:version"): "1.3"}, nsmap=_NS)
    meta = _under(root, "office:meta")
    _under(meta, "dc:title").text = title
    _under(meta, "dc:language").text = language
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _under(parent: etree._Element, tag: str, attributes: dict[str, str] | None = None) -> etree._Element:
    named = {_q(name): value for name, value in (attributes or {}).items()}
    return etree.SubElement(parent, _q(tag), named)


def _q(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{_NS[prefix]}}}{local}"


def _data(name: str) -> str:
    return files("latchstring.drafting").joinpath("data", "odt", name).read_text("utf-8")
