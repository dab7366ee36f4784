"""What the seventeen policies say of bodies, instruments and papers. A county clerk and a city attorney must find it right."""

import pytest

from latchstring.catalogue import load_catalogue
from latchstring.catalogue.loading import read_catalogue
from latchstring.text import DataError
from latchstring.vocabulary import Body, CommunityKind, DocumentKind, Instrument

CITY, TOWNSHIP, COUNTY = CommunityKind.CITY, CommunityKind.TOWNSHIP, CommunityKind.COUNTY
POLICIES = load_catalogue().policies


def ways(policy: str, kind: CommunityKind) -> list[tuple[Body, Instrument]]:
    return [(row.body, row.instrument) for row in load_catalogue().policy(policy).adopters_for(kind)]


def test_the_policies_stand_in_the_guides_order():
    assert " ".join(policy.outline for policy in POLICIES) == (
        "I.A I.B I.C I.D I.E I.F II.A II.B II.C II.D II.E II.F III.A III.B III.C IV.A V"
    )


def test_a_policy_is_found_by_its_id_and_by_its_place():
    assert load_catalogue().policy("no_detainer_holds") is load_catalogue().by_outline("II.C")


@pytest.mark.parametrize("asked", ["sanctuary", ""])
def test_an_unknown_policy_is_a_lookup_error(asked):
    with pytest.raises(LookupError):
        load_catalogue().policy(asked)
    with pytest.raises(LookupError):
        load_catalogue().by_outline(asked)


@pytest.mark.parametrize("policy", [policy.id for policy in POLICIES if policy.outline.startswith("II.")])
def test_in_a_county_the_sheriff_comes_first_and_the_board_only_asks(policy):
    rows = load_catalogue().policy(policy).adopters_for(COUNTY)
    assert rows[0].body is Body.SHERIFF
    assert rows[0].instrument is Instrument.GENERAL_ORDER
    resolutions = [row for row in rows if row.instrument is Instrument.RESOLUTION]
    assert resolutions
    assert all(row.asks is Body.SHERIFF for row in resolutions)


def test_an_existing_287g_agreement_can_be_ended_by_who_signed_it():
    assert (Body.SHERIFF, Instrument.TERMINATION_LETTER) in ways("no_287g", COUNTY)
    assert (Body.COUNTY_BOARD, Instrument.BUDGET_AMENDMENT) in ways("no_287g", COUNTY)


def test_prosecutor_and_court_each_adopt_plea_advisals_themselves():
    assert ways("defendant_advisals", COUNTY)[:2] == [
        (Body.PROSECUTOR, Instrument.PROSECUTOR_POLICY),
        (Body.COURT, Instrument.COURT_ORDER),
    ]


def test_police_sheriff_prosecutor_and_court_each_certify_by_their_own_instrument():
    assert ways("victim_certification", CITY)[0] == (Body.POLICE, Instrument.GENERAL_ORDER)
    assert {
        (Body.SHERIFF, Instrument.GENERAL_ORDER),
        (Body.PROSECUTOR, Instrument.PROSECUTOR_POLICY),
        (Body.COURT, Instrument.COURT_ORDER),
    } <= set(ways("victim_certification", COUNTY))


def test_a_city_can_only_ask_its_school_board():
    rows = load_catalogue().policy("school_welcome").adopters_for(CITY)
    assert rows[0].body is Body.SCHOOL_BOARD
    assert [row.asks for row in rows if row.body is Body.COUNCIL] == [Body.SCHOOL_BOARD]


def test_holds_in_a_county_need_the_jails_own_papers():
    needed = load_catalogue().policy("no_detainer_holds").kinds_for(COUNTY)
    assert needed == ((DocumentKind.JAIL_MANUAL, DocumentKind.GENERAL_ORDER),)


def test_holds_in_a_city_need_the_law_and_the_police_orders():
    needed = load_catalogue().policy("no_detainer_holds").kinds_for(CITY)
    assert needed == ((DocumentKind.CODE, DocumentKind.ORDINANCE), (DocumentKind.GENERAL_ORDER,))


def test_a_township_without_police_is_searched_in_its_policing_contract():
    needed = load_catalogue().policy("community_policing").kinds_for(TOWNSHIP)
    assert (DocumentKind.GENERAL_ORDER, DocumentKind.CONTRACT) in needed


def test_what_puts_nothing_in_force_is_never_needed():
    idle = {DocumentKind.BILL, DocumentKind.MINUTES, DocumentKind.NEWS, DocumentKind.OTHER, DocumentKind.ANSWERS}
    for policy in POLICIES:
        for kind in CommunityKind:
            assert idle.isdisjoint(policy.all_kinds_for(kind))


def test_before_a_card_is_designed_its_designers_are_asked():
    step = load_catalogue().policy("municipal_id").first_step
    assert "before you design" in step.en
    assert [policy.id for policy in POLICIES if policy.first_step] == ["municipal_id"]


def test_an_unknown_key_in_a_policy_file_is_an_error_with_its_line(tmp_path):
    (tmp_path / "policies").mkdir()
    (tmp_path / "policies" / "welcome.yml").write_text("id: welcome\ncolour: green\n", "utf-8")
    with pytest.raises(DataError) as caught:
        read_catalogue(tmp_path)
    assert caught.value.line == 2
    assert "colour" in str(caught.value)


def test_a_text_without_a_translation_falls_back_to_english():
    title = load_catalogue().by_outline("I.D").title
    assert title.said_in("ar") == title.en
