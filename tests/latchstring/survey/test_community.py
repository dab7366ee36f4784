"""One community is a pure function to tables: the rows are those of its assessment, and bad papers are lines."""

import datetime
from pathlib import Path

import msgspec
import pyarrow as pa
import pytest

from latchstring import assess, read
from latchstring.documents import read_all
from latchstring.findings import Community
from latchstring.survey import Listing, list_communities, survey_community
from latchstring.survey.tables import TABLES, schema_of
from latchstring.text import Message
from latchstring.vocabulary import CommunityKind

TODAY = datetime.date(2026, 1, 15)


def listing_of(folder: Path, **more: object) -> Listing:
    community = Community(name="Port", state="MI", kind=CommunityKind.CITY)
    return msgspec.structs.replace(Listing(community=community, paths=(str(folder),)), **more)


def test_the_rows_are_those_of_the_assessment(alder_bay: Path) -> None:
    listing = listing_of(alder_bay)
    tables = survey_community(listing, today=TODAY)
    assessment = assess(read_all([alder_bay]), listing.community, today=TODAY)
    assert tables.findings.column("finding").to_pylist() == [each.finding.id for each in assessment.findings]
    assert tables.verdicts.column("verdict").to_pylist() == [each.verdict.value for each in assessment.verdicts]
    assert tables.ledger.column("document").to_pylist() == [entry.document for entry in assessment.ledger]
    assert tables.verdicts.num_rows == 17
    laws = [each.law.effect.value if each.law else None for each in assessment.verdicts]
    assert tables.verdicts.column("state_law").to_pylist() == laws
    assert set(laws) != {None}


def test_every_quotation_stands_at_its_place_in_the_paper(alder_bay: Path) -> None:
    rows = survey_community(listing_of(alder_bay), today=TODAY).findings.to_pylist()
    assert len(rows) > 10
    for row in rows:
        if "/" not in row["paper"]:
            text = read(alder_bay / row["paper"]).text
            assert text[row["start"] : row["end"]] == row["quote"]


def test_the_tables_have_the_columns_that_the_dictionary_tells(alder_bay: Path) -> None:
    listing = listing_of(alder_bay, further={"population": "12", "Status": "old"})
    tables = survey_community(listing, today=TODAY)
    for name in TABLES:
        table: pa.Table = getattr(tables, name)
        assert table.schema == schema_of(name, listing.further)
        assert set(table.column("population").to_pylist()) == {"12"}
        assert set(table.column("manifest_Status").to_pylist()) == {"old"}


def test_a_bad_paper_is_a_line_that_says_what_where_why_and_what_to_do(state: Path) -> None:
    ledger = survey_community(listing_of(state / "Broken Bay, MI"), today=TODAY).ledger.to_pylist()
    unread = {row["paper"]: row["problems"] for row in ledger if row["read"] == "unread"}
    assert set(unread) == {"empty.docx", "scan.pdf"}
    for paper, [problem] in unread.items():
        assert problem["where"] == paper
        assert all(problem[part] for part in ("what", "why", "do"))
    assert sum(row["read"] == "in_full" for row in ledger) == 2


@pytest.mark.parametrize(
    ("name", "words", "code"),
    [
        ("papers.yml", "papers: [{file: x, kin: code}]", "data-unknown-key"),
        ("papers.yml", "\x00", "data-not-yaml"),
        ("answers.yml", "answers: [{policy: none, says: x, who: y, date: 2026-01-01}]", "answers-unknown-policy"),
    ],
)
def test_a_faulty_statement_is_a_line_and_names_no_place_of_the_machine(
    state: Path, name: str, words: str, code: str
) -> None:
    folder = state / "Port 000, MI"
    (folder / name).write_text(words, encoding="utf-8")
    tables = survey_community(listing_of(folder), today=TODAY)
    problems = [(row["paper"], each) for row in tables.ledger.to_pylist() for each in row["problems"]]
    [(paper, problem)] = problems
    assert (paper, problem["code"]) == (name, code)
    assert str(state) not in repr(tables.ledger.to_pylist())
    if name == "papers.yml":
        assert set(tables.verdicts.column("verdict").to_pylist()) == {"not_searched"}
    else:
        assert tables.findings.num_rows > 0


def test_a_folder_that_is_gone_is_a_line(tmp_path: Path) -> None:
    tables = survey_community(listing_of(tmp_path / "gone"), today=TODAY)
    assert [row["problems"][0]["code"] for row in tables.ledger.to_pylist()] == ["problem-community-unread"]
    assert set(tables.verdicts.column("verdict").to_pylist()) == {"not_searched"}


def test_a_paper_that_is_set_aside_is_not_read_and_says_why(state: Path) -> None:
    reason = Message("problem-worker-hung", {"seconds": 7})
    tables = survey_community(listing_of(state / "Port 000, MI"), today=TODAY, set_aside={"order-404.txt": reason})
    read = {row["paper"]: row["read"] for row in tables.ledger.to_pylist()}
    assert read == {"code.txt": "in_full", "order-404.txt": "unread"}
    assert set(tables.findings.column("paper").to_pylist()) == {"code.txt"}


def test_each_paper_is_told_before_it_is_read(alder_bay: Path) -> None:
    told: list[str] = []
    survey_community(listing_of(alder_bay), today=TODAY, told=told.append)
    assert "general-order-404.pdf" in told
    assert any(name.startswith("council-papers.zip/") for name in told)


def test_the_words_are_of_the_language_and_the_values_of_none(state: Path) -> None:
    listing = listing_of(state / "Broken Bay, MI")
    english = survey_community(listing, today=TODAY)
    spanish = survey_community(listing, today=TODAY, language="es")
    assert english.verdicts.column("verdict") == spanish.verdicts.column("verdict")
    assert english.ledger.column("problems") != spanish.ledger.column("problems")


def test_a_folder_of_communities_is_worked_off_by_any_map(state: Path) -> None:
    listed = list_communities(state)
    tables = [survey_community(listing, today=TODAY) for listing in listed.listings]
    merged = pa.concat_tables([each.verdicts for each in tables])
    assert merged.num_rows == 17 * len(listed.listings)
