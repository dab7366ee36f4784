"""The way back: which raw characters a cleaned text was made of.

A cleaned text is raw pieces laid end to end, with inserted pieces (a joining blank) between them.
Offsets are code points.
"""

from bisect import bisect_right
from collections.abc import Iterable

import msgspec


class Piece(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """`length` characters of the cleaned text from `start`, equal to the raw text from `raw`; `raw` -1 = inserted."""

    start: int
    length: int
    raw: int


class Alignment(msgspec.Struct, frozen=True):
    """Pieces in order of `start`, covering the cleaned text without gaps."""

    pieces: tuple[Piece, ...] = ()

    @classmethod
    def build(cls, parts: Iterable[tuple[int, int]]) -> "Alignment":
        """Make an alignment from `(raw, length)` parts in order; neighbours that continue each other are joined.

        >>> Alignment.build([(0, 5), (5, 3), (-1, 1), (10, 2)]).pieces
        (Piece(start=0, length=8, raw=0), Piece(start=8, length=1, raw=-1), Piece(start=9, length=2, raw=10))
        """
        pieces: list[Piece] = []
        start = at = first = 0
        goes_on = -1
        for raw, length in parts:
            if not length:
                continue
            if raw != goes_on or raw < 0:
                if at > start:
                    pieces.append(Piece(start, at - start, first))
                start, first = at, raw
            at += length
            goes_on = raw + length if raw >= 0 else -1
        if at > start:
            pieces.append(Piece(start, at - start, first))
        return cls(tuple(pieces))

    def raw_spans(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the raw `(start, end)` spans that the cleaned characters `start..end` were made of, in order."""
        first = max(0, bisect_right(self.pieces, start, key=lambda p: p.start) - 1)
        spans = []
        for piece in self.pieces[first:]:
            if piece.start >= end:
                break
            left, right = max(start, piece.start), min(end, piece.start + piece.length)
            if piece.raw >= 0 and left < right:
                spans.append((piece.raw + left - piece.start, piece.raw + right - piece.start))
        return spans
