"""Putting a job into the queue, taking one up, telling how far it is, ending it.

Every step is one conditional update, so two workers cannot hold one job: on SQLite and on PostgreSQL alike.
Why a table of our own and no library: `docs/decisions/0051-jobs.md`.
"""

import datetime
import uuid

from django.db import IntegrityError, models, transaction

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
    try:
        with transaction.atomic():
            return Job.objects.create(**same, organisation=organisation, made_at=now, not_before=now)
    except IntegrityError:
        return Job.objects.get(**same, state__in=[JobState.WAITING, JobState.RUNNING])


def take_up(now: datetime.datetime) -> Job | None:
    """Take the oldest job that waits, or whose worker died; returns None where there is none."""
    bury_hopeless(now)
    for job in _free(now).order_by("made_at")[:5]:
        lease = str(uuid.uuid4())
        taken = (
            _free(now)
            .filter(pk=job.pk)
            .update(state=JobState.RUNNING, lease=lease, alive_at=now, started_at=now, tries=job.tries + 1, fault="")
        )
        if taken:
            job.refresh_from_db()
            return job
    return None


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
