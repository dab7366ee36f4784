"""What becomes of every field of every record. An app says it in its `retention.py`; a test knows no exception.

A *schedule* names the records schedule that the fate rests on and whether somebody has checked it. Days are counted
from a field of the record; a record whose field is empty is not at its end yet.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from django.db import models

from townhall.core.retention.information import Information, Kinds


class Fate(StrEnum):
    """What a purge does with a field."""

    SHREDDED = "shredded"
    """Sealed: its key is destroyed."""
    BLANKED = "blanked"
    """Set to nothing; the row stays for the counts."""
    DELETED = "deleted"
    """Goes with the row, which is deleted."""
    KEPT = "kept"
    """Stays, since it says nothing about a person."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """A records schedule: its name, its source, how many days after its start, and whether a person has checked it."""

    name: str
    source: str
    days: int
    verified: bool = False


@dataclass(frozen=True, slots=True)
class RecordFate:
    """How the records of one model end. `starts` is the field from whose day on the schedule counts; None.

    Never by time.
    """

    model: type[models.Model]
    fields: Mapping[str, Fate]
    because: str
    starts: str | None = None
    schedule: Schedule | None = None
    key: str = "key_id"
    """The field that names the record's key, where a field is shredded."""
    whose: str = "organisation_id"
    """The way to the record's organisation, by id or by slug; empty where it is nobody's, and then no hold keeps it."""
    along: tuple[str, ...] = ()
    """Related names of rows of other models that are deleted when this record is purged, and kept while it is held."""
    holds: Mapping[str, Kinds] = field(default_factory=dict)
    """What each field could answer about somebody, until the purge."""

    @property
    def could_answer(self) -> Kinds:
        """What a record could answer, all its fields together."""
        return frozenset().union(*self.holds.values())

    @property
    def kind(self) -> str:
        """The name of the kind of record: `people.invitation`."""
        return self.model._meta.label_lower

    @property
    def deletes_rows(self) -> bool:
        """Whether a purge takes whole rows."""
        return Fate.DELETED in self.fields.values()


_FATES: dict[str, RecordFate] = {}


def declare(*fates: RecordFate) -> None:
    """Say how records end. Raises ValueError where a declaration contradicts itself."""
    for fate in fates:
        values = set(fate.fields.values())
        if Fate.DELETED in values and values & {Fate.BLANKED, Fate.KEPT}:
            raise ValueError(f"{fate.kind}: a row is deleted whole, or not at all.")
        if (fate.starts is None) != (fate.schedule is None):
            raise ValueError(f"{fate.kind}: a schedule needs a start, and a start a schedule.")
        if strays := set(fate.holds) - set(fate.fields):
            raise ValueError(
                f"{fate.kind}: it says what {', '.join(sorted(strays))} could answer, and has no such field."
            )
        _FATES[fate.kind] = fate


def fates() -> tuple[RecordFate, ...]:
    """Return every declared fate, by kind."""
    return tuple(_FATES[kind] for kind in sorted(_FATES))


def could_hold(asked: Information) -> tuple[RecordFate, ...]:
    """Return the kinds of record in which what is asked could stand, by kind."""
    return tuple(fate for fate in fates() if asked in fate.could_answer)


def without_answer(fate: RecordFate) -> list[str]:
    """Return the fields that a purge ends and that can hold words or bytes, of which nobody said what they answer."""
    ending = [name for name, how in fate.fields.items() if how is not Fate.KEPT and name not in fate.holds]
    plain = (models.CharField, models.TextField, models.BinaryField, models.JSONField, models.FileField)
    shredded = {name for name, how in fate.fields.items() if how in (Fate.SHREDDED, Fate.BLANKED)}
    return [name for name in ending if name in shredded or isinstance(fate.model._meta.get_field(name), plain)]


def all_fields(model: type[models.Model], fate: Fate) -> dict[str, Fate]:
    """Return one fate for all fields of a model: where a row goes whole, or holds nothing of a person."""
    return {field.name: fate for field in model._meta.get_fields() if not field.auto_created or field.concrete}


def without_fate(model: type[models.Model]) -> list[str]:
    """Return the fields of a model about which nothing was said, relations to it included where they would block it."""
    fate = _FATES.get(model._meta.label_lower)
    told = set(fate.fields) if fate else set()
    return [field.name for field in model._meta.get_fields() if field.concrete and field.name not in told]
