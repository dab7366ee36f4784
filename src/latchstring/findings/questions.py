"""What to ask counsel about a verdict: questions by what was found, and one that goes with the policy itself."""

from collections.abc import Iterable, Sequence

from latchstring.catalogue.law import StateLine
from latchstring.findings.assessment import Conflict, Verdict
from latchstring.findings.exposure import Exposure
from latchstring.text import Message
from latchstring.vocabulary import LawEffect, Relation, VerdictKind
from latchstring.vocabulary.ladder import Rung, Saved

_LAW = {
    LawEffect.FORBIDDEN: "counsel-ask-forbidden",
    LawEffect.LIMITED: "counsel-ask-limited",
    LawEffect.REQUIRED: "counsel-ask-required",
    LawEffect.UNKNOWN: "counsel-ask-law-unknown",
}
_SILENT = frozenset({VerdictKind.NOT_SEARCHED, VerdictKind.NOT_FOUND, VerdictKind.MENTIONED})


def questions_of(
    verdict: Verdict, exposures: Sequence[Exposure], conflicts: Iterable[Conflict], line: StateLine
) -> tuple[Message, ...]:
    """Return the questions for counsel on one policy, the most urgent first."""
    asked = [*_on_exposure(exposures), *_on_conflicts(conflicts)]
    if verdict.not_bound:
        asked.append(Message("counsel-ask-bodies", {"bodies": ",".join(verdict.not_bound)}))
    if line.effect in _LAW:
        asked.append(Message(_LAW[line.effect], {"state": line.state or "-"}))
    if line.stale:
        asked.append(Message("counsel-ask-stale", {"state": line.state}))
    if verdict.verdict in _SILENT:
        asked.append(Message("counsel-ask-silent"))
    asked.append(Message(f"counsel-policy-{verdict.policy}"))
    return tuple(asked)


def _on_exposure(exposures: Sequence[Exposure]) -> Iterable[Message]:
    """One question for each way in which passages are exposed, however many there are."""
    high = [each for each in exposures if each.rung >= Rung.E2]
    for saved in (Saved.UNSAVED, Saved.PARTLY):
        count = sum(each.saved is saved for each in high)
        if count:
            yield Message(f"counsel-ask-{saved.value}", {"count": count})
    if any(each.rung is Rung.E2 for each in high):
        yield Message("counsel-ask-narrower")
    if any(each.rung is Rung.E1 and each.saved is not Saved.SAVED for each in exposures):
        yield Message("counsel-ask-adjacent")
    if any(each.rung is not Rung.E0 and each.saved is Saved.SAVED for each in exposures):
        yield Message("counsel-ask-told")


def _on_conflicts(conflicts: Iterable[Conflict]) -> Iterable[Message]:
    relations = {conflict.relation for conflict in conflicts}
    if relations - {Relation.NOT_BOUND}:
        yield Message("counsel-ask-conflict")
    if Relation.NOT_BOUND in relations:
        yield Message("counsel-ask-reach")
