"""Surveys: what two workers bring over one, and the memory of each, over the Georgia codes.

Each run is the whole command, from start to the pages; seconds of both stand side by side, medians of five in turns.
"""

import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.at_scale import make_state, start, watched

RUNS = 5
COMMUNITIES = 60


def measure() -> Iterator[str]:
    """Yield the ratio and the memory."""
    with tempfile.TemporaryDirectory() as made:
        state = Path(made) / "state"
        size = make_state(state, COMMUNITIES)
        seconds: dict[int, list[float]] = {1: [], 2: []}
        parents, workers = 0, 0
        for run in range(RUNS):
            for size_of_crew, times in seconds.items():
                began = time.perf_counter()
                parent, worker = watched(start(state, Path(made) / f"out-{run}-{size_of_crew}", size_of_crew))
                times.append(time.perf_counter() - began)
                parents, workers = max(parents, parent), max(workers, worker)
    one, two = (statistics.median(seconds[count]) for count in (1, 2))
    yield (
        f"{COMMUNITIES} codes, {size / 1e6:.0f} MB: one worker {one:.1f} s, two workers {two:.1f} s, "
        f"two are {one / two:.2f} × one; most memory: parent {parents / 1e6:.0f} MB, a worker {workers / 1e6:.0f} MB"
    )
