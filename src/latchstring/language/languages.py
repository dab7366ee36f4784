"""Which languages there are, and whether a speaker has reviewed them. The list itself is `languages.yml`."""

from enum import StrEnum
from functools import cache
from importlib.resources import files

import msgspec


class Direction(StrEnum):
    """Which way a language is written."""

    LTR = "ltr"
    RTL = "rtl"


class Language(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A language of the reports: its BCP 47 code, its own name, its direction, whether a speaker has signed for it."""

    code: str
    name: str
    direction: Direction
    reviewed: bool


@cache
def languages() -> tuple[Language, ...]:
    """Return the languages in the order of `languages.yml`; the first is the one the others fall back to.

    >>> [language.code for language in languages()]
    ['en', 'es']
    """
    source = files("latchstring.language").joinpath("languages.yml").read_bytes()
    return msgspec.yaml.decode(source, type=tuple[Language, ...])


def language_of(code: str) -> Language:
    """Return the language of a code; raises LookupError where there is none.

    >>> language_of("es").name
    'Español'
    """
    for language in languages():
        if language.code == code:
            return language
    raise LookupError(code)
