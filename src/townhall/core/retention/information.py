"""What kinds of information about somebody a record could hold, and which records could: told with their fates.

A fate says it field by field (`RecordFate.holds`), so that whoever is asked for something knows where to look before
they answer that there is nothing. The list is closed; no word of it is a value of anybody.
"""

from collections.abc import Iterable
from enum import StrEnum


class Information(StrEnum):
    """A kind of information that is asked for."""

    STATUS = "status"
    RELEASE_DATE = "release_date"
    CUSTODY = "custody"
    COURT_DATES = "court_dates"
    ADDRESS = "address"
    TELEPHONE = "telephone"
    """Telephone, e-mail: how to reach somebody."""
    PHOTO = "photo"
    CHARGES = "charges"
    SERVICE_USE = "service_use"
    """That somebody used a service: a school, a library, a clinic, a shelter."""
    CARD_DATA = "card_data"
    """What somebody gave to get an identification card."""
    ORIGIN = "origin"
    FEDERAL_NUMBER = "federal_number"
    ROSTER = "roster"
    """A list of people."""
    OTHER = "other"


Kinds = frozenset[Information]
ANYTHING: Kinds = frozenset(Information)
"""Words or papers that were taken in whole: whatever somebody wrote may stand in them."""
NOTHING: Kinds = frozenset()
"""It answers nothing that is asked about anybody."""


def kinds(*named: Information) -> Kinds:
    """Return some kinds together; what answers any of them answers a list too, and whatever is asked in other words.

    >>> sorted(kinds(Information.CUSTODY))
    [<Information.CUSTODY: 'custody'>, <Information.OTHER: 'other'>, <Information.ROSTER: 'roster'>]
    """
    return frozenset({*named, Information.ROSTER, Information.OTHER})


def every(fields: Iterable[str], holds: Kinds) -> dict[str, Kinds]:
    """Return the same for some fields."""
    return dict.fromkeys(fields, holds)
