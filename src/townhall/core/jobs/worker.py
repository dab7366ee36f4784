"""A worker: takes jobs up one after the other."""

import datetime
import logging
import threading
import time
from collections.abc import Callable

from django.db import connections

from townhall.core.jobs.models import Job
from townhall.core.jobs.queue import LEASE, LeaseLost, finish, give_back, keep_alive, take_up, tell
from townhall.core.jobs.tasks import task_named

Clock = Callable[[], datetime.datetime]
_log = logging.getLogger(__name__)
_BEAT = LEASE.total_seconds() / 4
_TOLD_EVERY = 0.5
"""Seconds between two words of progress that are written down."""


def now_in_utc() -> datetime.datetime:
    """Return the machine's hour."""
    return datetime.datetime.now(datetime.UTC)


def work(
    *, once: bool = False, pause: float = 1.0, stop: threading.Event | None = None, clock: Clock = now_in_utc
) -> int:
    """Work until stopped, or with `once` until nothing waits; returns how many jobs were taken up."""
    stop = stop or threading.Event()
    taken = 0
    while not stop.is_set():
        _drop_old_connections()
        job = take_up(clock())
        if job is not None:
            taken += 1
            run(job, clock)
        elif once:
            break
        else:
            stop.wait(pause)
    return taken


def _drop_old_connections() -> None:
    """Connections that a server dropped are made anew; one in a transaction belongs to whoever began that."""
    for connection in connections.all(initialized_only=True):
        if not connection.in_atomic_block:
            connection.close_if_unusable_or_obsolete()


def run(job: Job, clock: Clock = now_in_utc) -> None:
    """Run one job that was taken up."""
    begun = time.monotonic()
    done = threading.Event()
    heart = threading.Thread(target=_beat, args=(job, done, clock), daemon=True)
    heart.start()
    try:
        task_named(job.task)(job.subject, _Teller(job, clock))
    except LeaseLost:
        _log.warning("a job went to another worker", extra={"job": job.pk, "kind": job.task})
    except Exception as fault:
        _log.exception("a job failed", extra={"job": job.pk, "kind": job.task})
        give_back(job, type(fault).__name__, clock())
    else:
        finish(job, clock())
        _log.info(
            "a job is done", extra={"job": job.pk, "kind": job.task, "seconds": round(time.monotonic() - begun, 1)}
        )
    finally:
        done.set()
        heart.join(5)


class _Teller:
    """Writes progress down, but not more often than anybody reads it."""

    def __init__(self, job: Job, clock: Clock) -> None:
        self._job = job
        self._clock = clock
        self._told_at = 0.0

    def __call__(self, done: int, whole: int) -> None:
        """Say how far the job is."""
        at = time.monotonic()
        if done >= whole or at - self._told_at >= _TOLD_EVERY:
            self._told_at = at
            tell(self._job, done, whole, self._clock())


def _beat(job: Job, done: threading.Event, clock: Clock) -> None:
    """Keep a job while its worker lives, also in a step that takes long."""
    try:
        while not done.wait(_BEAT):
            if not keep_alive(job, clock()):
                return
    finally:
        connections.close_all()
