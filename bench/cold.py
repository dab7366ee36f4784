"""A cold start: `latchstring find` on one passage, in a process of its own, from the first byte of Python on."""

import subprocess
import sys
import time
from collections.abc import Iterator

from bench.timing import against, medians

_PASSAGE = "No officer shall hold any person on an immigration detainer without a judicial warrant.\n"


def measure() -> Iterator[str]:
    """Yield the seconds by the clock on the wall, beside those of an empty Python."""
    command = [sys.executable, "-m", "latchstring.cli", "find", "-"]
    empty, whole = medians(lambda: _run([sys.executable, "-c", ""]), lambda: _run(command), clock=time.perf_counter)
    yield f"find on one passage {against(whole, '<=', 0.7, ' s')}; an empty Python {empty:.2f} s"


def _run(command: list[str]) -> None:
    subprocess.run(command, input=_PASSAGE.encode(), stdout=subprocess.DEVNULL, check=True)
