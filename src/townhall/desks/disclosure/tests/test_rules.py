"""Rules as data: what is recommended, on which side of section 1373 a thing is, and by when the law wants an answer."""

import datetime

import pytest

from latchstring.catalogue import load_law
from townhall.core.cases.own_text import OwnText
from townhall.core.retention.information import Information
from townhall.desks.disclosure.models import Answer
from townhall.desks.disclosure.rules import Profile, answer_by, clock_for, items, kinds, readings, recommend, rules

TODAY = datetime.date(2026, 11, 25)
OWN = OwnText(
    "no_release_notices", "adopts", "strong", "The jail shall not give release dates.", "GO 4", "1", 2, (), (), True
)


def answer(state="MI", own=(), **facts):
    known = {"kind": "informal", "judicial": "no", **facts}
    return recommend(Profile(state, "city", "police", TODAY, own), known).row


@pytest.mark.parametrize(
    ("facts", "expected", "rule"),
    [
        ({"item": "status", "exists": "none"}, "no_records", "nothing-there"),
        ({"item": "status", "exists": "unknown"}, "refer_counsel", "look-first"),
        ({"item": "status", "exists": "found"}, "refer_counsel", "status-of-a-programme"),
        ({"item": "status", "exists": "found", "programme": "yes"}, "refer_counsel", "status-of-a-programme"),
        ({"item": "status", "exists": "found", "programme": "no"}, "status_field", "status-recorded"),
        ({"item": "origin", "exists": "found"}, "refer_counsel", "disputed"),
        ({"item": "federal_number", "exists": "found"}, "refer_counsel", "disputed"),
        ({"item": "release_date", "exists": "found", "public": "yes"}, "as_public", "as-anyone"),
        ({"item": "release_date", "exists": "found", "public": "no"}, "refer_counsel", "ask-counsel"),
        ({"item": "address", "exists": "found", "kind": "records_request"}, "refer_counsel", "records-exemption"),
        ({"item": "address", "exists": "found", "kind": "records_request", "public": "yes"}, "as_public", "as-anyone"),
        ({"item": "address", "exists": "found", "kind": "admin_subpoena"}, "refer_counsel", "administrative-subpoena"),
        ({"item": "address", "exists": "none", "kind": "admin_subpoena"}, "refer_counsel", "administrative-subpoena"),
        ({"item": "address", "exists": "found", "kind": "customs_summons"}, "refer_counsel", "customs-summons"),
        (
            {"item": "address", "exists": "found", "kind": "court_subpoena", "judicial": "yes"},
            "obey_court",
            "court-process",
        ),
        (
            {"item": "address", "exists": "none", "kind": "court_order", "judicial": "yes"},
            "no_records",
            "nothing-there",
        ),
        (
            {"item": "address", "exists": "found", "kind": "grand_jury", "judicial": "yes"},
            "refer_counsel",
            "grand-jury",
        ),
        ({"item": "address", "judicial": "cannot_tell"}, "refer_counsel", "court-unclear"),
        ({"item": "data_access"}, "refer_counsel", "data-access"),
    ],
)
def test_what_is_recommended(facts, expected, rule):
    row = answer(**facts)
    assert (row.answer, row.id) == (expected, rule)


def test_the_own_words_are_quoted_where_they_speak_of_it():
    row = answer(own=(OWN,), item="release_date", exists="found", public="no")
    assert (row.answer, row.quote, row.verified) == ("decline", OWN.quote, True)
    assert answer(own=(OWN,), item="photo", exists="found", public="no").answer == "refer_counsel"


def test_status_is_never_declined_by_the_own_words():
    text = OwnText("federal_law", "adopts", "strong", "No status is given.", "GO 5", "1", 1, (), (), True)
    for exists in ("found", "none", "unknown"):
        for programme in ("yes", "no", "unknown"):
            told = answer(own=(text,), item="status", exists=exists, programme=programme, public="no")
            assert told.answer != "decline"


def test_a_state_that_forbids_keeping_back_goes_to_counsel():
    row = answer(state="TX", own=(OWN,), item="release_date", exists="found", public="no")
    assert (row.answer, row.id) == ("refer_counsel", "state-mandate")


def test_every_row_answers_what_can_be_answered_and_the_last_always_fits():
    assert {rule.answer for rule in rules()} <= set(Answer.values)
    assert rules()[-1].when == {}
    names = {"item", "kind", "judicial", "exists", "text", "public", "programme", "own", "state_effect"}
    assert {name for rule in rules() for name in rule.when} <= names


def test_every_kind_of_information_can_be_asked_and_only_status_is_inside_by_the_text():
    assert {each.information for each in items().values()} - {""} == {each.value for each in Information}
    assert [each.id for each in items().values() if each.text == "inside"] == ["status"]
    assert {each.broad for each in items().values()} == {"inside", "disputed"}


def test_michigan_is_told_plainly_that_no_sixth_circuit_ruling_is_known():
    both = readings("release_date", "MI")
    assert (both.item.text, both.item.broad, both.item.in_complaint) == ("outside", "inside", True)
    assert both.circuit.circuit == "6"
    assert "No ruling of the Sixth Circuit" in both.circuit.says.en
    assert not [each for each in both.near if each.circuit == "6"]
    assert {"steinle", "new-york-v-doj", "ocean-county"} <= {each.id for each in both.elsewhere}


def test_a_circuit_with_cases_shows_them_near_and_no_state_shows_none():
    assert "steinle" in {each.id for each in readings("address", "CA").near}
    assert readings("address", "").circuit is None
    told = {each.id for each in load_law().federal.cases if "information" in [s.value for s in each.subjects]}
    both = readings("address", "CA")
    assert {each.id for each in (*both.near, *both.elsewhere)} == told


def test_the_days_of_public_records_are_working_days_and_unverified():
    assert answer_by("MI", "records_request", datetime.date(2026, 12, 23), "federal") == datetime.date(2026, 12, 31)
    assert answer_by("OH", "records_request", TODAY, "federal") is None
    assert clock_for("MI", "records_request").verified is False


def test_papers_that_name_records_preserve_them():
    assert {each.id for each in kinds().values() if each.preserve} == {
        "court_order",
        "warrant",
        "court_subpoena",
        "grand_jury",
        "admin_subpoena",
        "customs_summons",
    }
