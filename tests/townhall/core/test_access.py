"""Doors and the chain: no view without a door, nobody where they do not belong, and no link changed unseen."""

import json
import logging

import pytest
from django.http import Http404
from django.test import Client, RequestFactory
from django.urls import reverse

from townhall.core.access.chain import faults_of_chain, note_access
from townhall.core.access.checks import addresses, every_address_has_a_door
from townhall.core.access.doors import door_of, for_roles
from townhall.core.access.logs import JsonLines
from townhall.core.access.middleware import ClosedDoors
from townhall.core.access.models import AccessEntry
from townhall.core.access.roles import Role


def test_every_address_has_a_door():
    assert every_address_has_a_door(None) == []
    assert len(list(addresses())) > 8


def test_a_view_without_a_door_is_shut():
    def page(request): ...

    assert door_of(page) is None
    with pytest.raises(Http404):
        ClosedDoors(lambda request: None).process_view(RequestFactory().get("/"), page, (), {})


def test_a_door_for_roles_names_some():
    with pytest.raises(ValueError, match="at least one"):
        for_roles()


def test_a_stranger_is_sent_to_sign_in_and_another_town_sees_nothing(town, other_town, person_with, signed_in):
    members = reverse("people:members", args=["alder-bay"])
    assert Client().get(members)["Location"].startswith(reverse("people:sign-in"))
    assert signed_in(person_with(other_town, Role.ADMINISTRATOR)).get(members).status_code == 404
    assert signed_in(person_with(town, Role.READER)).get(members).status_code == 403


def test_a_member_of_another_town_cannot_be_changed_by_number(town, other_town, person_with, signed_in):
    stranger = person_with(other_town, Role.READER).memberships.get()
    boss = signed_in(person_with(town, Role.ADMINISTRATOR))
    assert (
        boss.post(reverse("people:member", args=["alder-bay", stranger.pk]), {"roles": ["administrator"]}).status_code
        == 404
    )


@pytest.fixture
def chain(db, now):
    for number in range(5):
        note_access("read", "case", number, now=now)


def test_the_chain_is_whole(chain):
    assert list(faults_of_chain()) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda: AccessEntry.objects.filter(number=3).update(action="wrote"),
        lambda: AccessEntry.objects.filter(number=3).delete(),
        lambda: AccessEntry.objects.filter(number=5).delete(),
        lambda: AccessEntry.objects.filter(number=2).update(digest="0" * 64),
        lambda: AccessEntry.objects.all().delete(),
    ],
)
def test_a_spoilt_chain_is_seen(chain, spoil):
    spoil()
    assert list(faults_of_chain())


def test_the_chain_names_no_person(person_with, now):
    person = person_with(None, email="ana@town.example")
    entry = note_access("read", "case", 1, person=person, now=now)
    assert entry.actor
    assert "ana" not in json.dumps(AccessEntry.objects.values().get(), default=str)


def test_log_lines_hold_no_arguments():
    record = logging.LogRecord(
        "django.request", logging.ERROR, "x.py", 1, "Not Found: %s", ("/ana@town.example",), None
    )
    assert "ana" not in JsonLines().format(record)


def test_pages_carry_strict_headers(db):
    answer = Client().get(reverse("people:sign-in"))
    policy = answer["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["Cache-Control"] == "no-store"
    assert "<style" not in answer.content.decode()
    assert " style=" not in answer.content.decode()


@pytest.mark.parametrize(
    ("language", "told"), [("en", "This form was not taken"), ("es", "Este formulario no se recibió")]
)
def test_a_form_that_is_not_the_sites_own_is_refused_in_words(db, language, told):
    answer = Client(enforce_csrf_checks=True).post(f"/sign-in/?lang={language}", {"email": "ana@alder-bay.example"})
    page = answer.content.decode()
    assert answer.status_code == 403
    assert told in page
    assert "CSRF verification" not in page
    assert "ana@" not in page


def test_who_is_sent_to_sign_in_is_asked_in_the_language_of_the_address(town):
    answer = Client().get("/o/alder-bay/?lang=es", follow=True)
    assert answer.redirect_chain[0][0].endswith("?next=/o/alder-bay/&lang=es")
    page = answer.content.decode()
    assert '<html lang="es"' in page
    assert 'href="?next=%2Fo%2Falder-bay%2F&amp;lang=en"' in page


def test_a_language_chosen_on_a_page_stays_until_the_person_signs_out(town, person_with, signed_in):
    client = signed_in(person_with(town, Role.READER))
    session = client.session
    session["language"] = "en"
    session.save()
    here = "/o/alder-bay/"
    assert 'href="?language=es"' in client.get(here).content.decode()
    assert '<html lang="es"' in client.get(f"{here}?language=es").content.decode()
    assert '<html lang="es"' in client.get(here).content.decode()
    assert '<html lang="en"' in client.get(f"{here}?lang=en").content.decode()
    assert '<html lang="es"' in client.get(here).content.decode()


def test_a_strangers_language_is_kept_nowhere(town):
    client = Client()
    assert '<html lang="es"' in client.get("/sign-in/?language=es").content.decode()
    assert "sessionid" not in client.cookies
