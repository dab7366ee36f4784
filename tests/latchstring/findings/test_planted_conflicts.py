"""Conflicts planted in the papers of invented towns: how they are told, which text prevails, and what would cure them."""

import datetime

import pytest

from latchstring.documents import read
from latchstring.documents.papers import PaperFacts
from latchstring.findings import Community, assess
from latchstring.vocabulary import Body, CommunityKind, DocumentKind, Relation

RESOLUTION = """CITY OF PELLAM CORNERS
RESOLUTION 2022-31
Adopted June 6, 2022
RESOLVED, that no officer or employee of the City shall hold any person on an immigration detainer without a warrant
signed by a judge.
"""
ORDER = """PELLAM CORNERS POLICE DEPARTMENT
GENERAL ORDER 612
Effective Date: March 1, 2018
II. PROCEDURE
A. Officers shall hold any person named in an immigration detainer for up to 48 hours for ICE.
"""
MANUAL = """TAMARACK COUNTY SHERIFF
JAIL MANUAL
Section 9.14 Federal holds. Corrections deputies shall hold any inmate named in an immigration detainer for 48 hours
past release so that ICE can take custody.
"""
CODE = """PELLAM CORNERS CODE OF ORDINANCES
CHAPTER 2. ADMINISTRATION
Sec. 2-88. Detainers.
No officer or employee of the City shall hold any person on an immigration detainer without a warrant signed by a judge.
Sec. 2-89. Reports.
The clerk shall report each year on the work of the office.
"""
REPEAL = """ORDINANCE NO. 2024-07
AN ORDINANCE TO AMEND THE CODE
THE CITY OF PELLAM CORNERS ORDAINS:
Section 1. Section 2-88 of the Code of Ordinances is hereby repealed.
Section 2. This ordinance takes effect on May 1, 2024.
Adopted April 2, 2024.
"""


@pytest.fixture
def town(tmp_path):
    """The conflicts over detainers of a town with these papers, each a text with its kind and issuer."""

    def build(*papers, kind="city"):
        named = []
        for name, text, of, issuer in papers:
            path = tmp_path / name
            path.write_text(text, "utf-8")
            named.append(read(path, facts=PaperFacts(file=name, kind=DocumentKind(of), issuer=Body(issuer))))
        place = Community(name="Pellam Corners", kind=CommunityKind(kind), state="MI")
        made = assess(named, place, today=datetime.date(2026, 11, 2))
        placed = {each.finding.id: each for each in made.findings}
        return [each for each in made.conflicts if each.policy == "no_detainer_holds"], placed

    return build


def codes(conflict):
    return [message.code for message in conflict.because]


def test_a_resolution_prevails_over_a_department_s_order_whatever_its_date(town):
    (found,), placed = town(
        ("res.txt", RESOLUTION, "resolution", "council"), ("go.txt", ORDER, "general_order", "police")
    )
    assert found.relation is Relation.ACROSS_PAPERS
    assert placed[found.prevails].name == "res.txt"
    assert "authority-higher" in codes(found)
    assert found.cure.code == "cure-higher"
    assert found.cure.args == {"higher": "res.txt", "lower": "go.txt"}


def test_a_sheriff_s_manual_is_not_bound_by_a_city_s_resolution(town):
    (found,), _ = town(("res.txt", RESOLUTION, "resolution", "council"), ("jail.txt", MANUAL, "jail_manual", "sheriff"))
    assert found.relation is Relation.NOT_BOUND
    assert found.prevails == ""
    assert codes(found)[0] == "conflict-not-bound"
    assert found.because[0].args["bodies"] == "sheriff"
    assert found.cure.code == "cure-not-bound"


def test_a_county_board_s_resolution_does_not_bind_the_elected_sheriff_either(town):
    board = RESOLUTION.replace("CITY OF PELLAM CORNERS", "TAMARACK COUNTY BOARD").replace("the City", "the County")
    (found,), _ = town(
        ("res.txt", board, "resolution", "county_board"), ("jail.txt", MANUAL, "jail_manual", "sheriff"), kind="county"
    )
    assert found.relation is Relation.NOT_BOUND


def test_state_law_prevails_over_everything_local_and_no_local_vote_cures_it(town):
    law = "Sec. 752.1. Every law enforcement agency shall hold any person named in an immigration detainer for 48 hours.\n"
    (found,), placed = town(
        ("res.txt", RESOLUTION, "resolution", "council"), ("act.txt", law, "statute", "legislature")
    )
    assert found.relation is Relation.ACROSS_PAPERS
    assert placed[found.prevails].name == "act.txt"
    assert found.cure.code == "cure-state-law"


def test_of_two_of_one_height_the_later_prevails(town):
    later = (
        "CITY OF PELLAM CORNERS\nRESOLUTION 2025-02\nAdopted January 9, 2025\n"
        "RESOLVED, that officers shall hold any person named in an immigration detainer for 48 hours for ICE.\n"
    )
    (found,), placed = town(("a.txt", RESOLUTION, "resolution", "council"), ("b.txt", later, "resolution", "council"))
    assert placed[found.prevails].name == "b.txt"
    assert "authority-later" in codes(found)
    assert found.cure.code == "cure-later"


def test_two_sections_of_one_paper(town):
    code = CODE.replace(
        "The clerk shall report each year on the work of the office.",
        "Sec. 2-90. Jail. The chief shall hold any person named in an immigration detainer for 48 hours for ICE.",
    )
    (found,), _ = town(("code.txt", code, "code", "council"))
    assert found.relation is Relation.WITHIN_ONE_PAPER
    assert found.cure.code == "cure-within"


