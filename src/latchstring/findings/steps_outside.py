"""Steps that lie outside the community's own papers: what only counsel can answer, and whom one can only ask."""

from collections.abc import Iterable, Sequence

from latchstring.catalogue import Reach
from latchstring.catalogue.bodies import INDEPENDENT
from latchstring.findings.assessment import Step
from latchstring.findings.matters import Matter, Ranked, Stage
from latchstring.text import Message
from latchstring.vocabulary import Body


def for_counsel(matter: Matter, here: Reach) -> Ranked:
    """Return what is left to do where state law forbids a policy: counsel looks before any step.

    It names no paper: in a report for the public, that would be a map for whoever wants to sue.
    """
    args: dict[str, str | int | float] = {"citation": matter.citation}
    return Ranked(
        Stage.COUNSEL, 0, Step(policy=matter.policy.id, action=Message("step-forbidden", args), body=here.governed_by)
    )


def asking(matters: Sequence[Matter], here: Reach) -> Iterable[Ranked]:
    """Yield one step for each independent body that what is in force does not bind: it can be asked to do the same."""
    for body in (body for body in Body if body in INDEPENDENT):
        seat = here.seat(body)
        unbound = [each for each in matters if body in each.verdict.not_bound and not each.forbidden]
        if seat is None or not unbound:
            continue
        policies = ", ".join(each.policy.outline for each in unbound)
        action = Message("step-ask-outside", {"count": len(unbound), "policies": policies})
        step = Step(policy=unbound[0].policy.id, action=action, body=body, instrument=seat.passes[0], binds=(body,))
        yield Ranked(Stage.ASK, -len(unbound), step)
