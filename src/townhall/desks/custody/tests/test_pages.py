"""Every page of the desk, as the sergeant, counsel and the auditor open them, in both languages."""

import json

import pytest

from townhall.core.access.models import AccessEntry
from townhall.core.access.roles import Role
from townhall.core.cases.services import attach
from townhall.desks.custody import services
from townhall.desks.custody.models import Channel, CustodyCase, Details, Element, ReleaseEvent, Visit
from townhall.desks.custody.selectors import DESK, hand_over

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
ALL = (Role.INTAKE, Role.DECIDER, Role.SUPERVISOR, Role.COUNSEL, Role.AUDITOR, Role.ADMINISTRATOR)


@pytest.fixture
def client(member, signed_in):
    return signed_in(member(*ALL).person)


def at(case, tail=""):
    return f"/o/alder-bay/custody/{case.pk}/{tail}"


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_page_opens_in_both_languages(client, case, sergeant, now, language, go, decide):
    attach(DESK, case, b"%PDF-1.7", name="fax.pdf", media="application/pdf", by=sergeant, now=now)
    go(case, "log", "classify", "match", by=sergeant)
    decide(case, sergeant, hold="decline", notify_release="refer_counsel")
    paths = ["", "new/", "blank/", "card/", "counsel/", "shift/", "visits/", "settings/", "figures/", "import/"]
    own = ["", "interview/", "clock/eligible/", "clock/released/", "papers/", "element/hold/", "element/hold/advice/"]
    own += [f"print/{sheet}/" for sheet in ("notice", "consent", "answer", "referral", "decision", "checklist")]
    own += [f"do/{each.name}/" for each in DESK.table.moves]
    for path in [*(f"/o/alder-bay/custody/{tail}" for tail in paths), *(at(case, tail) for tail in own)]:
        answer = client.get(path, {"lang": language})
        assert answer.status_code == 200, path
        assert "custody-" not in answer.content.decode().replace("/custody-", ""), path


def test_the_clock_and_counsels_number_stand_first(client, case):
    page = client.get(at(case)).content.decode()
    assert page.index("Release clock") < page.index("555-0100") < page.index("What it asks")


def test_a_whole_case_by_its_forms(client, settings_row, now):
    told = {"channel": "telephone", "received_at": "2026-01-05T07:30", "booking": "B-1", "asks": ["hold"]}
    made = client.post("/o/alder-bay/custody/new/", told)
    case = CustodyCase.objects.get()

    def post(tail, **told):
        case.refresh_from_db()
        answer = client.post(at(case, tail), {"seen": case.version, "at": "2026-01-05T08:00", **told})
        assert answer.status_code == 302, (tail, answer.status_code, answer.content.decode()[-3000:])
        case.refresh_from_db()

    assert made.status_code == 302
    post("do/log/")
    post("do/classify/", paper="i247a", judicial="no", issuer="officer", asks=["hold", "interview"])
    post("do/match/", match="booking")
    post("clock/eligible/", reason="bond_posted")
    post("interview/", language="es", choice="decline")
    post("element/interview/", decision="decline")
    assert Element.objects.get(kind="interview").rule == "own-interview-declined"
    post("element/hold/", decision="decline")
    post("do/decide/")
    post("do/notify/", language="es", method="by_hand", copy_to="attorney", copy="A. Lawyer")
    post("do/answer/")
    post("do/monitor/")
    post("clock/released/", to="community", delay="paperwork", at="2026-01-05T08:45")
    post("do/close/", at="2026-01-05T09:00")
    assert case.state == "closed"
    page = client.get(at(case)).content.decode()
    assert "45" in page
    assert "entered later" in page


def test_looking_at_a_recommendation_decides_nothing(client, case):
    told = {"seen": case.version, "at": "2026-11-25T06:59", "emergency": "yes"}
    page = client.post(at(case, "element/hold/"), told)
    assert page.status_code == 200
    assert "Ask counsel" in page.content.decode()
    assert not Element.objects.filter(decision__gt="").exists()


def test_the_second_of_two_keeps_what_they_typed(client, case):
    told = {"seen": 1, "at": "2026-11-25T06:59", "decision": "decline", "due_at": "2026-11-26T10:00"}
    assert client.post(at(case, "element/hold/"), told).status_code == 302
    page = client.post(at(case, "element/notify_release/"), told)
    assert page.status_code == 409
    assert "2026-11-26T10:00" in page.content.decode()
    assert "changed this case" in page.content.decode()


def test_a_paper_is_given_out_as_a_download_and_the_chain_says_so(client, case, sergeant, now):
    paper = attach(DESK, case, b"<script>1</script>", name="x.html", media="text/html", by=sergeant, now=now)
    answer = client.get(at(case, f"papers/{paper.pk}/"))
    assert answer["Content-Disposition"].startswith("attachment")
    assert AccessEntry.objects.last().action == f"read paper {paper.pk} of"


def test_the_open_document_holds_the_case(client, case):
    told = json.loads(client.get(at(case, "case.json")).content)
    assert told["case"]["number"] == case.number
    assert told["details"]["booking"] == "B 12-77"
    assert [each["kind"] for each in told["elements"]] == ["hold", "notify_release"]


def test_a_visit_is_logged_and_left(client, settings_row):
    told = {"came_in_at": "2026-01-05T07:30", "who": "Q", "agency": "F", "area": "public", "purpose": "pick_up"}
    assert client.post("/o/alder-bay/custody/visits/", told).status_code == 302
    visit = Visit.objects.get()
    assert client.post(f"/o/alder-bay/custody/visits/{visit.pk}/left/").status_code == 302
    visit.refresh_from_db()
    assert visit.went_out_at
    assert "Q, F" in client.get("/o/alder-bay/custody/visits/").content.decode()


def test_a_correction_needs_a_reason_and_shows_both(client, case):
    client.post(at(case, "clock/eligible/"), {"at": "2026-11-25T05:00", "reason": "bond_posted"})
    event = ReleaseEvent.objects.get()
    path = at(case, f"clock/{event.pk}/correct/")
    told = {"at": "2026-11-25T06:00", "reason": "bond_posted"}
    assert client.post(path, told).status_code == 422
    assert client.post(path, {**told, "why": "The desk clock was wrong."}).status_code == 302
    page = client.get(at(case)).content.decode()
    assert "05:00 EST" in page
    assert "06:00 EST" in page


def test_the_agency_says_what_it_is(client, town):
    told = {
        "agency": "Alder Bay Police",
        "state": "IL",
        "kind": "city",
        "body": "police",
        "counsel_telephone": "555-0101",
    }
    told |= {"notice_hours": 24, "threshold": 11}
    assert client.post("/o/alder-bay/custody/settings/", told).status_code == 302
    assert "zero" in client.get("/o/alder-bay/custody/figures/").content.decode().lower()
    export = client.get("/o/alder-bay/custody/figures/illinois.csv")
    assert export.content.decode().splitlines() == ["received_at,bond_posted_at,ended_at,how,to"]


def test_what_is_due_stands_first_in_the_hand_over(case, sergeant, now):
    hurries = services.receive(
        Channel.TELEPHONE, Details(booking="B 12-78"), received_at=now, by=sergeant, now=now, asks=["hold"]
    )
    CustodyCase.objects.filter(pk=hurries.pk).update(due_at=now)
    assert [each.pk for each in hand_over(case.organisation)] == [hurries.pk, case.pk]
