"""The queue: one holder a job, a dead worker's job is free again, a hopeless one ends."""

import datetime

import pytest

from townhall.core.jobs import queue
from townhall.core.jobs.models import Job, JobState
from townhall.core.jobs.tasks import task, task_named

pytestmark = pytest.mark.django_db
SECOND = datetime.timedelta(seconds=1)


@task("tests.fails")
def fails(subject, progress):
    raise ValueError(subject)


def test_the_same_open_job_is_one(now):
    assert queue.enqueue("t", 1, now=now) == queue.enqueue("t", 1, now=now)
    assert queue.enqueue("t", 2, now=now) != queue.enqueue("t", 1, now=now)


def test_a_job_has_one_holder(now):
    queue.enqueue("t", 1, now=now)
    assert queue.take_up(now) is not None
    assert queue.take_up(now) is None


def test_a_dead_workers_job_is_free_again_and_the_dead_one_may_write_no_more(now):
    queue.enqueue("t", 1, now=now)
    dead = queue.take_up(now)
    later = now + queue.LEASE + SECOND
    alive = queue.take_up(later)
    assert alive.pk == dead.pk
    with pytest.raises(queue.LeaseLost):
        queue.tell(dead, 1, 2, later)
    assert not queue.finish(dead, later)
    assert queue.finish(alive, later)


def test_a_living_worker_keeps_its_job(now):
    queue.enqueue("t", 1, now=now)
    held = queue.take_up(now)
    assert queue.keep_alive(held, now + queue.LEASE)
    assert queue.take_up(now + queue.LEASE + SECOND) is None


def test_a_job_that_kills_its_workers_ends_as_failed(now):
    queue.enqueue("t", 1, now=now)
    at = now
    for _ in range(queue.MOST_TRIES):
        assert queue.take_up(at)
        at += queue.LEASE + SECOND
    assert queue.take_up(at) is None
    assert (Job.objects.get().state, Job.objects.get().fault) == (JobState.FAILED, "WorkerDied")


def test_a_failing_task_is_tried_again_and_then_told_by_the_name_of_its_error(now, work):
    queue.enqueue("tests.fails", "a secret subject", now=now)
    work()
    held = Job.objects.get()
    assert (held.state, held.tries, held.fault) == (JobState.WAITING, 1, "ValueError")
    assert held.not_before > now


def test_two_tasks_of_one_name_are_refused():
    with pytest.raises(ValueError, match="Two tasks"):
        task("tests.fails")(lambda subject, progress: None)
    with pytest.raises(LookupError):
        task_named("no such task")
