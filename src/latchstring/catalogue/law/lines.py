"""The state line of a policy: what a state's rows say together, how far, and what follows for who would adopt it.

The weightiest effect decides. A row that is no law yet (a bill) or that speaks of other kinds of place is shown and
decides nothing. Where nobody has read the law, the line says `unknown`.
"""

import datetime
from collections.abc import Iterable

import msgspec

from latchstring.catalogue.bilingual import Bilingual
from latchstring.catalogue.law.rows import LOCAL, LawRow, StateLaw
from latchstring.catalogue.law.triggers import WEIGHT, Triggers
from latchstring.text import Message
from latchstring.vocabulary import Body, CommunityKind, LawEffect

FOLLOWS = {
    LawEffect.FORBIDDEN: "law-follows-forbidden",
    LawEffect.LIMITED: "law-follows-limited",
    LawEffect.REQUIRED: "law-follows-required",
    LawEffect.NOT_REACHED: "law-follows-not-reached",
    LawEffect.UNKNOWN: "law-follows-unknown",
}


class StateLine(msgspec.Struct, frozen=True, kw_only=True):
    """What a state's law does to one policy in one kind of place, on one day.

    `rows` act on it, the deciding ones first. `pending` may become law; `beside` is worth knowing and decides nothing.
    `how` says how far the hit goes where a trigger limits or forbids.
    """

    state: str
    policy: str
    on: datetime.date
    effect: LawEffect
    follows: Message
    in_part: bool = False
    how: tuple[Bilingual, ...] = ()
    rows: tuple[LawRow, ...] = ()
    pending: tuple[LawRow, ...] = ()
    beside: tuple[LawRow, ...] = ()
    reaches: tuple[Body, ...] = ()
    """The bodies that the deciding rows bind; empty where they bind the whole place."""
    as_of: datetime.date | None = None
    """The oldest date among the deciding rows."""
    verified: bool = False
    """True where the effect rests on a row whose source was read."""
    stale: bool = False
    """True where every row that the effect rests on is too old, or its day of recheck has come."""

    @property
    def needs_warning(self) -> bool:
        """Tell whether a draft of the policy must carry a plain warning and a question for counsel."""
        return self.effect is LawEffect.FORBIDDEN


class _Acting(msgspec.Struct, frozen=True):
    """A row that acts on a policy, and what it does to it."""

    row: LawRow
    effect: LawEffect
    how: tuple[Bilingual, ...] = ()


def state_line(
    law: StateLaw, triggers: Triggers, policy: str, day: datetime.date, kind: CommunityKind | None = None
) -> StateLine:
    """Return the line of a policy in a state, in one kind of place or (with none) in its local governments together."""
    here = [row for row in law.rows if _speaks_of(row, kind)]
    in_force = [row for row in here if row.is_law_on(day)]
    acting = sorted(
        (each for each in (_acting(row, triggers, policy) for row in in_force) if each is not None),
        key=lambda each: WEIGHT.index(each.effect),
    )
    effect, deciding = _decided(acting, in_force, triggers, policy)
    rows = tuple({each.row.id: each.row for each in (*deciding, *acting)}.values())
    in_part = bool(deciding) and all(policy in each.row.in_part for each in deciding)
    stale = [each.row for each in deciding if each.row.is_stale_on(day)]
    every = effect is LawEffect.NOT_REACHED
    return StateLine(
        state=law.state,
        policy=policy,
        on=day,
        effect=effect,
        follows=_follows(effect, in_part, deciding),
        in_part=in_part,
        how=tuple(dict.fromkeys(how for each in deciding for how in each.how)),
        rows=rows,
        pending=tuple(row for row in here if row.is_coming_on(day) and _names(row, triggers, policy)),
        beside=tuple(row for row in law.rows if row not in rows and _is_beside(row, policy, day, kind, triggers)),
        reaches=_reached(each.row for each in deciding),
        as_of=min((each.row.as_of for each in deciding), default=None),
        verified=(all if every else any)([each.row.verified for each in deciding]) and bool(deciding),
        stale=bool(deciding) and len(stale) == len(deciding),
    )


def _speaks_of(row: LawRow, kind: CommunityKind | None) -> bool:
    if kind is None:
        return any(local in row.communities for local in LOCAL)
    return kind in row.communities


def _acting(row: LawRow, triggers: Triggers, policy: str) -> _Acting | None:
    """Say what a row does to a policy: what it says itself, else what its triggers do."""
    hits = triggers.hits(row.triggers, policy)
    if policy in row.effects:
        effect = row.effects[policy]
        return _Acting(row, effect, tuple(hit.how for _, hit in hits if hit.effect is effect))
    if not hits:
        return None
    effect = hits[0][1].effect
    return _Acting(row, effect, tuple(hit.how for _, hit in hits if hit.effect is effect))


def _decided(
    acting: list[_Acting], in_force: list[LawRow], triggers: Triggers, policy: str
) -> tuple[LawEffect, list[_Acting]]:
    """Return the effect and the rows it rests on.

    Where the state has statutes with triggers and none hits the policy, the policy is not reached *by them*; that says
    nothing of other law, and the words say so.
    """
    if acting:
        effect = acting[0].effect
        return effect, [each for each in acting if each.effect is effect]
    bans = [row for row in in_force if row.triggers]
    if bans and policy in (*triggers.never_reached, *triggers.reachable()):
        return LawEffect.NOT_REACHED, [_Acting(row, LawEffect.NOT_REACHED) for row in bans]
    return LawEffect.UNKNOWN, []


def _names(row: LawRow, triggers: Triggers, policy: str) -> bool:
    """Tell whether a row says anything of a policy, as law or beside it."""
    return policy in row.beside or _acting(row, triggers, policy) is not None


def _is_beside(row: LawRow, policy: str, day: datetime.date, kind: CommunityKind | None, triggers: Triggers) -> bool:
    """Tell whether a row is worth showing next to a policy: said to be, void, or law for other kinds of place."""
    if row.is_over_on(day):
        return False
    if policy in row.beside:
        return (kind is None or _speaks_of(row, kind)) and not row.is_coming_on(day)
    return _acting(row, triggers, policy) is not None and not row.is_coming_on(day)


def _follows(effect: LawEffect, in_part: bool, deciding: list[_Acting]) -> Message:
    code = FOLLOWS[effect]
    if effect is LawEffect.REQUIRED and in_part:
        code = "law-follows-required-in-part"
    elif effect is LawEffect.UNKNOWN and deciding:
        code = "law-follows-unsettled"
    elif effect is LawEffect.NOT_REACHED and any(each.row.triggers for each in deciding):
        code = "law-follows-not-reached-by-statute"
    citations = "; ".join(dict.fromkeys(each.row.citation for each in deciding))
    return Message(code, {"citation": citations} if citations else {})


def _reached(rows: Iterable[LawRow]) -> tuple[Body, ...]:
    """Return the bodies that all deciding rows together bind; a row that binds everybody makes the list empty."""
    found: list[Body] = []
    for row in rows:
        if not row.reaches:
            return ()
        found += row.reaches
    return tuple(body for body in Body if body in found)
