"""The site as whoever runs it meets it: real processes, a real folder, real bytes searched after a purge."""

import signal
import subprocess
import sys
import time

import pytest

PLANT = """
import datetime, sys
from townhall.cli.main import start_django
start_django()
from townhall.core.sealing.envelopes import make_key, seal, destroy_key
from townhall.core.sealing.models import RecordKey
from townhall.core.people.models import Organisation
from townhall.core.people.services import invite
today = datetime.date.today()
now = datetime.datetime.now(datetime.UTC)
"""
SLOW = """
import time
from townhall.cli.main import start_django
start_django()
from townhall.core.jobs.tasks import task
from townhall.core.jobs import queue, worker
import datetime
queue.LEASE = datetime.timedelta(seconds=1)
worker._BEAT = 0.2

@task("slow")
def slow(subject, progress):
    folder = __import__("pathlib").Path(subject)
    for step in range(6):
        mark = folder / f"step{step}"
        if not mark.exists():
            time.sleep(0.25)
            mark.write_text("x")
        progress(step + 1, 6)
"""


def test_no_byte_of_a_purged_key_or_content_is_left_and_no_backup_brings_it_back(site, tmp_path):
    planted = site.script(
        PLANT
        + 'key = make_key(today)\nprint(key, bytes(RecordKey.objects.get(id=key).wrapped).hex(), seal(key, b"canary-9c41", "t").hex())'
    )
    key, wrapped, sealed = planted.split()
    assert bytes.fromhex(wrapped) in site.bytes()
    rows, keys = tmp_path / "rows.tgz", tmp_path / "keys.tgz"
    site.run("backup", str(rows))
    site.run("backup", "--keys", str(keys))
    site.script(PLANT + f'import uuid\ndestroy_key(uuid.UUID("{key}"), today)')
    assert bytes.fromhex(wrapped) not in site.bytes()
    assert "One key" in site.run("restore", "--keys", "--yes", str(keys))
    site.run("restore", "--yes", str(rows))
    assert bytes.fromhex(wrapped) not in site.bytes()
    told = site.script(
        PLANT + "from townhall.core.sealing.envelopes import unseal, KeyDestroyed\nimport uuid\n"
        f'try:\n    print(unseal(uuid.UUID("{key}"), bytes.fromhex("{sealed}"), "t"))\nexcept KeyDestroyed:\n    print("gone")'
    )
    assert told == "gone"


def test_no_byte_of_a_deleted_row_is_left_after_a_purge(site):
    long_ago = "now - datetime.timedelta(days=90)"
    place = 'Organisation.objects.create(slug="alder-bay", name="Alder Bay")'
    site.script(PLANT + f'invite({place}, "canary-7f3a@alder-bay.example", [], by=None, now={long_ago})')
    assert b"canary-7f3a" in site.bytes()
    assert "people.invitation: 1 purged" in site.run("purge")
    assert b"canary-7f3a" not in site.bytes()
    assert "whole" in site.run("verify-log")


def test_a_changed_chain_is_told_by_the_command(site):
    site.script(PLANT + 'invite(Organisation.objects.create(slug="a", name="A"), "x@a.example", [], by=None, now=now)')
    site.script(
        PLANT + 'from townhall.core.access.models import AccessEntry\nAccessEntry.objects.update(action="nothing")'
    )
    done = subprocess.run(
        [sys.executable, "-m", "townhall", "verify-log"], env=site.env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "Entry 1" in done.stderr


@pytest.mark.parametrize("content", [b"", b"no archive", b"\x1f\x8b" + bytes(40)])
def test_a_broken_backup_changes_nothing(site, tmp_path, content):
    broken = tmp_path / "broken.tgz"
    broken.write_bytes(content)
    before = (site.home / "townhall.sqlite3").read_bytes()
    done = subprocess.run(
        [sys.executable, "-m", "townhall", "restore", "--yes", str(broken)],
        env=site.env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "Nothing was changed" in done.stderr
    assert (site.home / "townhall.sqlite3").read_bytes() == before


def test_a_site_that_would_be_insecure_does_not_start(site):
    weak = {**site.env, "TOWNHALL_SECRET": "short"}
    done = subprocess.run(
        [sys.executable, "-m", "townhall", "migrate"], env=weak, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "TOWNHALL_SECRET" in done.stderr


def test_a_killed_workers_job_is_taken_up_again_nothing_double_nothing_lost(site, tmp_path):
    steps = tmp_path / "steps"
    steps.mkdir()
    site.script(SLOW + f'queue.enqueue("slow", {str(steps)!r}, now=datetime.datetime.now(datetime.UTC))')
    first = site.start(SLOW + "worker.work(once=True)")
    deadline = time.monotonic() + 30
    while len(list(steps.iterdir())) < 2 and time.monotonic() < deadline:
        time.sleep(0.05)
    first.send_signal(signal.SIGKILL)
    first.wait(10)
    marks = {path.name: path.stat().st_mtime_ns for path in steps.iterdir()}
    assert 2 <= len(marks) < 6
    time.sleep(1.2)
    site.script(SLOW + "worker.work(once=True)")
    assert len(list(steps.iterdir())) == 6
    assert all((steps / name).stat().st_mtime_ns == at for name, at in marks.items())
    told = site.script(
        SLOW + "from townhall.core.jobs.models import Job\nprint(*Job.objects.values_list('state', 'tries').get())"
    )
    assert told == "done 2"
