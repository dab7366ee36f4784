"""Vendors of screens that a town cannot change by itself: their names, as data. What follows is `judging`."""

import re
from functools import cache
from importlib.resources import files

import msgspec

from latchstring.forms.phrases import compiled, plain_words
from latchstring.text.strict_yaml import load_strict


class Vendors(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Names of products, as phrases of plain words."""

    names: tuple[str, ...]


@cache
def _pattern() -> re.Pattern[str]:
    written = load_strict(files("latchstring.forms").joinpath("data").joinpath("vendors.yml"), Vendors)
    return compiled([f"(powered by|hosted by|copyright|provided by|software by) ... {name}" for name in written.names])


def names_a_vendor(text: str) -> bool:
    """Tell whether a screen says that a known vendor made it.

    >>> names_a_vendor("Powered by PowerSchool SIS")
    True
    """
    return bool(_pattern().search(plain_words(text)))
