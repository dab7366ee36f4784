"""Words broken at the end of a line: whether the hyphen belonged to the word.

The paper itself is asked first: how does it write the word elsewhere? Only then rules of thumb. Finding the breaks is
the readers' business.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

from ahocorasick_rs import AhoCorasick

_KEEP_AFTER = frozenset({"non", "self", "ex", "quasi", "cross", "pre", "post", "mid", "well", "ill", "all", "half"})
"""First parts that American legal prose joins with a hyphen when neither spelling is seen elsewhere in the paper."""
_JOINED_ANYWAY = frozenset({"pre", "post", "mid", "well", "ill", "all", "half", "cross"})
"""Of these, the ones that also begin plain words; the second part must then be a word of the paper."""
_ENDINGS = frozenset(
    {"able", "age", "al", "ally", "an", "ant", "ate", "ed", "en", "er", "ever", "hood", "ing", "ion", "is", "less"}
    | {"like", "man", "men", "ness", "or", "ship", "some", "ward", "wards", "wise"}
)
"""Endings of plain words that look like words of their own."""
_ENOUGH = 400_000
"""Characters, about, from which a sample of a paper's words is taken."""
_EDGES = ".,;:!?()[]{}<>\"'“”‘’„«»…*_–—-•/"
_TAIL = re.compile(r"[^\W_]+$")
_HEAD = re.compile(r"[^\W_]+")


class Words:
    """How a paper writes its words: every spelling that some broken word may have, and a sample of all its words."""

    def __init__(self, texts: list[str], breaks: Iterable[tuple[str, str]] = ()) -> None:
        self._texts = texts
        spellings = {spelling for before, after in breaks for spelling in _spellings(before, after)}
        self._spelt = frozenset(_printed(sorted(spellings), texts)) if spellings else frozenset()
        self._sample: frozenset[str] | None = None

    def __contains__(self, word: object) -> bool:
        if word in self._spelt:
            return True
        if self._sample is None:
            printed: set[str] = set()
            for text in self._texts[:: 1 + sum(map(len, self._texts)) // _ENOUGH]:
                printed.update(text.split())
            self._sample = frozenset(word.strip(_EDGES).lower() for word in printed)
        return word in self._sample


def _spellings(before: str, after: str) -> tuple[str, ...]:
    tail, head = _TAIL.search(before), _HEAD.match(after)
    if not tail or not head:
        return ()
    left, right = tail[0].lower(), head[0].lower()
    return (left + right, f"{left}-{right}")


def _printed(spellings: list[str], texts: Iterable[str]) -> Iterator[str]:
    """Yield the spellings that stand in texts as whole words."""
    text = "\n".join(map(str.lower, texts))
    for which, start, end in AhoCorasick(spellings).find_matches_as_indexes(text, overlapping=True):
        if not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum():
            yield spellings[which]


@cache
def _closed_compounds() -> frozenset[str]:
    return frozenset((files(__package__) / "data" / "closed_compounds.txt").read_text("utf-8").split())


def keeps_hyphen(before: str, after: str, words: Words) -> bool:
    """Say whether a word broken between `before` and `after` is written with a hyphen.

    >>> keeps_hyphen("the munici", "pal department", Words([]))
    False
    >>> keeps_hyphen("a one", "year term", Words(["The one-year term"]))
    True
    >>> keeps_hyphen("Form I", "918", Words([]))
    True
    """
    tail, head = _TAIL.search(before), _HEAD.match(after)
    if not tail or not head:
        return True
    left, right = tail[0], head[0]
    if right[0].isdigit() or (right[0].isupper() and not left.isupper()) or len(left) == 1:
        return True
    left, right = left.lower(), right.lower()
    if len(left) <= 3 and left in words and before[: -len(left)].endswith("-"):  # one-to-one, face-to-face
        return True
    if left + right in words:
        return False
    if f"{left}-{right}" in words:
        return True
    return _reads_as_two(left, right, words)


def _reads_as_two(left: str, right: str, words: Words) -> bool:
    """Whether both parts are words of their own and no plain word is known to be made of them."""
    if left + right in _closed_compounds() or right in _ENDINGS:
        return False
    if left in _KEEP_AFTER:
        return left not in _JOINED_ANYWAY or right in words
    return len(left) > 2 and len(right) > 1 and left in words and right in words
