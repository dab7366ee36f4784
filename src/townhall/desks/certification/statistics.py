"""Figures of requests, from columns that say nothing about a person. What is published has its small cells hidden."""

import statistics
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from townhall.core import spreadsheets
from townhall.core.people.models import Organisation
from townhall.core.statistics.suppression import THRESHOLD, PublicTable, publish
from townhall.desks.certification.models import Certification
from townhall.desks.certification.rules.decisions import DenialCode

Cell = tuple[str, str]
OUTCOMES = ("signed", "denied", "referred", "stopped", "withdrawn", "pending")
_ENDED = {"referred": "referred", "stopped": "stopped", "withdrawn": "withdrawn", "denied": "denied"}


@dataclass(frozen=True, slots=True)
class Times:
    """Days from receipt to answer; none where so few were answered that it would be about persons."""

    median: float | None
    longest: int | None


def outcome_of(case: Certification) -> str:
    """Return how a request ended, or that it is pending. Being signed again does not undo that it was signed."""
    if case.state in _ENDED:
        return _ENDED[case.state]
    return "signed" if case.times_signed else "pending"


def punctuality_of(case: Certification) -> str:
    """Return whether a request was answered by its day; open ones are pending."""
    if case.was_late:
        return "late"
    return "pending" if case.answered_on is None else "in_time"


def of_year(organisation: Organisation, year: int) -> list[Certification]:
    """Return the requests that came in in a year, without what is sealed."""
    return list(
        Certification.objects.filter(organisation=organisation, year=year).select_related("official").defer("details")
    )


def counted(cases: Iterable[Certification]) -> dict[str, dict[Cell, int]]:
    """Return every table of counts, by its name. The figures can be counted again from the export."""
    rows = list(cases)
    denied = [case for case in rows if case.denial and case.state == "denied"]

    def table(rows_of: Callable[[Certification], Iterable[str]], over: list[Certification] = rows) -> dict[Cell, int]:
        return dict(Counter((name, case.form) for case in over for name in rows_of(case)))

    return {
        "outcome": table(lambda case: [outcome_of(case)]),
        "denial": table(lambda case: [case.denial], denied),
        "punctuality": dict(Counter((punctuality_of(case), "urgent" if case.urgent else "regular") for case in rows)),
        "activity": table(lambda case: case.activities),
        "requester": table(lambda case: [case.requester]),
        "language": table(lambda case: [case.language]),
        "signer": table(lambda case: [case.official.name] if case.official else []),
        "again": table(lambda case: _again(case)),
    }


def _again(case: Certification) -> list[str]:
    told = []
    if case.times_asked > 1:
        told.append("reversed" if case.times_signed else "asked_again")
    if case.times_signed > 1:
        told.append("signed_again")
    return told


def published(cases: Iterable[Certification], threshold: int = THRESHOLD) -> dict[str, PublicTable]:
    """Return the tables with their small cells hidden."""
    return {name: publish(counts, threshold) for name, counts in counted(cases).items() if counts}


def times(cases: Iterable[Certification], threshold: int = THRESHOLD) -> Times:
    """Return how long answers took, where enough were given."""
    days = [(case.answered_on - case.clock_from).days for case in cases if case.answered_on]
    if len(days) < threshold:
        return Times(None, None)
    return Times(statistics.median(days), max(days))


def state_report(cases: Iterable[Certification], state: str) -> dict[str, int]:
    """Return the figures that a state asks for, line by line; they are exact, and go to the state alone.

    California: requested, signed, denied (Cal. Penal Code 679.10). Colorado and Illinois also ask why and how late
    (Colo. Rev. Stat. 24-4.1-406; 5 ILCS 825): their lines are given to every state that was not read.
    """
    rows = list(cases)
    outcomes = Counter(outcome_of(case) for case in rows)
    told = {"requested": len(rows), "signed": outcomes["signed"], "denied": outcomes["denied"]}
    if state == "CA":
        return told
    told |= {f"denied_{code.value}": sum(case.denial == code for case in rows) for code in DenialCode}
    told |= {"pending": outcomes["pending"], "late": sum(punctuality_of(case) == "late" for case in rows)}
    return told


def as_csv(tables: dict[str, PublicTable]) -> str:
    """Return published tables as one spreadsheet; a hidden cell is empty."""
    cells = (
        (name, row, column, table.cells[row, column])
        for name, table in tables.items()
        for row in table.rows
        for column in table.columns
    )
    return spreadsheets.as_csv(("table", "row", "column", "count"), cells)


def report_csv(report: dict[str, int]) -> str:
    """Return a state's report as a spreadsheet."""
    return spreadsheets.as_csv(("figure", "count"), report.items())
