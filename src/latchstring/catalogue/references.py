"""A row of the guide's own examples, contacts and readings, as printed, with what is known of it today.

No address is ever opened from here: a status other than `unknown` was written down by a person.
"""

from enum import StrEnum

import msgspec

from latchstring.catalogue.bilingual import Bilingual


class ReferenceKind(StrEnum):
    """What the guide gives the row for. A `law` is a text that the guide quotes without printing an address."""

    EXAMPLE = "example"
    MODEL = "model"
    CONTACT = "contact"
    READING = "reading"
    LAW = "law"


class ReferenceStatus(StrEnum):
    """What became of it. `superseded`: it can be read, and something newer stands in its place."""

    LIVE = "live"
    DEAD = "dead"
    SUPERSEDED = "superseded"
    UNKNOWN = "unknown"


class Reference(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One reference. `address` is what the guide prints, odd letters included; `seen` is the year of that print."""

    title: str
    by: str
    kind: ReferenceKind
    address: str = ""
    seen: int = 2017
    status: ReferenceStatus = ReferenceStatus.UNKNOWN
    verified: bool = False
    """True where a person has compared title, author and date with the thing itself."""
    note: Bilingual | None = None

    @property
    def link(self) -> str:
        """Return the address with the scheme that print leaves out, or nothing.

        >>> Reference(title="Cards", by="Alder Bay", kind=ReferenceKind.EXAMPLE, address="www.alderbay.example").link
        'http://www.alderbay.example'
        """
        if not self.address or "://" in self.address:
            return self.address
        return f"mailto:{self.address}" if "@" in self.address else f"http://{self.address}"
