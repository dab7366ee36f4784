"""The draft command: what it writes, what it refuses, and what it says beside the draft."""

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from latchstring import read
from latchstring.vocabulary import Status

CITY = ("--community", "Alder Bay, MI", "--kind", "city")
SHERIFF_IN_TEXAS = ("--community", "Larkin, TX", "--kind", "county")


def test_the_name_of_the_file_says_the_format(run: Callable[..., Result], tmp_path: Path) -> None:
    for ending, first in (("docx", b"PK"), ("odt", b"PK"), ("pdf", b"%PDF"), ("md", b"# Resolution")):
        path = tmp_path / f"draft.{ending}"
        told = run("draft", "--policy", "no_287g", "--as", "resolution", *CITY, "-o", path)
        assert told.exit_code == 0, told.output
        assert path.read_bytes().startswith(first)
        assert "287(g)" in read(path).text
        assert read(path).status is Status.PROPOSED


def test_a_pair_that_no_body_can_pass_is_refused_with_those_that_would_do(run: Callable[..., Result]) -> None:
    told = run("draft", "--policy", "II.C", "--as", "resolution", *CITY)
    assert told.exit_code == 2
    assert "no_detainer_holds: ordinance of the council" in told.output
    assert not told.stdout


def test_policies_without_a_common_maker_are_refused(run: Callable[..., Result]) -> None:
    told = run("draft", "--policy", "I.E", "--policy", "I.A", "--as", "resolution", *CITY, "--body", "school_board")
    assert told.exit_code == 2
    assert "welcoming_resolution: resolution of the council" in told.output


def test_what_state_law_forbids_is_refused_unless_the_flag_says_so(run: Callable[..., Result]) -> None:
    words = ("draft", "--policy", "II.C", "--as", "general_order", *SHERIFF_IN_TEXAS)
    refused = run(*words)
    assert refused.exit_code == 2
    assert "752.053" in refused.output
    warned = run(*words, "--despite-state-law")
    assert warned.exit_code == 0
    assert "> **Warning: state law as it was read forbids this text**" in warned.stdout
    assert "counsel has answered" in warned.stdout


def test_an_unknown_choice_is_refused_and_a_known_one_stands_in_the_text(run: Callable[..., Result]) -> None:
    words = ("draft", "--policy", "III.B", "--as", "general_order", *CITY)
    assert run(*words, "--set", "certification_dayz=9").exit_code == 2
    assert run(*words, "--set", "certification_days=9000").exit_code == 2
    assert run(*words, "--set", "certification_days").exit_code == 2
    assert run(*words, "--set", "chief=the {{ x }}").exit_code == 2
    told = run(*words, "--set", "certification_days=21", "--set", "chief=the Director of Public Safety")
    assert "within 21 days of receipt" in told.stdout
    assert "certification_days = 21" in told.stderr


def test_a_local_deadline_is_not_longer_than_the_states(run: Callable[..., Result]) -> None:
    place = ("--community", "Poppy Bay, CA", "--kind", "city")
    told = run("draft", "--policy", "III.B", "--as", "general_order", *place, "--set", "certification_days=60")
    assert told.exit_code == 2
    assert "30" in told.output


def test_the_floor_of_state_law_is_named_in_the_findings(run: Callable[..., Result]) -> None:
    told = run("draft", "--policy", "II.E", "--as", "general_order", *CITY)
    assert "state law already requires this or a part of it (MCL 764.9c(4)" in told.stdout


def test_the_findings_say_what_the_towns_own_papers_say(
    run: Callable[..., Result], alder_bay: Path, tmp_path: Path
) -> None:
    report = tmp_path / "report.json"
    run("assess", alder_bay, *CITY, "--format", "json", "-o", report)
    told = run("draft", "--policy", "II.D", "--as", "general_order", *CITY, "--from", report)
    assert told.exit_code == 0, told.output
    assert "papers were read for the matters of this order" in told.stdout


def test_a_public_page_speaks_spanish_and_says_that_nobody_reviewed_it(run: Callable[..., Result]) -> None:
    words = ("draft", "--policy", "III.B", "--as", "certification_page", *CITY, "--language", "es")
    told = run(*words)
    assert "No le preguntaremos por su estatus migratorio." in told.stdout
    assert "No speaker has reviewed this text in Spanish yet." in told.stdout
    assert run("draft", "--policy", "II.C", "--as", "certification_page", *CITY).exit_code == 2


def test_a_format_without_a_writer_is_refused(run: Callable[..., Result], tmp_path: Path) -> None:
    told = run("draft", "--policy", "I.A", "--as", "resolution", *CITY, "-o", tmp_path / "draft.wpd")
    assert told.exit_code == 2
    assert ".docx" in told.output


def test_a_kind_of_place_that_a_state_does_not_have_is_refused(run: Callable[..., Result]) -> None:
    place = ("--community", "Fennel, CA", "--kind", "township")
    told = run("draft", "--policy", "I.A", "--as", "resolution", *place)
    assert told.exit_code == 2
    assert "CA" in told.output


def test_only_papers_within_the_makers_reach_are_superseded(
    run: Callable[..., Result], alder_bay: Path, tmp_path: Path
) -> None:
    report = tmp_path / "report.json"
    run("assess", alder_bay, *CITY, "--format", "json", "-o", report)
    words = ("draft", "--policy", "II.D", "--policy", "II.F", "--as", "ordinance", *CITY, "--from", report)
    earlier = run(*words).stdout.partition("Earlier texts")[2].partition("##")[0]
    assert "general-order-404.pdf" in earlier
    assert "county-jail-manual.pdf" not in earlier  # the sheriff's: a city cannot set it aside


def test_a_name_that_would_steer_a_template_is_refused(run: Callable[..., Result]) -> None:
    for name in ("{{ evil }}, MI", "{% if x %}, MI", "Alder | Bay, MI"):
        told = run("draft", "--policy", "I.A", "--as", "resolution", "--community", name, "--kind", "city")
        assert told.exit_code == 2
        assert "community" in told.output
