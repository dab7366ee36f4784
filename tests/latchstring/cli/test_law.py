"""`latchstring law`: what it shows, that old rows print as old, and wrong usage."""

import json

import pytest


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("state", ["MI", "tx", "DC", "US"])
def test_a_state_and_the_federal_frame_are_shown_in_both_languages(run, state, language):
    told = run("law", "show", state, "--language", language, "--date", "2026-11-25")

    assert told.exit_code == 0, told.output
    assert "⟦" not in told.output
    assert "[en]" not in told.output


def test_michigan_shows_its_floor_its_bills_and_its_circuit(run):
    told = " ".join(run("law", "show", "MI", "--date", "2026-11-25").output.split())

    assert "tickets_not_arrests: already required, in part" in told
    assert "HB 4338–4342" in told
    assert "No ruling of the Sixth Circuit on 8 U.S.C. 1373 is known" in told
    assert "Lopez-Lopez v. County of Allegan" in told
    assert "East Lansing" in told


def test_what_nobody_checked_and_what_is_old_say_so(run):
    fresh = run("law", "show", "MS", "--policy", "II.C", "--date", "2026-11-25").output
    old = run("law", "show", "MS", "--policy", "II.C", "--date", "2027-09-01").output

    assert "unverified, check" in fresh
    assert "old: looked at" not in fresh
    assert "old: looked at on September 22, 2026" in " ".join(old.split())


def test_a_line_can_be_asked_for_one_kind_of_place_as_json(run):
    told = run(
        "law", "show", "TX", "--kind", "county", "--policy", "no_287g", "--format", "json", "--date", "2026-11-25"
    )
    answer = json.loads(told.output)

    assert answer["kind"] == "county"
    [line] = answer["lines"]
    assert line["effect"] == "forbidden"
    assert [row["id"] for row in line["rows"]] == ["tx-752-053", "tx-753"]


def test_the_table_has_a_row_a_state_and_says_what_its_letters_mean(run):
    lines = run("law", "table", "--date", "2026-11-25").output.splitlines()
    cells = {line[:2]: line.split() for line in lines[1:52]}

    assert len(cells) == 51
    assert all(len(row) == 18 for row in cells.values())
    assert cells["TX"][9] == "F"
    assert cells["MI"][11] == "r"
    assert "F forbidden" in "".join(lines)
    assert json.loads(run("law", "table", "--format", "json").output)["MI"]["tickets_not_arrests"]["in_part"]


def test_the_shipped_law_is_sound_and_says_what_is_old(run):
    told = run("law", "check", "--date", "2026-11-25")

    assert told.exit_code == 0
    assert "No fault was found" in told.output
    assert "warning: law/states/OH.yml: oh-advisal-list" in told.output
    assert {each["severity"] for each in json.loads(run("law", "check", "--format", "json").output)} == {"warning"}


def test_a_state_that_is_none_is_wrong_usage_that_says_what_to_do(run):
    told = run("law", "show", "ZZ")

    assert told.exit_code == 2
    assert "latchstring law table" in told.stderr


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    ("state", "kind"), [("MI", "county"), ("TX", "school_district"), ("OH", "city"), ("CA", "township")]
)
def test_who_binds_whom_is_shown_and_a_general_picture_says_that_it_is_one(run, state, kind, language):
    told = run("law", "bodies", state, "--kind", kind, "--language", language)

    assert told.exit_code == 0, told.output
    assert "⟦" not in told.output
    if language == "en":
        assert ("general picture" in told.output) is (state == "OH")
        assert ("no place of this kind" in told.output) is (state == "CA")


def test_the_ways_of_a_county_name_the_sheriff_and_what_its_board_only_asks(run):
    told = " ".join(run("law", "bodies", "MI", "--kind", "county", "--policy", "II.C").output.split())

    assert "county sheriff, general order · Binds: sheriff" in told
    assert "county board of commissioners, resolution · Only asks, and does not bind: sheriff" in told
