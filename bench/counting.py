"""Counts of units found, missed and falsely found, and what they come to, with their uncertainty."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_Z = 1.96
"""Standard deviations on either side that hold 95 % of a normal distribution."""


@dataclass(slots=True)
class Tally:
    """Units of one set, or of one policy in it."""

    right: int = 0
    extra: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / max(1, self.right + self.extra)

    @property
    def recall(self) -> float:
        """The share of what is there that was found."""
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        """Precision and recall in one."""
        return 2 * self.right / max(1, 2 * self.right + self.extra + self.missed)


def interval(hits: int, of: int) -> tuple[float, float]:
    """Return the Wilson interval of a share at 95 %; everything is possible where nothing was counted.

    >>> [round(end, 2) for end in interval(9, 10)]
    [0.6, 0.98]
    """
    if not of:
        return 0.0, 1.0
    share, room = hits / of, _Z * _Z / of
    middle, reach = share + room / 2, _Z * math.sqrt(share * (1 - share) / of + room / (4 * of))
    return max(0.0, (middle - reach) / (1 + room)), min(1.0, (middle + reach) / (1 + room))


def share(hits: int, of: int) -> list[float]:
    """Return a share, the ends of its interval, rounded for printing, and what it is a share of."""
    return [round(hits / max(1, of), 2), *(round(end, 2) for end in interval(hits, of)), of]


def by_policy(pairs: Iterable[tuple[Iterable[str], Iterable[str]]]) -> Mapping[str, Tally]:
    """Count wanted units against found ones, an outline each; a unit is "II.C adopts"."""
    tallies: defaultdict[str, Tally] = defaultdict(Tally)
    for want, got in ((set(want), set(got)) for want, got in pairs):
        for unit in want | got:
            tally = tallies[unit.split()[0]]
            tally.right += unit in want and unit in got
            tally.extra += unit not in want
            tally.missed += unit not in got
    return dict(sorted(tallies.items()))


def total(tallies: Iterable[Tally]) -> Tally:
    """Return the sum of tallies."""
    held = list(tallies)
    return Tally(sum(t.right for t in held), sum(t.extra for t in held), sum(t.missed for t in held))
