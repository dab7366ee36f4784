"""The fates of demands. The key of a case dies on its day: who was asked about, papers, facts and advice with it.

What stays says nothing about a person: times, what kind of thing was asked, where somebody looked, what was answered
under which rule, by whom at work, and what kind of thing left the house.
"""

from townhall.core.cases.keeping import case_fate, with_case
from townhall.core.retention.fates import Fate, RecordFate, Schedule, all_fields, declare
from townhall.core.retention.information import ANYTHING, NOTHING, every
from townhall.desks.disclosure import models

CASES = Schedule(
    "Demand for information, closed",
    "The organisation's own schedule; counsel confirms the days before the first purge.",
    days=3 * 365,
)
_KEPT = ("channel", "requester", "kind", "judicial", "return_at", "notice")

declare(
    case_fate(models.Demand, CASES, kept=_KEPT, along=("papers", "notices", "numbers"), details=ANYTHING),
    with_case(models.DemandMove, kept=True),
    with_case(models.DemandNumber, holds={"blind": NOTHING}),
    with_case(models.DemandPaper, holds={"reading": ANYTHING}),
    with_case(models.Asked, kept=True, holds=every(("facts", "advice"), ANYTHING)),
    with_case(models.AskedDecision, kept=True, holds={"facts": ANYTHING}),
    with_case(models.Search, kept=True, holds={"words": ANYTHING}),
    with_case(models.Given, kept=True, holds={"to": NOTHING}),
    with_case(models.SubjectNotice, holds=every(("language", "method", "by"), NOTHING)),
    with_case(models.DemandHold, kept=True),
    *(
        RecordFate(
            model,
            all_fields(model, Fate.KEPT),
            because="An organisation's own settings; the names in it are of people at work.",
        )
        for model in (models.OutsidePlace, models.DisclosureSettings)
    ),
)
