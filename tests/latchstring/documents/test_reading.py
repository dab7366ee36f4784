"""The door: one paper, many papers, and what is told of those that could not be read."""

import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latchstring.documents import (
    Document,
    Limits,
    PaperFacts,
    Papers,
    boxes_of,
    document_from_text,
    load_papers,
    page_of,
    read,
    read_all,
    section_of,
)
from latchstring.documents.reading import READERS
from latchstring.text import DataError
from latchstring.vocabulary import Body, DocumentKind

WORDS = "No officer shall ask any person about immigration status.\n"


def codes(document: Document) -> list[str]:
    return [problem.message.code for problem in document.problems]


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """A folder with papers in it."""
    (tmp_path / "council").mkdir()
    (tmp_path / "council" / "b.txt").write_text(WORDS + "b")
    (tmp_path / "council" / "a.html").write_text(f"<p>{WORDS}")
    (tmp_path / "order.txt").write_text(WORDS)
    return tmp_path


def test_every_row_of_the_table_names_a_reader_that_is_there() -> None:
    for reader in READERS:
        assert callable(reader.read)
        module, function = reader.reads.split(":")
        assert hasattr(__import__(f"latchstring.documents.{module}", fromlist=[function]), function)


def test_a_folder_is_read_in_order_with_names_below_it(town: Path) -> None:
    assert [document.name for document in read_all([town])] == ["council/a.html", "council/b.txt", "order.txt"]


def test_the_same_bytes_twice_are_read_once(town: Path) -> None:
    (town / "copy.txt").write_text(WORDS)
    found = read_all([town])
    assert [(document.name, document.also_seen_as) for document in found if document.also_seen_as] == [
        ("copy.txt", ("order.txt",))
    ]


def test_the_id_is_of_the_bytes_and_not_of_the_place(town: Path) -> None:
    moved = town / "council" / "moved.txt"
    moved.write_text(WORDS)
    assert read(moved).id == read(town / "order.txt").id


def test_two_papers_of_one_name_have_names_that_differ(tmp_path: Path) -> None:
    for folder in ("police", "jail"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "order.txt").write_text(WORDS + folder)
    found = read_all([tmp_path / "police" / "order.txt", tmp_path / "jail" / "order.txt"])
    assert [document.name for document in found] == ["order.txt", "jail/order.txt"]


def test_a_path_that_is_not_there_is_refused_before_any_work(town: Path) -> None:
    told: list[str] = []
    with pytest.raises(FileNotFoundError):
        read_all([town, town / "missing.pdf"], progress=lambda name, *_: told.append(name))
    assert told == []
    with pytest.raises(FileNotFoundError):
        read(town / "missing.pdf")
    with pytest.raises(IsADirectoryError):
        read(town)


def test_progress_tells_name_number_and_total(town: Path) -> None:
    told: list[tuple[str, int, int]] = []
    read_all([town], progress=lambda *each: told.append(each))
    assert told == [("council/a.html", 1, 3), ("council/b.txt", 2, 3), ("order.txt", 3, 3)]


def test_what_papers_yml_states_wins(town: Path) -> None:
    (town / "papers.yml").write_text(
        "papers:\n  - file: order.txt\n    kind: jail_manual\n    issuer: sheriff\n  - file: b.txt\n    skip: A copy.\n"
    )
    found = {document.name: document for document in read_all([town])}
    assert found["order.txt"].kind is DocumentKind.JAIL_MANUAL
    assert read(town / "order.txt").issuer is Body.SHERIFF
    assert codes(found["council/b.txt"]) == ["problem-skipped"]
    assert found["council/b.txt"].text == ""
    assert "papers.yml" not in found


def test_a_row_that_fits_no_paper_is_told(town: Path) -> None:
    (town / "papers.yml").write_text("papers:\n  - file: odrer.txt\n    kind: code\n")
    last = read_all([town])[-1]
    assert (last.name, codes(last)) == ("papers.yml", ["papers-row-unmatched"])


def test_given_facts_win_over_those_beside_the_papers(town: Path) -> None:
    (town / "papers.yml").write_text("papers:\n  - file: order.txt\n    kind: code\n")
    given = Papers((PaperFacts(file="order.txt", kind=DocumentKind.BILL),), "given.yml")
    assert read_all([town / "order.txt"], papers=given)[0].kind is DocumentKind.BILL
    assert read(town / "order.txt", facts=PaperFacts(file="x", kind=DocumentKind.NEWS)).kind is DocumentKind.NEWS


