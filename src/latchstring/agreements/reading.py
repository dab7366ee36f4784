"""The door of the list: bytes of a spreadsheet become entries, and a ledger that leaves no row out."""

import datetime
import re
from collections.abc import Iterator, Mapping
from pathlib import PurePath

from latchstring.agreements.dates import days_in
from latchstring.agreements.entries import AgencyList, Entry, LedgerRow, RowKind
from latchstring.agreements.heads import Columns, columns_of, heads_in, is_agency_head
from latchstring.agreements.names import is_agency, models_of, state_of
from latchstring.agreements.rows import Context, entries_of, letters
from latchstring.agreements.sheets import MOST_ROWS, Cell, Sheet, sheets_of
from latchstring.documents import Limits
from latchstring.documents.problems import unreadable
from latchstring.text import Message
from latchstring.vocabulary import ListStatus

_PENDING = re.compile(r"pending|under review|requested|applicant|application|in process", re.IGNORECASE)
_PARTICIPATING = re.compile(r"participating|participants?\b|\bactive\b|\bcurrent\b|signed agreements", re.IGNORECASE)
_DAY_IN_NAME = re.compile(r"(?<!\d)(\d{2})(\d{2})(20\d{2})(?!\d)")
_DAY_FIRST_IN_NAME = re.compile(r"(?<!\d)(20\d{2})(\d{2})(\d{2})(?=\d{6}|\D|$)")
_DAY_OF_LIST = re.compile(r"\b(?:as of|updated|current (?:as of|through)|revised)\b", re.IGNORECASE)
_IS_SECTION = re.compile(r"(?!\W*(?:note|link)\b)[\w()][^*†‡]{0,59}", re.IGNORECASE)
"""What a part of a list is called: short, and no footnote."""
_GROUPED = 0.2
"""The share of rows without a state from which on the list names it only at the head of each group."""

Rows = Mapping[int, Mapping[int, Cell]]


def read_list(data: bytes, name: str, limits: Limits | None = None, today: datetime.date | None = None) -> AgencyList:
    """Read a list of participating or pending agencies from a workbook (XLSX) or a table as text (CSV, TSV).

    Raises Unreadable where the file is of another format, is damaged, or no sheet has a row of heads that names the
    agencies. Whatever else is wrong stands in the ledger, by sheet, row and column, and the other rows are read.
    """
    day = today or datetime.datetime.now().astimezone().date()
    entries: list[Entry] = []
    ledger: list[LedgerRow] = []
    as_of, any_heads = _day_in_name(name), False
    for sheet in sheets_of(data, name, limits or Limits()):
        read = _SheetReading(sheet, _status_told(sheet.name) or _status_told(name), day)
        any_heads |= read.read()
        entries += read.entries
        ledger += read.ledger
        as_of = read.as_of or as_of
    if not any_heads:
        raise unreadable("listing-no-heads", name=name)
    kept, repeated = _once(entries)
    whole = {_place(row): _repeated(row, repeated) if row.row and _at(row) in repeated else row for row in ledger}
    return AgencyList(name=name, entries=tuple(kept), ledger=tuple(whole.values()), as_of=as_of)


def _once(entries: list[Entry]) -> tuple[list[Entry], dict[tuple[str, int], Entry]]:
    """Return the entries without those said twice; and the rows that say nothing else, with the first that says it."""
    kept: dict[tuple[object, ...], Entry] = {}
    repeated: dict[tuple[str, int], Entry] = {}
    for entry in entries:
        when = entry.signed or entry.signed_printed
        first = kept.setdefault((entry.key, entry.model, when, entry.status, entry.geoid, entry.identifier), entry)
        repeated[_at(entry)] = first
    own = {_at(entry) for entry in kept.values()}
    return list(kept.values()), {place: first for place, first in repeated.items() if place not in own}


def _at(row: Entry | LedgerRow) -> tuple[str, int]:
    return row.sheet, row.row


def _place(row: LedgerRow) -> tuple[str, int, str, str]:
    """What keeps rows of the ledger apart: the row itself, and each of its faults."""
    return row.sheet, row.row, row.column, row.told.code if row.told else ""


def _repeated(row: LedgerRow, repeated: Mapping[tuple[str, int], Entry]) -> LedgerRow:
    first = repeated[_at(row)]
    place: dict[str, str | int | float] = {"agency": first.agency, "sheet": first.sheet, "first": first.row}
    told = Message("listing-repeated", {**place, "row": row.row}) if row.told is None else row.told
    return LedgerRow(sheet=row.sheet, row=row.row, kind=RowKind.REPEATED, told=told, column=row.column)


