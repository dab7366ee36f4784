"""The rule scan: every cue that can open a passage, with its exact place, against the same rules one by one with `re`.

A cue is a gate word or a phrase of a topic. Gate, then verify: one automaton sees where a cue's rarest word stands, the
cue's own pattern says whether and where it occurs. This is also the yardstick for the whole way to findings.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from bench.shared import shared_folder
from bench.timing import against, medians
from latchstring.catalogue import load_catalogue
from latchstring.evidence.anchors import Anchors
from latchstring.text.folding import fold
from latchstring.text.phrases import open_pattern, phrase_pattern

Place = tuple[str, int, int]
_SAMPLE = 200_000
"""Characters that the rules are looked for in one by one: that way is slow."""


class Cues:
    """The cues of all policies, in small letters as a folded text has them."""

    def __init__(self) -> None:
        catalogue = load_catalogue()
        gates = {word for policy in catalogue.policies for word in policy.evidence.gate}
        topics = {topic for policy in catalogue.policies for topic in policy.evidence.topic}
        phrases = {phrase.lower() for topic in topics for phrase in catalogue.lexicon.concepts[topic].phrases}
        self.words = sorted(gates | phrases)
        self._anchors = Anchors({word: (word,) for word in self.words})
        self._bits = [(word, self._anchors.mask((word,))) for word in self.words]

    @cached_property
    def patterns(self) -> dict[str, re.Pattern[str]]:
        """The pattern of each cue."""
        return {word: re.compile(phrase_pattern(word)) for word in self.words}

    @cached_property
    def _open(self) -> dict[str, re.Pattern[str]]:
        """The pattern of each cue without an edge in front, which is quicker; the edge is looked at afterwards."""
        return {word: open_pattern((word,)) for word in self.words}

    def scan(self, folded: str) -> Iterator[Place]:
        """Yield every cue of a text with its place: a cue that begins with its anchor is only tried where that stands,
        another around it."""
        traces = self._anchors.traces(folded)
        for word, bit in self._bits:
            if traces.mask & bit:
                starts, pattern = traces.starts(word), self.patterns[word]
                if starts is None:
                    for span in traces.around(word):
                        yield from _within(span, word, self._open[word], folded)
                else:
                    yield from _at(starts, word, pattern, folded)

    def one_by_one(self, text: str) -> Iterator[Place]:
        """Yield the same, each rule looked for in the whole text."""
        for word, pattern in self.patterns.items():
            yield from ((word, *match.span()) for match in pattern.finditer(text))


def _at(starts: Sequence[int], word: str, pattern: re.Pattern[str], folded: str) -> Iterator[Place]:
    """Yield the matches that begin at these places, apart."""
    end = 0
    for start in starts:
        match = pattern.match(folded, start) if start >= end else None
        if match:
            end = match.end()
            yield word, start, end


def _within(span: tuple[int, int], word: str, pattern: re.Pattern[str], folded: str) -> Iterator[Place]:
    """Yield the matches in a span that begin at the edge of a word, apart."""
    begin, stop = span
    while match := pattern.search(folded, begin, stop):
        start, end = match.span()
        if start and folded[start - 1].isalnum() and folded[start - 1].isascii():
            begin = start + 1
        else:
            yield word, start, end
            begin = end


def measure() -> Iterator[str]:
    """Yield how much faster the scan is, and whether it finds the same."""
    corpus = shared_folder("corpus")
    if corpus is None:
        yield "the papers are not here: nothing measured"
        return
    cues, path = Cues(), corpus / "georgia" / "ga-muni-gray-code-full.txt"
    text = fold(path.read_text("utf-8-sig"))[:_SAMPLE]
    scanned, slowly = set(cues.scan(text)), set(cues.one_by_one(text))
    fast, slow = medians(lambda: list(cues.scan(text)), lambda: list(cues.one_by_one(text)))
    times = against(slow / fast, ">=", 100, " x")
    yield f"{len(cues.words)} cues over {len(text) / 1e6:.1f} MB: {times} `re` one by one"
    missing, extra = len(slowly - scanned), len(scanned - slowly)
    yield f"the same {len(slowly)} places: {missing} missing, {extra} extra (target 0 and 0)"
