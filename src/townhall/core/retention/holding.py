"""Counsel's holds and what purges did, for the people of one organisation.

A hold is placed and ended by counsel with a reason and a day of review; while one stands, the purge passes over what it
names, and every administrator can see that it does.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction

from townhall.core.access.chain import note_access
from townhall.core.clocks.zones import day_at
from townhall.core.people.models import Organisation, Person
from townhall.core.retention.fates import fates
from townhall.core.retention.models import LegalHold, PurgeRun
from townhall.core.retention.purging import held_by

LATE = datetime.timedelta(hours=36)
"""The purge runs daily; one that has not run for so long is told as late."""


@dataclass(frozen=True, slots=True)
class PurgeState:
    """When the purge last ran, whether it is late, and what its last run of every kind did."""

    at: datetime.datetime | None
    is_late: bool
    runs: Sequence[PurgeRun]


def purge_state(now: datetime.datetime) -> PurgeState:
    """Return what is known of the last purge. One that never ran is late."""
    last = PurgeRun.objects.order_by("-at").first()
    if last is None:
        return PurgeState(None, True, ())
    return PurgeState(last.at, now - last.at > LATE, list(PurgeRun.objects.filter(at=last.at)))


@dataclass(frozen=True, slots=True)
class Standing:
    """A hold that stands: whether its day of review has come, and how many records it keeps from the purge now."""

    hold: LegalHold
    is_due: bool
    kept: int


def open_holds(organisation: Organisation, now: datetime.datetime) -> list[Standing]:
    """Return the holds that stand, the one to review first at the top."""
    rows = LegalHold.objects.select_related("organisation").filter(organisation=organisation, ended_at=None)
    today = day_at(now, organisation.time_zone)
    return [Standing(row, row.review_on <= today, held_by(row, now)) for row in rows.order_by("review_on", "pk")]


def kinds_held() -> list[str]:
    """Return the kinds of record that a purge would take, and a hold can keep."""
    return [fate.kind for fate in fates() if fate.schedule and fate.whose]


@transaction.atomic
def place_hold(
    organisation: Organisation,
    *,
    kind: str,
    object_id: str,
    reason: str,
    review_on: datetime.date,
    by: Person,
    now: datetime.datetime,
) -> LegalHold:
    """Keep records of a kind (one, or all where `object_id` is empty) from the purge until the hold is ended."""
    hold = LegalHold.objects.create(
        organisation=organisation,
        kind=kind,
        object_id=object_id,
        ordered_by=by.name,
        reason=reason,
        made_at=now,
        review_on=review_on,
    )
    note_access("placed a hold", "hold", hold.pk, person=by, organisation=organisation.slug, now=now)
    return hold


@transaction.atomic
def end_hold(hold: LegalHold, *, by: Person, now: datetime.datetime) -> None:
    """End a hold; ending it again changes nothing."""
    if LegalHold.objects.filter(pk=hold.pk, ended_at=None).update(ended_at=now):
        note_access("ended a hold", "hold", hold.pk, person=by, organisation=hold.organisation.slug, now=now)
