"""Letters to members who follow: one before a date and one after it, to nobody else."""

import datetime

import pytest
from django.core import mail

from latchstring.campaigns import Stage
from townhall.adoption.models import Deadline
from townhall.adoption.reminding import daily_round, is_due
from townhall.adoption.services import follow, set_deadline
from townhall.core.access.roles import Role

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def deadline(adoption, now) -> Deadline:
    day = datetime.date(2020, 3, 1)
    set_deadline(adoption, Stage.DRAFTED, day, seen=adoption.version, who="x", by=None, now=now)
    return adoption.deadlines.get()


def test_followers_are_written_to_once(deadline, now, work):
    assert daily_round(now) == (1, 0)
    work()
    letter = mail.outbox[0]
    assert letter.to == ["liaison-publisher@alder-bay.example"]
    assert "Drafted" in letter.body
    assert "/adoption/1/" in letter.body
    assert daily_round(now) == (0, 0)
    assert len(mail.outbox) == 1


def test_who_stopped_following_or_left_gets_no_letter(deadline, adoption, liaison, person_with, town, now, work):
    follow(adoption, liaison, False, now=now)
    gone = person_with(town, Role.READER)
    follow(adoption, gone, True, now=now)
    gone.memberships.all().delete()
    daily_round(now)
    work()
    assert mail.outbox == []


def test_a_letter_speaks_the_readers_language(deadline, liaison, now, work):
    liaison.language = "es"
    liaison.save()
    daily_round(now)
    work()
    assert "Redactado" in mail.outbox[0].body


@pytest.mark.parametrize(
    ("days", "reminded", "due"),
    [
        (8, None, False),
        (7, None, True),
        (3, -1, False),
        (-1, -5, True),
        (-1, 0, False),
        (0, -3, False),
        (-9, None, True),
    ],
)
def test_when_a_letter_is_due(adoption, now, days, reminded, due):
    today = now.date()
    day = today + datetime.timedelta(days)
    row = Deadline(adoption=adoption, stage="voted", date=day)
    row.reminded_on = None if reminded is None else today + datetime.timedelta(reminded)
    assert is_due(row, now) is due


def test_a_date_goes_when_its_stage_is_noted(deadline, adoption, note, now):
    note("drafted")
    assert not adoption.deadlines.exists()
    assert daily_round(now) == (0, 0)
