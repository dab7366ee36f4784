"""The coder's working words: the lexicon compiled, the look-alikes, and the gate that lets text through.

Built once a process from the catalogue. What the words mean together is said by frames.
"""

import re
from collections.abc import Iterable
from functools import cache, cached_property
from typing import NamedTuple

from latchstring.catalogue import Catalogue, load_catalogue
from latchstring.catalogue.rules import Frame
from latchstring.evidence.anchors import Anchors, Traces, automaton
from latchstring.text.folding import fold_bytes
from latchstring.text.phrases import acronyms, concept_pattern


class Hit(NamedTuple):
    """Where a gate word stands, and the policies it opens the gate to."""

    start: int
    policies: frozenset[str]


_LOOK_ALIKE = "look-alike"
_SEAM = re.compile(rb"- {1,12}((?!and\b|or\b|to\b)[a-z]{2,})\b")
_HEAD_OF_BREAK = re.compile(rb"(?<![a-z])[a-z]{2,}$")
_LONGEST_HEAD = 24


class Words:
    """The lexicon of one catalogue, compiled: concepts, look-alikes, acronyms and the gate."""

    def __init__(self, catalogue: Catalogue) -> None:
        lexicon = catalogue.lexicon
        self._phrases = {name: concept.phrases for name, concept in lexicon.concepts.items()}
        self._patterns: dict[str, re.Pattern[str]] = {}
        every = tuple(p for phrases in self._phrases.values() for p in phrases)
        self._acronym = _any_of(acronyms(every))
        self._alike_phrases = tuple(p.lower() for look in lexicon.look_alikes for p in look.phrases)
        self._alike_anchors = Anchors({_LOOK_ALIKE: self._alike_phrases})
        self._anchors = Anchors(self._phrases)
        self._needs: dict[tuple[tuple[str, ...], tuple[str, ...]], tuple[int, ...]] = {}
        self._policies = {policy.id: policy for policy in catalogue.policies}
        self._topics: dict[str, Anchors] = {}
        gates = sorted({word for policy in catalogue.policies for word in policy.evidence.gate})
        self._gate = automaton(gate.rstrip("*") for gate in gates)
        self._open_end = [gate.endswith("*") for gate in gates]
        self._opens = [frozenset(p.id for p in catalogue.policies if word in p.evidence.gate) for word in gates]

    @cached_property
    def _alike(self) -> re.Pattern[str]:
        """The look-alikes: most passages have no trace of any."""
        return concept_pattern(self._alike_phrases)

    def concept(self, name: str) -> re.Pattern[str]:
        """Return the compiled pattern of a concept; `KeyError` where the lexicon has no such concept."""
        if name not in self._patterns:
            self._patterns[name] = concept_pattern(self._phrases[name])
        return self._patterns[name]

    def traces(self, ready: str) -> Traces:
        """Return which concepts may occur in a ready stretch (no other does), and where they may stand."""
        return self._anchors.traces(ready)

    def mask(self, concept: str) -> int:
        """Return the bit of a concept; `KeyError` where the lexicon has no such concept."""
        return self._anchors.mask((concept,))

    def needs(self, frame: Frame) -> tuple[int, ...]:
        """Return the masks of concepts of which a statement holds one each wherever a frame fires on it.

        What the paper itself answers (`@`) asks for no words.
        """
        key = frame.about, frame.act
        if key not in self._needs:
            groups = [group.split("|") for group in frame.about]
            worded = [[c.lstrip("+") for c in group] for group in groups if not any(c[0] == "@" for c in group)]
            self._needs[key] = tuple(self._anchors.mask(group) for group in (*worded, frame.act) if group)
        return self._needs[key]

    def topics(self, folded: str, asked: frozenset[str]) -> frozenset[str]:
        """Return the policies among those asked that a folded stretch may speak of: no topic of others is there."""
        return frozenset(policy for policy in asked if self._topic(policy).traces(folded).holds(policy))

    def _topic(self, policy: str) -> Anchors:
        """The anchors of a policy's topics in small letters, as a folded text has them."""
        if policy not in self._topics:
            topics = self._policies[policy].evidence.topic
            phrases = tuple(phrase.lower() for topic in topics for phrase in self._phrases[topic])
            self._topics[policy] = Anchors({policy: phrases})
        return self._topics[policy]

    def hits(self, folded: bytes) -> list[Hit]:
        """Return where the gate opens in a folded text, in order of place."""
        opens, open_end, size = self._opens, self._open_end, len(folded)
        return [
            Hit(start, opens[which])
            for which, start, end in self._gate.find_matches_as_indexes(folded, overlapping=True)
            if not (start and _WORDY[folded[start - 1]]) and (open_end[which] or end == size or not _WORDY[folded[end]])
        ]

    def ready(self, folded: str, text: str) -> str:
        """Prepare a folded stretch for matching: acronyms get their capitals back, look-alikes are blanked out."""
        pieces: list[tuple[int, str]] = []
        for match in self._acronym.finditer(text):
            if folded[match.start() : match.end()] == match.group().lower():
                pieces.append((match.start(), match.group()))
        traces = self._alike_anchors.traces(folded)
        for span in traces.around(_LOOK_ALIKE) if traces.mask else ():
            pieces += [(match.start(), " " * len(match.group())) for match in self._alike.finditer(folded, *span)]
        return _laid_over(folded, pieces)


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """An expression for any of some words as a whole, the longest first.

    The edge is asked for behind the first letter: so the scan skips whatever is none of the first letters.
    """
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        by_letter.setdefault(re.escape(word[0]), []).append(re.escape(word[1:]))
    letters = (f"{letter}(?<!\\w.)(?:{'|'.join(ends)})" for letter, ends in by_letter.items())
    return re.compile(rf"(?:{'|'.join(letters)})\b")


_WORDY = bytes(bytes([code]).isalnum() for code in range(256))
"""Whether a folded byte is a letter or a digit."""


def _laid_over(folded: str, pieces: list[tuple[int, str]]) -> str:
    """The text with pieces laid over it in their order, each over as much as it is long."""
    if not pieces:
        return folded
    marked = bytearray(folded, "latin-1")
    for start, piece in pieces:
        marked[start : start + len(piece)] = piece.encode("latin-1")
    return marked.decode("latin-1")


def folded(text: str) -> bytes:
    """Fold a text for the gate: one byte a code point, words that are broken over line ends joined.

    The blanks of a break move behind the word, so lengths stay.

    >>> folded("an IMMI-\\n   gration hold")
    b'an immigration      hold'
    """
    plain = fold_bytes(text)
    joined = bytearray(plain)
    for seam in _SEAM.finditer(plain):
        head = _HEAD_OF_BREAK.search(plain, max(0, seam.start() - _LONGEST_HEAD), seam.start())
        if head:
            word = head.group() + seam[1]
            joined[head.start() : seam.end()] = word + b" " * (seam.end() - head.start() - len(word))
    return bytes(joined)


@cache
def default_words() -> Words:
    """Return the words of the catalogue that ships with the program."""
    return Words(load_catalogue())
