"""Sealed records and purges: what was purged can be read nowhere, in no byte, and does not come back with a backup."""

import datetime

import pytest
from django.apps import apps

from townhall.core.access.models import AccessEntry
from townhall.core.people.models import Invitation
from townhall.core.people.services import invite
from townhall.core.retention.fates import Fate, RecordFate, Schedule, declare, fates, without_fate
from townhall.core.retention.models import LegalHold, PurgeRun
from townhall.core.retention.purging import purge
from townhall.core.sealing.envelopes import KeyDestroyed, SealBroken, destroy_key, make_key, seal, unseal
from townhall.core.sealing.models import RecordKey

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
DAY = datetime.date(2026, 11, 25)
OURS = [model for model in apps.get_models() if model.__module__.startswith("townhall.")]


def test_what_was_sealed_opens_with_its_key_and_name():
    key = make_key(DAY)
    sealed = seal(key, b"a telephone number", "tests.body")
    assert unseal(key, sealed, "tests.body") == b"a telephone number"
    assert b"telephone" not in sealed


@pytest.mark.parametrize("spoil", [lambda s: s[:-1] + bytes([s[-1] ^ 1]), lambda s: s[:10], lambda s: b""])
def test_changed_bytes_do_not_open(spoil):
    key = make_key(DAY)
    with pytest.raises(SealBroken):
        unseal(key, spoil(seal(key, b"content", "tests.body")), "tests.body")


def test_sealed_bytes_open_under_no_other_name_or_key():
    key, other = make_key(DAY), make_key(DAY)
    sealed = seal(key, b"content", "tests.body")
    with pytest.raises(SealBroken):
        unseal(key, sealed, "tests.other")
    with pytest.raises(SealBroken):
        unseal(other, sealed, "tests.body")


def test_a_destroyed_key_opens_nothing_and_leaves_a_tombstone():
    key = make_key(DAY)
    sealed = seal(key, b"content", "tests.body")
    assert destroy_key(key, DAY)
    assert not destroy_key(key, DAY)
    with pytest.raises(KeyDestroyed):
        unseal(key, sealed, "tests.body")
    assert RecordKey.objects.get(id=key).destroyed_on == DAY


@pytest.mark.parametrize("model", OURS, ids=lambda model: model._meta.label_lower)
def test_every_field_of_every_record_has_a_fate(model):
    assert without_fate(model) == []


def test_no_fate_is_declared_for_a_model_that_is_gone():
    assert {fate.model for fate in fates()} <= set(OURS)


def test_a_fate_that_contradicts_itself_is_refused():
    with pytest.raises(ValueError, match="deleted whole"):
        declare(RecordFate(Invitation, {"email": Fate.DELETED, "roles": Fate.KEPT}, because="x"))
    with pytest.raises(ValueError, match="needs a start"):
        declare(RecordFate(Invitation, {}, because="x", schedule=Schedule("x", "x", 1)))


@pytest.fixture
def old_invitation(town, now):
    return invite(town, "canary-7f3a@alder-bay.example", [], by=None, now=now - datetime.timedelta(days=90))[0]


def test_what_is_at_its_end_goes_with_a_certificate_and_a_link(old_invitation, now):
    runs = {run.kind: run for run in purge(now)}
    assert runs["people.invitation"].purged == 1
    assert not Invitation.objects.exists()
    assert AccessEntry.objects.filter(action="purged", kind="people.invitation").count() == 1
    assert "canary" not in str(list(AccessEntry.objects.values())) + str(list(PurgeRun.objects.values()))


def test_a_hold_keeps_it_and_is_counted_and_ends_by_word_only(old_invitation, town, now):
    hold = LegalHold.objects.create(
        organisation=town,
        kind="people.invitation",
        ordered_by="Counsel",
        reason="A case",
        made_at=now,
        review_on=now.date(),
    )
    later = now + datetime.timedelta(days=900)
    assert {run.kind: run.held for run in purge(later)}["people.invitation"] == 1
    hold.ended_at = later
    hold.save()
    assert {run.kind: run.purged for run in purge(later)}["people.invitation"] == 1


def test_another_towns_hold_keeps_nothing(old_invitation, other_town, now):
    LegalHold.objects.create(
        organisation=other_town, kind="people.invitation", ordered_by="x", reason="x", made_at=now, review_on=now.date()
    )
    purge(now)
    assert not Invitation.objects.exists()


def test_nothing_goes_before_its_time(town, now):
    invite(town, "canary@alder-bay.example", [], by=None, now=now)
    purge(now)
    assert Invitation.objects.exists()
