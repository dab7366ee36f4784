"""People's decisions on findings. Rows are only added: a later one takes over from the one it saw.

Two people on one finding: each says which decision they saw. Whoever comes second saw an older one, and is told what
the first decided before anything of theirs is lost.
"""

import datetime
import hashlib

from django.db import IntegrityError, transaction

from latchstring.findings import Decision, DecisionKind
from latchstring.vocabulary import Body, CarveOutType, Stance, Strength
from townhall.assessments.models import Community, ReviewDecision
from townhall.core.access.chain import note_access
from townhall.core.clocks.zones import day_at


class SomebodyWasFirst(Exception):  # noqa: N818 - told to a person
    """Another decision was made since the page was opened; it is in `first`."""

    def __init__(self, first: ReviewDecision | None) -> None:
        super().__init__("somebody decided first")
        self.first = first


def decide(
    community: Community, decision: Decision, *, seen: int | None, by: object, now: datetime.datetime
) -> ReviewDecision:
    """Keep a decision that takes over from the one with the number `seen` (None: there was none).

    Raises `SomebodyWasFirst`.
    """
    words = words_of(decision.policy, decision.name, decision.quote)
    held = current(community, words)
    if (held.pk if held else None) != seen:
        raise SomebodyWasFirst(held)
    row = ReviewDecision(
        community=community,
        kind=decision.kind,
        policy=decision.policy,
        name=decision.name,
        quote=decision.quote,
        told=decision.told or "",
        stance=decision.stance or "",
        strength=decision.strength or "",
        binds=None if decision.binds is None else list(decision.binds),
        carve_outs=None if decision.carve_outs is None else list(decision.carve_outs),
        reason=decision.reason,
        who=decision.who,
        made_at=now,
        words=words,
        before=held,
    )
    try:
        with transaction.atomic():
            row.save()
            slug = community.organisation.slug
            note_access(f"decided {decision.kind}", "finding", words[:16], person=by, organisation=slug, now=now)
    except IntegrityError:
        raise SomebodyWasFirst(current(community, words)) from None
    return row


def words_of(policy: str, name: str, quote: str) -> str:
    """Return what a decision is on, as a digest; white space does not count."""
    return hashlib.sha256("\x1f".join((policy, name, " ".join(quote.split()))).encode()).hexdigest()


def current(community: Community, words: str) -> ReviewDecision | None:
    """Return the decision that stands on some words, or None."""
    return ReviewDecision.objects.filter(community=community, words=words, after=None).first()


def history(community: Community, words: str) -> list[ReviewDecision]:
    """Return all decisions on some words, oldest first."""
    return list(ReviewDecision.objects.filter(community=community, words=words))


def decisions_of(community: Community) -> list[Decision]:
    """Return the decisions that stand, as the library knows them."""
    zone = community.organisation.time_zone
    return [as_decision(row, zone) for row in community.decisions.filter(after=None)]


def as_decision(row: ReviewDecision, zone: str) -> Decision:
    """Return a row as the library knows it, dated by the clocks of a zone."""
    return Decision(
        kind=DecisionKind(row.kind),
        policy=row.policy,
        name=row.name,
        quote=row.quote,
        reason=row.reason,
        who=row.who,
        date=day_at(row.made_at, zone),
        told=Stance(row.told) if row.told else None,
        stance=Stance(row.stance) if row.stance else None,
        strength=Strength(row.strength) if row.strength else None,
        binds=None if row.binds is None else tuple(Body(body) for body in row.binds),
        carve_outs=None if row.carve_outs is None else tuple(CarveOutType(kind) for kind in row.carve_outs),
    )
