"""Figures of a year, from export rows alone: whoever has the CSV can count them again. Small cells are hidden.

Pure: rows of words in, tables out. What each statute asks is told beside its report in the catalogue of law.
"""

import dataclasses
import datetime
import statistics
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from townhall.core import spreadsheets
from townhall.core.statistics.suppression import PublicTable, publish
from townhall.desks.custody.rules import elements, papers

Row = Mapping[str, str]
OVER = 120
"""Minutes after which a late release is counted apart."""
_DETAINERS = {id_ for id_, paper in papers().items() if paper.judicial == "no"}
"""Papers that are no court's: what 5 ILCS 805/25 calls detainers and civil immigration warrants, and requests."""


@dataclass(frozen=True, slots=True)
class Count:
    """A count by its message, published or hidden (None)."""

    name: str
    value: int | None


@dataclass(frozen=True, slots=True)
class IllinoisLine:
    """What 5 ILCS 805/25 asks of each detainer or civil warrant. For the attorney general, never published."""

    received_at: str
    bond_posted_at: str
    ended_at: str
    how: str
    to: str


def element_table(rows: Sequence[Row], threshold: int) -> PublicTable:
    """Return how often each element was asked, by what was decided."""
    counts: Counter[tuple[str, str]] = Counter()
    for row in rows:
        counts.update((kind, decided) for kind in elements() if (decided := row[f"decision_{kind}"]))
    return publish(counts, threshold)


def paper_table(rows: Sequence[Row], threshold: int) -> PublicTable:
    """Return how often each kind of paper came, by channel."""
    return publish(Counter((row["paper"] or "none", row["channel"]) for row in rows), threshold)


def california_table(rows: Sequence[Row], threshold: int) -> PublicTable:
    """Return to how many people federal access was given, by month and how: for the forum of Gov. Code 7283.1(d)."""
    return publish(Counter((row["received_at"][:7], how) for row in rows for how in _access(row)), threshold)


def _access(row: Row) -> list[str]:
    """How federal officers had access to somebody: by hold, transfer, notice of release, interview or otherwise."""
    gave = {"comply", "comply_partly"}
    by = {"hold": "hold", "transfer": "transfer", "notify_release": "notification", "interview": "interview"}
    found = [how for kind, how in by.items() if row[f"decision_{kind}"] in gave]
    if row["interview"] == "decline" and "interview" in found:
        found.remove("interview")
    if row["released_to"] == "federal" and "transfer" not in found:
        found.append("transfer")
    return found


def measures(rows: Sequence[Row], threshold: int) -> list[Count]:
    """Return the counts of a local report; those from 1 to under the threshold are hidden."""
    tests: dict[str, Callable[[Row], bool]] = {
        "requests": lambda row: True,
        "judicial": lambda row: row["judicial"] == "yes",
        "irregular": lambda row: row["is_irregular"] == "yes",
        "without-warrant": lambda row: row["paper"].startswith("i247") and row["has_warrant"] == "no",
        "told": lambda row: bool(row["told_at"]),
        "told-in-time": _told_in_time,
        "interview-declined": lambda row: row["interview"] == "decline",
        "over-two-hours": lambda row: bool(row["minutes_over"]) and int(row["minutes_over"]) > OVER,
        "to-federal": lambda row: row["released_to"] == "federal",
        "purged": lambda row: row["is_purged"] == "yes",
    }
    found = {name: sum(test(row) for row in rows) for name, test in tests.items()}
    return [Count(name, None if 0 < value < threshold else value) for name, value in found.items()]


def _told_in_time(row: Row) -> bool:
    told, due = row["told_at"], row["notice_due_at"]
    return bool(told) and datetime.datetime.fromisoformat(told) <= datetime.datetime.fromisoformat(due)


def median_over(rows: Sequence[Row], threshold: int) -> float | None:
    """Return the median minutes from due to released; None where fewer people than the threshold stand behind it."""
    minutes = [int(row["minutes_over"]) for row in rows if row["minutes_over"]]
    return float(statistics.median(minutes)) if len(minutes) >= threshold else None


def illinois(rows: Iterable[Row]) -> list[IllinoisLine]:
    """Return the lines of the yearly report under 5 ILCS 805/25; none is a zero report, which must be certified."""
    return [
        IllinoisLine(row["received_at"], row["bond_posted_at"], row["released_at"], _ended(row), row["released_to"])
        for row in rows
        if row["paper"] in _DETAINERS
    ]


def _ended(row: Row) -> str:
    if not row["released_at"]:
        return "in_custody" if row["eligible_at"] == "" and row["state"] != "closed" else "not_recorded"
    return "transferred" if row["released_to"] in ("federal", "other_agency") else "released"


def illinois_csv(lines: Iterable[IllinoisLine]) -> str:
    """Return the lines of the Illinois report as CSV with a head; a head alone is the zero report."""
    names = [field.name for field in dataclasses.fields(IllinoisLine)]
    return spreadsheets.as_csv(names, ([getattr(line, name) for name in names] for line in lines))
