"""The pages: entering, moving, papers, letters, reminders, the public page and its data."""

import datetime
import io
import json

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from docx import Document

from townhall.core.access.roles import Role
from townhall.core.jobs.worker import work as run_queue
from townhall.desks.agreements.models import FederalAgreement
from townhall.desks.agreements.reminding import daily_round, is_due
from townhall.desks.agreements.services import change, enter, follow, show_to_all
from townhall.desks.agreements.tests.conftest import DAY, TERMS

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
PUBLIC = "/p/marsh-county-mi/agreements"


def at(name: str, *more: object) -> str:
    return reverse(f"agreements:{name}", args=["alder-bay", "marsh-county-mi", *more])


@pytest.fixture
def page(liaison, signed_in) -> Client:
    return signed_in(liaison)


def test_an_agreement_is_entered_on_a_page(page, county):
    told = {**TERMS, "first": "take_effect", "on": "2025-03-26", "vote_body": "county_board", "voted_on": "2025-03-11"}
    told |= {"vote_passed": "yes", "ayes": "4", "nays": "3", "yearly_cost": "120000.50", "is_public": "on"}
    answer = page.post(at("enter"), told)
    assert answer.status_code == 302, answer.content.decode()
    text = page.get(answer["Location"]).content.decode()
    assert "In force" in text
    assert "4–3" in text
    assert "Decide by" in text
    assert "⟦" not in text


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"ends_on": "2020-01-01"}, "before the beginning"),
        ({"effective_on": "2020-01-01"}, "before it was signed"),
        ({"voted_on": "2025-01-01"}, "Say who voted"),
        ({"signed_on": "", "first": "take_effect"}, "without a day nobody can say"),
        ({"link": "javascript:alert(1)"}, "URL"),
        ({"officers": "-3"}, "greater than or equal"),
        ({"on": "2031-01-01", "first": "propose"}, "still to come"),
    ],
)
def test_what_cannot_be_is_told_at_its_field_and_what_was_typed_stays(wrong, words, page, county):
    answer = page.post(at("enter"), {**TERMS, "first": "", "on": "2025-03-26", **wrong})
    assert answer.status_code == 422
    assert words in answer.content.decode().replace("&#x27;", "'")
    assert "Jail memorandum" in answer.content.decode()
    assert not FederalAgreement.objects.exists()


def test_intake_enters_and_somebody_else_says_where_it_stands(county, town, person_with, signed_in):
    clerk = signed_in(person_with(town, Role.INTAKE))
    told = {**TERMS, "on": "2025-03-26"}
    assert clerk.post(at("enter"), {**told, "first": "take_effect"}).status_code == 422
    assert clerk.post(at("enter"), {**told, "first": ""}).status_code == 302
    assert clerk.post(at("move", 1, "take_effect"), {"on": "2025-03-27", "seen": 1}).status_code == 403


def test_the_second_of_two_sees_what_they_typed(page, agreement, by, now):
    change(agreement, {"officers": 4}, seen=1, by=by, now=now)
    answer = page.post(at("change", 1), {**TERMS, "officers": "7", "seen": 1})
    assert answer.status_code == 409
    assert "Invented liaison-publisher changed this" in answer.content.decode().replace("<bdi>", "").replace(
        "</bdi>", ""
    ).replace("\u2068", "").replace("\u2069", "")
    assert 'value="7"' in answer.content.decode()
    assert page.post(at("change", 1), {**TERMS, "officers": "7", "seen": 2}).status_code == 302


@pytest.mark.usefixtures("pages_clock")
def test_a_move_on_a_page(page, agreement):
    form = page.get(at("move", 1, "give_notice")).content.decode()
    assert "2026-12-25" in form or "2027-03-28" in form
    assert page.post(at("move", 1, "refuse"), {"on": "2026-11-25", "seen": 1}).status_code == 422
    assert (
        page.post(at("move", 1, "give_notice"), {"on": "2026-11-24", "ends_on": "2026-12-24", "seen": 1}).status_code
        == 302
    )
    agreement.refresh_from_db()
    assert (agreement.state, agreement.ends_on) == ("ending", datetime.date(2026, 12, 24))


@pytest.mark.usefixtures("pages_clock")
def test_the_letter_is_filled_from_the_register(page, agreement):
    text = page.get(at("letter", 1, "ends")).content.decode()
    assert "signed on March 26, 2025" in text
    word = page.get(at("download", 1, "ends", "docx"))
    said = " ".join(each.text for each in Document(io.BytesIO(word.content)).paragraphs)
    assert "signed on March 26, 2025" in said
    assert "December 25, 2026" in said
    assert page.get(at("letter", 1, "refuses")).status_code == 404


def test_what_is_proposed_is_refused_with_a_letter(page, county, by, now):
    enter(county, TERMS, first="propose", on=DAY, by=by, now=now)
    text = page.get(at("letter", 1, "refuses")).content.decode()
    assert "declines to enter into Jail memorandum" in text
    assert page.get(at("download", 1, "refuses", "md")).content.startswith(b"The Sheriff")


def test_a_paper_is_kept_and_handed_back_as_a_file(page, agreement):
    file = io.BytesIO(b"%PDF-1.7 minutes")
    file.name = "minutes.pdf"
    assert page.post(at("papers", 1), {"kind": "minutes", "file": file}).status_code == 302
    found = page.get(at("paper", 1, agreement.papers.get().pk))
    assert b"".join(found.streaming_content) == b"%PDF-1.7 minutes"
    assert found["Content-Type"] == "application/octet-stream"
    assert found["Content-Disposition"].startswith("attachment")


