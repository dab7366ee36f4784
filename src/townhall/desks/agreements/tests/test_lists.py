"""Lists: read by a job, matched, decided on by people, compared, and held against papers and register."""

import datetime

import pytest

from townhall.assessments.intake import take_in as take_paper
from townhall.assessments.models import OfficialAnswer
from townhall.assessments.running import start_assessment
from townhall.desks.agreements import lists
from townhall.desks.agreements.services import keep_agency

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
OURS = "Michigan,Marsh County Sheriff's Office,County,JEM,3/26/2025"
MAYBE = "Michigan,Marsh Sheriff's Office,,WSO,3/26/2025"


def codes(county):
    standing = lists.standing(county)
    return [m.code for m in standing.beside.contradictions], [m.code for m in standing.beside.agreeing]


def test_a_list_is_read_by_the_job_and_matched(bring, county):
    bring(OURS, MAYBE, OURS.replace("Michigan", "Ohio"))
    matches = lists.standing(county).matches
    assert [each.entry.agency for each in matches.found] == ["Marsh County Sheriff's Office"]
    assert [each.entry.agency for each in matches.open] == ["Marsh Sheriff's Office"]


def test_what_cannot_be_read_says_why_and_the_list_before_stays_the_newest(bring, county, town):
    good = bring(OURS)
    bad = bring(head="just,some,words")
    assert lists.problem_of(bad).code == "listing-no-heads"
    assert lists.newest(town.pk) == good


def test_a_decision_outlives_the_next_list_and_can_be_changed(bring, county, by, now):
    bring(OURS, MAYBE)
    [match] = lists.standing(county).matches.open
    first = lists.decide(county, match.entry, True, "The undersheriff said so.", seen=None, by=by, now=now)
    bring("MI,MARSH SHERIFF’S OFFICE**,,WSO,1/1/2026")
    standing = lists.standing(county)
    assert [each.entry.agency for each in standing.matches.found] == ["MARSH SHERIFF’S OFFICE"]
    assert standing.matches.open == ()
    with pytest.raises(lists.DecidedBefore) as fact:
        lists.decide(county, match.entry, False, "No.", seen=None, by=by, now=now)
    assert fact.value.decision == first
    lists.decide(county, match.entry, False, "It is the city of Marsh.", seen=first.pk, by=by, now=now)
    assert [each.entry.agency for each in lists.standing(county).matches.refused] == ["MARSH SHERIFF’S OFFICE"]
    assert county.list_decisions.count() == 2


def test_an_identifier_finds_what_no_name_would(bring, county, by, now):
    bring("MI,Tri-Lakes Enforcement Team,MI9900000", head="State,Agency,ORI")
    assert lists.standing(county).matches.found == ()
    keep_agency(county, "The team of the lakes", "mi-99 00000", by=by, now=now)
    assert len(lists.standing(county).matches.found) == 1


def test_the_difference_of_two_lists(bring):
    bring(OURS, "Ohio,Elm County Sheriff,County,WSO,6/9/2020")
    second = bring(OURS.replace("JEM", "TFM"), "Ohio,Oak County Sheriff,County,WSO,6/9/2020")
    older, changes = lists.since_before(second)
    assert older.number == 1
    assert sorted(row.change.value for row in changes.rows) == ["gone", "model", "new"]


def test_a_contradiction_with_register_and_papers_is_told(bring, county, agreement, work, now):
    bring(OURS)
    assert codes(county) == ([], ["beside-registered"])
    take_paper(county, "concerts.txt", [b"RESOLUTION 1. Resolved, that concerts are held."], by="x", now=now)
    work()
    told = {"says": "There is none.", "who": "The undersheriff", "date": now.date(), "agreement": "reported_none"}
    OfficialAnswer.objects.create(community=county, policy="no_287g", added_by="x", **told)
    start_assessment(county, by="x", now=now)
    work()
    assert codes(county) == (["beside-reported-none"], ["beside-registered"])
    agreement.signed_on = datetime.date(2020, 1, 1)
    agreement.save()
    assert codes(county) == (["beside-reported-none", "beside-other-day"], [])
