"""Every page of the desk, as the clerk, counsel and the auditor open them, in both languages."""

import json

import pytest
from django.utils import translation

from townhall.core.access.models import AccessEntry
from townhall.core.access.roles import Role
from townhall.core.cases.services import attach
from townhall.core.pages.words import speech_in
from townhall.core.retention.fates import fates
from townhall.core.retention.information import Information
from townhall.desks.disclosure.document import DemandDocument
from townhall.desks.disclosure.export import ROW
from townhall.desks.disclosure.forms import room_name
from townhall.desks.disclosure.models import Demand, Given, OutsidePlace
from townhall.desks.disclosure.places import places_for
from townhall.desks.disclosure.rules import items, kinds, rules
from townhall.desks.disclosure.selectors import DESK
from townhall.desks.disclosure.sheets import sheet_of
from townhall.desks.disclosure.statistics import answer_table, kind_table, measures

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
ALL = (Role.INTAKE, Role.DECIDER, Role.SUPERVISOR, Role.COUNSEL, Role.AUDITOR, Role.ADMINISTRATOR)


@pytest.fixture
def client(member, signed_in):
    return signed_in(member(*ALL).person)


def at(case, tail=""):
    return f"/o/alder-bay/disclosure/{case.pk}/{tail}"


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_page_opens_in_both_languages(client, demand, clerk, now, language, go, decide):
    attach(DESK, demand, b"%PDF-1.7", name="fax.pdf", media="application/pdf", by=clerk, now=now)
    go(demand, "classify", by=clerk)
    decide(demand, clerk, status="status_field", release_date="refer_counsel")
    paths = ["", "new/", "blank/", "card/", "counsel/", "log/", "settings/", "outside/", "figures/"]
    own = ["", "hold/", "papers/", "item/status/", "item/status/search/", "item/status/advice/", "item/release_date/"]
    own += [f"print/{sheet}/" for sheet in ("notice", "answer", "referral")]
    own += [f"do/{each.name}/" for each in DESK.table.moves]
    for path in [*(f"/o/alder-bay/disclosure/{tail}" for tail in paths), *(at(demand, tail) for tail in own)]:
        answer = client.get(path, {"lang": language})
        assert answer.status_code == 200, path
        assert "disclosure-" not in answer.content.decode().replace("/disclosure-", ""), path


def test_a_decision_that_was_made_anew_stays_in_view(client, demand, clerk, go, decide):
    go(demand, "classify", by=clerk)
    decide(demand, clerk, status="refer_counsel")
    assert "earlier decision" not in client.get(at(demand, "item/status/")).content.decode()
    decide(demand, clerk, status="status_field")
    assert "One earlier decision" in client.get(at(demand, "item/status/")).content.decode()


def test_every_word_of_the_data_is_said_in_its_own_words():
    for code in ("en", "es"):
        speech = speech_in(code)
        for message, values in (
            ("disclosure-item", items()),
            ("disclosure-kind", kinds()),
            ("disclosure-information", [each.value for each in Information]),
        ):
            told = [speech.say(message, what=value) for value in values]
            assert len(set(told)) == len(told), message
        assert all(speech.say(rule.note) for rule in rules())


def test_every_room_that_could_hold_something_has_a_name():
    rooms = {fate.model._meta.app_label for fate in fates() if fate.could_answer}
    assert {"custody", "people", "assessments"} <= rooms
    for code in ("en", "es"):
        with translation.override(code):
            assert all(room_name(room) for room in rooms)


@pytest.mark.parametrize(("role", "seen"), [(Role.COUNSEL, True), (Role.SUPERVISOR, False), (Role.INTAKE, False)])
def test_both_readings_are_for_counsel_alone(role, seen, demand, person_with, town, signed_in):
    client = signed_in(person_with(town, role, email="who@alder-bay.example"))
    page = client.get(at(demand, "item/release_date/")).content.decode()
    assert ("No ruling of the Sixth Circuit" in page) is seen
    assert ("Department of Justice" in page) is seen
    assert "No employee is prohibited" in page


def test_a_whole_demand_by_its_forms(client, settings_row, now):
    told = {"channel": "served", "requester": "dhs", "received_at": "2026-01-05T07:30"}
    told |= {"asks": ["status", "photo"], "numbers": "B-1, R-2", "subject": "P. Person"}
    assert client.post("/o/alder-bay/disclosure/new/", told).status_code == 302
    case = Demand.objects.get()

    def post(tail, **told):
        case.refresh_from_db()
        answer = client.post(at(case, tail), {"seen": case.version, "at": "2026-01-05T08:00", **told})
        assert answer.status_code == 302, (tail, answer.status_code, answer.content.decode()[-3000:])
        case.refresh_from_db()

    about = {"kind": "admin_subpoena", "judicial": "no", "notice": "may", "asks": ["status", "photo"]}
    post("do/classify/", **about, return_at="2026-01-20T10:00")
    post("item/status/search/", places=[each.id for each in places_for(case.organisation, "status")], found="none")
    post("item/status/", answer="no_records", public="no")
    post("item/photo/", answer="await_order")
    post("hold/", review_on="2099-01-01")
    post("do/decide/")
    post("do/notify/", language="es", method="mail")
    letter = client.get(at(case, "print/answer/")).content.decode()
    assert "we have no responsive records" in letter
    assert "will respond to an order of a court" in letter
    post("do/answer/", to="Officer Q")
    post("do/close/")
    assert case.state == "closed"
    assert not Given.objects.exists()
    assert "entered later" in client.get(at(case)).content.decode()


