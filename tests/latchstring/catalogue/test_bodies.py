"""Who governs whom: in four states as they are, elsewhere by a general picture that is said to be one."""

import pytest

from latchstring.catalogue import load_catalogue, reach
from latchstring.catalogue.bodies import INDEPENDENT, load_bodies
from latchstring.vocabulary import Body, CommunityKind, Instrument

POLICIES = load_catalogue().policies
KNOWN = ("MI", "IL", "CA", "TX")
PLACES = [reach(state, kind) for state in ("", *KNOWN) for kind in CommunityKind]
LOCAL = (CommunityKind.CITY, CommunityKind.VILLAGE, CommunityKind.TOWNSHIP, CommunityKind.COUNTY)


def policy(name):
    return load_catalogue().policy(name)


def test_nobody_commands_a_sheriff_a_prosecutor_a_court_or_a_school_board():
    for here in PLACES:
        for seat in (*here.seats, *here.near):
            assert not INDEPENDENT.intersection(seat.binds)


def test_a_body_commands_only_who_sits_in_its_own_place():
    for here in (here for here in PLACES if here.exists):
        sits = {seat.body for seat in here.seats}
        assert all(set(seat.binds) <= sits | {Body.AGENCY} for seat in here.seats)
        assert here.governed_by in sits
        assert len(sits) == len(here.seats)


@pytest.mark.parametrize(
    "here", [here for here in PLACES if here.exists], ids=lambda here: f"{here.state}-{here.community}"
)
def test_every_way_that_the_catalogue_offers_has_a_body_in_the_place(here):
    for each in POLICIES:
        offered = {(row.body, row.instrument) for row in each.adopters_for(here.community)}
        assert {(way.body, way.instrument) for way in here.ways(each)} == offered


@pytest.mark.parametrize("state", ["", *KNOWN])
def test_every_local_government_has_a_way_for_every_policy(state):
    for kind in LOCAL:
        here = reach(state, kind)
        assert not here.exists or all(here.ways(each) for each in POLICIES)


@pytest.mark.parametrize("state", ["", *KNOWN])
def test_holds_in_a_county_are_the_sheriffs_to_end_and_its_board_only_asks(state):
    ways = reach(state, CommunityKind.COUNTY).ways(policy("no_detainer_holds"))

    assert (ways[0].body, ways[0].instrument, ways[0].binds) == (
        Body.SHERIFF,
        Instrument.GENERAL_ORDER,
        (Body.SHERIFF,),
    )
    [board] = [way for way in ways if way.body is Body.COUNTY_BOARD]
    assert (board.asks, board.binds) == (Body.SHERIFF, ())


def test_a_board_binds_its_own_departments_and_not_the_elected_officers():
    for state in ("", *KNOWN):
        here = reach(state, CommunityKind.COUNTY)
        assert here.bound_by(Body.COUNTY_BOARD) == (Body.COUNTY_BOARD, Body.MANAGER, Body.AGENCY)
        assert {Body.SHERIFF, Body.PROSECUTOR, Body.COURT} <= {seat.body for seat in here.seats}


def test_a_city_is_served_by_a_sheriff_and_a_school_board_that_it_does_not_bind():
    needed = reach("MI", CommunityKind.CITY).needed

    assert Body.SHERIFF in needed(policy("no_detainer_holds"))
    assert Body.SCHOOL_BOARD in needed(policy("school_welcome"))
    assert Body.SHERIFF not in reach("MI", CommunityKind.SCHOOL_DISTRICT).needed(policy("no_detainer_holds"))


@pytest.mark.parametrize(
    ("state", "board", "prosecutor"),
    [
        ("MI", "county board of commissioners", "county prosecuting attorney"),
        ("IL", "county board", "State's Attorney"),
        ("CA", "board of supervisors", "district attorney"),
        ("TX", "commissioners court", "county or district attorney"),
    ],
)
def test_bodies_are_called_as_their_state_calls_them(state, board, prosecutor):
    here = reach(state, CommunityKind.COUNTY)

    assert here.called(Body.COUNTY_BOARD, "en") == board
    assert here.called(Body.PROSECUTOR, "en") == prosecutor
    assert here.told.code == "reach-known"


def test_only_california_counties_of_the_four_pass_ordinances_by_what_is_kept():
    passing = [
        state
        for state in KNOWN
        if Instrument.ORDINANCE in reach(state, CommunityKind.COUNTY).seat(Body.COUNTY_BOARD).passes
    ]

    assert passing == ["CA"]


def test_another_state_gets_the_general_default_and_it_is_said():
    here = reach("OH", CommunityKind.CITY)

    assert (here.known, here.told.code) == (False, "reach-default")
    assert reach("", CommunityKind.CITY).told.code == "reach-default"
    assert here.seats == reach("", CommunityKind.CITY).seats


def test_a_kind_of_place_that_a_state_does_not_have_is_said():
    for state, kind in (("CA", CommunityKind.VILLAGE), ("CA", CommunityKind.TOWNSHIP), ("TX", CommunityKind.TOWNSHIP)):
        here = reach(state, kind)
        assert (here.exists, here.told.code) == (False, "reach-no-such-place")
        assert here.note is not None


def test_each_file_says_every_kind_of_place_once_and_names_its_sources():
    for state, kept in load_bodies().items():
        assert [place.community for place in kept.places] == list(CommunityKind)
        assert bool(kept.sources) is bool(state)
        assert kept.says.en != kept.says.es
