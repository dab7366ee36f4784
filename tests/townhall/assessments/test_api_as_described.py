"""The public API held to its own description: any request that it allows or forbids is answered as it says, never by a fault."""

import re
from urllib.parse import quote

import msgspec
import pytest
from django.test import Client
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from townhall.assessments import api
from townhall.assessments.publishing import publish

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
TOLD = {
    "Communities": api.Communities,
    "Snapshots": api.Snapshots,
    "SnapshotAnswers": api.SnapshotAnswers,
    "Refusal": api.Refusal,
}
PATHS = api.openapi()["paths"]
rules = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def published(assessed, now):
    publish(assessed, note="", who="Invented publisher", by=None, now=now)
    return assessed.community.slug


def fitting(schema: dict) -> st.SearchStrategy[str]:
    """Values that a parameter's schema allows; those that are there come often."""
    if schema["type"] == "integer":
        known = st.sampled_from([schema["minimum"], schema["maximum"]])
        return st.one_of(known, st.integers(schema["minimum"], schema["maximum"])).map(str)
    words = st.from_regex(re.compile(schema["pattern"].replace("$", r"\Z")), fullmatch=True)
    return st.one_of(st.just("alder-bay-mi"), words.filter(lambda word: len(word) <= schema["maxLength"]))


@st.composite
def requests(draw, values) -> tuple[str, str]:
    """A described path, and an address of it filled with values."""
    path = draw(st.sampled_from(sorted(PATHS)))
    query = {}
    address = path
    for each in PATHS[path]["get"]["parameters"]:
        value = draw(values(each["schema"]))
        if each["in"] == "path":
            address = address.replace(f"{{{each['name']}}}", quote(value, safe=""))
        elif draw(st.booleans()):
            query[each["name"]] = value
    return path, address + (
        "?" + "&".join(f"{name}={quote(value, safe='')}" for name, value in query.items()) if query else ""
    )


def held_to_its_word(path: str, address: str, statuses: set[int]) -> None:
    described = PATHS[path]["get"]["responses"]
    answer = Client().get(address)
    assert answer.status_code in statuses, address
    if str(answer.status_code) not in described:
        return
    schema = described[str(answer.status_code)]["content"]["application/json"]["schema"]
    assert answer["Content-Type"] == "application/json"
    told = TOLD.get(schema.get("$ref", "").rpartition("/")[2], dict)
    msgspec.json.decode(answer.content, type=told, strict=True)
    if answer.status_code == 200:
        again = Client().get(address, headers={"If-None-Match": answer["ETag"]})
        assert (again.status_code, again.content) == (304, b"")
        assert not answer.cookies


@rules
@given(asked=requests(fitting))
def test_what_the_description_allows_is_answered_as_it_says(asked, published):
    held_to_its_word(*asked, {200, 404})


@rules
@example(asked=("/api/v1/communities/{slug}/snapshots", "/api/v1/communities/%0A/snapshots"))
@given(asked=requests(lambda schema: st.text(min_size=1, max_size=30).filter(lambda text: "/" not in text)))
def test_what_it_forbids_is_refused_in_words(asked, published):
    held_to_its_word(*asked, {200, 301, 400, 404})


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "options", "trace"])
def test_it_is_read_only(published, method):
    for path in PATHS:
        address = path.replace("{slug}", published).replace("{number}", "1")
        assert getattr(Client(enforce_csrf_checks=True), method)(address).status_code == 405


def test_every_answer_that_can_be_told_is_reached(published):
    for path in PATHS:
        held_to_its_word(path, path.replace("{slug}", published).replace("{number}", "1"), {200})
        if "{" in path:
            held_to_its_word(path, path.replace("{slug}", "never-was").replace("{number}", "1"), {404})
