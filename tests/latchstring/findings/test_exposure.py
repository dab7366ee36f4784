"""The ladder of exposure: the labelled sentences, and what a clause saves and why."""

import pytest

from latchstring.evidence import find_text
from latchstring.findings.exposure import exposure
from latchstring.text.strict_yaml import load_strict
from latchstring.vocabulary.ladder import Rung, Saved

ENOUGH = 120
FILES = ("blind", "open", "fresh", "last", "plain", "manners")
KNOWN_MISSES = {
    "o-list-3": "“any of their questions”: whose, is only said two items before",
    "m-9": "“demand … by the federal government” is taken for a text that urges another government",
    "m-18": "what somebody shall be told that the police do is taken for what they do",
    "l-24": "leave to keep status for one programme is read as a clause that frees keeping it",
}
GATE_SHUT = {"o-stat-6": "the gate of federal_law is shut to a sentence that says no more than “being undocumented”"}


@pytest.fixture(scope="module")
def sentences(checkout) -> dict[str, list[dict]]:
    return {name: load_strict(checkout / "tests" / "exposure" / f"{name}.yml", dict)["sentences"] for name in FILES}


def test_there_are_enough_sentences_of_every_rung_and_near_pairs(sentences):
    every = [row for rows in sentences.values() for row in rows]
    assert len(every) >= ENOUGH
    assert len({row["id"] for row in every}) == len(every)
    assert len({row["text"] for row in every}) == len(every)
    assert len(sentences["blind"]) >= ENOUGH / 2
    for rung in Rung:
        assert sum(row["rung"] == rung for row in every) >= 15
    for saved in Saved:
        assert sum(row["saved"] == saved for row in every) >= 15


@pytest.mark.parametrize("name", FILES)
def test_sentences_are_read_as_they_are_labelled(sentences, name):
    found = {row["id"]: exposure(row["text"]) for row in sentences[name]}
    wrong = {
        row["id"]: (found[row["id"]].rung.value, found[row["id"]].saved.value)
        for row in sentences[name]
        if (found[row["id"]].rung, found[row["id"]].saved) != (row["rung"], row["saved"])
    }
    assert wrong.keys() == KNOWN_MISSES.keys() & found.keys()


def test_at_most_one_sentence_in_twenty_is_misread(sentences):
    assert len(KNOWN_MISSES) <= 0.05 * sum(len(rows) for rows in sentences.values())


@pytest.mark.parametrize("name", FILES)
def test_federal_law_is_contrary_exactly_where_status_is_kept_back_unsaved(sentences, name):
    for row in sentences[name]:
        if row["id"] in {**KNOWN_MISSES, **GATE_SHUT}:
            continue
        contrary = any(f.policy == "federal_law" and f.stance == "contrary" for f in find_text(row["text"]))
        assert contrary == exposure(row["text"]).is_open, row


def test_a_weak_clause_says_why_it_is_weak():
    found = exposure("Except as required by federal law, no clerk shall tell ICE a person's immigration status.")
    assert found.saved is Saved.PARTLY
    assert [message.code for message in found.because] == ["exposure-rung-e3", "exposure-clause-weak"]


def test_a_clause_that_says_fewer_acts_tells_which_are_lacking():
    found = exposure(
        "No clerk shall tell ICE a person's immigration status. Nothing in this section prohibits sending it, "
        "or receiving it, where it is information regarding citizenship or immigration status."
    )
    lacking = [message.args["acts"] for message in found.because if message.code == "exposure-clause-lacks"]
    assert lacking == ["maintain,exchange"]


def test_the_words_that_reach_the_rung_and_the_clause_are_quoted_at_their_places():
    text = (
        "Sec. 1. The Clerk shall keep a register.\nSec. 2. No clerk shall tell ICE a person's immigration status.\n"
        "Sec. 3. This chapter shall be applied consistently with 8 U.S.C. 1373."
    )
    found = exposure(text)
    assert found.quote == text[found.start : found.end]
    assert "tell ICE" in found.quote
    (clause,) = found.clauses
    assert clause.quote == text[clause.start : clause.end]
    assert clause.quote.startswith("This chapter")


def test_an_exception_of_one_sentence_saves_no_other():
    found = exposure(
        "Unless federal law requires it, no clerk shall ask a person's immigration status. "
        "No clerk shall tell ICE a person's immigration status."
    )
    assert (found.rung, found.saved) == (Rung.E3, Saved.UNSAVED)
