"""The 28 activities, and what a report's words may be. The words propose; nothing is decided here."""

import pytest

from townhall.desks.certification.rules.activities import Extent, activities, candidates


def named(description: str) -> set[str]:
    return {each.activity for each in candidates(description)}


def test_there_are_twenty_eight_with_a_source():
    told = activities()
    assert len(told.activities) == 28
    assert told.verified
    assert "1101(a)(15)(U)(iii)" in told.citation


@pytest.mark.parametrize("ident", activities().activities)
@pytest.mark.parametrize("language", ["en", "es"])
def test_each_is_known_by_its_own_name_in_both_languages(ident, language):
    found = {each.activity: each.extent for each in candidates(activities().activities[ident].name[language])}
    assert found[ident] is Extent.NAMED


@pytest.mark.parametrize(
    ("description", "activity", "extent"),
    [
        ("Attempted murder, MCL 750.91", "murder", Extent.ATTEMPT),
        ("tentativa de secuestro", "kidnapping", Extent.ATTEMPT),
        ("Conspiracy to commit extortion", "extortion", Extent.CONSPIRACY),
        ("solicitation of murder", "murder", Extent.SOLICITATION),
        ("Assault with a dangerous weapon (felonious assault)", "felonious_assault", Extent.NAMED),
        ("Criminal sexual conduct, third degree", "rape", Extent.NAMED),
        ("Armed robbery of a store", "felonious_assault", Extent.SIMILAR),
        ("Carjacking", "felonious_assault", Extent.SIMILAR),
        ("Ethnic intimidation", "stalking", Extent.SIMILAR),
        ("Child abuse, second degree", "domestic_violence", Extent.SIMILAR),
        ("Assault and battery, a 93-day misdemeanor", "felonious_assault", Extent.SIMILAR),
        (
            "Boss held her papers and made threats to call ICE over unpaid wages",
            "involuntary_servitude",
            Extent.SIMILAR,
        ),
        ("robo a mano armada", "extortion", Extent.SIMILAR),
        ("VIOLENCIA DOMÉSTICA", "domestic_violence", Extent.NAMED),
        ("human trafficking (labor)", "trafficking", Extent.NAMED),
    ],
)
def test_what_a_report_says_may_be(description, activity, extent):
    assert {each.activity: each.extent for each in candidates(description)}[activity] is extent


@pytest.mark.parametrize(
    "description", ["", "Shoplifting", "Parking ticket", "Traffic crash, no injury", "Trespass", "Drug trafficking"]
)
def test_nothing_is_made_up_for_what_no_word_is_known_for(description):
    assert candidates(description) == ()


def test_a_named_activity_is_not_also_offered_as_similar():
    extents = [each.extent for each in candidates("domestic violence, assault") if each.activity == "domestic_violence"]
    assert extents == [Extent.NAMED]
