"""What the tests of drafts share: invented places, and a draft of one policy as its bodies could pass it."""

from collections.abc import Callable, Iterator

import pytest
from click.testing import CliRunner, Result

from latchstring.catalogue import Adopter, load_catalogue
from latchstring.cli.main import doors
from latchstring.drafting import Draft, Request, draft
from latchstring.findings import Community
from latchstring.vocabulary import CommunityKind

NAMES = {
    CommunityKind.CITY: "Alder Bay",
    CommunityKind.VILLAGE: "Marrow Creek",
    CommunityKind.TOWNSHIP: "Fennel",
    CommunityKind.COUNTY: "Larkin",
    CommunityKind.SCHOOL_DISTRICT: "Alder Bay Public Schools",
    CommunityKind.COLLEGE: "Alder Bay College",
    CommunityKind.STATE: "Michigan",
}


def place(kind: CommunityKind, state: str = "MI") -> Community:
    """An invented place of a kind."""
    return Community(name=NAMES[kind], kind=kind, state=state)


def ways() -> Iterator[tuple[str, Adopter, CommunityKind]]:
    """Every policy with every instrument, body and kind of place that the catalogue knows."""
    for policy in load_catalogue().policies:
        seen = set()
        for row in policy.adopt:
            for kind in row.communities:
                if (row.instrument, row.body, kind) not in seen:
                    seen.add((row.instrument, row.body, kind))
                    yield policy.id, row, kind


def drafted(policy: str, row: Adopter, kind: CommunityKind, state: str = "MI", **chosen: str) -> Draft:
    """The draft of one policy as one body would pass it."""
    return draft(
        Request(
            community=place(kind, state), policies=(policy,), instrument=row.instrument, body=row.body, chosen=chosen
        )
    )


@pytest.fixture
def run() -> Callable[..., Result]:
    """Runs the program."""
    return lambda *words: CliRunner().invoke(doors, [str(word) for word in words], prog_name="latchstring")


@pytest.fixture
def city() -> Community:
    """An invented city in Michigan."""
    return place(CommunityKind.CITY)
