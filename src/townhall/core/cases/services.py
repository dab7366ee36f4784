"""Opening a case, moving it, changing it, attaching a paper: the only writers of cases.

Each is one transaction with a link in the chain of access. Whoever changes a case says which version they saw; the
second of two is told who came first (`SomebodyWasFirst`), and the page keeps what they typed.
"""

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Max

from latchstring.text import Message
from townhall.core.access.chain import note_access
from townhall.core.cases.desk import Desk
from townhall.core.cases.models import Case, CasePaper
from townhall.core.cases.sealed import blind, seal_details, seal_paper
from townhall.core.cases.table import Move
from townhall.core.people.models import Membership, Organisation
from townhall.core.sealing.envelopes import make_key

C = TypeVar("C", bound=Case)


class SomebodyWasFirst(Exception):  # noqa: N818 - told to a person
    """The case was changed since the page was opened; it is in `case` as it stands now."""

    def __init__(self, case: Case) -> None:
        super().__init__("somebody changed it first")
        self.case = case


class CannotMove(Exception):  # noqa: N818 - told to a person
    """The move is not lawful on this case now; `message` says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


class AlreadyThere(Exception):  # noqa: N818 - told to a person
    """What came in is there already: `case`."""

    def __init__(self, case: Any) -> None:
        super().__init__("already there")
        self.case = case


def open_case(
    desk: Desk,
    details: Any,
    *,
    received_at: datetime.datetime,
    by: Membership,
    now: datetime.datetime,
    find_by: str = "",
    **fields: Any,
) -> Any:
    """Open a case in the first state with a key of its own and the next number of the year in which it came in.

    Returns a row of the desk's own model.

    `find_by` is a booking or report number, kept as a blind digest. `fields` are the desk's own, none about a person.
    Raises `CannotMove` where it came in after now.
    """
    if not desk.may_open & by.role_set:
        raise PermissionDenied
    require_past(received_at, now)
    with transaction.atomic():
        place = Organisation.objects.select_for_update().get(pk=by.organisation_id)
        case = desk.cases(organisation=place, received_at=received_at, entered_at=now, changed_at=now, **fields)
        case.year = received_at.astimezone(case.zone).year
        same = desk.cases._default_manager.filter(organisation=place, year=case.year)
        case.serial = (same.aggregate(last=Max("serial"))["last"] or 0) + 1
        case.state, case.changed_by = desk.table.first, by.person.name
        case.key_id, case.blind = make_key(now.date()), blind(place.pk, find_by)
        seal_details(case, details)
        case.save()
        entry = {"move": "open", "after": case.state, "by": case.changed_by, "at": received_at, "recorded_at": now}
        log: Any = desk.moves
        log._default_manager.create(case=case, **entry)
        _set_due(desk, case)
        note_access("opened", desk.kind, case.pk, person=by.person, organisation=place.slug, now=now)
    return case


@contextmanager
def changing(desk: Desk, case: C, action: str, *, seen: int, by: Membership, now: datetime.datetime) -> Iterator[C]:
    """Change a case of version `seen` as a whole. Yields the row, locked; what the body sets on it is saved.

    Raises `SomebodyWasFirst`, and `CannotMove` after a purge.
    """
    with transaction.atomic():
        row: Any = desk.cases._default_manager.select_for_update().get(pk=case.pk, organisation=by.organisation_id)
        if row.version != seen:
            raise SomebodyWasFirst(row)
        if row.is_purged:
            raise CannotMove(Message("case-is-purged"))
        yield row
        row.version, row.changed_at, row.changed_by = seen + 1, now, by.person.name
        row.save()
        _set_due(desk, row)
        note_access(action, desk.kind, row.pk, person=by.person, organisation=by.organisation.slug, now=now)


@contextmanager
def moving(
    desk: Desk,
    case: C,
    name: str,
    *,
    seen: int,
    at: datetime.datetime,
    by: Membership,
    now: datetime.datetime,
    rule: str = "",
) -> Iterator[C]:
    """Make a move of the desk's table, with whatever the body writes beside it, or nothing at all. Guards come last.

    `at` is when it truly happened, which may be long before `now`, but not before the case came in. Raises
    `SomebodyWasFirst`, `PermissionDenied` for a role that may not, `CannotMove` where state, time or guard forbids it.
    """
    with changing(desk, case, name, seen=seen, by=by, now=now) as row:
        move = require_lawful(desk, row, name, by)
        require_past(at, now, row.received_at)
        yield row
        if refusal := move.refusal(desk.facts(row)):
            raise CannotMove(refusal)
        before, row.state = row.state, move.after or row.state
        row.closed_at = (row.closed_at or at) if row.state in desk.table.final else None
        entry = {"move": name, "before": before, "after": row.state, "by": by.person.name}
        entry["rule"] = rule or row.followed
        log: Any = desk.moves
        log._default_manager.create(case=row, at=at, recorded_at=now, **entry)


def move(desk: Desk, case: Case, name: str, **told: Any) -> None:
    """Make a move beside which nothing else is written; as `moving`."""
    with moving(desk, case, name, **told):
        pass


def require_lawful(desk: Desk, case: Case, name: str, by: Membership) -> Move:
    """Return a move of the table; raises `PermissionDenied`, or `CannotMove` where it does not lead from here."""
    move = desk.table.move(name)
    if not move.who & by.role_set:
        raise PermissionDenied
    if case.state not in move.before:
        raise CannotMove(Message("case-move-not-from-here", {"desk": desk.name, "state": case.state, "move": name}))
    return move


def require_past(at: datetime.datetime, now: datetime.datetime, received: datetime.datetime | None = None) -> None:
    """Refuse a time that is still to come, or from before the case came in."""
    if at > now:
        raise CannotMove(Message("case-time-to-come"))
    if received and at < received:
        raise CannotMove(Message("case-time-too-early"))


def attach(
    desk: Desk, case: Case, content: bytes, *, name: str, media: str, by: Membership, now: datetime.datetime
) -> CasePaper:
    """Attach a paper, sealed whole. It takes nothing away, so it needs no version."""
    with transaction.atomic():
        row = desk.cases._default_manager.select_for_update().get(pk=case.pk, organisation=by.organisation_id)
        if row.is_purged:
            raise CannotMove(Message("case-is-purged"))
        papers: Any = desk.papers
        paper: CasePaper = papers(case=row, added_at=now, added_by=by.person.name)
        seal_paper(paper, row, content, name, media)
        paper.save()
        note_access("attached to", desk.kind, row.pk, person=by.person, organisation=by.organisation.slug, now=now)
    return paper


def _set_due(desk: Desk, case: Case) -> None:
    """Keep by when the next move is due, so that lists can be sorted by it."""
    due = desk.table.due_at(case.state, desk.facts(case))
    if due != case.due_at:
        case.due_at = due
        case.save(update_fields=["due_at"])
