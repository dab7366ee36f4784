"""Why a finding says what it says, step by step, and what it did to the verdict."""

import msgspec

from latchstring.findings.assessment import Assessment, Conflict, LedgerEntry, Placed, Verdict
from latchstring.findings.cases import FEDERAL_LAW
from latchstring.findings.standing import why_not_in_force
from latchstring.text import Message
from latchstring.vocabulary import Stance, VerdictKind

SHORTEST_ID = 4


class Explanation(msgspec.Struct, frozen=True, kw_only=True):
    """A finding at its place, the reasons of the coder in order, what the paper is, and what became of the finding."""

    placed: Placed
    paper: LedgerEntry
    steps: tuple[Message, ...]
    verdict: Verdict
    weight: tuple[Message, ...]
    conflicts: tuple[Conflict, ...]


class UnknownFinding(LookupError):  # noqa: N818 - it reads as what it is
    """No finding, or more than one, has an id that begins so; `message` says which."""

    def __init__(self, message: Message) -> None:
        super().__init__(f"{message.code}: {message.args}")
        self.message = message


def explain(assessment: Assessment, finding_id: str) -> Explanation:
    """Explain one finding of an assessment, named by its id or by the beginning of it (four letters or more).

    Raises `UnknownFinding` where no finding, or more than one, answers to it.
    """
    placed = _named(assessment, finding_id)
    finding = placed.finding
    paper = next(entry for entry in assessment.ledger if entry.document == placed.document)
    verdict = next(verdict for verdict in assessment.verdicts if verdict.policy == finding.policy)
    conflicts = tuple(each for each in assessment.conflicts if finding.id in (each.adopts, each.contrary))
    return Explanation(
        placed=placed,
        paper=paper,
        steps=finding.because,
        verdict=verdict,
        weight=_weight(assessment, placed, paper, verdict),
        conflicts=conflicts,
    )


def _named(assessment: Assessment, finding_id: str) -> Placed:
    exact = [placed for placed in assessment.findings if placed.finding.id == finding_id]
    if exact:
        return exact[0]
    begins = [placed for placed in assessment.findings if placed.finding.id.startswith(finding_id)]
    if len(finding_id) >= SHORTEST_ID and len(begins) == 1:
        return begins[0]
    args: dict[str, str | int | float] = {"id": finding_id, "count": len(begins)}
    raise UnknownFinding(Message("explain-several" if len(begins) > 1 else "explain-unknown", args))


def _weight(assessment: Assessment, placed: Placed, paper: LedgerEntry, verdict: Verdict) -> tuple[Message, ...]:
    """What the finding did to the verdict, in order."""
    idle = why_not_in_force(paper, assessment.date)
    stance = placed.finding.stance
    said: list[Message] = []
    if stance is Stance.MENTIONS:
        said.append(Message("explain-mention"))
    elif idle is not None:
        said += [idle, Message("explain-idle")]
    elif stance is Stance.ADOPTS:
        said.append(Message("explain-adopts"))
    elif _contradicts(assessment, placed, verdict):
        said.append(Message("explain-contrary"))
    else:
        answered = verdict.policy == FEDERAL_LAW
        said.append(Message("explain-answered" if answered else "explain-own-exception"))
    return (*said, *verdict.because)


def _contradicts(assessment: Assessment, placed: Placed, verdict: Verdict) -> bool:
    """Tell whether a contrary passage counts against the policy, and not as the exception of a rule of its own paper.

    A conflict shows one passage a paper; any contrary passage of such a paper is taken to belong to it.
    """
    if verdict.verdict is VerdictKind.CONTRARY:
        return True
    papers = {each.finding.id: each.document for each in assessment.findings}
    against = {papers[each.contrary] for each in assessment.conflicts if each.policy == verdict.policy}
    return placed.document in against
