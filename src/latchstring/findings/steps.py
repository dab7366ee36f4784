"""What to do next, in a sensible order and at the right body.

First what contradicts itself or the policy is repaired; then missing papers are fetched, since what they hold may make
a draft needless; then orders that a chief can sign alone, then what needs a vote; exceptions are narrowed last.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum

import msgspec

from latchstring.catalogue import Adopter, Policy
from latchstring.findings.assessment import Conflict, LedgerEntry, Placed, Step, Verdict
from latchstring.findings.cases import FEDERAL_LAW, NO_287G, Case
from latchstring.findings.ledger import Search
from latchstring.findings.offices import COST, INSTRUMENT_OF, STATE_LAW, governing_body, holder_of
from latchstring.text import Message
from latchstring.vocabulary import Body, CommunityKind, DocumentKind, Instrument, Relation, VerdictKind


class Stage(IntEnum):
    """When a step comes."""

    REPAIR = 0
    CHANGE = 1
    COLLECT = 2
    SIGN = 3
    PASS = 4
    NARROW = 5


class Matter(msgspec.Struct, frozen=True):
    """All that the steps of one policy rest on."""

    policy: Policy
    verdict: Verdict
    case: Case
    search: Search
    conflicts: tuple[Conflict, ...] = ()

    def is_apart(self, contrary: Placed) -> bool:
        """Tell whether a contrary passage and the rule it is shown against bind bodies that cannot bind each other."""
        ids = {each.finding.id for each in self.case.contrary if each.document == contrary.document}
        met = [each.relation for each in self.conflicts if each.contrary in ids]
        return bool(met) and all(relation is Relation.NOT_BOUND for relation in met)


class _Ranked(msgspec.Struct, frozen=True):
    stage: Stage
    cost: int
    step: Step


def steps_of(matters: Sequence[Matter], ledger: Mapping[str, LedgerEntry], kind: CommunityKind) -> tuple[Step, ...]:
    """Return the next steps of a community in order; `matters` stand in the guide's order, `ledger` by document id."""
    ranked: list[_Ranked] = []
    for matter in matters:
        ranked += _changes(matter, ledger, kind)
        ranked += _adoption(matter, ledger, kind)
    ranked += _collection(matters, kind)
    ranked.sort(key=lambda each: (each.stage, each.cost))
    return tuple(each.step for each in ranked)


def _changes(matter: Matter, ledger: Mapping[str, LedgerEntry], kind: CommunityKind) -> Iterable[_Ranked]:
    """One step for each paper in force that contradicts the policy."""
    by_paper = {placed.document: placed for placed in reversed(matter.case.contrary)}
    for placed in sorted(by_paper.values(), key=matter.case.contrary.index):
        stage = Stage.REPAIR if matter.case.adopts else Stage.CHANGE
        yield _Ranked(stage, 0, _change(matter, placed, ledger[placed.document], kind))


def _change(matter: Matter, placed: Placed, entry: LedgerEntry, kind: CommunityKind) -> Step:
    policy = matter.policy.id
    row = _row(matter.policy, kind)
    governing = row.body if row else governing_body(kind)
    args: dict[str, str | int | float] = {"name": placed.name}
    if entry.kind in STATE_LAW and kind is not CommunityKind.STATE:
        return Step(policy=policy, action=Message("step-state-law", args), body=governing)
    code = "step-change-contrary"
    if policy == FEDERAL_LAW:
        code = "step-savings-clause"
    elif policy == NO_287G and entry.kind is DocumentKind.AGREEMENT:
        code = "step-end-agreement"
    elif matter.case.adopts:
        rule = matter.case.rule_against(placed)
        same = rule.document == placed.document
        code = "step-repair-within" if same else "step-repair-conflict"
        if matter.is_apart(placed):
            code = "step-ask-unbound"
        args = args if same else {"contrary": placed.name, "adopts": rule.name}
    body = _changer(matter.policy, entry, kind, governing)
    return Step(policy=policy, action=Message(code, args), body=body, instrument=INSTRUMENT_OF.get(entry.kind))


