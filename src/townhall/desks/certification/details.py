"""What the desk must know of a person: one document a request, sealed with the request's own key.

No status, nationality, birthplace or number of federal papers: none is needed. It is kept apart from the investigative
file, of which it holds the report's number alone.
"""

import datetime
from enum import StrEnum

import msgspec

from townhall.desks.certification.rules.activities import Extent
from townhall.desks.certification.rules.deadlines import Ground
from townhall.desks.certification.rules.decisions import Answer, Excuse


class Requester(StrEnum):
    """Who asks."""

    VICTIM = "victim"
    LAWYER = "lawyer"
    ADVOCATE = "advocate"
    FAMILY = "family"


class Channel(StrEnum):
    """How the requester can be reached without danger. Post to the home is none of them."""

    IN_PERSON = "in_person"
    TELEPHONE = "telephone"
    EMAIL = "email"
    REPRESENTATIVE = "representative"
    SAFE_ADDRESS = "safe_address"


class Disclosure(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """That a prosecutor was told of a signed form, because a defence may have to be given it."""

    at: datetime.date
    to: str
    note: str = ""


class Details(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All of it. A change makes a new one (`msgspec.structs.replace`)."""

    victim_name: str
    other_names: str = ""
    requester_name: str = ""
    authorised: bool = False
    """Whether a representative showed the victim's written word."""
    for_suspect: bool = False
    """The requester speaks for the suspect: nothing is told, counsel is asked."""
    channel: Channel = Channel.IN_PERSON
    contact: str = ""
    never: str = ""
    """Where never to call or write."""
    report_number: str = ""
    incident: str = ""
    """What happened, when and where, as the requester says."""
    incident_dates: str = ""
    grounds: tuple[Ground, ...] = ()
    hearing_on: datetime.date | None = None
    birthday_on: datetime.date | None = None
    """When a child turns 21, or a sibling 18."""
    answers: dict[str, Answer] = {}
    excuse: Excuse = Excuse.NONE
    supervised: bool = False
    activities: tuple[tuple[str, Extent], ...] = ()
    similar_note: str = ""
    statutes: str = ""
    case_stage: str = ""
    narrative: str = ""
    injuries: str = ""
    helpful: str = ""
    culpable_family: str = ""
    said: dict[str, str] = {}
    """The last words that were written with a move: what is missing, where it was sent on, why it was denied."""
    doubts: dict[str, str] = {}
    """What a writer answered to the questions about an account or a denial, by the question."""
    disclosures: tuple[Disclosure, ...] = ()

    @property
    def cannot_wait(self) -> tuple[datetime.date, ...]:
        """The days behind which an answer would be useless."""
        return tuple(day for day in (self.hearing_on, self.birthday_on) if day)
