"""A desk, told in one place, so that the services and the generic pages know its parts."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from townhall.core.access.roles import SEES_CASES, Role
from townhall.core.cases.models import Case, CasePaper, MoveEntry
from townhall.core.cases.table import Table


@dataclass(frozen=True, slots=True)
class Desk:
    """The parts of a desk.

    `name` is its namespace of addresses, its folder of templates and the beginning of its message ids
    (`custody-state-received`, `custody-move-log`). `details` is the msgspec type of the sealed document; `facts`
    gathers what guards and deadlines look at. `may_open` are the roles that open a case.
    """

    name: str
    cases: type[Case]
    moves: type[MoveEntry]
    papers: type[CasePaper]
    table: Table
    details: type[Any]
    facts: Callable[[Case], Any]
    may_open: frozenset[Role] = field(default=SEES_CASES - {Role.COUNSEL})

    @property
    def title(self) -> str:
        """The id of the message that names the desk: `custody-desk`. Ids have dashes where the name has underscores."""
        return f"{self.name}-desk".replace("_", "-")

    @property
    def kind(self) -> str:
        """What its cases are called in the chain of access and in holds: `custody.custodycase`."""
        return self.cases._meta.label_lower