@pytest.mark.parametrize(
    ("days", "reminded", "due"), [(46, None, False), (45, None, True), (10, -5, False), (-1, -20, True), (-1, 0, False)]
)
def test_when_a_letter_is_due(days, reminded, due, agreement, now):
    today = datetime.date(2027, 2, 26) - datetime.timedelta(days)
    agreement.reminded_on = None if reminded is None else today + datetime.timedelta(reminded)
    assert is_due(agreement, today) is due


def test_followers_are_written_to_once_in_their_language(agreement, liaison, work, now):
    agreement.ends_on = now.date() + datetime.timedelta(60)
    agreement.save()
    liaison.language = "es"
    liaison.save()
    assert daily_round(now) == 1
    work()
    [letter] = mail.outbox
    assert "se renueva solo" in letter.body
    assert "/agreements/1/" in letter.body
    assert daily_round(now) == 0


def test_who_stopped_following_gets_no_letter_and_what_ended_reminds_nobody(agreement, liaison, work, now):
    agreement.ends_on = now.date()
    agreement.save()
    follow(agreement, liaison, False, now=now)
    daily_round(now)
    work()
    assert mail.outbox == []
    FederalAgreement.objects.update(state="ended", reminded_on=None)
    assert daily_round(now) == 0


@pytest.fixture
def published(agreement, county, by, now):
    enter(
        county,
        {**TERMS, "name": "Beds", "kind": "bed_contract", "is_public": False},
        first="propose",
        on=DAY,
        by=by,
        now=now,
    )
    enter(county, {**TERMS, "name": "=Grant", "kind": "scaap"}, first="refuse", on=DAY, by=by, now=now)
    show_to_all(county, True, by=by, now=now)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "One agreement is in force"), ("es", "Hay un acuerdo en vigor"), ("ar", "يوجد اتفاق واحد سارٍ")],
)
def test_anyone_reads_the_register_without_a_cookie(language, words, published):
    client = Client()
    answer = client.get(f"{PUBLIC}/", {"lang": language})
    text = answer.content.decode()
    assert answer.status_code == 200
    assert not client.cookies
    assert words in text
    assert ('dir="rtl"' in text) is (language == "ar")
    assert "Jail memorandum" in text
    assert "Beds" not in text
    assert "Invented" not in text
    assert "⟦" not in text
    assert "[en]" not in text
    assert client.get(f"{PUBLIC}/", {"lang": language}, headers={"If-None-Match": answer["ETag"]}).status_code == 304


def test_the_same_as_data(published):
    told = json.loads(Client().get(f"{PUBLIC}.json").content)
    assert (told["not_shown"], told["by_kind"]) == (1, {"jail_enforcement": 1})
    assert [row["state"] for row in told["agreements"]] == ["in_force", "refused"]
    table = Client().get(f"{PUBLIC}.csv").content.decode("utf-8-sig").splitlines()
    assert len(table) == 3
    assert "'=Grant" in table[2]


def test_what_is_not_published_is_nowhere(agreement):
    for end in ("/", ".json", ".csv"):
        assert Client().get(PUBLIC + end).status_code == 404


def test_the_register_is_published_by_a_publisher_alone(county, page, town, person_with, signed_in):
    assert signed_in(person_with(town, Role.COUNSEL)).post(at("show-to-all"), {"wanted": "yes"}).status_code == 403
    assert page.post(at("show-to-all"), {"wanted": "yes"}).status_code == 302
    assert "No agreement is in force" in Client().get(f"{PUBLIC}/").content.decode()


def test_a_list_from_upload_to_decision_on_pages(page, county):
    file = io.BytesIO(b"State,Agency,Signed\nMI,Marsh Sheriff's Office,13/45/2025\n")
    file.name = "list.csv"
    answer = page.post(reverse("agreements:take-in", args=["alder-bay"]), {"file": file})
    assert "being read" in page.get(answer["Location"]).content.decode()
    run_queue(once=True)
    text = page.get(answer["Location"]).content.decode()
    assert "is no day" in text
    shown = page.get(at("beside")).content.decode()
    assert "For a person to decide" in shown
    key = "MI:county:sheriff:marsh:"
    assert page.get(at("decide"), {"key": key}).status_code == 200
    assert page.post(at("decide"), {"key": key, "is_ours": "yes", "reason": ""}).status_code == 422
    told = {"key": key, "is_ours": "yes", "reason": "Asked the undersheriff."}
    assert page.post(at("decide"), told).status_code == 302
    assert "Asked the undersheriff." in page.get(at("beside")).content.decode()
    assert page.post(at("decide"), told).status_code == 409
    assert page.get(at("decide"), {"key": "never:was"}).status_code == 404


def test_agencies_are_named_and_taken_away(page, county):
    assert page.post(at("agencies"), {"name": "Marsh County Jail", "identifier": "MI 99-00000"}).status_code == 302
    [row] = county.own_agencies.all()
    assert row.identifier == "MI9900000"
    page.post(at("agencies"), {"drop": row.pk})
    assert not county.own_agencies.exists()


def test_pages_ask_the_rows_few_questions(page, county, by, now, django_assert_max_num_queries):
    for _ in range(12):
        enter(county, TERMS, first="take_effect", on=DAY, by=by, now=now)
    with django_assert_max_num_queries(12):
        page.get(at("register"))
