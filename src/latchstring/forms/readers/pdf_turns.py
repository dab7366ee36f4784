"""Which way up a page's words stand, and coordinates as a reader sees them.

A page may be turned by its own mark, or lie on its side: the words themselves tell.
"""

from itertools import pairwise
from typing import Any, NamedTuple

import msgspec

from latchstring.documents import Box

Rectangle = tuple[float, float, float, float]
"""Left, bottom, right, top."""


class Turn(NamedTuple):
    """A quarter turn (0, 90, 180 or 270, clockwise) of a page of a size, and the page's own corner."""

    angle: int
    left: float
    bottom: float
    wide: float
    high: float

    def seen(self, box: Rectangle) -> Rectangle:
        """Return a box of the page's own coordinates as a reader sees it."""
        left, right = box[0] - self.left, box[2] - self.left
        bottom, top = box[1] - self.bottom, box[3] - self.bottom
        if self.angle == 90:
            return bottom, self.wide - right, top, self.wide - left
        if self.angle == 180:
            return self.wide - right, self.high - top, self.wide - left, self.high - bottom
        if self.angle == 270:
            return self.high - top, left, self.high - bottom, right
        return left, bottom, right, top

    def own(self, box: Rectangle) -> Rectangle:
        """Return a box that a reader sees in the page's own coordinates: the way back of `seen`."""
        back = {90: 270, 270: 90}.get(self.angle, self.angle)
        sideways = self.angle in (90, 270)
        wide, high = (self.high, self.wide) if sideways else (self.wide, self.high)
        left, bottom, right, top = Turn(back, 0, 0, wide, high).seen(box)
        return left + self.left, bottom + self.bottom, right + self.left, top + self.bottom

    def own_box(self, box: Box) -> Box:
        """Return a box in the page's own coordinates."""
        return msgspec.structs.replace(
            box,
            **dict(
                zip(
                    ("left", "bottom", "right", "top"),
                    self.own((box.left, box.bottom, box.right, box.top)),
                    strict=True,
                )
            ),
        )


def turn_of(page: Any, boxes: list[Rectangle]) -> Turn:
    """Return the turn that sets a page's words upright: the way in which most letters follow each other.

    Without enough letters the page's own mark decides.
    """
    steps = {0: 0, 90: 0, 180: 0, 270: 0}
    for one, other in pairwise(boxes):
        across, up = other[0] - one[0], other[1] - one[1]
        if max(abs(across), abs(up)) < 30:
            steps[(0 if across > 0 else 180) if abs(across) >= abs(up) else (90 if up > 0 else 270)] += 1
    best = max(steps, key=lambda angle: steps[angle])
    angle = best if steps[best] >= 20 else page.get_rotation()
    left, bottom, right, top = page.get_bbox()
    return Turn(angle, left, bottom, right - left, top - bottom)


def page_turn(page: Any) -> Turn:
    """Return the turn by which the page itself is shown."""
    left, bottom, right, top = page.get_bbox()
    return Turn(page.get_rotation(), left, bottom, right - left, top - bottom)
