"""What members do with an adoption: start it, choose, note what happened, take back, set dates, follow, make public."""

import datetime
from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import Max

from latchstring.campaigns import Stage
from latchstring.campaigns.stages import fault_of
from latchstring.catalogue.bodies import Way
from latchstring.text import Message
from townhall.adoption.campaigns import as_campaign
from townhall.adoption.changing import changing
from townhall.adoption.in_force import take_effect
from townhall.adoption.models import Adoption, Deadline, Event, Follower, TextKind
from townhall.adoption.texts import current_text, keep_draft
from townhall.assessments.models import Assessment, Community
from townhall.assessments.running import local_day
from townhall.core.access.chain import note_access
from townhall.core.people.models import Person


class CannotMove(Exception):  # noqa: N818 - told to a person
    """An event cannot have happened there; carries what the library says of it."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


@transaction.atomic
def start(
    assessment: Assessment,
    policy: str,
    way: Way,
    *,
    name: str,
    despite_state_law: bool,
    who: str,
    by: Person | None,
    now: datetime.datetime,
) -> Adoption:
    """Start an adoption from a gap of an assessment; whoever starts it follows it."""
    community = Community.objects.select_for_update().select_related("organisation").get(pk=assessment.community_id)
    made = Adoption.objects.create(
        community=community,
        number=(community.adoptions.aggregate(last=Max("number"))["last"] or 0) + 1,
        name=name,
        policies=[policy],
        instrument=way.instrument.value,
        body=way.body.value,
        despite_state_law=despite_state_law,
        assessment=assessment,
        made_at=now,
        made_by=who,
        changed_at=now,
        changed_by=who,
    )
    Event.objects.create(adoption=made, place=0, stage=Stage.GAP.value, date=local_day(community, now), added_by=who)
    if by is not None:
        Follower.objects.create(adoption=made, person=by)
    reason = "despite state law" if despite_state_law else ""
    slug = community.organisation.slug
    note_access("started", "adoption", made.pk, person=by, organisation=slug, reason=reason, now=now)
    return made


def choose(
    adoption: Adoption, chosen: Mapping[str, str], *, seen: int | None, who: str, by: object, now: datetime.datetime
) -> None:
    """Keep the choices of the draft. Raises `SomebodyWasFirst`."""
    with changing(adoption, seen, "chose", who=who, by=by, now=now):
        adoption.chosen = dict(chosen)
        adoption.save(update_fields=["chosen"])


def note_event(
    adoption: Adoption, told: Mapping[str, Any], *, seen: int | None, who: str, by: object, now: datetime.datetime
) -> Event:
    """Note what happened. A draft is kept as it is on that day; a text in force becomes a paper of the community.

    Raises `SomebodyWasFirst`, `CannotMove` where the library finds the order unlawful, `NoAdoptedText`, `CannotDraft`.
    """
    with changing(adoption, seen, f"noted {told['stage']}", who=who, by=by, now=now):
        before = list(adoption.events.all())
        row = Event(adoption=adoption, place=before[-1].place + 1 if before else 0, added_by=who, **told)
        _require_lawful(adoption, [*before, row])
        row.save()
        adoption.deadlines.filter(stage=row.stage).delete()
        today = local_day(adoption.community, now)
        if row.stage == Stage.DRAFTED:
            keep_draft(adoption, today, who=who, now=now)
        elif row.stage == Stage.IN_FORCE:
            current_text(adoption, TextKind.ADOPTED)
            if row.date <= today:
                take_effect(row, who=who, by=by, now=now)
    return row


def _require_lawful(adoption: Adoption, events: list[Event]) -> None:
    """Ask the library. An event that says a vote where there is none is told before the row is kept."""
    campaign = as_campaign(adoption, events)
    if fault := fault_of(campaign, len(events) - 1):
        raise CannotMove(fault)


def take_back(adoption: Adoption, *, seen: int | None, who: str, by: object, now: datetime.datetime) -> None:
    """Take back the last event, noted by mistake. The first stays, and so does one whose paper the community has."""
    with changing(adoption, seen, "took back", who=who, by=by, now=now):
        last = adoption.events.last()
        if last is not None and last.place and last.paper_id is None:
            last.delete()


def set_deadline(
    adoption: Adoption,
    stage: Stage,
    date: datetime.date | None,
    *,
    seen: int | None,
    who: str,
    by: object,
    now: datetime.datetime,
) -> None:
    """Say by when a stage should be reached, or with no date that it has none. Raises `SomebodyWasFirst`."""
    with changing(adoption, seen, "set a date", who=who, by=by, now=now):
        if date is None:
            adoption.deadlines.filter(stage=stage.value).delete()
        else:
            Deadline.objects.update_or_create(
                adoption=adoption, stage=stage.value, defaults={"date": date, "reminded_on": None}
            )


def show_to_all(
    adoption: Adoption, is_public: bool, *, seen: int | None, who: str, by: object, now: datetime.datetime
) -> None:
    """Put an adoption on the public page of progress, or take it off. Raises `SomebodyWasFirst`."""
    with changing(adoption, seen, "published" if is_public else "unpublished", who=who, by=by, now=now):
        adoption.is_public = is_public
        adoption.save(update_fields=["is_public"])


def follow(adoption: Adoption, person: Person, wanted: bool, *, now: datetime.datetime) -> None:
    """Remind a member of this adoption, or no more."""
    if wanted:
        Follower.objects.get_or_create(adoption=adoption, person=person)
    else:
        adoption.followers.filter(person=person).delete()
    slug = adoption.community.organisation.slug
    action = "followed" if wanted else "stopped following"
    note_access(action, "adoption", adoption.pk, person=person, organisation=slug, now=now)
