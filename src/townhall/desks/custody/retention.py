"""The fates of custody requests. The key of a case dies on its day: details, papers, facts and advice with it.

What stays says nothing about a person: times, what was asked, what was decided under which rule, by whom at work.
"""

from townhall.core.cases.keeping import case_fate, with_case
from townhall.core.retention.fates import Fate, RecordFate, Schedule, all_fields, declare
from townhall.core.retention.information import ANYTHING, NOTHING, Information, every, kinds
from townhall.desks.custody import models

CASES = Schedule(
    "Custody request, closed",
    "The agency's own schedule; counsel confirms the days before the first purge.",
    days=3 * 365,
)
VISITS = Schedule("Front desk access log", "The agency's own schedule; counsel confirms the days.", days=3 * 365)
_KEPT = (
    "channel",
    "paper",
    "suggested",
    "judicial",
    "issuer",
    "is_irregular",
    "has_warrant",
    "match",
    "linked_to",
)

_CUSTODY = kinds(Information.CUSTODY, Information.RELEASE_DATE)
_REACH = kinds(Information.CUSTODY, Information.TELEPHONE, Information.ADDRESS)

declare(
    case_fate(models.CustodyCase, CASES, kept=_KEPT, along=("papers", "notices", "interviews"), details=ANYTHING),
    with_case(models.CustodyMove, kept=True),
    with_case(models.CustodyPaper, holds={"reading": ANYTHING}),
    with_case(models.Element, kept=True, holds=every(("facts", "advice"), ANYTHING)),
    with_case(models.ElementDecision, kept=True, holds={"facts": ANYTHING}),
    with_case(models.ReleaseEvent, kept=True, holds={**every(("at", "reason", "to"), _CUSTODY), "why": ANYTHING}),
    with_case(
        models.PersonNotice,
        holds={**every(("language", "method", "copy_to"), _CUSTODY), "copy_sealed": _REACH, "by": NOTHING},
    ),
    with_case(
        models.Interview,
        holds={**every(("language", "choice", "agents"), _CUSTODY), "by": NOTHING},
    ),
    RecordFate(
        models.Visit,
        all_fields(models.Visit, Fate.KEPT) | {"details": Fate.SHREDDED, "key_id": Fate.SHREDDED},
        because="Who came is sealed and dies on its day; that somebody came stays for the counts.",
        starts="came_in_at",
        schedule=VISITS,
        holds={"details": kinds(Information.TELEPHONE), "key_id": NOTHING},
    ),
    RecordFate(
        models.CustodySettings,
        all_fields(models.CustodySettings, Fate.KEPT),
        because="An agency's own settings; the names in it are of people at work.",
    ),
)
