"""A text read for exposure: every statement that keeps something back, and every clause that saves, in its order."""

from collections.abc import Sequence
from dataclasses import dataclass

from latchstring.evidence.ladder import Act, climb
from latchstring.evidence.reading import Paper, Reader, Region
from latchstring.evidence.savings import Saving, savings
from latchstring.evidence.statements import Statement, statements
from latchstring.evidence.words import default_words
from latchstring.text.folding import fold_bytes
from latchstring.vocabulary import Body, DocumentKind
from latchstring.vocabulary.ladder import Rung


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
        return tuple(
            clause for clause in self.saved if not clause.saving.own or kept.start <= clause.start < max(kept.end, 1)
        )


def read_ladder(
    text: str, kind: DocumentKind | None = None, issuer: Body = Body.UNKNOWN, breaks: Sequence[int] = ()
) -> LadderReading:
    """Read a text for exposure; offsets are code points into it. `breaks` is where its sections begin, where known.

    >>> [kept.rung.value for kept in read_ladder("No clerk shall tell ICE a person's immigration status.").kept]
    ['E3']
    """
    words = default_words()
    region = Region(words.ready(fold_bytes(text).decode("latin-1"), text), words)
    paper = Paper(kind, issuer)
    readers = [Reader(each, region, paper, words) for each in statements(text, region.ready, 0, breaks)]
    kept = [_kept_back(reader) for reader in readers]
    clauses = [_saved_by(reader.statement, saving) for reader in readers for saving in savings(reader)]
    return LadderReading(tuple(each for each in kept if each), tuple(clauses))


def _kept_back(reader: Reader) -> KeptBack | None:
    kept, statement = climb(reader), reader.statement
    if kept is None:
        return None
    return KeptBack(kept.rung, kept.act, statement.body[slice(*kept.place)], statement.start, statement.end)


def _saved_by(statement: Statement, saving: Saving) -> SavedBy:
    start, end = saving.place
    return SavedBy(saving, statement.place(start), statement.place(end, closing=True))
