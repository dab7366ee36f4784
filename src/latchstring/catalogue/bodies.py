"""Who governs whom, in one kind of place in one state: which body binds whom with which instrument.

The data is `data/bodies/`: `default.yml`, a general picture, and one file a state that was looked at. A council does
not bind an elected sheriff, a prosecutor, a court or a school board: no data file can say that it does. Which body can
adopt a policy at all stands with the policy; here it is matched with who sits in the place.
"""

import datetime
from functools import cache
from importlib.resources.abc import Traversable

import msgspec

from latchstring.catalogue.bilingual import Bilingual
from latchstring.catalogue.loading import catalogue_folder, yaml_files
from latchstring.catalogue.policy import Adopter, Policy
from latchstring.text import Message
from latchstring.text.strict_yaml import load_strict
from latchstring.vocabulary import Body, CommunityKind, Instrument

DEFAULT = "default.yml"
INDEPENDENT = frozenset({Body.SHERIFF, Body.PROSECUTOR, Body.COURT, Body.SCHOOL_BOARD})
"""Bodies that serve a place and answer to its voters or to the law alone, whoever governs the place."""


class Seat(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A body of a place: what it is called there, what it passes, and whom that binds besides itself."""

    body: Body
    called: Bilingual
    passes: tuple[Instrument, ...]
    binds: tuple[Body, ...] = ()
    elected: bool = False
    note: Bilingual | None = None


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The bodies of one kind of place: its own `seats`, the state's `offices` that it `holds`, and those `near`."""

    community: CommunityKind
    governed_by: Body
    exists: bool = True
    note: Bilingual | None = None
    seats: tuple[Seat, ...] = ()
    holds: tuple[Body, ...] = ()
    near: tuple[Body, ...] = ()


class Authority(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the picture of a state rests on."""

    citation: str
    note: Bilingual
    source_url: str
    as_of: datetime.date
    verified: bool


class StateBodies(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The bodies of a state; the default has no state. `offices` are elected or independent and named once."""

    state: str
    says: Bilingual
    offices: tuple[Seat, ...]
    places: tuple[Place, ...]
    sources: tuple[Authority, ...] = ()


class Way(msgspec.Struct, frozen=True, kw_only=True):
    """One way to adopt a policy: who passes what, whom it binds, or whom it only asks."""

    body: Body
    instrument: Instrument
    called: Bilingual
    binds: tuple[Body, ...]
    asks: Body | None = None
    note: Bilingual | None = None


class Reach(msgspec.Struct, frozen=True, kw_only=True):
    """Who binds whom in one kind of place in one state. `known` is false for the general default."""

    state: str
    community: CommunityKind
    known: bool
    exists: bool
    governed_by: Body
    says: Bilingual
    note: Bilingual | None
    seats: tuple[Seat, ...]
    near: tuple[Seat, ...]
    sources: tuple[Authority, ...]

    @property
    def told(self) -> Message:
        """Say on what this picture rests, or that the state has no such place."""
        if not self.exists:
            return Message("reach-no-such-place", {"community": self.community, "state": self.state})
        return Message("reach-known" if self.known else "reach-default", {"state": self.state or "–"})

    def seat(self, body: Body) -> Seat | None:
        """Return a body of the place, or near it; nothing where there is none."""
        return next((seat for seat in (*self.seats, *self.near) if seat.body is body), None)

    def called(self, body: Body, language: str) -> str | None:
        """Return what a body is called there, or nothing where it is not there."""
        seat = self.seat(body)
        return seat.called.said_in(language) if seat else None

    def bound_by(self, body: Body) -> tuple[Body, ...]:
        """Return whom a body's own rules bind: itself and those that it commands.

        >>> [str(body) for body in reach("MI", CommunityKind.COUNTY).bound_by(Body.COUNTY_BOARD)]
        ['county_board', 'manager', 'agency']
        """
        seat = self.seat(body)
        return (body, *seat.binds) if seat else (body,)

    def ways(self, policy: Policy) -> tuple[Way, ...]:
        """Return the ways to adopt a policy there, in the catalogue's order, those that only ask last."""
        rows = [(row, self.seat(row.body)) for row in policy.adopters_for(self.community)]
        ways = [_way(row, seat, self) for row, seat in rows if seat is not None and row.instrument in seat.passes]
        return tuple(sorted(ways, key=lambda way: way.asks is not None))

    def needed(self, policy: Policy) -> tuple[Body, ...]:
        """Return whom a policy must bind to be whole for the people of the place, near independent bodies included."""
        here = {seat.body for seat in self.seats}
        near = {seat.body for seat in self.near} | INDEPENDENT.intersection(here)
        needed: set[Body] = set()
        for row in policy.adopt:
            bodies = {row.body} if row.asks is None else {row.body, row.asks}
            if self.community in row.communities:
                needed |= bodies & (here | near)
            elif _are_near(self.community, row.communities):
                needed |= bodies & INDEPENDENT & near
        return tuple(body for body in Body if body in needed)


LOCAL = frozenset({CommunityKind.CITY, CommunityKind.VILLAGE, CommunityKind.TOWNSHIP, CommunityKind.COUNTY})
"""Places whose people are served by the same county offices."""


def _are_near(kind: CommunityKind, others: tuple[CommunityKind, ...]) -> bool:
    return kind in LOCAL and not LOCAL.isdisjoint(others)


def _way(row: Adopter, seat: Seat, reach: Reach) -> Way:
    return Way(
        body=row.body,
        instrument=row.instrument,
        called=seat.called,
        binds=() if row.asks else reach.bound_by(row.body),
        asks=row.asks,
        note=row.note or seat.note,
    )


def reach(state: str, community: CommunityKind) -> Reach:
    """Return who binds whom in a kind of place; a state that was not looked at gets the general default, said as such.

    >>> reach("OH", CommunityKind.CITY).known, reach("CA", CommunityKind.TOWNSHIP).exists
    (False, False)
    """
    files = load_bodies()
    own = files.get(state.upper()) if state else None
    kept = own or files[""]
    place = next((place for place in kept.places if place.community is community), None)
    if place is None:
        raise LookupError(community)
    offices = {office.body: office for office in kept.offices}
    return Reach(
        state=state.upper(),
        community=community,
        known=own is not None,
        exists=place.exists,
        governed_by=place.governed_by,
        says=kept.says,
        note=place.note,
        seats=(*place.seats, *(offices[body] for body in place.holds)),
        near=tuple(offices[body] for body in place.near),
        sources=kept.sources,
    )


@cache
def load_bodies() -> dict[str, StateBodies]:
    """Return the shipped bodies by state, the default under the empty name. Raises `DataError` for a fault."""
    return read_bodies(catalogue_folder().joinpath("bodies"))


def read_bodies(folder: Traversable) -> dict[str, StateBodies]:
    """Read the bodies from a folder of data files."""
    read = [load_strict(source, StateBodies) for source in yaml_files(folder)]
    return {each.state: each for each in read}
