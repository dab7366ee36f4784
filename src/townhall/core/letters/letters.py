"""Letters: Markdown with a head, `letters/<name>.<language>.md` in the folder of an app. A broken set is refused whole.

A head says `title`, `reviewed` (whether a speaker signed) and `needs` (what must be filled in). A blank that was not
given, or one that the letter does not know, is an error: a letter with a hole must not leave the house.
"""

from functools import cache
from importlib.resources import files

import msgspec
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

_FENCE = "---\n"


class BrokenLetter(Exception):  # noqa: N818 - it says which file and why
    """A letter cannot be used: the words name the file, the fault and what to do."""


class _Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: str
    reviewed: bool
    needs: tuple[str, ...] = ()


class Letter(msgspec.Struct, frozen=True):
    """A letter in one language, not yet filled in."""

    name: str
    language: str
    title: str
    reviewed: bool
    needs: tuple[str, ...]
    body: str

    def fill(self, **values: object) -> tuple[str, str]:
        """Return title and text with the blanks filled; raises `BrokenLetter` where one is missing or too many."""
        if given := set(values) ^ set(self.needs):
            raise BrokenLetter(
                f"The letter {self.name} needs exactly {', '.join(self.needs)}; wrong: {', '.join(sorted(given))}."
            )
        machine = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=True)
        return tuple(machine.from_string(text).render(**values) for text in (self.title, self.body))  # type: ignore[return-value]


@cache
def letters_of(package: str, folder: str = "letters") -> dict[tuple[str, str], Letter]:
    """Load all letters of a folder of an app by (name, language). Each folder is a set with languages of its own.

    Raises `BrokenLetter` where one is broken or a language is missing.
    """
    place = files(package).joinpath(folder)
    paths = sorted((path for path in place.iterdir() if path.name.endswith(".md")), key=lambda path: path.name)
    found = {
        (letter.name, letter.language): letter
        for letter in (_load(path.name, path.read_text("utf-8")) for path in paths)
    }
    spoken = {language for _, language in found}
    for name in {name for name, _ in found}:
        if missing := spoken - {language for other, language in found if other == name}:
            raise BrokenLetter(
                f"{package}: the letter {name} is missing in {', '.join(sorted(missing))}. "
                "Write it, or take the set out."
            )
        if len({found[name, language].needs for language in spoken}) > 1:
            raise BrokenLetter(
                f"{package}: the letter {name} needs other things in other languages. Make `needs` the same."
            )
    return found


def _load(name: str, text: str) -> Letter:
    stem, _, language = name.removesuffix(".md").rpartition(".")
    _, opened, rest = text.partition(_FENCE)
    head, closed, body = rest.partition(_FENCE)
    if not (stem and opened and closed and body.strip()):
        raise BrokenLetter(
            f"{name}: a letter is named <name>.<language>.md and has a head "
            "between two lines of three dashes, then a text."
        )
    try:
        told = msgspec.yaml.decode(head, type=_Head)
    except msgspec.DecodeError as fault:
        raise BrokenLetter(f"{name}: {fault}") from fault
    return Letter(stem, language, told.title, told.reviewed, told.needs, body.lstrip("\n"))
