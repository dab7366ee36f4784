"""Who is bound by what is in force, and who is not. A council does not bind an elected sheriff, a prosecutor, a court
or a school board; a body that only makes law (a council) is never listed as one that a rule fails to bind."""

from collections.abc import Iterable

from latchstring.catalogue import Policy
from latchstring.findings.assessment import Placed
from latchstring.vocabulary import Body, CommunityKind

INDEPENDENT = frozenset({Body.SHERIFF, Body.PROSECUTOR, Body.COURT, Body.SCHOOL_BOARD})
"""Bodies that serve a place and answer to its voters or to the law alone, whoever governs the place."""
MAKERS = frozenset({Body.COUNCIL, Body.MAYOR, Body.MANAGER, Body.COUNTY_BOARD, Body.LEGISLATURE, Body.UNKNOWN})
"""Bodies that pass rules for others; that they are not bound by somebody else's order tells a reader nothing."""
LOCAL = frozenset({CommunityKind.CITY, CommunityKind.VILLAGE, CommunityKind.TOWNSHIP, CommunityKind.COUNTY})


def bound_by(adopts: Iterable[Placed]) -> tuple[Body, ...]:
    """Return the bodies that adopting findings in force bind, in the order of the vocabulary."""
    bodies = {body for placed in adopts for body in placed.finding.binds}
    if len(bodies) > 1:
        bodies.discard(Body.UNKNOWN)
    return in_order(bodies)


def not_bound_by(policy: Policy, kind: CommunityKind, bound: Iterable[Body]) -> tuple[Body, ...]:
    """Return the bodies that the policy needs in such a place and that nothing in force binds.

    Of other kinds of place only the independent bodies count: a city's people meet the county's sheriff and courts.
    """
    near = LOCAL if kind in LOCAL else frozenset({kind})
    needed: set[Body] = set()
    for row in policy.adopt:
        bodies = {row.body} if row.asks is None else {row.body, row.asks}
        if kind in row.communities:
            needed |= bodies
        elif near.intersection(row.communities):
            needed |= bodies & INDEPENDENT
    return in_order(needed - MAKERS - set(bound))


def in_order(bodies: Iterable[Body]) -> tuple[Body, ...]:
    """Return bodies once each, in the order of the vocabulary."""
    wanted = set(bodies)
    return tuple(body for body in Body if body in wanted)
