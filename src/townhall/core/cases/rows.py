"""Rows of rules: what is recommended when, with the words it rests on. Data of a desk, loaded strictly, never code.

A row fits where every fact it names has one of the values it lists. The first row that fits is the recommendation; a
named person decides. A row that nobody verified says so wherever it is shown.

>>> rows = (Row("r1", {"kind": ("hold",)}, "decline", "cite", "https://x.example", datetime.date(2026, 11, 1), True),)
>>> recommend(rows, {"kind": "hold"}).answer
'decline'
>>> recommend(rows, {"kind": "interview"})
"""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files

import msgspec

from latchstring.text import load_strict


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One row. `quote` holds the rule's own words where they were read, else nothing."""

    id: str
    when: dict[str, tuple[str, ...]]
    answer: str
    citation: str
    source: str
    as_of: datetime.date
    verified: bool
    quote: str = ""
    note: str = ""
    """The id of a message that says more, for the person who decides."""

    def fits(self, facts: Mapping[str, str]) -> bool:
        """Say whether every fact that the row names has one of its values."""
        return all(facts.get(name) in values for name, values in self.when.items())


@cache
def load_rows(package: str, name: str) -> tuple[Row, ...]:
    """Load `data/<name>.yml` of a desk's package; raises `DataError` with file and line, ValueError for an id twice."""
    rows = load_strict(files(package).joinpath("data", f"{name}.yml"), tuple[Row, ...])
    if len({row.id for row in rows}) < len(rows):
        raise ValueError(f"{package}/data/{name}.yml: an id stands twice. Rename one: records keep the ids.")
    return rows


def fitting(rows: Iterable[Row], facts: Mapping[str, str]) -> Iterator[Row]:
    """Yield the rows that fit, in the order of the file."""
    return (row for row in rows if row.fits(facts))


def recommend(rows: Iterable[Row], facts: Mapping[str, str]) -> Row | None:
    """Return the first row that fits; None where no rule speaks, which is for counsel."""
    return next(fitting(rows, facts), None)
