"""The coder's working words: the lexicon compiled, the look-alikes, and the gate that lets text through.

Built once a process from the catalogue. What the words mean together is said by frames.
"""

import re
from dataclasses import dataclass
from functools import cache

from latchstring.catalogue import Catalogue, load_catalogue
from latchstring.evidence.anchors import Anchors, Traces, automaton
from latchstring.text.phrases import acronyms, concept_pattern


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a gate word stands, and the policies it opens the gate to."""

    start: int
    policies: frozenset[str]


_LOOK_ALIKE = "look-alike"
_BROKEN = re.compile(r"(?P<head>\b[a-z]{2,})- {1,12}(?P<tail>(?!and\b|or\b|to\b)[a-z]{2,})\b")

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
        self._acronym = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, acronyms(every)), key=len)[::-1]) + r")\b")
        alike = tuple(p.lower() for look in lexicon.look_alikes for p in look.phrases)
        self._alike = concept_pattern(alike)
        self._alike_anchors = Anchors({_LOOK_ALIKE: alike})
        self._anchors = Anchors(self._phrases)
        gates = sorted({word for policy in catalogue.policies for word in policy.evidence.gate})
        self._gate = automaton(gate.rstrip("*") for gate in gates)
        self._open_end = [gate.endswith("*") for gate in gates]
        self._opens = [frozenset(p.id for p in catalogue.policies if word in p.evidence.gate) for word in gates]

    def concept(self, name: str) -> re.Pattern[str]:
        """Return the compiled pattern of a concept; `KeyError` where the lexicon has no such concept."""
        if name not in self._patterns:
            self._patterns[name] = concept_pattern(self._phrases[name])
        return self._patterns[name]

    def traces(self, ready: str) -> Traces:
        """Return which concepts may occur in a ready stretch (no other does), and where they may stand."""
        return self._anchors.traces(ready)

    def hits(self, folded: bytes) -> list[Hit]:
        """Return where the gate opens in a folded text, in order of place."""
        folded = _mended(folded)
        opens, open_end, size = self._opens, self._open_end, len(folded)
        return [
            Hit(start, opens[which])
            for which, start, end in self._gate.find_matches_as_indexes(folded, overlapping=True)
            if not (start and _WORDY[folded[start - 1]]) and (open_end[which] or end == size or not _WORDY[folded[end]])
        ]

    def ready(self, folded: str, text: str) -> str:
        """Prepare a folded stretch for matching: acronyms get their capitals back, look-alikes are blanked out."""
        if "- " in folded:
            folded = _BROKEN.sub(_mend, folded)
        pieces: list[tuple[int, str]] = []
        for match in self._acronym.finditer(text):
            if folded[match.start() : match.end()] == match.group().lower():
                pieces.append((match.start(), match.group()))
        traces = self._alike_anchors.traces(folded)
        for span in traces.around(_LOOK_ALIKE) if traces.possible else ():
            pieces += [(match.start(), " " * len(match.group())) for match in self._alike.finditer(folded, *span)]
        return _laid_over(folded, pieces)


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


def _mended(folded: bytes) -> bytes:
    """Join the words that are broken over line ends, as `_mend` does, without a walk over the whole text."""
    joined = bytearray(folded)
    for seam in _SEAM.finditer(folded):
        head = _HEAD_OF_BREAK.search(folded, max(0, seam.start() - _LONGEST_HEAD), seam.start())
        if head:
            word = head.group() + seam[1]
            joined[head.start() : seam.end()] = word + b" " * (seam.end() - head.start() - len(word))
    return bytes(joined)


def _mend(match: re.Match[str]) -> str:
    """Join a word broken over a line end; the blanks move behind it, so that lengths stay."""
    return match["head"] + match["tail"] + " " * (len(match.group()) - len(match["head"]) - len(match["tail"]))


@cache
def default_words() -> Words:
    """Return the words of the catalogue that ships with the program."""
    return Words(load_catalogue())
