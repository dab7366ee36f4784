"""How a stretch of a paper is cut: sentences, and list items that carry their lead-in with them."""

import pytest

from latchstring.evidence.statements import statements
from latchstring.text.folding import fold

ROWS = [
    ("Officers shall serve all. Nobody is asked.", ["officers shall serve all.", "nobody is asked."]),
    (
        "No officer shall: (a) ask about status; or (b) hold a person.",
        ["no officer shall:", "no officer shall: ask about status; or", "no officer shall: hold a person."],
    ),
    (
        "Staff must\n1. read the form;\n2. file the form.",
        ["staff must", "staff must read the form;", "staff must file the form."],
    ),
    (
        "A. No officer shall (1) ask, or (2) hold.\nB. Clerks may ask.",
        ["no officer shall", "no officer shall ask, or", "no officer shall hold.", "clerks may ask."],
    ),
    ("Under 8 U.S.C. Sec. 1373 nothing changes.", ["under 8 u.s.c. sec. 1373 nothing changes."]),
    ("Lt. Ames signs. Dr. Bell reads.", ["lt. ames signs.", "dr. bell reads."]),
    ("The form, e.g. an I-247, is filed.", ["the form, e.g. an i-247, is filed."]),
    ("First line\n\nSecond line", ["first line", "second line"]),
    (
        "WHEREAS, immigrants came; WHEREAS, they stayed; BE IT RESOLVED that they are welcome.",
        ["whereas, immigrants came;", "whereas, they stayed;", "be it resolved that they are welcome."],
    ),
    (
        "BE IT RESOLVED that we join; BE IT FURTHER RESOLVED that we report.",
        ["be it resolved that we join;", "be it further resolved that we report."],
    ),
    (
        "Sec. 2-5. Status. No one is asked. Sec. 2-6. Holds. No one is held.",
        ["status.", "no one is asked.", "holds.", "no one is held."],
    ),
    (
        "The County issues a card. The card shall be free.",
        ["the county issues a card.", "the county issues a card. the card shall be free."],
    ),
    (
        "The jail shall not hold a person unless: (a) a judge signed; or (b) the person agrees.",
        ["the jail shall not hold a person unless: a judge signed; or the person agrees."],
    ),
    ("§ 1 Rule. “Nobody is asked.” It is so.", ["rule.", '"nobody is asked."', '"nobody is asked." it is so.']),
    (
        "No officer shall:\n• Ask anybody\n• Hold anybody",
        ["no officer shall:", "no officer shall: ask anybody", "no officer shall: hold anybody"],
    ),
    ("", []),
    (" \n \n ", []),
    ("One sentence without an end", ["one sentence without an end"]),
]


def rows():
    for text, expected in ROWS:
        yield pytest.param(text, expected, id=text[:48] or "nothing")


def cut(text):
    return statements(text, fold(text))


@pytest.mark.parametrize(("text", "expected"), list(rows()))
def test_a_text_is_cut_into_statements(text, expected):
    assert [" ".join(statement.body.split()) for statement in cut(text)] == expected


@pytest.mark.parametrize("text", [text for text, _ in ROWS])
def test_every_word_of_a_statement_leads_back_to_its_place(text):
    folded = fold(text)
    for statement in cut(text):
        for offset, letter in enumerate(statement.body):
            if letter != " ":
                assert folded[statement.place(offset)] == letter
        assert 0 <= statement.start <= statement.own <= statement.end <= len(text)


def test_places_are_moved_by_the_start_of_the_stretch():
    text = "No officer shall: (a) ask; (b) hold."
    moved = statements(text, fold(text), 100)
    assert [s.start - 100 for s in moved] == [s.start for s in cut(text)]
    assert [s.place(0) - 100 for s in moved] == [s.place(0) for s in cut(text)]


def test_no_statement_crosses_a_break():
    text = "Heading of the section Officers shall ask nobody"
    at = text.index("Officers")
    assert [s.body.strip() for s in statements(text, fold(text), 0, (at,))] == [
        "heading of the section",
        "officers shall ask nobody",
    ]


def test_a_sentence_that_never_ends_is_cut_between_words():
    text = "officer " * 2_000
    made = cut(text)
    assert max(len(statement.body) for statement in made) <= 5_000
    assert " ".join(statement.body for statement in made).split() == text.split()


def test_a_lead_in_that_never_ends_leads_in_to_nothing():
    made = cut("No officer " * 400 + "shall: (a) ask; (b) hold.")
    assert [statement.body for statement in made[-2:]] == ["ask;", "hold."]


def test_lists_hang_no_deeper_than_a_bound():
    made = cut("No officer shall: (a) here: " * 500)
    assert max(len(statement.spans) for statement in made) <= 13


def test_an_initial_is_no_item_unless_the_next_letter_begins_one():
    assert [statement.body for statement in cut("John A. Reyes signs.")] == ["john a. reyes signs."]
    assert cut("John A. Ask nobody. B. Hold nobody.")[-1].body == "hold nobody."
