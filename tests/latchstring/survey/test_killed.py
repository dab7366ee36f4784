"""Killed anywhere, a survey goes on and ends with the same tables; a paper that kills its reader is set aside.

Real processes and real signals; where one falls is chance, so each test holds wherever it falls.
"""

import datetime
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from latchstring.documents import Limits
from latchstring.survey import list_communities
from latchstring.survey.crew import Crew, CrewFailed
from latchstring.survey.orders import Order, Setup, Terms

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are looked for in /proc")
TODAY = datetime.date(2026, 1, 15)
LONG = 60.0
SLOW = "Sec. 9-{n}. Questions. No officer shall ask any person about immigration status in case {n}.\n\n"


def start(source: Path, out: Path, *more: str, **how: object) -> subprocess.Popen[bytes]:
    """Start a survey as its user does."""
    words = ["survey", str(source), "--out", str(out), "--workers", "2", "--date", TODAY.isoformat(), "--resume", *more]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen([sys.executable, "-m", "latchstring.cli", *words], **quiet, **how)


def children(pid: int) -> list[int]:
    """The processes that a process has started."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid and fields[0] != "Z":
            found.append(int(stat.parent.name))
    return found


def wait_for(what, seconds: float = LONG):
    """Wait until something is there, and return it."""
    end = time.monotonic() + seconds
    while not (found := what()):
        assert time.monotonic() < end, "it never came"
        time.sleep(0.005)
    return found


def parts(out: Path) -> int:
    return len(list((out / "parts").glob("*.part")))


@pytest.fixture
def undisturbed(make_state, tmp_path, run_survey, tables_of):
    """A state, and the tables of a survey of it that nobody disturbed."""
    root = make_state(8, sections=1200)
    run_survey(root, tmp_path / "undisturbed", workers=2)
    return root, tables_of(tmp_path / "undisturbed")


@pytest.mark.parametrize("done", [0, 4])
def test_the_whole_program_is_killed_and_the_tables_are_the_same(undisturbed, tmp_path, tables_of, done):
    root, whole = undisturbed
    out = tmp_path / "out"
    for moment in (done, done):  # killed twice: what is resumed can be killed as well
        run = start(root, out)
        wait_for(lambda run=run, moment=moment: run.poll() is not None or (parts(out) >= moment and children(run.pid)))
        workers = children(run.pid)
        run.kill()
        run.wait()
        wait_for(lambda workers=workers: not any(Path(f"/proc/{pid}/exe").exists() for pid in workers))
    assert start(root, out).wait() == 0
    assert tables_of(out) == whole
    assert not list(out.rglob("*.tmp"))


def test_killed_while_the_tables_are_written_they_are_the_same(undisturbed, tmp_path, tables_of):
    root, whole = undisturbed
    out = tmp_path / "out"
    run = start(root, out)
    wait_for(lambda: run.poll() is not None or list(out.glob("*.parquet*")))
    run.kill()
    run.wait()
    assert start(root, out).wait() == 0
    assert tables_of(out) == whole


def test_workers_are_killed_and_the_survey_goes_on_by_itself(undisturbed, tmp_path, tables_of):
    root, whole = undisturbed
    out = tmp_path / "out"
    run = start(root, out)
    for moment in (0, 2, 4):
        found = wait_for(lambda moment=moment: run.poll() is not None or (parts(out) >= moment and children(run.pid)))
        if found is not True:
            with suppress(ProcessLookupError):
                os.kill(found[0], signal.SIGKILL)
    assert run.wait() == 0
    assert tables_of(out) == whole


def test_workers_killed_as_soon_as_they_stand_end_the_program_with_a_reason_and_not_by_a_signal(make_state, tmp_path):
    run = start(make_state(3), tmp_path / "out")
    while run.poll() is None:
        for worker in children(run.pid):
            with suppress(ProcessLookupError):
                os.kill(worker, signal.SIGKILL)
    assert run.returncode > 0


def test_a_paper_that_kills_its_reader_is_set_aside_and_everything_else_is_done(make_state, tmp_path):
    resource = pytest.importorskip("resource")
    root = make_state(3)
    slow = root / "Port 001, MI" / "endless.txt"
    slow.write_text("".join(SLOW.format(n=n) for n in range(20_000)), encoding="utf-8")

    def allow_three_seconds() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (3, resource.getrlimit(resource.RLIMIT_CPU)[1]))

    out = tmp_path / "out"
    run = start(root, out, preexec_fn=allow_three_seconds)
    assert run.wait() == 3
    ledger = pq.read_table(out / "ledger.parquet").to_pylist()
    lost = {row["paper"]: row["problems"] for row in ledger if row["read"] == "unread"}
    [problem] = lost.pop("endless.txt")
    assert not lost
    assert problem["code"] == "problem-worker-died"
    assert problem["where"] == "endless.txt"
    assert all(problem[part] for part in ("what", "why", "do"))
    assert len(ledger) == 7
    slow.write_text("Sec. 1. No dog shall run at large.", encoding="utf-8")
    assert start(root, out).wait() == 0


def test_a_reader_that_hangs_is_ended_and_its_paper_set_aside(make_state, tmp_path):
    root = make_state(2, sections=1)
    words = "".join(SLOW.format(n=n) for n in range(20_000))
    (root / "Port 001, MI" / "endless.txt").write_text(words, encoding="utf-8")
    (tmp_path / "parts").mkdir()
    orders = [Order(listing) for listing in list_communities(root).listings]
    setup = Setup(Terms(TODAY), str(tmp_path / "parts"))
    done = [event for event in Crew(setup, 1, patience=2.0).work(orders) if event is not None]
    assert done[0][0].set_aside == {}
    assert {name: reason.code for name, reason in done[1][0].set_aside.items()} == {
        "endless.txt": "problem-worker-hung"
    }
    again = [event for event in Crew(setup, 1, patience=2.0).work(orders) if event is not None]
    assert [(done.kept, list(order.set_aside)) for order, done in again] == [(True, []), (False, ["endless.txt"])]


def test_a_crew_whose_workers_never_start_gives_up_and_says_so(tmp_path, monkeypatch, make_state):
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    (tmp_path / "msgspec.py").write_text("raise SystemExit(9)", encoding="utf-8")
    crew = Crew(Setup(Terms(TODAY, limits=Limits()), str(tmp_path)), 2)
    orders = [Order(listing) for listing in list_communities(make_state(2)).listings]
    with pytest.raises(CrewFailed) as failed:
        list(crew.work(orders))
    assert failed.value.message.code == "survey-no-workers"


def test_a_folder_that_takes_no_more_stops_the_survey_and_says_so(make_state, tmp_path):
    orders = [Order(listing) for listing in list_communities(make_state(1)).listings]
    crew = Crew(Setup(Terms(TODAY), str(tmp_path / "nowhere")), 1)
    with pytest.raises(CrewFailed) as failed:
        list(crew.work(orders))
    assert failed.value.message.code == "survey-cannot-write"
