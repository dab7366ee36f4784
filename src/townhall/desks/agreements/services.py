"""What members do with the register: enter, change, move, attach, follow, publish. One transaction each, with a link.

Whoever changes an agreement says which version they saw; the second of two is told who came first.
"""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Max

from latchstring.documents.formats import is_archive_at, is_docx, is_odt, is_ole, is_pdf, is_picture, is_rtf
from latchstring.documents.plain import is_text
from latchstring.text import Message
from townhall.assessments.intake import safe_name
from townhall.assessments.models import Community
from townhall.assessments.running import local_day
from townhall.assessments.storing import path_of, store
from townhall.core.access.chain import note_access
from townhall.core.access.roles import Role
from townhall.core.people.models import Membership, Person
from townhall.desks.agreements.models import (
    AgreementMove,
    AgreementPaper,
    FederalAgreement,
    Follower,
    OwnAgency,
    PaperKind,
    Register,
)
from townhall.desks.agreements.states import TABLE, Facts

KIND = "agreement"
_HEAD = 65_536


class SomebodyWasFirst(Exception):  # noqa: N818 - told to a person
    """The agreement was changed since the page was opened; it is in `agreement` as it stands now."""

    def __init__(self, agreement: FederalAgreement) -> None:
        super().__init__("somebody changed it first")
        self.agreement = agreement


class Refused(Exception):  # noqa: N818 - told to a person
    """What was asked cannot be; `message` says why, `field` where it is told."""

    def __init__(self, message: Message, field: str | None = None) -> None:
        super().__init__(message.code)
        self.message = message
        self.field = field


@transaction.atomic
def enter(
    community: Community,
    told: Mapping[str, Any],
    *,
    first: str,
    on: datetime.date,
    by: Membership,
    now: datetime.datetime,
) -> FederalAgreement:
    """Enter an agreement and move it to where it stands (`first` is a move, or empty where nobody knows).

    Whoever enters it follows it. Raises `Refused` where it cannot stand there.
    """
    Community.objects.select_for_update().get(pk=community.pk)
    number = (community.federal_agreements.aggregate(last=Max("number"))["last"] or 0) + 1
    who = by.person.name
    made = FederalAgreement(community=community, number=number, made_at=now, made_by=who, **told)
    made.changed_at, made.changed_by = now, who
    made.save()
    entry = {"recorded_at": now, "by": who}
    AgreementMove.objects.create(agreement=made, move="open", after=TABLE.first, on=local_day(community, now), **entry)
    if first:
        _require_past(on, community, now)
        _step(made, first, on, by.role_set)
        made.save()
        AgreementMove.objects.create(agreement=made, move=first, before=TABLE.first, after=made.state, on=on, **entry)
    Follower.objects.create(agreement=made, person=by.person)
    note_access("entered", KIND, made.pk, person=by.person, organisation=community.organisation.slug, now=now)
    return made


@contextmanager
def changing(
    agreement: FederalAgreement, action: str, *, seen: int, by: Membership, now: datetime.datetime
) -> Iterator[FederalAgreement]:
    """Change an agreement of version `seen` as a whole; yields the row, locked. Raises `SomebodyWasFirst`."""
    with transaction.atomic():
        row = FederalAgreement.objects.select_for_update().get(pk=agreement.pk)
        if row.version != seen:
            raise SomebodyWasFirst(row)
        yield row
        row.version, row.changed_at, row.changed_by = seen + 1, now, by.person.name
        row.save()
        note_access(action, KIND, row.pk, person=by.person, organisation=by.organisation.slug, now=now)


def change(
    agreement: FederalAgreement, told: Mapping[str, Any], *, seen: int, by: Membership, now: datetime.datetime
) -> None:
    """Change what is said of an agreement; a new end or notice is reminded of anew."""
    with changing(agreement, "changed", seen=seen, by=by, now=now) as row:
        before = row.terms
        for name, value in told.items():
            setattr(row, name, value)
        if row.terms != before:
            row.reminded_on = None


