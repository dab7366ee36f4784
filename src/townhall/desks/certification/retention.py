"""The fates of requests. The key dies on its day, names, accounts and papers with it; results stay for the counts."""

from townhall.core.cases.keeping import case_fate, with_case
from townhall.core.retention.fates import Fate, RecordFate, Schedule, all_fields, declare
from townhall.core.retention.information import ANYTHING
from townhall.desks.certification.models import (
    Certification,
    CertificationMove,
    CertificationPaper,
    Official,
    Practice,
)

SCHEDULE = Schedule(
    "Certification request, closed",
    "The organisation's own schedule; a signed form may have to be shown again, so counsel confirms the days first.",
    days=5 * 365,
)
COUNTED: tuple[str, ...] = (
    "form",
    "requester",
    "language",
    "urgent",
    "clock_from",
    "answer_by",
    "safe_by",
    "answered_on",
    "denial",
)
COUNTED += ("activities", "was_late", "times_asked", "times_signed", "edition", "official", "signed_on")

declare(
    case_fate(Certification, SCHEDULE, kept=COUNTED, along=("papers",), details=ANYTHING),
    with_case(CertificationMove, kept=True),
    with_case(CertificationPaper),
    RecordFate(
        Official, all_fields(Official, Fate.KEPT), because="Who could sign in office, and when: proof of forms."
    ),
    RecordFate(
        Practice, all_fields(Practice, Fate.KEPT), because="How the organisation does it; nobody is named but at work."
    ),
)
