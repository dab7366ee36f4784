"""Tables as sheets of cells: each cell its printed words, the day where it holds one, and where its link leads."""

import csv
import datetime
import io
from collections.abc import Iterator

import msgspec

from latchstring.documents import Limits
from latchstring.documents.formats import is_html, is_ole, is_pdf, is_zip
from latchstring.documents.plain import decode
from latchstring.documents.problems import unreadable

_DELIMITERS = ",;\t|"
_SAMPLE = 50
MOST_ROWS = 50_000
"""Rows of one sheet. The whole list has a few thousand."""


class Cell(msgspec.Struct, frozen=True):
    """What a cell holds."""

    text: str
    day: datetime.date | None = None
    link: str = ""


class Sheet(msgspec.Struct, frozen=True):
    """A sheet: its rows by number, each with its cells by column, counted from 1. Empty cells are left out."""

    name: str
    rows: dict[int, dict[int, Cell]]
    hidden: bool = False
    cut: bool = False
    """Whether it goes on beyond `MOST_ROWS`."""
    since_1904: bool = False
    """Whether its days are counted from 1904, as old Macintosh workbooks do."""


def sheets_of(data: bytes, name: str, limits: Limits) -> list[Sheet]:
    """Return the sheets of a workbook (XLSX) or of a table as text (CSV, TSV). Raises Unreadable for anything else."""
    if not data.strip():
        raise unreadable("problem-empty")
    if is_zip(data):
        from latchstring.agreements.workbook import read_workbook

        return read_workbook(data, limits)
    if is_ole(data) or is_pdf(data) or is_html(data):
        raise unreadable("listing-other-format", name=name)
    return [_delimited(data, name)]


def _delimited(data: bytes, name: str) -> Sheet:
    text = decode(data).text
    if "\x00" in text[:4_000]:
        raise unreadable("problem-not-text")
    reader = csv.reader(io.StringIO(text.replace("\x00", "")), delimiter=_delimiter(text))
    rows: dict[int, dict[int, Cell]] = {}
    cut = False
    for number, cells in _numbered(reader):
        if len(rows) >= MOST_ROWS:
            cut = True
            break
        kept = {at: Cell(words) for at, cell in enumerate(cells, 1) if (words := " ".join(cell.split()))}
        if kept:
            rows[number] = kept
    return Sheet(name, rows, cut=cut)


def _numbered(reader: "Iterator[list[str]]") -> Iterator[tuple[int, list[str]]]:
    """Yield rows with their number, counted as a spreadsheet program counts them."""
    number = 0
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise unreadable("listing-broken-text", row=number) from error
        yield number, cells


def _delimiter(text: str) -> str:
    """Return the delimiter by which most of the first rows fall into several cells of one number."""

    def score(delimiter: str) -> tuple[int, int]:
        widths = []
        try:
            for _, cells in zip(range(_SAMPLE), csv.reader(io.StringIO(text), delimiter=delimiter), strict=False):
                widths.append(len(cells))
        except csv.Error:
            return 0, 0
        several = [width for width in widths if width >= 3]
        usual = max(several, key=several.count, default=0)
        return several.count(usual), usual

    return max(_DELIMITERS, key=score)
