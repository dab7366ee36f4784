"""Heads of columns: which field each holds, whatever it is called this time. What they are called is data."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from latchstring.agreements.names import plain
from latchstring.agreements.sheets import Cell
from latchstring.text import load_strict

_LONGEST = 60
"""Characters; what is longer is a sentence and no head."""
LOOKED_AT = 60
"""Rows at the top of a sheet in which its heads are looked for."""

Columns = dict[str, int]
"""The column of each field that a row of heads names."""


@cache
def _names() -> dict[str, tuple[str, ...]]:
    source = files("latchstring.agreements").joinpath("data").joinpath("heads.yml")
    return load_strict(source, dict[str, tuple[str, ...]])


def columns_of(cells: Mapping[int, Cell]) -> Columns | None:
    """Return the columns that a row of heads names, or None where it is no such row.

    A row of heads names the agency and at least one field more; two, where none is called by its exact name.
    """
    found: Columns = {}
    loose: list[tuple[int, str, int]] = []
    for column, cell in sorted(cells.items()):
        head = plain(cell.text)
        if not head or len(cell.text) > _LONGEST or cell.day is not None:
            continue
        exact = next((field for field, names in _names().items() if head in names), None)
        if exact is not None:
            found.setdefault(exact, column)
        else:
            loose += [(-length, field, column) for field, length in _loosely(head)]
    taken, loosely = set(found.values()), 0
    for _, field, column in sorted(loose):
        if field not in found and column not in taken:
            found[field] = column
            taken.add(column)
            loosely += 1
    few = len(found) < (2 if len(found) > loosely else 3)
    return found if "agency" in found and not few else None


def is_agency_head(words: str) -> bool:
    """Say whether words are just how a list heads its agencies."""
    return plain(words) in _names()["agency"]


def _loosely(head: str) -> list[tuple[str, int]]:
    """Return the fields of which one name stands, with all its words, in a head; with the length of the name."""
    words = set(head.split())
    return [(field, len(name)) for field, names in _names().items() for name in names if set(name.split()) <= words]


def heads_in(rows: Mapping[int, Mapping[int, Cell]]) -> tuple[int, Columns] | None:
    """Return the row of heads of a sheet and its columns: the first that names the most; also heads over two rows."""
    best: tuple[int, Columns] | None = None
    numbers = list(rows)[:LOOKED_AT]
    for place, number in enumerate(numbers):
        found, last = columns_of(rows[number]), number
        if found is None and place + 1 < len(numbers):
            last = numbers[place + 1]
            found = columns_of(_joined(rows[number], rows[last])) if columns_of(rows[last]) is None else None
        if found is not None and (best is None or len(found) > len(best[1])):
            best = (last, found)
    return best


def _joined(upper: Mapping[int, Cell], lower: Mapping[int, Cell]) -> dict[int, Cell]:
    return {
        column: Cell(f"{upper.get(column, Cell('')).text} {lower.get(column, Cell('')).text}".strip())
        for column in upper.keys() | lower.keys()
    }
