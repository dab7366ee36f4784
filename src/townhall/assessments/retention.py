"""The fates of what is read and said of papers.

Public documents of a government, kept until an administrator takes a community out.
"""

from townhall.assessments import models
from townhall.core.retention.fates import Fate, RecordFate, Schedule, all_fields, declare
from townhall.core.retention.information import ANYTHING

_PUBLIC = "Papers of a government and what was read in them; names are those of people at work."

declare(
    RecordFate(
        models.Bundle,
        all_fields(models.Bundle, Fate.DELETED),
        because="It is parted into papers; what was left out was told.",
        starts="done_at",
        whose="community__organisation_id",
        schedule=Schedule(
            "Uploads, 90 days after they were taken in", "The site's own rule; a working copy", 90, verified=True
        ),
        holds={"digest": ANYTHING},
    ),
    RecordFate(
        models.Paper,
        all_fields(models.Paper, Fate.KEPT),
        because=_PUBLIC,
        whose="community__organisation_id",
        holds={"digest": ANYTHING},
    ),
    *(
        RecordFate(model, all_fields(model, Fate.KEPT), because=_PUBLIC)
        for model in (
            models.Community,
            models.Assessment,
            models.FindingRow,
            models.ReviewDecision,
            models.OfficialAnswer,
            models.Snapshot,
        )
    ),
)
