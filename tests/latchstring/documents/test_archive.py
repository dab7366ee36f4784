"""Archives: opened in memory, within limits, in a settled order."""

import io
import zipfile
from pathlib import Path

import pytest

from latchstring.documents import Document, Limits, read, read_all

WORDS = b"No officer shall ask any person about immigration status.\n"


def zipped(files: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as container:
        for name, data in files.items():
            container.writestr(name, data)
    return target.getvalue()


def read_archive(folder: Path, data: bytes, **limits: float) -> list[Document]:
    path = folder / "papers.zip"
    path.write_bytes(data)
    return read_all([path], limits=Limits(**limits))  # type: ignore[arg-type]


def codes(documents: list[Document]) -> dict[str, list[str]]:
    return {document.name: [problem.message.code for problem in document.problems] for document in documents}


def test_members_are_named_behind_their_archive_in_order(tmp_path: Path) -> None:
    inner = zipped({"c.txt": WORDS + b"c"})
    found = read_archive(tmp_path, zipped({"z.txt": WORDS + b"z", "b/inner.zip": inner, "a.txt": WORDS}))
    assert [document.name for document in found] == [
        "papers.zip/a.txt",
        "papers.zip/b/inner.zip/c.txt",
        "papers.zip/z.txt",
    ]
    assert all(document.text.startswith("No officer") for document in found)
    assert {document.path for document in found} == {str(tmp_path / "papers.zip")}


def test_the_leavings_of_systems_are_passed_over_with_a_count(tmp_path: Path) -> None:
    names = ["__MACOSX/._a.txt", ".DS_Store", "b/Thumbs.db", "b/~$lock.docx", ".git/x.txt"]
    found = read_archive(tmp_path, zipped(dict.fromkeys(names, b"x") | {"a.txt": WORDS}))
    assert [document.name for document in found] == ["papers.zip/a.txt"]
    assert [(note.code, note.args) for note in found[0].notes] == [("note-passed-over", {"count": 5})]


def test_a_name_that_climbs_out_writes_nothing(tmp_path: Path) -> None:
    found = read_archive(tmp_path, zipped({"../../climbed.txt": WORDS, "/root.txt": WORDS + b"2"}))
    assert len(found) == 2
    assert all(document.text for document in found)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["papers.zip"]
    assert not (tmp_path.parent.parent / "climbed.txt").exists()


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = zipped({"bomb.txt": b"0" * 60_000_000, "a.txt": WORDS})
    found = read_archive(tmp_path, bomb)
    assert codes(found) == {"papers.zip/a.txt": [], "papers.zip/bomb.txt": ["problem-expands-too-much"]}


def test_many_members_together_stay_within_the_limit(tmp_path: Path) -> None:
    data = zipped({f"{n}.txt": bytes([97 + n]) * 4_000 for n in range(5)})
    found = read_archive(tmp_path, data, max_expanded_bytes=10_000)
    assert [len(document.text) for document in found] == [4_000, 4_000, 0, 0, 0]
    assert codes(found)["papers.zip/4.txt"] == ["problem-too-large"]


def test_archives_in_archives_end_at_the_limit(tmp_path: Path) -> None:
    data = zipped({"a.txt": WORDS})
    for _ in range(4):
        data = zipped({"in.zip": data})
    found = read_archive(tmp_path, data)
    assert [problem.message.code for problem in found[0].problems] == ["problem-archive-too-deep"]


def test_an_archive_of_too_many_files_says_so(tmp_path: Path) -> None:
    found = read_archive(
        tmp_path, zipped({f"{n}.txt": WORDS + bytes([65 + n]) for n in range(5)}), max_archive_members=3
    )
    assert codes(found)["papers.zip"] == ["problem-archive-too-many"]
    assert sum(bool(document.text) for document in found) == 3


def test_a_locked_member_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": WORDS, "b.txt": WORDS + b"b"}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    found = read_archive(tmp_path, bytes(data))
    assert codes(found) == {"papers.zip/a.txt": ["problem-password"], "papers.zip/b.txt": []}


@pytest.mark.parametrize("kept", [20, 60, 120])
def test_an_archive_that_is_cut_off_is_told(tmp_path: Path, kept: int) -> None:
    found = read_archive(tmp_path, zipped({"a.txt": WORDS, "b.txt": WORDS})[:kept])
    assert codes(found) == {"papers.zip": ["problem-damaged-container"]}


def test_a_damaged_member_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": WORDS, "b.txt": WORDS + b"b"}))
    data[40:50] = b"\xff" * 10
    assert codes(read_archive(tmp_path, bytes(data))) == {
        "papers.zip/a.txt": ["problem-damaged-container"],
        "papers.zip/b.txt": [],
    }


def test_names_in_utf8_without_a_mark_are_understood(tmp_path: Path) -> None:
    data = zipped({"a_o_policy.txt": WORDS}).replace(b"a_o_policy.txt", "año_policy.txt".encode()[:14])
    assert next(document.name for document in read_archive(tmp_path, data)).startswith("papers.zip/año_polic")


def test_a_statement_inside_an_archive_holds_for_its_papers(tmp_path: Path) -> None:
    stated = b"papers:\n  - file: a.txt\n    kind: jail_manual\n    issuer: sheriff\n"
    found = read_archive(tmp_path, zipped({"a.txt": WORDS, "papers.yml": stated}))
    assert [(document.kind.value, document.issuer.value) for document in found] == [("jail_manual", "sheriff")]


def test_a_faulty_statement_inside_an_archive_stops_nothing(tmp_path: Path) -> None:
    found = read_archive(tmp_path, zipped({"a.txt": WORDS, "papers.yml": b"papers:\n  - fil: a.txt\n"}))
    assert codes(found) == {"papers.zip/papers.yml": ["data-unknown-key"], "papers.zip/a.txt": []}


def test_an_archive_is_not_one_paper(tmp_path: Path) -> None:
    path = tmp_path / "papers.zip"
    path.write_bytes(zipped({"a.txt": WORDS}))
    document = read(path)
    assert document.text == ""
    assert [problem.message.code for problem in document.problems] == ["problem-archive-not-paper"]


def test_an_archive_without_papers_is_told(tmp_path: Path) -> None:
    assert codes(read_archive(tmp_path, zipped({".hidden": b"x"}))) == {"papers.zip": ["problem-archive-empty"]}


def test_a_member_without_a_name_is_read_like_any_other(tmp_path):
    path = tmp_path / "papers.zip"
    nameless = zipfile.ZipInfo("x")
    nameless.filename = "\0x"  # what follows a zero is no part of a name
    with zipfile.ZipFile(path, "w") as container:
        container.writestr(nameless, "No officer shall ask.")
        container.writestr("a.txt", "No officer shall hold.")
    assert sorted(document.text for document in read_all([path])) == ["No officer shall ask.", "No officer shall hold."]
