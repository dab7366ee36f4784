"""The Decision: what a person said of a finding, and why. How it is applied to a new reading is `reviewing`."""

import datetime
from enum import StrEnum

import msgspec

from latchstring.vocabulary import Body, CarveOutType, Stance, Strength


class DecisionKind(StrEnum):
    """What a person said of a finding."""

    ACCEPT = "accept"
    REJECT = "reject"
    CORRECT = "correct"
    ADD = "add"


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """One decision: on the words `quote` of the paper `name`, for one policy. `told` is the stance that was decided on.

    `stance`, `strength`, `binds` and `carve_outs` are what the person says instead; None leaves what the coder said.
    """

    kind: DecisionKind
    policy: str
    name: str
    quote: str
    reason: str
    who: str
    date: datetime.date
    told: Stance | None = None
    stance: Stance | None = None
    strength: Strength | None = None
    binds: tuple[Body, ...] | None = None
    carve_outs: tuple[CarveOutType, ...] | None = None
