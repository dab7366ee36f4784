"""Recommendations, as a lawyer can read them (`rules.yml`), and what holds for every one of them."""

import datetime
import itertools
from pathlib import Path

import pytest
import yaml

from latchstring.packets.known import papers as known_papers
from latchstring.vocabulary import Compulsion
from townhall.core.cases.own_text import OwnText
from townhall.desks.custody.models import Decision
from townhall.desks.custody.rules import LAYERS, Profile, elements, law_note, papers, recommend, rules

ROWS = yaml.load(Path(__file__).with_name("rules.yml").read_text("utf-8"), yaml.CSafeLoader)
TODAY = datetime.date(2026, 11, 25)
HOLD = "No officer shall hold any person in custody on a detainer."
MUST = "Officers shall hold every person named in a detainer."


def text(stance="adopts", quote=HOLD, binds=("police",), carve_outs=("judicial_warrant",)):
    return OwnText("no_detainer_holds", stance, "strong", quote, "code.pdf", "2-1", 3, binds, carve_outs, True)


OWN = {
    "": (),
    "adopts": (text(),),
    "exceptions": (text(carve_outs=("conviction",)),),
    "contrary": (text("contrary", MUST),),
    "both": (text(), text("contrary", MUST)),
    "other_body": (text(binds=("sheriff",)),),
}


def profile(state, own=""):
    return Profile(state, "city", "police", TODAY, OWN[own])


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['state']}-{row['rule']}-{row['element']}")
def test_what_is_recommended(row):
    facts = {"judicial": "no", "person": "booking", **row.get("facts", {}), "element": row["element"]}
    found = recommend(profile(row["state"], row.get("own", "")), facts)
    assert (found.row.id, found.row.answer) == (row["rule"], row["answer"]), row["because"]


def test_our_own_words_are_quoted_with_their_place():
    found = recommend(profile("MI", "adopts"), {"element": "hold", "judicial": "no"})
    assert (found.row.quote, found.row.citation) == (HOLD, "code.pdf, 2-1, p. 3")


EVERYTHING = list(
    itertools.product(
        ("MI", "IL", "CA", "TX", "FL", "DC", "WA", "", "XX"),
        OWN,
        elements(),
        ("yes", "no", "cannot_tell"),
        ("federal_judge", "federal_clerk", "unknown"),
    )
)


def test_there_is_always_one_and_it_says_on_what_it_rests():
    layers = set()
    for state, own, element, judicial, issuer in EVERYTHING:
        facts = {"element": element, "judicial": judicial, "issuer": issuer, "gives": "arrest", "person": "booking"}
        found = recommend(profile(state, own), facts)
        layers.add(found.layer)
        assert found.row.answer in Decision.values
        assert found.row.citation or found.row.note, found.row.id
        assert found.facts["element"] == element
    assert layers == set(LAYERS)


def test_no_officers_paper_and_no_doubt_ever_holds_anybody():
    for state, own, element, judicial, issuer in EVERYTHING:
        if judicial != "yes" and element in ("hold", "transfer"):
            facts = {"element": element, "judicial": judicial, "issuer": issuer, "gives": "arrest", "person": "booking"}
            assert recommend(profile(state, own), facts).row.answer in ("decline", "refer_counsel")


def test_a_state_that_demands_cooperation_never_prints_decline():
    for state in ("TX", "FL", "GA"):
        for own, element in itertools.product(OWN, ("hold", "notify_release", "joint_operation", "transfer")):
            found = recommend(profile(state, own), {"element": element, "judicial": "no", "person": "booking"})
            assert found.row.answer == "refer_counsel", (state, own, element)


def test_both_sides_of_federal_law_stand_beside_a_hold():
    beside = {row.id for row in recommend(profile("MI"), {"element": "hold", "judicial": "no"}).beside}
    assert {"us-287-7", "us-tenth-amendment"} <= beside


def test_the_data_are_whole():
    kinds = set(elements())
    assert all(set(paper.asks) <= kinds for paper in papers().values())
    for rule in rules():
        assert set(rule.when.get("element", ())) <= kinds, rule.id
        assert rule.answer in Decision.values, rule.id
        assert rule.law or rule.of or rule.citation or rule.note, f"{rule.id} rests on nothing"
        assert not rule.law or law_note(rule.id, "es")
        assert rule.source.startswith("https://") or not rule.citation


def test_what_the_library_cannot_tell_the_desk_does_not_call_a_courts():
    doubtful = {row.paper.value for row in known_papers().values() if row.compulsion is Compulsion.CANNOT_TELL}
    assert "usms_detainer" in doubtful
    assert {papers()[name].judicial for name in doubtful} == {"cannot_tell"}
