"""The fates of keys: the wrapped key is destroyed with its record, the tombstone stays as the proof."""

from townhall.core.retention.fates import Fate, RecordFate, all_fields, declare
from townhall.core.sealing.models import RecordKey

declare(RecordFate(RecordKey, all_fields(RecordKey, Fate.KEPT), because="What stays is an id and two days."))
