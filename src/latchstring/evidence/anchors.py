"""Which concepts a stretch of text cannot hold, told in one pass for all of them, and where the others may stand.

Every phrase has an anchor, a piece of a word without which it does not occur (`text.phrases`). One automaton looks for
all anchors; the patterns of phrases then read only around what it saw. What concepts mean is not known here.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import itemgetter, or_
from string import ascii_letters, digits

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from latchstring.text.phrases import anchors, concept_pattern, edges_as_blanks, open_pattern, reach

_EDGES = edges_as_blanks("".join(map(chr, range(256)))).encode("latin-1")
_BLANK = ord(" ")
_LETTERS = frozenset(ascii_letters + digits)


@dataclass(frozen=True, slots=True)
class _Sought:
    """Phrases of one name with one anchor, and how far before and behind its place they may begin and end."""

    pattern: re.Pattern[str]
    before: int
    behind: int


class Anchors:
    """The anchors of named phrases in one automaton."""

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        self._phrases = {name: tuple(listed) for name, listed in phrases.items()}
        held: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for name, listed in self._phrases.items():
            for phrase in listed:
                for anchor in dict.fromkeys(anchors(phrase)):
                    held[anchor][name].append(phrase)
        self._bits = {name: 1 << number for number, name in enumerate(self._phrases)}
        always: Mapping[str, list[str]] = held.pop("", defaultdict(list))
        self._always = self.mask(always)
        self._masks = [self.mask(of) for of in held.values()]
        self._phrases_at = [dict(of) for of in held.values()]
        self._anchors_of = {
            name: frozenset(number for number, of in enumerate(self._phrases_at) if name in of)
            for name in self._phrases
            if name not in always
        }
        self._automaton = automaton(held)
        self._sought: dict[tuple[int, str], tuple[_Sought, ...]] = {}

    def traces(self, ready: str) -> "Traces":
        """Return what anchors stand in a ready stretch of text."""
        padded = b" %b " % ready.encode("latin-1", "replace").translate(_EDGES)
        found = self._automaton.find_matches_as_indexes(padded, overlapping=True)
        found.sort(key=itemgetter(1))
        return Traces(self, ready, padded, [at for _, at, _ in found], [which for which, _, _ in found])

    def mask(self, names: Iterable[str]) -> int:
        """Return a set of names as a number, a bit for each: sets of them are compared for every statement."""
        return reduce(or_, map(self._bits.__getitem__, names), 0)

    def possible(self, seen: Iterable[int]) -> int:
        """Return the mask of the names that anchors may belong to, by their numbers, and of those without an anchor."""
        return reduce(or_, map(self._masks.__getitem__, set(seen)), self._always)

    def of(self, name: str) -> frozenset[int] | None:
        """Return the numbers of a name's anchors, or None where one of its phrases has none."""
        return self._anchors_of.get(name)

    def sought(self, anchor: int, name: str) -> tuple[_Sought, ...]:
        """Return what to look for where an anchor stands: the phrases that begin with it, and the others."""
        key = anchor, name
        if key not in self._sought:
            phrases = [(phrase, *reach(phrase)) for phrase in self._phrases_at[anchor][name]]
            parts = ([row for row in phrases if not row[1]], [row for row in phrases if row[1]])
            self._sought[key] = tuple(
                _Sought(open_pattern(words), max(befores), max(behinds))
                for words, befores, behinds in (tuple(zip(*part, strict=True)) for part in parts if part)
            )
        return self._sought[key]

    def everywhere(self, name: str) -> re.Pattern[str]:
        """Return the pattern of a name that has a phrase without an anchor."""
        return concept_pattern(self._phrases[name])


class Traces:
    """What anchors stand in a stretch of text: which concepts are possible there (`mask`), and whereabouts.

    `padded` is the text between two blanks, with a blank for every edge; `places` say where in the text anchors stand,
    in order, and `seen` which anchors.
    """

    def __init__(self, anchors: Anchors, text: str, padded: bytes, places: Sequence[int], seen: Sequence[int]) -> None:
        self.mask = anchors.possible(seen)
        self._anchors = anchors
        self._text = text
        self._padded = padded
        self._places = places
        self._seen = seen

    def around(self, name: str) -> list[tuple[int, int]]:
        """Return the spans of the text outside which a concept does not occur, in order and apart."""
        anchors = self._anchors.of(name)
        if anchors is None:
            return [(0, len(self._text))]
        found = [
            span
            for anchor in anchors & self._by_anchor.keys()
            for sought in self._anchors.sought(anchor, name)
            for span in self._spans(self._by_anchor[anchor], sought)
        ]
        return _apart(found)

    def starts(self, name: str) -> list[int] | None:
        """Return where a concept may begin, in order, or None where some phrase of it may begin before its anchor."""
        anchors = self._anchors.of(name)
        if anchors is None or any(s.before for a in anchors for s in self._anchors.sought(a, name)):
            return None
        return sorted(at for anchor in anchors & self._by_anchor.keys() for at in self._by_anchor[anchor])

    def holds(self, name: str) -> bool:
        """Say whether a concept occurs: each phrase is looked for only where its own anchor stands."""
        anchors = self._anchors.of(name)
        if anchors is None:
            return self._anchors.everywhere(name).search(self._text) is not None
        return any(
            self._stands(sought, self._by_anchor[anchor])
            for anchor in anchors & self._by_anchor.keys()
            for sought in self._anchors.sought(anchor, name)
        )

    def _spans(self, places: Sequence[int], sought: _Sought) -> list[tuple[int, int]]:
        """Where phrases may begin and end that have an anchor at one of these places, in order and apart."""
        return _apart([(max(0, at - sought.before), self._word_end(at + sought.behind)) for at in places])

    def _stands(self, sought: _Sought, places: Sequence[int]) -> bool:
        """Say whether a phrase that is sought stands about one of these places, from the beginning of a word on."""
        text = self._text
        if not sought.before:
            match_at = sought.pattern.match
            return any(match_at(text, at) for at in places)
        search = sought.pattern.search
        for begin, end in self._spans(places, sought):
            match = search(text, begin, end)
            while match is not None:
                at = match.start()
                if not at or text[at - 1] not in _LETTERS:
                    return True
                match = search(text, at + 1, end)
        return False

    def mask_of(self, spans: Iterable[tuple[int, int]]) -> int | None:
        """Return the mask of some spans of the text, or None where one is cut inside a word, which makes new words."""
        seen: list[int] = []
        for begin, end in spans:
            if self._inside_word(begin) or self._inside_word(end):
                return None
            seen += self._seen[bisect_left(self._places, begin) : bisect_right(self._places, end)]
        return self._anchors.possible(seen)

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


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same stretches in order, those joined that touch."""
    if len(spans) < 2:
        return spans
    joined: list[tuple[int, int]] = []
    for begin, end in sorted(spans):
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((begin, end))
    return joined


def automaton(words: Iterable[str]) -> BytesAhoCorasick:
    """Return one automaton for all words, numbered in their order; it reads folded bytes."""
    return BytesAhoCorasick(
        [word.encode("latin-1", "replace") for word in words],
        matchkind=MatchKind.Standard,
        implementation=Implementation.DFA,
    )
