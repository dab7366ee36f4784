"""What the tests of this desk share: an agency with a signer, people in every role, requests at any state."""

import datetime
from collections.abc import Callable

import pytest
from tests.townhall.conftest import now, other_town, person_with, signed_in, town  # noqa: F401 - fixtures

from townhall.core.access.roles import Role
from townhall.core.cases.services import moving
from townhall.desks.certification.details import Channel, Details, Requester
from townhall.desks.certification.models import Certification, Official, Practice
from townhall.desks.certification.rules.activities import Extent
from townhall.desks.certification.rules.decisions import Answer, Excuse, FormKind
from townhall.desks.certification.selectors import DESK
from townhall.desks.certification.services import WRITERS, take_in

HOUR = datetime.timedelta(hours=1)
NARRATIVE = "On 4 May 2026 officers answered a call to Mill Street. The victim had a swollen eye and a cut on the lip."
MET = {"detected": Answer.YES, "listed": Answer.YES, "victim": Answer.YES, "information": Answer.YES}
TOLD = {
    "ask_more": {"words": "The report number."},
    "got_more": {"words": "The number came."},
    "locate": {"words": "Records room", "report_number": ""},
    "refer": {"words": "County sheriff, 1 Main Street"},
    "review": {
        "answers": MET,
        "excuse": Excuse.NONE,
        "activities": (("felonious_assault", Extent.NAMED),),
        "similar_note": "",
    },
    "supervise": {"words": "Asked the advocate. No fear was named.", "excuse": "none"},
    "draft": {
        "edition": "01/20/25",
        "narrative": NARRATIVE,
        "injuries": "Swollen eye",
        "statutes": "MCL 750.82",
        "case_stage": "Closed",
        "helpful": "Gave a statement",
        "culpable_family": "",
        "doubts": {},
    },
    "look_again": {"words": "A date is wrong."},
    "hand_over": {"words": "At the counter, to the victim."},
    "deny": {
        "ground": "Q2",
        "words": "The report names the requester as the person who struck the other driver.",
        "none_forbidden": True,
        "doubts": {},
    },
    "ask_again": {"words": "A second report."},
    "withdraw": {"words": "The record was of another person.", "counsel_asked": True, "doubts": {}},
    "disclose": {"words": "Prosecutor Poe, by letter"},
    "stop": {"words": "The victim, at the counter."},
}


@pytest.fixture(autouse=True)
def the_hour_is_fixed(now, monkeypatch):  # noqa: F811
    """Nothing here depends on the day on which the tests run."""
    monkeypatch.setattr("django.utils.timezone.now", lambda: now)


@pytest.fixture
def as_role(town, person_with) -> Callable:  # noqa: F811
    """Gives a membership with roles in the town."""
    made: dict = {}

    def give(*roles: Role):
        if roles not in made:
            person = person_with(town, *roles)
            made[roles] = person.memberships.select_related("person", "organisation").get()
        return made[roles]

    return give


@pytest.fixture
def chief(town) -> Official:  # noqa: F811
    """The head of the agency."""
    start = datetime.date(2024, 1, 1)
    return Official.objects.create(organisation=town, name="Ada Ruiz", title="Chief", office="head", starts=start)


@pytest.fixture
def practice(town) -> Practice:  # noqa: F811
    """How the town does it."""
    return Practice.objects.create(
        organisation=town,
        state="MI",
        agency="Alder Bay Police Department",
        head="Ada Ruiz, Chief",
        contact="Records desk, 12 Mill Street, Monday to Friday, 8 to 5",
        is_public=True,
    )


@pytest.fixture
def request_of(as_role, practice, now) -> Callable[..., Certification]:  # noqa: F811
    """Takes a request in."""

    def make(form=FormKind.U, requester=Requester.VICTIM, at=None, another=False, language="en", **told):
        known = {
            "victim_name": "María-José Núñez Ríos",
            "channel": Channel.TELEPHONE,
            "contact": "a friend, after six",
            "report_number": "26-04417",
            "incident": "Felonious assault",
        }
        return take_in(
            form,
            requester,
            language,
            Details(**(known | told)),
            received_at=at or now - HOUR,
            by=as_role(Role.INTAKE),
            now=now,
            another=another,
        )

    return make


@pytest.fixture
def do(as_role, now, chief) -> Callable[..., Certification]:  # noqa: F811
    """Makes a move with what belongs to it, as everybody at once; `told` changes what is said."""

    def make(case, name, *, by=None, at=None, seen=None, clock=None, **told):
        at = at or now
        known = {**TOLD.get(name, {}), "at": at}
        if name == "sign":
            known |= {"official": chief, "signed_on": at.date(), "by_hand": True}
        if name == "review" and case.form == "t":
            answers = {"detected": Answer.YES, "trafficking": Answer.YES, "victim": Answer.YES}
            known |= {"answers": answers, "activities": (("labor", Extent.NAMED),)}
        known |= told
        by = by or as_role(Role.INTAKE, Role.DECIDER, Role.SUPERVISOR)
        seen = case.version if seen is None else seen
        with moving(DESK, case, name, seen=seen, at=at, by=by, now=clock or at) as row:
            if write := WRITERS.get(name):
                row.followed = write(row, known) or ""
        case.refresh_from_db()
        return case

    return make


WAY = ("acknowledge", "locate", "review", "draft", "queue", "sign", "hand_over")


@pytest.fixture
def at_state(request_of, do) -> Callable[..., Certification]:
    """Brings a request to a state."""
    ways = {
        "received": (),
        "acknowledged": ("acknowledge",),
        "waiting": ("acknowledge", "ask_more"),
        "reviewing": WAY[:2],
        "drafted": WAY[:4],
        "queued": WAY[:5],
        "signed": WAY[:6],
        "returned": WAY,
        "referred": ("acknowledge", "refer"),
        "stopped": ("stop",),
        "withdrawn": (*WAY, "withdraw"),
        "denying": (*WAY[:2], "no", "deny"),
        "denied": (*WAY[:2], "no", "deny", "confirm_denial"),
    }

    def make(state: str, **told):
        case = request_of(**told)
        for name in ways[state]:
            if name == "no":
                do(case, "review", answers=MET | {"victim": Answer.NO})
            else:
                do(case, name)
        assert case.state == state
        return case

    return make
