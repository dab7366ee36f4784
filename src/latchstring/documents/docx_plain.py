"""The plain paragraphs of a Word document, told apart from all else in one pass over the few elements that tell.

Most of a document's elements are properties that change no word of it. Which of the others mean what is known to
`docx_body`, which reads whatever is not plain.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice

import msgspec
from lxml import etree

from latchstring.documents.docx_styles import W

_VAL = f"{W}val"
_PARAGRAPH, _TEXT, _TAB, _STYLE, _LIST, _OUTLINE = (
    f"{W}{name}" for name in ("p", "t", "tab", "pStyle", "numPr", "outlineLvl")
)
_NOT_PLAIN = (
    "altChunk br commentReference cr del Fallback ins moveFrom moveTo noBreakHyphen p pPrChange rt sdt sym t tab tc tr"
    " txbxContent"
)
"""Elements that mean something of their own, in whatever namespace."""
_TELLING = (_STYLE, _LIST, _OUTLINE, *(f"{{*}}{name}" for name in _NOT_PLAIN.split()))


class Plain(msgspec.Struct):
    """A paragraph of nothing but text: the style that it names, its words, and its properties where they say more."""

    element: etree._Element
    style: str = ""
    words: list[str] = []
    properties: Iterable[etree._Element] | None = None

    def takes(self, element: etree._Element, tag: str) -> bool:
        """Take what a plain paragraph may hold beside its words; false for what it may not."""
        if tag == _STYLE:
            self.style = self.style or element.get(_VAL) or ""
        elif tag in (_LIST, _OUTLINE):
            self.properties = element.getparent()
        elif tag != _TAB:
            return False
        elif element.get(_VAL) is None:  # else it is a tab stop
            self.words.append(" ")
        return True


def plain_or_not(root: etree._Element) -> Iterator[Plain | etree._Element]:
    """Yield what stands under an element, in order: plain paragraphs, and the elements that are none.

    Struck-out and deleted words are not looked for: a document that holds any must be read element by element.
    """
    stream = root.iter(*_TELLING)
    plain: Plain | None = None
    for element in stream:
        tag = element.tag
        if tag == _TEXT and plain is not None:
            plain.words.append(element.text or "")
        elif tag == _PARAGRAPH:
            if plain is not None:
                yield plain
            plain = Plain(element)
        elif plain is None or not plain.takes(element, tag):
            whole = element
            if plain is not None and plain.element in element.iterancestors(_PARAGRAPH):
                whole = plain.element
            elif plain is not None:
                yield plain
            plain = None
            telling = list(whole.iter(*_TELLING))
            yield whole
            deque(islice(stream, len(telling) - 1 - telling.index(element)), maxlen=0)
    if plain is not None:
        yield plain
