"""The server and its workers killed while they work, and two workers on one queue: nothing half, nothing double."""

import hashlib
import os
import time

import pytest
from tests.townhall.processes import FIRST_TOWN, Upload

LOOK = """
from townhall.cli.main import start_django
start_django()
from townhall.assessments.models import Bundle, Paper
from townhall.core.jobs.models import Job
"""
PIECE = os.urandom(1_000_000)
COUNTED = """
import datetime, time
from pathlib import Path
from townhall.cli.main import start_django
start_django()
from townhall.core.jobs.queue import enqueue
from townhall.core.jobs.tasks import task
from townhall.core.jobs.worker import work

@task("counted")
def counted(subject, progress):
    with Path({folder!r}, subject).open("a") as file:
        file.write("x")
    time.sleep(0.02)
"""


def test_an_upload_that_the_server_dies_in_is_not_there_and_the_next_one_is_whole(site):
    session = site.script(FIRST_TOWN)
    with site.served() as server:
        assert server.pids()
        upload = Upload(server, session, "order.txt", 20 * len(PIECE))
        for _ in range(10):
            upload.send(PIECE)
        time.sleep(1)
        server.kill()
        upload.connection.close()
    assert site.script(LOOK + "print(Bundle.objects.count(), Job.objects.count())") == "0 0"
    kept = [path for path in (site.home / "papers").rglob("*") if path.is_file()]
    assert kept == []
    with site.served() as server:
        upload = Upload(server, session, "order.txt", 2 * len(PIECE))
        upload.send(PIECE)
        upload.send(PIECE)
        assert upload.end() == 302
        server.kill()
    assert "One job" in site.run("work", "--once")
    digest = hashlib.sha256(PIECE * 2).hexdigest()
    assert site.script(LOOK + "print(*Paper.objects.values_list('name', 'digest'))") == f"('order.txt', '{digest}')"


def test_what_a_dead_process_left_half_written_is_swept_after_a_day(site):
    for place, days in (("papers/.part-dead", 2), ("incoming/tmp.upload", 2), ("papers/.part-alive", 0)):
        path = site.home / place
        path.write_bytes(b"half")
        os.utime(path, (time.time() - days * 86_400,) * 2)
    assert "2 files" in site.run("purge")
    assert [path.name for path in (site.home / "papers").iterdir()] == [".part-alive"]


@pytest.mark.parametrize("count", [40])
def test_three_workers_on_one_queue_do_every_job_once(either_site, tmp_path, count):
    folder = tmp_path / "marks"
    folder.mkdir()
    code = COUNTED.format(folder=str(folder))
    fill = f"for number in range({count}):\n    enqueue('counted', number, now=datetime.datetime.now(datetime.UTC))"
    either_site.script(code + fill)
    workers = [either_site.start(code + "work(once=True)") for _ in range(3)]
    assert [worker.wait(120) for worker in workers] == [0, 0, 0]
    assert {path.name: path.read_text() for path in folder.iterdir()} == {str(n): "x" for n in range(count)}
    told = either_site.script(LOOK + "print(*set(Job.objects.values_list('state', 'tries')))")
    assert told == "('done', 1)"
