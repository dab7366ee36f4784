"""Conflicts: texts in force that say opposite things of one policy. A rule's own exception is none (see `cases`)."""

from latchstring.findings.assessment import Conflict, Placed
from latchstring.findings.cases import Case
from latchstring.text import Message
from latchstring.vocabulary import Status, Strength


def conflicts_of(policy: str, case: Case) -> tuple[Conflict, ...]:
    """Return one conflict for each pair of papers, shown by the firmest passage of each; across papers first."""
    pairs: dict[tuple[str, str], Conflict] = {}
    for rule in sorted(case.adopts, key=_firmest_first):
        for other in sorted(case.contrary, key=_firmest_first):
            pairs.setdefault((rule.document, other.document), _conflict(policy, rule, other))
    return tuple(sorted(pairs.values(), key=lambda conflict: conflict.same_document))


def _conflict(policy: str, rule: Placed, other: Placed) -> Conflict:
    same = rule.document == other.document
    args: dict[str, str | int | float] = {"adopts": rule.name, "contrary": other.name}
    because = [Message("conflict-within-one-paper" if same else "conflict-across-papers", args)]
    bodies = set(rule.finding.binds) & set(other.finding.binds)
    if bodies and not same:
        because.append(Message("conflict-same-body", {"bodies": ",".join(body for body in sorted(bodies))}))
    for each in (rule,) if same else (rule, other):
        if each.status is Status.UNKNOWN:
            because.append(Message("conflict-status-not-stated", {"name": each.name}))
    return Conflict(
        policy=policy,
        adopts=rule.finding.id,
        contrary=other.finding.id,
        same_document=same,
        because=tuple(because),
    )


def _firmest_first(placed: Placed) -> tuple[bool, bool, int]:
    """Firm and mandatory passages show a conflict best; sorting is stable, so the order of the papers decides next."""
    finding = placed.finding
    return (
        finding.strength is not Strength.STRONG,
        finding.modality in ("may", "should", "none"),
        len(finding.carve_outs),
    )
