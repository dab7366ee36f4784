"""Columns in reading order: repair for the few pages on which PDFium's order is not a reader's.

Two faults are known. Blocks of columns can stand in the file in another order than on the page (a box under the
columns comes first); and lines of two columns can run together where they stand at the same height. Pages without
signs of either are never touched, and tables and forms, which have no single order, are left as they are.
"""

from statistics import median
from typing import NamedTuple

from latchstring.documents.pdf_lines import RISE, WIDE_BLANK, Line, Place

MOST_BLOCKS = 14
"""Beyond so many blocks a page is a form or a table."""
LETTER = 5.0
"""Points for the width of a line's last letter, of which only the left edge is known."""
BREAK = 40.0
"""Points of empty height within a column that begin a new block."""


class Block(NamedTuple):
    """Lines that follow each other down one column, and the rectangle they fill."""

    lines: list[Line]
    left: float
    right: float
    top: float
    bottom: float

    def beside(self, other: "Block") -> bool:
        """Whether the two share no part of the page's width."""
        return self.right <= other.left or other.right <= self.left


def in_blocks(lines: list[Line], right: dict[int, float]) -> list[Line]:
    """Return the lines of a page with its blocks of columns in reading order; unchanged where that is not sure.

    `right` says where lines end, by where they start in the raw text.
    """
    blocks = _blocks(lines, right)
    long = sum(len(block.lines) for block in blocks if len(block.lines) > 2)
    if not 1 < len(blocks) <= MOST_BLOCKS or long < 0.6 * len(lines):
        return lines
    return [line for block in _sorted(blocks) for line in block.lines]


def _blocks(lines: list[Line], right: dict[int, float]) -> list[Block]:
    blocks: list[Block] = []
    for line in lines:
        mine = Block([line], line.x, max(line.x, right[line.start]) + LETTER, line.y, line.y)
        last = blocks[-1] if blocks else None
        if last and -RISE < last.bottom - line.y <= BREAK and not last.beside(mine):
            last.lines.append(line)
            blocks[-1] = Block(last.lines, min(last.left, mine.left), max(last.right, mine.right), last.top, line.y)
        else:
            blocks.append(mine)
    return blocks


def _sorted(blocks: list[Block]) -> list[Block]:
    """Order blocks so that each comes after those above it and after the columns to its left; on a ring, as they are.

    The rule is Breuel's (High Performance Document Layout Analysis, 2003): of two blocks side by side the left one
    comes first, unless a block that spans both stands between them in height.
    """
    waiting = list(blocks)
    ordered: list[Block] = []
    while waiting:
        free = next((b for b in waiting if not any(_before(a, b, blocks) for a in waiting if a is not b)), None)
        if free is None:
            return blocks
        waiting = [block for block in waiting if block is not free]
        ordered.append(free)
    return ordered


def _before(one: Block, two: Block, blocks: list[Block]) -> bool:
    if not one.beside(two):
        return one.top > two.top
    apart = [c for c in blocks if not c.beside(one) and not c.beside(two)]
    if one.left < two.left:
        return not any(two.bottom >= c.top and c.bottom >= one.top for c in apart)
    return any(one.bottom >= c.top and c.bottom >= two.top for c in apart)


def split_columns(lines: list[Line], raw: str, place: Place) -> list[Line]:
    """Return the lines of a page whose two columns run together, left column first, band by band between lines
    that span both; unchanged where the page does not read as prose in two columns."""
    gaps = [_gap(line, raw, place) for line in lines]
    found = [gap for gap in gaps if gap]
    if len(found) < max(10, 0.6 * sum(line.end - line.start >= 40 for line in lines)):
        return lines
    middle = median((gap[1] + gap[2]) / 2 for gap in found)
    ordered: list[Line] = []
    lefts: list[Line] = []
    rights: list[Line] = []
    prose = [0, 0, 0]
    for line, gap in zip(lines, gaps, strict=True):
        if gap and gap[1] <= middle <= gap[2]:
            one, two = _cut(line, raw, gap[0], place)
            lefts.append(one)
            rights.append(two)
            prose[0] += 1
            prose[1] += raw[one.start].islower()
            prose[2] += raw[two.start].islower()
        elif line.x >= middle:
            rights.append(line)
        elif place(line.end - 1)[0] <= middle:
            lefts.append(line)
        else:
            ordered += [*lefts, *rights, line]
            lefts, rights = [], []
    both = prose[0] >= max(10, 0.6 * len(found))
    if not both or min(prose[1:]) < 0.3 * prose[0]:  # cells of a table seldom begin in lower case
        return lines
    return [*ordered, *lefts, *rights]


def _gap(line: Line, raw: str, place: Place) -> tuple[int, float, float] | None:
    """Return the widest blank of a line as `(index, from x, to x)` if it may part two columns."""
    widest = None
    at = raw.find(" ", line.start, line.end)
    while at >= 0:
        if line.start < at < line.end - 1:
            left, right = place(at - 1)[0], place(at + 1)[0]
            if right - left >= WIDE_BLANK and (widest is None or right - left > widest[2] - widest[1]):
                widest = (at, left, right)
        at = raw.find(" ", at + 1, line.end)
    return widest


def _cut(line: Line, raw: str, blank: int, place: Place) -> tuple[Line, Line]:
    broken = raw[blank - 1] == "-" and raw[blank - 2].isalpha()
    one = Line(line.start, blank - broken, line.x, line.y, hyphen=broken)
    x, y = place(blank + 1)
    return one, Line(blank + 1, line.end, x, y, hyphen=line.hyphen)
