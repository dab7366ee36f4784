"""One row of a list as entries: each cell read, each fault told with its sheet, row and column, nothing guessed."""

import datetime
import re
from collections.abc import Mapping

import msgspec

from latchstring.agreements.dates import days_in
from latchstring.agreements.entries import Entry
from latchstring.agreements.heads import Columns
from latchstring.agreements.names import (
    AgencyName,
    level_of_type,
    models_of,
    state_of,
    state_of_fips,
    take_apart,
    without_marks,
)
from latchstring.agreements.sheets import Cell
from latchstring.text import Message
from latchstring.vocabulary import AgencyLevel, AgreementKind, ListStatus

_OLDEST = datetime.date(1996, 9, 30)
"""Section 287(g) became law on that day (Pub. L. 104-208, div. C, sec. 133): no agreement under it is older."""
_STATE_FIPS = 2


class Context(msgspec.Struct, frozen=True):
    """What a row inherits from where it stands."""

    sheet: str
    columns: Columns
    status: ListStatus
    state: str
    today: datetime.date
    since_1904: bool = False


class _Cells:
    """The cells of a row by field, and the faults that were found in them."""

    def __init__(self, row: int, cells: Mapping[int, Cell], context: Context) -> None:
        self.row = row
        self.cells = cells
        self.context = context
        self.faults: list[Message] = []

    def cell(self, field: str) -> Cell:
        return self.cells.get(self.context.columns.get(field, 0), Cell(""))

    def text(self, field: str) -> str:
        return self.cell(field).text

    def fault(self, code: str, field: str) -> None:
        column = letters(self.context.columns.get(field, 0))
        place: dict[str, str | int | float] = {"sheet": self.context.sheet, "row": self.row, "column": column}
        self.faults.append(Message(code, {**place, "value": self.text(field)[:80]}))


def entries_of(row: int, cells: Mapping[int, Cell], context: Context) -> list[Entry]:
    """Return the entries of a row, one for each model it names; none where it names no agency, as in a row of sums."""
    told = _Cells(row, cells, context)
    agency, marks = without_marks(told.text("agency"))
    if not any(letter.isalpha() for letter in agency):
        return []
    geoid, identifier = _geoid(told.text("geoid")), re.sub("[^A-Z0-9]", "", told.text("identifier").upper())
    state = _state(told, geoid, identifier)
    name = take_apart(agency, state)
    level = _level(told, name)
    status = _status(told)
    signed = _signed(told, status)
    county = without_marks(told.text("county"))[0]
    models = _models(told)
    made = Entry(
        sheet=context.sheet,
        row=row,
        agency=agency,
        state=state,
        model=models[0],
        status=status,
        level=level,
        county=county,
        state_printed=told.text("state"),
        level_printed=told.text("level"),
        model_printed=told.text("model"),
        signed=signed,
        signed_printed=told.text("signed"),
        link=told.cell("link").link or _address(told.text("link")),
        geoid=geoid,
        identifier=identifier,
        marks=marks,
        note=told.text("note"),
        key=_key(name, state, level, county),
        faults=tuple(told.faults),
    )
    return [msgspec.structs.replace(made, model=model) for model in models]


def letters(column: int) -> str:
    """Return the letters of a column, as a spreadsheet program names it.

    >>> letters(28)
    'AB'
    """
    said = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        said = chr(65 + rest) + said
    return said


def _geoid(words: str) -> str:
    """Return a GEOID with the leading zero that spreadsheets drop: of counties five digits, of places seven."""
    digits = words.strip().removesuffix(".0")
    if not digits.isascii() or not digits.isdigit():
        return ""
    return digits.zfill(len(digits) + 1) if len(digits) in (1, 4, 6, 9) else digits


def _state(told: _Cells, geoid: str, identifier: str) -> str:
    stated = told.text("state")
    found = state_of(stated) if stated else ""
    if stated and not found:
        told.fault("listing-unknown-state", "state")
    by_geoid = state_of_fips(geoid) if geoid else ""
    by_identifier = state_of(identifier[:2]) if len(identifier) >= 7 else ""
    for other, field in ((by_geoid, "geoid"), (by_identifier, "identifier")):
        if found and other and other != found:
            told.fault("listing-states-differ", field)
    if found or stated:
        return found or by_geoid or by_identifier
    return by_geoid or by_identifier or told.context.state


def _level(told: _Cells, name: AgencyName) -> AgencyLevel:
    """The name's own word first, then the column of types, then what the agency does."""
    printed = told.text("level")
    typed = level_of_type(printed) if printed else AgencyLevel.UNKNOWN
    if name.stated:
        if typed in (AgencyLevel.COUNTY, AgencyLevel.MUNICIPAL, AgencyLevel.STATE) and typed is not name.level:
            told.fault("listing-type-differs", "level")
        return name.level
    return typed if typed is not AgencyLevel.UNKNOWN else name.level


def _status(told: _Cells) -> ListStatus:
    words = f"{told.text('status')} {told.text('signed')}"
    if re.search(r"\bpending\b", words, re.IGNORECASE):
        return ListStatus.PENDING
    if re.search(r"\b(?:active|participating|signed|current)\b", told.text("status"), re.IGNORECASE):
        return ListStatus.PARTICIPATING
    return told.context.status


def _signed(told: _Cells, status: ListStatus) -> datetime.date | None:
    cell = told.cell("signed")
    days = [cell.day] if cell.day else days_in(cell.text, told.context.since_1904)
    if not days:
        if cell.text and status is ListStatus.PARTICIPATING:
            told.fault("listing-no-such-day", "signed")
        return None
    if len(set(days)) > 1:
        told.fault("listing-several-days", "signed")
    last = max(days)
    if not _OLDEST <= last <= told.context.today:
        told.fault("listing-unlikely-day", "signed")
    return last


def _models(told: _Cells) -> tuple[AgreementKind, ...]:
    words = told.text("model")
    found = models_of(words) if words else ()
    if not found and "model" in told.context.columns:
        told.fault("listing-unknown-model" if words else "listing-no-model", "model")
    return found or (AgreementKind.SECTION_287G,)


def _address(words: str) -> str:
    return words if re.match(r"https?://\S+$", words) else ""


def _key(name: AgencyName, state: str, level: AgencyLevel, county: str) -> str:
    """What names an agency from one list to the next; the county only where places of one name can be in several."""
    place = "".join(name.place) + ("+city" if name.ends_in_city else "") + (f"+{name.kind}" if name.kind else "")
    parts = [state, level.value, name.function, place, "-".join(name.institution)]
    if level in (AgencyLevel.MUNICIPAL, AgencyLevel.UNKNOWN) and county:
        parts.append("".join(take_apart(county, state).place))
    return ":".join(parts)
