"""Lists in every shape: heads that move and change, states, days, models, notes; and a ledger that leaves no row out."""

import datetime
import io
import zipfile

import pytest
from tests.latchstring.agreements.conftest import HEAD, TODAY, table, workbook

from latchstring.agreements import RowKind, read_list
from latchstring.agreements.dates import days_in
from latchstring.documents.problems import Unreadable
from latchstring.language import say
from latchstring.vocabulary import AgreementKind, ListStatus

SHERIFF = ("MICHIGAN", "Marsh County Sheriff's Office", "County", "Marsh County", "Jail Enforcement Model")
POLICE = ("MICHIGAN", "Alder Bay Police Department", "Municipality", "Marsh County", "Task Force Model")
DAY = datetime.date(2025, 3, 26)


def told(made) -> list[str]:
    return [row.told.code for row in made.ledger if row.told]


def test_a_workbook_as_published(read):
    rows = [HEAD, (*SHERIFF, DAY, "Link"), (*POLICE, DAY, "Link pending")]
    data = workbook({"Sheet1": rows}, links={"G2": "https://list.example/marsh.pdf"})
    made = read_list(data, "participatingAgencies11242026am.xlsx", today=TODAY)
    first, second = made.entries
    assert (first.agency, first.state, first.county) == ("Marsh County Sheriff's Office", "MI", "Marsh County")
    assert first.signed == second.signed == DAY
    assert first.model is AgreementKind.JAIL_ENFORCEMENT
    assert first.link == "https://list.example/marsh.pdf"
    assert second.link == ""
    assert made.as_of == datetime.date(2026, 11, 24)
    assert first.status is ListStatus.PARTICIPATING
    assert [row.kind for row in made.ledger] == [RowKind.HEAD, RowKind.ENTRY, RowKind.ENTRY]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_in_every_encoding_and_with_every_delimiter(delimiter, encoding):
    rows = [HEAD, ("MI", "Prairie Peñón County Sheriff’s Office", "County", "", "JEM", "3/26/2025", "", "")]
    data = table(rows, delimiter).decode().encode(encoding)
    [entry] = read_list(data, "list.csv", today=TODAY).entries
    assert entry.agency == "Prairie Peñón County Sheriff’s Office"
    assert entry.signed == DAY


@pytest.mark.parametrize(
    "head",
    [
        ("State", "Law Enforcement Agency", "Agency Type", "County", "Support Type", "Date Signed"),
        (
            "STATE/TERRITORY",
            "Law Enforcement Agency (LEA) Name",
            "TYPE OF AGENCY",
            "County or Parish",
            "MOA Type",
            "MOA Signed",
        ),
        ("ST", "MOA NAME", "LEA Type", "County Name", "Program Model", "OFFICIAL APPROVAL"),
        ("State", "Agency", "Type", "County", "287(g) Model", "Dates Signed*"),
        ("State name", "Participating\nAgency", "Level", "COUNTY", "Type of Agreement", "Date"),
    ],
)
def test_heads_may_change(head, read):
    [entry] = read((*SHERIFF, "3/26/2025"), head=[each.replace("\n", " ") for each in head]).entries
    assert (entry.state, entry.county, entry.level_printed) == ("MI", "Marsh County", "County")
    assert (entry.model, entry.signed) == (AgreementKind.JAIL_ENFORCEMENT, DAY)


def test_columns_may_stand_in_another_order_and_between_others(read):
    head = ("Signed", "No.", "Agency", "Remarks", "State")
    [entry] = read(("3/26/2025", "7", "Marsh County Sheriff", "none", "Michigan"), head=head).entries
    assert (entry.agency, entry.state, entry.signed, entry.note) == ("Marsh County Sheriff", "MI", DAY, "none")


def test_a_column_of_types_that_holds_models_is_one_of_models(read):
    made = read(
        ("MI", "Marsh County Sheriff", "JEO"), ("MI", "Alder Bay Police", "TFO"), head=("State", "MOA Name", "Type")
    )
    assert [entry.model for entry in made.entries] == [AgreementKind.JAIL_ENFORCEMENT, AgreementKind.TASK_FORCE]


def test_the_row_of_heads_need_not_be_the_first_nor_one_row():
    rows = [
        ("Participating agencies",),
        ("Updated November 20, 2026",),
        (),
        ("", "Law enforcement", "", "Support", "Date"),
        ("State", "agency", "County", "type", "signed"),
        ("MI", "Marsh County Sheriff", "Marsh", "WSO", DAY),
    ]
    made = read_list(workbook({"Data": rows}), "list.xlsx", today=TODAY)
    [entry] = made.entries
    assert (entry.state, entry.model, entry.signed) == ("MI", AgreementKind.WARRANT_SERVICE, DAY)
    assert made.as_of == datetime.date(2026, 11, 20)


