"""What is for counsel only: exposed sentences at their places, both readings, four flags that never merge, questions.

It is made from a finished assessment and never stands in one, so no writer of the public report can show it. Why, and
where it may appear, is told in docs/decisions/0034-for-counsel-only.md.
"""

from collections.abc import Callable, Iterable

import msgspec

from latchstring.catalogue.law import Circuit, GrantCondition, Law, PoliticalList, StateLine, load_law
from latchstring.documents import Document, page_of, section_of
from latchstring.evidence import Finding
from latchstring.evidence.exposing import LadderReading, read_ladder_of
from latchstring.findings.assessment import Assessment, Community, Placed, Verdict
from latchstring.findings.cases import same_law, shares_section
from latchstring.findings.exposure import Exposure, exposure_of, not_exposed
from latchstring.findings.questions import questions_of
from latchstring.findings.standing import why_not_in_force
from latchstring.text import Message
from latchstring.vocabulary import ReadState, Stance
from latchstring.vocabulary.ladder import Rung, Saved

Reach = Callable[[Document, int, int], bool]
"""Whether a savings clause at the first offset reaches a passage at the second."""

IN_PASSAGE: Reach = shares_section
"""How far a clause reaches where a passage is read alone."""
IN_INSTRUMENT: Reach = same_law
"""How far it reaches in an assessment: the instrument, or the chapter of a code."""


