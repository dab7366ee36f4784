"""The commands on the catalogue and on the papers to collect."""

import pytest


def test_the_list_has_seventeen_lines_that_begin_with_the_place_in_the_guide(run):
    lines = run("catalogue", "list").output.splitlines()
    assert len(lines) == 17
    assert lines[0].split()[:2] == ["I.A", "welcoming_resolution"]
    assert lines[-1].split()[:2] == ["V", "federal_law"]


@pytest.mark.parametrize("name", ["no_detainer_holds", "II.C"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_policy_is_shown_by_id_or_by_place(run, name, language):
    told = run("catalogue", "show", name, "--language", language)
    assert told.exit_code == 0
    assert told.output.startswith("II.C  no_detainer_holds\n")
    assert "⟦" not in told.output


def test_a_first_step_is_shown_where_the_guide_has_one(run):
    assert "The first step" in run("catalogue", "show", "municipal_id").output
    assert "The first step" not in run("catalogue", "show", "no_287g").output


def test_an_unknown_policy_says_what_to_do(run):
    told = run("catalogue", "show", "II.Z", "--language", "es")
    assert told.exit_code == 2
    assert "No existe la política" in told.stderr
    assert "catalogue list" in told.stderr


def test_the_shipped_catalogue_is_sound(run):
    told = run("catalogue", "check")
    assert told.exit_code == 0, told.output


def test_the_checklist_names_papers_and_the_letter_asks_for_them(run, tmp_path):
    assert run("checklist", "--kind", "county").output.count("[ ]") > 5
    letter = tmp_path / "letter.md"
    assert run("checklist", "--kind", "county", "--letter", "-o", letter).exit_code == 0
    assert "[" in letter.read_text("utf-8")


def test_an_unknown_kind_of_community_is_wrong_usage_that_names_the_kinds(run):
    told = run("checklist", "--kind", "hamlet")
    assert told.exit_code == 2
    assert "school_district" in told.output
