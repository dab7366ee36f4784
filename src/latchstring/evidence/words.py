"""The coder's working words: the lexicon compiled, the look-alikes, and the gate that lets text through.

Built once a process from the catalogue. What the words mean together is said by frames.
"""

import re
from dataclasses import dataclass
from functools import cache

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from latchstring.catalogue import Catalogue, load_catalogue
from latchstring.text.phrases import acronyms, concept_pattern


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a gate word stands, and the policies it opens the gate to."""

    start: int
    policies: frozenset[str]


_BROKEN = re.compile(r"(?P<head>\b[a-z]{2,})- {1,12}(?P<tail>(?!and\b|or\b|to\b)[a-z]{2,})\b")


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
        self._gates = sorted({word for policy in catalogue.policies for word in policy.evidence.gate})
        self._gate = BytesAhoCorasick(
            [gate.rstrip("*").encode("latin-1", "replace") for gate in self._gates],
            matchkind=MatchKind.Standard,
            implementation=Implementation.DFA,
        )
        self._opens = [frozenset(p.id for p in catalogue.policies if word in p.evidence.gate) for word in self._gates]

    def concept(self, name: str) -> re.Pattern[str]:
        """Return the compiled pattern of a concept; `KeyError` where the lexicon has no such concept."""
        if name not in self._patterns:
            self._patterns[name] = concept_pattern(self._phrases[name])
        return self._patterns[name]

    def hits(self, folded: bytes) -> list[Hit]:
        """Return where the gate opens in a folded text, in order of place."""
        found = self._gate.find_matches_as_indexes(folded, overlapping=True)
        return [
            Hit(start, self._opens[which])
            for which, start, end in found
            if _is_word(folded, start, end, open_end=self._gates[which].endswith("*"))
        ]

    def ready(self, folded: str, text: str) -> str:
        """Prepare a folded stretch for matching: acronyms get their capitals back, look-alikes are blanked out."""
        folded = _BROKEN.sub(_mend, folded)
        marked = list(folded)
        for match in self._acronym.finditer(text):
            if folded[match.start() : match.end()] == match.group().lower():
                marked[match.start() : match.end()] = match.group()
        for match in self._alike.finditer(folded):
            marked[match.start() : match.end()] = " " * (match.end() - match.start())
        return "".join(marked)


def _is_word(folded: bytes, start: int, end: int, *, open_end: bool) -> bool:
    """Say whether a match begins a word and, where the gate asks for a whole word, ends one."""
    before = start and folded[start - 1 : start].isalnum()
    return not before and (open_end or not folded[end : end + 1].isalnum())


def _mend(match: re.Match[str]) -> str:
    """Join a word broken over a line end; the blanks move behind it, so that lengths stay."""
    return match["head"] + match["tail"] + " " * (len(match.group()) - len(match["head"]) - len(match["tail"]))


@cache
def default_words() -> Words:
    """Return the words of the catalogue that ships with the program."""
    return Words(load_catalogue())
