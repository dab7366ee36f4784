"""Counsel's holds on the site, and whether anybody would notice that the purge stopped."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from townhall.assessments.models import Bundle
from townhall.assessments.services import make_community
from townhall.core.access.models import AccessEntry
from townhall.core.access.roles import Role
from townhall.core.people.models import Invitation
from townhall.core.people.services import NotOpen, invite, open_invitation
from townhall.core.retention.holding import kinds_held, purge_state
from townhall.core.retention.models import LegalHold, PurgeRun
from townhall.core.retention.purging import purge

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
HERE = "/o/alder-bay/keeping/"


def told(**more):
    day = timezone.now().date() + datetime.timedelta(days=90)
    return {"kind": "people.invitation", "object_id": "", "reason": "A case", "review_on": day, **more}


@pytest.fixture
def counsel(town, person_with, signed_in):
    return signed_in(person_with(town, Role.COUNSEL))


@pytest.fixture
def boss(town, person_with, signed_in):
    return signed_in(person_with(town, Role.ADMINISTRATOR))


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_purge_that_never_ran_or_stopped_is_told(boss, now, language):
    def page() -> str:
        text = boss.get(HERE, {"lang": language}).content.decode()
        assert "⟦" not in text
        return text

    assert "usa-alert--error" in page()
    purge(timezone.now())
    assert "usa-alert--error" not in page()
    PurgeRun.objects.update(at=timezone.now() - datetime.timedelta(days=2))
    assert "usa-alert--error" in page()


def test_a_hold_is_placed_by_counsel_seen_by_administrators_and_suspends_the_purge(town, counsel, boss, now):
    invite(town, "canary@alder-bay.example", [], by=None, now=now - datetime.timedelta(days=90))
    assert counsel.post(HERE, told()).status_code == 302
    assert AccessEntry.objects.filter(action="placed a hold").count() == 1
    purge(now)
    assert Invitation.objects.count() == 1
    page = boss.get(HERE).content.decode()
    assert "usa-alert--warning" in page
    assert "A case" in page
    hold = LegalHold.objects.get()
    assert counsel.post(reverse("retention:end-hold", args=["alder-bay", hold.pk])).status_code == 302
    purge(now)
    assert not Invitation.objects.exists()
    assert AccessEntry.objects.filter(action="ended a hold").count() == 1
    assert "usa-alert--warning" not in boss.get(HERE).content.decode()


def test_only_counsel_places_and_ends(town, boss, person_with, signed_in, counsel):
    assert boss.post(HERE, told()).status_code == 403
    counsel.post(HERE, told())
    end = reverse("retention:end-hold", args=["alder-bay", LegalHold.objects.get().pk])
    assert boss.post(end).status_code == 403
    assert signed_in(person_with(town, Role.READER)).get(HERE).status_code == 403


def test_another_towns_hold_cannot_be_ended_and_keeps_nothing_here(town, other_town, counsel, now):
    theirs = LegalHold.objects.create(
        organisation=other_town,
        kind="assessments.bundle",
        ordered_by="x",
        reason="x",
        made_at=now,
        review_on=now.date(),
    )
    assert counsel.post(reverse("retention:end-hold", args=["alder-bay", theirs.pk])).status_code == 404
    old = now - datetime.timedelta(days=400)
    for place in (town, other_town):
        community = make_community(place, name=place.name, state="MI", kind="city", by=None, now=now)
        Bundle.objects.create(community=community, name="x", digest="0" * 64, added_at=old, added_by="x", done_at=old)
    purge(now)
    assert [bundle.community.organisation for bundle in Bundle.objects.all()] == [other_town]


@pytest.mark.parametrize(
    "wrong", [{"reason": ""}, {"review_on": "2020-01-01"}, {"kind": "people.king"}, {"object_id": "x"}]
)
def test_a_hold_without_reason_or_review_is_not_placed(counsel, wrong):
    assert counsel.post(HERE, told(**wrong)).status_code == 422
    assert not LegalHold.objects.exists()


def test_every_kind_that_can_be_held_has_a_name(db):
    from townhall.core.pages.words import speech_in

    for kind in kinds_held():
        for language in ("en", "es"):
            assert "⟦" not in speech_in(language).say(f"kind-{kind.replace('.', '-')}")
    assert purge_state(timezone.now()).is_late


def test_inviting_again_ends_the_older_link_and_deletes_nothing_that_a_hold_keeps(town, counsel, now):
    older, token = invite(town, "new@alder-bay.example", [Role.READER], by=None, now=now)
    assert counsel.post(HERE, told(object_id=str(older.pk))).status_code == 302
    _, newer = invite(town, "New@alder-bay.example", [Role.READER], by=None, now=now + datetime.timedelta(hours=1))
    later = now + datetime.timedelta(hours=2)
    with pytest.raises(NotOpen):
        open_invitation(token, later)
    assert open_invitation(newer, later)
    purge(now + datetime.timedelta(days=90))
    assert list(Invitation.objects.all()) == [older]
