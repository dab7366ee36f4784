"""XML, read safely: no entity is expanded, no file or address is opened. Blocks are told by how elements stand."""

import re
from collections.abc import Iterator

from lxml import etree

from latchstring.documents.document import Problem, Raw
from latchstring.documents.limits import Limits
from latchstring.documents.lines import Lines, counted
from latchstring.documents.plain import decode, too_long
from latchstring.documents.problems import unreadable
from latchstring.text import Message

_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}\?>")
_DECLARED = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{1,40})")
_NUMBERS = frozenset(("num", "enum", "label", "no", "number", "designator", "marker"))
_HEADINGS = frozenset(("heading", "head", "header", "title", "catchline", "caption", "subheading"))
_NO_TEXT = frozenset(("meta", "metadata", "style", "script", "annotations", "comment"))
_STRUCK = frozenset(("del", "strike", "deletedtext", "deleted-phrase"))
_DEEPEST_HEADING = 9


def parse_xml(data: bytes) -> etree._Element:
    """Parse XML into its root element. Raises Unreadable for broken XML and for any declaration of entities.

    The bytes are decoded here, so the parser cannot be told of an encoding in which an entity would hide.
    """
    declared = _DECLARED.search(data[:400])
    encoding = declared.group(1).decode("ascii") if declared else "utf-8"
    decoded = decode(data, encoding)
    as_it_is = decoded.is_as_it_was and encoding.lower() == "utf-8" and data.startswith(b"<")
    source = data if as_it_is else _DECLARATION.sub("", decoded.text, count=1).encode("utf-8", "replace")
    if b"<!ENTITY" in source:
        raise unreadable("problem-entities")
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    try:
        return etree.fromstring(source, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise unreadable("problem-broken-xml", line=getattr(error, "lineno", None) or 0) from error


def read_xml(data: bytes, limits: Limits) -> Raw:
    """Read any XML as text: an element beside other elements is a line, one amid words is part of their line.

    Elements that hold a number (`num`, `enum`, `label`) stand before the words that follow them.
    Raises Unreadable for broken XML, declared entities, and XML without words.
    """
    root = parse_xml(data)
    lines = Lines()
    struck = _walk(root, lines)
    text, headings = lines.joined()
    if not text:
        raise unreadable("problem-empty")
    problems: tuple[Problem, ...] = ()
    if len(text) > limits.max_characters:
        problems = (too_long(limits.max_characters),)
        text = text[: limits.max_characters]
        headings = tuple(heading for heading in headings if heading[1] <= len(text))
    notes: tuple[Message, ...] = counted("note-struck-text-dropped", struck)
    return Raw(text, "xml", problems=problems, notes=notes, headings=headings)


def local(tag: object) -> str:
    """Return a tag's name without its namespace; empty for what is no element."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _walk(root: etree._Element, lines: Lines) -> int:
    """Send the text under `root` to `lines`; returns how many struck-out parts were left out."""
    struck = 0
    depth = 0
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in _elements(walk):
        name = local(element.tag).lower()
        inline = _stands_amid_words(element)
        if event == "start":
            depth += 1
            if not inline and not _follows_its_number(element):
                lines.end()
            if name in _NO_TEXT or name in _STRUCK or not name:
                walk.skip_subtree()
                struck += name in _STRUCK
            elif element.text:
                lines.add(element.text)
        else:
            depth -= 1
            if name in _NUMBERS:
                lines.add(" ")
            elif not inline:
                lines.end(min(depth, _DEEPEST_HEADING) if name in _HEADINGS else 0)
            if depth and element.tail:
                lines.add(element.tail)
    return struck


def _elements(walk: "etree.iterwalk") -> Iterator[tuple[str, etree._Element]]:
    """Give the walk's events the types that they have here."""
    yield from walk


def _follows_its_number(element: etree._Element) -> bool:
    before = element.getprevious()
    return before is not None and local(before.tag).lower() in _NUMBERS


def _stands_amid_words(element: etree._Element) -> bool:
    """Whether words of the parent stand right before or after the element, as around emphasis."""
    if element.tail and not element.tail.isspace():
        return True
    before = element.getprevious()
    if before is not None:
        return bool(before.tail and not before.tail.isspace())
    parent = element.getparent()
    return parent is not None and bool(parent.text and not parent.text.isspace())
