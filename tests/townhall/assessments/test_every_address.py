"""Every address of the site, asked by everybody: strangers, each role, and members of another organisation.

The table of addresses is walked as it is, so a new page is tested by being there. What an address needs is filled in
from real things; an address with a part that is not known here fails: teach it.
"""

import io
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from reportlab.pdfgen import canvas

from townhall.adoption.drafts import ways_for
from townhall.adoption.services import show_to_all, start
from townhall.assessments.publishing import publish
from townhall.assessments.running import start_assessment
from townhall.core.access.checks import addresses
from townhall.core.access.doors import DoorKind, door_of
from townhall.core.access.roles import Role
from townhall.core.cases.services import attach, move
from townhall.core.people.models import Organisation
from townhall.core.people.services import invite
from townhall.core.retention.models import LegalHold
from townhall.desks.agreements.lists import decide, entry_in, list_of
from townhall.desks.agreements.lists import take_in as bring
from townhall.desks.agreements.models import FederalList, PaperKind
from townhall.desks.agreements.services import attach as attach_to
from townhall.desks.agreements.services import enter
from townhall.desks.agreements.services import show_to_all as show_register
from townhall.desks.certification.details import Details as Victim
from townhall.desks.certification.details import Requester
from townhall.desks.certification.models import Official, Practice
from townhall.desks.certification.rules.decisions import FormKind
from townhall.desks.certification.selectors import DESK as CERTIFICATION
from townhall.desks.certification.services import take_in
from townhall.desks.custody.models import Channel, Details, Visitor
from townhall.desks.custody.selectors import DESK as CUSTODY
from townhall.desks.custody.services import log_visit, receive, record_event
from townhall.desks.disclosure.models import Details as Demanded
from townhall.desks.disclosure.models import OutsidePlace
from townhall.desks.disclosure.selectors import DESK as DISCLOSURE
from townhall.desks.disclosure.services import receive as demand_information

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
SECRET = "unpublished-words-7c1f"
PART = re.compile(r"<(?:(\w+):)?(\w+)>")
NEVER = {
    "organisation": "never-was",
    "community": "never-was",
    "number": 98765432,
    "ident": "never-was",
    "page": 987654,
    "paper": 987654,
    "does": "never-was",
    "move": "never-was",
}
FINE = {200, 302, 304, 400, 405, 409, 410, 422}
"""What somebody who may enter can be told. 500 is a fault, and 403 and 404 are for the others."""


def as_pdf(*lines: str) -> bytes:
    out = io.BytesIO()
    sheet = canvas.Canvas(out, pagesize=(612, 792))
    for number, line in enumerate(lines):
        sheet.drawString(72, 700 - 20 * number, line)
    sheet.save()
    return out.getvalue()


