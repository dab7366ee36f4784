"""People: invited, let in by two steps, locked out after too many tries; nobody makes an account alone."""

import datetime
import time

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from django.test import Client
from django.urls import reverse
from tests.townhall.conftest import PASSWORD

from townhall.core.access.roles import Role
from townhall.core.people import second_factor, services
from townhall.core.people.models import Invitation, Membership, Person


def code_for(secret: bytes, seconds: float) -> str:
    return TOTP(secret, 6, SHA1(), 30).generate(int(seconds)).decode()


def sign_in(client: Client, person: Person, password: str = PASSWORD, **more: str):
    return client.post(reverse("people:sign-in"), {"email": person.email, "password": password, **more})


def test_an_invited_person_joins_and_the_link_works_once(town, now):
    _, token = services.invite(
        town, "Ana@Town.example", [Role.READER], by=None, now=datetime.datetime.now(datetime.UTC)
    )
    client, link = Client(), reverse("people:join", args=[token])
    assert client.get(link).status_code == 200
    joined = client.post(link, {"name": "Ana Invented", "password": PASSWORD})
    assert joined.status_code == 302
    assert Membership.objects.get(person__email="ana@town.example").roles == ["reader"]
    assert Client().get(link).status_code == 410


def test_the_token_is_kept_nowhere(town, now):
    _, token = services.invite(town, "ana@town.example", [Role.READER], by=None, now=now)
    assert token not in str(Invitation.objects.values_list())


def test_an_invitation_ends_after_its_days(town, now):
    _, token = services.invite(town, "ana@town.example", [Role.READER], by=None, now=now)
    with pytest.raises(services.NotOpen):
        services.open_invitation(token, now + services.INVITATION_LASTS)


def test_an_invitation_takes_no_account_over(town, person_with, now):
    person = person_with(None, email="ana@town.example")
    _, token = services.invite(town, person.email, [Role.ADMINISTRATOR], by=None, now=now)
    with pytest.raises(services.NotOpen):
        services.join(token, name="Somebody", password="quite another password", language="en", now=now)
    assert not Membership.objects.filter(person=person).exists()


def test_another_signed_in_person_cannot_use_an_invitation(town, person_with, now):
    _, token = services.invite(town, "ana@town.example", [Role.ADMINISTRATOR], by=None, now=now)
    with pytest.raises(services.NotOpen):
        services.join(
            token, name="", password="", language="en", now=now, known=person_with(None, email="bo@town.example")
        )
    assert services.open_invitation(token, now)


def test_a_weak_password_is_refused_and_the_name_kept(town, now):
    _, token = services.invite(
        town, "ana@town.example", [Role.READER], by=None, now=datetime.datetime.now(datetime.UTC)
    )
    answer = Client().post(reverse("people:join", args=[token]), {"name": "Ana Invented", "password": "password123"})
    assert answer.status_code == 422
    assert b"Ana Invented" in answer.content


def test_wrong_password_and_unknown_address_are_told_alike(town, person_with):
    person = person_with(town, Role.READER)
    wrong = sign_in(Client(), person, "not the password at all")
    person.email = "nobody@nowhere.example"
    unknown = sign_in(Client(), person)
    assert wrong.status_code == unknown.status_code == 422
    assert wrong.content.replace(b"reader@alder-bay.example", b"") != b""
    assert "do not belong together" in wrong.content.decode()
    assert "do not belong together" in unknown.content.decode()


def test_the_account_is_locked_after_five_tries_even_with_the_right_password(town, person_with):
    person = person_with(town, Role.READER)
    for _ in range(5):
        sign_in(Client(), person, "not the password at all")
    assert "Too many tries" in sign_in(Client(), person).content.decode()


def test_whoever_sees_cases_must_set_the_second_step_up_first(town, person_with):
    person, client = person_with(town, Role.INTAKE), Client()
    assert sign_in(client, person).status_code == 302
    assert client.get(reverse("home"))["Location"] == reverse("people:set-up-code")


def test_the_code_opens_once(town, person_with):
    person, secret = person_with(town, Role.COUNSEL), second_factor.new_secret()
    second_factor.keep_secret(person, secret)
    at = 1_700_000_000.0
    assert second_factor.opens(person, code_for(secret, at), at)
    assert not second_factor.opens(person, code_for(secret, at), at + 5)
    assert second_factor.opens(person, code_for(secret, at + 30), at + 30)
    assert not second_factor.opens(person, "000000x", at + 90)


def test_an_old_code_does_not_open(town, person_with):
    person, secret = person_with(town, Role.COUNSEL), second_factor.new_secret()
    second_factor.keep_secret(person, secret)
    assert not second_factor.opens(person, code_for(secret, 1_700_000_000), 1_700_000_000 + 120)


def test_a_person_with_a_second_step_sees_nothing_before_the_code(town, person_with):
    person, secret, client = person_with(town, Role.ADMINISTRATOR), second_factor.new_secret(), Client()
    second_factor.keep_secret(person, secret)
    sign_in(client, person)
    members = reverse("people:members", args=["alder-bay"])
    assert client.get(members)["Location"] == reverse("people:give-code")
    assert client.post(reverse("people:set-up-code"), {"code": "123456"})["Location"] == reverse("people:give-code")
    assert client.post(reverse("people:give-code"), {"code": code_for(secret, time.time())}).status_code == 302
    assert client.get(members).status_code == 200


def test_the_secret_of_the_second_step_is_sealed_in_the_rows(town, person_with):
    person, secret = person_with(town, Role.COUNSEL), second_factor.new_secret()
    second_factor.keep_secret(person, secret)
    assert secret not in bytes(Person.objects.get(pk=person.pk).totp_sealed)


def test_a_shared_computer_forgets_soon(town, person_with):
    client = Client()
    sign_in(client, person_with(town, Role.READER), shared="on")
    assert client.session.get_expiry_age() <= 600


def test_somebody_must_stay_administrator(town, person_with, now):
    boss = person_with(town, Role.ADMINISTRATOR)
    with pytest.raises(services.LastAdministrator):
        services.set_roles(boss.memberships.get(), [Role.READER], by=boss, now=now)


def test_sign_in_does_not_lead_to_another_site(town, person_with):
    answer = Client().post(
        reverse("people:sign-in"),
        {"email": person_with(town, Role.READER).email, "password": PASSWORD, "next": "https://elsewhere.example/"},
    )
    assert answer["Location"] == reverse("home")