def test_a_faulty_papers_yml_stops_the_work(town: Path) -> None:
    (town / "papers.yml").write_text("papers:\n  - file: order.txt\n    kid: code\n")
    with pytest.raises(DataError):
        read_all([town])
    with pytest.raises(DataError):
        load_papers(town / "papers.yml")


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.txt", b"", "problem-empty"),
        ("a.pdf", b"%PDF-1.7\n", "problem-pdf-damaged"),
        ("a.xlsx", b"\x00\x01\x02\xff" * 90, "problem-not-a-paper"),
        ("a.csv", b"a,b\n1,2\n", "problem-not-a-paper"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "problem-damaged-container"),
        ("a.docx", b"PK\x03\x04 cut off", "problem-damaged-container"),
        ("a.txt", bytes(range(256)) * 9, "problem-not-text"),
    ],
)
def test_what_cannot_be_read_is_a_document_that_says_why(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    (tmp_path / name).write_bytes(data)
    document = read(tmp_path / name)
    assert (document.text, codes(document), document.size) == ("", [code], len(data))
    assert read_all([tmp_path])[0] == document


@pytest.mark.parametrize("name", ["order.pdf", "order.docx", "order", "order.weird"])
def test_the_bytes_count_more_than_the_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(WORDS)
    assert read(tmp_path / name).text == WORDS
    (tmp_path / name).write_bytes(b"{\\rtf1 " + WORDS.encode() + b"}")
    assert read(tmp_path / name).reader == "rtf"


@pytest.mark.parametrize(
    ("name", "data", "reader"),
    [
        ("a.xml", b"<law><title>x</title><p>words</p></law>", "xml"),
        ("a", b"\xef\xbb\xbf<?xml version='1.0'?><law>words</law>", "xml"),
        ("a", b"<?xml version='1.0'?><html xmlns='x'><body>words</body></html>", "html"),
        ("a", b"<!-- saved from url=(0014)about:internet -->\n<html><body>words", "html"),
        ("a.txt", b"<p>words", "html"),
        ("a.html", b"words <b>and</b> words", "html"),
        ("a.txt", b"<unknown> words are not a page", "plain"),
        ("a", "words".encode("utf-16"), "plain"),
    ],
)
def test_pages_and_xml_are_told_by_what_they_say(tmp_path: Path, name: str, data: bytes, reader: str) -> None:
    (tmp_path / name).write_bytes(data)
    document = read(tmp_path / name)
    assert (document.reader, codes(document)) == (reader, [])


def test_a_file_beyond_the_limit_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "big.txt").write_text(WORDS * 10)
    assert codes(read(tmp_path / "big.txt", limits=Limits(max_bytes=100))) == ["problem-too-large"]


def test_a_reader_that_fails_costs_its_paper_alone(town: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RecursionError("words of the paper")

    monkeypatch.setattr("latchstring.documents.html.read_html", fail)
    found = read_all([town])
    assert [codes(document) for document in found] == [["problem-reader-failed"], [], []]
    assert found[0].problems[0].message.args == {"error": "RecursionError"}


def test_links_in_a_circle_end(town: Path) -> None:
    (town / "council" / "again").symlink_to(town, target_is_directory=True)
    (town / "lost.txt").symlink_to(town / "nowhere.txt")
    found = {document.name: codes(document) for document in read_all([town])}
    assert found == {"council/a.html": [], "council/b.txt": [], "order.txt": [], "lost.txt": ["problem-cannot-open"]}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert codes(read(tmp_path / "pipe.txt")) == ["problem-cannot-open"]


def test_a_folder_without_papers_is_told(tmp_path: Path) -> None:
    assert codes(read_all([tmp_path])[0]) == ["problem-no-papers"]


def test_hidden_files_are_passed_over_with_a_count(town: Path) -> None:
    (town / ".DS_Store").write_bytes(b"x")
    (town / "~$order.docx").write_bytes(b"x")
    found = read_all([town])
    assert len(found) == 3
    assert found[0].notes[-1].args == {"count": 2}


@given(st.text())
def test_a_text_is_kept_exactly_as_it_came(text: str) -> None:
    document = document_from_text(text, kind=DocumentKind.ORDINANCE, issuer=Body.COUNCIL, name="x")
    assert document.text == text
    assert (document.kind, document.issuer) == (DocumentKind.ORDINANCE, Body.COUNCIL)


def test_reading_leaves_no_trace(town: Path, capfd: pytest.CaptureFixture[str]) -> None:
    before = sorted(town.rglob("*"))
    read_all([town])
    assert sorted(town.rglob("*")) == before
    assert capfd.readouterr() == ("", "")


def test_a_place_is_told_by_page_and_by_the_number_one_would_cite(tmp_path: Path) -> None:
    text = (
        "Sec. 2-1. Policy.\nNo officer shall:\n(a) ask about status; or\n(b) hold a person:\n(1) for ICE; or\n"
        "(2) for a fee.\n\x0cSec. 2-2. Reports.\nThe chief reports each year.\n"
    )
    (tmp_path / "a.txt").write_text(text)
    document = read(tmp_path / "a.txt")
    assert section_of(document, document.text.index("for ICE")) == "Sec. 2-1 (b)(1)"
    assert section_of(document, document.text.index("No officer")) == "Sec. 2-1"
    assert section_of(document, document.text.index("each year")) == "Sec. 2-2"
    assert page_of(document, document.text.index("for ICE")) == 1
    assert page_of(document, document.text.index("each year")) == 2
    assert page_of(document_from_text("no pages"), 3) is None
    assert section_of(document_from_text("no sections"), 3) == ""


def test_rectangles_are_found_again_inside_an_archive(tmp_path: Path, alder_bay: Path) -> None:
    order = alder_bay / "general-order-404.pdf"
    with zipfile.ZipFile(tmp_path / "orders.zip", "w") as container:
        container.write(order, "in/order.pdf")
    alone, packed = read(order), read_all([tmp_path / "orders.zip"])[0]
    at = alone.text.index("404.3")
    assert boxes_of(alone, at, at + 5) == boxes_of(packed, at, at + 5) != []
    (tmp_path / "orders.zip").unlink()
    assert boxes_of(packed, at, at + 5) == []
    assert boxes_of(document_from_text("words"), 0, 5) == []


def test_the_whole_corpus_is_read_and_every_offset_has_a_place(shared: Path) -> None:
    found = read_all([shared / "corpus" / "spanishfork", shared / "corpus" / "chicago-police"])
    assert len(found) == 8
    assert all(document.text and not document.problems for document in found)
    for document in found:
        for offset in range(0, len(document.text), 5_000):
            section_of(document, offset)
