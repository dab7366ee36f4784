"""The campaign commands on the example files, and their refusals."""

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

EXAMPLE = Path(__file__).parents[3] / "examples" / "campaigns" / "campaigns.yml"


def test_status_tells_stage_vote_and_what_amendments_changed(run: Callable[..., Result]) -> None:
    told = run("campaign", "status", EXAMPLE, "--date", "2026-11-25")
    assert told.exit_code == 0, told.output
    assert "In force since" in told.output
    assert "6 for, 1 against" in told.output
    assert "an exception was added (a conviction" in told.output or "an exception was added" in told.output


def test_next_puts_what_is_overdue_first(run: Callable[..., Result]) -> None:
    told = run("campaign", "next", EXAMPLE, "--date", "2026-11-25")
    assert told.exit_code == 0
    assert told.output.index("Overdue") < told.output.index("By:")


def test_a_wrong_order_is_refused_with_file_and_line(run: Callable[..., Result], tmp_path: Path) -> None:
    path = tmp_path / "campaigns.yml"
    path.write_text(EXAMPLE.read_text("utf-8").replace("stage: introduced", "stage: in_force", 1), encoding="utf-8")
    told = run("campaign", "status", path)
    assert told.exit_code == 2
    assert "campaigns.yml, line" in told.output


def test_compare_reads_two_papers(run: Callable[..., Result]) -> None:
    folder = EXAMPLE.parent
    told = run("campaign", "compare", folder / "draft.md", folder / "ordinance-26-14.txt")
    assert told.exit_code == 0
    assert "Changed:" in told.output
    same = run("campaign", "compare", folder / "draft.md", folder / "draft.md")
    assert "adopted as drafted" in same.output
