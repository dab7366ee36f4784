"""The lawful questions: each stops where it must, in order, and nothing else is asked."""

import itertools

import pytest

from townhall.desks.certification.rules.decisions import (
    Answer,
    DenialCode,
    Excuse,
    FormKind,
    Outcome,
    question_behind,
    questions,
    questions_for,
    review,
)

U = {
    "detected": Answer.YES,
    "listed": Answer.YES,
    "victim": Answer.YES,
    "information": Answer.YES,
    "refused": Answer.NO,
}
T = {"detected": Answer.YES, "trafficking": Answer.YES, "victim": Answer.YES, "refused": Answer.NO}


@pytest.mark.parametrize(("form", "answers"), [(FormKind.U, U), (FormKind.T, T)])
def test_who_meets_every_question_is_signed_for(form, answers):
    assert review(form, answers).outcome is Outcome.SIGN


def test_help_is_presumed_where_nobody_wrote_of_a_refusal():
    assert review(FormKind.U, U | {"refused": Answer.UNKNOWN}).outcome is Outcome.SIGN


@pytest.mark.parametrize(
    ("form", "question", "answer", "outcome", "code"),
    [
        (FormKind.U, "detected", Answer.NO, Outcome.REFER, None),
        (FormKind.U, "listed", Answer.NO, Outcome.DENY, DenialCode.NOT_LISTED),
        (FormKind.U, "victim", Answer.NO, Outcome.DENY, DenialCode.NOT_A_VICTIM),
        (FormKind.U, "information", Answer.NO, Outcome.DENY, DenialCode.NO_INFORMATION),
        (FormKind.U, "refused", Answer.YES, Outcome.SUPERVISOR, None),
        (FormKind.U, "victim", Answer.UNKNOWN, Outcome.LOOK, None),
        (FormKind.T, "detected", Answer.NO, Outcome.REFER, None),
        (FormKind.T, "trafficking", Answer.NO, Outcome.DENY, DenialCode.NOT_LISTED),
        (FormKind.T, "refused", Answer.YES, Outcome.SUPERVISOR, None),
    ],
)
def test_each_question_stops_where_it_must(form, question, answer, outcome, code):
    told = review(form, (U if form is FormKind.U else T) | {question: answer})
    assert (told.outcome, told.code) == (outcome, code)
    assert told.row
    assert told.row.id == question
    assert told.row.citation


@pytest.mark.parametrize("excuse", [each for each in Excuse if each is not Excuse.NONE])
def test_a_refusal_for_fear_trauma_language_or_youth_never_counts(excuse):
    for supervised in (False, True):
        assert review(FormKind.T, T | {"refused": Answer.YES}, excuse, supervised).outcome is Outcome.SIGN
        assert review(FormKind.U, U | {"refused": Answer.YES}, excuse, supervised).outcome is Outcome.SIGN


def test_a_refusal_denies_only_after_a_supervisor_looked():
    told = review(FormKind.U, U | {"refused": Answer.YES}, supervised=True)
    assert (told.outcome, told.code) == (Outcome.DENY, DenialCode.REFUSED)


def test_every_combination_of_answers_has_one_lawful_end():
    for answers in itertools.product(Answer, repeat=5):
        told = review(FormKind.U, dict(zip(U, answers, strict=True)))
        assert (told.code is not None) == (told.outcome is Outcome.DENY)
        if answers[0] is Answer.NO:
            assert told.outcome is Outcome.REFER


def test_a_t_declaration_asks_neither_for_information_nor_for_an_investigation():
    assert [row.id for row in questions_for(FormKind.T)] == ["detected", "trafficking", "victim", "refused"]
    with pytest.raises(LookupError):
        question_behind(DenialCode.NO_INFORMATION, FormKind.T)


def test_substantial_abuse_and_admissibility_are_no_questions():
    asked = " ".join(row.question["en"].lower() for row in questions())
    assert "substantial" not in asked
    assert "admissib" not in asked
    assert "status" not in asked


def test_each_ground_of_denial_rests_on_a_row():
    for code in DenialCode:
        assert question_behind(code, FormKind.U).leads_to == code
