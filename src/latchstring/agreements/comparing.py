"""What changed from one list to the next: agreements new, gone, and changed in model, day or part of the list."""

import datetime
from collections.abc import Callable, Sequence
from enum import StrEnum

import msgspec

from latchstring.agreements.entries import AgencyList, Entry
from latchstring.vocabulary import AgreementKind, ListStatus


class Change(StrEnum):
    """What happened to an agreement between two lists."""

    NEW = "new"
    GONE = "gone"
    MODEL = "model"
    DAY = "day"
    STATUS = "status"


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """One change, with the entry before and the entry after; none where it is new or gone."""

    change: Change
    before: Entry | None = None
    after: Entry | None = None

    @property
    def entry(self) -> Entry:
        """The newest entry there is."""
        return self.after or self.before  # type: ignore[return-value]


class Differences(msgspec.Struct, frozen=True):
    """All changes, by state and agency."""

    rows: tuple[Difference, ...]

    def of(self, change: Change) -> tuple[Difference, ...]:
        """Return the changes of one sort."""
        return tuple(row for row in self.rows if row.change is change)


def compare(older: AgencyList, newer: AgencyList) -> Differences:
    """Return what changed. The order of rows, and how a name is spelled, are no change."""
    before, after = _by_agency(older.entries), _by_agency(newer.entries)
    rows: list[Difference] = []
    for key in sorted(before.keys() | after.keys()):
        rows += _of_agency(before.get(key, []), after.get(key, []))
    return Differences(tuple(rows))


def _by_agency(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.key, []).append(entry)
    return found


_Slot = tuple[AgreementKind, datetime.date | None, ListStatus]


def _of_agency(before: list[Entry], after: list[Entry]) -> list[Difference]:
    """Pair what stayed; then what differs in one thing, the model last; the rest is gone or new."""
    left, right = {_slot(each): each for each in before}, {_slot(each): each for each in after}
    for same in left.keys() & right.keys():
        del left[same], right[same]
    rows: list[Difference] = []
    for change, alike in _CHANGES:
        for slot, old in list(left.items()):
            new = next((each for each in right.values() if alike(old, each)), None)
            if new is not None:
                rows.append(Difference(change=change, before=old, after=new))
                del left[slot], right[_slot(new)]
    rows += [Difference(change=Change.GONE, before=each) for each in left.values()]
    return rows + [Difference(change=Change.NEW, after=each) for each in right.values()]


_CHANGES: tuple[tuple[Change, Callable[[Entry, Entry], bool]], ...] = (
    (Change.STATUS, lambda old, new: old.model is new.model and old.status is not new.status),
    (Change.DAY, lambda old, new: old.model is new.model),
    (Change.MODEL, lambda old, new: old.model is not new.model),
)
"""What two entries of one agency differ in, in the order in which it is looked for."""


def _slot(entry: Entry) -> _Slot:
    return entry.model, entry.signed, entry.status
