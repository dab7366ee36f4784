"""The items of a list in one section: (a)(1)(A)(i), "A." "1." "a.", bullets; on lines of their own or in running text.

Here a mark is only believed when it belongs to a plausible sequence. The marks themselves are found in `outline_marks`,
the sections of a whole paper in `outline`.
"""

import re
from typing import NamedTuple

import msgspec

from latchstring.documents.outline_marks import Mark, marks

_SENTENCE_END = re.compile(r"[.!?][\"\u201d\u2019)\]]*\s+(?=[\"\u201c(\[]?[A-Z])|\n[ \t]*\n")
_SHORT_FORM = re.compile(r"(?:\b[A-Z]|\b(?:Sec|No|Nos|Art|Ch|St|Mr|Mrs|Ms|Dr|Inc|Jr|Sr|e\.g|i\.e|etc|Ord|Res|cf|vs?))$")
_LONGEST_GAP = 6
"""Items may be missing from a list on lines (repealed, or lost in a scan), but not this many and more."""


class Item(msgspec.Struct, frozen=True):
    """An item of a list: `start..end` spans marker, words and inner items; `level` is from 1 inside the region.

    `lead_in` is the span of the sentence that governs the list ("No officer shall:"), or None where none stands before.
    """

    start: int
    end: int
    number: str
    level: int
    parent: int | None = None
    lead_in: tuple[int, int] | None = None


class _Placed(NamedTuple):
    mark: Mark
    depth: int
    opens: bool
    """True for the first item of a list that begins here, not for one whose beginning lies before the region."""


class _Open(NamedTuple):
    style: str
    ordinal: int


def items(text: str, start: int = 0, end: int | None = None) -> list[Item]:
    """Find the list items of a small region (a section), in order; offsets are code points of `text`.

    Works on lines and in text whose white space was tidied into one line. "8 U.S.C. 1357(g)(1)", "Section 5(a)" and
    "subsection (b) of this section" are citations, not items. A passage may begin inside a list, so a marker at `start`
    itself counts as an item, whatever its number: begin after the number of a section that is one of a list ("II.").

    >>> [i.number for i in items("No officer shall: (a) ask; (b) hold under Section 5(c); or (c) tell.")]
    ['(a)', '(b)', '(c)']
    """
    end = len(text) if end is None else end
    placed = _place(marks(text, start, end))
    return _close(text, start, end, placed)


def _place(found: list[Mark]) -> list[_Placed]:
    """Walk the marks and keep those that open or go on with a list."""
    stack: list[_Open] = []
    placed: list[_Placed] = []
    began_inside = False
    for n, mark in enumerate(found):
        if mark.joined and not (placed and placed[-1].mark.end == mark.start):
            continue
        depth = _goes_on(stack, found, n)
        if depth is not None:
            style = stack[depth].style
            stack[depth:] = [_Open(style, next(o for s, o in mark.readings if s == style))]
            placed.append(_Placed(mark, depth, False))
            continue
        opening = _opens(found, n, began_inside, first=not placed)
        if opening is None:
            continue
        began_inside = began_inside or (not placed and opening.ordinal > 1)
        depth = next((d for d, o in enumerate(stack) if o.style == opening.style), len(stack))
        if opening.ordinal > 1:
            depth = 0
        stack[depth:] = [opening]
        placed.append(_Placed(mark, depth, opening.ordinal < 2))
    return placed


def _goes_on(stack: list[_Open], found: list[Mark], n: int) -> int | None:
    mark = found[n]
    for depth in range(len(stack) - 1, -1, -1):
        held = stack[depth]
        for style, ordinal in mark.readings:
            if style != held.style:
                continue
            step = ordinal - held.ordinal
            if ordinal and not 1 <= step <= (_LONGEST_GAP if mark.on_line else 1):
                continue
            if mark.token in ("i", "I") and style[-1] in "aA" and _numeral_follows(found, n, style):
                return None
            return depth
    return None


def _numeral_follows(found: list[Mark], n: int, letter_style: str) -> bool:
    """True where "(ii)" comes before "(j)": then the "(i)" was a numeral."""
    numeral = letter_style[:-1] + ("I" if letter_style[-1] == "A" else "i")
    for later in found[n + 1 : n + 40]:
        if (numeral, 2) in later.readings:
            return True
        if (letter_style, 10) in later.readings:
            return False
    return False


