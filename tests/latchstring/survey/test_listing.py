"""Communities of a folder and of a manifest: what each is keyed by, and what happens with rows that are wrong."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from latchstring.survey import Unlisted, list_communities
from latchstring.vocabulary import CommunityKind

CELLS = st.sampled_from(["Alder", ".", "city", "MI", "\x00", "a" * 300, '"', "''", "|", "/", "\r", "26001", ""])
HEAD = "Name,State,Kind,GEOID,Path,population\n"


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    for name in ("a", "b", "c", "d"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "code.txt").write_text("Sec. 1. No dog shall run at large.", encoding="utf-8")
    return tmp_path


def manifest(folder: Path, rows: str, head: str = HEAD, encoding: str = "utf-8") -> Path:
    path = folder / "communities.csv"
    path.write_bytes((head + rows).encode(encoding))
    return path


def faults(folder: Path, rows: str) -> list[tuple[int, str]]:
    listed = list_communities(manifest(folder, rows))
    return [(fault.row, fault.message.code) for fault in listed.faults]


def test_four_counties_of_one_name_are_four(papers: Path) -> None:
    rows = "Alder,MI,county,26001,a,1\nAlder,OH,county,39001,b,2\nAlder,IN,county,,c,3\nAlder,MI,city,,d,4\n"
    listed = list_communities(manifest(papers, rows))
    ids = [listing.id for listing in listed.listings]
    assert ids == ["city-MI-alder", "county-26001", "county-39001", "county-IN-alder"]
    assert [listing.further["population"] for listing in listed.listings] == ["4", "1", "2", "3"]
    assert listed.further == ("population",)
    assert not listed.faults


def test_rows_of_one_community_are_joined_and_so_are_paths_of_one_row(papers: Path) -> None:
    listed = list_communities(manifest(papers, "Alder,MI,city,2600001,a|b,9\nAlder,MI,city,2600001,c,\n"))
    assert [[Path(path).name for path in listing.paths] for listing in listed.listings] == [["a", "b", "c"]]


def test_the_zero_that_spreadsheets_take_is_given_back(papers: Path) -> None:
    listed = list_communities(manifest(papers, "Alder,AL,county,1001,a,\nAlder,AL,city,100001,b,\n"))
    assert sorted(listing.community.geoid for listing in listed.listings) == ["0100001", "01001"]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (",MI,city,,b,", "problem-row-without-name"),
        ("Birch,MI,shire,,b,", "problem-row-kind"),
        ("Birch,Michigan,city,,b,", "problem-row-state"),
        ("Birch,MI,city,26%,b,", "problem-row-geoid"),
        ("Birch,MI,city,,,", "problem-row-without-path"),
        ("Birch,MI,city,,nowhere,", "problem-row-path"),
        ("Birch,MI,city,,b,1,2,3", "problem-row-too-long"),
        ('"Birch,MI,city,,b,1', "problem-row-broken"),
        ("Birch,MI,city,2600001,b,", "problem-row-other-name"),
        ("Alder,MI,city,2600001,a,", "problem-row-twice"),
        ("Alder,MI,city,2600001,b,77", "problem-row-says-otherwise"),
    ],
)
def test_a_bad_row_is_named_with_its_number_and_the_others_go_on(papers: Path, row: str, code: str) -> None:
    rows = f"Alder,MI,city,2600001,a,5\n{row}\nCedar,MI,city,,c,6\n"
    listed = list_communities(manifest(papers, rows))
    assert [(fault.row, fault.message.code) for fault in listed.faults] == [(3, code)]
    assert [listing.community.name for listing in listed.listings] == ["Alder", "Cedar"]


def test_rows_are_counted_as_a_spreadsheet_counts_them(papers: Path) -> None:
    assert faults(papers, '\n"Alder\n(old)",MI,city,,a,\n,,,,,\nBirch,MI,shire,,b,\n') == [(5, "problem-row-kind")]


@pytest.mark.parametrize("comma", [";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252"])
def test_tables_of_other_spreadsheets_are_read(papers: Path, comma: str, encoding: str) -> None:
    head, row = HEAD.replace(",", comma), "Cañon,CO,city,,a,1\r\n".replace(",", comma)
    [listing] = list_communities(manifest(papers, row, head, encoding)).listings
    assert listing.community.name == "Cañon"


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("name,state\n", "survey-no-manifest"),
        ("name,path,Name\n", "survey-column-twice"),
        ("", "survey-no-communities"),
        (HEAD, "survey-no-communities"),
        ("\x00\x01\x02", "survey-no-manifest"),
    ],
)
def test_what_is_no_table_of_communities_is_refused(papers: Path, head: str, code: str) -> None:
    with pytest.raises(Unlisted) as refused:
        list_communities(manifest(papers, "", head))
    assert refused.value.message.code == code


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(st.lists(st.one_of(CELLS, st.text(max_size=12)), max_size=8), max_size=6),
    comma=st.sampled_from(",;\t"),
)
def test_any_table_is_read_or_refused(tmp_path: Path, rows: list[list[str]], comma: str) -> None:
    lines = "\n".join(comma.join(cells) for cells in rows)
    path = manifest(tmp_path, lines, "name,path,kind,state,geoid,x\n".replace(",", comma), "utf-8-sig")
    try:
        listed = list_communities(path)
    except Unlisted:
        return
    assert all(listing.paths for listing in listed.listings)
    assert all(1 < fault.row <= lines.count("\n") + lines.count("\r") + 2 for fault in listed.faults)


def test_a_folder_holds_a_community_a_folder_or_a_file(tmp_path: Path) -> None:
    for name in ("Alder County, MI", "Alder, OH", "Birch Schools"):
        (tmp_path / name).mkdir()
    for name in ("Cedar.txt", "Cedar.doc", ".hidden", "papers.yml"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    listed = list_communities(tmp_path, state="in")
    assert [(each.id, len(each.paths), each.kind_stated) for each in listed.listings] == [
        ("city-IN-cedar", 2, False),
        ("city-OH-alder", 1, False),
        ("county-MI-alder-county", 1, False),
        ("school_district-IN-birch-schools", 1, False),
    ]


def test_folders_that_cannot_be_told_apart_are_named(tmp_path: Path) -> None:
    (tmp_path / "Alder Bay").mkdir()
    (tmp_path / "alder-bay").mkdir()
    listed = list_communities(tmp_path, kind=CommunityKind.VILLAGE)
    assert [each.id for each in listed.listings] == ["village-alder-bay"]
    assert [fault.message.code for fault in listed.faults] == ["problem-folder-twice"]


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unlisted):
        list_communities(tmp_path)
