"""The example town, whole: papers in, seventeen verdicts out, with and without recognition of the scan."""

import datetime
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from latchstring.documents import Document
from latchstring.documents.limits import Limits
from latchstring.documents.reading import read, read_all
from latchstring.findings import assess
from latchstring.findings.answers import load_answers
from latchstring.findings.assessment import Assessment, Community
from latchstring.vocabulary import CommunityKind, ReadState, VerdictKind

CHECKOUT = Path(__file__).parent.parent.parent
TOWN = CHECKOUT / "examples" / "alder_bay"
EXPECTED = yaml.load((Path(__file__).parent / "alder_bay.yml").read_text("utf-8"), yaml.CSafeLoader)
ROWS: list[dict[str, Any]] = EXPECTED["verdicts"]
SCAN = "court-order-2022-07.pdf"


def assessed(*, ocr: bool) -> tuple[Assessment, list[Document]]:
    documents = read_all([TOWN], limits=Limits(ocr=ocr))
    told = EXPECTED["community"]
    community = Community(name=told["name"], state=told["state"], kind=CommunityKind(told["kind"]))
    answers = load_answers(TOWN / "answers.yml")
    return assess(documents, community, answers=answers, today=datetime.date(2026, 1, 15)), documents


def members(archive: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


@pytest.fixture(scope="module")
def with_ocr() -> Assessment:
    assessment, documents = assessed(ocr=True)
    [scan] = [document for document in documents if document.name.endswith(SCAN)]
    if not scan.text.strip():
        pytest.skip("the scan cannot be read here: Tesseract or its extra is missing")
    return assessment


@pytest.fixture(scope="module")
def without_ocr() -> Assessment:
    return assessed(ocr=False)[0]


def test_the_expected_twin_holds_every_verdict_there_is() -> None:
    assert {row["verdict"] for row in ROWS} == set(VerdictKind)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["policy"])
def test_the_verdict_is_what_a_careful_reader_would_say(row: dict[str, Any], with_ocr: Assessment) -> None:
    [verdict] = [each for each in with_ocr.verdicts if each.policy == row["policy"]]
    assert verdict.verdict == row["verdict"], row["because"]
    if "agreement" in row:
        assert verdict.agreement == row["agreement"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["policy"])
def test_the_verdict_without_recognition_of_scans(row: dict[str, Any], without_ocr: Assessment) -> None:
    [verdict] = [each for each in without_ocr.verdicts if each.policy == row["policy"]]
    assert verdict.verdict == row.get("without_ocr", row["verdict"]), row["because"]


@pytest.mark.parametrize("row", [row for row in ROWS if "quotes" in row], ids=lambda row: row["policy"])
def test_the_words_that_say_so_are_quoted(row: dict[str, Any], with_ocr: Assessment) -> None:
    quoted = [
        " ".join(each.finding.quote.split()) for each in with_ocr.findings if each.finding.policy == row["policy"]
    ]
    for words in row["quotes"]:
        assert any(words in quote for quote in quoted), (words, quoted)


def test_without_recognition_the_scan_is_in_the_ledger_with_what_to_do(without_ocr: Assessment) -> None:
    [entry] = [entry for entry in without_ocr.ledger if entry.name.endswith(SCAN)]
    assert entry.read == ReadState.UNREAD
    assert entry.problems
    assert entry.kind == "court_order", "stated in papers.yml, since it cannot be inferred"


def test_every_paper_of_the_town_is_in_the_ledger_and_read(with_ocr: Assessment) -> None:
    papers = {path.name for path in TOWN.iterdir()} - {"papers.yml", "answers.yml", "council-papers.zip"}
    read_names = {entry.name.rpartition("/")[2] for entry in with_ocr.ledger if entry.read == ReadState.IN_FULL}
    assert read_names == papers | {"council-minutes-2023-03-06.txt"}


def test_the_sheriff_and_not_the_council_is_bound_by_the_jail_manual(with_ocr: Assessment) -> None:
    [verdict] = [each for each in with_ocr.verdicts if each.policy == "no_detainer_holds"]
    assert "sheriff" in verdict.bound
    assert "council" not in verdict.bound


def test_the_resolution_and_the_order_are_shown_as_conflicts(with_ocr: Assessment) -> None:
    placed = {each.finding.id: each for each in with_ocr.findings}
    found = {
        (each.policy, placed[each.adopts].name.rpartition("/")[2], placed[each.contrary].name.rpartition("/")[2])
        for each in with_ocr.conflicts
    }
    pair = ("resolution-2021-17.docx", "general-order-404.pdf")
    assert found >= {("community_policing", *pair), ("no_joint_patrols", *pair)}


def test_the_generator_makes_the_papers_that_are_kept(tmp_path: Path) -> None:
    subprocess.run([sys.executable, CHECKOUT / "examples" / "make_alder_bay.py", tmp_path], check=True)
    made = sorted(tmp_path.iterdir())
    assert {path.suffix for path in made} == {".doc", ".docx", ".pdf", ".zip"}
    for path in made:
        kept = TOWN / path.name
        if path.suffix == ".zip":
            assert members(path) == members(kept)
        else:
            assert read(path, limits=Limits(ocr=False)).text == read(kept, limits=Limits(ocr=False)).text