def test_several_sheets_pending_and_hidden_and_none_is_passed_over():
    sheets = {
        "Participating": [HEAD, (*SHERIFF, DAY)],
        "Pending": [HEAD[:5], POLICE],
        "Old": [HEAD, (*POLICE, DAY)],
        "Read me": [("This list is updated weekly.",), ("Write to the office.",)],
    }
    made = read_list(workbook(sheets, hidden=["Old"]), "list.xlsx", today=TODAY)
    assert [(e.sheet, e.status.value) for e in made.entries] == [
        ("Participating", "participating"),
        ("Pending", "pending"),
    ]
    assert {row.sheet: row.told.code for row in made.unread} == {
        "Old": "listing-sheet-hidden",
        "Read me": "listing-sheet-no-heads",
    }


def test_a_pending_part_below_with_heads_of_its_own(read):
    made = read(
        (*SHERIFF, "3/26/2025"),
        ("Pending applications",),
        ("LAW ENFORCEMENT AGENCY", "STATE", "SUPPORT TYPE"),
        ("Alder Bay Police Department", "MICHIGAN", "Task Force Model"),
    )
    assert [(e.agency, e.status.value) for e in made.entries] == [
        ("Marsh County Sheriff's Office", "participating"),
        ("Alder Bay Police Department", "pending"),
    ]


def test_the_name_of_the_file_tells_the_pending_list_and_a_cell_overrules_it(read):
    made = read((*SHERIFF, ""), name="pendingAgencies11242026.csv")
    assert made.entries[0].status is ListStatus.PENDING
    made = read((*SHERIFF, "Pending"), (*POLICE, "3/26/2025"))
    assert [entry.status.value for entry in made.entries] == ["pending", "participating"]
    assert told(made) == []


def test_states_in_merged_cells_and_at_the_head_of_groups():
    rows = [HEAD, (*SHERIFF, DAY), ("", *POLICE[1:], DAY), ("OHIO", *SHERIFF[1:], DAY), ("", *POLICE[1:], DAY)]
    merged = read_list(workbook({"S": rows}, merged=["A2:A3", "A4:A5"]), "list.xlsx", today=TODAY)
    assert [entry.state for entry in merged.entries] == ["MI", "MI", "OH", "OH"]
    grouped = read_list(table(rows), "list.csv", today=TODAY)
    assert [entry.state for entry in grouped.entries] == ["MI", "MI", "OH", "OH"]


def test_a_single_row_without_a_state_is_given_none(read):
    many = [("MI", f"Marsh{chr(97 + n)} County Sheriff", "", "", "JEM", "3/26/2025") for n in range(12)]
    made = read(*many, ("", "Alder Bay Police Department", "", "", "TFM", "3/26/2025"))
    assert made.entries[-1].state == ""


def test_a_state_may_head_its_rows_or_name_the_sheet():
    head, row = HEAD[1:], (*SHERIFF[1:], DAY)
    made = read_list(workbook({"S": [head, ("MICHIGAN",), row, ("Ohio",), row]}), "list.xlsx", today=TODAY)
    assert [entry.state for entry in made.entries] == ["MI", "OH"]
    made = read_list(workbook({"Michigan": [head, row], "Ohio": [head, row]}), "list.xlsx", today=TODAY)
    assert [entry.state for entry in made.entries] == ["MI", "OH"]


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("3/26/2025", ["2025-03-26"]),
        ("03.26.25", ["2025-03-26"]),
        ("2025-03-26 00:00:00", ["2025-03-26"]),
        ("26-Mar-25", ["2025-03-26"]),
        ("March 26th, 2025", ["2025-03-26"]),
        ("Sept. 3, 2025", ["2025-09-03"]),
        ("45742", ["2025-03-26"]),
        ("45742.0", ["2025-03-26"]),
        ("3/26/2025**", ["2025-03-26"]),
        ("26/3/2025", ["2025-03-26"]),
        ("6/9/2020; renewed 3/26/2025", ["2020-06-09", "2025-03-26"]),
        ("13/45/2025", []),
        ("TBD", []),
        ("2/30/2025", []),
    ],
)
def test_days_however_they_are_written(words, days):
    assert [f"{day}" for day in days_in(words)] == days


def test_days_counted_from_1904():
    made = read_list(workbook({"S": [HEAD, (*SHERIFF, DAY)]}, since_1904=True), "list.xlsx", today=TODAY)
    assert made.entries[0].signed == DAY


