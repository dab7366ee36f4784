""" "There is no record" is refused wherever it would be false, and true after a purge. Each false answer is tried."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied

from townhall.core.access.roles import Role
from townhall.core.cases.everywhere import cases_under
from townhall.core.cases.selectors import Asked, listed
from townhall.core.cases.services import CannotMove
from townhall.core.retention.holding import place_hold
from townhall.core.retention.purging import purge
from townhall.desks.disclosure.models import Details, DisclosureSettings, OutsidePlace
from townhall.desks.disclosure.places import places_for
from townhall.desks.disclosure.selectors import DESK, where_of
from townhall.desks.disclosure.services import receive
from townhall.desks.disclosure.sheets import sheet_of

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
YEARS = datetime.timedelta(days=3 * 365 + 1)


@pytest.fixture
def in_custody(in_another_desk):
    """A case of another desk under the very number that the demand gives, written otherwise."""
    return in_another_desk("b1277")


def refusal(decide, demand, clerk, **answers):
    with pytest.raises(CannotMove) as told:
        decide(demand, clerk, **answers)
    return told.value.message.code


def test_it_is_refused_before_anybody_looked(demand, clerk, go, decide):
    go(demand, "classify", by=clerk)
    assert refusal(decide, demand, clerk, status="no_records") == "disclosure-none-unsearched"


def test_it_is_refused_while_one_place_is_left(demand, clerk, go, decide, search, town):
    go(demand, "classify", by=clerk)
    first, *others = [each.id for each in places_for(town, "status")]
    search(demand, "status", clerk, *others)
    assert refusal(decide, demand, clerk, status="no_records") == "disclosure-none-unsearched"
    search(demand, "status", clerk, first)
    decide(demand, clerk, status="no_records")
    assert demand.items.get(kind="status").decision == "no_records"


def test_what_was_searched_for_one_thing_says_nothing_of_another(demand, clerk, go, decide, search):
    go(demand, "classify", by=clerk)
    search(demand, "status", clerk)
    assert refusal(decide, demand, clerk, release_date="no_records") == "disclosure-none-unsearched"


def test_it_is_refused_where_a_search_found_something(demand, clerk, go, decide, search):
    go(demand, "classify", by=clerk)
    search(demand, "status", clerk)
    search(demand, "status", clerk, "custody", found=True)
    assert refusal(decide, demand, clerk, status="no_records") == "disclosure-none-found"


def test_it_is_refused_where_another_desk_holds_a_case_under_the_number(demand, clerk, go, decide, search, in_custody):
    go(demand, "classify", by=clerk)
    search(demand, "status", clerk)
    assert refusal(decide, demand, clerk, status="no_records") == "disclosure-none-held"
    assert [each.number for each in where_of(demand, "status").held] == [in_custody.number]


def test_a_case_that_comes_in_after_the_decision_stops_the_answer_and_its_letter(
    demand, clerk, go, decide, search, now, request
):
    go(demand, "classify", by=clerk)
    for item in ("status", "release_date"):
        search(demand, item, clerk)
    decide(demand, clerk, status="no_records", release_date="no_records")
    go(demand, "decide", "notify", by=clerk)
    assert "no responsive records" in str(sheet_of(demand, "answer", "en", now).blocks)
    request.getfixturevalue("in_custody")
    with pytest.raises(CannotMove) as told:
        go(demand, "answer", by=clerk)
    assert told.value.message.code == "disclosure-guard-untrue"
    with pytest.raises(CannotMove):
        sheet_of(demand, "answer", "en", now)


def test_it_is_refused_until_somebody_said_where_else_records_are(demand, clerk, go, decide, search, town):
    DisclosureSettings.objects.update(nowhere_else=False)
    go(demand, "classify", by=clerk)
    search(demand, "status", clerk)
    assert refusal(decide, demand, clerk, status="no_records") == "disclosure-none-outside"
    OutsidePlace.objects.create(organisation=town, name="Personnel files", holds=["status"])
    assert refusal(decide, demand, clerk, status="no_records") == "disclosure-none-unsearched"
    search(demand, "status", clerk)
    decide(demand, clerk, status="no_records")


def test_a_login_is_no_record(demand, clerk, go, decide):
    go(demand, "classify", by=clerk, asks=["data_access"])
    assert refusal(decide, demand, clerk, data_access="no_records") == "disclosure-none-nothing-to-search"


def test_what_was_found_is_taken_back_by_a_decider_with_a_reason(demand, clerk, go, search, person_with, town):
    intake = person_with(town, Role.INTAKE, email="i@alder-bay.example").memberships.get()
    go(demand, "classify", by=clerk)
    search(demand, "status", intake, "custody", found=True)
    for by, words in ((intake, "It was somebody else."), (clerk, "")):
        with pytest.raises(CannotMove) as told:
            search(demand, "status", by, "custody", words=words)
        assert told.value.message.code == "disclosure-search-takes-back"
    search(demand, "status", clerk, "custody", words="It was somebody else.")
    assert where_of(demand, "status").exists == "unknown"


def test_a_search_is_of_a_place_that_could_hold_it_by_somebody_who_works_there(demand, clerk, counsel, search):
    with pytest.raises(CannotMove):
        search(demand, "release_date", clerk, "people")
    with pytest.raises(PermissionDenied):
        search(demand, "release_date", counsel)


def test_after_the_purge_it_is_true_and_says_since_when(demand, clerk, go, decide, search, now, in_custody):
    go(demand, "classify", by=clerk)
    in_custody.state, in_custody.closed_at = "closed", now - YEARS
    in_custody.save()
    purge(now)
    search(demand, "status", clerk)
    search(demand, "release_date", clerk)
    decide(demand, clerk, status="no_records", release_date="no_records")
    assert where_of(demand, "status").held == []
    go(demand, "decide", by=clerk)
    letter = str(sheet_of(demand, "answer", "en", now).blocks).replace("\\u2068", "").replace("\\u2069", "")
    assert "Custody request, closed: what ended before November 26, 2023 is not kept" in letter
    assert "Uploads" not in letter


def test_nothing_is_said_of_a_kind_that_a_hold_keeps(demand, counsel, now, in_custody):
    in_custody.state, in_custody.closed_at = "closed", now - YEARS
    in_custody.save()
    about = {"reason": "x", "review_on": now.date() + YEARS, "by": counsel.person, "now": now}
    place_hold(demand.organisation, kind="custody.custodycase", object_id="", **about)
    purge(now)
    assert "custody.custodycase" not in {each.kind for each in where_of(demand, "status").not_kept}
    assert where_of(demand, "status").exists == "found"


def test_another_demand_about_the_same_number_is_a_place_and_no_record(demand, clerk, go, decide, search, now):
    again = {"channel": "mail", "requester": "public", "received_at": now, "by": clerk, "now": now}
    receive(Details(numbers="B12-77"), **again, asks=["status"])
    go(demand, "classify", by=clerk)
    search(demand, "status", clerk)
    decide(demand, clerk, status="no_records")


def test_a_demand_is_found_by_each_of_its_numbers_until_its_purge(clerk, settings_row, now):
    told = {"channel": "mail", "requester": "dhs", "received_at": now, "by": clerk, "now": now}
    case = receive(Details(numbers="B 12-77; r-2, B1277\n K 9,,"), **told)
    receive(Details(numbers="K 91"), **told)
    for written in ("b12-77", "R 2", " K9 "):
        assert listed(DESK, clerk.organisation, Asked(find=written), now) == ([case], False), written
        assert [each.pk for each in cases_under(clerk.organisation, written)] == [case.pk]
    assert case.numbers.count() == 2
    type(case).objects.filter(pk=case.pk).update(state="closed", closed_at=now - 2 * YEARS)
    purge(now)
    assert not case.numbers.exists()
    assert listed(DESK, clerk.organisation, Asked(find="K9"), now) == ([], False)
