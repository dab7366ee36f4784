"""Suppresses small cells of a table, and others beside them, so that no sum gives a small one away.

A count from 1 to under the threshold is hidden; zero is not, since that nobody asked says nothing about anybody. Totals
are cells like others. Then every line (a row, a column, the totals) is looked at as its readers can: where one cell is
hidden it is the rest of the line, and where the hidden ones together are few they are nearly told. There the smallest
open cell is hidden too, until no line tells and no hidden cell follows from several lines together.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from townhall.core.statistics.derivable import derivable

THRESHOLD = 11
"""Counts from 1 to one less are hidden, unless a community sets more."""
TOTAL = "\u2211"
"""The name of the row and of the column of totals."""
Cell = tuple[str, str]
Line = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class PublicTable:
    """A table as it may be published, totals under `TOTAL`: a count, or None where it is hidden."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Mapping[Cell, int | None]


def publish(counts: Mapping[Cell, int], threshold: int = THRESHOLD) -> PublicTable:
    """Return a table of counts by (row, column) with its small cells hidden, and as many more as it takes.

    Raises ValueError for a negative count, or a row or column that is named like the totals.
    """
    if any(count < 0 or TOTAL in cell for cell, count in counts.items()):
        raise ValueError("Counts cannot be negative, and no row or column can be named like the totals.")
    rows = (*dict.fromkeys(row for row, _ in counts), TOTAL)
    columns = (*dict.fromkeys(column for _, column in counts), TOTAL)
    full = _with_totals(counts, rows, columns)
    lines = [tuple((row, column) for column in columns) for row in rows]
    lines += [tuple((row, column) for row in rows) for column in columns]
    hidden = {cell for cell, count in full.items() if 0 < count < threshold}
    while extra := next(_to_hide(full, hidden, lines, threshold), None):
        hidden.add(extra)
    return PublicTable(rows, columns, {cell: None if cell in hidden else count for cell, count in full.items()})


def _with_totals(counts: Mapping[Cell, int], rows: tuple[str, ...], columns: tuple[str, ...]) -> dict[Cell, int]:
    full = {(row, column): counts.get((row, column), 0) for row in rows[:-1] for column in columns[:-1]}
    full |= {(row, TOTAL): sum(full[row, column] for column in columns[:-1]) for row in rows[:-1]}
    return full | {(TOTAL, column): sum(full[row, column] for row in rows[:-1]) for column in columns}


def _to_hide(full: Mapping[Cell, int], hidden: set[Cell], lines: list[Line], threshold: int) -> Iterator[Cell]:
    """Yield what to hide next: in the first line that tells too much, else beside a cell that several lines tell."""
    for line in lines:
        if _tells(line, full, hidden, threshold):
            yield from _smallest_open(line, full, hidden)
    told = derivable(hidden)
    for line in lines:
        if told.intersection(line):
            yield from _smallest_open(line, full, hidden)


def _tells(line: Line, full: Mapping[Cell, int], hidden: set[Cell], threshold: int) -> bool:
    veiled = [cell for cell in line if cell in hidden]
    if not veiled:
        return False
    few = line[-1] not in hidden and sum(full[cell] for cell in veiled) < threshold
    return len(veiled) == 1 or few


def _smallest_open(line: Line, full: Mapping[Cell, int], hidden: set[Cell]) -> Iterator[Cell]:
    """The smallest count of a line that is still open. Zeros last: they protect least. Totals only after all others."""
    free = [cell for cell in line if cell not in hidden]
    yield from sorted(free, key=lambda cell: (TOTAL in cell, full[cell] == 0, full[cell], cell))
