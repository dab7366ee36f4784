"""The Draft: the blocks of a text that a body can pass, and what a reader must know beside it."""

from collections.abc import Mapping

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


def with_blanks(draft: Draft, filled: Mapping[str, str]) -> Draft:
    """Return a draft in which some blanks are filled in: by what stands in their brackets, the words for it.

    Blanks that are not named stay, and so do those of its notes, which are taken out before adoption.
    """
    blocks = [block if block.shape is Shape.NOTE else _with_blanks(block, filled) for block in draft.blocks]
    return msgspec.structs.replace(draft, blocks=tuple(blocks))


def _with_blanks(block: Block, filled: Mapping[str, str]) -> Block:
    words = block.words
    for blank, said in filled.items():
        words = words.replace(f"[{blank}]", said)
    return msgspec.structs.replace(block, words=words)
