"""Word patterns as data: the small notation that the files of `data/` are written in, turned into regular expressions.

A pattern is a line of plain folded words with regular-expression signs, and four things more:

- a line is bounded at word edges, front and back; `…` at an end leaves that end open (`convict…`: convicted),
- `{name}` stands for a fragment of the file,
- `{..60}` stands for up to 60 characters of the same sentence,
- a bracket `(a|b)` groups and remembers nothing.

Which patterns there are is said by the files, what a match means by the modules that ask for them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import TypeVar

import msgspec

from latchstring.evidence.initials import look_ahead
from latchstring.text.strict_yaml import load_strict

Patterns = tuple[str, ...]
_T = TypeVar("_T")

_OPEN = "…"
_FRAGMENT = re.compile(r"\{([a-z_]+)\}")
_STRETCH = re.compile(r"\{\.\.(\d+)\}")
_ATOM = re.compile(r"(?P<kept>\\.|\[\^?(?:\\.|[^\]\\])*\])|\((?!\?)")
"""What a bracket may hide in (an escape, a set of characters), or a plain bracket."""


class NotationError(ValueError):
    """A pattern that cannot be read: says which, and why."""


class Named(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing that words can say, and the patterns that say it."""

    any: Patterns
    says: str = ""
    any_case: bool = False
    """Where the text itself is read, not its folded words."""


class WordFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of named patterns, each used by its name."""

    patterns: dict[str, Named]
    fragments: dict[str, str] = {}


def load_data(name: str, type_: type[_T]) -> _T:
    """Load a file of `data/` strictly; raises `DataError` with file and line."""
    return load_strict(files("latchstring.evidence").joinpath("data", name), type_)


@cache
def word_patterns(name: str) -> Mapping[str, re.Pattern[str]]:
    """Return the named patterns of a word file, compiled once.

    >>> bool(word_patterns("grammar.yml")["enacts"].search("be it resolved that"))
    True
    """
    held = load_data(name, WordFile)
    return compiled_by_name(held.patterns, held.fragments)


def compiled_by_name(patterns: Mapping[str, Named], fragments: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    """Compile every row of a file under its name. Raises `NotationError`."""
    return {
        name: re.compile(joined(row.any, fragments), re.IGNORECASE if row.any_case else 0)
        for name, row in patterns.items()
    }


def joined(patterns: Iterable[str], fragments: Mapping[str, str] = {}) -> str:
    """Return one expression for all patterns, tried in their order. Raises `NotationError`.

    >>> re.findall(joined(["(no|any) office…", "^the {who}"], {"who": "clerk|mayor"}), "the mayor and no officer")
    ['the mayor', 'no office']
    """
    parts = []
    for (front, back), group in groupby(_spelled(patterns, fragments), key=lambda row: row[:2]):
        words = "|".join(words for _, _, words in group)
        look = look_ahead(words) if front else ""  # without an edge, the scan skips to the first letters by itself
        parts.append(f"{front}{look}(?:{words}){back}")
    return "|".join(parts)


def grouped(rows: Iterable[tuple[str, Patterns]], fragments: Mapping[str, str]) -> str:
    """Return one expression with a named group for each row, tried in their order; all begin at a word's edge.

    The edge is asked for once, in front, which is what makes the scan quick. Raises `NotationError`.
    """
    groups = []
    for name, patterns in rows:
        if any(pattern.startswith((_OPEN, "^")) for pattern in patterns):
            raise NotationError(f"a pattern of {name!r} does not begin at a word's edge")
        words = joined(patterns, fragments)
        groups.append(f"(?P<{name}>{look_ahead(words)}{words})")
    every = "|".join(groups)
    return rf"\b{look_ahead(every)}(?:{every})"


def _spelled(patterns: Iterable[str], fragments: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """The edge before, the edge behind and the expression of each pattern."""
    for pattern in patterns:
        words = pattern.removeprefix(_OPEN).removesuffix(_OPEN)
        front = "" if pattern.startswith((_OPEN, "^")) else r"\b"
        back = "" if pattern.endswith((_OPEN, "$")) else r"\b"
        yield front, back, spelled(words, fragments)


def spelled(words: str, fragments: Mapping[str, str] = {}) -> str:
    """Spell out fragments, stretches and brackets of one pattern, without its edges."""

    def fragment(match: re.Match[str]) -> str:
        if match[1] not in fragments:
            raise NotationError(f"no fragment {match[1]!r} for the pattern {words!r}")
        return f"(?:{spelled(fragments[match[1]], fragments)})"

    plain = _ATOM.sub(lambda match: match["kept"] or "(?:", words)
    return _FRAGMENT.sub(fragment, _STRETCH.sub(r"[^.;]{0,\1}?", plain))
