"""A filled letter as blocks for a page: paragraphs and lists, as plain words. Nothing of it is trusted as HTML."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph (one line) or a list (its entries)."""

    is_list: bool
    lines: tuple[str, ...]


def blocks_of(text: str) -> list[Block]:
    """Return the blocks of a letter: lines that begin with a dash are entries of a list, others one paragraph.

    >>> [each.lines for each in blocks_of("One\\nline.\\n\\n- first\\n- second\\n")]
    [('One line.',), ('first', 'second')]
    """
    found: list[Block] = []
    for part in text.split("\n\n"):
        lines = [line.strip() for line in part.splitlines() if line.strip()]
        entries = tuple(line[2:] for line in lines if line.startswith("- "))
        words = " ".join(line for line in lines if not line.startswith("- "))
        if words:
            found.append(Block(False, (words,)))
        if entries:
            found.append(Block(True, entries))
    return found
