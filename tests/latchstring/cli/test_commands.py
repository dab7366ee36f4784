"""The commands on papers, from the folder to the answer."""

import json
import re

import pytest

from latchstring.cli.assess import community_named
from latchstring.vocabulary import CommunityKind

LINE = re.compile(r"^(I{1,3}|IV|V)(\.[A-F])?\s+([a-z0-9_]+)\s+([a-z_]+)")
ASSESS = ("--community", "Alder Bay, MI", "--kind", "city", "--date", "2026-11-02")


def verdicts(told):
    return {match[3]: match[4] for match in map(LINE.match, told.splitlines()) if match}


def test_the_terminal_prints_one_line_a_policy(run, town):
    told = run("assess", town, *ASSESS)
    assert told.exit_code == 0, told.output
    found = verdicts(told.output)
    assert len(found) == 17
    assert found["no_detainer_holds"] == "adopted"
    assert found["welcoming_resolution"] == "adopted"
    assert found["school_welcome"] == "not_searched"


def test_the_same_papers_give_the_same_report(run, town):
    first, second = (run("assess", town, *ASSESS, "--format", "json").output for _ in range(2))
    assert first == second


@pytest.mark.parametrize("form", ["terminal", "json", "html"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_form_is_written_in_every_language(run, town, tmp_path, form, language):
    out = tmp_path / "report"
    told = run("assess", town, *ASSESS, "--format", form, "--language", language, "-o", out)
    assert (told.exit_code, told.output) == (0, "")
    words = out.read_text("utf-8")
    assert "federal_law" in words
    assert "⟦" not in words


def test_an_unread_paper_is_in_the_ledger_and_ends_with_three(run, town):
    (town / "empty.pdf").write_bytes(b"")
    told = run("assess", town, *ASSESS, "--format", "json")
    assert told.exit_code == 3
    (entry,) = [entry for entry in json.loads(told.output)["ledger"] if entry["name"].endswith("empty.pdf")]
    assert entry["read"] == "unread"
    assert entry["problems"]


def test_answers_are_printed_as_reported_and_change_no_verdict(run, town, tmp_path):
    answers = tmp_path / "answers.yml"
    answers.write_text(
        "answers:\n  - {policy: no_287g, says: There is none., who: Chief, date: 2026-01-02, agreement: reported_none}\n",
        encoding="utf-8",
    )
    plain = json.loads(run("assess", town, *ASSESS, "--format", "json").output)
    told = json.loads(run("assess", town, *ASSESS, "--format", "json", "--answers", answers).output)
    assert [row["verdict"] for row in told["verdicts"]] == [row["verdict"] for row in plain["verdicts"]]
    (row,) = [row for row in told["verdicts"] if row["policy"] == "no_287g"]
    assert row["agreement"] == "reported_none"
    assert row["reported"][0]["who"] == "Chief"


@pytest.mark.parametrize(
    "words",
    [
        ("nowhere", *ASSESS),
        (".", "--kind", "city"),
        (".", "--community", "Alder Bay", "--kind", "hamlet"),
        (".", *ASSESS, "--format", "pdf"),
        (".", *ASSESS, "--max-pages", "0"),
        (".", *ASSESS, "-o", "no/such/folder/report"),
        (),
    ],
)
def test_wrong_usage_ends_with_two(run, town, monkeypatch, words):
    monkeypatch.chdir(town)
    assert run("assess", *words).exit_code == 2


def test_a_fault_in_answers_is_told_with_file_and_line(run, town, tmp_path):
    answers = tmp_path / "answers.yml"
    answers.write_text("answers:\n  - policy: no_287g\n    whom: x\n", encoding="utf-8")
    told = run("assess", town, *ASSESS, "--answers", answers)
    assert told.exit_code == 2
    assert "answers.yml, line 3" in told.stderr
    assert told.stdout == ""


def test_a_fault_in_papers_beside_the_papers_is_told_with_file_and_line(run, town):
    (town / "papers.yml").write_text("papers:\n  - file: a.txt\n    sort: code\n", encoding="utf-8")
    told = run("assess", town, *ASSESS)
    assert told.exit_code == 2
    assert "line 3" in told.stderr


def test_a_folder_without_papers_is_told_in_the_ledger(run, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    told = run("assess", empty, *ASSESS)
    assert told.exit_code == 3
    assert set(verdicts(told.output).values()) == {"not_searched"}
    assert "No paper was handed over" in told.output


def test_find_says_what_to_do_about_a_paper_that_cannot_be_read(run, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.touch()
    told = run("find", empty)
    assert told.exit_code == 3
    assert "ask the office for it again" in told.output


def test_progress_is_told_when_asked_for_and_never_on_standard_output(run, town):
    told = run("assess", town, *ASSESS, "--progress")
    assert "order-404.txt" in told.stderr
    assert "Reading 1 of 2" in told.stderr
    assert "Reading 1 of 2" not in told.stdout
    assert run("assess", town, *ASSESS).stderr == ""


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_finding_of_a_report_can_be_explained(run, town, tmp_path, language):
    report = tmp_path / "report.json"
    run("assess", town, *ASSESS, "--format", "json", "-o", report)
    findings = json.loads(report.read_text("utf-8"))["findings"]
    assert findings
    for placed in findings:
        told = run("explain", report, placed["finding"]["id"], "--language", language)
        assert told.exit_code == 0, told.output
        assert "1. " in told.output
        assert "⟦" not in told.output


def test_the_beginning_of_an_id_is_enough(run, town, tmp_path):
    report = tmp_path / "report.json"
    run("assess", town, *ASSESS, "--format", "json", "-o", report)
    id_ = json.loads(report.read_text("utf-8"))["findings"][0]["finding"]["id"]
    as_json = json.loads(run("explain", report, id_[:8], "--format", "json").output)
    assert as_json["placed"]["finding"]["id"] == id_
    assert as_json["steps"]
    assert as_json["weight"]


def test_an_unknown_finding_or_a_report_of_another_kind_is_wrong_usage(run, town, tmp_path):
    report = tmp_path / "report.json"
    run("assess", town, *ASSESS, "--format", "json", "-o", report)
    assert run("explain", report, "zzzzzzzz").exit_code == 2
    report.write_text("{}", encoding="utf-8")
    assert run("explain", report, "zzzzzzzz").exit_code == 2


def test_find_shows_findings_with_their_place(run, town):
    told = run("find", town / "order-404.txt")
    assert told.exit_code == 0, told.output
    assert "no_detainer_holds" in told.output
    assert "order-404.txt" in told.output


def test_find_writes_json_with_papers_and_findings(run, town):
    told = json.loads(run("find", town, "--format", "json").output)
    assert [paper["name"].rpartition("/")[2] for paper in told["papers"]] == ["order-404.txt", "resolution.txt"]
    assert any(placed["finding"]["policy"] == "no_detainer_holds" for placed in told["papers"][0]["findings"])


def test_find_without_a_file_reads_standard_input(run):
    told = run("find", input="No person shall be held on an immigration detainer.")
    assert told.exit_code == 0, told.output
    assert "no_detainer_holds" in told.output


def test_read_shows_what_a_paper_is_taken_for_and_its_outline(run, town):
    told = run("read", town / "order-404.txt")
    assert told.exit_code == 0, told.output
    assert "general order" in told.output
    assert "Section 2" in told.output


def test_read_prints_the_text_alone(run, town):
    told = run("read", town / "resolution.txt", "--text")
    assert told.output.startswith("RESOLUTION 2019-12\n")


def test_the_state_is_taken_from_the_name():
    named = [
        community_named(name, CommunityKind.CITY)
        for name in ("Alder Bay, mi", "Alder Bay", "Lake, The", "X, Y, MI", "Alder Bay, Michigan", "Alder, Nueva York")
    ]
    assert [(place.name, place.state) for place in named] == [
        ("Alder Bay", "MI"),
        ("Alder Bay", ""),
        ("Lake, The", ""),
        ("X, Y", "MI"),
        ("Alder Bay", "MI"),
        ("Alder", "NY"),
    ]
