"""The notation of word patterns: edges, fragments, stretches and brackets; and the files that are written in it."""

import re

import pytest

from latchstring.evidence.notation import NotationError, grouped, joined, word_patterns
from latchstring.evidence.operators import operators


def finds(pattern, text, **fragments):
    return bool(re.search(joined([pattern], fragments), text))


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("convict", "a convict was here", True),
        ("convict", "a convicted felon", False),
        ("convict…", "a convicted felon", True),
        ("…convict…", "an ex-convict or unconvicted", True),
        ("…victed", "he was convicted", True),
        ("victed", "he was convicted", False),
        ("^whereas", "whereas, they came", True),
        ("^whereas", "and whereas, they came", False),
        ("(no|any) officers?", "any officers", True),
        ("no{..10} officer", "no young officer", True),
        ("no{..10} officer", "no. officer", False),
        ("no{..3} officer", "no younger officer", False),
        (r"\(a\)…", "item (a) here", False),
        (r"…\(a\)…", "item (a) here", True),
        (r"[(\[]a…", "item (a) here", False),
        (r"…[(\[]a…", "item (a) here", True),
    ],
)
def test_a_pattern_is_bounded_where_it_is_not_left_open(pattern, text, found):
    assert finds(pattern, text) is found


def test_a_fragment_is_spelled_out_also_inside_another():
    assert finds("{who} shall", "the mayor shall", who="clerk|{head}", head="mayor")


def test_an_unknown_fragment_is_an_error():
    with pytest.raises(NotationError, match="boss"):
        joined(["{boss} shall"], {})


def test_brackets_remember_nothing():
    assert re.compile(joined(["(a|b) ([(]c|d)…"])).groups == 0


def test_patterns_are_tried_in_their_order():
    assert re.search(joined(["not to", "not"]), "not to").group() == "not to"
    assert re.search(joined(["not", "not to"]), "not to").group() == "not"


def test_a_group_tells_which_row_it_was():
    pattern = re.compile(grouped([("denial", ("refuse",)), ("order", ("shall",))], {}))
    assert [match.lastgroup for match in pattern.finditer("they shall refuse")] == ["order", "denial"]


def test_a_row_that_does_not_begin_at_an_edge_is_an_error():
    with pytest.raises(NotationError, match="loose"):
        grouped([("loose", ("…word",))], {})


@pytest.mark.parametrize("file", ["grammar.yml", "statements.yml"])
def test_no_named_pattern_is_asked_for_in_vain(file, request):
    room = request.config.rootpath / "src" / "latchstring" / "evidence"
    code = "".join(path.read_text("utf-8") for path in room.glob("*.py"))
    assert [name for name in word_patterns(file) if f'"{name}"' not in code] == []


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("under no circumstances", "negative_subject"),
        ("are strictly prohibited from", "bar"),
        ("is hereby established", "establish"),
        ("hereby welcomes", "declare"),
        ("is made available", "grant"),
        ("are not authorized", "not_authorized"),
        ("need not", "not_required"),
        ("has the authority to", "authorized"),
        ("is responsible for", "duty"),
        ("are encouraged to", "advice"),
        ("cannot", "may"),
        ("shall at no time", "must"),
        ("does not", "plain"),
        ("policy of the city is", "policy"),
        ("prohibits", "restrain"),
        ("refrain", "refuse"),
        ("obligation to", "require"),
    ],
)
def test_governing_words_are_told_by_their_kind(words, name):
    assert next(operator.kind.name for operator in operators(words, 0, len(words))) == name
