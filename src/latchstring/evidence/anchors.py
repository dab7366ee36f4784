"""Which concepts a stretch of text cannot hold, told in one pass for all of them, and where the others may stand.

Every phrase has an anchor, a piece of a word without which it does not occur (`text.phrases`). One automaton looks for
all anchors; the patterns of phrases then read only around what it saw. What concepts mean is not known here.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from latchstring.text.phrases import anchors, edges_as_blanks

_REACH = 400
"""How far from its anchor a match may begin or end, in characters: far more than the words and gaps of any phrase."""
_SHORT = 2 * _REACH
"""A text up to this length is read whole."""
_EDGES = edges_as_blanks("".join(map(chr, range(256)))).encode("latin-1")


class Traces:
    """What anchors stand in a stretch of text: which concepts are possible there, and whereabouts."""

    def __init__(self, text: str, anchors_of: Mapping[str, frozenset[int]], seen: Mapping[int, list[int]]) -> None:
        self._text = text
        self._anchors_of = anchors_of
        self._seen = seen

    def around(self, name: str) -> list[tuple[int, int]]:
        """Return the spans of the text outside which a possible concept does not occur, in order and apart."""
        size = len(self._text)
        anchors_of = self._anchors_of.get(name)
        if size <= _SHORT or anchors_of is None:
            return [(0, size)]
        spans: list[tuple[int, int]] = []
        for at in sorted(at for anchor in anchors_of & self._seen.keys() for at in self._seen[anchor]):
            begin = spans.pop()[0] if spans and at - _REACH <= spans[-1][1] else max(0, at - _REACH)
            spans.append((begin, self._word_end(at + _REACH)))
        return spans

    def _word_end(self, at: int) -> int:
        """The next blank: a pattern that stops inside a word would take it for a whole one."""
        end = self._text.find(" ", at) if at < len(self._text) else -1
        return end if end >= 0 else len(self._text)


class Anchors:
    """The anchors of named phrases in one automaton."""

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        names: defaultdict[str, set[str]] = defaultdict(set)
        for name, listed in phrases.items():
            for anchor in (a for phrase in listed for a in anchors(phrase)):
                names[anchor].add(name)
        self._always = frozenset(names.pop("", ()))
        self._names = [frozenset(of) for of in names.values()]
        self._anchors_of = {
            name: frozenset(number for number, of in enumerate(self._names) if name in of)
            for name in phrases
            if name not in self._always
        }
        self._automaton = automaton(names)

    def traces(self, ready: str) -> tuple[frozenset[str], Traces]:
        """Return which names a ready stretch may hold, and where: of no other does a single anchor stand in it."""
        padded = b" %b " % ready.encode("latin-1", "replace").translate(_EDGES)
        found = self._automaton.find_matches_as_indexes(padded, overlapping=True)
        seen: dict[int, list[int]] = {which: [] for which, _, _ in found}
        if len(ready) > _SHORT:
            for which, at, _ in found:
                seen[which].append(at)
        possible = self._always.union(*map(self._names.__getitem__, seen))
        return possible, Traces(ready, self._anchors_of, seen)


def automaton(words: Iterable[str]) -> BytesAhoCorasick:
    """Return one automaton for all words, numbered in their order; it reads folded bytes."""
    return BytesAhoCorasick(
        [word.encode("latin-1", "replace") for word in words],
        matchkind=MatchKind.Standard,
        implementation=Implementation.DFA,
    )
