"""Whose a row is: the same place under another spelling is found, another place never, and doubt goes to a person."""

import pytest

from latchstring.agreements import Whose, match_all
from latchstring.findings import Community
from latchstring.language import say
from latchstring.vocabulary import CommunityKind, Confidence

CITY = Community(name="Alder Bay", kind=CommunityKind.CITY, state="MI", geoid="2601234")
COUNTY = Community(name="St. Clare County", kind=CommunityKind.COUNTY, state="MI", geoid="26977")
TOWNSHIP = Community(name="Larkin Township", kind=CommunityKind.TOWNSHIP, state="MI")
GARDEN = Community(name="Garden City", kind=CommunityKind.CITY, state="MI")
PARK = Community(name="Oak Park", kind=CommunityKind.CITY, state="MI")
CENTRAL = Community(name="Central City", kind=CommunityKind.CITY, state="MI")
PORT = Community(name="Port Huron County", kind=CommunityKind.COUNTY, state="MI")
SCHOOLS = Community(name="Alder Bay Public Schools", kind=CommunityKind.SCHOOL_DISTRICT, state="MI")
COLLEGE = Community(name="University of Alder", kind=CommunityKind.COLLEGE, state="MI")
STATE = Community(name="Michigan", kind=CommunityKind.STATE, state="MI")
HEAD = ("State", "Agency", "Type", "County", "Support type", "GEOID", "ORI")


@pytest.fixture
def judged(read):
    """Matches one agency of a list and says what came of it: a confidence, or "no"."""

    def run(community, agency, *, state="MI", kind="", county="", geoid="", ori="", **known):
        made = read((state, agency, kind, county, "JEM", geoid, ori), head=HEAD)
        found = match_all(Whose(community=community, **known), made.entries)
        every = [*found.found, *found.open]
        for match in every:
            assert "⟦" not in say(match.reason, "es")
        return every[0].confidence.value if every else "no"

    return run


@pytest.mark.parametrize(
    ("community", "agency", "answer"),
    [
        (COUNTY, "St. Clare County Sheriff's Office", "high"),
        (COUNTY, "Saint Clare County Sheriff", "fair"),
        (COUNTY, "ST CLARE CO. SHERIFF’S DEPT", "high"),
        (COUNTY, "St. Clare Co. SO", "high"),
        (COUNTY, "Sheriff of Saint Clare County", "fair"),
        (COUNTY, "St.Clare County Jail", "high"),
        (COUNTY, "St. Clare County Sheriff's Office Addendum", "high"),
        (COUNTY, "St. Clare County Sheriff's Office, MI", "high"),
        (COUNTY, "St. Clare County Board of County Commissioners", "high"),
        (COUNTY, "St. Clare Sheriff's Office", "open"),
        (COUNTY, "St. Clare Jail", "open"),
        (COUNTY, "St. Clare Police Department", "no"),
        (COUNTY, "City of St. Clare Police Department", "no"),
        (COUNTY, "St. Clare Township Police Department", "no"),
        (COUNTY, "St. Clare City Jail", "no"),
        (COUNTY, "Clare County Sheriff's Office", "no"),
        (COUNTY, "St. Clair County Sheriff's Office", "open"),
        (COUNTY, "St. Clare and Reed Counties Jail", "open"),
        (COUNTY, "St. Clare County Airport Police", "open"),
        (COUNTY, "St. Clare County Community College Police", "no"),
        (CITY, "Alder Bay Police Department", "high"),
        (CITY, "City of Alder Bay Police Dept.", "high"),
        (CITY, "Alder Bay PD", "high"),
        (CITY, "ALDER BAY P.D.", "high"),
        (CITY, "AlderBay Police", "fair"),
        (CITY, "Police Department, City of Alder Bay", "high"),
        (CITY, "Alder Bay Department of Public Safety", "high"),
        (CITY, "Alder Bay Marshal's Office", "high"),
        (CITY, "Alder Bay City Jail", "open"),
        (CITY, "Alder Bay Jail", "open"),
        (CITY, "Alder Bay Sheriff's Office", "open"),
        (CITY, "Alder Bay County Sheriff's Office", "no"),
        (CITY, "Alder Bay Township Police Department", "no"),
        (CITY, "Village of Alder Bay Police Department", "no"),
        (CITY, "Alder Bay Airport Police", "open"),
        (CITY, "Alder Bay Housing Authority Police", "open"),
        (CITY, "Alder Bay Public Schools Police", "no"),
        (CITY, "North Alder Bay Police Department", "no"),
        (CITY, "Alder Baye Police Department", "open"),
        (CITY, "Elder Bay Police Department", "no"),
        (GARDEN, "Garden City Police Department", "high"),
        (GARDEN, "City of Garden City Police", "high"),
        (GARDEN, "Garden Police Department", "no"),
        (PARK, "Oak Park Police Dept", "high"),
        (PARK, "OAK PARK PUBLIC SAFETY DEPARTMENT", "high"),
        (PARK, "Oak Park Township Police", "no"),
        (PARK, "Oak Police Department", "no"),
        (PARK, "Oak Park Housing Authority Police", "no"),
        (CENTRAL, "Central City Police", "high"),
        (CENTRAL, "Central Police Department", "no"),
        (PORT, "Port Huron County Sheriff's Office", "high"),
        (PORT, "Port Huron Police Department", "no"),
        (TOWNSHIP, "Larkin Township Police Department", "high"),
        (TOWNSHIP, "Larkin Twp. Police", "high"),
        (TOWNSHIP, "Charter Township of Larkin Police", "high"),
        (TOWNSHIP, "Larkin Police Department", "open"),
        (TOWNSHIP, "City of Larkin Police Department", "no"),
        (SCHOOLS, "Alder Bay School District Police", "high"),
        (SCHOOLS, "Alder Bay Police Department", "no"),
        (COLLEGE, "University of Alder Police Department", "high"),
        (COLLEGE, "Alder Police Department", "no"),
        (STATE, "Michigan Department of Corrections", "high"),
        (STATE, "Department of State Police", "high"),
        (STATE, "Alder Bay Police Department", "no"),
        (CITY, "Michigan State Police", "no"),
    ],
)
def test_by_name(community, agency, answer, judged):
    assert judged(community, agency) == answer


