"""The report for a terminal."""

import re

import msgspec

from latchstring.catalogue import load_law
from latchstring.language import Speech
from latchstring.reports import terminal

change = msgspec.structs.replace
WIDTHS = (60, 80, 100, 200)


def test_it_begins_with_one_line_a_policy_with_outline_id_and_verdict(assessment, catalogue):
    lines = terminal.write(assessment, catalogue, Speech("en")).splitlines()

    told = [tuple(line.split()[:3]) for line in lines[:17]]

    assert told == [(each.outline, each.policy, each.verdict.value) for each in assessment.verdicts]


def test_columns_begin_at_the_same_place_in_every_line_and_at_every_width(assessment, catalogue):
    for width in WIDTHS:
        lines = terminal.write(assessment, catalogue, Speech("es"), width=width).splitlines()[:17]

        assert {line.index(each.policy) for line, each in zip(lines, assessment.verdicts, strict=True)} == {6}
        assert {line.index(each.verdict.value) for line, each in zip(lines, assessment.verdicts, strict=True)} == {33}


def test_no_line_is_wider_than_asked(assessment, catalogue):
    for width in WIDTHS:
        written = terminal.write(assessment, catalogue, Speech("en"), width=width)

        assert max(map(len, written.splitlines())) <= width


def test_hostile_names_and_words_cannot_steer_the_terminal(assessment, catalogue):
    written = terminal.write(assessment, catalogue, Speech("en"))

    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", written)


def test_colour_changes_no_word(assessment, catalogue):
    plain = terminal.write(assessment, catalogue, Speech("en"))
    coloured = terminal.write(assessment, catalogue, Speech("en"), colour=True)

    assert coloured != plain
    assert re.sub(r"\x1b\[\d+m", "", coloured) == plain


def test_quotations_stand_with_paper_place_bodies_and_exceptions(assessment, catalogue):
    written = terminal.write(assessment, catalogue, Speech("en"))

    assert "orders/404.pdf, page 3, 404.2 Detainers (a)" in written
    assert "not bound: sheriff and court" in written
    assert "exceptions: a judge’s warrant" in written
    assert "… and 3 more quotations" in written


def test_a_first_step_stands_in_the_words_of_the_catalogue(assessment, catalogue):
    assert "2. Talk to those who made one." in terminal.write(assessment, catalogue, Speech("en"))


def test_an_unread_paper_says_what_to_do(assessment, catalogue):
    written = terminal.write(assessment, catalogue, Speech("en"))

    assert "pdf: not read" in written
    assert "Update the program" in written


def test_it_says_once_that_it_is_no_legal_advice(assessment, catalogue):
    assert terminal.write(assessment, catalogue, Speech("en")).count("This is information, not legal advice.") == 1


def test_an_unreviewed_translation_is_told_in_both_languages(assessment, catalogue):
    written = " ".join(terminal.write(assessment, catalogue, Speech("es")).split())

    assert "Ninguna persona que hable español ha revisado" in written
    assert "No speaker has reviewed the words of this report in Spanish yet." in written
    assert "No speaker has reviewed" not in terminal.write(assessment, catalogue, Speech("en"))


def test_no_place_on_the_machine_is_printed(assessment, catalogue):
    assert "/home/" not in terminal.write(assessment, catalogue, Speech("en"))


def test_policies_of_which_state_law_says_the_same_stand_together(assessment, catalogue):
    law = load_law()
    verdicts = tuple(change(each, law=law.state_line("", each.policy, assessment.date)) for each in assessment.verdicts)
    written = " ".join(terminal.write(change(assessment, verdicts=verdicts), catalogue, Speech("en")).split())

    assert written.count("the community’s state was not given") == 1


def test_the_state_line_says_its_marks_and_how_far_it_goes(assessment, catalogue):
    written = " ".join(terminal.write(assessment, catalogue, Speech("en")).split())

    assert "(II.C): forbidden · unverified, check · old: looked at on January 2, 2024, look again" in written
    assert "No draft without a plain warning and a question for counsel" in written
    assert "It bars the policy." in written
