"""The words of exceptions, compiled: what opens one, how far it reaches, what it rests on. Used by `exceptions` alone.

The words stand in `data/exceptions.yml`.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import msgspec

from latchstring.evidence.notation import Named, Patterns, compiled_by_name, grouped, joined, load_data
from latchstring.vocabulary import CarveOutType


class Reach(StrEnum):
    """How far an exception goes from the words that open it."""

    CLAUSE = "clause"
    PHRASE = "phrase"
    ONLY = "only"


class Trigger(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that open an exception, and how far it reaches."""

    reach: Reach
    any: Patterns
    denied_only: bool = False
    """Whether the words open an exception only behind a denial ("not … without a warrant")."""


class _Ground(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    type: CarveOutType
    any: Patterns
    broad: bool = False


class _ExceptionFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    triggers: tuple[Trigger, ...]
    grounds: tuple[_Ground, ...]
    patterns: dict[str, Named]
    fragments: dict[str, str]


@dataclass(frozen=True, slots=True)
class ExceptionWords:
    """The file, compiled. `triggers` has a group for each row (`t0`, `t1`, …), `only` one that begins the ground."""

    triggers: re.Pattern[str]
    rows: tuple[Trigger, ...]
    only: re.Pattern[str]
    grounds: tuple[tuple[CarveOutType, re.Pattern[str]], ...]
    broad: frozenset[CarveOutType]
    patterns: dict[str, re.Pattern[str]]


@cache
def exception_words() -> ExceptionWords:
    """The data file, compiled once."""
    held = load_data("exceptions.yml", _ExceptionFile)
    opening = [row for row in held.triggers if row.reach is not Reach.ONLY]
    only = [pattern for row in held.triggers if row.reach is Reach.ONLY for pattern in row.any]
    return ExceptionWords(
        triggers=re.compile(grouped(((f"t{n}", row.any) for n, row in enumerate(opening)), held.fragments)),
        rows=tuple(opening),
        only=re.compile(joined(only, held.fragments)),
        grounds=tuple((row.type, re.compile(joined(row.any, held.fragments))) for row in held.grounds),
        broad=frozenset(row.type for row in held.grounds if row.broad),
        patterns=compiled_by_name(held.patterns, held.fragments),
    )
