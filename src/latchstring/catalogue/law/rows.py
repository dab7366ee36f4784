"""A row of law: what it says in our own words, where it stands, as of when, and whether somebody read the source.

A row is classified by what it does (`triggers`, `effects`), never by what it is called: `common_name` is for people who
search for it, and nothing reads it. How rows make a line is `latchstring.catalogue.law.lines`.
"""

import datetime
from enum import StrEnum

import msgspec

from latchstring.catalogue.bilingual import Bilingual
from latchstring.vocabulary import Body, CommunityKind, LawEffect, LawKind, LitigationStatus, Standing, Trigger

STALE_AFTER = 180
"""Days after which a row of law asks for a person to look again."""

LOCAL = (CommunityKind.CITY, CommunityKind.VILLAGE, CommunityKind.TOWNSHIP, CommunityKind.COUNTY)
"""The places that a row speaks of where it does not say otherwise."""


class Unit(StrEnum):
    """How the days of a clock are counted."""

    CALENDAR = "calendar"
    BUSINESS = "business"


class Clock(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The days a state gives for a victim's certification, and those left once removal proceedings run.

    The days carry a mark of their own: a statute may have been read where its days were not.
    """

    days: int
    days_in_removal: int | None = None
    unit: Unit = Unit.CALENDAR
    verified: bool = False


class LawRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One piece of law, and what it does to which policies.

    `triggers` name what a statute forbids or demands; what each does to a policy stands in `triggers.yml`. `effects`
    adds to that or overrides it, policy by policy. `in_part` lists policies of which the row supplies or hits a piece.
    `beside` lists policies next to which the row is shown without changing anything.
    """

    id: str
    kind: LawKind
    citation: str
    note: Bilingual
    source_url: str
    as_of: datetime.date
    verified: bool
    """True only where a primary or official text was read; else it prints as not checked."""
    litigation_status: LitigationStatus
    common_name: str = ""
    triggers: tuple[Trigger, ...] = ()
    effects: dict[str, LawEffect] = {}
    in_part: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    standing: Standing = Standing.IN_FORCE
    effective: datetime.date | None = None
    expires: datetime.date | None = None
    recheck: datetime.date | None = None
    """From this day on the row must be looked at again, however young it is."""
    reaches: tuple[Body, ...] = ()
    """The bodies it binds; empty where it binds the whole of each place."""
    communities: tuple[CommunityKind, ...] = LOCAL
    clock: Clock | None = None

    def is_law_on(self, day: datetime.date) -> bool:
        """Tell whether the row counts as law on a day: in force (or not confirmed to be), begun and not yet over."""
        if self.standing not in (Standing.IN_FORCE, Standing.UNCONFIRMED):
            return False
        if self.litigation_status in (LitigationStatus.ENJOINED, LitigationStatus.STRUCK_DOWN):
            return False
        begun = self.effective is None or self.effective <= day
        return begun and not self.is_over_on(day)

    def is_over_on(self, day: datetime.date) -> bool:
        """Tell whether the row has ended before a day."""
        return self.expires is not None and self.expires < day

    def is_coming_on(self, day: datetime.date) -> bool:
        """Tell whether the row may become law after a day: a bill before a legislature, or a law not yet in effect."""
        if self.standing is Standing.PENDING:
            return not self.is_over_on(day)
        return self.standing is Standing.IN_FORCE and self.effective is not None and self.effective > day

    def is_stale_on(self, day: datetime.date) -> bool:
        """Tell whether a person must look again: too old on that day, dated after it, or due for a recheck."""
        return is_stale(self.as_of, day) or (self.recheck is not None and day >= self.recheck)


class StateLaw(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The rows of one state. `in_depth`: its statutes are kept clause by clause."""

    state: str
    name: Bilingual
    rows: tuple[LawRow, ...]
    in_depth: bool = False


def is_stale(as_of: datetime.date, day: datetime.date) -> bool:
    """Tell whether something dated `as_of` is more than 180 days old on a day, or dated after it.

    >>> is_stale(datetime.date(2026, 9, 22), datetime.date(2026, 11, 25))
    False
    >>> is_stale(datetime.date(2026, 9, 22), datetime.date(2027, 4, 1))
    True
    """
    return not 0 <= (day - as_of).days <= STALE_AFTER
