"""How sections and items are numbered: "Section 1." or "1.", then "(a)", then "(1)". Word processors count alike."""

from latchstring.drafting.blocks import Shape

SECTION = {"section": "Section {}. ", "plain": "{}. ", "none": ""}
"""What stands before a section's heading, by the numbering of the frame."""


class Counter:
    """Counts blocks in their order and says the number of each, with the blank behind it."""

    def __init__(self, numbering: str) -> None:
        self._section = SECTION[numbering]
        self._counted = [0, 0, 0]

    def next(self, shape: Shape) -> str:
        """Count a block and return its number; empty for what is not numbered.

        >>> counter = Counter("section")
        >>> [counter.next(shape) for shape in (Shape.SECTION, Shape.ITEM, Shape.SUBITEM, Shape.ITEM)]
        ['Section 1. ', '(a) ', '(1) ', '(b) ']
        """
        levels = (Shape.SECTION, Shape.ITEM, Shape.SUBITEM)
        if shape not in levels:
            return ""
        level = levels.index(shape)
        self._counted[level:] = [self._counted[level] + 1, *[0] * (2 - level)]
        count = self._counted[level]
        return (self._section.format(count), f"({letters(count)}) ", f"({count}) ")[level]

    @property
    def items(self) -> int:
        """How many items stand in the section so far."""
        return self._counted[1]


def letters(number: int) -> str:
    """Return a, b, … z, aa, bb for a number from 1, as word processors count.

    >>> letters(27)
    'aa'
    """
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
