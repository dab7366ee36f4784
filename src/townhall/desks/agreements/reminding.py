"""Reminders: who follows an agreement gets a letter before it must be decided on, and once more when that is late."""

import datetime

from django.core.mail import send_mail
from django.utils import timezone

from townhall.assessments.running import local_day
from townhall.core.jobs.queue import enqueue
from townhall.core.jobs.tasks import Progress, task
from townhall.core.letters.letters import letters_of
from townhall.core.pages.addresses import address_of
from townhall.core.pages.words import speech_in
from townhall.core.people.models import Person
from townhall.desks.agreements.models import FederalAgreement
from townhall.desks.agreements.rules import decide_by
from townhall.desks.agreements.selectors import due_ones

AHEAD = datetime.timedelta(days=45)
"""How long before the safe day the first letter goes: a board meets monthly, and its agenda closes before."""


def daily_round(now: datetime.datetime) -> int:
    """Queue the letters of today; returns how many. Safe to run at any time."""
    due = [row for row in due_ones() if is_due(row, local_day(row.community, now))]
    for row in due:
        enqueue("remind_agreement", row.pk, organisation=row.community.organisation.slug, now=now)
    return len(due)


def is_due(agreement: FederalAgreement, today: datetime.date) -> bool:
    """Say whether a letter is due: the first within `AHEAD` of the safe day, the second when that has passed."""
    due = decide_by(agreement.terms)
    if due is None:
        return False
    if agreement.reminded_on is None:
        return due.safe <= today + AHEAD
    return agreement.reminded_on <= due.safe < today


@task("remind_agreement")
def remind(subject: str, progress: Progress) -> None:
    """Write to everybody who follows. What was decided meanwhile sends nothing."""
    row = due_ones().filter(pk=subject).first()
    if row is None:
        return
    today = local_day(row.community, timezone.now())
    if not is_due(row, today):
        return
    readers = readers_of(row)
    for number, person in enumerate(readers):
        progress(number, len(readers))
        _write(row, person)
    row.reminded_on = today
    row.save(update_fields=["reminded_on"])


def readers_of(row: FederalAgreement) -> list[Person]:
    """Return the followers who still work for the organisation."""
    organisation = row.community.organisation_id
    people = Person.objects.filter(
        pk__in=row.followers.values("person"), is_active=True, memberships__organisation=organisation
    )
    return list(people.order_by("pk"))


def _write(row: FederalAgreement, person: Person) -> None:
    place, due = row.community.organisation, decide_by(row.terms)
    if due is None or row.ends_on is None:
        return
    letters = letters_of("townhall.desks.agreements")
    letter = letters.get(("reminder", person.language)) or letters["reminder", "en"]
    speech = speech_in(letter.language)
    title, text = letter.fill(
        name=row.name,
        community=str(row.community),
        ends=speech.date(row.ends_on),
        safe=speech.date(due.safe),
        legal=speech.date(due.legal),
        goes_on=speech.say("agreements-goes-on", renewal=row.renewal),
        link=address_of("agreements:agreement", place.slug, row.community.slug, row.number),
    )
    send_mail(" ".join(title.split()), text, None, [person.email])
