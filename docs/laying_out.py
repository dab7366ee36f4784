"""How a page of the reference is laid out: a title with its notice, and tables."""

from collections.abc import Iterable

from latchstring.language import speech_in

NOTICE = "*Written by `make docs`. Do not edit by hand.*"
SAY = speech_in("en")


def page(title: str, *parts: str) -> str:
    """Join the parts of a page under its title."""
    return "\n\n".join([f"# {title}", NOTICE, *parts]) + "\n"


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Lay out a Markdown table."""
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in row) + " |" for row in lines
    )