@pytest.mark.parametrize(
    ("cells", "code", "column"),
    [
        ((*SHERIFF, "13/45/2025"), "listing-no-such-day", "F"),
        ((*SHERIFF, "3/26/1987"), "listing-unlikely-day", "F"),
        ((*SHERIFF, "3/26/2027"), "listing-unlikely-day", "F"),
        ((*SHERIFF, "6/9/2020 and 3/26/2025"), "listing-several-days", "F"),
        (("Mishigan", *SHERIFF[1:], "3/26/2025"), "listing-unknown-state", "A"),
        ((*SHERIFF[:4], "Moon Model", "3/26/2025"), "listing-unknown-model", "E"),
        ((*SHERIFF[:4], "", "3/26/2025"), "listing-no-model", "E"),
        (("MI", "Marsh County Jail", "Municipality", "", "JEM", "3/26/2025"), "listing-type-differs", "C"),
        (("MI", "", "County", "Marsh", "JEM", "3/26/2025"), "listing-no-agency", "B"),
    ],
)
def test_a_fault_names_its_row_and_column_and_the_other_rows_go_on(cells, code, column, read):
    made = read(cells, (*POLICE, "3/26/2025"))
    [row] = [row for row in made.ledger if row.told]
    assert (row.told.code, row.row, row.column) == (code, 2, column)
    assert made.entries[-1].agency == "Alder Bay Police Department"
    for part in ("", ".why", ".do"):
        assert "⟦" not in say(type(row.told)(row.told.code + part, row.told.args), "es")


def test_every_row_stands_in_the_ledger(read):
    made = read(
        (*SHERIFF, "3/26/2025"),
        (*SHERIFF, "3/26/2025"),
        ("", "", "", "", "", ""),
        ("Michigan",),
        ("Total: 2",),
        ("** Signed by the board.",),
        ("Note: pending rows are not shown.",),
        ("", "Contact the Marsh County Sheriff's Office for questions"),
        ("Total", "2"),
        ("", "Reed County Sheriff's Office"),
    )
    assert [(row.row, row.kind.value) for row in made.ledger] == [
        (1, "head"),
        (2, "entry"),
        (3, "repeated"),
        (5, "section"),
        (6, "note"),
        (7, "note"),
        (8, "note"),
        (9, "note"),
        (10, "unread"),
        (11, "entry"),
        (11, "entry"),
    ]
    assert [entry.agency for entry in made.entries] == ["Marsh County Sheriff's Office", "Reed County Sheriff's Office"]


def test_two_models_in_one_cell_are_two_agreements(read):
    made = read((*SHERIFF[:4], "Jail Enforcement Model & Task Force", "3/26/2025"))
    assert [entry.model.value for entry in made.entries] == ["jail_enforcement", "task_force"]
    assert len(made.ledger) == 2


@pytest.mark.parametrize("mark", ["*", "**", " †", "[1]", "²", " (3)"])
def test_footnote_marks_are_taken_off_and_kept(mark, read):
    [entry] = read(("MICHIGAN**", f"Marsh County Sheriff's Office{mark}", "", "", "JEM", "3/26/2025*")).entries
    assert (entry.agency, entry.marks, entry.state) == ("Marsh County Sheriff's Office", mark.strip(), "MI")
    assert entry.signed == DAY


@pytest.mark.parametrize(
    ("written", "geoid"), [("1005", "01005"), ("26077", "26077"), ("627000", "0627000"), ("n/a", "")]
)
def test_a_geoid_gets_its_leading_zero_back(written, geoid, read):
    [entry] = read(("", "Marsh County Sheriff", written), head=("State", "Agency", "FIPS")).entries
    assert entry.geoid == geoid


def test_the_state_of_a_row_without_one_is_told_by_its_codes(read):
    made = read(
        ("Marsh County Sheriff", "26077", ""), ("Reed County Sheriff", "", "OH0990000"), head=("Agency", "GEOID", "ORI")
    )
    assert [entry.state for entry in made.entries] == ["MI", "OH"]


def test_a_state_that_its_geoid_denies_is_told(read):
    made = read(("Ohio", "Marsh County Sheriff", "26077"), head=("State", "Agency", "GEOID"))
    assert told(made) == ["listing-states-differ"]


def test_it_is_no_matter_what_else_a_workbook_holds():
    data = workbook({"S": [HEAD, (*SHERIFF, DAY)]})
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            if name not in ("xl/styles.xml", "xl/sharedStrings.xml"):
                target.writestr(name, source.read(name))
    with pytest.raises(Unreadable) as refused:
        read_list(out.getvalue(), "list.xlsx", today=TODAY)
    assert refused.value.message.code == "listing-no-heads"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "problem-empty"),
        (b"%PDF-1.7", "listing-other-format"),
        (b"<!doctype html><html><table></table></html>", "listing-other-format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old workbook", "listing-other-format"),
        (b"PK\x03\x04 cut off", "problem-damaged-container"),
        (b"just, some, words\nwith, no, heads", "listing-no-heads"),
        (b"STATE,AGENCY\nMI," + b"x" * 200_000, "listing-broken-text"),
    ],
)
def test_what_is_no_list_is_refused_with_what_to_do(data, code):
    with pytest.raises(Unreadable) as refused:
        read_list(data, "list.csv", today=TODAY)
    assert refused.value.message.code == code


def test_a_zip_of_something_else_is_no_workbook():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("word/document.xml", "<x/>")
    with pytest.raises(Unreadable) as refused:
        read_list(out.getvalue(), "list.xlsx", today=TODAY)
    assert refused.value.message.code == "listing-no-workbook"
