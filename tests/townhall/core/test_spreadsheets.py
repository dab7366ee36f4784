"""Tables as Excel writes them, and as it may open them."""

import csv
import io

import pytest

from townhall.core.cases.importing import is_forbidden
from townhall.core.spreadsheets import MOST_ROWS, NoSheet, as_csv, read_sheet

TABLE = "name,place\r\nPeña,Ionia\r\n"
KNOWN = {"name", "place"}.__contains__


@pytest.mark.parametrize(
    ("content", "is_guessed"),
    [
        (TABLE.encode(), False),
        (TABLE.encode("utf-8-sig"), False),
        (TABLE.encode("cp1252"), True),
        (TABLE.replace(",", "\t").encode("utf-16"), False),
        (TABLE.replace(",", ";").encode("utf-8-sig"), False),
        (b"sep=;\r\n" + TABLE.replace(",", ";").encode(), False),
        (TABLE.replace("\r\n", "\n").encode(), False),
        (TABLE.replace("\r\n", "\r").encode(), False),
        (b"\r\n" + TABLE.encode() + b",\r\n\r\n", False),
    ],
)
def test_what_excel_saves_is_read_with_its_accents(content, is_guessed):
    sheet = read_sheet(content, KNOWN)
    assert (sheet.heads, [cells for _, cells in sheet.rows]) == (("name", "place"), [("Peña", "Ionia")])
    assert sheet.is_guessed is is_guessed


def test_a_comma_within_a_cell_and_a_row_number_are_those_of_the_screen():
    sheet = read_sheet(b'name;place\n\n"Ruiz, Ada";"two\nlines"\n', KNOWN)
    assert sheet.rows == ((3, ("Ruiz, Ada", "two\nlines")),)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "import-not-csv"),
        (b"  \r\n ", "import-not-csv"),
        (b"\xff\xfe\x00", "import-not-csv"),
        (b"name,place\r\na\x00b,c", "import-not-csv"),
        (b'name,place\r\n"open', "import-not-csv"),
        (b"PK\x03\x04rest of a workbook", "import-is-workbook"),
        (b"name\r\n" + b"x\r\n" * (MOST_ROWS + 1), "import-many"),
        (b"name\r\n" + b"x" * 1_000_000, "import-too-large"),
    ],
)
def test_what_is_no_table_says_why(content, code):
    with pytest.raises(NoSheet) as told:
        read_sheet(content, KNOWN)
    assert told.value.message.code == code


def test_no_cell_that_goes_out_runs_and_each_comes_back_as_it_was():
    cells = ["=1+1", "+1 555 0100", "-", "@here", "\tx", "plain", "'quoted'", None, -3]
    text = as_csv(["name"], [[cell] for cell in cells])
    rows = [row[0] if row else "" for row in csv.reader(io.StringIO(text))][1:]
    assert not [cell for cell in rows if cell.startswith(("=", "+", "@", "\t"))]
    assert rows[-1] == "-3"
    back = [cells[0] for _, cells in read_sheet(text.encode(), KNOWN).rows]
    assert back == ["=1+1", "+1 555 0100", "-", "@here", "x", "plain", "'quoted'", "-3"]


@pytest.mark.parametrize(
    "head",
    ["Status", "immigration_status", "Nationality", "citizenship", "Country", "birthplace", "place of birth", "A-Number",
     "alien #", "SSN", "Social Security Number", "visa type", "estatus migratorio", "nacionalidad", "lugar de nacimiento"],
)  # fmt: skip
def test_a_column_that_stands_for_status_is_known_as_one(head):
    assert is_forbidden(head)


@pytest.mark.parametrize("head", ["booking no", "language", "released", "officer", "state of the case", "contact"])
def test_another_column_is_only_not_known(head):
    assert not is_forbidden(head)
