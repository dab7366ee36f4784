"""Which concepts a stretch of text cannot hold, told in one pass for all of them, and where the others may stand.

Every phrase has an anchor, a piece of a word without which it does not occur (`text.anchoring`). One automaton looks
for all anchors; the patterns of phrases then read only around what it saw. What concepts mean is not known here.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property, reduce
from operator import itemgetter, or_
from string import ascii_letters, digits

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from latchstring.text.anchoring import Anchored, anchored, anchors, edges_as_blanks
from latchstring.text.phrases import concept_pattern, open_pattern

_EDGES = edges_as_blanks("".join(map(chr, range(256)))).encode("latin-1")
_BLANK = ord(" ")
_WHICH, _BEGIN = itemgetter(0), itemgetter(1)
_LETTERS = frozenset(ascii_letters + digits)


class _Sought:
    """Phrases of one name with one anchor, and how far before and behind its place they may begin and end.

    Patterns are compiled when they are first asked for: most are never needed.
    """

    def __init__(self, rows: Sequence[tuple[str, Anchored]]) -> None:
        self.before = max(row.before for _, row in rows)
        self.behind = max(row.behind for _, row in rows)
        self._phrases = tuple(dict.fromkeys(phrase for phrase, _ in rows))
        self._leads = dict.fromkeys(row.lead for _, row in rows)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The phrases."""
        return open_pattern(self._phrases)

    @cached_property
    def led(self) -> re.Pattern[str] | None:
        """What must stand before the anchor, read from right to left: it turns most places away at the first word."""
        return None if "" in self._leads else _compiled("|".join(self._leads))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern that several anchors share once."""
    return re.compile(pattern)


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
        self._pieces = tuple(held)
        self._masks = [self.mask(of) for of in held.values()]
        self._phrases_at = [dict(of) for of in held.values()]
        numbers: defaultdict[str, list[int]] = defaultdict(list)
        for number, of in enumerate(self._phrases_at):
            for name in of:
                numbers[name].append(number)
        self._anchors_of = {name: frozenset(numbers[name]) for name in self._phrases if name not in always}
        self._automaton = automaton(held)
        self._sought: dict[tuple[int, str], tuple[_Sought, ...]] = {}

    def traces(self, ready: str) -> "Traces":
        """Return what anchors stand in a ready stretch of text."""
        padded = b" %b " % ready.encode("latin-1", "replace").translate(_EDGES)
        return Traces(self, ready, padded, self._automaton.find_matches_as_indexes(padded, overlapping=True))

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
            rows = [
                (phrase, row)
                for phrase in self._phrases_at[anchor][name]
                for row in anchored(phrase)
                if row.piece == self._pieces[anchor]
            ]
            parts = ([row for row in rows if not row[1].before], [row for row in rows if row[1].before])
            self._sought[key] = tuple(_Sought(part) for part in parts if part)
        return self._sought[key]

    def everywhere(self, name: str) -> re.Pattern[str]:
        """Return the pattern of a name that has a phrase without an anchor."""
        return concept_pattern(self._phrases[name])


class Traces:
    """What anchors stand in a stretch of text: which concepts are possible there (`mask`), and whereabouts.

    `padded` is the text between two blanks, with a blank for every edge; `found` are the anchors that stand in it, each
    by its number, where in the text it begins, and where it ends.
    """

    def __init__(self, anchors: Anchors, text: str, padded: bytes, found: list[tuple[int, int, int]]) -> None:
        self._anchors = anchors
        self._text = text
        self._padded = padded
        self._found = found

    @cached_property
    def mask(self) -> int:
        """The set of the names that are possible here."""
        return self._anchors.possible(map(_WHICH, self._found))

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
        if sought.led is not None:
            led, backwards, last = sought.led.match, self._backwards, len(self._text)
            places = [at for at in places if led(backwards, last - at)]
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
        found: list[tuple[int, int, int]] = []
        for at, begin, length in pieces:
            if self._inside_word(begin) or self._inside_word(begin + length):
                return self._anchors.traces(body)
            first, last, by = bisect_left(self._places, begin), bisect_right(self._places, begin + length), at - begin
            found += [(which, place + by, end + by) for which, place, end in self._ordered[first:last]]
        return Traces(self._anchors, body, b"", found)

    @cached_property
    def _backwards(self) -> str:
        """The text from right to left."""
        return self._text[::-1]

    @cached_property
    def _by_anchor(self) -> Mapping[int, list[int]]:
        """The places of each anchor."""
        held: defaultdict[int, list[int]] = defaultdict(list)
        for anchor, at, _ in self._found:
            held[anchor].append(at)
        return held

    @cached_property
    def _ordered(self) -> list[tuple[int, int, int]]:
        """The anchors that were found, by where they begin."""
        return sorted(self._found, key=_BEGIN)

    @cached_property
    def _places(self) -> list[int]:
        """Where anchors begin, in order."""
        return [at for _, at, _ in self._ordered]

    @cached_property
    def _seen(self) -> list[int]:
        """Which anchors begin there."""
        return [which for which, _, _ in self._ordered]

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
