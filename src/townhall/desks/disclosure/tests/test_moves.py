"""Every move by every role, the guards, lawful answers, holds, two people on one demand, and the purge."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from townhall.core.access.models import AccessEntry
from townhall.core.access.roles import Role
from townhall.core.cases.decisions import decisions_on, earlier, open_facts
from townhall.core.cases.sealed import open_details
from townhall.core.cases.services import CannotMove, SomebodyWasFirst, moving
from townhall.core.retention.models import LegalHold
from townhall.core.retention.purging import purge
from townhall.desks.disclosure import services
from townhall.desks.disclosure.document import demand_document
from townhall.desks.disclosure.models import Answer, Demand, Given, OutsidePlace
from townhall.desks.disclosure.places import places_for
from townhall.desks.disclosure.selectors import DESK
from townhall.desks.disclosure.sheets import sheet_of

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
I, D, S, C = Role.INTAKE, Role.DECIDER, Role.SUPERVISOR, Role.COUNSEL  # noqa: E741
MAY = {
    "classify": {I, D, S},
    "ask_counsel": {I, D, S},
    "advise": {C},
    "decide": {D, S},
    "reconsider": {D, S, C},
    "notify": {I, D, S},
    "answer": {D, S},
    "withdraw": {I, D, S},
    "close": {D, S},
}
LEADS = {
    ("received", "classify"): "classified",
    ("classified", "classify"): "classified",
    ("received", "ask_counsel"): "counsel_review",
    ("classified", "ask_counsel"): "counsel_review",
    ("counsel_review", "advise"): "classified",
    ("classified", "decide"): "decided",
    ("decided", "reconsider"): "classified",
    ("answered", "reconsider"): "classified",
    ("decided", "notify"): "decided",
    ("decided", "answer"): "answered",
    ("received", "withdraw"): "withdrawn",
    ("classified", "withdraw"): "withdrawn",
    ("counsel_review", "withdraw"): "withdrawn",
    ("decided", "withdraw"): "withdrawn",
    ("answered", "close"): "closed",
    ("withdrawn", "close"): "closed",
}


@pytest.fixture
def ready(demand, now):
    """A demand on which no guard has anything to say."""
    demand.kind, demand.judicial, demand.notice = "informal", "no", "nobody"
    demand.save()
    demand.items.update(decision="refer_counsel", decided_by="x", decided_at=now, advised_at=now)
    return demand


def test_the_table_leads_where_it_should():
    table = DESK.table
    assert {(s, each.name): each.after or s for each in table.moves for s in each.before} == LEADS
    assert {each.name: set(each.who) for each in table.moves} == MAY


@pytest.mark.parametrize("role", Role)
def test_every_move_by_every_role_from_every_state(role, ready, person_with, town, now):
    by = person_with(town, role, email="who@alder-bay.example").memberships.select_related("person").get()
    for name, state in ((name, state) for name in MAY for state in DESK.table.states):
        closed = now if state in DESK.table.final else None
        Demand.objects.update(state=state, closed_at=closed)
        ready.refresh_from_db()
        try:
            with moving(DESK, ready, name, seen=ready.version, at=now, by=by, now=now):
                pass
            told = "made"
        except PermissionDenied:
            told = "role"
        except CannotMove as fault:
            told = fault.message.code
        if role not in MAY[name]:
            assert told == "role", (name, role, state)
        elif (state, name) not in LEADS:
            assert told == "case-move-not-from-here", (name, state)
        else:
            ready.refresh_from_db()
            assert (told, ready.state) == ("made", LEADS[state, name])


def test_the_database_refuses_a_state_that_is_none(demand):
    with pytest.raises(IntegrityError), transaction.atomic():
        Demand.objects.update(state="lost")


def refused(go, case, *names, by, **told):
    with pytest.raises(CannotMove) as fault:
        go(case, *names, by=by, **told)
    return fault.value.message.code


def test_each_guard_says_why(demand, clerk, counsel, go, decide, now):
    go(demand, "classify", by=clerk, kind="admin_subpoena")
    assert refused(go, demand, "decide", by=clerk) == "disclosure-guard-undecided"
    decide(demand, clerk, status="refer_counsel", release_date="await_order")
    go(demand, "decide", by=clerk)
    assert refused(go, demand, "answer", by=clerk) == "disclosure-guard-hold"
    services.hold_records(demand, [], now.date() + datetime.timedelta(90), seen=demand.version, by=counsel, now=now)
    assert refused(go, demand, "answer", by=clerk) == "disclosure-guard-notice"
    go(demand, "notify", "answer", by=clerk)
    assert refused(go, demand, "close", by=clerk) == "disclosure-guard-counsel"
    demand.refresh_from_db()
    services.advise(demand, "status", "Nothing to add.", seen=demand.version, by=counsel, now=now)
    go(demand, "close", by=clerk)
    assert demand.state == "closed"


def test_nobody_is_told_where_a_court_forbids_it(demand, clerk, counsel, go, decide, now):
    go(demand, "classify", by=clerk, kind="court_order", judicial="yes", notice="forbidden")
    decide(demand, clerk, status="obey_court", release_date="obey_court")
    go(demand, "decide", by=clerk)
    assert refused(go, demand, "notify", by=clerk) == "disclosure-guard-forbidden"
    with pytest.raises(CannotMove):
        sheet_of(demand, "notice", "ar", now)
    services.hold_records(demand, [], now.date() + datetime.timedelta(9), seen=demand.version, by=counsel, now=now)
    go(demand, "answer", by=clerk, gave=["status", "release_date"], to="The clerk of the court")
    assert set(Given.objects.values_list("item", "answer")) == {
        ("status", "obey_court"),
        ("release_date", "obey_court"),
    }


@pytest.mark.parametrize(
    ("kind", "judicial", "item", "answer", "code"),
    [
        ("informal", "no", "status", "decline", "disclosure-never-restrict"),
        ("informal", "no", "release_date", "status_field", "disclosure-status-alone"),
        ("informal", "no", "status", "obey_court", "disclosure-no-court"),
        ("court_order", "yes", "status", "await_order", "disclosure-is-court"),
    ],
)
def test_answers_that_are_not_lawful_are_refused(demand, clerk, go, decide, kind, judicial, item, answer, code):
    go(demand, "classify", by=clerk, kind=kind, judicial=judicial)
    with pytest.raises(CannotMove) as told:
        decide(demand, clerk, **{item: answer})
    assert told.value.message.code == code


def test_status_can_be_declined_with_counsels_advice_alone(demand, clerk, counsel, go, decide, now):
    go(demand, "classify", by=clerk)
    services.advise(demand, "status", "A programme's law forbids it.", seen=demand.version, by=counsel, now=now)
    decide(demand, clerk, status="decline")


def test_what_was_not_decided_to_be_given_cannot_have_left(demand, clerk, go, decide):
    go(demand, "classify", by=clerk, notice="nobody")
    decide(demand, clerk, status="status_field", release_date="decline")
    go(demand, "decide", by=clerk)
    assert refused(go, demand, "answer", by=clerk, gave=["release_date"]) == "disclosure-gave-undecided"
    go(demand, "answer", by=clerk, gave=["status"], to="Officer Q")
    assert [each.item for each in demand.given.all()] == ["status"]


def test_a_decided_demand_is_decided_anew_only_when_taken_back(demand, clerk, go, decide):
    go(demand, "classify", by=clerk, notice="nobody")
    decide(demand, clerk, status="refer_counsel", release_date="refer_counsel")
    go(demand, "decide", by=clerk)
    with pytest.raises(CannotMove) as told:
        decide(demand, clerk, status="status_field")
    assert told.value.message.code == "disclosure-not-open"
    go(demand, "reconsider", by=clerk)
    decide(demand, clerk, status="status_field")
    assert AccessEntry.objects.last().action == "decided status status_field of"
    assert [each.decision for each in decisions_on(demand, "status")] == ["refer_counsel", "status_field"]
    assert [each.decision for each in earlier(demand, "status")] == ["refer_counsel"]
    told = {each.kind: each.decisions for each in demand_document(demand, None).items}["status"]
    assert [(each.decision, each.decided_by) for each in told] == [
        ("refer_counsel", clerk.person.name),
        ("status_field", clerk.person.name),
    ]
    assert told[0].facts["item"] == "status"


def test_the_database_refuses_to_change_a_decision(demand, clerk, go, decide):
    go(demand, "classify", by=clerk, notice="nobody")
    decide(demand, clerk, status="refer_counsel")
    with pytest.raises(IntegrityError), transaction.atomic():
        demand.decisions.update(decision="no_records")


def test_the_second_of_two_is_told(demand, clerk, go, now):
    go(demand, "classify", by=clerk)
    with pytest.raises(SomebodyWasFirst):
        services.decide(demand, "status", Answer.REFER_COUNSEL, {}, seen=1, at=now, by=clerk, now=now)


def test_counsel_holds_the_demand_and_every_case_under_its_numbers_past_the_purge(
    demand, clerk, counsel, in_another_desk, now
):
    held, other = in_another_desk("B 12-77"), in_another_desk("X 1")
    with pytest.raises(PermissionDenied):
        services.hold_records(demand, [], now.date(), seen=demand.version, by=clerk, now=now)
    services.hold_records(demand, [], now.date() + datetime.timedelta(9), seen=demand.version, by=counsel, now=now)
    assert {(each.kind, each.object_id) for each in LegalHold.objects.all()} == {
        ("disclosure.demand", str(demand.pk)),
        ("custody.custodycase", str(held.pk)),
    }
    assert {each.reason for each in LegalHold.objects.all()} == {demand.number}
    for each in (held, other, demand):
        type(each).objects.filter(pk=each.pk).update(state="closed", closed_at=now - datetime.timedelta(days=4 * 365))
    purge(now)
    for each in (held, other, demand):
        each.refresh_from_db()
    assert (held.is_purged, other.is_purged, demand.is_purged) == (False, True, False)
    demand.refresh_from_db()
    services.hold_records(demand, [], now.date() + datetime.timedelta(9), seen=demand.version, by=counsel, now=now)
    assert LegalHold.objects.count() == 2


def test_a_purged_demand_keeps_what_is_counted_and_nothing_of_a_person(demand, clerk, go, decide, search, now):
    go(demand, "classify", by=clerk)
    search(demand, "status", clerk, words="Looked under the name.")
    decide(demand, clerk, release_date="decline")
    go(demand, "withdraw", "close", by=clerk)
    purge(now + datetime.timedelta(days=4 * 365))
    demand.refresh_from_db()
    assert demand.is_purged
    assert open_details(DESK, demand) is None
    assert demand.searches.exists()
    assert [(each.decision, open_facts(demand, each)) for each in demand.decisions.all()] == [("decline", {})]
    assert DESK.facts(demand).untrue == 0


def test_the_answer_is_due_by_the_paper_or_by_the_law(demand, clerk, go, now):
    go(demand, "classify", by=clerk, kind="records_request")
    assert demand.due_at.astimezone(demand.zone).date() == datetime.date(2026, 12, 3)
    go(demand, "classify", by=clerk, kind="court_subpoena", judicial="yes", return_at=now + datetime.timedelta(days=2))
    assert demand.due_at == now + datetime.timedelta(days=2)
    go(demand, "classify", by=clerk, kind="informal", return_at=None)
    assert demand.due_at is None


def test_a_place_outside_that_ended_is_not_searched_any_more(demand, town, now):
    place = OutsidePlace.objects.create(organisation=town, name="Old system", holds=["photo"])
    assert "Old system" in [each.name for each in places_for(town, "photo")]
    assert "Old system" not in [each.name for each in places_for(town, "address")]
    OutsidePlace.objects.filter(pk=place.pk).update(ended_at=now)
    assert "Old system" not in [each.name for each in places_for(town, "photo")]
