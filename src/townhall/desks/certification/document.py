"""A request as an open document, and a year of requests as plain rows without anything about a person.

The document holds what is sealed here, so it is made for people who may read the request, and the chain says who took
it. Papers are named by size and SHA-256; their bytes are not within.
"""

import datetime
from collections.abc import Iterable

import msgspec

from townhall.core.cases.document import CaseDocument, document_of
from townhall.core.spreadsheets import as_csv
from townhall.desks.certification.details import Details
from townhall.desks.certification.models import Certification
from townhall.desks.certification.selectors import DESK
from townhall.desks.certification.statistics import outcome_of, punctuality_of

FORMAT = "latchstring-certification-1"


class CertificationDocument(msgspec.Struct, frozen=True):
    """A request for a certification."""

    format: str
    case: CaseDocument
    form: str
    requester: str
    language: str
    urgent: bool
    clock_from: datetime.date
    answer_by: datetime.date
    answered_on: datetime.date | None
    denial: str
    times_asked: int
    times_signed: int
    edition: datetime.date | None
    official: str
    signed_on: datetime.date | None
    details: Details | None
    """None after the purge."""


_SAME: tuple[str, ...] = ("form", "requester", "language", "urgent", "clock_from", "answer_by", "answered_on", "denial")
_SAME += ("times_asked", "times_signed", "edition", "signed_on")
ROW = ("number", "state", "outcome", "punctuality", *_SAME, "activities")
"""The columns of the rows, in their order."""


def certification_document(case: Certification, details: Details | None) -> CertificationDocument:
    """Return a request as a document."""
    told = {name: getattr(case, name) for name in _SAME}
    official = str(case.official) if case.official else ""
    return CertificationDocument(
        format=FORMAT, case=document_of(DESK, case), official=official, details=details, **told
    )


def rows_csv(cases: Iterable[Certification]) -> str:
    """Return requests as CSV, one a row: what every figure is counted from."""

    def row(case: Certification) -> list[object]:
        first = (case.number, case.state, outcome_of(case), punctuality_of(case))
        return [*first, *(getattr(case, name) for name in _SAME), " ".join(case.activities)]

    return as_csv(ROW, map(row, cases))
