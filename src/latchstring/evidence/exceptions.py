"""Exceptions as data: where a statement takes something back, in which words, and what the exception rests on.

The words stand in `data/exceptions.yml`. Whether an exception swallows the rule is judged where findings are written.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise

import msgspec

from latchstring.evidence.notation import Named, Patterns, compiled_by_name, grouped, joined, load_data
from latchstring.vocabulary import CarveOutType


class Reach(StrEnum):
    """How far an exception goes from the words that open it."""

    CLAUSE = "clause"
    PHRASE = "phrase"
    ONLY = "only"


class _Trigger(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    reach: Reach
    any: Patterns


class _Ground(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    type: CarveOutType
    any: Patterns
    broad: bool = False


class _ExceptionFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    triggers: tuple[_Trigger, ...]
    grounds: tuple[_Ground, ...]
    patterns: dict[str, Named]
    fragments: dict[str, str]


@dataclass(frozen=True, slots=True)
class _ExceptionWords:
    """The file, compiled. `triggers` has a group for each row (`t0`, `t1`, …), `only` one that begins the ground."""

    triggers: re.Pattern[str]
    reaches: tuple[Reach, ...]
    only: re.Pattern[str]
    grounds: tuple[tuple[CarveOutType, re.Pattern[str]], ...]
    broad: frozenset[CarveOutType]
    patterns: dict[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Exemption:
    """A stretch of a statement's body that takes something back, and what it rests on."""

    start: int
    end: int
    type: CarveOutType


_COMMA = re.compile(r",(?= )")
_SHORTEST = 9
"""Fewer characters than this say nothing of a ground."""
_LONGEST_PHRASE = 60
_VERB_BEFORE = 200
_CLAUSE_AHEAD = 160
_EARLY = 140


def exceptions(body: str) -> list[Exemption]:
    """Return the exceptions of a statement's folded body, in order, not overlapping.

    >>> [e.type.value for e in exceptions("no one shall be held unless a judge signed it, a judicial warrant")]
    ['judicial_warrant']
    """
    found: list[Exemption] = []
    for start, end in _openings(body):
        if found and start < found[-1].end:
            continue
        if end - start >= _SHORTEST:
            found += _grounds(body, start, end)
    return found


def exception_type(words: str) -> CarveOutType:
    """Name what an exception rests on, the narrowest ground first."""
    for kind, pattern in _words().grounds:
        if pattern.search(words):
            return kind
    return CarveOutType.OTHER


def is_broad(ground: CarveOutType) -> bool:
    """Say whether exceptions on this ground take a part of the rule back, so that what is left is partial."""
    return ground in _words().broad


def main_text(body: str, found: Iterable[Exemption]) -> str:
    """Return the body with its exceptions blanked out, same length."""
    for exception in found:
        body = body[: exception.start] + " " * (exception.end - exception.start) + body[exception.end :]
    return body


def suspends_rule(body: str, exception: Exemption) -> bool:
    """Say whether an exception is made for the whole rule: "this section does not apply to …"."""
    early = min(exception.end, exception.start + _EARLY)
    return bool(_words().patterns["rule_suspended"].search(body, exception.start, early))


def _openings(body: str) -> list[tuple[int, int]]:
    """Where exceptions begin and end, by their beginnings; they may overlap."""
    words = _words()
    found = [(match.start(), _end(body, match)) for match in words.triggers.finditer(body)]
    found += [(match.start("ground"), _end_of_ground(body, match)) for match in words.only.finditer(body)]
    return sorted(found, key=lambda span: span[0])


def _end_of_ground(body: str, only: re.Match[str]) -> int:
    """Where the ground of an "only" ends: with the sentence, or at the verb of "only upon a warrant may …"."""
    stop = _sentence_end(body, only.start("ground"))
    verb = _words().patterns["inverted"].match(body, only.start(), stop) if not body[: only.start()].strip() else None
    return verb.end() if verb else stop


def _grounds(body: str, start: int, end: int) -> list[Exemption]:
    """One exception for each ground: "(a) a judge's warrant, or (b) a conviction" are two."""
    seams = _words().patterns["next_ground"].finditer(body, start + _SHORTEST - 1, end)
    parts: list[Exemption] = []
    for left, right in pairwise([start, *(seam.start() for seam in seams), end]):
        kind = exception_type(body[left:right])
        if parts and (kind is parts[-1].type or kind is CarveOutType.OTHER):
            parts[-1] = Exemption(parts[-1].start, right, parts[-1].type)
        elif parts and parts[-1].type is CarveOutType.OTHER:
            parts[-1] = Exemption(parts[-1].start, right, kind)
        else:
            parts.append(Exemption(left, right, kind))
    return parts


def _end(body: str, match: re.Match[str]) -> int:
    """Where an exception ends: at the next comma if the main verb is still to come, else with the sentence."""
    words, opened_at = _words(), match.end()
    stop = _sentence_end(body, opened_at)
    if words.reaches[int((match.lastgroup or "t0")[1:])] is Reach.PHRASE:
        comma = _COMMA.search(body, opened_at)
        return min(stop, comma.start() if comma else stop, opened_at + _LONGEST_PHRASE)
    if words.patterns["rule_suspended"].search(match.group()) or not _verb_to_come(body, match.start()):
        return stop
    for comma in _COMMA.finditer(body, opened_at, stop):
        if words.patterns["clause_goes_on"].match(body, comma.end(), comma.end() + _CLAUSE_AHEAD):
            return comma.start()
    return stop


def _verb_to_come(body: str, start: int) -> bool:
    """Say whether the main verb of the sentence still stands out before the exception that begins at `start`."""
    before, patterns = body[max(0, start - _VERB_BEFORE) : start], _words().patterns
    return bool(patterns["modal_last"].search(before.rstrip(", ") + " ")) or not patterns["verb_before"].search(before)


def _sentence_end(body: str, at: int) -> int:
    """Where the sentence or clause that holds `at` ends."""
    stop = _words().patterns["sentence_end"].search(body, at)
    return stop.start() if stop else len(body)


@cache
def _words() -> _ExceptionWords:
    """The data file, compiled once."""
    held = load_data("exceptions.yml", _ExceptionFile)
    opening = [row for row in held.triggers if row.reach is not Reach.ONLY]
    only = [pattern for row in held.triggers if row.reach is Reach.ONLY for pattern in row.any]
    return _ExceptionWords(
        triggers=re.compile(grouped(((f"t{n}", row.any) for n, row in enumerate(opening)), held.fragments)),
        reaches=tuple(row.reach for row in opening),
        only=re.compile(joined(only, held.fragments)),
        grounds=tuple((row.type, re.compile(joined(row.any, held.fragments))) for row in held.grounds),
        broad=frozenset(row.type for row in held.grounds if row.broad),
        patterns=compiled_by_name(held.patterns, held.fragments),
    )
