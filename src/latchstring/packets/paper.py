"""What `classify` hands out: a packet, its parts, and for each the evidence. No field can hold a filled-in value."""

import datetime

import msgspec

from latchstring.documents import Problem
from latchstring.text import Message
from latchstring.vocabulary import (
    Compulsion,
    EditionState,
    ElementKind,
    EvidenceSide,
    Irregularity,
    IssuingCourt,
    Judicial,
    PageZone,
    PaperClass,
    SignerRole,
)

PACKET_FORMAT = 1
"""Raised when a field of the JSON changes its meaning or goes."""


class PagePlace(msgspec.Struct, frozen=True):
    """Where words stand: the page of the packet (from 1, over all its files), the line on it (from 1), the zone."""

    page: int
    line: int
    zone: PageZone


class Evidence(msgspec.Struct, frozen=True):
    """Printed form words that were recognised. `words` come from the closed list in the data, never from the page."""

    side: EvidenceSide
    words: str
    place: PagePlace
    weight: float


class Element(msgspec.Struct, frozen=True):
    """One thing asked. Without evidence it is what a form of this class asks, on a page that was not seen."""

    kind: ElementKind
    evidence: tuple[Evidence, ...] = ()


class Irregular(msgspec.Struct, frozen=True):
    """Something to look at. `seen` is false where the text cannot show it for sure (ink, a box on a scan)."""

    code: Irregularity
    page: int | None = None
    seen: bool = True


class PacketPart(msgspec.Struct, frozen=True, kw_only=True):
    """One document of a packet: pages `first..last` (from 1, over all files), and what it is."""

    first: int
    last: int
    paper: PaperClass
    edition: str = ""
    """Month and year as printed on the form (`03/17`), where the data lists it; else empty."""
    edition_state: EditionState = EditionState.NOT_SEEN
    edition_verified: bool = False
    """Whether that edition's date was seen on a copy of the form; else it stands in the data from memory."""
    words_verified: bool | None = None
    """Whether this form's words were seen on a copy or in a law, or are from memory; None where it is no known form."""
    words_source: str = ""
    """Where they were seen: an address or a citation."""
    judicial: Judicial = Judicial.CANNOT_TELL
    compulsion: Compulsion = Compulsion.CANNOT_TELL
    court: IssuingCourt = IssuingCourt.NONE
    signer: SignerRole = SignerRole.NONE_SEEN
    elements: tuple[Element, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    irregularities: tuple[Irregular, ...] = ()
    means: tuple[Message, ...] = ()
    """In order: what it is, what that means, and where nothing can be told, that counsel decides and nobody waits."""


class Packet(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that came at once, part by part."""

    packet_format: int
    program_version: str
    date: datetime.date
    """The day against which expiry was judged."""
    pages: int
    parts: tuple[PacketPart, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def to_counsel(self) -> bool:
        """Whether some part cannot be told, is irregular on its face as to a court, or was not read."""
        unread = any(problem.loses_text for problem in self.problems)
        return unread or not self.parts or any(part.judicial is Judicial.CANNOT_TELL for part in self.parts)
