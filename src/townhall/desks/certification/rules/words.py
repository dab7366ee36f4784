"""How phrases of the data files are looked for in what people write: accents and capitals do not count."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from latchstring.text.phrases import concept_pattern

Words = dict[str, str]
"""A text for people in every language of members' pages."""


def folded(text: str) -> str:
    """Return a text without capitals and accents, with plain quotes and dashes.

    >>> folded("Violación “grave”")
    'violacion "grave"'
    """
    plain = unicodedata.normalize("NFKD", text.translate(_PLAIN)).casefold()
    return "".join(char for char in plain if not unicodedata.combining(char))


_PLAIN = str.maketrans("\u201c\u201d\u2018\u2019\u2013\u2014\n\t", "\"\"''--  ", "\u200b") | {0xAD: " "}


@cache
def pattern_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Return one expression for all phrases of a row."""
    return concept_pattern(tuple(folded(phrase) for phrase in phrases))


def words_found(phrases: Iterable[str], text: str) -> tuple[str, ...]:
    """Return the words of a text that match phrases, each once, in order."""
    found = pattern_of(tuple(phrases)).finditer(folded(text))
    return tuple(dict.fromkeys(match[0] for match in found))
