"""The words that tell headings and list items from citations, read once from `data/outline.yml`."""

from functools import lru_cache
from importlib.resources import files

import msgspec

from latchstring.text import load_strict


class OutlineWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Small words, by what they tell. What each list is for is said in the data file."""

    carry_on: frozenset[str]
    cites: frozenset[str]
    counts: frozenset[str]
    labels: frozenset[str]


@lru_cache(maxsize=1)
def outline_words() -> OutlineWords:
    """Return the words of the outline."""
    return load_strict(files("latchstring.documents") / "data" / "outline.yml", OutlineWords)
