"""`make survey-at-scale`: hundreds of codes on two workers, undisturbed and then killed at random until it ends.

Heavier than a test and not part of any: it prints seconds, the most memory of each process, how often what was killed,
and whether the tables are the same. The codes are those of the corpus with their chapters turned round, so that no two
are alike; without the corpus they are the example town's.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from bench.shared import shared_folder

COMMUNITIES = int(os.environ.get("COMMUNITIES", "400"))
SEED = int(os.environ.get("SEED", "1"))
TOWN = Path(__file__).parent.parent / "examples" / "alder_bay" / "code-of-ordinances.txt"


def main() -> int:
    """Run both, and tell; the exit status is 1 where the tables differ."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        print(f"{COMMUNITIES} codes, {make_state(folder / 'state', COMMUNITIES) / 1e6:.0f} MB")
        began = time.monotonic()
        memory = watched(start(folder / "state", folder / "whole"))
        print(f"undisturbed: {time.monotonic() - began:.0f} s with two workers")
        print(f"most memory: parent {memory[0] / 1e6:.0f} MB, a worker {memory[1] / 1e6:.0f} MB")
        kills = killed_until_it_ends(folder / "state", folder / "killed")
        print(f"killed {kills['all']} times whole, {kills['worker']} times a worker")
        same = tables(folder / "whole") == tables(folder / "killed")
        print("the tables are the same, byte for byte" if same else "THE TABLES DIFFER")
    return 0 if same else 1


def make_state(root: Path, count: int) -> int:
    """Write so many communities; return how many bytes they have."""
    corpus = shared_folder("corpus")
    sources = sorted((corpus / "georgia").glob("*.txt")) if corpus else [TOWN]
    texts = [source.read_text("utf-8-sig") for source in sources]
    written = 0
    for number in range(count):
        chance = random.Random(SEED * 1_000_003 + number)
        head, *sections = chance.choice(texts).split("\nSec. ")
        turn = chance.randrange(len(sections)) if sections else 0
        words = "\nSec. ".join([head, *sections[turn:], *sections[:turn]])
        folder = root / f"Town {number:04}, GA"
        folder.mkdir(parents=True)
        written += (folder / "code.txt").write_text(words, encoding="utf-8")
    return written


def start(state: Path, out: Path, workers: int = 2) -> "subprocess.Popen[bytes]":
    """Start a survey, or go on with it."""
    words = ["survey", str(state), "--out", str(out), "--workers", str(workers), "--resume", "--kind", "city"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen([sys.executable, "-m", "latchstring.cli", *words, "--date", "2026-01-15"], **quiet)


def watched(run: "subprocess.Popen[bytes]") -> tuple[int, int]:
    """Wait for a survey; return the most bytes that it and any of its workers held."""
    parent, worker = 0, 0
    while run.poll() is None:
        parent = max(parent, held(run.pid))
        worker = max([worker, *(held(pid) for pid in children(run.pid))])
        time.sleep(0.2)
    if run.returncode:
        raise SystemExit(f"the survey ended with {run.returncode}")
    return parent, worker


def killed_until_it_ends(state: Path, out: Path) -> dict[str, int]:
    """Start a survey, kill it or a worker after a while, and go on, until it ends by itself."""
    chance, kills = random.Random(SEED), {"all": 0, "worker": 0}
    while True:
        run = start(state, out)
        with suppress(subprocess.TimeoutExpired):
            run.wait(chance.uniform(1, 20))
        if run.poll() is not None:
            return kills
        workers = list(children(run.pid))
        if workers and chance.random() < 0.5:
            os.kill(chance.choice(workers), signal.SIGKILL)
            kills["worker"] += 1
            with suppress(subprocess.TimeoutExpired):
                run.wait(chance.uniform(1, 20))
        if run.poll() is None:
            run.kill()
            run.wait()
            kills["all"] += 1


def children(pid: int) -> Iterator[int]:
    """Yield the processes that a process has started (Linux)."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid and fields[0] != "Z":
            yield int(stat.parent.name)


def held(pid: int) -> int:
    """Return the most bytes that a process ever held (Linux); 0 where it is gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)


def tables(out: Path) -> dict[str, bytes]:
    """Return the bytes of the three tables."""
    return {path.name: path.read_bytes() for path in sorted(out.glob("*.parquet"))}


if __name__ == "__main__":
    sys.exit(main())
