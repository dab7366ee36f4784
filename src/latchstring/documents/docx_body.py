"""The body of a Word document as Word shows it with all changes accepted: paragraphs, tables, boxes, notes."""

from collections.abc import Callable

import msgspec
from lxml import etree

from latchstring.documents.docx_numbering import Numbering
from latchstring.documents.docx_styles import Style, W, attribute, child_value, is_on, list_of, outline_level, toggles
from latchstring.documents.lines import Lines
from latchstring.documents.xml import local

_SYMBOLS = {
    "F0A8": "☐", "F06F": "☐", "F071": "☐", "F0FE": "☒", "F0FD": "☒", "F078": "☒", "F052": "☑", "F0FC": "✓",
    "F0B7": "•", "F0A7": "•", "F0D8": "•", "F0B0": "°",
}  # fmt: skip


_PARAGRAPH, _PROPERTIES, _RUN, _TEXT = (f"{W}{name}" for name in ("p", "pPr", "r", "t"))
_WITHOUT_WORDS = frozenset(f"{W}{name}" for name in ("bookmarkStart", "bookmarkEnd", "proofErr"))
_PLAIN = frozenset(f"{W}{name}" for name in ("rPr", "t", "tab", "br", "cr", "noBreakHyphen", "lastRenderedPageBreak"))
_LEAVES_OUT = frozenset(f"{W}{name}" for name in ("strike", "dstrike", "vanish"))


class _Paragraph(msgspec.Struct):
    """The paragraph that is being read."""

    list_id: str | None = None
    list_level: int = 0
    heading: int = 0
    continues: bool = False
    """Its end mark was deleted, so the next paragraph goes on in the same line."""
    begun: bool = False


class Counts(msgspec.Struct):
    """What was accepted or left out."""

    tracked: int = 0
    struck: int = 0
    hidden: int = 0
    comments: int = 0
    embedded: int = 0


