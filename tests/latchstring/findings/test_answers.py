"""What officials answer: loaded strictly, changing no verdict."""

import datetime

import pytest

from latchstring.findings.answers import WrongAnswer, load_answers
from latchstring.text.strict_yaml import DataError
from latchstring.vocabulary import Agreement

GOOD = """\
answers:
  - policy: no_287g
    says: There is no such agreement.
    who: Chief of Police
    date: 2026-04-17
    agreement: reported_none
"""


@pytest.fixture
def answers(tmp_path):
    def write(words):
        path = tmp_path / "answers.yml"
        path.write_text(words, encoding="utf-8")
        return path

    return write


def test_an_answer_says_who_and_when(answers):
    (answer,) = load_answers(answers(GOOD))
    assert (answer.who, answer.date) == ("Chief of Police", datetime.date(2026, 4, 17))
    assert answer.agreement is Agreement.REPORTED_NONE


def test_an_unknown_key_is_told_with_its_line(answers):
    with pytest.raises(DataError) as told:
        load_answers(answers(GOOD.replace("who:", "whom:")))
    assert told.value.line == 4


def test_an_answer_without_a_date_is_refused(answers):
    with pytest.raises(DataError):
        load_answers(answers(GOOD.replace("    date: 2026-04-17\n", "")))


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (("no_287g", "no_such_policy"), "answers-unknown-policy"),
        (("no_287g", "municipal_id"), "answers-agreement-elsewhere"),
        (("Chief of Police", "' '"), "answers-says-nothing"),
    ],
)
def test_an_answer_that_cannot_stand_is_refused(answers, change, fault):
    with pytest.raises(WrongAnswer) as told:
        load_answers(answers(GOOD.replace(*change)))
    assert told.value.message.code == fault
    assert told.value.message.args["number"] == 1
