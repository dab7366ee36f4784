"""A paragraph of a Word form as printed: fields and controls as blanks, and what is printed of each control."""

from typing import NamedTuple

from lxml import etree

from latchstring.documents.docx_styles import W, attribute
from latchstring.documents.xml import local

_BLANK = " ____ "
_BOX = " ☐ "
_PROMPTS = ("FORMTEXT", "FORMDROPDOWN", "FILLIN", "ASK", "MERGEFIELD")
_KINDS = ("comboBox", "dropDownList", "date", "checkbox", "text", "picture")
_HOLDERS = frozenset(("richText", "group", "docPartObj", "docPartList", "citation", "bibliography", "equation"))
_BOX_SIGNS = range(0xF06F, 0xF0FF)
"""Signs of Wingdings and Webdings, most of which stand for a box."""


class Control(NamedTuple):
    """A content control or legacy field: what is printed of it, and the words before it in its paragraph."""

    name: str
    help: str
    kind: str
    options: tuple[str, ...]
    before: str


class _Paragraph:
    """The walk through one paragraph."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.controls: list[Control] = []
        self.hidden = 0
        """Depth of fields whose result (what was typed in) is being passed over."""
        self.instruction = ""
        self.legacy: etree._Element | None = None

    @property
    def text(self) -> str:
        return "".join(self.pieces)

    def walk(self, element: etree._Element) -> None:
        for child in element:
            if not local(child.tag):
                continue
            tag = local(child.tag)
            if tag == "sdt":
                self._control(child)
            elif tag == "fldChar":
                self._field(child)
            elif tag == "fldSimple":
                self._simple(child)
            elif tag in ("p", "del", "Fallback", "pPr", "rPr", "txbxContent"):
                continue
            elif tag == "instrText":
                self.instruction += child.text or ""
            else:
                self._printed(child, tag)

    def _printed(self, child: etree._Element, tag: str) -> None:
        if self.hidden:
            self.walk(child)
        elif tag == "t":
            self.pieces.append(child.text or "")
        elif tag in ("tab", "ptab"):
            self.pieces.append(_BLANK)
        elif tag in ("br", "cr"):
            self.pieces.append(" ")
        elif tag == "noBreakHyphen":
            self.pieces.append("-")
        elif tag == "sym":
            code = int(attribute(child, "char") or "0", 16)
            self.pieces.append(_BOX if code in _BOX_SIGNS else "")
        elif tag == "docPr":
            self.pieces.append(f" {child.get('descr') or ''} ")
        else:
            self.walk(child)

    def _control(self, sdt: etree._Element) -> None:
        """A content control: its title, tag and choices; its words only where they are a prompt or no value at all."""
        properties = sdt.find(f"{W}sdtPr")
        content = sdt.find(f"{W}sdtContent")
        kinds = (
            {local(each.tag) for each in properties if isinstance(each.tag, str)} if properties is not None else set()
        )
        kind = next((each for each in _KINDS if each in kinds), "")
        prompts = "showingPlcHdr" in kinds
        if not kind and not prompts and content is not None and (kinds & _HOLDERS or not _named(properties)):
            self.walk(content)
            return
        alias, tag = _property(properties, "alias"), _property(properties, "tag")
        prompt = _words(content) if prompts and content is not None else ""
        options = tuple(
            attribute(item, "displayText") or attribute(item, "value")
            for item in (properties.iter(f"{W}listItem") if properties is not None else ())
        )
        self.controls.append(
            Control(tag or alias, f"{alias} {prompt}".strip(), kind or "text", options, _last(self.text))
        )
        self.pieces.append(_BOX if kind == "checkbox" else _BLANK)

    def _field(self, child: etree._Element) -> None:
        """A legacy field: begins with what is printed of it, and ends after what was typed in."""
        kind = attribute(child, "fldCharType")
        if kind == "begin":
            self.instruction = ""
            self.legacy = child.find(f"{W}ffData")
        elif kind == "separate":
            self.hidden += bool(self.hidden or self._asks())
        elif kind == "end":
            if self.legacy is not None or self._asks():
                self._legacy()
            self.hidden = max(0, self.hidden - 1)
            self.legacy = None
            self.instruction = ""

    def _asks(self) -> bool:
        return self.legacy is not None or self.instruction.strip().upper().startswith(_PROMPTS)

    def _legacy(self) -> None:
        data = self.legacy
        box = data is not None and data.find(f"{W}checkBox") is not None
        told = [] if data is None else [_property(data, each) for each in ("helpText", "statusText")]
        options = () if data is None else tuple(attribute(each, "val") for each in data.iter(f"{W}listEntry"))
        name = "" if data is None else _property(data, "name")
        kind = "checkbox" if box else "choice" if options else "text"
        self.controls.append(Control(name, " ".join(filter(None, told)), kind, options, _last(self.text)))
        self.pieces.append(_BOX if box else _BLANK)

    def _simple(self, child: etree._Element) -> None:
        asks = attribute(child, "instr").strip().upper().startswith(_PROMPTS)
        if asks:
            self.controls.append(Control("", attribute(child, "instr"), "text", (), _last(self.text)))
            self.pieces.append(_BLANK)
        else:
            self.walk(child)


def paragraph(element: etree._Element) -> tuple[str, list[Control]]:
    """Return a paragraph's printed words, blanks where something is filled in, and its controls."""
    walk = _Paragraph()
    outer = next((above for above in element.iterancestors(f"{W}sdt")), None)
    if outer is not None and _is_value_of(outer):
        walk._control(outer)
        return ("", walk.controls) if _first_paragraph(outer) is element else ("", [])
    walk.walk(element)
    return walk.text, walk.controls


def _is_value_of(sdt: etree._Element) -> bool:
    """Whether a control around whole paragraphs or cells holds a value: it is of a plain kind, or shows its prompt."""
    properties = sdt.find(f"{W}sdtPr")
    kinds = {local(each.tag) for each in properties if isinstance(each.tag, str)} if properties is not None else set()
    return bool(kinds & {*_KINDS, "showingPlcHdr"})


def _first_paragraph(sdt: etree._Element) -> etree._Element | None:
    return next(iter(sdt.iter(f"{W}p")), None)


def _named(properties: etree._Element | None) -> bool:
    return bool(_property(properties, "alias") or _property(properties, "tag"))


def _property(properties: etree._Element | None, name: str) -> str:
    found = properties.find(f"{W}{name}") if properties is not None else None
    return attribute(found, "val") if found is not None else ""


def _words(content: etree._Element) -> str:
    return " ".join("".join(each.text or "" for each in content.iter(f"{W}t")).split())


def _last(text: str) -> str:
    """Return the words after the last blank."""
    return text.rstrip(" _☐").replace("____", "\n").replace("☐", "\n").rpartition("\n")[2]
