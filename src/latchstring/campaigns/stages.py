"""The lawful order of stages: one table for what a body votes on, one for what a single officer signs.

Nothing is in force that was not passed or signed; nothing is voted on that was not introduced. A vote that failed leads
back to a draft or to a new introduction.
"""

from latchstring.campaigns.campaign import Campaign, Event, Stage
from latchstring.text import Message
from latchstring.vocabulary import Instrument

SIGNED = frozenset(
    {
        Instrument.EXECUTIVE_ORDER,
        Instrument.GENERAL_ORDER,
        Instrument.PROSECUTOR_POLICY,
        Instrument.COURT_ORDER,
        Instrument.TERMINATION_LETTER,
    }
)
"""Instruments that one officer signs: they go into force without a vote."""

_AFTER_FORCE: dict[Stage | None, tuple[Stage, ...]] = {
    Stage.IN_FORCE: (Stage.REVIEWED, Stage.DRAFTED),
    Stage.REVIEWED: (Stage.REVIEWED, Stage.DRAFTED),
    Stage.WITHDRAWN: (Stage.DRAFTED,),
}
SIGNED_MOVES: dict[Stage | None, tuple[Stage, ...]] = {
    None: (Stage.GAP, Stage.DRAFTED),
    Stage.GAP: (Stage.DRAFTED,),
    Stage.DRAFTED: (Stage.DRAFTED, Stage.IN_FORCE, Stage.WITHDRAWN),
    **_AFTER_FORCE,
}
"""From which stage to which, where one officer signs; None is the beginning."""
VOTED_MOVES: dict[Stage | None, tuple[Stage, ...]] = {
    None: (Stage.GAP, Stage.DRAFTED),
    Stage.GAP: (Stage.DRAFTED,),
    Stage.DRAFTED: (Stage.DRAFTED, Stage.INTRODUCED, Stage.WITHDRAWN),
    Stage.INTRODUCED: (Stage.COMMITTEE, Stage.VOTED, Stage.WITHDRAWN),
    Stage.COMMITTEE: (Stage.COMMITTEE, Stage.VOTED, Stage.WITHDRAWN),
    Stage.VOTED: (Stage.IN_FORCE, Stage.COMMITTEE, Stage.VOTED),
    **_AFTER_FORCE,
}
"""From which stage to which, where a body votes."""
_AFTER_NO = (Stage.DRAFTED, Stage.INTRODUCED, Stage.COMMITTEE, Stage.WITHDRAWN)


def moves(campaign: Campaign, before: Event | None) -> tuple[Stage, ...]:
    """Return the stages that may follow an event."""
    if before is not None and before.vote is not None and not before.vote.passed:
        return _AFTER_NO
    table = SIGNED_MOVES if campaign.instrument in SIGNED else VOTED_MOVES
    return table.get(before.stage if before else None, ())


def fault_of(campaign: Campaign, number: int) -> Message | None:
    """Return what is wrong with an event where it stands, or None."""
    event = campaign.events[number]
    before = campaign.events[number - 1] if number else None
    args: dict[str, str | int | float] = {"campaign": campaign.name, "stage": event.stage}
    if event.stage not in moves(campaign, before):
        after = before.stage if before else ""
        allowed = ",".join(moves(campaign, before))
        code = "campaign-first-stage" if before is None else "campaign-no-such-move"
        if before is not None and before.vote is not None and not before.vote.passed:
            code = "campaign-after-no"
        return Message(code, {**args, "after": after, "allowed": allowed})
    if before is not None and event.date < before.date:
        return Message("campaign-goes-back", {**args, "date": f"{event.date}", "before": f"{before.date}"})
    if (event.stage is Stage.VOTED) != (event.vote is not None):
        return Message("campaign-vote-missing" if event.vote is None else "campaign-vote-not-voted", args)
    return None
