"""From papers to the assessment: finds, places, judges and orders; each of these is a module of its own."""

import datetime
from collections.abc import Callable, Container, Iterable, Iterator, Sized
from typing import NamedTuple

import msgspec

from latchstring import __version__
from latchstring.catalogue import Catalogue, Law, Policy, Reach, StateLine, load_catalogue, load_law, reach
from latchstring.documents import Document, Problem
from latchstring.evidence import find
from latchstring.findings.asked import policies_of, weighed
from latchstring.findings.assessment import (
    REPORT_FORMAT,
    Answer,
    AskedOnForm,
    Assessment,
    Community,
    LedgerEntry,
    Placed,
    Verdict,
)
from latchstring.findings.binding import bound_by, not_bound_by
from latchstring.findings.cases import FEDERAL_LAW, NO_287G, Case, case_of
from latchstring.findings.conflicts import Papers, conflicts_of, told_apart, with_amendments
from latchstring.findings.decision import Decision
from latchstring.findings.ledger import Ledger, Search, search
from latchstring.findings.matters import Matter
from latchstring.findings.old_texts import amendments, old_texts
from latchstring.findings.placing import place, with_own_ids
from latchstring.findings.reviewing import review
from latchstring.findings.standing import why_not_in_force
from latchstring.findings.steps import steps_of
from latchstring.findings.verdicts import judge
from latchstring.text import Alignment, Message
from latchstring.vocabulary import Agreement, DocumentKind, ReadState

Progress = Callable[[str, int, int], None]
"""Told before each paper: its name, its number from 1, and how many there are (0 where nobody knows yet)."""

AGREEMENTS = frozenset({DocumentKind.AGREEMENT, DocumentKind.CONTRACT})


class _Looked(NamedTuple):
    """A paper that was looked through, its entry, its findings."""

    document: Document
    entry: LedgerEntry
    placed: tuple[Placed, ...]


def assess(
    documents: Iterable[Document],
    community: Community,
    *,
    answers: Iterable[Answer] = (),
    decisions: Iterable[Decision] = (),
    asked: Iterable[AskedOnForm] = (),
    catalogue: Catalogue | None = None,
    law: Law | None = None,
    today: datetime.date | None = None,
    progress: Progress | None = None,
) -> Assessment:
    """Say of every policy what a community's papers put in force, with the words, the gaps and the next steps.

    The order of the papers is kept; the same papers on the same day give the same assessment. `today` decides what has
    expired or is not yet in force (default: the day of the machine's clock). `decisions` are what people said of
    findings; those whose words are gone are listed in `unsettled`. `asked` are questions of forms, from an audit: a
    rule in force and a form that asks all the same are a conflict. Papers that come one at a time
    (`documents.read_each`) are let go one at a time.
    """
    catalogue, law = catalogue or load_catalogue(), law or load_law()
    today = today or datetime.datetime.now().astimezone().date()
    decided = tuple(decisions)
    looked = list(_look_through(documents, {decision.name for decision in decided}, progress))
    ledger = tuple(each.entry for each in looked)
    found = (each for paper in looked for each in paper.placed)
    reviewed = review(found, decided, [paper.document for paper in looked], catalogue)
    placed = with_own_ids(reviewed.findings)
    in_force = frozenset(entry.document for entry in ledger if why_not_in_force(entry, today) is None)
    by_id = {each.document.id: each.document for each in looked}
    here = reach(community.state, community.kind)
    known = Papers(by_id, {entry.document: entry for entry in ledger}, community.kind)
    old = old_texts(placed, by_id, in_force)
    told = tuple(answers)
    on_forms = tuple(asked)
    matters = []
    for policy in catalogue.policies:
        case = case_of((each for each in placed if each.finding.policy == policy.id), by_id, in_force)
        replaced = [each for each in old if each.old.finding.policy == policy.id]
        conflicts = conflicts_of(policy.id, case, known, replaced)
        case = with_amendments(case, replaced, conflicts)
        searched = search(policy.kinds_for(community.kind), ledger, today)
        line = law.state_line(community.state, policy.id, today, community.kind)
        reported = tuple(answer for answer in told if answer.policy == policy.id)
        verdict = _verdict(policy, case, searched, here, line, reported, by_id)
        verdict = weighed(told_apart(verdict, conflicts), case, on_forms)
        matters.append(Matter(policy, verdict, case, searched, conflicts))
    return Assessment(
        report_format=REPORT_FORMAT,
        program_version=__version__,
        catalogue_version=catalogue.version,
        date=today,
        community=community,
        ledger=ledger,
        verdicts=tuple(matter.verdict for matter in matters),
        findings=tuple(each for matter in matters for each in matter.case.in_order),
        conflicts=tuple(each for matter in matters for each in matter.conflicts),
        unsettled=reviewed.unsettled,
        asked=tuple(each for each in on_forms if policies_of(each)),
        next_steps=steps_of(matters, known.ledger, here),
        law_version=law.version,
        reach=here.told,
    )