def move(
    agreement: FederalAgreement,
    name: str,
    *,
    on: datetime.date,
    ends_on: datetime.date | None = None,
    note: str = "",
    seen: int,
    by: Membership,
    now: datetime.datetime,
) -> None:
    """Make a move of the table; `ends_on` is the new end, where the move sets one.

    Raises `PermissionDenied` for a role that may not, `Refused` where state, day or guard forbids it.
    """
    with changing(agreement, name, seen=seen, by=by, now=now) as row:
        _require_past(on, agreement.community, now)
        last = row.moves.exclude(move="open").last()
        if last is not None and on < last.on:
            raise Refused(Message("agreements-goes-back", {"before": f"{last.on}"}), "on")
        before = row.state
        if ends_on is not None:
            row.ends_on, row.reminded_on = ends_on, None
        _step(row, name, on, by.role_set)
        entry = {"move": name, "before": before, "after": row.state, "by": by.person.name, "note": note}
        AgreementMove.objects.create(agreement=row, on=on, recorded_at=now, **entry)


def _step(row: FederalAgreement, name: str, on: datetime.date, roles: frozenset[Role]) -> None:
    move = TABLE.move(name)
    if not move.who & roles:
        raise PermissionDenied
    if row.state not in move.before:
        raise Refused(Message("agreements-no-such-move", {"move": name, "state": row.state}))
    refusal = move.refusal(Facts(on=on, began=row.effective_on or row.signed_on, ends=row.ends_on))
    if refusal:
        raise Refused(refusal)
    row.state = move.after or row.state


def _require_past(on: datetime.date, community: Community, now: datetime.datetime) -> None:
    if on > local_day(community, now):
        raise Refused(Message("agreements-day-to-come"), "on")


def attach(
    agreement: FederalAgreement,
    kind: PaperKind,
    name: str,
    chunks: Iterable[bytes],
    *,
    by: Membership,
    now: datetime.datetime,
) -> AgreementPaper:
    """Attach a public paper. Raises `Refused` for what is no document: an archive, a program, an empty file."""
    digest, size = store(chunks)
    path = path_of(digest)
    with path.open("rb") as file:
        head = file.read(_HEAD)
    known = is_pdf(head) or is_picture(head) or is_rtf(head) or is_ole(head) or is_text(head)
    if not size or is_archive_at(path) or not (known or is_odt(head) or is_docx(path.read_bytes())):
        raise Refused(Message("agreements-no-document"), "file")
    with transaction.atomic():
        row = {"kind": kind, "name": safe_name(name), "digest": digest, "size": size}
        made = AgreementPaper.objects.create(agreement=agreement, added_at=now, added_by=by.person.name, **row)
        note_access("attached", KIND, agreement.pk, person=by.person, organisation=by.organisation.slug, now=now)
    return made


def follow(agreement: FederalAgreement, person: Person, wanted: bool, *, now: datetime.datetime) -> None:
    """Remind a member of this agreement, or no more."""
    if wanted:
        Follower.objects.get_or_create(agreement=agreement, person=person)
    else:
        agreement.followers.filter(person=person).delete()
    slug = agreement.community.organisation.slug
    action = "followed" if wanted else "stopped following"
    note_access(action, KIND, agreement.pk, person=person, organisation=slug, now=now)


@transaction.atomic
def show_to_all(community: Community, is_public: bool, *, by: Membership, now: datetime.datetime) -> None:
    """Put the register on its public page, or take it off."""
    told = {"is_public": is_public, "changed_at": now, "changed_by": by.person.name}
    row, _ = Register.objects.update_or_create(community=community, defaults=told)
    action = "published" if is_public else "unpublished"
    note_access(action, "register", row.pk, person=by.person, organisation=by.organisation.slug, now=now)


def keep_agency(community: Community, name: str, identifier: str, *, by: Membership, now: datetime.datetime) -> None:
    """Keep an agency of the community; the same name again gets the new identifier."""
    told = {"identifier": "".join(filter(str.isalnum, identifier)).upper(), "added_by": by.person.name}
    row, _ = OwnAgency.objects.update_or_create(community=community, name=name, defaults=told)
    note_access("named", "agency", row.pk, person=by.person, organisation=by.organisation.slug, now=now)


def drop_agency(community: Community, number: int, *, by: Membership, now: datetime.datetime) -> None:
    """Take an agency away."""
    community.own_agencies.filter(pk=number).delete()
    note_access("dropped", "agency", number, person=by.person, organisation=by.organisation.slug, now=now)
