"""papers.yml: what is stated wins, and every fault in it is told with its line."""

from pathlib import Path

import pytest

from latchstring.documents.papers import PaperFacts, Papers, load_papers, papers_schema
from latchstring.text import DataError
from latchstring.vocabulary import Body, DateKind, DocumentKind, Status


def write(folder: Path, text: str) -> Path:
    path = folder / "papers.yml"
    path.write_text(text, "utf-8")
    return path


def test_rows_are_found_by_name_and_by_pattern(tmp_path: Path):
    papers = load_papers(
        write(
            tmp_path,
            "papers:\n- file: order-9.pdf\n  kind: general_order\n  issuer: sheriff\n"
            '- file: "old/*.pdf"\n  status: repealed\n- {file: "*.pdf", status: unknown}\n',
        )
    )
    exact = papers.facts_for("town/order-9.pdf")
    assert exact is not None
    assert (exact.kind, exact.issuer) == (DocumentKind.GENERAL_ORDER, Body.SHERIFF)
    old = papers.facts_for("town/old/order-3.PDF")
    assert old is not None
    assert old.status == Status.REPEALED
    assert papers.facts_for("town/minutes.docx") is None


def test_a_member_of_an_archive_can_be_named():
    papers = Papers((PaperFacts(file="council.zip/bill.txt", skip="a duplicate"),))
    assert papers.facts_for("town/council.zip/bill.txt") is not None
    assert papers.facts_for("town/bill.txt") is None


def test_dates_are_stated_by_their_kind(tmp_path: Path):
    path = write(tmp_path, "papers:\n- file: a.pdf\n  dates: {adopted: 2020-02-29, effective: 2020-03-01}\n")
    facts = load_papers(path).facts_for("a.pdf")
    assert facts is not None
    assert list(facts.dates) == [DateKind.ADOPTED, DateKind.EFFECTIVE]


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("papers:\n- file: a.pdf\n  kind: law\n", 3, "data-not-allowed"),
        ("papers:\n- file: a.pdf\n  maker: police\n", 3, "data-unknown-key"),
        ("papers:\n- file: a.pdf\n- file: b.pdf\n- file: A.pdf\n", 4, "data-row-twice"),
        ("papers:\n- file: a.pdf\n  file: b.pdf\n", 3, "data-key-twice"),
        ("papers:\n- kind: bill\n", 2, "data-wrong-value"),
        ("papers:\n- file: ' '\n", 2, "data-row-without-file"),
        ("paper: []\n", 1, "data-unknown-key"),
        ("papers:\n- file: a.pdf\n  dates: {adopted: 2020-02-30}\n", 3, "data-no-such-value"),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path: Path, text: str, line: int, code: str):
    with pytest.raises(DataError) as caught:
        load_papers(write(tmp_path, text))
    assert (caught.value.line, caught.value.message.code) == (line, code)


def test_a_row_that_matches_no_paper_is_reported():
    papers = Papers((PaperFacts(file="a.pdf"), PaperFacts(file="lost*.pdf")), "papers.yml")
    (message,) = papers.unmatched(["town/a.pdf", "town/b.pdf"])
    assert message.args == {"row": "lost*.pdf", "file": "papers.yml"}


def test_the_schema_names_every_key():
    rows = papers_schema()["$defs"]["PaperFacts"]["properties"]
    assert set(rows) == {"file", "kind", "issuer", "status", "title", "dates", "skip"}
