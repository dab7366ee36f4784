"""All that one reading of the list comes to, as data."""

import msgspec

from latchstring.agreements.beside import Beside
from latchstring.agreements.comparing import Difference
from latchstring.agreements.entries import AgencyList
from latchstring.agreements.matching import Matches
from latchstring.findings import Community


class Answer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A list, and as far as was asked: whose rows are in it, what contradicts them, what changed."""

    list: AgencyList
    community: Community | None = None
    matches: Matches | None = None
    beside: Beside | None = None
    differences: tuple[Difference, ...] | None = None
