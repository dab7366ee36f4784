"""What to do next, in a sensible order and at the right body.

First what contradicts itself or the policy is repaired; then missing papers are fetched, since what they hold may make
a draft needless; then orders that a chief can sign alone, then what needs a vote; then bodies outside are asked, and
exceptions are narrowed. Where state law forbids a policy, nothing is advised but to ask counsel (`steps_outside`).
"""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from latchstring.catalogue import Policy, Reach, Way
from latchstring.findings.assessment import LedgerEntry, Placed, Step
from latchstring.findings.cases import FEDERAL_LAW, NO_287G
from latchstring.findings.matters import Matter, Ranked, Stage
from latchstring.findings.offices import COST, INSTRUMENT_OF, STATE_LAW, holder_of
from latchstring.findings.steps_outside import asking, for_counsel
from latchstring.text import Message
from latchstring.vocabulary import Body, CommunityKind, DocumentKind, Instrument, Relation, VerdictKind


def steps_of(matters: Sequence[Matter], ledger: Mapping[str, LedgerEntry], here: Reach) -> tuple[Step, ...]:
    """Return the next steps of a community in order; `matters` stand in the guide's order, `ledger` by document id."""
    ranked: list[Ranked] = []
    for matter in matters:
        if matter.forbidden:
            ranked.append(for_counsel(matter, here))
            continue
        ranked += _changes(matter, ledger, here)
        ranked += _adoption(matter, ledger, here)
    ranked += asking(matters, here)
    ranked += _collection(matters, here.community)
    ranked.sort(key=lambda each: (each.stage, each.cost))
    return tuple(named(each.step, here) for each in ranked)


def named(step: Step, here: Reach) -> Step:
    """Add what the body of a step is called in the place."""
    seat = here.seat(step.body)
    return step if seat is None else msgspec.structs.replace(step, called=seat.called)


def _changes(matter: Matter, ledger: Mapping[str, LedgerEntry], here: Reach) -> Iterable[Ranked]:
    """One step for each paper in force that contradicts the policy."""
    by_paper = {placed.document: placed for placed in reversed(matter.case.contrary)}
    for placed in sorted(by_paper.values(), key=matter.case.contrary.index):
        stage = Stage.REPAIR if matter.case.adopts else Stage.CHANGE
        yield Ranked(stage, 0, _change(matter, placed, ledger[placed.document], here))


def _change(matter: Matter, placed: Placed, entry: LedgerEntry, here: Reach) -> Step:
    policy = matter.policy.id
    way = _way(matter.policy, here)
    governing = way.body if way else here.governed_by
    args: dict[str, str | int | float] = {"name": placed.name}
    if entry.kind in STATE_LAW and here.community is not CommunityKind.STATE:
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
        conflict = matter.conflict_of(placed)
        if conflict is not None and conflict.relation is Relation.NOT_BOUND:
            code = "step-ask-unbound"
        args = args if same else {"contrary": placed.name, "adopts": rule.name}
    body = _changer(matter.policy, entry, here, governing)
    met = matter.conflict_of(placed)
    if met is not None and met.relation is Relation.OLD_TEXT and met.cure is not None:
        return Step(policy=policy, action=met.cure, body=body)
    return Step(policy=policy, action=Message(code, args), body=body, instrument=INSTRUMENT_OF.get(entry.kind))


def _changer(policy: Policy, entry: LedgerEntry, here: Reach, governing: Body) -> Body:
    """The body that can change a paper: its maker; for an agreement, who can end it by letter."""
    if entry.kind is DocumentKind.AGREEMENT:
        enders = [way.body for way in here.ways(policy) if way.instrument is Instrument.TERMINATION_LETTER]
        if enders and entry.issuer not in enders:
            return enders[0]
    return governing if entry.issuer is Body.UNKNOWN else entry.issuer


ACTIONS = {
    VerdictKind.NOT_FOUND: "step-adopt",
    VerdictKind.MENTIONED: "step-adopt-mentioned",
    VerdictKind.PARTIAL: "step-complete",
}


def _adoption(matter: Matter, ledger: Mapping[str, LedgerEntry], here: Reach) -> Iterable[Ranked]:
    """The step that would put a missing policy in force, or make a partial one whole."""
    way = _way(matter.policy, here)
    if way is None:
        return
    if matter.verdict.verdict is VerdictKind.ADOPTED_WITH_EXCEPTIONS:
        yield _narrowing(matter, way, ledger, here)
    code = ACTIONS.get(matter.verdict.verdict)
    if code is None:
        return
    cost = COST.index(way.instrument)
    stage = Stage.SIGN if way.instrument is Instrument.GENERAL_ORDER else Stage.PASS
    if matter.given:
        code, stage = "step-adopt-given", Stage.NARROW
    policy = matter.policy.id
    if matter.policy.first_step is not None:
        yield Ranked(stage, cost, Step(policy=policy, action=Message("step-first", {"policy": policy}), body=way.body))
    yield Ranked(stage, cost, _by(way, policy, Message(code)))


def _by(way: Way, policy: str, action: Message) -> Step:
    """A step that goes one way: who passes what, whom it binds or only asks."""
    return Step(policy=policy, action=action, body=way.body, instrument=way.instrument, binds=way.binds, asks=way.asks)


def _narrowing(matter: Matter, way: Way, ledger: Mapping[str, LedgerEntry], here: Reach) -> Ranked:
    """Exceptions are narrowed where they stand, by the body that wrote them."""
    rule = matter.case.adopts[0]
    entry = ledger[rule.document]
    step = Step(
        policy=matter.policy.id,
        action=Message("step-narrow-exceptions", {"name": rule.name}),
        body=_changer(matter.policy, entry, here, way.body),
        instrument=INSTRUMENT_OF.get(entry.kind, way.instrument),
    )
    return Ranked(Stage.NARROW, COST.index(way.instrument), step)


def _way(policy: Policy, here: Reach) -> Way | None:
    """The way to adopt a policy that a place should try first: in part II an order that the chief can sign.

    An instrument that only asks an independent body comes after those that bind.
    """
    ways = list(here.ways(policy))
    if policy.outline.startswith("II."):
        ways.sort(key=lambda way: way.instrument is not Instrument.GENERAL_ORDER)
    return ways[0] if ways else None


def _collection(matters: Sequence[Matter], kind: CommunityKind) -> Iterable[Ranked]:
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


def _collected(message: Message, held_up: list[Matter], holder: Body) -> Ranked:
    """The paper for which most policies wait comes first."""
    return Ranked(Stage.COLLECT, -len(held_up), Step(policy=held_up[0].policy.id, action=message, body=holder))
