"""The look at the first character of a match: it lets every match through."""

import re
from importlib.resources import files
from typing import Any

import pytest

from latchstring.evidence.initials import look_ahead
from latchstring.evidence.notation import spelled
from latchstring.text import load_strict
from latchstring.text.folding import fold


@pytest.mark.parametrize(
    ("expression", "look"),
    [
        ("no one|nobody", "(?=n)"),
        ("(?:an? )?alien", "(?=a)"),
        ("(?:the )?(?:such|said) card", "(?=s|t)"),
        ("x*yz", "(?=x|y)"),
        ("a{0,2}b|c{1,3}|d{0}e", "(?=a|b|c|d|e)"),
        (r"(?<!be )(?!or\b)authorized", "(?=a)"),
        (r"(?P<row>\bnor)|[(\[]a|\d{4}", r"(?=[(\[]|\d|n)"),
        ("(?:shall)?", ""),
        ("(?:a|(?=b))c?", ""),
    ],
)
def test_the_look_is_at_what_a_match_may_begin_with(expression, look):
    assert look_ahead(expression) == look


def test_no_match_of_any_pattern_of_the_data_is_turned_away(texts):
    text = fold("\n".join(texts))
    found = 0
    for words in patterns():
        look = re.compile(look_ahead(words))
        for match in re.finditer(words, text):
            found += 1
            assert look.match(text, match.start()), (words, match.group())
    assert found > 10_000


def patterns():
    """Every pattern of every file of words, spelled out, without its edges."""
    for file in files("latchstring.evidence").joinpath("data").iterdir():
        data = load_strict(file, Any)
        for row in rows(data):
            yield from (spelled(line.strip("…"), data.get("fragments", {})) for line in row)


def rows(data):
    """Every list of lines under a key `any`, wherever it stands."""
    if isinstance(data, dict):
        yield from (data["any"],) if isinstance(data.get("any"), list) else ()
        for value in data.values():
            yield from rows(value)
    elif isinstance(data, list):
        for value in data:
            yield from rows(value)
