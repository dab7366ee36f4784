"""What is written of who may sign and of how it is done. Every change leaves a link in the chain of access."""

import datetime

from django.db import transaction

from townhall.core.access.chain import note_access
from townhall.core.people.models import Membership
from townhall.desks.certification.models import Official, Practice


@transaction.atomic
def appoint(official: Official, *, by: Membership, now: datetime.datetime) -> Official:
    """Keep somebody's right to sign. A right is never changed: it is ended, and another begins."""
    official.organisation = by.organisation
    official.save(force_insert=True)
    _note("appointed a signer", official.pk, by, now)
    return official


@transaction.atomic
def end_right(official: Official, day: datetime.date, *, by: Membership, now: datetime.datetime) -> None:
    """End a right with a day; one that has ended, or has not begun, ends no later than it said."""
    ends = max(day, official.starts)
    if official.ends is None or ends < official.ends:
        official.ends = ends
        official.save(update_fields=["ends"])
        _note("ended a right to sign", official.pk, by, now)


@transaction.atomic
def keep_practice(practice: Practice, *, by: Membership, now: datetime.datetime) -> None:
    """Keep how the organisation does it."""
    practice.organisation = by.organisation
    practice.save()
    _note("changed the practice of", practice.pk, by, now)


def _note(action: str, number: int, by: Membership, now: datetime.datetime) -> None:
    note_access(action, "certification.office", number, person=by.person, organisation=by.organisation.slug, now=now)
