"""The fates that desks share: the key of a case dies on its day, its papers go with it, its log and its counts stay."""

from collections.abc import Iterable, Mapping

from django.db import models

from townhall.core.cases.models import Case, CasePaper
from townhall.core.retention.fates import Fate, RecordFate, Schedule, all_fields
from townhall.core.retention.information import ANYTHING, NOTHING, Kinds, every

_BLANKED = ("blind", "due_at", "imported")
_SHREDDED = ("details", "key_id")


def case_fate(
    model: type[Case],
    schedule: Schedule,
    *,
    kept: Iterable[str] = (),
    blanked: Iterable[str] = (),
    along: Iterable[str],
    details: Kinds,
    holds: Mapping[str, Kinds] | None = None,
) -> RecordFate:
    """Return the fate of a desk's cases, counted from their closing. Every field of the desk's own must be named.

    `along` are the related names of rows that go when the case is purged, and stay while a hold keeps it. `details` is
    what the sealed details could answer about somebody (with a box for words: ANYTHING), `holds` the same of fields of
    the desk's own; each that is blanked must be in it.
    """
    own = {field.name for field in Case._meta.get_fields()} | {"id"}
    told = dict.fromkeys(own, Fate.KEPT) | dict.fromkeys(kept, Fate.KEPT)
    told |= dict.fromkeys((*_BLANKED, *blanked), Fate.BLANKED) | dict.fromkeys(_SHREDDED, Fate.SHREDDED)
    return RecordFate(
        model,
        told,
        because="Its key dies on its day, and all that is sealed with it; times and results stay for the counts.",
        starts="closed_at",
        schedule=schedule,
        along=tuple(along),
        holds={**every((*_BLANKED, "key_id"), NOTHING), "details": details, **(holds or {})},
    )


def with_case(model: type[models.Model], *, kept: bool = False, holds: Mapping[str, Kinds] | None = None) -> RecordFate:
    """Return the fate of rows that belong to a case: gone with it, or kept where they say nothing about a person.

    `holds` is what their fields could answer while the case lives. Of a paper it is known: anything.
    """
    if issubclass(model, CasePaper):
        holds = {"about": ANYTHING, "body": ANYTHING, "added_by": NOTHING, **(holds or {})}
    why = "It says what was done at work, and nothing about the person." if kept else "It goes with its case."
    return RecordFate(
        model,
        all_fields(model, Fate.KEPT if kept else Fate.DELETED),
        because=why,
        whose="case__organisation_id",
        holds=holds or {},
    )
