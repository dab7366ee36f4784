"""Reminders: members who follow an adoption get a letter before a date and once more when it has passed."""

import datetime

from django.core.mail import send_mail
from django.db.models import F, Q
from django.utils import timezone

from latchstring.campaigns import Stage
from townhall.adoption.in_force import queue_effects
from townhall.adoption.models import Deadline
from townhall.assessments.running import local_day
from townhall.core.jobs.queue import enqueue
from townhall.core.jobs.tasks import Progress, task
from townhall.core.letters.letters import letters_of
from townhall.core.pages.addresses import address_of
from townhall.core.pages.words import speech_in
from townhall.core.people.models import Person

AHEAD = datetime.timedelta(days=7)
"""How long before a date the first letter goes."""
_EARLIEST_ZONE = datetime.timedelta(1)
"""In zones east of UTC it is tomorrow already; each row is then judged by its own town's day."""


def daily_round(now: datetime.datetime) -> tuple[int, int]:
    """Queue the letters of today and the texts that take effect; returns how many of each. Safe to run at any time."""
    effects = queue_effects(now)
    rows = Deadline.objects.filter(date__lte=now.date() + AHEAD + _EARLIEST_ZONE).filter(
        Q(reminded_on=None) | Q(reminded_on__lte=F("date"))
    )
    due = [row for row in rows.select_related("adoption__community__organisation") if is_due(row, now)]
    for row in due:
        slug = row.adoption.community.organisation.slug
        enqueue("remind_adoption", row.pk, organisation=slug, now=now)
    return len(due), effects


def is_due(deadline: Deadline, now: datetime.datetime) -> bool:
    """Say whether a letter is due: the first within `AHEAD` of the date, the second when the date has passed.

    A date that was set when it had passed already gets one letter.
    """
    today = local_day(deadline.adoption.community, now)
    if deadline.reminded_on is None:
        return deadline.date <= today + AHEAD
    return deadline.reminded_on <= deadline.date < today


@task("remind_adoption")
def remind(subject: str, progress: Progress) -> None:
    """Write to everybody who follows. A date that moved, or was reached meanwhile, sends nothing."""
    row = Deadline.objects.select_related("adoption__community__organisation").filter(pk=subject).first()
    now = timezone.now()
    if row is None or not is_due(row, now):
        return
    readers = readers_of(row)
    for number, person in enumerate(readers):
        progress(number, len(readers))
        _write(row, person)
    row.reminded_on = local_day(row.adoption.community, now)
    row.save(update_fields=["reminded_on"])


def readers_of(row: Deadline) -> list[Person]:
    """Return the followers who still work for the organisation."""
    organisation = row.adoption.community.organisation_id
    people = Person.objects.filter(
        pk__in=row.adoption.followers.values("person"), is_active=True, memberships__organisation=organisation
    )
    return list(people.order_by("pk"))


def _write(row: Deadline, person: Person) -> None:
    adoption = row.adoption
    place = adoption.community.organisation
    letters = letters_of("townhall.adoption")
    letter = letters.get(("reminder", person.language)) or letters["reminder", "en"]
    speech = speech_in(letter.language)
    title, text = letter.fill(
        name=adoption.name,
        community=str(adoption.community),
        stage=speech.say("adoption-stage", stage=Stage(row.stage).value),
        date=speech.date(row.date),
        link=address_of("adoption:adoption", place.slug, adoption.community.slug, adoption.number),
    )
    send_mail(" ".join(title.split()), text, None, [person.email])
