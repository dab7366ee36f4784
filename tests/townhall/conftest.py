"""What tests of the site may ask for: a fixed hour, a town with people in every role, and a browser that signed in."""

import datetime
import os
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone
from tests.townhall.processes import Site

from townhall.core.access.roles import Role
from townhall.core.jobs.worker import work as run_queue
from townhall.core.people.models import Membership, Organisation, Person
from townhall.core.people.second_factor import PASSED

NOW = datetime.datetime(2026, 11, 25, 12, 0, tzinfo=datetime.UTC)
PASSWORD = "four plain words together"


@pytest.fixture
def now() -> datetime.datetime:
    """The hour at which tests happen."""
    return NOW


@pytest.fixture
def town(db: None) -> Organisation:
    """The invented town."""
    return Organisation.objects.create(slug="alder-bay", name="Alder Bay")


@pytest.fixture
def other_town(db: None) -> Organisation:
    """Another town, whose people must not see anything of the first."""
    return Organisation.objects.create(slug="birch-falls", name="Birch Falls")


@pytest.fixture
def person_with(db: None) -> Callable[..., Person]:
    """Makes a member of an organisation with roles."""

    def make(organisation: Organisation | None, *roles: Role, email: str = "") -> Person:
        name = "-".join(roles) or "nobody"
        address = email or f"{name}@{organisation.slug if organisation else 'nowhere'}.example"
        person = Person(email=address, name=f"Invented {name}", joined_on=NOW.date())
        person.set_password(PASSWORD)
        person.save()
        if organisation:
            Membership.objects.create(person=person, organisation=organisation, roles=sorted(roles))
        return person

    return make


@pytest.fixture
def signed_in() -> Callable[[Person], Client]:
    """A browser in which a person has passed both steps."""

    def sign_in(person: Person) -> Client:
        client = Client()
        client.force_login(person, "townhall.core.people.sign_in.ByAddressAndPassword")
        session = client.session
        session[PASSED] = True
        session.save()
        return client

    return sign_in


@pytest.fixture
def work(now: datetime.datetime) -> Callable[[], int]:
    """Works the queue until nothing waits: at the hour of the test, or at the machine's where that is later, since pages
    queue what they queue at the machine's.
    """
    return lambda: run_queue(once=True, clock=lambda: max(now, timezone.now()))


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A site of real processes on SQLite."""
    made = Site(tmp_path / "home")
    made.run("migrate")
    return made


@pytest.fixture
def postgres_site(tmp_path: Path) -> Iterator[Site]:
    """A site of real processes on a PostgreSQL database of its own; skips where there is none."""
    given = os.environ.get("TOWNHALL_TEST_DATABASE")
    if not given:
        pytest.skip("there is no PostgreSQL here: `make postgres` starts one and runs this")
    import psycopg

    server, name = given.rpartition("/")[0], f"site_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(given, autocommit=True) as rows:
        rows.execute(f"CREATE DATABASE {name}")
        made = Site(tmp_path / "home")
        made.env["TOWNHALL_DATABASE"] = f"{server}/{name}"
        made.run("migrate")
        yield made
        rows.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["site", "postgres_site"])
def either_site(request: pytest.FixtureRequest) -> Site:
    """A site of real processes, once on each database."""
    made: Site = request.getfixturevalue(request.param)
    return made
