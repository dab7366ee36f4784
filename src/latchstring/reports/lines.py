"""Words in lines of a terminal, for every report that is read there."""

import textwrap

from latchstring.reports.characters import printable

NARROWEST = 60
"""Characters a line has at least, however narrow the terminal says it is."""


def wrapped(
    words: str, width: int, margin: str = "", hanging: str | None = None, *, breaking: bool = False
) -> list[str]:
    """Return words in lines of at most `width` characters, without characters that could disturb a terminal.

    The first line begins with `margin`, the others with `hanging`. A word longer than a line stands whole, so that
    an address can be clicked; with `breaking` it is broken.
    """
    return textwrap.wrap(
        printable(words),
        width,
        initial_indent=margin,
        subsequent_indent=margin if hanging is None else hanging,
        break_on_hyphens=False,
        break_long_words=breaking,
    )
