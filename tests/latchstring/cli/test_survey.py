"""`latchstring survey` and `survey diff` as their user meets them."""

import json
import shutil

import pytest


@pytest.fixture
def state(town, tmp_path):
    root = tmp_path / "state"
    shutil.copytree(town, root / "Alder Bay, MI")
    shutil.copytree(town, root / "Birch Bay, MI")
    (root / "Birch Bay, MI" / "order-404.txt").unlink()
    (root / "Birch Bay, MI" / "papers.yml").unlink()
    return root


@pytest.fixture
def surveyed(run, state, tmp_path):
    done = run("survey", state, "--out", tmp_path / "old", "--date", "2026-01-15", "--workers", "1")
    assert done.exit_code == 0, done.output
    return done


def test_it_tells_what_came_of_it_and_where_the_page_is(surveyed):
    assert surveyed.stdout.startswith("2 communities (0 kept from before), 3 papers,")
    assert "summary.en.html" in " ".join(surveyed.stdout.split())
    assert "--kind" in surveyed.stdout


def test_it_speaks_spanish(run, state, tmp_path):
    done = run("survey", state, "--out", tmp_path / "out", "--language", "es", "--kind", "city")
    assert done.exit_code == 0, done.output
    assert "2 comunidades" in done.stdout
    assert "summary.es.html" in " ".join(done.stdout.split())
    assert "--kind" not in done.stdout


def test_a_bad_row_is_named_and_the_exit_status_tells_of_it(run, state, tmp_path):
    rows = 'name,state,kind,path\nAlder Bay,MI,city,"Alder Bay, MI"\nBirch Bay,MI,shire,"Birch Bay, MI"\n'
    (state / "list.csv").write_text(rows, encoding="utf-8")
    done = run("survey", state / "list.csv", "--out", tmp_path / "out")
    assert done.exit_code == 3
    assert "row 3: “shire” is no kind of community." in done.stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["survey"], "FOLDER|MANIFEST.csv"),
        (["survey", "nowhere", "--out", "out"], "nowhere"),
        (["survey", "."], "--out"),
        (["survey", "diff", "."], "NEW"),
        (["survey", "diff", ".", "."], "holds no survey"),
    ],
)
def test_wrong_usage_is_told(run, tmp_path, monkeypatch, words, told):
    monkeypatch.chdir(tmp_path)
    done = run(*words)
    assert told in done.output
    assert done.exit_code == 2


def test_a_second_survey_needs_to_be_asked_for(run, surveyed, state, tmp_path):
    again = run("survey", state, "--out", tmp_path / "old")
    assert again.exit_code == 2
    assert "--resume" in again.stderr
    resumed = run("survey", state, "--out", tmp_path / "old", "--resume")
    assert resumed.exit_code == 0
    assert "(2 kept from before)" in resumed.stdout


def test_what_changed_is_told_in_words(run, surveyed, state, tmp_path):
    order = state / "Alder Bay, MI" / "order-404.txt"
    order.write_text(order.read_text("utf-8").replace("No person shall be held", "Each person shall be held"), "utf-8")
    shutil.copytree(state / "Birch Bay, MI", state / "Cedar Bay, MI")
    shutil.rmtree(state / "Birch Bay, MI")
    assert run("survey", state, "--out", tmp_path / "new", "--date", "2026-01-15").exit_code == 0
    told = run("survey", "diff", tmp_path / "old", tmp_path / "new")
    assert told.exit_code == 0
    lines = told.stdout.splitlines()
    assert lines[0] == "Alder Bay, MI"
    assert "  II.C no_detainer_holds: was Adopted, now Contrary" in lines
    assert any(line.startswith("  II.C adopts, lost: “No person shall be held") for line in lines)
    assert any(line.startswith("  II.C says the opposite, gained: “Each person shall be held") for line in lines)
    assert "  order-404.txt: its content has changed" in lines
    assert lines[lines.index("Birch Bay, MI") + 1] == "  no longer in the survey"
    assert lines[lines.index("Cedar Bay, MI") + 1] == "  new in the survey"
    assert lines[-1].startswith("3 communities have changed: 1 verdicts, ")


def test_nothing_changed_is_told(run, surveyed, tmp_path):
    assert run("survey", "diff", tmp_path / "old", tmp_path / "old").stdout == "Nothing has changed.\n"


def test_changes_are_json_lines_for_programs(run, surveyed, state, tmp_path):
    (state / "Birch Bay, MI" / "resolution.txt").unlink()
    (state / "Birch Bay, MI" / "code.txt").write_text("Sec. 1. No dog shall run at large.", "utf-8")
    run("survey", state, "--out", tmp_path / "new", "--date", "2026-01-15")
    told = run("survey", "diff", tmp_path / "old", tmp_path / "new", "--jsonl")
    changes = [json.loads(line) for line in told.stdout.splitlines()]
    assert {change["change"] for change in changes} >= {"diff-paper-new", "diff-paper-gone", "diff-finding-lost"}
    assert {change["community"] for change in changes} == {"city-MI-birch-bay"}
    assert all(change["text"] for change in changes)
