"""The keys of records. They stand in a store of their own, so that no backup of the rows can open a sealed record."""

import uuid

from django.db import models


class RecordKey(models.Model):
    """One key, wrapped by the master key. A destroyed key keeps its row as a tombstone: id and day, nothing else."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    wrapped = models.BinaryField(null=True)
    made_on = models.DateField()
    destroyed_on = models.DateField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="a_key_is_kept_or_destroyed",
                condition=models.Q(wrapped__isnull=True) ^ models.Q(destroyed_on__isnull=True),
            )
        ]