class Body:
    """Walks parts of the document (main text, then notes) into `lines`, without recursion."""

    def __init__(self, styles: dict[str, Style], default_style: str, numbering: Numbering) -> None:
        self.lines = Lines()
        self.counts = Counts()
        self._styles = styles
        self._default = default_style
        self._numbering = numbering
        self._paragraph = _Paragraph()
        self._outside: list[tuple[Lines, _Paragraph]] = []
        self._boxes: list[Lines] = []
        self._in_struck = False
        self._open: dict[str, Callable[[etree._Element], bool]] = {
            "p": self._open_paragraph,
            "pPr": self._properties,
            "r": self._run,
            "t": self._text,
            "tab": lambda _: self._say(" "),
            "br": self._line_break,
            "cr": self._line_break,
            "noBreakHyphen": lambda _: self._say("-"),
            "sym": self._symbol,
            "ins": self._tracked,
            "moveTo": self._tracked,
            "del": self._tracked_out,
            "moveFrom": self._tracked_out,
            "tr": self._open_row,
            "tc": self._open_cell,
            "txbxContent": self._open_box,
            "Fallback": self._fallback,
            "sdtPr": self._skip,
            "sdt": lambda element: not _is_placeholder(element),
            "rPr": self._skip,
            "tblPr": self._skip,
            "instrText": self._skip,
            "delText": self._skip,
            "commentReference": self._comment,
            "altChunk": self._embedded,
            "rt": self._skip,
        }
        self._close: dict[str, Callable[[], None]] = {
            "p": self._close_paragraph,
            "tr": lambda: self.lines.close_row(),
            "tc": lambda: self.lines.close_cell(),
            "txbxContent": self._close_box,
        }

    def walk(self, root: etree._Element) -> None:
        """Read everything under `root`."""
        names: dict[object, str] = {}
        skipped = False
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            tag = element.tag
            name = names.get(tag)
            if name is None:
                name = names.setdefault(tag, local(tag))
            if event == "start":
                if tag == _PARAGRAPH and self._is_plain(element):
                    self._read_plain(element)
                    walk.skip_subtree()
                    skipped = True
                    continue
                handler = self._open.get(name)
                if handler is not None and not handler(element):
                    walk.skip_subtree()
                    skipped = True  # the next event ends this very element
            elif skipped:
                skipped = False
            elif name in self._close:
                self._close[name]()
        self.lines.end()

    # paragraphs

    def _is_plain(self, paragraph: etree._Element) -> bool:
        """Whether a paragraph holds nothing but runs of plain text, as nearly all do: it is then read at once."""
        for child in paragraph:
            if child.tag == _RUN:
                if not all(part.tag in _PLAIN for part in child):
                    return False
            elif child.tag != _PROPERTIES and child.tag not in _WITHOUT_WORDS:
                return False
        return True

    def _read_plain(self, paragraph: etree._Element) -> None:
        """Read a plain paragraph, from its beginning to its end."""
        self._open_paragraph(paragraph)
        for child in paragraph:
            if child.tag == _PROPERTIES:
                self._properties(child)
            elif child.tag == _RUN and self._run(child):
                for part in child:
                    if part.tag == _TEXT:
                        self._say(part.text or "")
                    elif (handler := self._open.get(part.tag[len(W) :])) is not None:
                        handler(part)
        self._close_paragraph()

    def _open_paragraph(self, _: etree._Element) -> bool:
        """Begin a paragraph, in the line of the one before where its end mark was deleted."""
        style = self._styles.get(self._default, Style())
        if self._paragraph.continues:
            self._paragraph.continues = False
        else:
            self._paragraph = _Paragraph(style.list_id, style.list_level or 0, style.heading)
        return True

    def _properties(self, element: etree._Element) -> bool:
        """Read style, list and heading level; properties hold no words."""
        if self._paragraph.begun:
            return False
        held = {child.tag for child in element}  # most hold a style and no more
        named = child_value(element, "pStyle")
        style = self._styles.get(named, Style()) if named else self._styles.get(self._default, Style())
        list_id, level = list_of(element) if f"{W}numPr" in held else (None, None)
        self._paragraph.list_id = style.list_id if list_id is None else list_id
        self._paragraph.list_level = (style.list_level or 0) if level is None else level
        stated = outline_level(element) if f"{W}outlineLvl" in held else 0
        self._paragraph.heading = stated or style.heading
        mark = element.find(f"{W}rPr") if f"{W}rPr" in held else None
        self._paragraph.continues = mark is not None and (
            mark.find(f"{W}del") is not None or mark.find(f"{W}moveFrom") is not None
        )
        return False

    def _close_paragraph(self) -> None:
        paragraph = self._paragraph
        if paragraph.continues:
            return
        if not paragraph.begun:
            self._number()
        self.lines.end(paragraph.heading)
        self._paragraph = _Paragraph()
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.lines.extend(box)

    def _number(self) -> str:
        """Count the paragraph in its list; Word counts empty ones too."""
        self._paragraph.begun = True
        list_id = self._paragraph.list_id
        return self._numbering.next(list_id, self._paragraph.list_level) if list_id and list_id != "0" else ""

    def _say(self, text: str) -> bool:
        if not self._paragraph.begun and text.strip():
            self.lines.add(self._number())
        self.lines.add(text)
        return False

    # runs

    def _run(self, element: etree._Element) -> bool:
        """Begin a run; false where its words are struck out or hidden."""
        properties = next(element.iterchildren(f"{W}rPr"), None)
        if properties is None or not any(child.tag in _LEAVES_OUT for child in properties):
            self._in_struck = False
            return True
        on = toggles(properties)
        struck = "strike" in on or "dstrike" in on
        if struck and not self._in_struck:
            self.counts.struck += 1
        self._in_struck = struck
        hidden = "vanish" in on
        self.counts.hidden += hidden
        return not (struck or hidden)

    def _text(self, element: etree._Element) -> bool:
        return self._say(element.text or "")

    def _line_break(self, _: etree._Element) -> bool:
        self.lines.end(self._paragraph.heading)
        return False

    def _symbol(self, element: etree._Element) -> bool:
        code = attribute(element, "char").upper()
        return self._say(_SYMBOLS.get(code, ""))

    def _comment(self, _: etree._Element) -> bool:
        self.counts.comments += 1
        return False

    def _embedded(self, _: etree._Element) -> bool:
        self.counts.embedded += 1
        return False

    # tracked changes, choices, content controls

    def _tracked(self, _: etree._Element) -> bool:
        self.counts.tracked += 1
        return True

    def _tracked_out(self, _: etree._Element) -> bool:
        self.counts.tracked += 1
        return False

    def _skip(self, _: etree._Element) -> bool:
        return False

    def _fallback(self, element: etree._Element) -> bool:
        """Whether to read the form for old programs: only where no other form stands beside it."""
        parent = element.getparent()
        return parent is None or not any(local(child.tag) == "Choice" for child in parent)

    # tables and boxes

    def _open_row(self, element: etree._Element) -> bool:
        properties = element.find(f"{W}trPr")
        if properties is not None and properties.find(f"{W}del") is not None:
            return self._tracked_out(element)
        self.lines.open_row()
        return True

    def _open_cell(self, element: etree._Element) -> bool:
        properties = element.find(f"{W}tcPr")
        if properties is not None and properties.find(f"{W}cellDel") is not None:
            return self._tracked_out(element)
        self.lines.open_cell()
        return True

    def _open_box(self, _: etree._Element) -> bool:
        """Set the lines of a text box apart: they follow the paragraph that the box hangs on."""
        self._outside.append((self.lines, self._paragraph))
        self.lines, self._paragraph = Lines(), _Paragraph()
        return True

    def _close_box(self) -> None:
        self._boxes.append(self.lines)
        self.lines, self._paragraph = self._outside.pop()


def _is_placeholder(control: etree._Element) -> bool:
    """Whether a content control shows its prompt ("Click here to enter text") and nobody's words."""
    properties = control.find(f"{W}sdtPr")
    return properties is not None and is_on(properties, "showingPlcHdr")
