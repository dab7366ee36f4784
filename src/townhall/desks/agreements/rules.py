"""The dates of an agreement, as its own clauses give them. Pure; days are local ones, and alerts go by the safe day.

The last day for a notice is the end less the days of notice, counted in calendar days (the first does not count). Where
that is a day of rest, the safe day is the working day before, since an office that is shut takes in no letter.
"""

import datetime
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

import msgspec

from latchstring.catalogue.bilingual import Bilingual
from latchstring.text import load_strict
from latchstring.vocabulary import AgreementKind
from townhall.core.clocks.spans import Due, add_calendar_days, on_a_business_day

CALENDAR = "federal"
"""Notices go to federal agencies, whose offices keep these days."""


class Renewal(StrEnum):
    """How an agreement goes on after its end."""

    NONE = "none"
    AUTOMATIC = "automatic"
    BY_ACT = "by_act"
    UNKNOWN = "unknown"


class Kinds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What each kind of agreement is, and whether somebody read that in a source."""

    as_of: datetime.date
    verified: bool
    kinds: dict[AgreementKind, Bilingual]


@cache
def kinds() -> Kinds:
    """Return what the kinds are, from `data/kinds.yml`; raises `DataError` with file and line."""
    return load_strict(files("townhall.desks.agreements").joinpath("data").joinpath("kinds.yml"), Kinds)


@dataclass(frozen=True, slots=True)
class Terms:
    """What an agreement says of its end."""

    ends: datetime.date | None
    notice_days: int | None
    renewal: Renewal


def decide_by(terms: Terms) -> Due | None:
    """Return by when somebody must decide whether it goes on; None where no end is known.

    >>> decide_by(Terms(datetime.date(2027, 1, 3), 30, Renewal.AUTOMATIC))
    Due(legal=datetime.date(2026, 12, 4), safe=datetime.date(2026, 12, 4))
    """
    if terms.ends is None:
        return None
    return on_a_business_day(terms.ends - datetime.timedelta(days=terms.notice_days or 0), CALENDAR, forward=False)


def could_end_on(terms: Terms, today: datetime.date) -> datetime.date | None:
    """Return the earliest day on which it could end with a notice given today; None where no notice is agreed."""
    if terms.notice_days is None:
        return None
    day = add_calendar_days(today, terms.notice_days)
    return min(day, terms.ends) if terms.ends and terms.renewal is not Renewal.AUTOMATIC else day


def is_past(terms: Terms, today: datetime.date) -> bool:
    """Say whether the end has passed, so that somebody must say whether it expired or was renewed."""
    return terms.ends is not None and terms.ends < today and terms.renewal is not Renewal.AUTOMATIC
