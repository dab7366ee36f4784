"""Letters: a set is whole or refused, and no letter leaves with a hole."""

import importlib
import sys

import pytest

from townhall.core.letters.letters import BrokenLetter, letters_of

GOOD = "---\ntitle: Hello {{ name }}\nreviewed: true\nneeds: [name]\n---\nDear {{ name }}.\n"


@pytest.fixture
def package(tmp_path, monkeypatch):
    folder = tmp_path / "invented_app"
    (folder / "letters").mkdir(parents=True)
    (folder / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.invalidate_caches()
    yield folder
    sys.modules.pop("invented_app", None)
    letters_of.cache_clear()


def test_the_letters_of_the_site_are_whole():
    assert {language for _, language in letters_of("townhall.core.people")} == {"en", "es"}


def test_a_letter_is_filled(package):
    (package / "letters" / "hello.en.md").write_text(GOOD)
    assert letters_of("invented_app")["hello", "en"].fill(name="Ana") == ("Hello Ana", "Dear Ana.\n")


@pytest.mark.parametrize("given", [{}, {"name": "Ana", "other": 1}])
def test_a_missing_or_unknown_blank_is_refused(package, given):
    (package / "letters" / "hello.en.md").write_text(GOOD)
    with pytest.raises(BrokenLetter, match="hello"):
        letters_of("invented_app")["hello", "en"].fill(**given)


@pytest.mark.parametrize(
    "text",
    ["no head", "---\ntitle: x\n---\n", "---\ntitle: x\nreviewed: true\ntypo: 1\n---\nText\n", "---\n- x\n---\nText\n"],
)
def test_a_broken_letter_is_refused_by_name(package, text):
    (package / "letters" / "hello.en.md").write_text(text)
    with pytest.raises(BrokenLetter, match=r"hello\.en\.md"):
        letters_of("invented_app")


def test_a_missing_language_refuses_the_set(package):
    for name in ("hello.en.md", "hello.es.md", "bye.en.md"):
        (package / "letters" / name).write_text(GOOD)
    with pytest.raises(BrokenLetter, match="bye is missing in es"):
        letters_of("invented_app")


def test_what_is_filled_in_runs_nothing(package):
    (package / "letters" / "hello.en.md").write_text(GOOD)
    _, text = letters_of("invented_app")["hello", "en"].fill(name="{{ 7 * 7 }}")
    assert "{{ 7 * 7 }}" in text