def test_no_record_is_refused_on_the_page_with_the_reason_and_what_was_typed(client, demand, clerk, go):
    go(demand, "classify", by=clerk)
    told = {"seen": demand.version, "at": "2026-11-25T06:59", "answer": "no_records", "public": "no"}
    answer = client.post(at(demand, "item/status/"), told)
    assert answer.status_code == 422
    assert "nobody has looked" in answer.content.decode()
    assert not demand.items.filter(decision__gt="").exists()


def test_looking_at_a_recommendation_decides_nothing(client, demand):
    told = {"seen": demand.version, "at": "2026-11-25T06:59", "public": "yes"}
    assert client.post(at(demand, "item/release_date/"), told).status_code == 200
    assert not demand.items.filter(decision__gt="").exists()


def test_the_second_of_two_keeps_what_they_typed(client, demand, clerk, go):
    told = {"seen": 1, "at": "2026-11-25T06:59", "answer": "refer_counsel", "public": "yes"}
    go(demand, "classify", by=clerk)
    page = client.post(at(demand, "item/status/"), told)
    assert page.status_code == 409
    assert "changed this case" in page.content.decode()
    search = {"seen": 1, "at": "2026-11-25T06:59", "places": ["custody"], "found": "none", "words": "By the number."}
    page = client.post(at(demand, "item/status/search/"), search)
    assert (page.status_code, "By the number." in page.content.decode()) == (409, True)


def test_only_a_court_can_forbid_the_notice_and_no_officer_is_a_court(client, demand):
    told = {"seen": 1, "at": "2026-11-25T06:59", "kind": "admin_subpoena", "asks": ["status"]}
    page = client.post(at(demand, "do/classify/"), {**told, "judicial": "no", "notice": "forbidden"})
    assert "Only a court" in page.content.decode()
    page = client.post(at(demand, "do/classify/"), {**told, "judicial": "yes", "notice": "may"})
    assert "No court issues such a paper" in page.content.decode()


def test_a_letter_that_would_be_untrue_is_not_shown(client, demand, clerk, go):
    go(demand, "classify", by=clerk)
    page = client.get(at(demand, "print/answer/"))
    assert page.status_code == 409
    assert "may not leave the house" in page.content.decode()


def test_the_notice_is_in_three_languages(demand, now):
    for code in ("en", "es", "ar"):
        assert demand.number in str(sheet_of(demand, "notice", code, now).blocks)
    assert sheet_of(demand, "notice", "ar", now).direction == "rtl"


def test_the_open_document_holds_the_demand_and_reading_it_is_noted(client, demand, clerk, search):
    search(demand, "status", clerk, "custody", words="Under the number.")
    told = json.loads(client.get(at(demand, "case.json")).content)
    assert set(told) == set(DemandDocument.__struct_fields__)
    assert told["items"][0]["searches"][0]["words"] == "Under the number."
    assert AccessEntry.objects.last().action == "took out"


def test_the_list_finds_it_by_its_first_number(client, demand):
    page = client.post("/o/alder-bay/disclosure/", {"find": "b12 77", "show": "all"}).content.decode()
    assert demand.number in page


def test_places_outside_are_added_and_ended(client, demand):
    told = {"name": "Jail system", "holds": ["photo", "custody"]}
    assert client.post("/o/alder-bay/disclosure/outside/", told).status_code == 302
    place = OutsidePlace.objects.get()
    assert "Jail system" in client.get("/o/alder-bay/disclosure/outside/").content.decode()
    assert client.post(f"/o/alder-bay/disclosure/outside/{place.pk}/end/").status_code == 302
    place.refresh_from_db()
    assert place.ended_at


def test_every_member_may_read_the_card(person_with, town, signed_in, settings_row):
    client = signed_in(person_with(town, Role.READER, email="r@alder-bay.example"))
    page = client.get("/o/alder-bay/disclosure/card/").content.decode()
    assert "you may not be punished for it" in page
    assert client.get("/o/alder-bay/disclosure/").status_code == 403


def test_the_table_of_a_year_says_nothing_about_anybody(client, demand):
    lines = client.get("/o/alder-bay/disclosure/figures/rows.csv?year=2026").content.decode().splitlines()
    assert lines[0] == ",".join(ROW)
    assert len(lines) == 3
    assert "Person" not in str(lines)
    assert "B 12" not in str(lines)


def rows(count, **told):
    base = {**dict.fromkeys(ROW, ""), "kind": "informal", "requester": "public", "item": "status", "answer": "decline"}
    return [{**base, "case": f"D-{told}-{each}", **told} for each in range(count)]


def test_small_counts_are_hidden():
    told = rows(20) + rows(30, requester="police") + rows(3, kind="warrant", answer="obey_court", given="yes")
    table = kind_table(told, 11)
    assert table.cells["warrant", "public"] is None
    assert answer_table(told, 11).cells["status", "obey_court"] is None
    counts = {each.name: each.value for each in measures(told, 11)}
    assert (counts["demands"], counts["gave"], counts["court"]) == (53, None, 0)


def test_late_is_after_it_was_due():
    told = rows(11, due_at="2026-01-02T10:00-05:00", answered_at="2026-01-02T15:01+00:00")
    told += rows(12, due_at="2026-01-02T10:00-05:00", answered_at="2026-01-02T14:59+00:00", kind="warrant")
    assert {each.name: each.value for each in measures(told, 11)}["late"] == 11
