"""Who is bound by what is in force, and who is not. A council does not bind an elected sheriff, a prosecutor, a court
or a school board; a body that only makes law (a council) is never listed as one that a rule fails to bind."""

from collections.abc import Iterable

from latchstring.catalogue import Policy, Reach
from latchstring.findings.assessment import Placed
from latchstring.vocabulary import Body

MAKERS = frozenset({Body.COUNCIL, Body.MAYOR, Body.MANAGER, Body.COUNTY_BOARD, Body.LEGISLATURE, Body.UNKNOWN})
"""Bodies that pass rules for others; that they are not bound by somebody else's order tells a reader nothing."""


def bound_by(adopts: Iterable[Placed]) -> tuple[Body, ...]:
    """Return the bodies that adopting findings in force bind, in the order of the vocabulary."""
    bodies = {body for placed in adopts for body in placed.finding.binds}
    if len(bodies) > 1:
        bodies.discard(Body.UNKNOWN)
    return in_order(bodies)


def not_bound_by(policy: Policy, here: Reach, bound: Iterable[Body]) -> tuple[Body, ...]:
    """Return the bodies that the policy needs in such a place and that nothing in force binds.

    Of bodies that sit elsewhere only the independent ones count: a city's people meet the county's sheriff and courts.
    """
    return in_order(set(here.needed(policy)) - MAKERS - set(bound))


def in_order(bodies: Iterable[Body]) -> tuple[Body, ...]:
    """Return bodies once each, in the order of the vocabulary."""
    wanted = set(bodies)
    return tuple(body for body in Body if body in wanted)
