"""The words of the site: complete in every language, no id twice, and plain enough for residents."""

import re
from pathlib import Path

import pytest

import townhall
from latchstring.catalogue import load_catalogue
from latchstring.language import entries_of
from latchstring.vocabulary import VerdictKind
from townhall.assessments.residents import means, residents

SOURCE = Path(townhall.__file__).parent
USED = re.compile(r"""(?:say "|said\("|say\(["']|button="|help_text=said\(")([a-z0-9-]+(?:\.[a-z]+)?)""")


def ids(language: str) -> list[str]:
    return [entry.id for entry in entries_of(language, "townhall")]


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_no_id_stands_twice_or_also_in_the_library(language):
    own = ids(language)
    assert len(own) == len(set(own))
    if language != "ar":
        assert not set(own) & {entry.id for entry in entries_of(language)}


def test_english_and_spanish_have_the_same_words_with_the_same_parts():
    def shape(language: str) -> dict[str, set[str]]:
        return {
            e.id: set(re.findall(r"^\s+\.(\w+) =|\{ ?\$(\w+)", e.source, re.MULTILINE))
            for e in entries_of(language, "townhall")
        }

    assert shape("en") == shape("es")


def test_every_word_that_code_or_page_asks_for_is_there():
    known = {entry.id for package in ("latchstring.language", "townhall") for entry in entries_of("en", package)}
    asked = {
        match.partition(".")[0]
        for path in SOURCE.rglob("*")
        if path.suffix in (".py", ".html") and "vendor" not in path.parts
        for match in USED.findall(path.read_text("utf-8"))
    }
    assert {word for word in asked if not word.endswith("-")} - known == set()


def test_published_pages_have_all_their_arabic_words():
    folders = ("assessments/templates/assessments/public", "desks/agreements/templates/agreements/public")
    paths = [path for folder in folders for path in (SOURCE / folder).glob("*.html")]
    paths.append(SOURCE / "desks/agreements/templates/agreements/terms.html")
    paths += [SOURCE / "core/pages/templates" / f"{fault}.html" for fault in (400, 403, 404)]
    pages = "".join(path.read_text("utf-8") for path in paths)
    asked = {match.partition(".")[0] for match in USED.findall(pages)}
    assert asked <= set(ids("ar"))


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_every_answer_means_something_to_a_resident(language):
    assert set(residents().policies) == {policy.id for policy in load_catalogue().policies}
    assert set(residents().verdicts) == set(VerdictKind)
    assert all(means(policy, kind, language) for policy in residents().policies for kind in VerdictKind)


def syllables(word: str) -> int:
    groups = re.findall(r"[aeiouy]+", word.lower())
    return max(1, len(groups) - (word.lower().endswith("e") and not word.lower().endswith("le")))


def grade(text: str) -> float:
    """The Flesch-Kincaid grade of an English text."""
    sentences = [part for part in re.split(r"[.!?]+", text) if part.strip()]
    words = re.findall(r"[A-Za-z']+", text)
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


@pytest.mark.parametrize("policy", [policy.id for policy in load_catalogue().policies])
def test_what_residents_read_is_at_grade_eight_or_below(policy):
    words = residents().policies[policy]
    assert grade(f"{words.title['en']}. {words.held['en']} {words.against['en']}") <= 8
