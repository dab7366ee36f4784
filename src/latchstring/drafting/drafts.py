"""The Draft: the blocks of a text that a body can pass, and what a reader must know beside it."""

import msgspec

from latchstring.drafting.blocks import Block, Shape
from latchstring.drafting.choosing import Chosen
from latchstring.drafting.requests import Request
from latchstring.text import Message
from latchstring.vocabulary import Body


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A draft before it is written in any format.

    `numbering` is `section` ("Section 1."), `plain` ("1.") or `none`. `asked` names the independent bodies that the
    text only asks, by policy. `names` are what the place, its bodies and offices are called in it. `warnings` are what
    the person who asked for the draft must be told.
    """

    request: Request
    body: Body
    asked: dict[str, Body]
    blocks: tuple[Block, ...]
    numbering: str
    chosen: tuple[Chosen, ...]
    footer: str
    names: dict[str, str]
    warnings: tuple[Message, ...] = ()

    @property
    def title(self) -> str:
        """The number and name of the instrument on one line."""
        return ". ".join(block.words for block in self.blocks if block.shape in (Shape.HEADING, Shape.TITLE))

    @property
    def blanks(self) -> tuple[str, ...]:
        """What is left to fill in, each once, in order."""
        told = [blank for block in self.blocks if block.shape is not Shape.NOTE for blank in block.blanks]
        return tuple(dict.fromkeys(told))
