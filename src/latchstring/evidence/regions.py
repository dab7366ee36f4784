"""Where to read closely: the stretches around the gate's hits, cut at section bounds or else at paragraphs."""

from bisect import bisect_right
from collections.abc import Sequence

from latchstring.evidence.words import Hit

_SHORT = 6000
_BEFORE = 2500
_AFTER = 2500
_LONGEST = 30_000
"""Characters beyond which no further region is joined: what is read at once has a bound, however dense the hits."""


def regions(
    text: str, hits: Sequence[Hit], bounds: Sequence[tuple[int, int]] = ()
) -> list[tuple[int, int, frozenset[str]]]:
    """Return the stretches to read, in order and apart, each with the policies it is opened to.

    A short text is read whole; `bounds` are section spans by start.
    """
    starts = [b[0] for b in bounds]
    found: list[tuple[int, int, frozenset[str]]] = []
    for hit in hits:
        if len(text) <= _SHORT:
            start, end = 0, len(text)
        elif found and found[-1][0] <= hit.start < found[-1][1] - (0 if bounds else _AFTER // 2):
            start, end, _ = found[-1]
        else:
            start, end = _around(text, hit.start, bounds, starts)
        _join(found, start, end, hit)
    return found


def _join(found: list[tuple[int, int, frozenset[str]]], start: int, end: int, hit: Hit) -> None:
    """Add a stretch to those found, joined with the last one where the two overlap."""
    if not found or start >= found[-1][1]:
        found.append((start, end, hit.policies))
        return
    first, last, opened = found[-1]
    whole = max(last, end) - first <= _LONGEST
    if whole or hit.start < last:
        found[-1] = (first, max(last, end) if whole else last, opened | hit.policies)
    if not whole and end > last:
        found.append((last, end, hit.policies))


def _around(text: str, hit: int, bounds: Sequence[tuple[int, int]], starts: list[int]) -> tuple[int, int]:
    """The section that holds the hit, or a window cut at paragraph ends where there is none or it is long."""
    start, end = 0, len(text)
    at = bisect_right(starts, hit) - 1
    while at >= 0 and hit >= bounds[at][1]:
        at -= 1
    if at >= 0:
        start, end = bounds[at]
    if hit - start > _BEFORE:
        cut = text.rfind("\n", start, hit - _BEFORE)
        start = cut + 1 if cut >= 0 and hit - cut < 2 * _BEFORE else hit - _BEFORE
    if end - hit > _AFTER:
        cut = text.find("\n", hit + _AFTER, min(end, hit + 2 * _AFTER))
        end = cut if cut >= 0 else min(end, hit + _AFTER)
    return start, end
