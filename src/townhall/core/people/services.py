"""What is done with people: inviting, joining, changing roles, leaving. Every change leaves a link in the chain."""

import datetime
import hashlib
import secrets
from collections.abc import Iterable

from django.db import transaction

from townhall.core.access.chain import note_access
from townhall.core.access.roles import Role
from townhall.core.clocks.zones import day_at
from townhall.core.people.models import Invitation, Membership, Organisation, Person, fold_address

INVITATION_LASTS = datetime.timedelta(days=3)


class NotOpen(Exception):  # noqa: N818 - told to a person
    """The invitation was used, is too old, or never was."""


class LastAdministrator(Exception):  # noqa: N818
    """The organisation would be left without anybody who can invite."""


@transaction.atomic
def invite(
    organisation: Organisation, email: str, roles: Iterable[Role], *, by: Person | None, now: datetime.datetime
) -> tuple[Invitation, str]:
    """Invite an address; returns the invitation and the token of its link, which is kept nowhere.

    An older invitation of the address that was not used ends now. It is not deleted: the purge does that when its days
    are over, and a hold may keep it.
    """
    token = secrets.token_urlsafe(32)
    older = Invitation.objects.filter(organisation=organisation, email=fold_address(email), used_at=None)
    older.filter(ends_at__gt=now).update(ends_at=now)
    invitation = Invitation.objects.create(
        organisation=organisation,
        email=fold_address(email),
        roles=sorted(roles),
        token_digest=_digest(token),
        made_at=now,
        ends_at=now + INVITATION_LASTS,
    )
    note_access("invited", "invitation", invitation.pk, person=by, organisation=organisation.slug, now=now)
    return invitation, token


def open_invitation(token: str, now: datetime.datetime) -> Invitation:
    """Return the invitation of a token; raises `NotOpen`."""
    found = (
        Invitation.objects.select_related("organisation")
        .filter(token_digest=_digest(token), used_at=None, ends_at__gt=now)
        .first()
    )
    if found is None:
        raise NotOpen
    return found


@transaction.atomic
def join(
    token: str, *, name: str, password: str, language: str, now: datetime.datetime, known: Person | None = None
) -> Person:
    """Use an invitation: make the account of a new person, or add the place to a person already signed in."""
    invitation = open_invitation(token, now)
    if not Invitation.objects.filter(pk=invitation.pk, used_at=None).update(used_at=now):
        raise NotOpen
    person = known or _new_person(
        invitation.email, name, password, language, day_at(now, invitation.organisation.time_zone)
    )
    if person.email != invitation.email:
        raise NotOpen
    membership, _ = Membership.objects.get_or_create(person=person, organisation=invitation.organisation)
    membership.roles = sorted({*membership.roles, *invitation.roles})
    membership.save()
    note_access(
        "joined", "membership", membership.pk, person=person, organisation=invitation.organisation.slug, now=now
    )
    return person


def _new_person(email: str, name: str, password: str, language: str, today: datetime.date) -> Person:
    """An account that is there already is not taken over by an invitation: its owner signs in and joins."""
    if Person.objects.filter(email=email).exists():
        raise NotOpen
    person = Person(email=email, name=name, language=language, joined_on=today)
    person.set_password(password)
    person.save()
    return person


@transaction.atomic
def set_roles(membership: Membership, roles: Iterable[Role], *, by: Person, now: datetime.datetime) -> None:
    """Give a member other roles; none at all ends the membership. Somebody must stay who can invite."""
    chosen = sorted(roles)
    _keep_an_administrator(membership, chosen)
    if chosen:
        membership.roles = chosen
        membership.save()
    action, number = ("changed roles", membership.pk) if chosen else ("left", membership.pk)
    if not chosen:
        membership.delete()
    note_access(action, "membership", number, person=by, organisation=membership.organisation.slug, now=now)


def _keep_an_administrator(membership: Membership, roles: list[Role]) -> None:
    others = Membership.objects.filter(organisation=membership.organisation).exclude(pk=membership.pk)
    if Role.ADMINISTRATOR not in roles and not any(Role.ADMINISTRATOR in m.role_set for m in others):
        raise LastAdministrator


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
