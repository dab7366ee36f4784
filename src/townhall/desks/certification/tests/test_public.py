"""The public page: in three languages, plain, without cookies; what is not public costs and says what never was says."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.townhall.test_words import USED, grade, ids

from townhall.core.pages.words import speech_in
from townhall.desks.certification.models import Practice

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
PAGE = "/p/alder-bay/certification/"
SECTIONS = {
    "who": ["text", "open", "old", "abroad", "family"],
    "how": ["text"],
    "send": ["name", "crime", "safe", "form", "not"],
}
SECTIONS |= {
    "cost": ["text"],
    "time": ["text", "urgent"],
    "then": ["look", "sign", "file"],
    "no": ["text"],
    "safe": ["text"],
}


def words(code: str) -> dict[str, str]:
    speech, told = speech_in(code), {"agency": "Alder Bay Police", "days": 30}
    parts = [f"certification-public-{name}.{part}" for name, own in SECTIONS.items() for part in own]
    return {part: speech.say(part, **told) for part in ("certification-public-intro", *parts)}


@pytest.mark.parametrize("code", ["en", "es", "ar"])
def test_it_says_everything_in_each_language(practice, code):
    answer = Client().get(f"{PAGE}?lang={code}")
    text = re.sub(r"<[^>]+>|\s+|[\u2068\u2069]", " ", answer.content.decode())
    assert answer.status_code == 200
    assert answer["Content-Language"] == code
    assert f'dir="{"rtl" if code == "ar" else "ltr"}"' in answer.content.decode()
    assert "Records desk, 12 Mill Street" in text
    assert " 7 " in text
    assert " 30 " in text
    assert "certification-" not in text
    assert not answer.cookies


def test_each_language_has_words_of_its_own():
    told = [words(code) for code in ("en", "es", "ar")]
    for part in told[0]:
        assert len({each[part] for each in told}) == 3, part
    template = (__import__("pathlib").Path(__file__).parents[1] / "templates/certification/public.html").read_text(
        "utf-8"
    )
    assert {match.partition(".")[0] for match in USED.findall(template)} <= set(ids("ar"))


def test_it_reads_at_grade_eight_or_below():
    told = words("en")
    assert grade(" ".join(told.values())) <= 8
    for part, text in told.items():
        assert grade(text) <= 8, (part, text)


def test_what_is_not_public_is_as_if_it_never_was(practice):
    Practice.objects.update(is_public=False)
    costs = []
    for page in (PAGE, "/p/never-was/certification/"):
        with CaptureQueriesContext(connection) as asked:
            answer = Client().get(page)
        costs.append((answer.status_code, [re.sub("'[^']*'", "?", each["sql"]) for each in asked]))
    assert costs[0] == costs[1]
    assert costs[0][0] == 404


def test_a_browser_that_has_it_is_told_that_it_is_the_same(practice):
    first = Client().get(PAGE)
    again = Client().get(PAGE, headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_it_asks_nothing(practice):
    assert b"<form" not in Client().get(PAGE).content
    assert b"<input" not in Client().get(PAGE).content
