"""An organisation with a desk of disclosure, people in every role, and a demand."""

import datetime
import importlib
from collections.abc import Callable
from typing import Any

import pytest
from tests.townhall.conftest import now, other_town, person_with, signed_in, town, work  # noqa: F401 - fixtures

from townhall.core.access.roles import Role
from townhall.core.cases.services import moving
from townhall.core.people.models import Membership
from townhall.desks.disclosure import services
from townhall.desks.disclosure.models import Answer, Demand, Details, DisclosureSettings
from townhall.desks.disclosure.places import places_for
from townhall.desks.disclosure.selectors import DESK

HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def settings_row(town) -> DisclosureSettings:  # noqa: F811
    """What the organisation says of itself."""
    return DisclosureSettings.objects.create(
        organisation=town, agency="Alder Bay Records", state="MI", counsel_telephone="555-0100", nowhere_else=True
    )


@pytest.fixture
def member(town, person_with) -> Callable[..., Membership]:  # noqa: F811
    """Makes a member with roles."""

    def make(*roles: Role) -> Membership:
        person = person_with(town, *roles)
        return person.memberships.select_related("person", "organisation").get()

    return make


@pytest.fixture
def clerk(member) -> Membership:
    """Somebody who takes in and decides."""
    return member(Role.INTAKE, Role.DECIDER)


@pytest.fixture
def counsel(person_with, town) -> Membership:  # noqa: F811
    """Counsel."""
    person = person_with(town, Role.COUNSEL, email="counsel@alder-bay.example")
    return person.memberships.select_related("person", "organisation").get()


@pytest.fixture
def demand(clerk, settings_row, now) -> Demand:  # noqa: F811
    """A call an hour ago: the status of somebody, and their release date."""
    details = Details(subject="P. Person", numbers="B 12-77", officer="Officer Q")
    return services.receive(
        details,
        channel="telephone",
        requester="dhs",
        received_at=now - HOUR,
        by=clerk,
        now=now,
        asks=["status", "release_date"],
    )


CLASSIFIED: dict[str, Any] = {
    "kind": "informal",
    "judicial": "no",
    "notice": "may",
    "return_at": None,
    "asks": ["status", "release_date"],
}


@pytest.fixture
def go(now) -> Callable[..., Demand]:  # noqa: F811
    """Makes moves, each with what its form would have said."""

    def make(case: Demand, *names: str, by: Membership, at: datetime.datetime = now, **told: Any) -> Demand:
        for name in names:
            case.refresh_from_db()
            with moving(DESK, case, name, seen=case.version, at=at, by=by, now=now) as row:
                if name == "classify":
                    services.confirm(row, {**CLASSIFIED, **told})
                elif name == "notify":
                    services.tell_subject(row, {"language": "es", "method": "by_hand", "at": at}, by=by, now=now)
                elif name == "answer":
                    services.give_out(row, {"gave": [], "to": "", "at": at, **told}, by=by, now=now)
            case.refresh_from_db()
        return case

    return make


@pytest.fixture
def search(now) -> Callable[..., None]:  # noqa: F811
    """Searches every place for an item, or the places named."""

    def make(case: Demand, item: str, by: Membership, *places: str, found: bool = False, words: str = "") -> None:
        case.refresh_from_db()
        chosen = places or [each.id for each in places_for(case.organisation, item)]
        told = {"found": found, "words": words, "seen": case.version, "at": now, "by": by, "now": now}
        services.record_search(case, item, chosen, **told)
        case.refresh_from_db()

    return make


@pytest.fixture
def decide(now) -> Callable[..., None]:  # noqa: F811
    """Decides items."""

    def make(case: Demand, by: Membership, **answers: str) -> None:
        for kind, answer in answers.items():
            case.refresh_from_db()
            services.decide(case, kind, Answer(answer), {}, seen=case.version, at=now, by=by, now=now)
        case.refresh_from_db()

    return make


@pytest.fixture
def in_another_desk(clerk, now) -> Callable[..., Any]:  # noqa: F811
    """Opens a case of the custody desk under a number. No desk imports another, nor do its tests: it is found by name."""

    def make(number: str) -> Any:
        models, does = (importlib.import_module(f"townhall.desks.custody.{each}") for each in ("models", "services"))
        details = models.Details(booking=number)
        return does.receive(models.Channel.FAX, details, received_at=now, by=clerk, now=now)

    return make
