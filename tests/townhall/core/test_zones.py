"""A town's day is the day on its own clocks: on members' pages, public pages, in letters, and wherever "today" is asked."""

import datetime
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

import townhall
from townhall.assessments.intake import take_in
from townhall.assessments.models import ReviewDecision
from townhall.assessments.publishing import publish
from townhall.assessments.reviewing import as_decision
from townhall.assessments.running import start_assessment
from townhall.assessments.selectors import report_of
from townhall.assessments.services import make_community
from townhall.cli.invite import command
from townhall.core.access.roles import Role
from townhall.core.clocks.zones import day_at
from townhall.core.people.inviting import send_invitation
from townhall.core.people.services import invite, join
from townhall.core.retention.holding import open_holds, place_hold

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
SOURCES = Path(townhall.__file__).parent


def utc(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("moment", "zone", "day"),
    [
        ("2026-11-26T04:59", "America/Detroit", "2026-11-25"),
        ("2026-11-26T05:00", "America/Detroit", "2026-11-26"),
        ("2026-07-01T03:59", "America/Detroit", "2026-06-30"),
        ("2026-07-01T04:00", "America/Detroit", "2026-07-01"),
        # The nights in which clocks are set: 8 March and 1 November 2026.
        ("2026-03-08T04:59", "America/Detroit", "2026-03-07"),
        ("2026-03-09T03:59", "America/Detroit", "2026-03-08"),
        ("2026-03-09T04:00", "America/Detroit", "2026-03-09"),
        ("2026-11-01T03:59", "America/Detroit", "2026-10-31"),
        ("2026-11-02T04:59", "America/Detroit", "2026-11-01"),
        ("2026-11-02T05:00", "America/Detroit", "2026-11-02"),
        ("2026-11-25T14:00", "Pacific/Guam", "2026-11-26"),
        ("2026-11-25T09:59", "Pacific/Honolulu", "2026-11-24"),
    ],
)
def test_midnight_is_the_towns(moment, zone, day):
    assert day_at(utc(moment), zone).isoformat() == day


LATE = utc("2026-11-01T02:30")
"""The evening of 31 October in Detroit; 1 November for UTC, and noon of it in Guam."""


@pytest.fixture
def published(town, work):
    community = make_community(town, name="Alder Bay", state="MI", kind="city", by=None, now=LATE)
    take_in(community, "order.txt", [b"Officers shall not ask about immigration status."], by="x", now=LATE)
    work()
    run = start_assessment(community, by="x", now=LATE)
    work()
    run.refresh_from_db()
    publish(run, note="", who="x", by=None, now=LATE)
    return run


@pytest.mark.parametrize(
    ("zone", "day", "other"),
    [("America/Detroit", "October 31, 2026", "November 1"), ("Pacific/Guam", "November 1, 2026", "October 31")],
)
def test_pages_tell_the_towns_day(published, town, person_with, signed_in, zone, day, other):
    town.time_zone = zone
    town.save()
    client = signed_in(person_with(town, Role.READER))
    place = [town.slug, published.community.slug]
    told = [
        client.get(reverse("organisation", args=[town.slug])),
        client.get(reverse("assessments:community", args=place)),
        client.get(reverse("assessments:assessment", args=[*place, published.number])),
        Client().get(reverse("public:newest", args=place[1:])),
    ]
    for answer in told:
        assert day in answer.content.decode()
        assert other not in answer.content.decode()
    assert timezone.get_current_timezone_name() == "UTC"


def test_the_report_is_of_the_towns_day(published):
    assert report_of(published).date.isoformat() == "2026-10-31"


def test_letters_and_accounts_go_by_the_towns_day(town):
    invitation, token = invite(town, "new@alder-bay.example", [Role.READER], by=None, now=LATE)
    send_invitation(invitation, "https://example.org/join/x/")
    assert "2026-11-03" in mail.outbox[0].body
    person = join(token, name="New", password="four plain words together", language="en", now=LATE)
    assert person.joined_on.isoformat() == "2026-10-31"


def test_a_decision_is_of_the_towns_day(community_decision):
    assert as_decision(community_decision, "America/Detroit").date.isoformat() == "2026-10-31"
    assert as_decision(community_decision, "Pacific/Guam").date.isoformat() == "2026-11-01"


@pytest.fixture
def community_decision(town):
    community = make_community(town, name="Alder Bay", state="MI", kind="city", by=None, now=LATE)
    return ReviewDecision.objects.create(
        community=community,
        kind="reject",
        policy="no_287g",
        name="a",
        quote="b",
        reason="c",
        who="d",
        made_at=LATE,
        words="e",
    )


def test_a_hold_is_reviewed_on_the_towns_day(town, person_with):
    counsel = person_with(town, Role.COUNSEL)
    told = {"kind": "people.invitation", "object_id": "", "reason": "x", "review_on": datetime.date(2026, 11, 1)}
    place_hold(town, **told, by=counsel, now=LATE)
    assert not open_holds(town, LATE)[0].is_due
    assert open_holds(town, utc("2026-11-01T04:00"))[0].is_due
    town.time_zone = "Pacific/Guam"
    assert open_holds(town, LATE)[0].is_due


def test_a_zone_that_is_none_is_refused_with_what_to_write():
    answer = CliRunner().invoke(command, ["a@b.example", "--organisation", "x", "--time-zone", "America/Detriot"])
    assert answer.exit_code == 2
    assert "America/Detroit" in answer.output


def test_nowhere_is_a_moments_day_taken_from_its_utc():
    """`.date()` of a moment is UTC's day; `_at.date` in a template too. Keys and their journal alone go by UTC, and a
    first sieve that is wider than any zone.
    """
    sound = re.compile(r"(make_key|destroy_key)\([^()]*now\.date\(\)|__lte=now\.date\(\) \+ ")
    late = re.compile(r"\bnow\(?\)?\.date\(\)|_at\.date\b|\bat\.date\b|date\.today\(")
    found = [
        f"{path.relative_to(SOURCES)}: {line.strip()}"
        for ending in ("*.py", "*.html")
        for path in sorted(SOURCES.rglob(ending))
        if "tests" not in path.relative_to(SOURCES).parts
        for line in path.read_text("utf-8").splitlines()
        if late.search(line) and not sound.search(line)
    ]
    assert found == []
