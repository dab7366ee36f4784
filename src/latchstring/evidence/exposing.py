"""A text read for exposure: every statement that keeps something back, and every clause that saves, in its order.

A short text is read whole, whatever its words; of a long one the stretches around the gate's hits that speak of
immigration or of federal hands at all.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from latchstring.documents import Document
from latchstring.evidence.doors import breaks_of
from latchstring.evidence.ladder import Act, climb
from latchstring.evidence.notation import word_patterns
from latchstring.evidence.reading import Paper, Reader, Region
from latchstring.evidence.regions import regions
from latchstring.evidence.savings import Saving, savings
from latchstring.evidence.statements import Statement, statements
from latchstring.evidence.words import default_words, folded
from latchstring.vocabulary import Body, DocumentKind
from latchstring.vocabulary.ladder import Rung

_SHORT = 6_000
Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class KeptBack:
    """What one statement keeps back: its rung and act, the act's words, and the statement's place in the text."""

    rung: Rung
    act: Act
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SavedBy:
    """A savings clause at its place in the text."""

    saving: Saving
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class LadderReading:
    """All that a text keeps back and saves, each in its order."""

    kept: tuple[KeptBack, ...]
    saved: tuple[SavedBy, ...]

    def saving(self, kept: KeptBack) -> tuple[SavedBy, ...]:
        """Return the clauses that save what one statement keeps back: its own exceptions, and all that are general."""
        return tuple(each for each in self.saved if not each.saving.own or kept.start <= each.start < kept.end)


def read_ladder(
    text: str,
    kind: DocumentKind | None = None,
    issuer: Body = Body.UNKNOWN,
    bounds: Spans = (),
    breaks: Sequence[int] = (),
) -> LadderReading:
    """Read a text for exposure; offsets are code points into it. `bounds` are the spans of its sections, `breaks` where
    sections begin and their headings end, where known.

    >>> [kept.rung.value for kept in read_ladder("No clerk shall tell ICE a person's immigration status.").kept]
    ['E3']
    """
    kept: list[KeptBack] = []
    saved: list[SavedBy] = []
    for reader in _readers(text, Paper(kind, issuer), bounds, breaks):
        found = climb(reader)
        if found is not None:
            statement = reader.statement
            words = statement.body[slice(*found.place)]
            kept.append(KeptBack(found.rung, found.act, words, statement.start, statement.end))
        saved += (_saved_by(reader.statement, saving) for saving in savings(reader))
    return LadderReading(tuple(kept), tuple(saved))


def read_ladder_of(document: Document) -> LadderReading:
    """Read a paper for exposure; offsets are code points into its text."""
    bounds = [(section.start, section.end) for section in document.sections]
    return read_ladder(document.text, document.kind, document.issuer, bounds, breaks_of(document))


def _readers(text: str, paper: Paper, bounds: Spans, breaks: Sequence[int]) -> Iterator[Reader]:
    """The statements of the stretches that are worth reading."""
    words, gated = default_words(), folded(text)
    whole = [(0, len(text))]
    for start, end in whole if len(text) <= _SHORT else _stretches(text, gated, bounds):
        stretch = text[start:end]
        region = Region(words.ready(gated[start:end].decode("latin-1"), stretch), words, start)
        inside = [at - start for at in breaks[bisect_right(breaks, start) : bisect_left(breaks, end)]]
        for statement in statements(stretch, region.ready, start, inside):
            yield Reader(statement, region, paper, words)


def _stretches(text: str, gated: bytes, bounds: Spans) -> Iterator[tuple[int, int]]:
    speaks = word_patterns("exposure.yml")["worth_reading"]
    for start, end, _ in regions(text, default_words().hits(gated), bounds):
        if speaks.search(text, start, end):
            yield start, end


def _saved_by(statement: Statement, saving: Saving) -> SavedBy:
    start, end = saving.place
    return SavedBy(saving, statement.place(start), statement.place(end, closing=True))
