"""What a text is made of, before it is written in any format: titles, headings, paragraphs, numbered items, tables.

Model texts are a small part of Markdown; `read_blocks` reads exactly that part. Writers of formats read blocks alone.
"""

import re
from collections.abc import Iterable
from enum import StrEnum

import msgspec

BLANK = re.compile(r"\[[^\[\]\n]+\]|_{8,}")
"""What a person must fill in: words in square brackets, or a line to sign on."""

_ITEM = re.compile(r"(   )?1\. ")
_OWN = re.compile(r"(?:   )?1\. |#{1,3} |> |- |_{8}")
"""What a line begins with that starts a block of its own."""


_BOLD = re.compile(r"\*\*(.+?)\*\*")


class Run(msgspec.Struct, frozen=True):
    """Words of one look inside a block."""

    words: str
    bold: bool = False
    blank: bool = False


def runs_of(words: str) -> list[Run]:
    """Part words into runs: blanks to fill in, bold words between double stars, and the rest.

    >>> [run.words for run in runs_of("Adopted on [date] by **all**.")]
    ['Adopted on ', '[date]', ' by ', 'all', '.']
    """
    runs = []
    for n, piece in enumerate(_BOLD.split(words)):
        at = 0
        for blank in BLANK.finditer(piece):
            runs.append(Run(piece[at : blank.start()], bold=bool(n % 2)))
            runs.append(Run(blank.group(), blank=blank.group().startswith("[")))
            at = blank.end()
        runs.append(Run(piece[at:], bold=bool(n % 2)))
    return [run for run in runs if run.words]


class Shape(StrEnum):
    """What a block is."""

    LETTERHEAD = "letterhead"
    HEADING = "heading"
    TITLE = "title"
    NOTE = "note"
    SECTION = "section"
    PLAIN_SECTION = "plain_section"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    SUBITEM = "subitem"
    BULLET = "bullet"
    TABLE = "table"
    CLOSING = "closing"
    SIGNATURE = "signature"


class Block(msgspec.Struct, frozen=True):
    """One block of a text; `rows` belong to a table, the first of them its head."""

    shape: Shape
    words: str = ""
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def blanks(self) -> tuple[str, ...]:
        """What is left to fill in here, as printed."""
        words = (self.words, *(cell for row in self.rows for cell in row))
        return tuple(found for each in words for found in BLANK.findall(each) if found.startswith("["))


def read_blocks(text: str) -> list[Block]:
    """Read Markdown of model texts into blocks; paragraphs are parted by empty lines, a list item is a paragraph.

    >>> [str(block.shape) for block in read_blocks("## Rule\\n1. One.\\n1. Two.\\n\\nMore.")]
    ['section', 'item', 'item', 'paragraph']
    """
    blocks: list[Block] = []
    for chunk in _chunks(text):
        first = chunk[0]
        if first.startswith("| "):
            blocks.append(_table(chunk))
            continue
        words = " ".join(line.strip() for line in chunk)
        if item := _ITEM.match(first):
            blocks.append(Block(Shape.SUBITEM if item[1] else Shape.ITEM, words[3:]))
        else:
            blocks.append(_marked(words))
    return blocks


def as_closing(blocks: Iterable[Block]) -> list[Block]:
    """Return blocks whose paragraphs stand below the numbered text: dates, votes, names under signatures."""
    return [Block(Shape.CLOSING, each.words) if each.shape is Shape.PARAGRAPH else each for each in blocks]


_MARKS = (
    ("### ", Shape.PLAIN_SECTION),
    ("## ", Shape.SECTION),
    ("# ", Shape.TITLE),
    ("> ", Shape.NOTE),
    ("- ", Shape.BULLET),
)


def _marked(words: str) -> Block:
    for mark, shape in _MARKS:
        if words.startswith(mark):
            return Block(shape, words.removeprefix(mark).strip())
    return Block(Shape.SIGNATURE if words.startswith("________") else Shape.PARAGRAPH, words)


def _chunks(text: str) -> list[list[str]]:
    """Lines that belong together: a paragraph, an item with its further lines, a heading, a table."""
    chunks: list[list[str]] = []
    fresh = True
    for line in text.splitlines():
        if not line.strip():
            fresh = True
            continue
        own = _OWN.match(line) is not None
        table = line.startswith("| ")
        if fresh or own or table != chunks[-1][0].startswith("| "):
            chunks.append([line])
        else:
            chunks[-1].append(line)
        fresh = line.startswith(("#", "________"))
    return chunks


def _table(lines: list[str]) -> Block:
    rows = [tuple(cell.strip() for cell in line.strip().strip("|").split("|")) for line in lines]
    kept = tuple(row for row in rows if not all(set(cell) <= {"-"} and cell for cell in row))
    return Block(Shape.TABLE, rows=kept)
