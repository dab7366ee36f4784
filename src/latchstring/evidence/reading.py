"""What is read: a paper, a region of it around the gate's hits, one statement. Each tells which concepts it holds.

A concept is looked for in two steps: first whether any of its anchors (pieces of its words) stands there at all, in one
pass for all concepts, and only then by its own pattern. What the answers mean for a policy is known to `framing`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from latchstring.evidence.anchors import Traces
from latchstring.evidence.discourse import voice_of
from latchstring.evidence.exceptions import Exemption, exceptions, main_text
from latchstring.evidence.notation import word_patterns
from latchstring.evidence.statements import Statement
from latchstring.evidence.words import Words
from latchstring.vocabulary import Body, DocumentKind

Span = tuple[int, int]

_MOST_PLACES = 30
"""Places of one concept that are looked at in one statement: more have only tables, and texts made to be slow."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What is known of the paper that a statement stands in."""

    kind: DocumentKind | None
    issuer: Body
    agreement: bool = False
    """Whether the paper is an agreement that lets local officers act as immigration officers."""


class Region:
    """A stretch of a paper around the gate's hits: its ready text, where it starts, and which concepts occur in it."""

    def __init__(self, ready: str, words: Words, start: int = 0) -> None:
        self.ready = ready
        self.start = start
        self._traces = words.traces(ready)
        self.mask = self._traces.mask
        self._has: dict[str, bool] = {}
        self._says: dict[re.Pattern[str], bool] = {}

    def mask_between(self, begin: int, end: int) -> int:
        """Return which concepts may occur between two offsets into the region's text."""
        mask = self._traces.mask_of([(begin, end)])
        return -1 if mask is None else mask

    def mask_of(self, statement: Statement) -> int:
        """Return which concepts may occur in one of the region's statements."""
        by = statement.shift - self.start
        mask = self._traces.mask_of((left + by, right + by) for left, right in statement.spans)
        return self.traces_of(statement).mask if mask is None else mask

    def traces_of(self, statement: Statement) -> Traces:
        """Return which concepts may occur in one of the region's statements, and where."""
        pieces = ((at, place - self.start, length) for at, place, length in statement.pieces)
        return self._traces.of_pieces(statement.body, pieces)

    def has(self, concept: str) -> bool:
        """Say whether a concept occurs anywhere in the region."""
        if concept not in self._has:
            self._has[concept] = self._traces.holds(concept)
        return self._has[concept]

    def says(self, words: re.Pattern[str]) -> bool:
        """Say whether words occur anywhere in the region."""
        if words not in self._says:
            self._says[words] = words.search(self.ready) is not None
        return self._says[words]


class Reader:
    """One statement, held against frames; everything is worked out once, when first asked for."""

    def __init__(self, statement: Statement, region: Region, paper: Paper, words: Words) -> None:
        self.statement = statement
        self.region = region
        self.paper = paper
        self._words = words
        self._spans: dict[str, Sequence[Span]] = {}
        self._mentions: dict[str, bool] = {}
        self.mask = region.mask_of(statement)

    @cached_property
    def _traces(self) -> Traces:
        """Where in the statement concepts may occur."""
        return self.region.traces_of(self.statement)

    @cached_property
    def exceptions(self) -> Sequence[Exemption]:
        """The statement's exceptions."""
        return exceptions(self.statement.body, self.statement.items)

    @cached_property
    def main(self) -> str:
        """The statement without its exceptions and asides, same length."""
        aside = word_patterns("grammar.yml")["aside"]
        return aside.sub(lambda m: " " * len(m.group()), main_text(self.statement.body, self.exceptions))

    @cached_property
    def voice(self) -> str:
        """Why the statement can only mention, or empty."""
        statement = self.statement
        body, own = statement.body, statement.lead_end
        spoken = voice_of(body[own:]) if own else ""
        spoken = spoken if spoken != "voice-heading" else ""
        return spoken if statement.antecedent else voice_of(body) or spoken

    @cached_property
    def condition_end(self) -> int:
        """Where a leading condition ends ("If an agency asks for help, …"): nothing is ordered inside it."""
        opening = word_patterns("grammar.yml")["condition"].match(self.main, self.statement.lead_end)
        return opening.end() if opening else 0

    @cached_property
    def clause_begin(self) -> int:
        """From where governing words count: behind the sentence before and behind a leading condition, whose negations
        are its own ("When a person has no right to be here, the deputy may ask"); a lead-in always counts."""
        statement = self.statement
        return max(statement.antecedent, self.condition_end if statement.lead_end == statement.antecedent else 0)

    def spans(self, concept: str) -> Sequence[Span]:
        """Where a concept occurs in the statement's main text."""
        if concept not in self._spans:
            self._spans[concept] = self._found(concept) if self.mentions(concept) else ()
        return self._spans[concept]

    def mentions(self, concept: str) -> bool:
        """Say whether a concept occurs anywhere in the statement, exceptions included."""
        if concept not in self._mentions:
            possible = self.mask & self._words.mask(concept)
            self._mentions[concept] = bool(possible) and self._traces.holds(concept)
        return self._mentions[concept]

    def holds(self, concept: str, start: int, end: int) -> bool:
        """Say whether a concept occurs between two places of the statement's body."""
        return self.mentions(concept) and bool(self._words.concept(concept).search(self.statement.body, start, end))

    def _found(self, concept: str) -> list[Span]:
        """Look for a concept outside exceptions and asides; blanks that wide join no words, so none are made there."""
        finditer = self._words.concept(concept).finditer
        found = (match.span() for span in self._traces.around(concept) for match in finditer(self.main, *span))
        return list(islice(found, _MOST_PLACES))
