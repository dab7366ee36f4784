"""A region read closely: cut into statements where a question may be answered, and nowhere else.

No statement crosses a break (where a section begins, where its heading ends), so every part between two breaks is cut
for itself, once, when it is asked for. What the statements answer is known to `coder` and `framing`.
"""

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import pairwise

from latchstring.evidence.defined_terms import Banned, banned_of, heads_of, led_in
from latchstring.evidence.exceptions import Exemption, items_named, may_suspend
from latchstring.evidence.ladder import is_saved
from latchstring.evidence.reading import Paper, Reader, Region
from latchstring.evidence.statements import Statement, statements
from latchstring.evidence.words import Words

_LABEL = re.compile(r"\b([A-Za-z0-9]{1,4})[.)]\s*$")
_LONGEST_LABEL = 12


class CloseReading:
    """The parts of a region of a text between its `breaks` (offsets into the region, in order)."""

    def __init__(self, text: str, region: Region, paper: Paper, words: Words, breaks: Sequence[int]) -> None:
        self._text = text
        self._region = region
        self._paper = paper
        self._words = words
        self._parts = tuple(pairwise((0, *breaks, len(region.ready))))
        self._cut: dict[tuple[int, int], list[Reader]] = {}

    def readers(self, wanted: Callable[[int], bool]) -> list[Reader]:
        """Return the statements, in order, of the parts whose mask of possible concepts is wanted."""
        parts = (part for part in self._parts if wanted(self._region.mask_between(*part)))
        return [reader for part in parts for reader in self._read(part)]

    @cached_property
    def suspensions(self) -> list[tuple[Reader, Exemption, frozenset[str]]]:
        """Every exception that is made for the whole rule ("this section does not apply to …"), and the labels of the
        items that it names."""
        speaking = [reader for reader in self._all if may_suspend(reader.statement.body)]
        return [(r, e, items_named(r.statement.body, e)) for r in speaking for e in r.exceptions if e.suspends]

    @cached_property
    def labels(self) -> frozenset[str]:
        """The labels of all items of the region."""
        return frozenset(label for reader in self._all for label in labels(self._text, reader.statement))

    @cached_property
    def saves(self) -> bool:
        """Whether a clause of the region saves its other statements at least in part."""
        return is_saved(self._all)

    @property
    def _all(self) -> list[Reader]:
        """Every statement of the region."""
        return [reader for part in self._parts for reader in self._read(part)]

    def _read(self, part: tuple[int, int]) -> list[Reader]:
        """The statements of one part."""
        if part not in self._cut:
            cut = self._statements(part)
            if self._banned:
                ready, whole = self._region.ready, self._region.start
                cut = [led_in(statement, self._banned, ready, whole) for statement in cut]
            self._cut[part] = [Reader(statement, self._region, self._paper, self._words) for statement in cut]
        return self._cut[part]

    def _statements(self, part: tuple[int, int]) -> list[Statement]:
        """One part, cut."""
        start, (begin, end) = self._region.start, part
        text = self._text[start + begin : start + end]
        return statements(text, self._region.ready[begin:end], start + begin)

    @cached_property
    def _banned(self) -> list[Banned]:
        """The policies that the region defines and bans: seldom any, and only then all of it is cut for them."""
        heads = heads_of(self._region.ready)
        made = [statement for part in self._parts for statement in self._statements(part)] if heads else []
        return banned_of(heads, made, self._region.start)


def labels(text: str, statement: Statement) -> set[str]:
    """Return the labels of a statement's own item and of its lead-in's: "(a)", "3."."""
    places = (text[max(0, at - _LONGEST_LABEL) : at] for at in (statement.own, statement.start))
    return {match[1].lower() for match in map(_LABEL.search, places) if match}
