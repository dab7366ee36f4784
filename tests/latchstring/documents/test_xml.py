"""XML: read as lines, and never as a way to reach other files."""

from pathlib import Path

import pytest

from latchstring.documents.limits import Limits
from latchstring.documents.problems import Unreadable
from latchstring.documents.xml import read_xml


def test_numbers_headings_and_words_stand_as_in_print() -> None:
    raw = read_xml(
        b"<?xml version='1.0'?><law><title>Welcome</title><section><num>1-1.</num><heading>Policy</heading>"
        b"<para><num>(a)</num><text>The city <b>shall</b> not ask.</text></para>"
        b"<para><num>(b)</num><text>Nor <del>ever</del> hold.</text></para></section></law>",
        Limits(),
    )
    assert raw.text == "Welcome\n1-1. Policy\n(a) The city shall not ask.\n(b) Nor hold."
    assert [(raw.text[start:end], level) for start, end, level in raw.headings] == [("Welcome", 1), ("1-1. Policy", 2)]
    assert [note.code for note in raw.notes] == ["note-struck-text-dropped"]


def test_entities_that_grow_are_refused() -> None:
    layers = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
    with pytest.raises(Unreadable, match="problem-entities"):
        read_xml(f"<!DOCTYPE x [<!ENTITY a0 'ha'>{layers}]><x>&a9;</x>".encode(), Limits())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le"])
def test_an_entity_that_names_a_file_is_refused_and_the_file_not_read(tmp_path: Path, encoding: str) -> None:
    secret = tmp_path / "secret"
    secret.write_text("the secret")
    attack = f"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY s SYSTEM '{secret.as_uri()}'>]><x>&s;</x>"
    with pytest.raises(Unreadable, match="problem-entities"):
        read_xml(attack.encode(encoding), Limits())


def test_an_attack_in_a_rare_encoding_reads_nothing(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("the secret")
    attack = f"<!DOCTYPE x [<!ENTITY s SYSTEM '{secret.as_uri()}'>]><x>&s; words</x>".encode("utf-7")
    try:
        raw = read_xml(b"<?xml version='1.0' encoding='utf-7'?>" + attack, Limits())
    except Unreadable:
        return
    assert "the secret" not in raw.text


def test_an_outside_definition_is_not_fetched(tmp_path: Path) -> None:
    definition = tmp_path / "x.dtd"
    definition.write_text("<!ENTITY s 'grown'>")
    try:
        text = read_xml(f"<!DOCTYPE x SYSTEM '{definition.as_uri()}'><x>&s; words</x>".encode(), Limits()).text
    except Unreadable:
        return
    assert "grown" not in text


@pytest.mark.parametrize("data", [b"<a><b></a>", b"<a>", b"", b"no xml", b"<a>" * 100_000])
def test_broken_xml_is_told(data: bytes) -> None:
    with pytest.raises(Unreadable, match=r"problem-(broken-xml|empty)"):
        read_xml(data, Limits())
