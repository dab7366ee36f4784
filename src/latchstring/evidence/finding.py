"""The Finding: one passage of one paper that adopts, contradicts or mentions one policy."""

import msgspec

from latchstring.text import Message
from latchstring.vocabulary import Body, CarveOutType, Modality, Stance, Strength


class CarveOut(msgspec.Struct, frozen=True):
    """An exception, in the paper's words."""

    type: CarveOutType
    quote: str
    start: int
    end: int


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """A passage and what it does to a policy. `quote == text[start:end]`, always, in code points.

    `id` is derived from document text, policy, stance and place, so the same paper yields the same ids on every run.
    `because` is the ordered log of named reasons; each is a message that `explain` prints.
    """

    id: str
    policy: str
    outline: str
    stance: Stance
    strength: Strength | None
    quote: str
    start: int
    end: int
    modality: Modality
    binds: tuple[Body, ...]
    carve_outs: tuple[CarveOut, ...]
    because: tuple[Message, ...]
    coder: str = "rules"
