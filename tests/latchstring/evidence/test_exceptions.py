"""Exceptions as data: what takes something back, and on which ground. Sentences as the coder sees them."""

import itertools

import pytest

from latchstring.evidence.exceptions import exception_type, exceptions, main_text

ROWS = [
    ("nobody shall be held unless a judge has signed a judicial warrant.", ["judicial_warrant"]),
    ("nobody shall be held, except pursuant to a court order.", ["judicial_warrant"]),
    ("deputies shall not hold a person without a warrant signed by a judge.", ["judicial_warrant"]),
    ("a person may be held only if a federal judge issued a criminal warrant.", ["judicial_warrant"]),
    ("no one is asked about status unless required by state or federal law.", ["required_by_law"]),
    ("no one is asked, except as required by law.", ["required_by_law"]),
    ("detainers are declined unless the person was convicted of a violent felony.", ["conviction"]),
    ("detainers are declined unless the person is charged with a felony.", ["charge"]),
    ("the jail tells no one, except in an emergency that threatens public safety.", ["public_safety"]),
    ("the county declines detainers unless a written agreement reimburses every cost.", ["reimbursement"]),
    ("status shall not be shared unless the person consents in writing.", ["consent"]),
    ("no clerk asks for status, except where it is relevant to the program.", ["programme"]),
    ("an interpreter is called whenever practicable.", ["discretion"]),
    ("forms are translated to the extent feasible.", ["discretion"]),
    ("a ticket is written, provided that the supervisor approves.", ["discretion"]),
    ("nobody is held unless the moon is full tonight.", ["other"]),
    ("this section does not apply to persons convicted of murder.", ["conviction"]),
    ("unless a judge has signed a warrant, no deputy shall hold a person.", ["judicial_warrant"]),
    ("nobody is held unless a judicial warrant came, or the person was convicted.", ["judicial_warrant", "conviction"]),
    (
        "nobody is held unless (a) a judicial warrant came; or (b) the person was convicted.",
        ["judicial_warrant", "conviction"],
    ),
    (
        "nobody is held unless (a) a judge signed a warrant; or (b) the person was convicted of a felony.",
        ["judicial_warrant", "conviction"],
    ),
    ("nobody shall be held on a detainer.", []),
    ("the exception book is kept at the desk.", []),
    ("only two clerks work at this desk.", []),
]


def rows():
    for body, expected in ROWS:
        yield pytest.param(body, expected, id=body)


@pytest.mark.parametrize(("body", "expected"), list(rows()))
def test_an_exception_is_named_by_what_it_rests_on(body, expected):
    assert [exception.type.value for exception in exceptions(body)] == expected


@pytest.mark.parametrize("body", [body for body, _ in ROWS])
def test_exceptions_stand_apart_and_are_blanked_out_of_the_main_text(body):
    found = exceptions(body)
    assert all(0 <= each.start < each.end <= len(body) for each in found)
    assert all(before.end <= after.start for before, after in itertools.pairwise(found))
    main = main_text(body, found)
    assert len(main) == len(body)
    assert all(not main[each.start : each.end].strip() for each in found)


def test_the_main_clause_survives_an_exception_that_comes_first():
    body = "unless a judge has signed a warrant, no deputy shall hold a person."
    assert "no deputy shall hold a person" in main_text(body, exceptions(body))


def test_an_exception_does_not_swallow_the_next_sentence():
    body = "nobody is held unless a judge signed a warrant. officers shall ask nobody."
    assert "officers shall ask nobody" in main_text(body, exceptions(body))


@pytest.mark.parametrize(
    ("words", "ground"),
    [
        ("a warrant signed by a magistrate for a convicted felon", "judicial_warrant"),
        ("convicted of a crime", "conviction"),
        ("charged with a crime", "charge"),
        ("as the chief thinks reasonable", "discretion"),
        ("on tuesdays", "other"),
    ],
)
def test_the_narrowest_ground_names_an_exception(words, ground):
    assert exception_type(words).value == ground
