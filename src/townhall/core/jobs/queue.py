"""Putting a job into the queue, taking one up, telling how far it is, ending it.

A job is taken up under a lock on its row, and every later step is one conditional update, so two workers cannot hold
one job: on SQLite (one writes at a time) and on PostgreSQL (rows that are locked are passed over) alike.
Why a table of our own and no library: `docs/decisions/0051-jobs.md`.
"""

import datetime
import uuid

from django.db import IntegrityError, connection, models, transaction

from townhall.core.jobs.models import Job, JobState

LEASE = datetime.timedelta(seconds=60)
"""A worker that has not been heard of for so long is taken for dead."""
MOST_TRIES = 3
_WAIT_AGAIN = datetime.timedelta(seconds=30)


class LeaseLost(Exception):  # noqa: N818 - told to the task, which stops
    """The job belongs to another worker now."""


def enqueue(task: str, subject: object, *, organisation: str = "", now: datetime.datetime) -> Job:
    """Put a job into the queue; where the same is open already, return that one."""
    same = {"task": task, "subject": str(subject)}
    while True:
        try:
            with transaction.atomic():
                return Job.objects.create(**same, organisation=organisation, made_at=now, not_before=now)
        except IntegrityError:
            held = Job.objects.filter(**same, state__in=[JobState.WAITING, JobState.RUNNING]).first()
            if held is not None:
                return held
            # It ended between the two questions, so there is room for a new one.


def take_up(now: datetime.datetime) -> Job | None:
    """Take the oldest job that waits, or whose worker died; returns None where there is none."""
    bury_hopeless(now)
    with transaction.atomic():
        # Workers that ask at once pass over each other's rows where the database can (on SQLite, one writes at a time).
        passing = connection.features.has_select_for_update_skip_locked
        job = _free(now).select_for_update(skip_locked=passing).order_by("made_at", "pk").first()
        if job is None:
            return None
        job.state, job.lease, job.tries, job.fault = JobState.RUNNING, str(uuid.uuid4()), job.tries + 1, ""
        job.alive_at = job.started_at = now
        job.save()
    return job


def tell(job: Job, done: int, whole: int, now: datetime.datetime) -> None:
    """Say how far a job is, and that its worker lives; raises `LeaseLost`."""
    if not _mine(job).update(done=done, whole=whole, alive_at=now):
        raise LeaseLost


def keep_alive(job: Job, now: datetime.datetime) -> bool:
    """Say that the worker lives; returns whether the job is still its own."""
    return bool(_mine(job).update(alive_at=now))


def finish(job: Job, now: datetime.datetime) -> bool:
    """End a job that is done; returns whether it was still this worker's."""
    return bool(_mine(job).update(state=JobState.DONE, ended_at=now, lease=""))


def give_back(job: Job, fault: str, now: datetime.datetime) -> None:
    """A try failed: wait a little and try again, or give up after `MOST_TRIES`.

    `fault` is the name of the error alone.
    """
    if job.tries >= MOST_TRIES:
        _mine(job).update(state=JobState.FAILED, ended_at=now, fault=fault, lease="")
    else:
        _mine(job).update(state=JobState.WAITING, not_before=now + _WAIT_AGAIN * job.tries, fault=fault, lease="")


def bury_hopeless(now: datetime.datetime) -> int:
    """A job whose workers died again and again would kill the next one too: it ends as failed, and says so."""
    dead = Job.objects.filter(state=JobState.RUNNING, alive_at__lt=now - LEASE, tries__gte=MOST_TRIES)
    return dead.update(state=JobState.FAILED, ended_at=now, fault="WorkerDied", lease="")


def _free(now: datetime.datetime) -> models.QuerySet[Job]:
    waiting = models.Q(state=JobState.WAITING, not_before__lte=now)
    orphaned = models.Q(state=JobState.RUNNING, alive_at__lt=now - LEASE, tries__lt=MOST_TRIES)
    return Job.objects.filter(waiting | orphaned)


def _mine(job: Job) -> models.QuerySet[Job]:
    return Job.objects.filter(pk=job.pk, lease=job.lease, state=JobState.RUNNING)
