"""Two workers against one, and how much memory a worker takes, over few papers and over many."""

import resource
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from bench.shared import shared_folder
from bench.timing import against, medians
from latchstring.documents import Limits, read
from latchstring.evidence import find, find_text

_RUNS = 5
_MANY = 6
"""How often the same papers are read for "many papers"."""


def measure() -> Iterator[str]:
    """Yield the gain of a second worker, the memory of one, and whether it grows with the papers."""
    corpus = shared_folder("corpus")
    if corpus is None:
        yield "the papers are not here: nothing measured"
        return
    codes = sorted((corpus / "georgia").glob("*.txt"), key=lambda path: -path.stat().st_size)
    with _pool(1) as one, _pool(2) as two:
        alone, paired = medians(
            lambda: list(one.map(_read, codes)),
            lambda: list(two.map(_read, codes)),
            runs=_RUNS,
            clock=time.perf_counter,
        )
    yield f"two workers {against(alone / paired, '>=', 1.8, ' x')} one (by the clock: an idle machine is needed)"
    few, many = _peak(codes), _peak(_MANY * codes)
    yield f"a worker after {len(codes)} codes: {few:.0f} MB, after {_MANY * len(codes)}: {many:.0f} MB"
    papers = sorted((path for path in corpus.rglob("*.*") if path.is_file()), key=lambda path: -path.stat().st_size)
    yield f"on the six largest files: {against(_peak(papers[:6]), '<=', 300, ' MB')} a worker"


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_warm_up)


def _warm_up() -> None:
    find_text("warm up: no officer shall hold any person on an immigration detainer")


def _read(path: Path) -> int:
    """What a worker does with a paper."""
    return len(find(read(path, limits=Limits(ocr=False))))


def _peak(paths: list[Path]) -> float:
    """The most memory that a worker of its own has taken after these papers, in megabytes."""
    with _pool(1) as pool:
        for _ in pool.map(_read, paths):
            pass
        return pool.submit(_kilobytes).result() / 1000


def _kilobytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
