"""The public page of progress: only what is marked public, for anyone, without cookies."""

import pytest
from django.test import Client
from django.urls import reverse

from townhall.adoption.services import show_to_all

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
PAGE = "/p/alder-bay-mi/adoption/"


@pytest.fixture
def public(adoption, note, now):
    note("drafted", note="Read at the desk <b>twice</b>.")
    note("introduced", link="https://town.example/minutes")
    adoption.refresh_from_db()
    show_to_all(adoption, True, seen=adoption.version, who="x", by=None, now=now)
    return adoption


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_anyone_reads_it_without_a_cookie(public, language):
    client = Client()
    answer = client.get(PAGE, {"lang": language})
    text = answer.content.decode()
    assert answer.status_code == 200
    assert not client.cookies
    assert answer["Cache-Control"].startswith("public")
    assert answer["Content-Language"] == ("es" if language == "es" else "en")
    assert "No agreements" in text
    assert "&lt;b&gt;" in text
    assert "Invented" not in text
    assert "⟦" not in text


def test_what_is_not_marked_does_not_exist(adoption, community):
    assert Client().get(PAGE).status_code == 404
    assert Client().get("/p/never-was/adoption/").status_code == 404


def test_what_was_taken_off_is_gone(public, now):
    public.refresh_from_db()
    show_to_all(public, False, seen=public.version, who="x", by=None, now=now)
    assert Client().get(PAGE).status_code == 404


def test_what_has_not_changed_is_not_sent_again(public, note):
    first = Client().get(PAGE)
    assert Client().get(PAGE, headers={"If-None-Match": first["ETag"]}).status_code == 304
    note("voted", passed=True, ayes=5, nays=2)
    again = Client().get(PAGE, headers={"If-None-Match": first["ETag"]})
    assert "5 for, 2 against" in again.content.decode().replace("<bdi>", "").replace("</bdi>", "")


def test_it_asks_the_rows_few_questions(public, django_assert_max_num_queries):
    with django_assert_max_num_queries(4):
        Client().get(PAGE)


def test_it_is_marked_by_a_publisher_on_the_page(adoption, liaison, signed_in):
    url = reverse("adoption:show-to-all", args=["alder-bay", "alder-bay-mi", adoption.number])
    signed_in(liaison).post(url, {"wanted": "yes", "seen": adoption.version})
    assert Client().get(PAGE).status_code == 200
    signed_in(liaison).post(url, {"wanted": "no", "seen": 1})
    assert Client().get(PAGE).status_code == 200
