"""The body of a Word document as Word shows it with all changes accepted: paragraphs, tables, boxes, notes."""

from collections.abc import Callable, Iterable

import msgspec
from lxml import etree

from latchstring.documents.docx_numbering import Numbering
from latchstring.documents.docx_plain import Plain, plain_or_not
from latchstring.documents.docx_styles import Style, W, attribute, is_on, list_of, outline_level, toggles
from latchstring.documents.lines import Lines
from latchstring.documents.xml import local

_SYMBOLS = {
    "F0A8": "☐", "F06F": "☐", "F071": "☐", "F0FE": "☒", "F0FD": "☒", "F078": "☒", "F052": "☑", "F0FC": "✓",
    "F0B7": "•", "F0A7": "•", "F0D8": "•", "F0B0": "°",
}  # fmt: skip


_PARAGRAPH, _PROPERTIES, _RUN, _TEXT, _BODY = (f"{W}{name}" for name in ("p", "pPr", "r", "t", "body"))
_RUN_PROPERTIES, _TAB, _STYLE, _LIST, _OUTLINE = (
    f"{W}{name}" for name in ("rPr", "tab", "pStyle", "numPr", "outlineLvl")
)
_WITHOUT_WORDS = frozenset(f"{W}{name}" for name in ("bookmarkStart", "bookmarkEnd", "proofErr"))
_UNSEEN, _VAL = f"{W}lastRenderedPageBreak", f"{W}val"
_DELETED = frozenset(f"{W}{name}" for name in ("del", "moveFrom"))
_LEAVES_OUT = frozenset(f"{W}{name}" for name in ("strike", "dstrike", "vanish"))


class _Paragraph(msgspec.Struct):
    """The paragraph that is being read."""

    list_id: str | None = None
    list_level: int = 0
    heading: int = 0
    continues: bool = False
    """Its end mark was deleted, so the next paragraph goes on in the same line."""
    begun: bool = False


_NO_STYLE = Style()


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
        self._is_changed = True
        """Whether anything of the part may be left out of the text."""
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
        """Read everything under `root`, the blocks of its body one by one: nearly all are plain paragraphs."""
        self._is_changed = next(root.iter(*_LEAVES_OUT, *_DELETED), None) is not None
        body = root[0] if len(root) == 1 and root[0].tag == _BODY else root
        for block in body if self._is_changed else plain_or_not(body):
            if isinstance(block, Plain):
                self._write(block)
            elif block.tag != _PARAGRAPH or not self._read_plain(block):
                self._walk(block)
        self.lines.end()

    def _walk(self, root: etree._Element) -> None:
        """Read an element and everything under it."""
        names: dict[object, str] = {}
        skipped = False
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            tag = element.tag
            name = names.get(tag)
            if name is None:
                name = names.setdefault(tag, local(tag))
            if event == "start":
                handler = self._open.get(name)
                if (tag == _PARAGRAPH and self._read_plain(element)) or (handler is not None and not handler(element)):
                    walk.skip_subtree()
                    skipped = True  # the next event ends this very element
            elif skipped:
                skipped = False
            elif name in self._close:
                self._close[name]()

    # paragraphs

    def _read_plain(self, paragraph: etree._Element) -> bool:
        """Read a paragraph that holds nothing but runs of plain text, at once; false where it holds anything else.

        Nothing is changed before that is known, so that another paragraph can be read element by element.
        """
        words: list[str] = []
        properties: Iterable[etree._Element] = ()
        runs = 0
        for child in paragraph:
            tag = child.tag
            if tag == _RUN:
                runs += 1
                if not _read_run(child, words, is_changed=self._is_changed):
                    return False
            elif tag == _PROPERTIES and not runs:
                properties = child
            elif tag not in _WITHOUT_WORDS:
                return False
        if self._paragraph.continues or (self._is_changed and _end_is_deleted(properties)):
            return False
        self._in_struck = self._in_struck and not runs
        self._say_at_once("".join(words), self._shaped(properties))
        return True

    def _write(self, plain: Plain) -> None:
        """Write a plain paragraph of a document without changes; most have a style that says nothing of lists."""
        words, style = plain.words, self._styles.get(plain.style or self._default, _NO_STYLE)
        said = words[0] if len(words) == 1 else "".join(words)
        if plain.properties is not None:
            self._say_at_once(said, self._shaped(plain.properties))
        elif style.list_id is not None:
            self._say_at_once(said, _Paragraph(style.list_id, style.list_level or 0, style.heading))
        else:
            self.lines.add_line(said, style.heading)

    def _say_at_once(self, said: str, shape: _Paragraph) -> None:
        """Write a whole paragraph, behind its number where it has one."""
        self._paragraph = shape
        number = self._number() if shape.list_id else ""
        self.lines.add(number + said if number and not said.isspace() and said else said)
        self._close_paragraph()

    def _open_paragraph(self, _: etree._Element) -> bool:
        """Begin a paragraph, in the line of the one before where its end mark was deleted."""
        if self._paragraph.continues:
            self._paragraph.continues = False
        else:
            self._paragraph = self._shaped(())
        return True

    def _properties(self, element: etree._Element) -> bool:
        """Read style, list and heading level; properties hold no words."""
        if not self._paragraph.begun:
            self._paragraph = self._shaped(element)
            self._paragraph.continues = _end_is_deleted(element)
        return False

    def _shaped(self, properties: Iterable[etree._Element]) -> _Paragraph:
        """Return a paragraph with the style, list and heading level that its properties say; most name a style only."""
        named, list_id, level, heading = "", None, None, 0
        for each in properties:
            tag = each.tag
            if tag == _STYLE and not named:
                named = each.get(_VAL) or ""
            elif tag == _LIST and list_id is None:
                list_id, level = list_of(each)
            elif tag == _OUTLINE and not heading:
                heading = outline_level(each)
        style = self._styles.get(named or self._default, _NO_STYLE)
        return _Paragraph(
            style.list_id if list_id is None else list_id,
            (style.list_level or 0) if level is None else level,
            heading or style.heading,
        )

    def _close_paragraph(self) -> None:
        paragraph = self._paragraph
        if paragraph.continues:
            return
        if not paragraph.begun and paragraph.list_id:
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


def _read_run(run: etree._Element, words: list[str], *, is_changed: bool) -> bool:
    """Add the words of a run of plain text; false where it holds anything else, or words that may be left out."""
    for part in run:
        tag = part.tag
        if tag == _TEXT:
            words.append(part.text or "")
        elif tag == _RUN_PROPERTIES:
            if is_changed and any(each.tag in _LEAVES_OUT for each in part):
                return False
        elif tag == _TAB:
            words.append(" ")
        elif tag != _UNSEEN:
            return False
    return True


def _end_is_deleted(properties: Iterable[etree._Element]) -> bool:
    """Whether the mark that ends a paragraph is a deleted one."""
    return any(each.tag in _DELETED for mark in properties if mark.tag == _RUN_PROPERTIES for each in mark)


def _is_placeholder(control: etree._Element) -> bool:
    """Whether a content control shows its prompt ("Click here to enter text") and nobody's words."""
    properties = control.find(f"{W}sdtPr")
    return properties is not None and is_on(properties, "showingPlcHdr")
