"""A county with people in every role, an agreement in its register, and a list brought by somebody."""

import datetime

import pytest
from tests.townhall.conftest import now, other_town, person_with, signed_in, town, work  # noqa: F401

from townhall.assessments.models import Community
from townhall.assessments.services import make_community
from townhall.core.access.roles import Role
from townhall.desks.agreements.lists import take_in
from townhall.desks.agreements.models import FederalAgreement, FederalList
from townhall.desks.agreements.services import enter

DAY = datetime.date(2025, 3, 26)
TERMS = {
    "name": "Jail memorandum",
    "kind": "jail_enforcement",
    "agency": "Marsh County Sheriff's Office",
    "body": "sheriff",
    "federal": "U.S. Immigration and Customs Enforcement",
    "signed_on": DAY,
    "ends_on": datetime.date(2027, 3, 28),
    "notice_days": 30,
    "renewal": "automatic",
}


@pytest.fixture
def pages_clock(now, monkeypatch) -> None:  # noqa: F811
    """Pages that ask for the hour are told the hour of the tests: what is due does not hang on the day they run."""
    monkeypatch.setattr("django.utils.timezone.now", lambda: now)


@pytest.fixture
def county(town, now) -> Community:  # noqa: F811
    return make_community(town, name="Marsh County", state="MI", kind="county", by=None, now=now)


@pytest.fixture
def liaison(town, person_with):  # noqa: F811
    return person_with(town, Role.LIAISON, Role.PUBLISHER)


@pytest.fixture
def by(liaison):
    return liaison.memberships.select_related("organisation", "person").get()


@pytest.fixture
def agreement(county, by, now) -> FederalAgreement:  # noqa: F811
    return enter(county, TERMS, first="take_effect", on=DAY, by=by, now=now)


@pytest.fixture
def bring(by, now, work):  # noqa: F811
    """Brings a list of rows and has it read."""

    def run(*rows: str, head: str = "State,Agency,Type,Support type,Signed") -> FederalList:
        made = take_in("list.csv", ["\n".join([head, *rows]).encode()], by=by, now=now)
        work()
        made.refresh_from_db()
        return made

    return run