class Exposed(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence above E0 at its place, how the statutes are read to reach it, and the findings that hold it."""

    document: str
    name: str
    exposure: Exposure
    narrow: Message
    broad: Message
    page: int | None = None
    section: str = ""
    findings: tuple[str, ...] = ()


class Flags(msgspec.Struct, frozen=True, kw_only=True):
    """Four flags that never merge: each is of another law, or of none."""

    federal_statute: tuple[Message, ...]
    grant_conditions: tuple[GrantCondition, ...]
    state_law: StateLine
    political_lists: tuple[PoliticalList, ...]


class PolicyForCounsel(msgspec.Struct, frozen=True, kw_only=True):
    """One policy for counsel: its verdict, its adopting and contrary findings with their rungs, flags and questions."""

    verdict: Verdict
    exposures: tuple[tuple[Finding, Exposure], ...]
    flags: Flags
    questions: tuple[Message, ...]

    @property
    def highest(self) -> Rung:
        """The highest rung that a passage of the policy reaches."""
        return max((each.rung for _, each in self.exposures), default=Rung.E0)


class ForCounsel(msgspec.Struct, frozen=True, kw_only=True):
    """The whole version for counsel. `circuit` is None where no state was given."""

    community: Community
    circuit: Circuit | None
    exposed: tuple[Exposed, ...]
    policies: tuple[PolicyForCounsel, ...]


def for_counsel(assessment: Assessment, documents: Iterable[Document], law: Law | None = None) -> ForCounsel:
    """Work out what is for counsel from an assessment and the papers that it was made of."""
    law = law or load_law()
    standing = {
        entry.document
        for entry in assessment.ledger
        if entry.read in (ReadState.IN_FULL, ReadState.IN_PART) and why_not_in_force(entry, assessment.date) is None
    }
    papers = {document.id: document for document in documents if document.id in standing}
    readings = {id_: read_ladder_of(document) for id_, document in papers.items()}
    exposed: list[Exposed] = []
    by_finding: dict[str, Exposure] = {}
    for id_, document in papers.items():
        here = [placed for placed in assessment.findings if placed.document == id_]
        found = exposures_in(document, readings[id_], IN_INSTRUMENT)
        exposed += (_placed(document, each, here) for each in found)
        for placed in here:
            by_finding[placed.finding.id] = of_finding(placed.finding, document, found, readings[id_], IN_INSTRUMENT)
    exposed.sort(key=lambda each: (each.exposure.rung, each.exposure.saved is Saved.UNSAVED), reverse=True)
    return ForCounsel(
        community=assessment.community,
        circuit=_circuit(law, assessment.community.state),
        exposed=tuple(exposed),
        policies=tuple(_policy(verdict, assessment, by_finding, law) for verdict in assessment.verdicts),
    )


def exposures_in(document: Document, reading: LadderReading, reach: Reach) -> list[Exposure]:
    """Return the exposure of every sentence of a paper above E0, each with the clauses that reach it."""
    return [
        exposure_of(
            document.text,
            kept,
            (each for each in reading.saving(kept) if each.saving.own or reach(document, each.start, kept.start)),
        )
        for kept in reading.kept
    ]


def of_finding(
    finding: Finding, document: Document, found: Iterable[Exposure], reading: LadderReading, reach: Reach
) -> Exposure:
    """Return the highest exposure of the sentences that a finding's quotation holds."""
    inside = [each for each in found if each.start < finding.end and finding.start < each.end]
    if inside:
        return max(inside, key=lambda each: (each.rung, each.saved is Saved.UNSAVED))
    near = tuple(each for each in reading.saved if reach(document, each.start, finding.start))
    return not_exposed(document.text, LadderReading((), near))


def _placed(document: Document, exposure: Exposure, here: Iterable[Placed]) -> Exposed:
    findings = (each.finding for each in here)
    holding = (each.id for each in findings if each.start < exposure.end and exposure.start < each.end)
    narrow, broad = readings_of(exposure)
    return Exposed(
        document=document.id,
        name=document.name,
        exposure=exposure,
        narrow=narrow,
        broad=broad,
        page=page_of(document, exposure.start),
        section=section_of(document, exposure.start),
        findings=tuple(holding),
    )


def readings_of(exposure: Exposure) -> tuple[Message, Message]:
    """Return what a court makes of a rung, read narrowly (status alone) and read broadly."""
    if exposure.saved is Saved.SAVED and exposure.rung is not Rung.E0:
        return Message("counsel-narrow-saved"), Message("counsel-broad-saved")
    rung = exposure.rung.lower()
    return Message(f"counsel-narrow-{rung}"), Message(f"counsel-broad-{rung}")


def _circuit(law: Law, state: str) -> Circuit | None:
    try:
        return law.federal.circuit_of(state)
    except LookupError:
        return None


def _policy(verdict: Verdict, assessment: Assessment, by_finding: dict[str, Exposure], law: Law) -> PolicyForCounsel:
    findings = [each.finding for each in assessment.findings if each.finding.policy == verdict.policy]
    speaking = [each for each in findings if each.stance is not Stance.MENTIONS and each.id in by_finding]
    exposures = tuple((each, by_finding[each.id]) for each in speaking)
    community = assessment.community
    line = law.state_line(community.state, verdict.policy, on=assessment.date, kind=community.kind)
    flags = Flags(
        federal_statute=_federal_statute([each for _, each in exposures]),
        grant_conditions=law.federal.grant_conditions_for(verdict.policy),
        state_law=line,
        political_lists=law.federal.lists_for(verdict.policy),
    )
    conflicts = [each for each in assessment.conflicts if each.policy == verdict.policy]
    return PolicyForCounsel(
        verdict=verdict,
        exposures=exposures,
        flags=flags,
        questions=questions_of(verdict, [each for _, each in exposures], conflicts, line),
    )


def _federal_statute(exposures: list[Exposure]) -> tuple[Message, ...]:
    """How many passages reach which rung, and how they are saved; one line a rung and saving."""
    said = []
    for rung in sorted(Rung, reverse=True):
        for saved in Saved:
            count = sum(each.rung is rung and each.saved is saved for each in exposures)
            if count and rung is not Rung.E0:
                said.append(Message("counsel-flag-rung", {"rung": rung.value, "saved": saved.value, "count": count}))
    return tuple(said) or (Message("counsel-flag-none"),)