@pytest.fixture
def things(assessed, add, work, now, person_with):
    """Real things to fill addresses with: one assessment is published, a later one with a secret is not."""
    town = assessed.community.organisation
    publish(assessed, note="", who="x", by=None, now=now)
    add(assessed.community, "later.pdf", as_pdf("Officers shall not ask any person about immigration status.", SECRET))
    later = start_assessment(assessed.community, by="x", now=now)
    work()
    later.refresh_from_db()
    row = later.findings.filter(name="later.pdf").first()
    member = person_with(town, Role.READER, email="walked@alder-bay.example").memberships.get()
    paper = assessed.community.papers.get(name="later.pdf")
    hold = LegalHold.objects.create(
        organisation=town, kind="jobs.job", ordered_by="x", reason="x", made_at=now, review_on=now.date()
    )
    way = ways_for(assessed.community, "no_287g")["council-resolution"]
    by = {"despite_state_law": False, "who": "x", "by": None, "now": now}
    shown = start(later, "no_287g", way, name="A public adoption", **by)
    show_to_all(shown, True, seen=shown.version, who="x", by=None, now=now)
    adoption = start(later, "no_287g", way, name=SECRET, **by)
    clerk = person_with(town, Role.INTAKE, email="clerk@alder-bay.example").memberships.get()
    case = receive(Channel.FAX, Details(words=SECRET), received_at=now, by=clerk, now=now, asks=["hold"])
    event = record_event(case, {"what": "eligible", "at": now, "reason": "other"}, by=clerk, now=now)
    sealed = attach(CUSTODY, case, SECRET.encode(), name="x.txt", media="text/plain", by=clerk, now=now)
    came = {"area": "public", "purpose": "other", "came_in_at": now}
    visit = log_visit(came, Visitor(who=SECRET, agency="x"), by=clerk, now=now)
    told = Victim(victim_name=SECRET, incident="Assault")
    asked = take_in(FormKind.U, Requester.VICTIM, "es", told, received_at=now, by=clerk, now=now)
    move(CERTIFICATION, asked, "acknowledge", seen=1, at=now, by=clerk, now=now)
    shown_paper = attach(CERTIFICATION, asked, b"x", name="x.txt", media="text/plain", by=clerk, now=now)
    official = {"name": "Ada Ruiz", "title": "Captain", "office": "designated", "starts": now.date()}
    official = Official.objects.create(organisation=town, **official)
    Practice.objects.create(organisation=town, agency="Alder Bay Police", contact="Desk 1", is_public=True)
    agreement, attached, listed = federal(assessed.community, person_with, work, now)
    told = {"channel": "mail", "requester": "public", "asks": ["status"]}
    demand = demand_information(Demanded(words=SECRET), received_at=now, by=clerk, now=now, **told)
    subpoena = attach(DISCLOSURE, demand, SECRET.encode(), name="x.txt", media="text/plain", by=clerk, now=now)
    outside = OutsidePlace.objects.create(organisation=town, name="Files", holds=["status"])
    _, token = invite(town, "new@alder-bay.example", [Role.READER], by=None, now=now)
    return {
        "organisation": town.slug,
        "community": assessed.community.slug,
        "policy": row.policy,
        "ident": row.ident,
        "form": {"draft[.]": "docx", "does>[.]": "docx", "figures/": "rows", "": "json"},
        "page": 1,
        "move": {"custody/.*": "log", "agreements/.*": "refuse", "disclosure/.*": "withdraw", "": "ask_more"},
        "does": "refuses",
        "item": "status",
        "name": "acknowledgment",
        "year": 2026,
        "kind": "figures",
        "element": "hold",
        "what": "eligible",
        "event": event.pk,
        "paper": {
            "custody/.*": sealed.pk,
            "agreements/.*": attached.pk,
            "certification/.*": shown_paper.pk,
            "disclosure/.*": subpoena.pk,
        },
        "sheet": {"disclosure/.*": "referral", "": "decision"},
        "token": token,
        "number": {
            "papers/": paper.pk,
            "members/": member.pk,
            "keeping/": hold.pk,
            "adoption/": adoption.number,
            "custody/visits/": visit.pk,
            "custody/": case.pk,
            "disclosure/outside/": outside.pk,
            "disclosure/": demand.pk,
            "certification/": asked.pk,
            "signers/": official.pk,
            "agreements/": agreement.number,
            "federal-lists/": listed.number,
            "a/": later.number,
            "": 1,
        },
    }


def federal(community, person_with, work, now):
    """A register that is public, with an agreement that is not, its paper, and a list that was decided on."""
    by = person_with(community.organisation, *Role, email="clerk2@alder-bay.example").memberships.get()
    told = {"name": SECRET, "kind": "jail_enforcement", "agency": SECRET, "body": "sheriff", "federal": "ICE"}
    made = enter(community, {**told, "is_public": False}, first="propose", on=now.date(), by=by, now=now)
    paper = attach_to(made, PaperKind.MINUTES, "minutes.txt", [SECRET.encode()], by=by, now=now)
    row = f"State,Agency,Signed\nMichigan,{community.name} Police Department,3/26/2025\n"
    listed = bring("list.csv", [row.encode()], by=by, now=now)
    work()
    [entry] = list_of(FederalList.objects.get(pk=listed.pk)).entries
    decide(community, entry_in(community, entry.key), True, SECRET, seen=None, by=by, now=now)
    show_register(community, True, by=by, now=now)
    return made, paper, listed


def filled(address: str, things: dict) -> str:
    def value(match: re.Match) -> str:
        known = things[match[2]]
        if isinstance(known, dict):
            return str(
                next(each for before, each in known.items() if re.search(f"{before}$", address[: match.start()]))
            )
        return str(known)

    return "/" + PART.sub(value, address)


def doors():
    """The table, with what takes a thing away at its end."""
    told = [(address, door_of(pattern.callback)) for address, pattern in addresses()]
    return sorted(told, key=lambda each: each[0].endswith("/out/"))


def both(client: Client, path: str):
    yield client.get(path)
    yield client.post(path, {})


