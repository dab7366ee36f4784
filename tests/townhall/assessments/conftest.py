"""A community with an order of its own, read and assessed by the real library."""

import pytest

from townhall.assessments.intake import take_in
from townhall.assessments.models import Assessment, Community
from townhall.assessments.running import start_assessment
from townhall.assessments.services import make_community

ORDER = """ALDER BAY POLICE DEPARTMENT
GENERAL ORDER 404
Effective: March 1, 2021

1. Officers shall not ask any person about immigration status or place of birth.

2. No person shall be detained on the basis of an immigration detainer without a warrant signed by a judge.
"""


@pytest.fixture
def community(town, now) -> Community:
    """The invented town's community."""
    return make_community(town, name="Alder Bay", state="MI", kind="city", by=None, now=now)


@pytest.fixture
def other_community(other_town, now) -> Community:
    """Another organisation's community."""
    return make_community(other_town, name="Birch Falls", state="MI", kind="city", by=None, now=now)


@pytest.fixture
def add(now, work):
    """Takes a paper in and parts it."""

    def take(community: Community, name: str = "order-404.txt", text: str | bytes = ORDER) -> None:
        take_in(community, name, [text.encode() if isinstance(text, str) else text], by="Invented liaison", now=now)
        work()

    return take


@pytest.fixture
def assessed(community, add, now, work):
    """The community's first assessment, done."""

    def run() -> Assessment:
        add(community)
        started = start_assessment(community, by="Invented liaison", now=now)
        work()
        started.refresh_from_db()
        return started

    return run()
