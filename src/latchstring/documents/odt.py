"""ODT (OpenDocument text): paragraphs, lists with their numbers, tables, notes; deleted changes left out."""

from collections.abc import Callable

import msgspec
from lxml import etree

from latchstring.documents.document import Problem, Raw
from latchstring.documents.limits import Limits
from latchstring.documents.lines import Lines, counted
from latchstring.documents.numerals import bijective, roman, upper
from latchstring.documents.plain import too_long
from latchstring.documents.problems import unreadable
from latchstring.documents.xml import local, parse_xml
from latchstring.documents.zipped import open_zip, part

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_ENCRYPTED = b"encryption-data"
_NUMERALS: dict[str, Callable[[int], str]] = {
    "1": str,
    "a": bijective,
    "A": upper(bijective),
    "i": roman,
    "I": upper(roman),
}
_SKIPPED = frozenset(("annotation", "annotation-end", "note-citation", "sequence-decls", "forms", "ruby-text"))
_STRUCTURE = frozenset(("list", "list-item", "table-row", "table-cell", "note-body"))
"""Elements that are opened and shut, wherever they stand: a damaged file may hold one amid the words of a paragraph."""
_DEEPEST_LIST = 10


class _List(msgspec.Struct):
    """A list that is open: the name of its style and the number of its last item."""

    style: str
    number: int | None = None


def read_odt(data: bytes, limits: Limits) -> Raw:
    """Read an OpenDocument text: list numbers as shown, footnotes last, tracked deletions and comments left out.

    Raises Unreadable for a password, a damaged container, and a document without words.
    """
    with open_zip(data) as container:
        manifest = part(container, "META-INF/manifest.xml", limits) or b""
        if _ENCRYPTED in manifest:
            raise unreadable("problem-password")
        content = part(container, "content.xml", limits)
        styles = part(container, "styles.xml", limits)
    if content is None:
        raise unreadable("problem-damaged-container")
    root = parse_xml(content)
    body = _Body([root] if styles is None else [parse_xml(styles), root])
    office = next((element for element in root if local(element.tag) == "body"), root)
    body.walk(office)
    text, headings = body.finished()
    if not text:
        raise unreadable("problem-empty")
    problems: tuple[Problem, ...] = ()
    if len(text) > limits.max_characters:
        problems = (too_long(limits.max_characters),)
        text = text[: limits.max_characters]
        headings = tuple(heading for heading in headings if heading[1] <= len(text))
    notes = (
        *counted("note-tracked-changes-accepted", body.tracked),
        *counted("note-comments-not-read", body.comments),
    )
    return Raw(text, "odt", problems=problems, notes=notes, headings=headings)


class _Body:
    """Walks the body without recursion."""

    def __init__(self, roots: list[etree._Element]) -> None:
        self.tracked = self.comments = 0
        self._lines = Lines()
        self._footnotes: list[Lines] = []
        self._outside: list[Lines] = []
        self._lists: list[_List] = []
        self._levels = {
            (style.get(f"{_STYLE}name") or "", level.get(f"{_TEXT}level") or ""): level
            for root in roots
            for style in root.iter(f"{_TEXT}list-style")
            for level in style
        }

    def finished(self) -> tuple[str, tuple[tuple[int, int, int], ...]]:
        """Return text and headings, footnotes last."""
        for number, footnote in enumerate(self._footnotes, 1):
            self._lines.extend(footnote, f"[{number}]")
        return self._lines.joined()

    def walk(self, root: etree._Element) -> None:
        """Read everything under `root`."""
        walk = etree.iterwalk(root, events=("start", "end"))
        skipped = False
        for event, element in walk:
            name = local(element.tag)
            if event == "start":
                skipped = not self._enter(element, name)
                if skipped:
                    walk.skip_subtree()
                continue
            if not skipped:
                self._leave(element, name)
            skipped = False
            if element.tail and _is_in_words(element):
                self._lines.add(element.tail)

    def _enter(self, element: etree._Element, name: str) -> bool:
        """Begin an element; false where nothing below is read."""
        if name == "tracked-changes":
            self.tracked += sum(1 for child in element if local(child.tag) == "changed-region")
            return False
        if name in _SKIPPED or not name:
            self.comments += name == "annotation"
            return False
        if name in ("p", "h"):
            self._lines.end()
            self._lines.add(element.text or "")
        elif name in ("s", "tab"):
            self._lines.add(" ")
        elif name == "line-break":
            self._lines.end()
        elif name in _STRUCTURE:
            self._enter_structure(element, name)
        elif name in ("span", "a", "meta", "ruby-base") or _is_field(element):
            self._lines.add(element.text or "")
        return True

    def _enter_structure(self, element: etree._Element, name: str) -> None:
        if name == "list":
            outer = self._lists[-1].style if self._lists else ""
            self._lists.append(_List(element.get(f"{_TEXT}style-name") or outer))
        elif name == "list-item" and self._lists:
            self._lines.end()
            self._lines.mark(self._marker(element))
        elif name == "table-row":
            self._lines.open_row()
        elif name == "table-cell":
            self._lines.open_cell()
        elif name == "note-body":
            self._outside.append(self._lines)
            self._lines = Lines()

    def _leave(self, element: etree._Element, name: str) -> None:
        """End an element."""
        if name in ("p", "h"):
            level = element.get(f"{_TEXT}outline-level") or "1"
            self._lines.end(min(int(level), 9) if name == "h" and level.isdecimal() and len(level) < 3 else 0)
        elif name == "list":
            self._lists.pop()
        elif name == "table-row":
            self._lines.close_row()
        elif name == "table-cell":
            self._lines.close_cell()
        elif name == "note-body":
            self._footnotes.append(self._lines)
            self._lines = self._outside.pop()

    def _marker(self, item: etree._Element) -> str:
        """Count an item of the innermost list and return its marker."""
        depth = min(len(self._lists), _DEEPEST_LIST)
        shown = self._lists[-1]
        level = self._levels.get((shown.style, str(depth)))
        if level is None or local(level.tag) != "list-level-style-number":
            return "•" if level is not None else ""
        start = item.get(f"{_TEXT}start-value") or (
            None if shown.number is not None else level.get(f"{_TEXT}start-value") or "1"
        )
        if start is not None:
            shown.number = int(start) if start.isdecimal() and len(start) < 7 else 1
        else:
            shown.number = (shown.number or 0) + 1
        write = _NUMERALS.get(level.get(f"{_STYLE}num-format") or "")
        if write is None:
            return ""
        return f"{level.get(f'{_STYLE}num-prefix') or ''}{write(shown.number)}{level.get(f'{_STYLE}num-suffix') or ''}"


def _is_field(element: etree._Element) -> bool:
    """Whether the element stands amid the words of a paragraph and shows words itself (a date, a reference)."""
    return _is_in_words(element) and isinstance(element.tag, str) and element.tag.startswith(_TEXT)


def _is_in_words(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and local(parent.tag) in ("p", "h", "span", "a", "meta", "ruby-base", "ruby")
