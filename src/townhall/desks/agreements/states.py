"""The states of an agreement and its lawful moves: who may, and what must hold first. Pure; no row is read here.

An agreement is entered as `unknown` and moved at once to where it stands, so that the log tells both.
"""

import datetime
from dataclasses import dataclass

from latchstring.text import Message
from latchstring.vocabulary import AgreementState
from townhall.core.access.roles import Role
from townhall.core.cases.table import Move, Table

ENTERS = frozenset({Role.LIAISON, Role.INTAKE, Role.DECIDER, Role.SUPERVISOR, Role.COUNSEL, Role.ADMINISTRATOR})
"""Who enters agreements and changes what is said of them."""
MOVES = ENTERS - {Role.INTAKE}
"""Who says that an agreement was refused, took effect, or ended."""
SETS_BACK = frozenset({Role.SUPERVISOR, Role.COUNSEL, Role.ADMINISTRATOR})
"""Who opens again what was closed."""
PUBLISHES = frozenset({Role.PUBLISHER, Role.ADMINISTRATOR})

UNKNOWN, PROPOSED, REFUSED, IN_FORCE, ENDING, ENDED, EXPIRED = (
    AgreementState.UNKNOWN.value,
    AgreementState.PROPOSED.value,
    AgreementState.REFUSED.value,
    AgreementState.IN_FORCE.value,
    AgreementState.ENDING.value,
    AgreementState.ENDED.value,
    AgreementState.EXPIRED.value,
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What guards look at: the day of the move, and the days of the agreement."""

    on: datetime.date
    began: datetime.date | None
    ends: datetime.date | None


def began_by_then(facts: Facts) -> Message | None:
    """An agreement in force has a day on which it was signed or took effect, and not a later one than the move's."""
    if facts.began is None:
        return Message("agreements-needs-beginning")
    return Message("agreements-not-begun", {"date": f"{facts.began}"}) if facts.began > facts.on else None


def is_over(facts: Facts) -> Message | None:
    """Nothing expires before its end, and nothing without one."""
    if facts.ends is None:
        return Message("agreements-needs-end")
    return Message("agreements-not-over", {"date": f"{facts.ends}"}) if facts.ends >= facts.on else None


TABLE = Table(
    first=UNKNOWN,
    moves=(
        Move("propose", (UNKNOWN,), PROPOSED, MOVES),
        Move("take_effect", (UNKNOWN, PROPOSED), IN_FORCE, MOVES, guards=(began_by_then,)),
        Move("refuse", (UNKNOWN, PROPOSED), REFUSED, MOVES),
        Move("give_notice", (IN_FORCE,), ENDING, MOVES),
        Move("take_notice_back", (ENDING,), IN_FORCE, MOVES),
        Move("renew", (IN_FORCE, EXPIRED), IN_FORCE, MOVES),
        Move("end", (UNKNOWN, IN_FORCE, ENDING), ENDED, MOVES),
        Move("expire", (UNKNOWN, IN_FORCE, ENDING), EXPIRED, MOVES, guards=(is_over,)),
        Move("lose_sight", (PROPOSED, IN_FORCE, ENDING), UNKNOWN, MOVES),
        Move("set_back", (REFUSED, ENDED, EXPIRED), UNKNOWN, SETS_BACK),
    ),
    final=(REFUSED, ENDED, EXPIRED),
)
HOLDS = (IN_FORCE, ENDING)
"""The states in which an agreement has effect."""
