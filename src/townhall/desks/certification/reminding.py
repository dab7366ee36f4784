"""Reminders: the people of the desk get a letter on the day on which something becomes due, ends soon, or is late.

The letter counts, and names nobody and no case: mail is read by others.
"""

import datetime
from dataclasses import astuple, dataclass

from django.core.mail import send_mail
from django.db.models import Q
from django.utils import timezone

from townhall.core.clocks.zones import day_at
from townhall.core.jobs.queue import enqueue
from townhall.core.jobs.tasks import Progress, task
from townhall.core.letters.letters import letters_of
from townhall.core.pages.addresses import address_of
from townhall.core.people.models import Membership
from townhall.desks.certification.models import Certification, Official, Practice
from townhall.desks.certification.rules.signatures import EXPIRING_DAYS, last_day_to_file
from townhall.desks.certification.selectors import expiring
from townhall.desks.certification.states import TAKES

AHEAD = datetime.timedelta(days=3)
"""How long before the safe day of an answer the letter goes."""
RIGHTS_AHEAD = datetime.timedelta(days=30)
"""How long before a right to sign ends: the head has to write a new letter."""
_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Due:
    """What is new since the last letter, counted."""

    soon: int
    late: int
    ending: int
    rights: int


def daily_round(now: datetime.datetime) -> int:
    """Queue the letters of today; returns for how many organisations. Safe to run at any time."""
    due = [each for each in Practice.objects.select_related("organisation") if _is_new(each, now)]
    for practice in due:
        enqueue("remind_certification", practice.pk, organisation=practice.organisation.slug, now=now)
    return len(due)


def due_since(practice: Practice, today: datetime.date) -> Due:
    """Return what became due, late or soon to end after the last letter, up to today; all of it before the first."""
    place, since = practice.organisation, practice.reminded_on
    waiting = Certification.objects.filter(organisation=place, closed_at=None, answered_on=None)
    soon, late = waiting.filter(safe_by__gte=today, safe_by__lte=today + AHEAD), waiting.filter(safe_by__lt=today)
    rights = Official.objects.filter(organisation=place, ends__gte=today, ends__lte=today + RIGHTS_AHEAD)
    ends = [last_day_to_file(row.signed_on) for row in expiring(place, today) if row.signed_on]
    if since is not None:
        soon, late = (
            soon.filter(Q(safe_by__gt=since + AHEAD) | Q(clock_from__gte=since)),
            late.filter(safe_by__gte=since),
        )
        rights = rights.filter(ends__gt=since + RIGHTS_AHEAD)
        ends = [day for day in ends if day > since + EXPIRING_DAYS * _DAY]
    return Due(soon.count(), late.count(), len(ends), rights.count())


@task("remind_certification")
def remind(subject: str, progress: Progress) -> None:
    """Write to everybody who works at the desk. What was done meanwhile is not counted any more."""
    practice = Practice.objects.select_related("organisation").filter(pk=subject).first()
    now = timezone.now()
    if practice is None or not _is_new(practice, now):
        return
    today = day_at(now, practice.organisation.time_zone)
    due, members = due_since(practice, today), readers_of(practice)
    for number, member in enumerate(members):
        progress(number, len(members))
        _write(practice, due, member)
    practice.reminded_on = today
    practice.save(update_fields=["reminded_on"])


def readers_of(practice: Practice) -> list[Membership]:
    """Return the active members who take requests in, decide or supervise."""
    rows = Membership.objects.filter(organisation=practice.organisation, person__is_active=True)
    return [row for row in rows.select_related("person").order_by("pk") if TAKES & row.role_set]


def _is_new(practice: Practice, now: datetime.datetime) -> bool:
    """Say whether a letter is due: at most one a day of the town, and only where something is new."""
    today = day_at(now, practice.organisation.time_zone)
    return practice.reminded_on != today and any(astuple(due_since(practice, today)))


def _write(practice: Practice, due: Due, member: Membership) -> None:
    letters = letters_of("townhall.desks.certification", "mails")
    letter = letters.get(("due", member.person.language)) or letters["due", "en"]
    title, text = letter.fill(
        agency=practice.agency,
        soon=str(due.soon),
        late=str(due.late),
        ending=str(due.ending),
        rights=str(due.rights),
        link=address_of("certification:cases", practice.organisation.slug),
    )
    send_mail(" ".join(title.split()), text, None, [member.person.email])
