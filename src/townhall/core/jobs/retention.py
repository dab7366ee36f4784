"""The fates of jobs: ended ones go after a month."""

from townhall.core.jobs.models import Job
from townhall.core.retention.fates import Fate, RecordFate, Schedule, all_fields, declare

declare(
    RecordFate(
        Job,
        all_fields(Job, Fate.DELETED),
        because="What was done is seen in its result.",
        starts="ended_at",
        whose="organisation",
        schedule=Schedule("Ended jobs, 30 days", "The site's own rule; no record of business", 30, verified=True),
    )
)
