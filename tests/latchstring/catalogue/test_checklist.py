"""Which papers a place is told to collect, and the letters that ask for them."""

import pytest

from latchstring.catalogue import checklist, load_catalogue, render_checklist, render_letter
from latchstring.vocabulary import Body, CommunityKind

LANGUAGES = ("en", "es")


def papers(kind: CommunityKind) -> dict[str, tuple[Body, ...]]:
    return {item.paper.id: tuple(holder.body for holder in item.holders) for item in checklist(kind).items}


def test_a_city_is_sent_to_the_clerk_for_the_code_and_to_the_police_for_orders():
    assert papers(CommunityKind.CITY)["code_of_ordinances"] == (Body.COUNCIL,)
    assert papers(CommunityKind.CITY)["police_orders"] == (Body.POLICE,)


def test_a_county_is_sent_to_the_sheriff_for_the_jail_manual():
    assert papers(CommunityKind.COUNTY)["jail_manual"] == (Body.SHERIFF,)


def test_a_school_district_begins_with_its_board_policies():
    assert next(iter(papers(CommunityKind.SCHOOL_DISTRICT))) == "board_policies"


@pytest.mark.parametrize("kind", CommunityKind)
def test_every_policy_is_needed_by_some_paper_of_the_list(kind):
    told = {id_ for item in checklist(kind).items for id_ in item.needed_by}
    assert told == {policy.id for policy in load_catalogue().policies}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", CommunityKind)
def test_the_list_names_every_paper_its_holder_and_every_policy(kind, language):
    text = " ".join(render_checklist(checklist(kind), language).split())
    for item in checklist(kind).items:
        assert item.paper.title.said_in(language) in text
        assert item.paper.save.said_in(language) in text
        assert all(holder.office.said_in(language) in text for holder in item.holders)
    for policy in load_catalogue().policies:
        assert f"{policy.outline} {policy.title.said_in(language)}" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_fits_a_printed_page(language):
    lines = render_checklist(checklist(CommunityKind.CITY), language).splitlines()
    assert max(map(len, lines)) <= 92


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_office_gets_one_letter_with_its_own_papers(language):
    letters = render_letter(checklist(CommunityKind.COUNTY), language).split("\n---\n")
    offices = {
        holder.office.said_in(language)
        for item in checklist(CommunityKind.COUNTY).items
        if item.paper.request
        for holder in item.holders
    }
    assert len(letters) == len(offices)
    assert all("{" not in letter and "[" in letter for letter in letters)


def test_the_letter_asks_for_the_jail_manual_at_the_sheriffs_alone():
    letters = render_letter(checklist(CommunityKind.COUNTY)).split("\n---\n")
    asking = [letter for letter in letters if "jail or lockup policies" in letter]
    assert len(asking) == 1
    assert "To: Sheriff" in asking[0]


@pytest.mark.parametrize(("language", "caution"), [("en", "check the citation with your counsel"), ("es", "compruebe")])
def test_the_letter_cites_michigans_act_with_a_caution(language, caution):
    letter = render_letter(checklist(CommunityKind.VILLAGE), language)
    assert "MCL 15.231 et seq." in letter
    assert caution in letter


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_goes_to_a_court_or_asks_for_a_person(language):
    letters = render_letter(checklist(CommunityKind.COUNTY), language)
    assert "Court administrator" not in letters
    assert "tribunal de" not in letters
    assert ("any named person" in letters) or ("ninguna persona con nombre" in letters)


def test_a_language_that_is_not_there_is_a_lookup_error():
    with pytest.raises(LookupError):
        render_checklist(checklist(CommunityKind.CITY), "xx")
    with pytest.raises(LookupError):
        render_letter(checklist(CommunityKind.CITY), "xx")
