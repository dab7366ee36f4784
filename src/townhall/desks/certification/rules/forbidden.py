"""Reasons that must not decide a request: as a choice, and as words in the explanation of a denial."""

import datetime
from functools import cache
from importlib.resources import files

import msgspec

from latchstring.text.strict_yaml import load_strict
from townhall.desks.certification.rules.words import Words, words_found


class ForbiddenReason(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A reason that must not count, why, by which rule, and the words by which a writer gives it."""

    id: str
    name: Words
    because: Words
    citation: str
    source: str
    as_of: datetime.date
    verified: bool
    words: tuple[str, ...]


class Hit(msgspec.Struct, frozen=True):
    """A forbidden reason in a text, and the words that sound like it."""

    reason: ForbiddenReason
    words: tuple[str, ...]


@cache
def forbidden_reasons() -> tuple[ForbiddenReason, ...]:
    """Return all forbidden reasons, loaded once; raises `DataError`."""
    path = files("townhall.desks.certification").joinpath("data", "forbidden.yml")
    return load_strict(path, tuple[ForbiddenReason, ...])


def forbidden_reason(ident: str) -> ForbiddenReason | None:
    """Return a forbidden reason by its id, or None where it is none."""
    return next((each for each in forbidden_reasons() if each.id == ident), None)


def sounds_forbidden(text: str) -> tuple[Hit, ...]:
    """Return the forbidden reasons that an explanation sounds like: its writer is asked about each.

    >>> [hit.reason.id for hit in sounds_forbidden("Nobody was ever arrested.")]
    ['case_closed']
    """
    found = ((reason, words_found(reason.words, text)) for reason in forbidden_reasons())
    return tuple(Hit(reason, words) for reason, words in found if words)
