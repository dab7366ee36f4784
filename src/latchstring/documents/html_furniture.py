"""Which parts of a web page are not its text: menus, cookie bars, scripts, hidden and struck-out parts."""

import re
from collections.abc import Callable
from functools import lru_cache

from selectolax.lexbor import LexborNode

from latchstring.documents.html_tags import FURNITURE_ROLES, SMALL_FURNITURE, STRUCK, TITLES

_WORDS = re.compile(
    r"(?:^|[\s_-])(breadcrumbs?|banner|consent|cookies?|footer|gdpr|masthead|menu|modal|nav|navbar|navigation|newsletter"
    r"|pager|pagination|popup|share|sharing|sidebar|skip|skiplink|social|toolbar|wm)(?=$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_STRUCK_STYLE = re.compile(r"text-decoration[^;]*line-through", re.IGNORECASE)
_STRUCK_CLASS = re.compile(r"(?:^|[\s_-])(?:strike|strikethrough|struck|line-?through)(?:$|[\s_-])", re.IGNORECASE)

_COOKIE_BAR = 3_000
_SMALL_BLOCK = 1_500
_SHARE_OF_PAGE = 0.5


def is_hidden(attributes: dict[str, str | None]) -> bool:
    """Whether a browser would not show the element."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return bool(style and _HIDDEN_STYLE.search(style))


def is_struck(tag: str, attributes: dict[str, str | None]) -> bool:
    """Whether the element strikes its words out, as bills do with words that a law would lose."""
    if tag in STRUCK:
        return True
    style, name = attributes.get("style"), attributes.get("class")
    return bool((style and _STRUCK_STYLE.search(style)) or (name and _is_struck_class(name)))


@lru_cache(maxsize=4096)
def _is_struck_class(name: str) -> bool:
    """Whether a class says that words are struck out."""
    return _STRUCK_CLASS.search(name) is not None


def is_furniture(
    node: LexborNode, attributes: dict[str, str | None], in_main: bool, length_of_page: Callable[[], int]
) -> bool:
    """Whether the element is the site's and not the paper's. The length of the page is only asked of a suspect.

    Never true for an element that holds half of the page's text: a paper is rather read with its menu than lost.
    """
    suspect = _is_suspect(node, attributes, in_main)
    names = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
    words = _furniture_words(names)
    if not suspect and not words:
        return False
    text = node.text(deep=True)
    length, page_length = len(text), length_of_page()
    if length > page_length * _SHARE_OF_PAGE:
        return False
    if suspect or _is_mostly_links(node, length):
        return True
    if "cookie" in text.lower() and length < _COOKIE_BAR:
        return True
    return bool(words & SMALL_FURNITURE) and length < min(_SMALL_BLOCK, page_length * 0.1)


@lru_cache(maxsize=4096)
def _furniture_words(names: str) -> frozenset[str]:
    """The words in `id` and `class` that mean furniture."""
    return frozenset(word.lower() for word in _WORDS.findall(names))


def _is_suspect(node: LexborNode, attributes: dict[str, str | None], in_main: bool) -> bool:
    """Whether the element says by itself that it is furniture."""
    tag = node.tag
    if tag in ("nav", "dialog") or (attributes.get("role") or "") in FURNITURE_ROLES:
        return True
    if tag == "button":
        return node.parent is None or node.parent.tag not in TITLES
    if in_main or tag not in ("header", "footer", "aside"):
        return False
    return tag != "header" or node.css_first("h1") is None


def _is_mostly_links(node: LexborNode, length: int) -> bool:
    linked = sum(len(link.text(deep=True)) for link in node.css("a"))
    return length > 0 and linked >= length * 0.5
