"""Which concepts a stretch of text cannot hold, told in one pass for all of them, and where the others may stand.

Every phrase has an anchor, a piece of a word without which it does not occur (`text.phrases`). One automaton looks for
all anchors; the patterns of phrases then read only around what it saw. What concepts mean is not known here.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from operator import itemgetter
from string import ascii_letters, digits

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from latchstring.text.phrases import anchors, edges_as_blanks, open_pattern

_REACH = 400
"""How far from its anchor a match may begin or end, in characters: far more than the words and gaps of any phrase."""
_SHORT = 2 * _REACH
"""A text up to this length is read whole."""
_EDGES = edges_as_blanks("".join(map(chr, range(256)))).encode("latin-1")
_BLANK = ord(" ")
_LETTERS = frozenset(ascii_letters + digits)


class Anchors:
    """The anchors of named phrases in one automaton."""

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        self._phrases = {name: tuple(listed) for name, listed in phrases.items()}
        held: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for name, listed in self._phrases.items():
            for phrase in listed:
                for anchor in dict.fromkeys(anchors(phrase)):
                    held[anchor][name].append(phrase)
        self._always = frozenset(held.pop("", ()))
        self._names = [frozenset(of) for of in held.values()]
        self._phrases_at = [dict(of) for of in held.values()]
        self._anchors_of = {
            name: frozenset(number for number, of in enumerate(self._names) if name in of)
            for name in phrases
            if name not in self._always
        }
        self._automaton = automaton(held)
        self._patterns: dict[tuple[int | None, str], re.Pattern[str]] = {}

    def traces(self, ready: str) -> "Traces":
        """Return what anchors stand in a ready stretch of text."""
        padded = b" %b " % ready.encode("latin-1", "replace").translate(_EDGES)
        found = self._automaton.find_matches_as_indexes(padded, overlapping=True)
        found.sort(key=itemgetter(1))
        return Traces(self, ready, padded, [at for _, at, _ in found], [which for which, _, _ in found])

    def names(self, seen: Iterable[int]) -> frozenset[str]:
        """Return the names that anchors may belong to, by their numbers, and those that have no anchor."""
        return self._always.union(*map(self._names.__getitem__, set(seen)))

    def of(self, name: str) -> frozenset[int] | None:
        """Return the numbers of a name's anchors, or None where one of its phrases has none."""
        return self._anchors_of.get(name)

    def pattern(self, name: str, number: int | None = None) -> re.Pattern[str]:
        """Return what finds a name's phrases, or those alone that have one anchor. Its matches may begin in a word."""
        key = number, name
        if key not in self._patterns:
            phrases = self._phrases[name] if number is None else self._phrases_at[number][name]
            self._patterns[key] = open_pattern(tuple(phrases))
        return self._patterns[key]


class Traces:
    """What anchors stand in a stretch of text: which concepts are possible there, and whereabouts.

    `padded` is the text between two blanks, with a blank for every edge; `places` say where in the text anchors stand,
    in order, and `seen` which anchors.
    """

    def __init__(self, anchors: Anchors, text: str, padded: bytes, places: Sequence[int], seen: Sequence[int]) -> None:
        self.possible = anchors.names(seen)
        self._anchors = anchors
        self._text = text
        self._padded = padded
        self._places = places
        self._seen = seen

    def around(self, name: str) -> list[tuple[int, int]]:
        """Return the spans of the text outside which a concept does not occur, in order and apart."""
        size, anchors = len(self._text), self._anchors.of(name)
        if size <= _SHORT or anchors is None:
            return [(0, size)]
        return self._spans(sorted(at for anchor in anchors & self._by_anchor.keys() for at in self._by_anchor[anchor]))

    def holds(self, name: str) -> bool:
        """Say whether a concept occurs: each phrase is looked for only where its own anchor stands."""
        anchors = self._anchors.of(name)
        if anchors is None:
            return self._stands(self._anchors.pattern(name), 0, len(self._text))
        return any(
            self._stands(self._anchors.pattern(name, anchor), *span)
            for anchor in anchors & self._by_anchor.keys()
            for span in self._spans(self._by_anchor[anchor])
        )

    def _spans(self, places: Sequence[int]) -> list[tuple[int, int]]:
        """Where phrases may begin and end that have an anchor at one of these places, in order and apart."""
        spans: list[tuple[int, int]] = []
        for at in places:
            begin = spans.pop()[0] if spans and at - _REACH <= spans[-1][1] else max(0, at - _REACH)
            spans.append((begin, self._word_end(at + _REACH)))
        return spans

    def _stands(self, pattern: re.Pattern[str], begin: int, end: int) -> bool:
        """Say whether a pattern matches from the beginning of a word on."""
        text, match = self._text, pattern.search(self._text, begin, end)
        while match is not None:
            at = match.start()
            if not at or text[at - 1] not in _LETTERS:
                return True
            match = pattern.search(text, at + 1, end)
        return False

    def of_pieces(self, body: str, pieces: Iterable[tuple[int, int, int]]) -> "Traces":
        """Return the traces of a body put together from pieces of this text (place in the body and here, length).

        The automaton is only asked again where a piece was cut inside a word, which makes new words.
        """
        places: list[int] = []
        seen: list[int] = []
        for at, begin, length in pieces:
            if self._inside_word(begin) or self._inside_word(begin + length):
                return self._anchors.traces(body)
            first, last = bisect_left(self._places, begin), bisect_right(self._places, begin + length)
            places += [place - begin + at for place in self._places[first:last]]
            seen += self._seen[first:last]
        return Traces(self._anchors, body, b"", places, seen)

    @cached_property
    def _by_anchor(self) -> Mapping[int, list[int]]:
        """The places of each anchor."""
        held: defaultdict[int, list[int]] = defaultdict(list)
        for at, anchor in zip(self._places, self._seen, strict=True):
            held[anchor].append(at)
        return held

    def _inside_word(self, at: int) -> bool:
        """Say whether a place lies between two letters or digits."""
        return self._padded[at] != _BLANK and self._padded[at + 1] != _BLANK

    def _word_end(self, at: int) -> int:
        """The next blank: a pattern that stops inside a word would take it for a whole one."""
        end = self._text.find(" ", at) if at < len(self._text) else -1
        return end if end >= 0 else len(self._text)


def automaton(words: Iterable[str]) -> BytesAhoCorasick:
    """Return one automaton for all words, numbered in their order; it reads folded bytes."""
    return BytesAhoCorasick(
        [word.encode("latin-1", "replace") for word in words],
        matchkind=MatchKind.Standard,
        implementation=Implementation.DFA,
    )
