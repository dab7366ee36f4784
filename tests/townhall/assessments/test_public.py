"""What is published: frozen, the same for everybody, without cookies, and nothing else is there."""

import csv
import io
import json
from xml.etree import ElementTree

import pytest
from django.test import Client
from django.urls import reverse

from townhall.assessments.publishing import NotReady, publish
from townhall.assessments.running import start_assessment

ATOM = "{http://www.w3.org/2005/Atom}"
pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def snapshot(assessed, now):
    return publish(assessed, note="", who="Invented publisher", by=None, now=now)


def address(name, snapshot, *more):
    return reverse(f"public:{name}", args=[snapshot.community.slug, *more])


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_anyone_reads_it_without_a_cookie(snapshot, language):
    client = Client()
    answer = client.get(address("newest", snapshot), {"lang": language})
    assert answer.status_code == 200
    assert not answer.cookies
    assert not client.cookies
    assert answer["Cache-Control"].startswith("public")
    text = answer.content.decode()
    assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in text
    assert "⟦" not in text
    assert "[en]" not in text


def test_an_unpublished_community_does_not_exist(community, assessed):
    assert Client().get(reverse("public:newest", args=[community.slug])).status_code == 404
    assert Client().get(reverse("public:newest", args=["never-was"])).status_code == 404
    assert community.name not in Client().get(reverse("public:index")).content.decode()


def test_what_has_not_changed_is_not_sent_again(snapshot):
    first = Client().get(address("newest", snapshot))
    again = Client().get(address("newest", snapshot), headers={"If-None-Match": first["ETag"]})
    assert again.status_code == 304
    assert not again.content


def test_a_snapshot_stays_as_it_was_when_the_work_goes_on(snapshot, add, now, work):
    before = Client().get(address("snapshot", snapshot, 1)).content
    add(snapshot.community, "order-404.txt", "Officers shall ask every person about immigration status.")
    later = start_assessment(snapshot.community, by="x", now=now)
    work()
    later.refresh_from_db()
    assert Client().get(address("snapshot", snapshot, 1)).content == before
    assert Client().get(address("newest", snapshot)).content == before
    publish(later, note="The order was changed.", who="x", by=None, now=now)
    newest = Client().get(address("newest", snapshot)).content.decode()
    assert "The order was changed." in newest
    assert "There are newer answers." not in newest
    older = Client().get(address("snapshot", snapshot, 1))
    assert "There are newer answers." in older.content.decode()
    assert "The order was changed." in older.content.decode()


def test_an_assessment_that_is_not_done_cannot_be_published(community, add, now):
    add(community)
    with pytest.raises(NotReady):
        publish(start_assessment(community, by="x", now=now), note="", who="x", by=None, now=now)


def test_the_data_are_the_librarys_report_and_hold_nothing_for_counsel(snapshot):
    told = json.loads(Client().get(address("data", snapshot, 1)).content)
    assert len(told["verdicts"]) == 17
    assert "counsel" not in json.dumps(told).lower() or "exposure" not in told


def test_the_table_opens_in_a_spreadsheet_and_runs_nothing(snapshot):
    text = Client().get(address("table", snapshot, 1)).content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == 17
    assert not any(cell.startswith(("=", "@")) for row in rows for cell in row.values())


def test_the_report_page_is_served_with_its_own_policy(snapshot):
    answer = Client().get(address("report", snapshot, 1))
    assert "sha256-" in answer["Content-Security-Policy"]
    assert "unsafe" not in answer["Content-Security-Policy"]


def test_a_published_page_asks_the_rows_few_questions(snapshot, django_assert_max_num_queries):
    Client().get(address("newest", snapshot))
    with django_assert_max_num_queries(1):
        Client().get(address("newest", snapshot))


def api(path: str):
    return Client().get(f"/api/v1/{path}")


def test_the_api_lists_only_what_is_published(snapshot, other_community):
    told = api("communities").json()
    assert [line["slug"] for line in told["communities"]] == [snapshot.community.slug]
    assert told["next"] is None
    assert len(api(told["communities"][0]["newest"]["url"].removeprefix("/api/v1/")).json()["answers"]) == 17
    assert len(api(told["communities"][0]["newest"]["report_url"].removeprefix("/api/v1/")).json()["verdicts"]) == 17


@pytest.mark.parametrize("page", ["0", "-1", "x", "987654399999", "١", ""])
def test_a_page_that_is_none_is_refused(db, page):
    assert api(f"communities?page={page}").status_code == 400


@pytest.mark.parametrize(
    "path",
    [
        "communities/never-was/snapshots",
        "communities/birch-falls-mi/snapshots/1",
        "communities/a/snapshots/98765432/report",
    ],
)
def test_what_is_not_published_is_not_there_in_the_api(other_community, path):
    answer = api(path)
    assert answer.status_code == 404
    assert "error" in answer.json()


def test_the_api_answers_not_changed(snapshot):
    first = api("communities")
    assert Client().get("/api/v1/communities", headers={"If-None-Match": first["ETag"]}).status_code == 304


def test_the_description_names_every_address_of_the_api(db):
    from townhall.assessments.api_urls import urlpatterns

    told = api("openapi.json").json()
    named = {pattern.name for pattern in urlpatterns} - {"openapi", "nowhere"}
    assert len(told["paths"]) == len(named)
    assert told["openapi"].startswith("3.1")


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_the_feed_tells_what_was_published_and_nothing_else(snapshot, community, add, now, work, language):
    add(community, "later.txt", "Officers shall ask every person about immigration status.")
    start_assessment(community, by="x", now=now)
    work()
    answer = Client().get(address("feed", snapshot), {"lang": language})
    feed = ElementTree.fromstring(answer.content)
    entries = feed.findall(f"{ATOM}entry")
    assert [each.find(f"{ATOM}id").text for each in entries] == ["http://testserver/p/alder-bay-mi/1/"]
    assert "⟦" not in answer.content.decode()
    assert "later" not in answer.content.decode()
    assert not answer.cookies
    publish(snapshot.community.assessments.first(), note="The order <b>changed</b>.", who="x", by=None, now=now)
    again = Client().get(address("feed", snapshot), headers={"If-None-Match": answer["ETag"]})
    told = ElementTree.fromstring(again.content).findall(f"{ATOM}entry")
    assert len(told) == 2
    assert told[0].find(f"{ATOM}summary").text == "The order <b>changed</b>."
    same = Client().get(address("feed", snapshot), headers={"If-None-Match": again["ETag"]})
    assert (same.status_code, same.content) == (304, b"")


def test_the_feed_of_an_unpublished_community_is_not_there(assessed):
    assert Client().get(reverse("public:feed", args=[assessed.community.slug])).status_code == 404