def test_strangers_enter_what_is_open_and_nothing_else(things, now):
    for address, door in doors():
        for answer in both(Client(), filled(address, things)):
            if door.kind is DoorKind.OPEN:
                assert answer.status_code in FINE or address == "api/v1/", address
                assert SECRET not in answer.content.decode(errors="replace"), address
            else:
                assert answer.status_code == 302, address
                assert answer["Location"].startswith("/sign-in/"), address


@pytest.mark.parametrize("role", Role)
def test_each_role_enters_where_its_door_is(role, things, person_with, signed_in):
    town = Organisation.objects.get(slug=things["organisation"])
    client, person = None, person_with(town, role)
    for address, door in doors():
        if door.kind is not DoorKind.MEMBERS:
            continue
        for method in ("get", "post"):
            client = signed_in(person)
            status = getattr(client, method)(filled(address, things)).status_code
            if role in door.roles:
                assert status in FINE or (method == "post" and status == 403), (address, method, status)
            else:
                assert status == 403, (address, method, status)


def test_a_get_changes_nothing(things, person_with, signed_in):
    town = Organisation.objects.get(slug=things["organisation"])
    client = signed_in(person_with(town, *Role))
    for address, door in doors():
        if door.kind is not DoorKind.MEMBERS:
            continue
        with CaptureQueriesContext(connection) as asked:
            client.get(filled(address, things))
        writes = [q["sql"] for q in asked if re.match("(INSERT|UPDATE|DELETE)", q["sql"])]
        assert not [sql for sql in writes if not re.search("access_|django_session", sql)], address


def test_members_of_another_organisation_find_nothing(things, other_town, other_community, person_with, signed_in):
    client = signed_in(person_with(other_town, *Role))
    for address, door in doors():
        if door.kind is not DoorKind.MEMBERS:
            continue
        for answer in both(client, filled(address, things)):
            assert answer.status_code == 404, address
            assert SECRET not in answer.content.decode(errors="replace")
        if "<slug:community>" in address or "number" in address:
            borrowed = filled(address, {**things, "organisation": other_town.slug})
            for answer in both(client, borrowed):
                assert answer.status_code in (404, 405), borrowed
            own = filled(address, {**things, "organisation": other_town.slug, "community": other_community.slug})
            if "number" in address:
                for answer in both(client, own):
                    assert answer.status_code in (404, 405), own


def test_what_never_was_is_nowhere_and_no_fault(things, person_with, signed_in):
    town = Organisation.objects.get(slug=things["organisation"])
    client = signed_in(person_with(town, *Role))
    for address, _ in doors():
        for name in re.findall(r":(\w+)>", address):
            if name not in NEVER:
                continue
            path = filled(address, {**things, name: NEVER[name]})
            for answer in both(client, path):
                assert answer.status_code in (404, 405), path


def shapes(path: str) -> tuple[list[str], int, str]:
    """What answering costs and says: the questions to the rows without their values, the status, and the words."""
    with CaptureQueriesContext(connection) as asked:
        answer = Client().get(path)
    words = re.sub(r'"X-CSRFToken": "\w+"', "", answer.content.decode())
    return [re.sub(r"'[^']*'|\d+", "?", each["sql"]) for each in asked], answer.status_code, words


def test_what_is_not_published_costs_the_same_and_says_the_same_as_what_never_was(things, other_community):
    hidden = {**things, "community": other_community.slug}
    never = {**things, "community": "never-was"}
    for address, door in doors():
        if door.kind is DoorKind.OPEN and "<slug:community>" in address:
            assert shapes(filled(address, hidden)) == shapes(filled(address, never)), address
            unpublished = {**things, "number": 2}
            if "<number" in address:
                assert shapes(filled(address, unpublished)) == shapes(filled(address, {**things, "number": 9})), address


def test_signed_in_without_a_second_factor_nothing_is_shown(things, person_with):
    town = Organisation.objects.get(slug=things["organisation"])
    client = Client()
    client.force_login(person_with(town, *Role), "townhall.core.people.sign_in.ByAddressAndPassword")
    for address, door in doors():
        if door.kind is not DoorKind.OPEN and not door.half_way:
            for answer in both(client, filled(address, things)):
                assert answer.status_code == 302, address
                assert answer["Location"].startswith("/sign-in/code/"), address


def test_pages_for_members_are_kept_in_no_shared_cache(things, person_with, signed_in):
    person = person_with(Organisation.objects.get(slug=things["organisation"]), *Role)
    for address, door in doors():
        if door.kind is not DoorKind.OPEN:
            answer = signed_in(person).get(filled(address, things))
            assert re.search("no-store|private", answer["Cache-Control"]), address
