"""Holds, and what purges did."""

from django.db import models

from townhall.core.people.models import Organisation


class LegalHold(models.Model):
    """Counsel's order that records stay. It beats every schedule and ends only by counsel's word.

    It allows no collecting.
    """

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="holds")
    kind = models.CharField(max_length=60)
    object_id = models.CharField(max_length=64, blank=True)
    """One record, or all of its kind where it is empty."""
    ordered_by = models.CharField(max_length=120)
    reason = models.CharField(max_length=200)
    made_at = models.DateTimeField()
    review_on = models.DateField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["kind", "ended_at"])]


class PurgeRun(models.Model):
    """The certificate of one purge of one kind: how many went, how many a hold kept. No ids, no values."""

    kind = models.CharField(max_length=60)
    schedule = models.CharField(max_length=120)
    at = models.DateTimeField()
    purged = models.PositiveIntegerField()
    held = models.PositiveIntegerField()

    class Meta:
        ordering = ["-at", "kind"]
