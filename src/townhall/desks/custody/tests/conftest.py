"""An agency with a custody desk, people in every role, and cases."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from tests.townhall.conftest import now, other_town, person_with, signed_in, town, work  # noqa: F401 - fixtures

from townhall.core.access.roles import Role
from townhall.core.cases.services import moving
from townhall.core.people.models import Membership
from townhall.desks.custody import services
from townhall.desks.custody.models import Channel, CustodyCase, CustodySettings, Decision, Details
from townhall.desks.custody.selectors import DESK

HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def settings_row(town) -> CustodySettings:  # noqa: F811
    """What the agency says of itself."""
    return CustodySettings.objects.create(
        organisation=town,
        agency="Alder Bay Police",
        state="MI",
        counsel_telephone="555-0100",
        counsel_name="R. Counsel",
    )


@pytest.fixture
def member(town, person_with) -> Callable[..., Membership]:  # noqa: F811
    """Makes a member with roles."""

    def make(*roles: Role) -> Membership:
        person = person_with(town, *roles)
        return person.memberships.select_related("person", "organisation").get()

    return make


@pytest.fixture
def sergeant(member) -> Membership:
    """Somebody who takes in and decides."""
    return member(Role.INTAKE, Role.DECIDER)


@pytest.fixture
def case(sergeant, settings_row, now) -> CustodyCase:  # noqa: F811
    """A request that came by fax an hour ago."""
    details = Details(booking="B 12-77", officer="Officer Q, field office")
    return services.receive(
        Channel.FAX, details, received_at=now - HOUR, by=sergeant, now=now, asks=["hold", "notify_release"]
    )


WRITES: dict[str, dict[str, Any]] = {
    "classify": {
        "paper": "i247a",
        "judicial": "no",
        "issuer": "officer",
        "is_irregular": False,
        "has_warrant": True,
        "asks": ["hold", "notify_release"],
    },
    "notify": {"language": "es", "method": "by_hand", "was_refused": False, "copy_to": "attorney", "copy": "A. Lawyer"},
}


@pytest.fixture
def go(now) -> Callable[..., CustodyCase]:  # noqa: F811
    """Makes moves, each with what its form would have said."""

    def make(case: CustodyCase, *names: str, by: Membership, at: datetime.datetime = now) -> CustodyCase:
        for name in names:
            case.refresh_from_db()
            with moving(DESK, case, name, seen=case.version, at=at, by=by, now=now) as row:
                write(row, name, by, at, now)
            case.refresh_from_db()
        return case

    return make


def write(row: CustodyCase, name: str, by: Membership, at: datetime.datetime, now: datetime.datetime) -> None:  # noqa: F811
    """Write what the form of a move would write."""
    if name == "classify":
        services.confirm(row, WRITES[name])
    elif name == "match":
        row.match = "booking"
    elif name == "notify":
        services.serve_notice(row, {**WRITES[name], "at": at}, by=by, now=now)


@pytest.fixture
def decide(now) -> Callable[..., None]:  # noqa: F811
    """Decides elements."""

    def make(case: CustodyCase, by: Membership, **decisions: str) -> None:
        for kind, decision in decisions.items():
            case.refresh_from_db()
            services.decide(case, kind, Decision(decision), {}, seen=case.version, at=now, by=by, now=now)
        case.refresh_from_db()

    return make
