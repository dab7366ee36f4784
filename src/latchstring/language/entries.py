"""The written words: finds every entry of a language's Fluent files without parsing it.

Parsing all entries costs more than a short command lasts, so files are only cut at the lines where an entry begins;
`latchstring.language.speech` parses the entries that are spoken.
"""

import re
from functools import cache
from importlib.resources import files

import msgspec

ENTRY_BEGINS = re.compile(r"^(-?[a-zA-Z][\w-]*)[ \t]*=", re.MULTILINE)
REFERENCE = re.compile(r"\{\s*(-?[a-z][\w-]*)")


class Entry(msgspec.Struct, frozen=True):
    """One message or term as written: its id (terms begin with `-`), its Fluent source, and the file it stands in."""

    id: str
    source: str
    file: str

    def references(self) -> set[str]:
        """Return the ids of other entries that this one may refer to.

        >>> sorted(Entry("a", "a = { -brand } met { b } and { $c }", "x.ftl").references())
        ['-brand', 'b']
        """
        return set(REFERENCE.findall(self.source))


def cut(text: str, file: str) -> list[Entry]:
    r"""Cut Fluent source where entries begin.

    >>> [entry.id for entry in cut("one = 1\n    .why = because\ntwo = 2\n", "x.ftl")]
    ['one', 'two']
    """
    starts = list(ENTRY_BEGINS.finditer(text))
    ends = [match.start() for match in starts[1:]] + [len(text)]
    return [Entry(match[1], text[match.start() : end], file) for match, end in zip(starts, ends, strict=True)]


@cache
def entries_of(language: str, package: str = "latchstring.language") -> tuple[Entry, ...]:
    """Return every entry of a language, files in order of their names; an id may come twice only by mistake.

    The words stand in the package's folder `locales`; a package without the language has no entries.
    """
    folder = files(package).joinpath("locales", language)
    if not folder.is_dir():
        return ()
    written = sorted((file for file in folder.iterdir() if file.name.endswith(".ftl")), key=lambda file: file.name)
    return tuple(entry for file in written for entry in cut(file.read_text("utf-8"), file.name))
