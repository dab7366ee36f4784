"""The purge: what is at its end goes, unless a hold keeps it. It runs daily, and says so when it did not.

An organisation's hold covers its own records; a fate says by which way a record names its organisation.
"""

import datetime
from collections.abc import Iterable, Iterator
from typing import Any

from django.db import connections, models, transaction

from townhall.core.access.chain import note_access
from townhall.core.retention.fates import Fate, RecordFate, fates
from townhall.core.retention.models import LegalHold, PurgeRun
from townhall.core.sealing.envelopes import destroy_key
from townhall.core.sealing.journal import written_down

_LAST_ZONE = datetime.timedelta(hours=12)
"""A day is over when it is over everywhere: twelve hours after UTC's."""
_AT_ONCE = 200


def purge(now: datetime.datetime, only: Iterable[RecordFate] | None = None) -> list[PurgeRun]:
    """Purge every kind that has a schedule; returns a certificate a kind. Safe to run at any time and twice."""
    ending = [fate for fate in (only or fates()) if fate.schedule]
    done = [_purge_kind(fate, now) for fate in ending]
    gone = {run.kind for run in done if run.purged}
    leave_no_trace([table for fate in ending if fate.kind in gone for table in _tables(fate)])
    return done


def replay(now: datetime.datetime) -> int:
    """After a restore: destroy again every key that was destroyed, then purge.

    Returns how many keys came back and went.
    """
    again = sum(destroy_key(key_id, day) for day, key_id in list(written_down()))
    purge(now)
    return again


def leave_no_trace(tables: Iterable[str] = ()) -> None:
    """See that no deleted row stays readable in the raw files.

    SQLite overwrites rows itself, but its log of changes must be emptied. PostgreSQL only marks rows as dead, so the
    tables that lost some are written anew, with their indexes; its own log is let go by the server in time.
    """
    for connection in connections.all(initialized_only=True):
        if connection.in_atomic_block:
            continue
        with connection.cursor() as cursor:
            if connection.vendor == "sqlite":
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            else:
                for table in tables:
                    cursor.execute(f"VACUUM FULL {connection.ops.quote_name(table)}")


def _purge_kind(fate: RecordFate, now: datetime.datetime) -> PurgeRun:
    purged = held = 0
    for record in _due(fate, now):
        if is_held(fate, record):
            held += 1
            continue
        _end(fate, record, now)
        purged += 1
    schedule = fate.schedule.name if fate.schedule else ""
    return PurgeRun.objects.create(kind=fate.kind, schedule=schedule, at=now, purged=purged, held=held)


def _due(fate: RecordFate, now: datetime.datetime) -> Iterator[models.Model]:
    """The records whose days are over and that were not purged yet."""
    if fate.starts is None or fate.schedule is None:
        return
    limit: Any = now - datetime.timedelta(days=fate.schedule.days)
    if not isinstance(fate.model._meta.get_field(fate.starts), models.DateTimeField):
        limit = (limit - _LAST_ZONE).date()
    rows = fate.model._default_manager.filter(**{f"{fate.starts}__lte": limit})
    if not fate.deletes_rows and Fate.SHREDDED in fate.fields.values():
        rows = rows.exclude(**{f"{fate.key}__isnull": True})
    yield from rows.iterator(chunk_size=_AT_ONCE)


def is_held(fate: RecordFate, record: models.Model) -> bool:
    """Say whether a hold keeps a record."""
    holds = LegalHold.objects.filter(kind=fate.kind, ended_at=None, object_id__in=["", str(record.pk)])
    way = {
        "organisation__slug" if isinstance(place, str) else "organisation_id": place for place in _places(fate, record)
    }
    return bool(way) and holds.filter(**way).exists()


def held_by(hold: LegalHold, now: datetime.datetime) -> int:
    """Return how many records a hold keeps that a purge would take now."""
    fate = next((each for each in fates() if each.kind == hold.kind), None)
    if fate is None:
        return 0
    own = (hold.organisation_id, hold.organisation.slug)
    return sum(
        hold.object_id in ("", str(record.pk)) and not own_places.isdisjoint(own)
        for record in _due(fate, now)
        if (own_places := set(_places(fate, record)))
    )


def _places(fate: RecordFate, record: Any) -> list[Any]:
    """The organisation that a record is of, in a list; none where it is nobody's."""
    if not fate.whose:
        return []
    for name in fate.whose.split("__"):
        record = getattr(record, name)
    return [record]


def _end(fate: RecordFate, record: models.Model, now: datetime.datetime) -> None:
    """End one record: its key first, so that nothing later can fail with the content still readable."""
    key_id = getattr(record, fate.key, None) if Fate.SHREDDED in fate.fields.values() else None
    if key_id is not None:
        destroy_key(key_id, now.date())
    number = record.pk
    with transaction.atomic():
        for name in fate.along:
            getattr(record, name).all().delete()
        if fate.deletes_rows:
            record.delete()
        else:
            _blank(fate, record)
        note_access("purged", fate.kind, number, reason=fate.schedule.name if fate.schedule else "", now=now)


def _tables(fate: RecordFate) -> Iterator[str]:
    """The tables that lose rows or values where records of a kind are purged."""
    yield fate.model._meta.db_table
    for name in fate.along:
        yield fate.model._meta.get_field(name).related_model._meta.db_table  # type: ignore[union-attr]


def _blank(fate: RecordFate, record: models.Model) -> None:
    ending = [name for name, how in fate.fields.items() if how in (Fate.BLANKED, Fate.SHREDDED)]
    for name in ending:
        field = record._meta.get_field(name)
        if not isinstance(field, models.Field):
            raise TypeError(f"{name} is no column of its own: give it a fate in `along`.")
        setattr(record, name, None if field.null else field.get_default() if field.has_default() else "")
    if Fate.SHREDDED in fate.fields.values():
        setattr(record, fate.key, None)
        ending.append(fate.key)
    record.save(update_fields=sorted(set(ending)))