def _changer(policy: Policy, entry: LedgerEntry, kind: CommunityKind, governing: Body) -> Body:
    """The body that can change a paper: its maker; for an agreement, who can end it by letter."""
    if entry.kind is DocumentKind.AGREEMENT:
        enders = [row.body for row in policy.adopters_for(kind) if row.instrument is Instrument.TERMINATION_LETTER]
        if enders and entry.issuer not in enders:
            return enders[0]
    return governing if entry.issuer is Body.UNKNOWN else entry.issuer


ACTIONS = {
    VerdictKind.NOT_FOUND: "step-adopt",
    VerdictKind.MENTIONED: "step-adopt-mentioned",
    VerdictKind.PARTIAL: "step-complete",
}


def _adoption(matter: Matter, ledger: Mapping[str, LedgerEntry], kind: CommunityKind) -> Iterable[_Ranked]:
    """The step that would put a missing policy in force, or make a partial one whole."""
    row = _row(matter.policy, kind)
    if row is None:
        return
    if matter.verdict.verdict is VerdictKind.ADOPTED_WITH_EXCEPTIONS:
        yield _narrowing(matter, row, ledger, kind)
    code = ACTIONS.get(matter.verdict.verdict)
    if code is None:
        return
    cost = COST.index(row.instrument)
    stage = Stage.SIGN if row.instrument is Instrument.GENERAL_ORDER else Stage.PASS
    policy = matter.policy.id
    if matter.policy.first_step is not None:
        yield _Ranked(stage, cost, Step(policy=policy, action=Message("step-first", {"policy": policy}), body=row.body))
    yield _Ranked(stage, cost, Step(policy=policy, action=Message(code), body=row.body, instrument=row.instrument))


def _narrowing(matter: Matter, row: Adopter, ledger: Mapping[str, LedgerEntry], kind: CommunityKind) -> _Ranked:
    """Exceptions are narrowed where they stand, by the body that wrote them."""
    rule = matter.case.adopts[0]
    entry = ledger[rule.document]
    step = Step(
        policy=matter.policy.id,
        action=Message("step-narrow-exceptions", {"name": rule.name}),
        body=_changer(matter.policy, entry, kind, row.body),
        instrument=INSTRUMENT_OF.get(entry.kind, row.instrument),
    )
    return _Ranked(Stage.NARROW, COST.index(row.instrument), step)


def _row(policy: Policy, kind: CommunityKind) -> Adopter | None:
    """The way to adopt a policy that a place should try first: in part II an order that the chief can sign.

    An instrument that only asks an independent body comes after those that bind.
    """
    rows = sorted(policy.adopters_for(kind), key=lambda row: row.asks is not None)
    if policy.outline.startswith("II."):
        rows.sort(key=lambda row: row.instrument is not Instrument.GENERAL_ORDER)
    return rows[0] if rows else None


def _collection(matters: Sequence[Matter], kind: CommunityKind) -> Iterable[_Ranked]:
    """One step for each group of papers never read, and for each paper half read, where a verdict waits for it."""
    waiting: dict[tuple[DocumentKind, ...], list[Matter]] = {}
    half_read: dict[str, list[Matter]] = {}
    kinds: dict[str, DocumentKind] = {}
    for matter in matters:
        if matter.verdict.verdict not in (VerdictKind.NOT_SEARCHED, VerdictKind.MENTIONED):
            continue
        for group in matter.search.missing_groups:
            waiting.setdefault(group, []).append(matter)
        for entry in matter.search.in_part:
            half_read.setdefault(entry.name, []).append(matter)
            kinds[entry.name] = entry.kind
    for group, held_up in waiting.items():
        message = Message("step-collect", {"kinds": ",".join(group), "count": len(held_up)})
        yield _collected(message, held_up, holder_of(group[0], kind))
    for name, held_up in half_read.items():
        message = Message("step-read-again", {"name": name, "count": len(held_up)})
        yield _collected(message, held_up, holder_of(kinds[name], kind))


def _collected(message: Message, held_up: list[Matter], holder: Body) -> _Ranked:
    """The paper for which most policies wait comes first."""
    return _Ranked(Stage.COLLECT, -len(held_up), Step(policy=held_up[0].policy.id, action=message, body=holder))
