"""Where something that is asked could stand, where somebody looked, and whether "there is no record" is true now.

Rooms of this site are told by their declarations of retention (`townhall.core.retention.information`); places outside
it by the organisation. Nothing here knows any other desk.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from latchstring.text import Message
from townhall.core.cases.everywhere import Held, cases_under, records_of
from townhall.core.people.models import Organisation
from townhall.core.retention.fates import Fate, could_hold
from townhall.core.retention.information import Information
from townhall.core.retention.models import PurgeRun
from townhall.desks.disclosure.models import Demand, DisclosureSettings, OutsidePlace, Search
from townhall.desks.disclosure.rules import items

_OWN_KIND = Demand._meta.label_lower
_OUTSIDE = "outside-"


@dataclass(frozen=True, slots=True)
class Place:
    """A place that could hold what is asked: a room of this site with its kinds of record, or one outside it."""

    id: str
    name: str = ""
    """What a place outside is called; rooms are named by a message."""
    kinds: tuple[str, ...] = ()
    records: int | None = None
    """How many records of those kinds a room has now; None outside."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A place, and the last search of it that was recorded; None where nobody has looked."""

    place: Place
    search: Search | None


@dataclass(frozen=True, slots=True)
class NotKept:
    """A kind of record of which nothing older than a day is kept any more, by a schedule that a purge carried out."""

    kind: str
    schedule: str
    before: datetime.date


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """All that is known of one item: places with their searches, cases under the numbers given, what is not kept."""

    looked: Sequence[Looked]
    held: Sequence[Held]
    knows_outside: bool
    not_kept: Sequence[NotKept] = ()

    @property
    def unsearched(self) -> int:
        """How many places nobody has looked in."""
        return sum(each.search is None for each in self.looked)

    @property
    def exists(self) -> str:
        """Say whether there is a record: found, none, or unknown while it may be."""
        if self.held or any(each.search and each.search.found for each in self.looked):
            return "found"
        return "unknown" if self.unsearched or not self.knows_outside or not self.looked else "none"

    def why_not_none(self) -> Message | None:
        """Return why "there is no record" may not be answered; None where it is true."""
        if self.held:
            return Message("disclosure-none-held", {"count": len(self.held)})
        if self.exists == "found":
            return Message("disclosure-none-found")
        if self.unsearched:
            return Message("disclosure-none-unsearched", {"count": self.unsearched})
        if not self.looked:
            return Message("disclosure-none-nothing-to-search")
        return None if self.knows_outside else Message("disclosure-none-outside")


def places_for(organisation: Organisation, item: str) -> list[Place]:
    """Return every place that could hold an item: rooms by name, then places outside. None for what is no record."""
    kind = items()[item].kind
    if kind is None:
        return []
    rooms: dict[str, list[str]] = {}
    for fate in could_hold(kind):
        rooms.setdefault(fate.model._meta.app_label, []).append(fate.kind)
    inside = [Place(app, "", tuple(told), records_of(organisation, app)) for app, told in sorted(rooms.items())]
    return inside + [Place(f"{_OUTSIDE}{each.pk}", each.name) for each in _outside(organisation, kind)]


def whereabouts(case: Any, item: str, numbers: str) -> Whereabouts:
    """Return what is known now of where an item could be. `numbers` are those that came with the demand."""
    last = {search.place: search for search in case.searches.all() if search.item == item}
    places = places_for(case.organisation, item)
    asked = {kind for place in places for kind in place.kinds}
    held = [each for each in cases_under(case.organisation, numbers) if each.kind in asked and each.kind != _OWN_KIND]
    settings = DisclosureSettings.objects.filter(organisation=case.organisation).first()
    outside = (
        bool(settings and settings.nowhere_else)
        or OutsidePlace.objects.filter(organisation=case.organisation, ended_at=None).exists()
    )
    return Whereabouts([Looked(place, last.get(place.id)) for place in places], held, outside, _not_kept(item))


def _outside(organisation: Organisation, kind: Information) -> list[OutsidePlace]:
    rows = OutsidePlace.objects.filter(organisation=organisation, ended_at=None)
    return [row for row in rows if kind.value in row.holds]


def _not_kept(item: str) -> list[NotKept]:
    """What purges have ended, by schedule: a sealed kind is named where its last purge left nothing for a hold."""
    kind, found = items()[item].kind, []
    for fate in could_hold(kind) if kind else ():
        run = PurgeRun.objects.filter(kind=fate.kind).order_by("-at").first()
        if fate.schedule and run and not run.held and Fate.SHREDDED in fate.fields.values():
            before = (run.at - datetime.timedelta(days=fate.schedule.days)).date()
            found.append(NotKept(fate.kind, fate.schedule.name, before))
    return found