def test_a_section_still_printed_after_its_repeal_is_an_old_text(town):
    (found,), placed = town(("code.txt", CODE, "code", "council"), ("ord.txt", REPEAL, "ordinance", "council"))
    assert found.relation is Relation.OLD_TEXT
    assert placed[found.prevails].name == "ord.txt"
    assert "Section 2-88 of the Code of Ordinances is hereby repealed" in placed[found.prevails].finding.quote
    assert placed[found.adopts].name == "code.txt"
    assert codes(found)[0] == "conflict-repealed-text"


def test_a_section_amended_to_say_the_opposite_is_an_old_text(town):
    amending = REPEAL.replace(
        "is hereby repealed.",
        "is hereby amended to read as follows:\nSec. 2-88. Detainers. Officers shall hold any person named in an "
        "immigration detainer for 48 hours for ICE.",
    )
    (found,), placed = town(("code.txt", CODE, "code", "council"), ("ord.txt", amending, "ordinance", "council"))
    assert found.relation is Relation.OLD_TEXT
    assert placed[found.prevails].name == "ord.txt"
    assert found.cure.args == {"old": "code.txt", "new": "ord.txt"}


@pytest.mark.parametrize("history", ["(Ord. No. 2024-07, 4-2-2024)", "[Amended by Ordinance 2024-07]"])
def test_a_section_that_tells_of_the_amendment_is_the_new_text(town, history):
    code = CODE.replace("signed by a judge.\n", f"signed by a judge.\n{history}\n")
    found, _ = town(("code.txt", code, "code", "council"), ("ord.txt", REPEAL, "ordinance", "council"))
    assert found == []


def test_two_versions_of_one_order_are_an_old_text_and_a_new_one(town):
    new = ORDER.replace("March 1, 2018", "July 15, 2024").replace(
        "Officers shall hold any person named in", "Officers shall not hold any person on the ground of"
    )
    (found,), placed = town(("old.txt", ORDER, "general_order", "police"), ("new.txt", new, "general_order", "police"))
    assert found.relation is Relation.OLD_TEXT
    assert placed[found.prevails].name == "new.txt"


def test_a_section_printed_twice_in_one_paper_is_an_old_text(town):
    twice = CODE + (
        "Sec. 2-88. Detainers (as amended 2024).\nOfficers shall hold any person named in an immigration detainer for 48 "
        "hours for ICE.\n"
    )
    (found,), _ = town(("code.txt", twice, "code", "council"))
    assert found.relation is Relation.OLD_TEXT
    assert found.prevails == ""


def test_an_agreement_stands_in_no_order_with_rules(town):
    agreement = (
        "MEMORANDUM OF AGREEMENT between Immigration and Customs Enforcement and the City of Pellam Corners.\n"
        "The Police Department shall hold any person named in an immigration detainer for 48 hours for ICE.\n"
    )
    (found,), _ = town(("res.txt", RESOLUTION, "resolution", "council"), ("moa.txt", agreement, "agreement", "police"))
    assert "authority-agreement" in codes(found)
    assert found.cure.code == "cure-agreement"


def test_a_bill_or_minutes_repeal_nothing(town):
    found, _ = town(("code.txt", CODE, "code", "council"), ("bill.txt", REPEAL, "bill", "council"))
    assert found == []


def test_a_rule_that_is_repealed_is_not_told_as_adopted_and_the_step_is_to_print_it_anew(town):
    old = "CITY OF PELLAM CORNERS\nRESOLUTION NO. 2016-3\nAdopted May 2, 2016\n" + RESOLUTION.partition("2022\n")[2]
    new = (
        "CITY OF PELLAM CORNERS\nRESOLUTION NO. 2022-9\nAdopted March 7, 2022\n"
        "BE IT RESOLVED that Resolution No. 2016-3 is hereby rescinded.\n"
    )
    (found,), placed = town(("old.txt", old, "resolution", "council"), ("new.txt", new, "resolution", "council"))
    assert found.relation is Relation.OLD_TEXT
    assert placed[found.prevails].name == "new.txt"
    assert placed[found.contrary].finding.stance == "contrary"


def test_an_older_version_that_replaced_one_still_older_repeals_nothing_newer(town):
    old = ORDER.replace("II. PROCEDURE", "This order supersedes General Order 612 of 2009.\nII. PROCEDURE")
    new = ORDER.replace("March 1, 2018", "July 15, 2024").replace(
        "Officers shall hold any person named in", "Officers shall not hold any person on the ground of"
    )
    (found,), placed = town(("old.txt", old, "general_order", "police"), ("new.txt", new, "general_order", "police"))
    assert placed[found.prevails].name == "new.txt"


def test_what_a_third_paper_has_repealed_is_told_with_that_paper_alone(town):
    new = ORDER.replace("March 1, 2018", "July 15, 2024").replace(
        "A. Officers shall hold any person named in",
        "This order supersedes General Order 612 of March 1, 2018.\nA. Officers shall not hold any person on the ground of",
    )
    found, placed = town(
        ("old.txt", ORDER, "general_order", "police"),
        ("new.txt", new, "general_order", "police"),
        ("res.txt", RESOLUTION, "resolution", "council"),
    )
    assert [(placed[each.adopts].name, placed[each.contrary].name) for each in found] == [("new.txt", "old.txt")]


def test_a_resolution_that_takes_the_place_of_another_of_the_same_mind_is_no_conflict(town):
    old = "CITY OF PELLAM CORNERS\nRESOLUTION NO. 2016-3\nAdopted May 2, 2016\n" + RESOLUTION.partition("2022\n")[2]
    new = RESOLUTION + "RESOLVED, that Resolution No. 2016-3 is hereby rescinded.\n"
    found, _ = town(("old.txt", old, "resolution", "council"), ("new.txt", new, "resolution", "council"))
    assert found == []
