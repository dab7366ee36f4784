"""The outline of a paper: its sections with numbers and headings, nested, without the table of contents.

What may be a heading is found in `outline_headings`; list items inside a section in `outline_items`, when asked for.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from latchstring.documents.document import Section
from latchstring.documents.outline_headings import Heading, lettered_headings, numbered_headings
from latchstring.documents.outline_items import Item, items
from latchstring.vocabulary import DocumentKind

__all__ = ["Item", "items", "outline"]

_NEVER_LETTERED = (DocumentKind.CODE, DocumentKind.CHARTER, DocumentKind.STATUTE)
_LEAVES = ("section", "decimal")
_BODY = re.compile(r"(?:[^A-Za-z]*+[A-Za-z]){20}")
"""Fewer letters than these between two headings are no body: a page number, a footnote mark, "Reserved."."""
_CONTENTS_RUN = 4
_LETTERS_TO_A_LEAF = 5
"""Numbered sections have lettered lists inside; those are the outline of a paper only where they far outnumber them."""


def outline(
    text: str, headings: Sequence[tuple[int, int, int]] = (), kind: DocumentKind | None = None
) -> tuple[Section, ...]:
    """Return the sections of a paper in order, each spanning heading, body and children.

    `headings` are `(start, end, level)` that the format marks, as in `Raw.headings`. Offsets are code points of `text`.
    A section's text begins with its number as printed; clauses of a resolution are numbered by their word.

    >>> [(s.number, s.heading, s.level) for s in outline("ARTICLE I. IN GENERAL\\nSec. 2-1. Purpose.\\nTo help.\\n")]
    [('ARTICLE I', 'IN GENERAL', 1), ('Sec. 2-1', 'Purpose', 2)]
    """
    printed = numbered_headings(text)
    found = _without_contents(text, _without_repeats(printed))
    if kind not in _NEVER_LETTERED:
        lettered = _without_contents(text, lettered_headings(text))
        if len(lettered) > _LETTERS_TO_A_LEAF * sum(h.family in _LEAVES for h in found):
            found = sorted([*found, *lettered], key=lambda h: h.at)
    if headings:
        dropped = {h.at for h in printed} - {h.at for h in found}
        found = _with_marked(text, found, [each for each in headings if each[0] not in dropped])
    return _nest(text, _one_a_place(found))


def _one_a_place(found: list[Heading]) -> list[Heading]:
    kept: list[Heading] = []
    for heading in found:
        if not kept or heading.at >= kept[-1].body or (heading.rank > kept[-1].rank and heading.at > kept[-1].at):
            kept.append(heading)
    return kept


def _without_repeats(found: list[Heading]) -> list[Heading]:
    """Drop a chapter's or an order's name that is printed again while it is still open: a running header."""
    kept: list[Heading] = []
    open_now: dict[int, str] = {}
    for heading in found:
        if heading.family not in _LEAVES and heading.family != "clause":
            if open_now.get(heading.rank) == heading.number.lower():
                continue
            open_now = {rank: number for rank, number in open_now.items() if rank < heading.rank}
            open_now[heading.rank] = heading.number.lower()
        kept.append(heading)
    return kept


def _without_contents(text: str, found: list[Heading]) -> list[Heading]:
    """Drop tables of contents: runs of headings without a body whose numbers come again, or with dots and page numbers.

    A chapter whose sections were dropped has no body any more, so this is done until nothing changes.
    """
    found = [h for h in found if not h.leaders]
    while True:
        empty = [_is_empty(text, found, n) for n in range(len(found))]
        bodied = {_name(h) for h, bare in zip(found, empty, strict=True) if not bare}
        drop = set()
        begin = 0
        for n in range(len(found) + 1):
            if n < len(found) and empty[n]:
                continue
            run = range(begin, n)
            again = [m for m in run if _name(found[m]) in bodied]
            bare = all(found[m].family == "decimal" for m in run) and len(run) >= 2 * _CONTENTS_RUN
            if bare or len(again) >= _CONTENTS_RUN or (len(again) == len(run) and len(run) > 1):
                drop |= set(run)
            begin = n + 1
        if not drop:
            return found
        found = [h for n, h in enumerate(found) if n not in drop]


def _name(heading: Heading) -> str:
    return (heading.number or heading.heading).lower()


def _is_empty(text: str, found: list[Heading], n: int) -> bool:
    """True where next to nothing stands between this heading and the next of its own rank or above."""
    heading = found[n]
    after = found[n + 1] if n + 1 < len(found) else None
    if heading.family == "clause" or (after and after.rank > heading.rank):
        return False
    stop = after.at if after else len(text)
    return not _BODY.match(text, heading.body, stop)


def _with_marked(text: str, found: list[Heading], marked: Sequence[tuple[int, int, int]]) -> list[Heading]:
    """Add the headings that the format marks; where one is numbered, its level teaches the rank of its equals."""
    by_place = {h.at: h for h in found}
    places = sorted(by_place)
    ranks: dict[int, int] = {}
    plain = []
    for start, end, level in marked:
        printed = text[start:end]
        at = start + len(printed) - len(printed.lstrip())
        if at in by_place:
            ranks.setdefault(level, by_place[at].rank)
        elif printed.strip() and bisect_left(places, start) == bisect_left(places, end):
            plain.append((at, end, level, " ".join(printed.split())))
    for at, end, level, printed in plain:
        rank = ranks.get(level, level - 10 if not ranks or level < min(ranks) else max(ranks.values()) + level)
        found.append(Heading(at, end, "", printed[:300], rank, "marked"))
    return sorted(found, key=lambda h: h.at)


def _nest(text: str, found: list[Heading]) -> tuple[Section, ...]:
    """Give every heading its level, its parent and its end."""
    levels: list[int] = []
    parents: list[int | None] = []
    ends = [len(text)] * len(found)
    still_open: list[int] = []
    for n, heading in enumerate(found):
        while still_open and found[still_open[-1]].rank >= heading.rank:
            ends[still_open.pop()] = heading.at
        parents.append(still_open[-1] if still_open else None)
        levels.append(len(still_open) + 1)
        still_open.append(n)
    return tuple(Section(h.at, ends[n], h.number, h.heading, levels[n], parents[n]) for n, h in enumerate(found))
