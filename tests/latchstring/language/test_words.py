"""The words of all languages against each other and against the code: nothing missing, nothing said twice or in vain."""

import ast
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

import latchstring
from latchstring import vocabulary
from latchstring.language import Entry, Speech, entries_of, languages
from latchstring.language.speech import LABEL_FAMILIES

SOURCE = Path(latchstring.__file__).parent
CODES = [language.code for language in languages()]
ID = re.compile(r"[a-z0-9]+(-[a-z0-9_]+)+(\.[a-z]+)?")
IN_TEMPLATE = re.compile(r"(?<!class=)[\"(']([a-z0-9]+(?:-[a-z0-9_]+)+)(?:\.[a-z]+)?[\"']")
FAMILY_IN_TEMPLATE = re.compile(r"\"([a-z]+-)\" ~")
FAMILY_IN_LABEL = re.compile(r"\bof: \"([a-z]+)\"")
TAGS_OF_FORMATS = {"line-break", "note-body", "note-citation"}
"""Names of elements that readers look for; they only look like ids."""


class Variables(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 the visitor's own convention
        self.names.add(node.id.name)


def parsed(entry: Entry) -> ftl.Message | ftl.Term | ftl.Junk:
    return FluentParser(with_spans=False).parse(entry.source).body[0]


def variables(node: ftl.BaseNode) -> set[str]:
    visitor = Variables()
    visitor.visit(node)
    return visitor.names


def shape(entry: Entry) -> dict[str, set[str]]:
    """The parts of an entry, and the arguments that each names."""
    node = parsed(entry)
    parts = {attribute.id.name: variables(attribute) for attribute in node.attributes}
    return {**parts, "": variables(node.value)} if node.value else parts


def written(language: str) -> dict[str, Entry]:
    return {entry.id: entry for entry in entries_of(language)}


def strings_of_code() -> dict[str, set[str]]:
    """Every string of the program that could be an id, and the files it stands in."""
    found: dict[str, set[str]] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
            if ID.fullmatch(text):
                found.setdefault(text.partition(".")[0], set()).add(path.name)
    for path in sorted(SOURCE.rglob("data/html/*.html")):
        for name in IN_TEMPLATE.findall(path.read_text("utf-8")):
            found.setdefault(name, set()).add(path.name)
    return found


def families_of_code() -> set[str]:
    """First words of ids that the program puts together from a word and a value (`f"standing-{status}"`)."""
    families = {f"{family}-" for family in LABEL_FAMILIES.values()}
    for entry in entries_of(CODES[0]):
        families.update(f"{family}-" for family in FAMILY_IN_LABEL.findall(entry.source))
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                families.add(str(node.values[0].value))
    for path in SOURCE.rglob("data/html/*.html"):
        families.update(FAMILY_IN_TEMPLATE.findall(path.read_text("utf-8")))
    return {family for family in families if re.fullmatch(r"([a-z]+-)+", family)}


@pytest.mark.parametrize("language", CODES)
def test_every_entry_is_sound_fluent(language):
    unsound = [entry.id for entry in entries_of(language) if isinstance(parsed(entry), ftl.Junk)]

    assert unsound == []


@pytest.mark.parametrize("language", CODES)
def test_no_id_is_written_twice(language):
    ids = [entry.id for entry in entries_of(language)]

    assert sorted({name for name in ids if ids.count(name) > 1}) == []


@pytest.mark.parametrize("language", CODES[1:])
def test_languages_have_the_same_ids_in_the_same_files(language):
    first, other = written(CODES[0]), written(language)

    assert {name: entry.file for name, entry in other.items()} == {name: entry.file for name, entry in first.items()}


@pytest.mark.parametrize("language", CODES[1:])
def test_languages_name_the_same_parts_and_arguments(language):
    first, other = written(CODES[0]), written(language)

    unlike = [name for name in first.keys() & other.keys() if shape(first[name]) != shape(other[name])]

    assert sorted(unlike) == []


def test_every_id_in_the_code_has_words():
    known = written(CODES[0]).keys()
    families = {name.partition("-")[0] for name in known}
    missing = {
        name: files
        for name, files in strings_of_code().items()
        if name not in known | TAGS_OF_FORMATS and name.partition("-")[0] in families
    }

    assert missing == {}


def test_no_words_are_written_in_vain():
    used, families = strings_of_code(), tuple(families_of_code())
    entries = entries_of(CODES[0])
    referred = set().union(*(entry.references() for entry in entries))

    in_vain = [
        entry.id
        for entry in entries
        if entry.id not in used and entry.id not in referred and not entry.id.startswith(families)
    ]

    assert in_vain == []


@pytest.mark.parametrize("language", CODES)
def test_every_member_of_every_vocabulary_has_a_label(language):
    speech = Speech(language)
    members = [member for name in LABEL_FAMILIES for member in getattr(vocabulary, name)]

    assert all(speech.label(member) for member in members)


@pytest.mark.parametrize("language", CODES)
def test_no_label_stands_for_a_member_that_is_gone(language):
    ids = {
        f"{family}-{member.value}" for name, family in LABEL_FAMILIES.items() for member in getattr(vocabulary, name)
    }

    assert {entry.id for entry in entries_of(language) if entry.file == "vocabulary.ftl"} == ids


def test_every_verdict_says_what_it_means():
    assert all(Speech(code).say(f"verdict-{kind.value}.means") for code in CODES for kind in vocabulary.VerdictKind)
