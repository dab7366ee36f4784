"""Words of forms and what they ask for: a table that a clerk can read stands in labels.yml."""

from pathlib import Path

import pytest
import yaml

from latchstring.forms.matching import match
from latchstring.forms.question import Question
from latchstring.vocabulary import Asking

TABLE = yaml.load((Path(__file__).parent / "labels.yml").read_text("utf-8"), yaml.CSafeLoader)


def question(row) -> Question:
    asking = Asking.SENTENCE if row.get("says") == "sentence" else Asking.LABEL if "words" in row else Asking.NAME
    return Question(words=row.get("words", ""), name=row.get("name", ""), asking=asking)


def told(row) -> str:
    return row.get("words") or row["name"]


@pytest.mark.parametrize("row", TABLE["asks"], ids=told)
def test_words_that_ask_are_found(row):
    assert {each.code.value for each in match(question(row)).matches} == set(row["codes"])


@pytest.mark.parametrize("row", TABLE["silent"], ids=told)
def test_look_alikes_stay_silent(row):
    assert match(question(row)).matches == ()


def test_a_silenced_look_alike_is_remembered():
    assert match(question({"words": "Senior citizen discount"})).silenced == ("words-for-the-public",)
