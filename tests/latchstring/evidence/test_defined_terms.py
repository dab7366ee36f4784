"""A definition of what the paper bans is read with the ban in front, and no other definition is."""

import pytest

from latchstring.evidence.defined_terms import banned_of, heads_of, led_in
from latchstring.evidence.statements import statements

BAN = "no city shall adopt or maintain a refuge policy."
MEANS = '"refuge policy" means a rule that bars officers from sending status information.'


def read(text: str) -> list[str]:
    """The bodies of the statements of a text, as they are read."""
    made = statements(text, text)
    banned = banned_of(heads_of(text), made, 0)
    return [led_in(statement, banned, text, 0).body for statement in made]


@pytest.mark.parametrize("text", [f"{BAN}\n\n{MEANS}", f"{MEANS}\n\n{BAN}"])
def test_the_ban_leads_in_wherever_it_stands(text: str) -> None:
    assert "no city shall adopt refuge policy a rule that bars officers from sending status information." in read(text)


@pytest.mark.parametrize(
    "other",
    [
        "the clerk lists each refuge policy.",
        "no city shall paint a refuge policy sign.",
        "a city may adopt a refuge policy.",
    ],
)
def test_without_a_ban_a_definition_stays_one(other: str) -> None:
    assert MEANS in read(f"{other}\n\n{MEANS}")


def test_items_of_the_definition_are_led_in_too() -> None:
    bodies = read(f'{BAN}\n\n"refuge policy" means a rule that: (1) bars one thing; (2) bars another.')
    assert "no city shall adopt refuge policy a rule that: bars another." in bodies


def test_a_place_leads_back_to_its_own_words() -> None:
    text = f"{BAN}\n\n{MEANS}"
    made = statements(text, text)
    statement = led_in(made[1], banned_of(heads_of(text), made, 0), text, 0)
    at = statement.body.index("bars")
    assert text[statement.place(at) :].startswith("bars officers")
