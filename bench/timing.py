"""Time taken side by side: medians of interleaved runs, in CPU seconds of this process, and how a figure is printed.

Seconds depend on the machine and the hour, ratios taken in one run much less. Nothing here is asserted anywhere.
"""

import statistics
import time
from collections.abc import Callable

RUNS = 5
Work = Callable[[], object]


def medians(*works: Work, runs: int = RUNS, clock: Callable[[], float] = time.process_time) -> list[float]:
    """Return the median seconds of each work, after a warm-up, the works taking turns."""
    spans: list[list[float]] = [[] for _ in works]
    for work in works:
        work()
    for _ in range(runs):
        for work, times in zip(works, spans, strict=True):
            began = clock()
            work()
            times.append(clock() - began)
    return [statistics.median(times) for times in spans]


def against(figure: float, sign: str, target: float, unit: str = "") -> str:
    """Return a figure with its target and whether it is met.

    >>> against(1.25, "<=", 1.3, " x")
    '1.25 x (target <= 1.3 x: met)'
    """
    met = figure <= target if sign == "<=" else figure >= target
    return f"{figure:.3g}{unit} (target {sign} {target:g}{unit}: {'met' if met else 'missed'})"
