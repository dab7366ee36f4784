"""The fates of holds and purge certificates: both are the proof of what was kept and what went, and name nobody."""

from townhall.core.retention.fates import Fate, RecordFate, all_fields, declare
from townhall.core.retention.models import LegalHold, PurgeRun

declare(
    RecordFate(
        LegalHold, all_fields(LegalHold, Fate.KEPT), because="Counsel's orders are the proof of why a record was kept."
    ),
    RecordFate(PurgeRun, all_fields(PurgeRun, Fate.KEPT), because="A certificate counts and names nobody."),
)
