"""A case as an open document, whatever the desk: its number, its state, its times, its moves, its papers by digest.

A desk's own document holds one of these and adds what is its own, as a msgspec type from which the schema is made.
"""

import datetime
from collections.abc import Iterable
from typing import Any

import msgspec

from townhall.core.cases.decisions import open_facts
from townhall.core.cases.desk import Desk
from townhall.core.cases.models import Case
from townhall.core.cases.sealed import about_paper


class MoveDocument(msgspec.Struct, frozen=True):
    """A move: when it truly happened, and when it was entered."""

    move: str
    before: str
    after: str
    by: str
    at: datetime.datetime
    recorded_at: datetime.datetime
    rule: str


class PaperDocument(msgspec.Struct, frozen=True):
    """A paper, named by its bytes."""

    name: str
    media: str
    sha256: str
    size: int
    added_at: datetime.datetime


class CaseDocument(msgspec.Struct, frozen=True):
    """What every desk's case has."""

    desk: str
    number: str
    state: str
    received_at: datetime.datetime
    entered_at: datetime.datetime
    due_at: datetime.datetime | None
    closed_at: datetime.datetime | None
    moves: list[MoveDocument]
    papers: list[PaperDocument]


def document_of(desk: Desk, case: Case) -> CaseDocument:
    """Return a case as a document. Whoever gives it out calls `note_reading`."""
    rows: Any = case
    held = [] if case.is_purged else list(rows.papers.defer("body"))
    for paper in held:
        paper.case = case
    return CaseDocument(
        desk=desk.name,
        number=case.number,
        state=case.state,
        received_at=case.received_at,
        entered_at=case.entered_at,
        due_at=case.due_at,
        closed_at=case.closed_at,
        moves=[
            MoveDocument(row.move, row.before, row.after, row.by, row.at, row.recorded_at, row.rule)
            for row in rows.moves.all()
        ],
        papers=[
            PaperDocument(about.name, about.media, about.sha256, paper.size, paper.added_at)
            for paper in held
            for about in [about_paper(paper)]
        ],
    )


class DecisionDocument(msgspec.Struct, frozen=True):
    """A decision: what was recommended on which words and facts, and what a person decided."""

    recommended: str
    rule: str
    citation: str
    quote: str
    facts: dict[str, str]
    decision: str
    decided_by: str
    decided_at: datetime.datetime | None
    recorded_at: datetime.datetime | None


def decision_documents(case: Any, decisions: Iterable[Any]) -> list[DecisionDocument]:
    """Return decisions as documents."""
    return [
        DecisionDocument(
            recommended=each.recommended,
            rule=each.rule,
            citation=each.citation,
            quote=each.quote,
            facts=open_facts(case, each),
            decision=each.decision,
            decided_by=each.decided_by,
            decided_at=each.decided_at,
            recorded_at=each.recorded_at,
        )
        for each in decisions
    ]
