"""The chain of access: who opened or changed what, entry upon entry. Only `chain` writes here. It holds no values."""

from django.db import models


class AccessEntry(models.Model):
    """One link. `actor` is a pseudonym that only the site's secret can make.

    `digest` covers the entry and the one before it.
    """

    number = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField()
    organisation = models.CharField(max_length=60, blank=True)
    actor = models.CharField(max_length=32, blank=True)
    action = models.CharField(max_length=60)
    kind = models.CharField(max_length=60)
    object_id = models.CharField(max_length=64)
    reason = models.CharField(max_length=60, blank=True)
    digest = models.CharField(max_length=64)

    class Meta:
        ordering = ["number"]
        indexes = [models.Index(fields=["organisation", "number"]), models.Index(fields=["kind", "object_id"])]


class ChainHead(models.Model):
    """The end of the chain: one row that is locked while a link is added, so that two writers cannot fork it."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    number = models.BigIntegerField(default=0)
    digest = models.CharField(max_length=64, default="")
