"""Whether a paper can put a policy in force on a given day. What its words do is not asked here."""

import datetime
from typing import Protocol

from latchstring.documents import Dated
from latchstring.text import Message
from latchstring.vocabulary import DateKind, Status


class Standing(Protocol):
    """Anything that says its status and bears dates: a Document, a LedgerEntry."""

    @property
    def status(self) -> Status:
        """What the paper says of itself."""

    @property
    def dates(self) -> tuple[Dated, ...]:
        """The dates that the paper bears."""


def why_not_in_force(paper: Standing, today: datetime.date) -> Message | None:
    """Return why a paper puts nothing in force today, or None where it can.

    A status that the paper does not tell counts as in force: most codes and manuals say nothing of themselves. A paper
    whose every date of effect lies ahead, or whose last date of expiry is past, counts as not in force.
    """
    if paper.status in (Status.PROPOSED, Status.REPEALED):
        return Message(f"standing-{paper.status.value}")
    expiries = [dated.date for dated in paper.dates if dated.kind is DateKind.EXPIRES]
    if expiries and max(expiries) < today:
        return Message("standing-expired", {"date": max(expiries).isoformat()})
    effects = [dated.date for dated in paper.dates if dated.kind is DateKind.EFFECTIVE]
    if effects and min(effects) > today:
        return Message("standing-not-yet", {"date": min(effects).isoformat()})
    return None
