"""The fates of the chain: it stays whole, since a gap is what it is there to show.

It holds pseudonyms, kinds and ids.
"""

from townhall.core.access.models import AccessEntry, ChainHead
from townhall.core.retention.fates import Fate, RecordFate, all_fields, declare

declare(
    RecordFate(
        AccessEntry, all_fields(AccessEntry, Fate.KEPT), because="A chain with a link taken out proves nothing."
    ),
    RecordFate(ChainHead, all_fields(ChainHead, Fate.KEPT), because="It is the end of the chain."),
)