class _SheetReading:
    """Reads one sheet and holds what it came to."""

    def __init__(self, sheet: Sheet, status: ListStatus | None, today: datetime.date) -> None:
        self.sheet = sheet
        self.status = status or ListStatus.PARTICIPATING
        self.today = today
        self.entries: list[Entry] = []
        self.ledger: list[LedgerRow] = []
        self.as_of: datetime.date | None = None
        self.columns: Columns = {}
        self.state = state_of(sheet.name)
        self.grouped = False
        self.above = ""

    def read(self) -> bool:
        """Read the sheet; returns whether it has heads. A sheet without rows needs none."""
        rows = self.sheet.rows
        if not rows:
            return False
        heads = heads_in(rows)
        if self.sheet.hidden or heads is None:
            code = "listing-sheet-hidden" if self.sheet.hidden else "listing-sheet-no-heads"
            self._note(0, RowKind.UNREAD, Message(code, {"sheet": self.sheet.name, "count": len(rows)}))
            return False
        number, self.columns = heads
        self._settle(number)
        for row in (each for each in rows if each <= number):
            self._above(row, rows[row], row == number)
        for row in (each for each in rows if each > number):
            self._row(row, rows[row])
        if self.sheet.cut:
            self._note(0, RowKind.UNREAD, Message("listing-too-long", {"sheet": self.sheet.name, "limit": MOST_ROWS}))
        return True

    def _note(self, row: int, kind: RowKind, told: Message | None = None, column: str = "") -> None:
        self.ledger.append(LedgerRow(sheet=self.sheet.name, row=row, kind=kind, told=told, column=column))

    def _settle(self, head: int) -> None:
        """Look down the columns: a column of types may hold models, and states may stand at the head of groups only."""
        below = [cells for row, cells in self.sheet.rows.items() if row > head and len(cells) > 1]
        typed = [cells[at].text for cells in below if (at := self.columns.get("level", 0)) in cells]
        if "model" not in self.columns and sum(bool(models_of(words)) for words in typed) * 2 > len(typed) > 0:
            self.columns["model"] = self.columns.pop("level")
        state, agency = self.columns.get("state", 0), self.columns["agency"]
        blank = sum(state not in cells and agency in cells for cells in below)
        self.grouped = bool(state) and blank >= max(2, _GROUPED * len(below))

    def _above(self, row: int, cells: Mapping[int, Cell], is_head: bool) -> None:
        """Rows above the heads: titles, which may tell the day of the list or that it is the pending one."""
        words = " ".join(cell.text for cell in cells.values())
        if is_head:
            self._note(row, RowKind.HEAD)
            return
        self._day_told(words)
        self.status = _status_told(words) or self.status
        self._note(row, RowKind.NOTE, self._said("listing-note", row, words))

    def _row(self, row: int, cells: Mapping[int, Cell]) -> None:
        agency = cells.get(self.columns["agency"], Cell("")).text
        again = any(is_agency_head(cell.text) for cell in cells.values())
        if again and (found := columns_of(cells)) is not None:
            self.columns = found
            self._note(row, RowKind.HEAD)
            return
        words = " ".join(dict.fromkeys(cell.text for cell in cells.values()))
        alone = len({cell.text for cell in cells.values()}) == 1
        if alone and not (agency and is_agency(agency)):
            self._alone(row, words)
            return
        made = entries_of(row, cells, self._context(cells))
        if not made:
            told = self._said("listing-no-agency", row, words)
            self._note(row, RowKind.UNREAD, told, letters(self.columns["agency"]))
            return
        self.entries += made
        self._note(row, RowKind.ENTRY)
        for fault in made[0].faults:
            self._note(row, RowKind.ENTRY, fault, str(fault.args.get("column", "")))

    def _context(self, cells: Mapping[int, Cell]) -> Context:
        stated = cells.get(self.columns.get("state", 0), Cell("")).text
        if stated and state_of(stated):
            self.above = state_of(stated)
        above = self.above if self.grouped else ""
        return Context(
            self.sheet.name, self.columns, self.status, above or self.state, self.today, self.sheet.since_1904
        )

    def _alone(self, row: int, words: str) -> None:
        """A row of one cell: a state or a part of the list begins there, or it is a note."""
        state, status = state_of(words), _status_told(words) if _IS_SECTION.fullmatch(words.strip()) else None
        if state:
            self.state = self.above = state
            self._note(row, RowKind.SECTION, self._said("listing-section", row, words))
        elif status:
            self.status = status
            self._note(row, RowKind.SECTION, self._said("listing-section", row, words))
        else:
            self._day_told(words)
            self._note(row, RowKind.NOTE, self._said("listing-note", row, words))

    def _said(self, code: str, row: int, words: str) -> Message:
        return Message(code, {"sheet": self.sheet.name, "row": row, "value": words[:200]})

    def _day_told(self, words: str) -> None:
        if _DAY_OF_LIST.search(words) and (days := days_in(words)):
            self.as_of = max(days)


def _status_told(words: str) -> ListStatus | None:
    """Return the part of the list that a title, a section or a name tells; none where it tells both or neither."""
    pending, participating = bool(_PENDING.search(words)), bool(_PARTICIPATING.search(words))
    if pending == participating:
        return None
    return ListStatus.PENDING if pending else ListStatus.PARTICIPATING


def _day_in_name(name: str) -> datetime.date | None:
    """Return the day that the name of a file tells, month first or year first.

    >>> _day_in_name("participatingAgencies11242026am.xlsx")
    datetime.date(2026, 11, 24)
    """
    for year, month, day in _numbers_in(PurePath(name).name):
        try:
            return datetime.date(year, month, day)
        except ValueError:
            continue
    return None


def _numbers_in(name: str) -> Iterator[tuple[int, int, int]]:
    if found := _DAY_IN_NAME.search(name):
        yield int(found[3]), int(found[1]), int(found[2])
    if found := _DAY_FIRST_IN_NAME.search(name):
        yield int(found[1]), int(found[2]), int(found[3])
    for day in days_in(name):
        yield day.year, day.month, day.day
