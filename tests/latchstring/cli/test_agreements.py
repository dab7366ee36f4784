"""The command on the example lists, with papers beside them, in both languages, and its refusals."""

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

EXAMPLES = Path(__file__).parents[3] / "examples"
NEW = EXAMPLES / "agreements" / "participatingAgencies11202026.csv"
OLD = EXAMPLES / "agreements" / "participatingAgencies08012026.csv"
DAY = ("--date", "2026-11-25")


def test_it_names_what_is_sure_and_leaves_the_rest_to_a_person(run: Callable[..., Result]) -> None:
    told = run("agreements", NEW, "--community", "Alder Bay, MI", *DAY)
    assert told.exit_code == 0, told.output
    assert "The list names one agreement of Alder Bay, MI" in told.output
    assert "2 rows could be of Alder Bay, MI; a person must decide" in told.output
    assert "row 8, column F: “13/45/2025” is no day." in " ".join(told.output.split())


def test_what_changed_since_an_older_list(run: Callable[..., Result]) -> None:
    told = run("agreements", NEW, "--against", OLD, *DAY)
    assert "No longer listed: Elm County" in told.output
    assert "Another model: Alder County Sheriff" in told.output


def test_beside_the_papers_of_the_town(run: Callable[..., Result], tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    town = ("--community", "Alder Bay, MI", "--kind", "city")
    assert (
        run(
            "assess", EXAMPLES / "alder_bay" / "court-order-2022-07.pdf", *town, "--format", "json", "-o", report
        ).exit_code
        == 0
    )
    told = run("agreements", NEW, *town, "--report", report, *DAY)
    assert told.exit_code == 0, told.output
    assert "Contradictions" in told.output
    assert "papers hold no such agreement" in " ".join(told.output.split())


def test_as_data_it_holds_every_entry_and_the_whole_ledger(run: Callable[..., Result]) -> None:
    told = json.loads(
        run("agreements", NEW, "--community", "Alder County, MI", "--kind", "county", "--format", "json").stdout
    )
    assert [match["entry"]["agency"] for match in told["matches"]["found"]] == ["Alder County Sheriff's Office"]
    assert {row["row"] for row in told["list"]["ledger"]} == set(range(1, 11))
    assert "differences" not in told


def test_in_spanish_with_every_row(run: Callable[..., Result]) -> None:
    told = run("agreements", NEW, "--rows", "--language", "es", *DAY)
    assert "La fila 9 repite" in told.output
    assert "⟦" not in told.output


def test_what_is_no_list_is_refused_with_what_to_do(run: Callable[..., Result], tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("just,some\nwords,here\n", encoding="utf-8")
    told = run("agreements", path)
    assert told.exit_code == 2
    assert "no sheet" in told.output.lower()


def test_a_sheet_that_was_not_read_shows_in_the_exit_status(run: Callable[..., Result], tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("State,Agency,Signed\nMI,,3/26/2025\nMI,Alder Bay PD,3/26/2025\n", encoding="utf-8")
    assert run("agreements", path).exit_code == 3
