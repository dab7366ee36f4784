"""Hundreds of invented packets: no agency's paper is ever called a court's, no court's an agency's, worn as it may be."""

import random
from pathlib import Path

import pytest
import yaml
from copies.forms import COURTS, FORMS, NAMES, OFFICERS
from copies.packets import Made, blanks, packets, pages_of
from copies.scoring import Page, answers
from copies.wear import broken, faxed, half, misread, thinned

from latchstring import classify
from latchstring.cli.main import doors
from latchstring.documents.recognition import tessdata_folder

WORST = (
    thinned,
    broken,
    half,
    faxed,
    lambda lines, rng: misread(lines, rng.choice((0.02, 0.05, 0.09, 0.13)), rng),
    lambda lines, rng: [line.upper() for line in lines],
    lambda lines, rng: [" ".join(lines[at : at + 2]) for at in range(0, len(lines), 2)],
    lambda lines, rng: rng.sample(lines, len(lines)),
)
RIGHT_AT_LEAST = 0.93
CANNOT_TELL_AT_MOST = 0.12


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[bool, list[Page]]:
    folder = tmp_path_factory.mktemp("packets")
    told: dict[bool, list[Page]] = {False: [], True: []}
    for made in packets():
        told[made.closed] += answers(made, folder)
    return told


def test_there_are_at_least_two_hundred_and_both_halves_are_large() -> None:
    made = packets()
    assert len(made) >= 200
    assert min(sum(each.closed for each in made), sum(not each.closed for each in made)) >= 90


@pytest.mark.parametrize("closed", [False, True], ids=["open", "closed"])
def test_no_court_is_taken_for_an_agency_nor_an_agency_for_a_court(pages: dict[bool, list[Page]], closed: bool) -> None:
    assert sum(page.confused for page in pages[closed]) == 0


@pytest.mark.parametrize("closed", [False, True], ids=["open", "closed"])
def test_whole_pages_are_told_by_class_and_seldom_left_to_counsel(pages: dict[bool, list[Page]], closed: bool) -> None:
    whole = [page for page in pages[closed] if page.whole]
    assert sum(page.right for page in whole) >= RIGHT_AT_LEAST * len(whole)
    assert sum(page.judicial == "cannot_tell" for page in whole) <= CANNOT_TELL_AT_MOST * len(whole)


@pytest.mark.parametrize("paper", FORMS)
def test_no_wear_at_all_turns_a_court_into_an_agency_or_back(paper: str) -> None:
    for seed in range(6):
        rng = random.Random(f"{paper} {seed}")
        lines = pages_of(paper, blanks(rng))[0]
        for wear in rng.sample(WORST, rng.randint(1, 3)):
            lines = wear(lines, rng)
        told = {part.judicial.value for part in classify(text="\n".join(lines)).parts}
        assert ("no" if paper in COURTS else "yes") not in told, seed


@pytest.mark.skipif(tessdata_folder() is None, reason="Tesseract is not installed")
def test_pictures_are_told_as_well(tmp_path: Path) -> None:
    told = [page for made in packets(pictures=True) for page in answers(made, tmp_path)]
    assert not any(page.confused for page in told)
    assert sum(page.right for page in told) >= len(told) - 1


def filled_in(made: Made) -> list[str]:
    """The words that somebody filled in, as far as they stand on the packet."""
    words = {word.strip(",.") for each in (*NAMES, *OFFICERS) for word in each.split() if len(word) > 4}
    return sorted(word for word in words if word.encode() in made.data)


def test_no_answer_holds_a_word_that_somebody_filled_in(tmp_path: Path) -> None:
    from click.testing import CliRunner

    for made in [each for each in packets() if each.id.endswith(("-clean", "-fax"))]:
        path = tmp_path / made.name
        path.write_bytes(made.data)
        told = CliRunner().invoke(doors, ["classify", str(path), "--format", "json"]).output
        assert not [word for word in filled_in(made) if word in told], made.id
        assert "1990" not in told


def test_every_court_and_every_agency_of_the_copies_is_a_class() -> None:
    from latchstring.packets.known import papers

    known = {paper.value for paper in papers()} | {"email_request", "phone_request", "counter_request"}
    assert set(FORMS) <= known
    assert set(FORMS) >= COURTS


def test_a_path_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        classify(tmp_path / "none.pdf")
    with pytest.raises(ValueError, match="not both"):
        classify()


LATE = yaml.safe_load(Path(__file__).with_name("copies").joinpath("late.yml").read_text("utf-8"))


@pytest.mark.parametrize("late", LATE, ids=lambda late: late["paper"])
def test_packets_of_another_manner_are_told(late: dict[str, str | None], tmp_path: Path) -> None:
    paper, judicial, words = late["paper"], late["judicial"], late["words"] or ""
    (tmp_path / "packet.txt").write_text(words)
    [part] = classify(tmp_path / "packet.txt").parts
    assert part.paper.value == paper
    assert part.judicial.value in ((judicial,) if judicial else ("yes", "cannot_tell"))