@pytest.mark.parametrize("state", ["OH", "Ohio", "New York"])
def test_the_same_name_in_another_state_is_another_place(state, judged):
    assert judged(COUNTY, "St. Clare County Sheriff's Office", state=state) == "no"
    assert judged(CITY, "Alder Bay Police Department", state=state) == "no"


@pytest.mark.parametrize(
    ("told", "answer"),
    [
        ({"geoid": "26977"}, "certain"),
        ({"geoid": "26979"}, "open"),
        ({"geoid": "39977"}, "open"),
        ({"state": "Mishigan"}, "open"),
        ({"state": ""}, "open"),
        ({"county": "Reed County"}, "open"),
        ({"county": "Saint Clare"}, "high"),
        ({"kind": "Municipality"}, "open"),
        ({"ori": "MI9900000", "identifiers": ["MI 99-00000"]}, "certain"),
        ({"ori": "MI9900001", "identifiers": ["MI9900000"]}, "open"),
        ({"ori": "MI9900001"}, "high"),
    ],
)
def test_what_else_the_row_says_makes_it_sure_or_doubtful(told, answer, judged):
    assert judged(COUNTY, "St. Clare County Sheriff's Office", **told) == answer


def test_an_identifier_finds_an_agency_whose_name_tells_nothing(judged):
    assert judged(CITY, "Tri-Lakes Metro Enforcement", ori="MI9900000", identifiers=["MI9900000"]) == "certain"
    assert judged(CITY, "Tri-Lakes Metro Enforcement", agencies=["Tri Lakes Metro Enforcement"]) == "high"
    assert judged(CITY, "Tri-Lakes Metro Enforcement") == "no"


def test_the_county_of_a_citys_police_is_not_the_county(judged):
    assert judged(COUNTY, "Alder Bay Police Department", geoid="26977", kind="Municipality") == "no"


def test_a_sheriff_without_a_county_in_the_name_is_told_by_the_column(judged):
    assert judged(COUNTY, "St. Clare Sheriff's Office", county="St. Clare County") == "fair"


def test_two_places_of_one_name_in_two_counties_are_both_left_open(read):
    rows = [
        ("MI", "Alder Bay Police Department", "", county, "TFM", "", "") for county in ("Marsh County", "Reed County")
    ]
    found = match_all(Whose(community=CITY), read(*rows, head=HEAD).entries)
    assert found.found == ()
    assert {match.reason.args["county"] for match in found.open} == {"Marsh County", "Reed County"}


def test_a_decision_holds_for_the_next_list_however_it_spells_the_name(read):
    [entry] = read(("MI", "Alder Bay Sheriff's Office", "", "", "WSO", "", ""), head=HEAD).entries
    later = read(("Michigan", "ALDER BAY SHERIFF’S OFFICE*", "6/1/2026"), head=("STATE", "LEA", "SIGNED")).entries
    for answer in (True, False):
        found = match_all(Whose(community=CITY), later, {entry.key: answer})
        [match] = found.found if answer else found.refused
        assert match.confidence is Confidence.CERTAIN
        assert found.open == ()
    elsewhere = read(("OH", "Alder Bay Sheriff's Office", "6/1/2026"), head=("STATE", "LEA", "SIGNED")).entries
    assert match_all(Whose(community=CITY), elsewhere, {entry.key: True}).found == ()


def test_a_jail_and_a_police_department_of_one_city_are_two_agencies(read):
    jail, police = read(
        ("MI", "Alder Bay City Jail", "", "", "JEM", "", ""),
        ("MI", "Alder Bay City Police", "", "", "TFM", "", ""),
        head=HEAD,
    ).entries
    assert jail.key != police.key
