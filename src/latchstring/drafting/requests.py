"""What is asked for: which policies, in which instrument, for whom, with which choices."""

import datetime
from enum import StrEnum

import msgspec

from latchstring.findings import Assessment, Community
from latchstring.vocabulary import Body, Instrument


class PublicText(StrEnum):
    """A text for the public that goes with a policy and that nobody passes."""

    POLICE_STATEMENT = "police_statement"
    CERTIFICATION_PAGE = "certification_page"


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """A draft that somebody asks for. `chosen` holds what `--set` says; `report` fills the findings.

    `language` is that of public texts; instruments are in English, the language in which law is passed here.
    """

    community: Community
    policies: tuple[str, ...]
    instrument: Instrument | PublicText
    body: Body | None = None
    chosen: dict[str, str] = {}
    report: Assessment | None = None
    despite_state_law: bool = False
    today: datetime.date | None = None
    language: str = "en"