def _opens(found: list[Mark], n: int, began_inside: bool, first: bool) -> _Open | None:
    """Say which list a mark opens, or None. A first item must have a second one, or stand where only an item can."""
    mark = found[n]
    styles = sorted(mark.readings, key=lambda r: (r[1] > 1, r[0][-1] not in "iI"))
    for style, ordinal in styles:
        if ordinal == 0:
            return _Open(style, 0) if mark.on_line or _has_next(found, n, style, 0) else None
        if ordinal == 1 and _is_first(found, n, style):
            return _Open(style, 1)
    style, ordinal = mark.readings[0]
    if first and mark.on_line and n == 0:
        return _Open(style, ordinal)
    if began_inside and mark.strong and style.startswith(("dot", "paren")):
        return _Open(style, ordinal)
    return None


def _is_first(found: list[Mark], n: int, style: str) -> bool:
    mark = found[n]
    if _has_next(found, n, style, 2):
        return mark.strong or mark.joined or not style.startswith(("dot1", "dota"))
    if style.startswith("paren"):
        return mark.strong and style[-1] != "I"
    return mark.on_line and mark.start == found[0].start


def _has_next(found: list[Mark], n: int, style: str, ordinal: int) -> bool:
    for later in found[n + 1 : n + 80]:
        if (style, ordinal) in later.readings:
            return True
        if ordinal and (style, 1) in later.readings:
            return False
    return False


def _close(text: str, start: int, end: int, placed: list[_Placed]) -> list[Item]:
    """Give every kept mark its end, its parent and the sentence that leads in."""
    leads: list[tuple[int, int] | None] = []
    parents: list[int | None] = []
    last_at: list[int] = []
    for n, (mark, depth, opens) in enumerate(placed):
        parent = last_at[depth - 1] if depth and depth <= len(last_at) else None
        if opens:
            leads.append(_lead_in(text, placed[n - 1].mark.end if n else start, mark.start))
        else:
            leads.append(leads[last_at[depth]] if depth < len(last_at) else None)
        parents.append(parent)
        last_at[depth:] = [n]
    out = []
    for n, (mark, depth, _) in enumerate(placed):
        later = next((m for m in range(n + 1, len(placed)) if placed[m].depth <= depth), None)
        stop = end if later is None else _stop_before(placed[later], leads[later])
        if later is None or placed[later].opens or placed[later].depth < depth:
            stop = _end_of_fragment(text, mark, stop, n + 1 < len(placed) and placed[n + 1].depth > depth)
        while stop > mark.end and text[stop - 1].isspace():
            stop -= 1
        number = text[mark.start : mark.end]
        out.append(Item(mark.start, max(stop, mark.end), number, depth + 1, parents[n], leads[n]))
    return out


def _stop_before(later: _Placed, lead: tuple[int, int] | None) -> int:
    return lead[0] if later.opens and lead else later.mark.start


def _lead_in(text: str, floor: int, at: int) -> tuple[int, int] | None:
    """The last sentence between `floor` and the marker at `at`."""
    begin, finish = floor, at
    while finish > begin and text[finish - 1].isspace():
        finish -= 1
    while begin < finish and (text[begin].isspace() or text[begin] in ".-\u2013\u2014"):
        begin += 1
    for stop in _SENTENCE_END.finditer(text, begin, finish):
        if stop.end() < finish and not _SHORT_FORM.search(text, max(begin, stop.start() - 6), stop.start()):
            begin = stop.end()
    return (begin, finish) if begin < finish else None


def _end_of_fragment(text: str, mark: Mark, stop: int, has_inner: bool) -> int:
    """The last item of a list of fragments ("(b) hold him.") ends with its sentence; what follows stands free."""
    first = re.compile(r"\s*(\S)").match(text, mark.end, stop)
    if has_inner or not first or not first.group(1).islower():
        return stop
    for finish in _SENTENCE_END.finditer(text, mark.end, stop):
        if not _SHORT_FORM.search(text, max(mark.end, finish.start() - 6), finish.start()):
            return finish.start() + 1
    return stop
