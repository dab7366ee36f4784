"""A job as a row: what to do, how far it is, who has it. The row is the queue.

Nothing stands elsewhere that could differ.
"""

from django.db import models


class JobState(models.TextChoices):
    """Where a job stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class Job(models.Model):
    """A piece of work. `task` names a registered function, `subject` the thing it works on; no values of persons."""

    task = models.CharField(max_length=60)
    subject = models.CharField(max_length=64)
    organisation = models.CharField(max_length=60, blank=True)
    state = models.CharField(max_length=10, choices=JobState, default=JobState.WAITING)
    made_at = models.DateTimeField()
    not_before = models.DateTimeField()
    started_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    lease = models.CharField(max_length=36, blank=True)
    """Whoever holds the lease may write; a worker that was thought dead and wakes up holds none."""
    alive_at = models.DateTimeField(null=True)
    tries = models.PositiveSmallIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    whole = models.PositiveIntegerField(default=0)
    fault = models.CharField(max_length=60, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(name="a_job_is_in_a_known_state", condition=models.Q(state__in=JobState.values)),
            models.UniqueConstraint(
                fields=["task", "subject"],
                condition=models.Q(state__in=[JobState.WAITING, JobState.RUNNING]),
                name="one_open_job_a_subject",
            ),
        ]
        indexes = [models.Index(fields=["state", "not_before"])]
