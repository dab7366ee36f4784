"""A draft as Markdown: numbers are printed, since Markdown has none of the kind that law uses."""

from collections.abc import Iterable, Iterator

from latchstring.drafting.blocks import Block, Shape
from latchstring.drafting.numbering import Counter

_MARKS = {Shape.NOTE: "> ", Shape.SECTION: "## ", Shape.PLAIN_SECTION: "### ", Shape.BULLET: "- "}


def write_markdown(blocks: Iterable[Block], numbering: str) -> str:
    """Return blocks as Markdown, ending with a line break. Number and name of the instrument are one heading."""
    told = list(blocks)
    title = ": ".join(block.words for block in told if block.shape in (Shape.HEADING, Shape.TITLE))
    head = [f"# {title}"] if title else []
    above = [block for block in told if block.shape is Shape.LETTERHEAD]
    below = [block for block in told if block.shape not in (Shape.LETTERHEAD, Shape.HEADING, Shape.TITLE)]
    counter = Counter(numbering)
    return "\n\n".join([*_written(above, counter), *head, *_written(below, counter)]) + "\n"


def _written(blocks: Iterable[Block], counter: Counter) -> Iterator[str]:
    for block in blocks:
        number = counter.next(block.shape)
        if block.shape is Shape.TABLE:
            yield _table(block.rows)
        else:
            yield f"{_MARKS.get(block.shape, '')}{number}{block.words}"


def _table(rows: tuple[tuple[str, ...], ...]) -> str:
    lines = [rows[0], ("---",) * len(rows[0]), *rows[1:]]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
