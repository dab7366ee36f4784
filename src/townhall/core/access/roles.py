"""The roles a member of an organisation can have. A closed list: a door names roles of this list and no others."""

from collections.abc import Iterable
from enum import StrEnum


class Role(StrEnum):
    """What a member may do. A member may have several."""

    ADMINISTRATOR = "administrator"
    LIAISON = "liaison"
    REVIEWER = "reviewer"
    COUNSEL = "counsel"
    PUBLISHER = "publisher"
    READER = "reader"
    INTAKE = "intake"
    DECIDER = "decider"
    SUPERVISOR = "supervisor"
    AUDITOR = "auditor"


SEES_CASES = frozenset({Role.INTAKE, Role.DECIDER, Role.SUPERVISOR, Role.COUNSEL})
"""Who can see a case. They must sign in with a second factor."""
MUST_HAVE_SECOND_FACTOR = SEES_CASES | {Role.ADMINISTRATOR}
MEMBERS = frozenset(Role)
"""Every member of the organisation, whatever the role."""
WORKS_ON_ASSESSMENTS = frozenset({Role.LIAISON, Role.REVIEWER, Role.COUNSEL, Role.PUBLISHER, Role.ADMINISTRATOR})


def known_roles(words: Iterable[str]) -> frozenset[Role]:
    """Return the roles among some words; a word that is no role any more gives nothing.

    >>> known_roles(["reader", "king"])
    frozenset({<Role.READER: 'reader'>})
    """
    return frozenset(Role(word) for word in words if word in {role.value for role in Role})