def _look_through(
    documents: Iterable[Document], decided_on: Container[str], progress: Progress | None
) -> Iterator[_Looked]:
    """Find in every paper that has words and is no copy, in order. Of the papers, only those are kept whole that are
    compared with others later: with findings, with amendments, or with people's decisions on them.
    """
    total = len(documents) if isinstance(documents, Sized) else 0
    ledger = Ledger()
    for number, document in enumerate(documents, 1):
        if progress is not None:
            progress(document.name, number, total)
        entry = ledger.enter(document)
        placed: tuple[Placed, ...] = ()
        if entry.read in (ReadState.IN_FULL, ReadState.IN_PART):
            entry, placed = _found(document, entry)
        if not (placed or document.name in decided_on or any(amendments(document))):
            document = msgspec.structs.replace(document, text="", pages=(), sections=())
        document = msgspec.structs.replace(document, alignment=Alignment())
        yield _Looked(document, entry, placed)


def _found(document: Document, entry: LedgerEntry) -> tuple[LedgerEntry, tuple[Placed, ...]]:
    """Find in a paper. A failure costs this paper and no other: it counts as not read to its end."""
    try:
        return entry, tuple(place(document, finding) for finding in find(document))
    except Exception as error:  # one hostile text must not stop a state
        problem = Problem(Message("problem-coder-failed", {"error": type(error).__name__}))
        return msgspec.structs.replace(entry, read=ReadState.IN_PART, problems=(*entry.problems, problem)), ()


def _verdict(
    policy: Policy,
    case: Case,
    searched: Search,
    here: Reach,
    line: StateLine,
    reported: tuple[Answer, ...],
    documents: dict[str, Document],
) -> Verdict:
    kind, because = judge(policy.id, case, searched)
    bound = bound_by(case.adopts)
    return Verdict(
        policy=policy.id,
        outline=policy.outline,
        verdict=kind,
        because=because,
        findings=tuple(each.finding.id for each in case.in_order),
        bound=bound,
        not_bound=() if not bound or policy.id == FEDERAL_LAW else not_bound_by(policy, here, bound),
        kinds_read=searched.read,
        kinds_missing=searched.missing,
        reported=reported,
        agreement=_agreement(case, reported, documents) if policy.id == NO_287G else None,
        law=line,
    )


def _agreement(case: Case, reported: tuple[Answer, ...], documents: dict[str, Document]) -> Agreement:
    """Say whether an agreement was seen: the paper itself outweighs what an official reports."""
    if any(documents[each.document].kind in AGREEMENTS for each in case.contrary):
        return Agreement.IN_FORCE
    if any(answer.agreement is Agreement.REPORTED_NONE for answer in reported):
        return Agreement.REPORTED_NONE
    return Agreement.NONE_SEEN
