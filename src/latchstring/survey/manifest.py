"""The manifest: a table of communities (CSV), one row a community or one of its places where papers lie.

A row that cannot be used is named with its number, and the others are surveyed. Rows are counted as a spreadsheet
counts them: the heading is row 1.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from latchstring.findings.assessment import Community
from latchstring.survey.communities import Communities, Fault, Listing, Unlisted, kind_of_name
from latchstring.text import Message
from latchstring.vocabulary import CommunityKind

COLUMNS = ("name", "state", "kind", "geoid", "path")
NEEDED = ("name", "path")
MOST_LINES = 20
"""How many lines a cell may hold before its quotation mark counts as never closed."""
SEVERAL = "|"
"""Parts several paths in one cell."""
_GEOID_LENGTHS = {
    CommunityKind.STATE: 2,
    CommunityKind.COUNTY: 5,
    CommunityKind.CITY: 7,
    CommunityKind.VILLAGE: 7,
    CommunityKind.SCHOOL_DISTRICT: 7,
}
"""Digits of the Census Bureau's codes. Townships have ten or seven, colleges none."""


class _Refused(Exception):  # noqa: N818 it reads as what it is
    """One row cannot be used."""

    def __init__(self, code: str, **args: str | int) -> None:
        super().__init__(code)
        self.message = Message(code, dict(args))


def read_manifest(path: Path, kind: CommunityKind | None = None, state: str = "") -> Communities:
    """Read a manifest; `kind` and `state` hold for rows that leave them empty. Paths are relative to its folder.

    Rows of one community (one GEOID and kind; without a GEOID one kind, state and name) are joined. Raises `Unlisted`
    for a file that is no such table, and OSError.
    """
    heading, rows = _table(path)
    further = tuple(column for column in heading if column and column.casefold() not in COLUMNS)
    by_id: dict[str, Listing] = {}
    faults = []
    for number, cells in rows:
        try:
            if cells is None:
                raise _Refused("problem-row-broken")
            listing = _listing(number, _row(heading, cells), further, path.parent, kind, state)
            first = by_id.get(listing.id)
            by_id[listing.id] = listing if first is None else _joined(first, listing)
        except _Refused as refused:
            name = dict(zip((each.casefold() for each in heading), cells or (), strict=False)).get("name", "")
            faults.append(Fault(row=number, name=name, message=refused.message))
    return Communities(tuple(by_id[id_] for id_ in sorted(by_id)), tuple(faults), further)


def _table(path: Path) -> tuple[list[str], Iterator[tuple[int, list[str] | None]]]:
    """Return the heading and the numbered rows that hold anything, whatever the spreadsheet put between its cells."""
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    first = next((line for line in text.splitlines() if line.strip()), "")
    comma = max(",;\t", key=first.count)
    records = _records(re.split(r"\r\n?|\n", text), comma)
    rows = ((number, cells) for number, cells in records if cells is None or any(cells))
    _, heading = next(rows, (0, None))
    if heading is None:
        raise Unlisted(Message("survey-no-communities", {"name": path.name}))
    present = [column.casefold() for column in heading]
    missing = [column for column in NEEDED if column not in present]
    twice = sorted({column for column in present if column and present.count(column) > 1})
    if missing:
        raise Unlisted(Message("survey-no-manifest", {"name": path.name, "columns": ", ".join(missing)}))
    if twice:
        raise Unlisted(Message("survey-column-twice", {"name": path.name, "columns": ", ".join(twice)}))
    return heading, rows


def _records(lines: list[str], comma: str) -> Iterator[tuple[int, list[str] | None]]:
    """Yield the numbered rows; None for one whose quotation marks do not close, which must not swallow those below."""
    at, number = 0, 0
    while at < len(lines):
        number += 1
        cells, taken = None, 1
        for length in range(1, MOST_LINES + 1):
            try:
                cells = next(csv.reader(["\n".join(lines[at : at + length])], delimiter=comma, strict=True))
                taken = length
                break
            except csv.Error:
                continue
        at += taken
        yield number, None if cells is None else [cell.strip() for cell in cells]


def _row(heading: list[str], cells: list[str]) -> dict[str, str]:
    """Return the cells of a row by their column; our own columns in small letters."""
    if any(cells[len(heading) :]):
        raise _Refused("problem-row-too-long", cells=len(cells), columns=len(heading))
    padded = [*cells, *[""] * len(heading)]
    return {
        column.casefold() if column.casefold() in COLUMNS else column: cell
        for column, cell in zip(heading, padded, strict=False)
        if column
    }


def _listing(
    number: int,
    row: Mapping[str, str],
    further: tuple[str, ...],
    folder: Path,
    kind: CommunityKind | None,
    state: str,
) -> Listing:
    if not row["name"]:
        raise _Refused("problem-row-without-name")
    of_kind, stated = _kind(row.get("kind", ""), kind, row["name"])
    community = Community(
        name=row["name"],
        kind=of_kind,
        state=_state(row.get("state", "")) or state,
        geoid=_geoid(row.get("geoid", ""), of_kind),
    )
    return Listing(
        community=community,
        paths=tuple(_paths(row["path"], folder)),
        further={column: row[column] for column in further},
        row=number,
        kind_stated=stated,
    )


def _kind(told: str, otherwise: CommunityKind | None, name: str) -> tuple[CommunityKind, bool]:
    """Return the kind of community, and whether it was stated."""
    word = told.casefold().replace(" ", "_").replace("-", "_")
    if not word:
        return otherwise or kind_of_name(name), otherwise is not None
    try:
        return CommunityKind(word), True
    except ValueError:
        raise _Refused("problem-row-kind", kind=told, allowed=", ".join(CommunityKind)) from None


def _state(told: str) -> str:
    if told and not (len(told) == 2 and told.isalpha()):
        raise _Refused("problem-row-state", state=told)
    return told.upper()


def _geoid(told: str, kind: CommunityKind) -> str:
    """Return a GEOID with the zero that spreadsheets take from its front."""
    if told and not told.replace("-", "").isalnum():
        raise _Refused("problem-row-geoid", geoid=told)
    short = told.isdigit() and len(told) == _GEOID_LENGTHS.get(kind, 0) - 1
    return f"0{told}" if short else told


def _paths(told: str, folder: Path) -> Iterator[str]:
    names = [name.strip() for name in told.split(SEVERAL) if name.strip()]
    if not names:
        raise _Refused("problem-row-without-path")
    for name in names:
        path = folder / name
        if not _is_there(path):
            raise _Refused("problem-row-path", path=name)
        yield str(path)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # too long a name, or one that no file can have
        return False


def _joined(first: Listing, second: Listing) -> Listing:
    """Return one listing with the papers of both; refuses a row that says otherwise of the same community."""
    mine, its = first.community, second.community
    if (mine.name.casefold(), mine.state) != (its.name.casefold(), its.state):
        raise _Refused("problem-row-other-name", row=first.row, name=mine.name)
    if set(first.paths) & set(second.paths):
        raise _Refused("problem-row-twice", row=first.row)
    if any(value and value != first.further[column] for column, value in second.further.items()):
        raise _Refused("problem-row-says-otherwise", row=first.row)
    return msgspec.structs.replace(first, paths=first.paths + second.paths)
