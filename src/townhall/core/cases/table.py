"""The table of a desk's states and lawful moves: pure data, from which the check constraints are made too.

A *guard* looks at the desk's facts of a case (whatever its `facts` gathers) and returns a `Message` where the move may
not be made, saying why. A *deadline* returns by when a move must be made, or None where nothing hurries.

>>> from townhall.core.access.roles import Role
>>> table = Table("open", (Move("close", ("open",), "closed", frozenset({Role.DECIDER})),), final=("closed",))
>>> [each.name for each in table.moves_from("open", {Role.DECIDER})]
['close']
>>> table.moves_from("open", {Role.AUDITOR})
[]
"""

import datetime
from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from latchstring.text import Message
from townhall.core.access.roles import Role

Guard = Callable[[Any], Message | None]
Deadline = Callable[[Any], datetime.datetime | None]


@dataclass(frozen=True, slots=True)
class Move:
    """A lawful move: from which states, to which (None: the state stays), who may, what must hold, by when.

    Guards are asked after what is written beside the move was written, in the same transaction. `asks`: the move's own
    form supplies what its guards look for, so a page offers it though they would refuse it now.
    """

    name: str
    before: tuple[str, ...]
    after: str | None
    who: frozenset[Role]
    guards: tuple[Guard, ...] = ()
    deadline: Deadline | None = None
    asks: bool = False

    def refusal(self, facts: Any) -> Message | None:
        """Return why the move may not be made on these facts; None where it may."""
        return next((told for guard in self.guards if (told := guard(facts))), None)


@dataclass(frozen=True, slots=True)
class Table:
    """The states of a desk: the first, the moves between them, and the final ones, in which a case is closed.

    A move out of a final state opens the case again. Raises ValueError where a move is named twice.
    """

    first: str
    moves: tuple[Move, ...]
    final: tuple[str, ...]

    def __post_init__(self) -> None:
        if len({each.name for each in self.moves}) < len(self.moves):
            raise ValueError("Two moves of a table have one name.")

    @property
    def states(self) -> tuple[str, ...]:
        """Every state, in the order in which the table comes to them."""
        named = [state for move in self.moves for state in (*move.before, move.after) if state]
        return tuple(dict.fromkeys((self.first, *named, *self.final)))

    def move(self, name: str) -> Move:
        """Return a move by its name; raises LookupError."""
        for each in self.moves:
            if each.name == name:
                return each
        raise LookupError(name)

    def moves_from(self, state: str, roles: Iterable[Role] | None = None) -> list[Move]:
        """Return the moves out of a state, to all or to somebody in one of `roles`."""
        own: Set[Role] | None = None if roles is None else frozenset(roles)
        return [each for each in self.moves if state in each.before and (own is None or each.who & own)]

    def due_at(self, state: str, facts: Any) -> datetime.datetime | None:
        """Return by when the next of the moves out of a state must be made; None where nothing hurries."""
        times = [each.deadline(facts) for each in self.moves_from(state) if each.deadline]
        return min((time for time in times if time), default=None)

    def is_known_state(self) -> Q:
        """The condition of the check constraint on a case: its state is one of the table."""
        return Q(state__in=self.states)

    def is_closed_when_final(self) -> Q:
        """The condition that a case has an end exactly in a final state."""
        ended = Q(state__in=self.final)
        return (ended & Q(closed_at__isnull=False)) | (~ended & Q(closed_at__isnull=True))

    def is_lawful_entry(self) -> Q:
        """The condition of the check constraint on the log: an entry is the opening, or a move of the table."""
        lawful = Q(move="open", before="", after=self.first)
        for each in self.moves:
            for state in each.before:
                lawful |= Q(move=each.name, before=state, after=each.after or state)
        return lawful
