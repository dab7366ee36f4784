"""Programmes: which one a form belongs to, as stated or as its title tells. What a programme may ask is `allowed`."""

import re
from functools import cache
from importlib.resources import files

import msgspec

from latchstring.catalogue.bilingual import Bilingual
from latchstring.forms.phrases import compiled, plain_words
from latchstring.text.strict_yaml import load_strict

GENERAL = "general"
_HEAD = 60
"""Plain words at the head of a form, or of a page, in which its title stands."""


class Program(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A programme: its id, its name, and words of titles that tell it."""

    id: str
    title: Bilingual
    cues: tuple[str, ...]


@cache
def programs() -> tuple[Program, ...]:
    """Return every programme, `general` first."""
    return load_strict(files("latchstring.forms").joinpath("data").joinpath("programs.yml"), tuple[Program, ...])


@cache
def _cues() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((program.id, compiled(program.cues)) for program in programs() if program.cues)


def program(id_: str) -> Program:
    """Return the programme of an id; raises LookupError where there is none.

    >>> program("library").title.en
    'Library card'
    """
    for each in programs():
        if each.id == id_:
            return each
    raise LookupError(id_)


def program_told(text: str, name: str = "") -> str:
    """Return the id of the programme that a title tells, or an empty word.

    A cue early in the text outweighs one later; a longer one outweighs a shorter.

    >>> program_told("CITY OF ELM FALLS  Application for Employment")
    'employment_application'
    """
    best, best_score = "", 0.0
    head = plain_words(f"{_without_suffix(name)} {text}").split()[:_HEAD]
    plain = "".join(f"{word} " for word in head)
    for id_, cue in _cues():
        for found in cue.finditer(plain):
            score = len(found[0]) + 12 * (1 - found.start() / max(1, len(plain)))
            if score > best_score:
                best, best_score = id_, score
    return best


def _without_suffix(name: str) -> str:
    return re.sub(r"[_\-]+|\.\w{2,5}$", " ", name.rpartition("/")[2])
