"""HTML: the main text of a page, block by block, with list markers, table rows and headings. No script is ever run."""

import re
from functools import cached_property

from selectolax.lexbor import LexborHTMLParser, LexborNode

from latchstring.documents.document import Problem, Raw
from latchstring.documents.html_furniture import is_furniture, is_hidden, is_struck
from latchstring.documents.html_lists import ShownList, list_of
from latchstring.documents.html_tags import BLOCKS, DOUBTFUL, LEFT_OPEN, LISTS, NEVER_TEXT
from latchstring.documents.limits import Limits
from latchstring.documents.lines import Lines, counted
from latchstring.documents.plain import decode, too_long
from latchstring.documents.problems import unreadable
from latchstring.text import Message

_DECLARED = re.compile(rb"<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.I)
_NAME = rf"(?!(?:{'|'.join(sorted(LEFT_OPEN))})(?![a-zA-Z0-9]))[a-zA-Z][a-zA-Z0-9]*"
"""Names of elements that are shut, wherever they are, by a tag of their own."""
_OPENED, _TAGS = re.compile(f"<{_NAME}"), re.compile(f"<(/?)({_NAME})")
_MAX_DEPTH = 2_000
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_REMEMBERED = LISTS | {"main", "article", "pre"}
"""Blocks that change how what stands in them is read."""


def read_html(data: bytes, limits: Limits) -> Raw:
    """Read a web page, saved or as served: one line a block, headings kept, site furniture and struck words dropped.

    Raises Unreadable for a page without words and for one nested too deeply to be a paper.
    """
    declared = _DECLARED.search(data[:4096])
    decoded = decode(data, declared.group(1).decode("ascii", "replace") if declared else "")
    if _depth(decoded.text) > _MAX_DEPTH:
        raise unreadable("problem-too-deep", limit=_MAX_DEPTH)
    tree = LexborHTMLParser(data if decoded.is_as_it_was else decoded.text)
    if tree.body is None:
        raise unreadable("problem-empty")
    page = _PageText(tree.body)
    page.walk()
    text, headings = page.lines.joined()
    if not text:
        raise unreadable("problem-empty")
    problems = []
    if decoded.lost:
        problems.append(Problem(Message("problem-characters-lost", {"count": decoded.lost})))
    if len(text) > limits.max_characters:
        problems.append(too_long(limits.max_characters))
        text = text[: limits.max_characters]
        headings = tuple(heading for heading in headings if heading[1] <= len(text))
    title = tree.css_first("title")
    name = " ".join(title.text().split()) if title else ""
    return Raw(text, "html", problems=tuple(problems), notes=page.notes(), title=name, headings=headings)


def _depth(html: str) -> int:
    """Return how deep elements stand in each other at most, elements that may be left open not counted.

    The parser takes time with the square of the depth, so this is asked before. A page with few tags is not looked at.
    """
    opened = html.count("<") - html.count("</")
    if opened > _MAX_DEPTH:
        opened = len(_OPENED.findall(html))
    if opened <= _MAX_DEPTH:
        return opened
    open_tags: dict[str, int] = {}
    depth = deepest = 0
    for closing, name in _TAGS.findall(html):
        if not closing:
            open_tags[name] = open_tags.get(name, 0) + 1
            depth += 1
            deepest = max(deepest, depth)
        elif open_tags.get(name):
            open_tags[name] -= 1
            depth -= 1
    return deepest


class _PageText:
    """Walks the elements of a page in reading order, without recursion."""

    def __init__(self, root: LexborNode) -> None:
        self.lines = Lines()
        self._root = root
        self._lists: list[ShownList] = []
        self._in_main = 0
        self._verbatim = 0
        self._furniture = self._hidden = self._struck = 0

    @cached_property
    def _length(self) -> int:
        """How many characters the page holds, furniture included."""
        return len(self._root.text(deep=True))

    def notes(self) -> tuple[Message, ...]:
        """What was left out, counted."""
        return (
            *counted("note-furniture-dropped", self._furniture),
            *counted("note-hidden-dropped", self._hidden),
            *counted("note-struck-text-dropped", self._struck),
        )

    def walk(self) -> None:
        """Visit every element of the page that is text of the paper."""
        node = self._root
        entered: list[tuple[LexborNode, str]] = []
        add, verbatim = self.lines.add, self.lines.verbatim
        while True:
            tag = node.tag or ""
            if tag == "-text":
                (verbatim if self._verbatim else add)(node.text_content or "")
            elif tag not in NEVER_TEXT and self._is_read(node, tag):
                self._enter(node, tag)
                child = node.child
                if child is not None:
                    entered.append((node, tag))
                    node = child
                    continue
                self._leave(tag)
            following = node.next if entered else None
            while following is None:
                if not entered:
                    return
                node, tag = entered.pop()
                self._leave(tag)
                following = node.next if entered else None
            node = following

    def _enter(self, node: LexborNode, tag: str) -> None:
        """Begin an element."""
        if tag in BLOCKS:
            self._open_block(node, tag)
        elif tag == "br":
            self.lines.end()
        elif tag == "tr":
            self.lines.open_row()
        elif tag in ("td", "th"):
            self.lines.open_cell()

    def _is_read(self, node: LexborNode, tag: str) -> bool:
        """Whether the element belongs to the paper; if not, it is counted under what it is."""
        attributes = node.attributes
        if not attributes and tag not in DOUBTFUL:
            return True
        if is_struck(tag, attributes):
            self._struck += 1
        elif is_hidden(attributes):
            self._hidden += 1
        elif tag != "body" and is_furniture(node, attributes, self._in_main > 0, lambda: self._length):
            self._furniture += 1
        else:
            return True
        return False

    def _open_block(self, node: LexborNode, tag: str) -> None:
        self.lines.end()
        if tag in LISTS:
            self._lists.append(list_of(node, tag))
        elif tag == "li" and self._lists:
            self.lines.mark(self._lists[-1].marker(node))
        elif tag == "pre":
            self._verbatim += 1
        elif tag in ("main", "article"):
            self._in_main += 1

    def _leave(self, tag: str) -> None:
        """End an element."""
        if tag in BLOCKS:
            self.lines.end(_LEVELS.get(tag, 0))
            if tag in _REMEMBERED:
                self._forget(tag)
        elif tag in ("td", "th"):
            self.lines.close_cell()
        elif tag == "tr":
            self.lines.close_row()

    def _forget(self, tag: str) -> None:
        """Go back to how things were read before a block."""
        if tag in LISTS:
            self._lists.pop()
        elif tag == "pre":
            self._verbatim -= 1
        else:
            self._in_main -= 1
