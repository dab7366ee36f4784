"""The fates of custody requests. The key of a case dies on its day: details and papers with it; counts stay."""

from townhall.core.cases.keeping import case_fate, with_case
from townhall.core.retention.fates import Schedule, declare
from townhall.desks.custody.models import CustodyCase, CustodyMove, CustodyPaper

SCHEDULE = Schedule(
    "Custody request, closed",
    "The organisation's own schedule; counsel confirms the days before the first purge.",
    days=3 * 365,
)

declare(
    case_fate(CustodyCase, SCHEDULE, kept=("channel",), along=("papers",)),
    with_case(CustodyMove, kept=True),
    with_case(CustodyPaper),
)
