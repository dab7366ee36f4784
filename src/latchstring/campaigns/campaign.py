"""The Campaign: what a file may say of one adoption. Whether its stages may follow each other is `stages`."""

import datetime
from enum import StrEnum

import msgspec

from latchstring.vocabulary import Body, CommunityKind, Instrument


class Stage(StrEnum):
    """Where an adoption stands."""

    GAP = "gap"
    DRAFTED = "drafted"
    INTRODUCED = "introduced"
    COMMITTEE = "committee"
    VOTED = "voted"
    IN_FORCE = "in_force"
    REVIEWED = "reviewed"
    WITHDRAWN = "withdrawn"


class Vote(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A vote: whether the text passed, and the count where one was taken."""

    passed: bool
    ayes: int | None = None
    nays: int | None = None
    abstained: int | None = None


class Event(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One thing that happened. `text` names a paper beside the file: the draft, or the text as adopted."""

    stage: Stage
    date: datetime.date
    body: Body | None = None
    vote: Vote | None = None
    text: str = ""
    link: str = ""
    note: str = ""


class Campaign(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One adoption: which policies, by which body, with which instrument, and what happened, in order."""

    name: str
    policies: tuple[str, ...]
    instrument: Instrument
    body: Body
    events: tuple[Event, ...]
    review_months: int = 12

    @property
    def last(self) -> Event:
        """The latest event."""
        return self.events[-1]

    def latest(self, *stages: Stage) -> Event | None:
        """Return the latest event of any of these stages."""
        return next((event for event in reversed(self.events) if event.stage in stages), None)


class Campaigns(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The campaigns of one community."""

    community: str
    kind: CommunityKind
    campaigns: tuple[Campaign, ...]
