"""Figures of a year, from export rows alone: whoever has the CSV can count them again. Small cells are hidden."""

import datetime
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from townhall.core.statistics.suppression import PublicTable, publish

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Count:
    """A count by its message, published or hidden (None)."""

    name: str
    value: int | None


def kind_table(rows: Sequence[Row], threshold: int) -> PublicTable:
    """Return how many demands of each kind came, by who asked."""
    return publish(Counter((row["kind"] or "none", row["requester"]) for row in _demands(rows)), threshold)


def answer_table(rows: Sequence[Row], threshold: int) -> PublicTable:
    """Return how often each thing was asked, by what was answered."""
    return publish(Counter((row["item"], row["answer"] or "none") for row in rows if row["item"]), threshold)


def measures(rows: Sequence[Row], threshold: int) -> list[Count]:
    """Return counts of demands; those from 1 to under the threshold are hidden."""
    tests: dict[str, Callable[[Row], bool]] = {
        "demands": lambda row: True,
        "federal": lambda row: row["requester"] == "dhs",
        "court": lambda row: row["judicial"] == "yes",
        "answered": lambda row: bool(row["answered_at"]),
        "late": _is_late,
        "told": lambda row: bool(row["told_at"]),
        "forbidden": lambda row: row["notice"] == "forbidden",
        "held": lambda row: row["is_held"] == "yes",
        "purged": lambda row: row["is_purged"] == "yes",
    }
    demands = _demands(rows)
    found = {name: sum(test(row) for row in demands) for name, test in tests.items()}
    found["gave"] = len({row["case"] for row in rows if row["given"] == "yes"})
    return [Count(name, None if 0 < value < threshold else value) for name, value in found.items()]


def _demands(rows: Sequence[Row]) -> list[Row]:
    """One row a demand."""
    return list({row["case"]: row for row in rows}.values())


def _is_late(row: Row) -> bool:
    if not row["answered_at"] or not row["due_at"]:
        return False
    return datetime.datetime.fromisoformat(row["answered_at"]) > datetime.datetime.fromisoformat(row["due_at"])
