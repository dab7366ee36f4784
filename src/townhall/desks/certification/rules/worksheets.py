"""The federal forms by edition, as sheets that carry the agency's parts field by field, and help with the account.

The A-number is always blank: the agency does not ask for it. A form of another edition is refused.
"""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import msgspec

from latchstring.text import Message
from latchstring.text.strict_yaml import load_strict
from townhall.desks.certification.rules.decisions import FormKind
from townhall.desks.certification.rules.words import Words, words_found

_PRINTED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?!\d)")


class Field(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A field of a form, and which fact of the case goes there; none where a person writes by hand."""

    id: str
    label: Words
    takes: str
    blank: bool = False


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a form."""

    title: Words
    fields: tuple[Field, ...]


class Edition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A form in an edition, with where its fields were read."""

    form: FormKind
    name: str
    edition: datetime.date
    source: str
    as_of: datetime.date
    verified: bool
    parts: tuple[Part, ...]


class _Doubt(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    ask: Words
    words: tuple[str, ...]


class WrongEdition(Exception):  # noqa: N818 - told to a person
    """The form is of an edition that cannot be filled here; carries what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


@dataclass(frozen=True, slots=True)
class Filled:
    """A field as it is printed: the value, empty where a person writes, and whether it must stay blank."""

    field: Field
    value: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """What an account should not say, and the words that made us ask."""

    id: str
    ask: Words
    words: tuple[str, ...]


@cache
def editions() -> tuple[Edition, ...]:
    """Return all editions, loaded once; raises `DataError`."""
    path = files("townhall.desks.certification").joinpath("data", "editions.yml")
    return load_strict(path, tuple[Edition, ...])


def newest(form: FormKind) -> Edition:
    """Return the edition in use of a form."""
    return max((each for each in editions() if each.form is form), key=lambda each: each.edition)


def edition_of(form: FormKind, printed: str) -> Edition:
    """Return the edition that a form's foot says ("01/20/25"); raises `WrongEdition` with what to do.

    >>> edition_of(FormKind.U, "Edition 01/20/25").edition
    datetime.date(2025, 1, 20)
    """
    current = newest(form)
    args: dict[str, str | int | float] = {"printed": printed.strip(), "current": f"{current.edition:%m/%d/%y}"}
    match = _PRINTED.search(printed)
    try:
        day = _printed_day(match) if match else None
    except ValueError:
        day = None
    if day is None:
        raise WrongEdition(Message("certification-edition-unreadable", args))
    if day == current.edition:
        return current
    fault = "outdated" if day < current.edition else "unknown"
    raise WrongEdition(Message(f"certification-edition-{fault}", args))


def fill(edition: Edition, facts: Mapping[str, str]) -> list[tuple[Part, list[Filled]]]:
    """Return the parts with what the case knows. A field that must be blank is blank whatever the facts say."""
    return [
        (part, [Filled(each, "" if each.blank else facts.get(each.takes, "")) for each in part.fields])
        for part in edition.parts
    ]


def doubts_about(account: str) -> tuple[Doubt, ...]:
    """Return what an account of the facts should not say.

    >>> [each.words for each in doubts_about("We heard he is undocumented.")]
    [('undocumented',), ('we heard',)]
    """
    found = ((row, words_found(row.words, account)) for row in _doubts())
    return tuple(Doubt(row.id, row.ask, words) for row, words in found if words)


@cache
def _doubts() -> tuple[_Doubt, ...]:
    path = files("townhall.desks.certification").joinpath("data", "narrative.yml")
    return load_strict(path, tuple[_Doubt, ...])


def _printed_day(match: re.Match[str]) -> datetime.date:
    month, day, year = (int(each) for each in match.groups())
    return datetime.date(year if year > 99 else 2000 + year, month, day)
