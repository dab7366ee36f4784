"""The states of a custody request and its lawful moves: who, on what condition, by when. Pure; no row is read here.

Nothing in this table can delay a release: release eligibility is an event of its own (`clock`), outside the states.
"""

from townhall.core.access.roles import Role
from townhall.core.cases.table import Move, Table

CLERKS = frozenset({Role.INTAKE, Role.DECIDER, Role.SUPERVISOR})
DECIDERS = frozenset({Role.DECIDER, Role.SUPERVISOR})

TABLE = Table(
    first="received",
    moves=(
        Move("log", ("received",), "logged", CLERKS),
        Move("close", ("received", "logged"), "closed", DECIDERS),
    ),
    final=("closed",),
)
