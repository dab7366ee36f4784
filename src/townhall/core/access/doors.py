"""Doors: every view says who may enter. A view without one is shut for everybody (`middleware`), and a check names it.

>>> @open_to_all
... def page(request): ...
>>> page.door.kind
<DoorKind.OPEN: 'open'>
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from townhall.core.access.roles import Role

View = Callable[..., Any]


class DoorKind(StrEnum):
    """How a door is kept."""

    OPEN = "open"
    SIGNED_IN = "signed_in"
    MEMBERS = "members"


@dataclass(frozen=True, slots=True)
class Door:
    """Who may enter a view.

    Anyone, whoever is signed in, or members of the address's organisation in one of `roles`.
    """

    kind: DoorKind
    roles: frozenset[Role] = frozenset()
    half_way: bool = False
    """Whether somebody may enter who has signed in with the password but not yet with the second factor."""


def _with(door: Door) -> Callable[[View], View]:
    def hang(view: View) -> View:
        view.door = door  # type: ignore[attr-defined]
        return view

    return hang


open_to_all = _with(Door(DoorKind.OPEN))
"""A page that anyone may read, without signing in."""
for_signed_in = _with(Door(DoorKind.SIGNED_IN))
"""A page for whoever is signed in, of any organisation."""
half_way_in = _with(Door(DoorKind.SIGNED_IN, half_way=True))
"""A page on the way in, between the password and the second factor."""


def for_roles(*roles: Role) -> Callable[[View], View]:
    """A page of one organisation for members in one of these roles; its address must carry `organisation`."""
    if not roles:
        raise ValueError("A door for roles names at least one.")
    return _with(Door(DoorKind.MEMBERS, frozenset(roles)))


def door_of(view: Any) -> Door | None:
    """Return the door of a view, or None where it has none."""
    door = getattr(view, "door", None)
    if door is None:
        door = getattr(getattr(view, "view_class", None), "door", None)
    return door
