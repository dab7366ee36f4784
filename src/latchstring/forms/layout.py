"""Words with boxes on a page to segments in the order in which people read them: cells and columns apart.

A segment is words in a row without a wide gap; segments that stand flush below each other in one hand make a block.
"""

from collections.abc import Iterable, Iterator, Sequence
from statistics import median
from typing import NamedTuple

from latchstring.documents import Box
from latchstring.forms.question import FieldPlace
from latchstring.forms.units import Segment

_GAP = 1.25
"""Blank between two words, in heights of a line, beyond which they belong to two labels."""
_HEADING = 1.25
"""How much higher than usual the letters of a heading are."""
_LEADING = 0.9
"""Blank between two lines, in heights, within which they may be one paragraph."""


class Word(NamedTuple):
    """A word and its box in points, origin at the lower left of the page as a reader sees it."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    confidence: float | None = None


class Row(NamedTuple):
    """Words in a row without a wide gap."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    confidence: float | None

    @property
    def height(self) -> float:
        """Points from the foot to the head of the letters."""
        return max(self.top - self.bottom, 4.0)


def segments_of(words: Iterable[Word], page: int, rules: Sequence[float] = ()) -> Iterator[Segment]:
    """Yield the segments of a page; `rules` are the x of vertical lines, which part cells however near their words."""
    rows = _rows(words, rules)
    usual = median(row.height for row in rows) if rows else 0.0
    for block in _blocks(rows):
        for number, row in enumerate(block):
            box = Box(page, row.left, row.bottom, row.right, row.top)
            heading = row.height > _HEADING * usual
            yield Segment(row.text, FieldPlace(page=page, box=box), row.confidence, gap=not number, heading=heading)


def _rows(words: Iterable[Word], rules: Sequence[float]) -> list[Row]:
    rows: list[list[Word]] = []
    for word in words:
        if rows and _same_row(rows[-1][-1], word, rules):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [_row(each) for each in rows]


def _same_row(one: Word, other: Word, rules: Sequence[float]) -> bool:
    height = max(one.top - one.bottom, other.top - other.bottom, 4.0)
    middle, second = (one.top + one.bottom) / 2, (other.top + other.bottom) / 2
    gap = other.left - one.right
    if abs(middle - second) > 0.6 * height or gap > _GAP * height or other.left < one.left - height:
        return False
    return not any(one.right - 1 <= rule <= other.left + 1 for rule in rules)


def _row(words: list[Word]) -> Row:
    sure = [word.confidence for word in words if word.confidence is not None]
    return Row(
        " ".join(word.text for word in words),
        min(word.left for word in words),
        min(word.bottom for word in words),
        max(word.right for word in words),
        max(word.top for word in words),
        min(sure) if sure else None,
    )


def _blocks(rows: list[Row]) -> list[list[Row]]:
    """Chain rows that stand flush below each other; blocks come from the top down, then from the left."""
    ordered = sorted(rows, key=lambda row: (-row.top, row.left))
    below: dict[int, int] = {}
    has_above: set[int] = set()
    for index, row in enumerate(ordered):
        for other in range(index + 1, min(index + 40, len(ordered))):
            if other not in has_above and _flush(row, ordered[other]):
                below[index] = other
                has_above.add(other)
                break
    blocks = []
    for index in range(len(ordered)):
        if index not in has_above:
            chain = [index]
            while chain[-1] in below:
                chain.append(below[chain[-1]])
            blocks.append([ordered[each] for each in chain])
    return blocks


def _flush(above: Row, under: Row) -> bool:
    height = max(above.height, under.height)
    blank = above.bottom - under.top
    alike = min(above.height, under.height) > 0.6 * height
    left = abs(above.left - under.left) < 1.6 * height
    middle = abs(above.left + above.right - under.left - under.right) < 1.5 * height
    return alike and -0.5 * height < blank < _LEADING * height and (left or middle)
