"""Fills the blanks of model texts. The texts are plain words and not HTML, and run in a sandbox: they are data."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import StrictUndefined, meta
from jinja2.sandbox import SandboxedEnvironment


def render(words: str, context: Mapping[str, Any]) -> str:
    """Return words with their blanks filled; a name that is not in `context` is an error of the model text.

    >>> render("{{ who }} shall.", {"who": "The clerk"})
    'The clerk shall.'
    """
    return _environment().from_string(words).render(context).strip()


def names_in(words: str) -> set[str]:
    """Return the names whose values words may show.

    >>> names_in("{{ who }} shall.")
    {'who'}
    """
    return meta.find_undeclared_variables(_environment().parse(words))


def fill_names(names: Mapping[str, str]) -> dict[str, str]:
    """Return names with the names inside them filled in."""
    filled = dict(names)
    for name, words in names.items():
        if "{{" in words:
            starts = {f"{each}_start": said[:1].upper() + said[1:] for each, said in filled.items()}
            filled[name] = render(words, {**filled, **starts})
    return filled


@cache
def _environment() -> SandboxedEnvironment:
    return SandboxedEnvironment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False)
