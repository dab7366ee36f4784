"""What is printed: letters whole in each language, nothing of a person but what stands in them, consent first."""

import pytest

from townhall.desks.custody.sheets import TO_AGENCIES, TO_THE_PERSON, languages_of, sheet_of

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def words(sheet):
    return " ".join(line for block in sheet.blocks for line in block.lines)


def test_papers_for_the_person_are_in_three_languages_and_for_agencies_in_two():
    assert {tuple(languages_of(name)) for name in TO_THE_PERSON} == {("ar", "en", "es")}
    assert {tuple(languages_of(name)) for name in TO_AGENCIES} == {("en", "es")}


@pytest.mark.parametrize("code", ["en", "es", "ar"])
def test_the_notice_names_what_was_asked_and_what_was_decided(case, sergeant, go, decide, now, code):
    go(case, "log", "classify", "match", by=sergeant)
    decide(case, sergeant, hold="decline", notify_release="refer_counsel")
    sheet = sheet_of(case, "notice", code, now)
    asked = next(block for block in sheet.blocks if block.is_list)
    assert len(asked.lines) == 2
    assert "B 12-77" not in words(sheet)
    assert (sheet.direction == "rtl") == (code == "ar")


def test_the_answer_names_the_officer_and_says_who_is_released_when(case, now):
    told = words(sheet_of(case, "answer", "en", now))
    assert "Officer Q" in told
    assert "released when eligible" in told


def test_the_question_for_counsel_holds_what_is_open_and_on_what_it_rests(case, sergeant, go, decide, now):
    go(case, "log", "classify", "match", by=sergeant)
    decide(case, sergeant, hold="decline", notify_release="refer_counsel")
    told = words(sheet_of(case, "referral", "en", now))
    assert "Tell the release date" in told
    assert "no-rule-speaks" in told
    assert "Hold somebody" not in told


@pytest.mark.parametrize("word", ["not have to talk", "lawyer", "Signature"])
def test_the_form_of_consent_says_what_it_must(case, now, word):
    assert word in words(sheet_of(case, "consent", "en", now))
