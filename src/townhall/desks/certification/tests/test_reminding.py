"""Letters on what is due: to who works at the desk, once for each thing, in their language, with no word of a person."""

import datetime

import pytest
from django.core import mail
from tests.townhall.conftest import work  # noqa: F401 - a fixture

from townhall.core.access.roles import Role
from townhall.desks.certification.models import Official
from townhall.desks.certification.reminding import daily_round, due_since
from townhall.desks.certification.tests.conftest import HOUR

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
DAY = datetime.timedelta(days=1)


@pytest.fixture
def on(monkeypatch, work, practice):  # noqa: F811
    """Makes the daily round some days on; returns the letters that it sent."""

    def make(day: datetime.datetime) -> list:
        mail.outbox.clear()
        monkeypatch.setattr("django.utils.timezone.now", lambda: day)
        daily_round(day)
        work()
        practice.refresh_from_db()
        return list(mail.outbox)

    return make


def test_a_letter_goes_before_the_safe_day_and_again_when_it_has_passed(request_of, practice, on, now):
    case = request_of(at=now - HOUR)
    safe = datetime.datetime.combine(case.safe_by, now.timetz())
    assert on(now) == []
    assert len(on(safe - 3 * DAY)) == 1
    assert on(safe - 3 * DAY + HOUR) == []
    assert on(safe - 2 * DAY) == []
    assert len(on(safe + DAY)) == 1
    assert on(safe + 2 * DAY) == []


def test_a_letter_names_nobody_and_no_case_and_speaks_the_readers_language(request_of, as_role, practice, on, now):
    case = request_of(at=now - HOUR)
    person = as_role(Role.INTAKE).person
    person.language = "es"
    person.save()
    [letter] = on(datetime.datetime.combine(case.safe_by, now.timetz()))
    assert letter.to == [person.email]
    assert "certificación de víctimas" in letter.subject
    told = letter.subject + letter.body
    assert not [word for word in ("Núñez", "26-04417", case.number, "a friend") if word in told]


def test_who_does_not_work_at_the_desk_gets_none(request_of, person_with, town, on, now):
    person_with(town, Role.AUDITOR, email="auditor@alder-bay.example")
    case = request_of(at=now - HOUR)
    letters = on(datetime.datetime.combine(case.safe_by, now.timetz()))
    assert [each.to for each in letters] != []
    assert "auditor@alder-bay.example" not in str([each.to for each in letters])


def test_an_urgent_request_that_comes_in_after_a_letter_is_told_the_next_day(request_of, practice, on, now):
    first = request_of(at=now - HOUR)
    soon = datetime.datetime.combine(first.safe_by, now.timetz()) - 3 * DAY
    assert len(on(soon)) == 1
    other = request_of(at=now - HOUR, another=True)
    type(other).objects.filter(pk=other.pk).update(clock_from=soon.date(), safe_by=(soon + 2 * DAY).date())
    assert len(on(soon + DAY)) == 1


def test_signatures_and_rights_that_end_soon_are_told_once(at_state, practice, town, on, now):
    case = at_state("returned")
    last = case.last_day
    Official.objects.create(
        organisation=town, name="D. Signer", title="Lieutenant", office="designated", supervisory=True, by_head=True,
        starts=now.date() - 9 * DAY, ends=last,
    )  # fmt: skip
    day = datetime.datetime.combine(last - 60 * DAY, now.timetz())
    assert due_since(practice, day.date()).ending == 1
    assert on(day) != []
    assert on(day + DAY) == []
    assert "within thirty days: 1" in on(day + 30 * DAY)[0].body
