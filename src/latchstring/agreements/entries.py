"""What a list comes to: its entries, and a ledger in which every row and every sheet stands with what became of it."""

import datetime
from collections import Counter
from enum import StrEnum

import msgspec

from latchstring.text import Message
from latchstring.vocabulary import AgencyLevel, AgreementKind, ListStatus


class RowKind(StrEnum):
    """What became of a row, or of a whole sheet."""

    ENTRY = "entry"
    REPEATED = "repeated"
    HEAD = "head"
    SECTION = "section"
    NOTE = "note"
    UNREAD = "unread"


class LedgerRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the ledger. `row` is 0 where a whole sheet is meant, `column` the letters of a workbook's column."""

    sheet: str
    row: int
    kind: RowKind
    told: Message | None = None
    column: str = ""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One agreement that the list names: an agency, a model, a day. `*_printed` are the list's own words."""

    sheet: str
    row: int
    agency: str
    state: str
    model: AgreementKind
    status: ListStatus
    level: AgencyLevel
    county: str = ""
    state_printed: str = ""
    level_printed: str = ""
    model_printed: str = ""
    signed: datetime.date | None = None
    signed_printed: str = ""
    link: str = ""
    geoid: str = ""
    identifier: str = ""
    marks: str = ""
    """Footnote marks that stood behind the name."""
    note: str = ""
    key: str = ""
    """What stays the same from one list to the next: the identifier, else state, level, function, place and county."""
    faults: tuple[Message, ...] = ()


class AgencyList(msgspec.Struct, frozen=True, kw_only=True):
    """A list as it was read. `as_of` is the day that the list or its name states."""

    name: str
    entries: tuple[Entry, ...]
    ledger: tuple[LedgerRow, ...]
    as_of: datetime.date | None = None

    @property
    def unread(self) -> tuple[LedgerRow, ...]:
        """Return what could not be read."""
        return tuple(row for row in self.ledger if row.kind is RowKind.UNREAD)

    @property
    def counts(self) -> dict[str, int]:
        """Return how many rows came to what, and in `faults` how many cells are in doubt."""
        once = {(row.sheet, row.row, row.kind): row.kind for row in self.ledger}
        kinds = Counter(once.values())
        faults = sum(row.kind is RowKind.ENTRY and row.told is not None for row in self.ledger)
        return {**{kind.value: kinds[kind] for kind in RowKind}, "faults": faults}
