"""The qualifying activities, and which of them a description may be. It proposes; the official decides.

What was detected counts, not what was charged.
"""

import datetime
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from importlib.resources import files

import msgspec

from latchstring.text.strict_yaml import load_strict
from townhall.desks.certification.rules.words import Words, folded, pattern_of, words_found


class Extent(StrEnum):
    """How far an activity got, or how near it is to a named one."""

    NAMED = "named"
    ATTEMPT = "attempt"
    CONSPIRACY = "conspiracy"
    SOLICITATION = "solicitation"
    SIMILAR = "similar"


class Activity(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A named activity and words for it."""

    name: Words
    words: tuple[str, ...]


class _Similar(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    offence: Words
    words: tuple[str, ...]
    may_be: tuple[str, ...]


class Activities(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The list with its source."""

    citation: str
    source: str
    as_of: datetime.date
    verified: bool
    activities: dict[str, Activity]
    trafficking: dict[str, Words]
    leave_out: tuple[str, ...]
    forms: dict[Extent, tuple[str, ...]]
    similar: tuple[_Similar, ...]


class Candidate(msgspec.Struct, frozen=True):
    """What a description may be: the activity, how far, and the words that say so."""

    activity: str
    extent: Extent
    because: tuple[str, ...]


@cache
def activities() -> Activities:
    """Return the list, loaded once; raises `DataError`, or ValueError where an offence names no listed activity."""
    told = load_strict(files("townhall.desks.certification").joinpath("data", "activities.yml"), Activities)
    if unknown := {name for row in told.similar for name in row.may_be} - set(told.activities):
        raise ValueError(f"activities.yml: no such activity: {', '.join(sorted(unknown))}")
    return told


def name_of(ident: str) -> Words:
    """Return what a named activity or a kind of trafficking is called; raises KeyError."""
    told = activities()
    return told.trafficking[ident] if ident in told.trafficking else told.activities[ident].name


def candidates(description: str) -> tuple[Candidate, ...]:
    """Return what a description may be, named activities first; nothing where no word is known.

    >>> [(each.activity, each.extent.value) for each in candidates("Attempted kidnapping")]
    [('kidnapping', 'attempt')]
    """
    description = pattern_of(activities().leave_out).sub(" ", folded(description))
    named = tuple(_named(description))
    known = {each.activity for each in named}
    return (*named, *(each for each in _similar(description) if each.activity not in known))


def _named(description: str) -> Iterator[Candidate]:
    extent = next((each for each, words in activities().forms.items() if words_found(words, description)), Extent.NAMED)
    for ident, activity in activities().activities.items():
        if found := words_found(activity.words, description):
            yield Candidate(ident, extent, found)


def _similar(description: str) -> Iterator[Candidate]:
    seen = set()
    for row in activities().similar:
        found = words_found(row.words, description)
        for ident in row.may_be if found else ():
            if ident not in seen:
                seen.add(ident)
                yield Candidate(ident, Extent.SIMILAR, found)
