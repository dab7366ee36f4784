"""How long a survey still takes, told honestly: as a range, and not before there is anything to go by.

Two clocks are read: what is left by the bytes, and by the number of communities. Where papers are of one kind they
agree; where the large ones were done first, or scans wait, they do not, and both are told.
"""

import time
from collections.abc import Callable, Mapping

import msgspec

ENOUGH_SECONDS = 3.0
ENOUGH_COMMUNITIES = 3


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """Where a survey stands. `least` and `most` are seconds that are left, None while nobody can know."""

    name: str
    done: int
    total: int
    kept: int
    findings: int
    least: float | None = None
    most: float | None = None


class Clock:
    """Counts what is done in this run; what was kept from an earlier one costs nothing and teaches nothing."""

    def __init__(self, sizes: Mapping[str, int], now: Callable[[], float] = time.monotonic) -> None:
        self._sizes = dict(sizes)
        self._total = len(sizes)
        self._now = now
        self._began = now()
        self._bytes_done = 0
        self._worked = 0
        self._kept = 0
        self._findings = 0

    def count(self, community: str, kept: bool, findings: int) -> None:
        """Count a community that is done."""
        size = self._sizes.pop(community, 0)
        self._findings += findings
        if kept:
            self._kept += 1
        else:
            self._worked += 1
            self._bytes_done += size

    def standing(self, name: str = "") -> Standing:
        """Return where the survey stands."""
        left = len(self._sizes)
        least, most = self._range(left, sum(self._sizes.values()))
        return Standing(
            name=name,
            done=self._total - left,
            total=self._total,
            kept=self._kept,
            findings=self._findings,
            least=least,
            most=most,
        )

    def _range(self, communities: int, size: int) -> tuple[float | None, float | None]:
        elapsed = self._now() - self._began
        if elapsed < ENOUGH_SECONDS or self._worked < ENOUGH_COMMUNITIES:
            return None, None
        by_number = elapsed * communities / self._worked
        by_bytes = elapsed * size / self._bytes_done if self._bytes_done else by_number
        return min(by_number, by_bytes), max(by_number, by_bytes)
