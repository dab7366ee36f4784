"""The fates of people's records."""

from townhall.core.people.models import FailedTry, Invitation, Membership, Organisation, Person
from townhall.core.retention.fates import Fate, RecordFate, Schedule, all_fields, declare
from townhall.core.retention.information import Information, kinds

_REACH = {"email": kinds(Information.TELEPHONE)}
_INVITATIONS = Schedule(
    "Invitations, 30 days after they end", "The site's own rule; no record of business", 30, verified=True
)
_TRIES = Schedule("Failed sign-ins, one day", "The site's own rule; security log", 1, verified=True)

declare(
    RecordFate(
        Person,
        all_fields(Person, Fate.KEPT),
        because="An account lives as long as its person works here; it is ended by an administrator.",
        whose="",
        holds=_REACH,
    ),
    RecordFate(Organisation, all_fields(Organisation, Fate.KEPT), because="It names no person."),
    RecordFate(Membership, all_fields(Membership, Fate.KEPT), because="It ends when the member leaves."),
    RecordFate(
        Invitation,
        all_fields(Invitation, Fate.DELETED),
        because="It holds the address of somebody who may never have joined.",
        starts="ends_at",
        schedule=_INVITATIONS,
        holds=_REACH,
    ),
    RecordFate(
        FailedTry,
        all_fields(FailedTry, Fate.DELETED),
        because="Only the last quarter of an hour counts.",
        starts="at",
        whose="",
        schedule=_TRIES,
    ),
)
