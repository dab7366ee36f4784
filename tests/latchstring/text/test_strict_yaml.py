"""Data files are loaded strictly: each fault is told with its file and line."""

import datetime
from enum import StrEnum
from pathlib import Path

import msgspec
import pytest

from latchstring.text.strict_yaml import DataError, load_strict, parse_strict


class Fruit(StrEnum):
    APPLE = "apple"
    PEAR = "pear"


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    fruit: Fruit
    picked: datetime.date | None = None


class Orchard(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    rows: dict[str, Row] = {}
    spare: tuple[Row, ...] = ()


class Open(msgspec.Struct):
    word: str = ""


def fault(text: str) -> DataError:
    with pytest.raises(DataError) as caught:
        parse_strict(text, Orchard, "orchard.yml")
    return caught.value


def test_a_good_file_becomes_its_type(tmp_path: Path):
    path = tmp_path / "orchard.yml"
    path.write_text("\ufeffrows:\n  north: {fruit: apple, picked: 2021-05-03}\nspare:\n- fruit: pear\n", "utf-8")
    orchard = load_strict(path, Orchard)
    assert orchard.rows["north"] == Row(Fruit.APPLE, datetime.date(2021, 5, 3))
    assert orchard.spare == (Row(Fruit.PEAR),)


def test_an_unknown_key_is_told_with_its_line_and_what_is_allowed():
    error = fault("rows:\n  a:\n    fruit: apple\n  b:\n    fruit: pear\n    colour: red\n")
    assert (error.line, error.message.code) == (6, "data-unknown-key")
    assert error.message.args["allowed"] == "fruit, picked"
    assert str(error).startswith("orchard.yml:6: ")


def test_a_key_said_twice_is_told_with_both_lines():
    error = fault("spare:\n- fruit: apple\n  picked: 2020-01-01\n  fruit: pear\n")
    assert (error.line, error.message.args["first"]) == (4, 2)


def test_a_word_outside_the_list_is_told_with_the_list():
    error = fault("rows:\n  a: {fruit: apple}\n  b:\n    fruit: plum\n")
    assert (error.line, error.message.code) == (4, "data-not-allowed")
    assert error.message.args["allowed"] == "apple, pear"


def test_a_missing_field_is_told_where_its_row_begins():
    error = fault("spare:\n- fruit: apple\n- picked: 2020-01-01\n")
    assert (error.line, error.message.code) == (3, "data-wrong-value")


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("rows:\n\ta: 1", 2, "data-not-yaml"),
        ("a: &x 1\nb: *x", 1, "data-anchor-or-tag"),
        ("a: !!python/object:os.system x", 1, "data-anchor-or-tag"),
        ("spare:\n- picked: 2021-13-45", 2, "data-no-such-value"),
        ("rows: {}\n---\nrows: {}", 2, "data-second-document"),
        ("? [a, b]\n: 1", 1, "data-key-not-a-word"),
        ("[" * 200_000, 1, "data-too-deep"),
        ("", 1, "data-wrong-value"),
        ("rows: \x01", 1, "data-not-yaml"),
    ],
)
def test_each_spoiled_file_has_its_own_words(text: str, line: int, code: str):
    error = fault(text)
    assert (error.line, error.message.code) == (line, code)


def test_other_encodings_are_refused_with_the_line(tmp_path: Path):
    path = tmp_path / "latin.yml"
    path.write_bytes(b"rows: {}\n# caf\xe9\n")
    with pytest.raises(DataError) as caught:
        load_strict(path, Orchard)
    assert (caught.value.line, caught.value.message.code) == (2, "data-not-utf8")


def test_a_type_that_would_pass_over_unknown_keys_is_refused():
    with pytest.raises(TypeError, match="Open"):
        parse_strict("word: x", Open)
