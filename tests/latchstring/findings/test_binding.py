"""Who is bound, and who is not."""

from latchstring.catalogue import load_catalogue, reach
from latchstring.findings.binding import bound_by, not_bound_by
from latchstring.vocabulary import Body, CommunityKind

HOLDS = load_catalogue().policy("no_detainer_holds")
SCHOOLS = load_catalogue().policy("school_welcome")


def test_bodies_are_named_once_in_a_fixed_order(paper, placed):
    order, other = paper(), paper("other")
    found = [placed(order, binds=("police", "agency")), placed(other, binds=("police", "unknown"))]
    assert bound_by(found) == (Body.POLICE, Body.AGENCY)


def test_a_body_that_is_not_named_is_said_where_it_is_all_there_is(paper, placed):
    assert bound_by([placed(paper(), binds=("unknown",))]) == (Body.UNKNOWN,)


def test_a_city_rule_does_not_bind_the_sheriff(paper):
    assert not_bound_by(HOLDS, reach("", CommunityKind.CITY), (Body.POLICE,)) == (Body.SHERIFF,)


def test_a_council_is_never_listed_as_not_bound():
    assert not_bound_by(HOLDS, reach("", CommunityKind.CITY), (Body.AGENCY,)) == (Body.SHERIFF, Body.POLICE)


def test_a_county_board_that_asks_does_not_bind_the_sheriff_it_asks():
    assert not_bound_by(HOLDS, reach("", CommunityKind.COUNTY), (Body.COUNTY_BOARD,)) == (Body.SHERIFF,)


def test_a_city_that_asks_its_schools_does_not_bind_them():
    assert not_bound_by(SCHOOLS, reach("", CommunityKind.CITY), (Body.COUNCIL,)) == (Body.SCHOOL_BOARD,)


def test_a_school_district_has_no_sheriff_of_its_own():
    assert not_bound_by(HOLDS, reach("", CommunityKind.SCHOOL_DISTRICT), (Body.SCHOOL_BOARD,)) == ()
