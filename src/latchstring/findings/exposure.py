"""Exposure to 8 U.S.C. 1373 and 1644: how far words keep information from federal hands, and what saves them.

For counsel only: nothing of this stands in an Assessment, and no public report is written from it. How words are read
is `latchstring.evidence.ladder`; what a rung means before which court is `counsel`.
"""

from collections.abc import Iterable

import msgspec

from latchstring.evidence import Finding
from latchstring.evidence.exposing import KeptBack, LadderReading, SavedBy, read_ladder
from latchstring.evidence.savings import Protected, measure
from latchstring.text import Message
from latchstring.vocabulary import Body, DocumentKind
from latchstring.vocabulary.ladder import Rung, Saved


class Clause(msgspec.Struct, frozen=True, kw_only=True):
    """A savings clause in the paper's words, and how much it saves by itself."""

    quote: str
    start: int
    end: int
    saves: Saved
    because: tuple[Message, ...]


class Exposure(msgspec.Struct, frozen=True, kw_only=True):
    """One rung of the ladder and whether a clause saves it; `quote == text[start:end]` are the words that reach it.

    `because` tells the act that is held back and what the clauses save or lack. At E0 nothing is held back, and
    `saved` tells only whether the words are a savings clause themselves.
    """

    rung: Rung
    saved: Saved
    because: tuple[Message, ...]
    quote: str = ""
    start: int = 0
    end: int = 0
    clauses: tuple[Clause, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether the words keep status itself back and nothing saves a part: what makes `federal_law` contrary."""
        return self.rung >= Rung.E3 and self.saved is Saved.UNSAVED


def exposure(passage: str | Finding, *, kind: DocumentKind | None = None, issuer: Body = Body.UNKNOWN) -> Exposure:
    """Tell the exposure of a passage, or of a finding's quotation, read alone: its highest rung, and what saves it.

    Clauses of the passage count and no others; `counsel.exposures_of` also counts those of the same instrument.

    >>> found = exposure("No clerk shall tell ICE a person's immigration status.")
    >>> found.rung.value, found.saved.value
    ('E3', 'unsaved')
    """
    text = passage.quote if isinstance(passage, Finding) else passage
    reading = read_ladder(text, kind, issuer)
    found = [exposure_of(text, kept, reading.saving(kept)) for kept in reading.kept]
    return max(found, key=lambda each: (each.rung, each.saved is Saved.UNSAVED), default=None) or not_exposed(
        text, reading
    )


def exposure_of(text: str, kept: KeptBack, saving: Iterable[SavedBy]) -> Exposure:
    """Return the exposure of one statement of a text that keeps something back, with the clauses that count for it."""
    clauses = tuple(saving)
    saved = measure(clause.saving for clause in clauses)
    return Exposure(
        rung=kept.rung,
        saved=saved,
        because=(Message(f"exposure-rung-{kept.rung.lower()}", {"act": kept.words}), *_why(clauses)),
        quote=text[kept.start : kept.end],
        start=kept.start,
        end=kept.end,
        clauses=tuple(_clause(text, clause) for clause in clauses),
    )


def not_exposed(text: str, reading: LadderReading) -> Exposure:
    """Return the exposure of words that keep nothing back."""
    general = [clause for clause in reading.saved if not clause.saving.own]
    return Exposure(
        rung=Rung.E0,
        saved=measure(clause.saving for clause in general),
        because=(Message("exposure-rung-e0"),),
        clauses=tuple(_clause(text, clause) for clause in general),
    )


def _clause(text: str, clause: SavedBy) -> Clause:
    return Clause(
        quote=text[clause.start : clause.end],
        start=clause.start,
        end=clause.end,
        saves=clause.saving.saves,
        because=tuple(_why([clause])),
    )


def _why(clauses: Iterable[SavedBy]) -> list[Message]:
    """What clauses save together, what they lack, and why a weak one is weak."""
    found = [clause.saving for clause in clauses]
    if not found:
        return [Message("exposure-no-clause")]
    said = [Message("exposure-clause-named")] if any(saving.names_statute for saving in found) else []
    covered = frozenset[Protected]().union(*(saving.covers for saving in found))
    if covered:
        said.append(Message("exposure-clause-covers", {"acts": _listed(covered)}))
    if measure(found) is not Saved.SAVED and covered:
        said.append(Message("exposure-clause-lacks", {"acts": _listed(frozenset(Protected) - covered)}))
    if measure(found) is not Saved.SAVED and any(saving.leans_on_law for saving in found):
        said.append(Message("exposure-clause-weak"))
    return said


def _listed(acts: frozenset[Protected]) -> str:
    """Acts in the statutes' order, for LABEL() in the words."""
    return ",".join(act for act in Protected if act in acts)
