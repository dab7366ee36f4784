"""A community whose papers say little, assessed by the real library, and an adoption that was started from a gap."""

import pytest

from townhall.adoption.drafts import ways_for
from townhall.adoption.models import Adoption
from townhall.adoption.services import note_event, start
from townhall.assessments.intake import take_in
from townhall.assessments.models import Assessment, Community
from townhall.assessments.running import start_assessment
from townhall.assessments.services import make_community
from townhall.core.access.roles import Role
from townhall.core.people.models import Person

PAPER = """CITY OF ALDER BAY
RESOLUTION 2019-4

Resolved, that the summer concerts are held in the park on Fridays.
"""
POLICY = "no_287g"


@pytest.fixture
def community(town, now) -> Community:
    return make_community(town, name="Alder Bay", state="MI", kind="city", by=None, now=now)


@pytest.fixture
def liaison(town, person_with) -> Person:
    return person_with(town, Role.LIAISON, Role.PUBLISHER)


@pytest.fixture
def assess(now, work):
    """Reads one paper of a community and assesses it."""

    def run(community: Community) -> Assessment:
        take_in(community, "concerts.txt", [PAPER.encode()], by="Invented liaison", now=now)
        work()
        started = start_assessment(community, by="Invented liaison", now=now)
        work()
        started.refresh_from_db()
        return started

    return run


@pytest.fixture
def assessed(community, assess) -> Assessment:
    return assess(community)


@pytest.fixture
def adoption(assessed, liaison, now) -> Adoption:
    """A resolution of the council, started from the gap."""
    way = ways_for(assessed.community, POLICY)["council-resolution"]
    return start(
        assessed, POLICY, way, name="No agreements", despite_state_law=False, who="Invented", by=liaison, now=now
    )


@pytest.fixture
def note(adoption, now):
    """Notes an event on top of what stands."""

    def run(stage: str, date=None, **told) -> None:
        adoption.refresh_from_db()
        told = {"body": "", "passed": None, "link": "", "note": "", **told}
        told |= {"stage": stage, "date": date or now.date()}
        note_event(adoption, told, seen=adoption.version, who="Invented", by=None, now=now)

    return run
