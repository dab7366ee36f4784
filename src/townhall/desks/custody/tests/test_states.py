"""The table of moves, as somebody who never saw the code would write it down: who, from where, to where."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from townhall.core.access.roles import Role
from townhall.core.cases.decisions import earlier
from townhall.core.cases.services import CannotMove, moving
from townhall.desks.custody import services
from townhall.desks.custody.models import CustodyCase
from townhall.desks.custody.selectors import DESK
from townhall.desks.custody.states import TABLE
from townhall.desks.custody.tests.conftest import write

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
OPEN = "received logged classified matched counsel_review decided person_notified agency_answered monitoring"
SIDE = "cancelled_by_issuer superseded wrong_person court_process_served subject_released transferred_other_agency"
# move: from, to, who (I intake, D decider, S supervisor, C counsel)
MOVES = {
    "log": ("received", "logged", "IDS"),
    "classify": ("logged", "classified", "IDS"),
    "match": ("classified", "matched", "IDS"),
    "ask_counsel": ("logged classified matched", "counsel_review", "IDS"),
    "advise": ("counsel_review", "matched", "C"),
    "decide": ("matched", "decided", "DS"),
    "notify": ("decided", "person_notified", "IDS"),
    "answer": ("decided person_notified", "agency_answered", "IDS"),
    "monitor": ("agency_answered", "monitoring", "IDS"),
    "close": (f"monitoring agency_answered {SIDE}", "closed", "DS"),
    "escalate": (OPEN, "escalated", "IDSC"),
    "settle": ("escalated", "matched", "SC"),
    "cancel": (f"{OPEN} escalated", "cancelled_by_issuer", "IDS"),
    "supersede": (OPEN, "superseded", "IDS"),
    "wrong_person": (f"{OPEN} escalated", "wrong_person", "DSC"),
    "court_process": (OPEN, "court_process_served", "DS"),
    "released": (f"{OPEN} escalated", "subject_released", "IDS"),
    "transfer": (OPEN, "transferred_other_agency", "DS"),
}
LETTERS = {Role.INTAKE: "I", Role.DECIDER: "D", Role.SUPERVISOR: "S", Role.COUNSEL: "C"}


def put(case, state):
    """Put a case into a state, as the database allows it, with nothing left to do."""
    closed = case.received_at if state == "closed" else None
    CustodyCase.objects.filter(pk=case.pk).update(
        state=state, closed_at=closed, version=case.version + 1, paper="i247a", judicial="no", match="booking"
    )
    case.refresh_from_db()


@pytest.fixture
def ready(case, sergeant, decide, now):
    """A case on which no guard has anything to say."""
    put(case, "matched")
    decide(case, sergeant, hold="decline", notify_release="decline")
    told = {"language": "en", "method": "by_hand", "was_refused": False, "copy_to": "", "at": now}
    services.serve_notice(case, told, by=sergeant, now=now)
    CustodyCase.objects.filter(pk=case.pk).update(version=case.version)
    return case


def test_the_table_is_the_one_written_down_here():
    assert {each.name for each in TABLE.moves} == set(MOVES)
    for each in TABLE.moves:
        before, after, who = MOVES[each.name]
        assert (set(each.before), each.after) == (set(before.split()), after), each.name
        assert {LETTERS[role] for role in each.who} == set(who), each.name


@pytest.mark.parametrize("role", Role)
def test_every_move_by_every_role(role, ready, member, now, sergeant):
    by = member(role)
    newer = services.receive(
        services.Channel.FAX, services.Details(), received_at=now, by=sergeant, now=now, older=ready
    )
    assert newer.linked_to_id == ready.pk
    for name, (before, after, who) in MOVES.items():
        put(ready, before.split()[0])
        allowed = LETTERS.get(role, "-") in who
        try:
            with moving(DESK, ready, name, seen=ready.version, at=now, by=by, now=now) as row:
                write(row, name, by, now, now)
            done = True
        except PermissionDenied:
            done = False
        ready.refresh_from_db()
        assert (done, ready.state) == (allowed, after if allowed else before.split()[0]), name


@pytest.mark.parametrize("state", TABLE.states)
def test_no_move_leads_out_of_another_state(state, ready, member, now):
    by = member(Role.INTAKE, Role.DECIDER, Role.SUPERVISOR, Role.COUNSEL)
    for name, (before, _, _) in MOVES.items():
        if state in before.split():
            continue
        put(ready, state)
        with pytest.raises(CannotMove) as told, moving(DESK, ready, name, seen=ready.version, at=now, by=by, now=now):
            pass
        assert told.value.message.code == "case-move-not-from-here"


@pytest.mark.parametrize("state", TABLE.states)
@pytest.mark.parametrize("role", [Role.INTAKE, Role.DECIDER, Role.SUPERVISOR, Role.COUNSEL])
def test_a_release_can_be_recorded_in_every_state_by_everybody_who_sees_cases(state, role, case, member, now):
    put(case, state)
    by = member(role)
    services.record_event(case, {"what": "eligible", "at": now, "reason": "bond_posted"}, by=by, now=now)
    services.record_event(case, {"what": "released", "at": now, "to": "community"}, by=by, now=now)
    assert case.events.count() == 2


def test_the_agency_is_not_answered_before_the_person_is_told(case, sergeant, go, decide, settings_row):
    go(case, "log", "classify", "match", by=sergeant)
    decide(case, sergeant, hold="decline", notify_release="decline")
    go(case, "decide", by=sergeant)
    with pytest.raises(CannotMove) as told:
        go(case, "answer", by=sergeant)
    assert told.value.message.code == "custody-guard-notice"
    settings_row.notice_first = False
    settings_row.save()
    assert go(case, "answer", by=sergeant).state == "agency_answered"


def test_nothing_is_decided_while_an_element_is_open(case, sergeant, go, decide):
    go(case, "log", "classify", "match", by=sergeant)
    decide(case, sergeant, hold="decline")
    with pytest.raises(CannotMove) as told:
        go(case, "decide", by=sergeant)
    assert told.value.message.args == {"count": 1}


def test_what_counsel_was_asked_does_not_stop_the_rest_but_the_closing(case, sergeant, go, decide, member, now):
    go(case, "log", "classify", "match", by=sergeant)
    decide(case, sergeant, hold="decline", notify_release="refer_counsel")
    go(case, "decide", "notify", "answer", "monitor", by=sergeant)
    with pytest.raises(CannotMove) as told:
        go(case, "close", by=sergeant)
    assert told.value.message.code == "custody-guard-counsel"
    case.refresh_from_db()
    services.advise(case, "notify_release", "No.", seen=case.version, by=member(Role.COUNSEL), now=now)
    decide(case, sergeant, notify_release="decline")
    assert go(case, "close", by=sergeant).state == "closed"


def test_a_case_does_not_close_while_the_clock_runs(case, sergeant, go, now):
    services.record_event(case, {"what": "eligible", "at": now, "reason": "acquitted"}, by=sergeant, now=now)
    go(case, "cancel", by=sergeant)
    with pytest.raises(CannotMove) as told:
        go(case, "close", by=sergeant)
    assert told.value.message.code == "custody-guard-release"


def test_a_claim_goes_to_counsel_at_once_and_is_overdue_from_the_first_minute(case, sergeant, member, now):
    case.refresh_from_db()
    services.escalate(case, seen=case.version, by=sergeant, now=now)
    case.refresh_from_db()
    assert (case.state, case.due_at) == ("escalated", case.entered_at)
    from townhall.desks.custody.selectors import counsel_queue

    assert [each.pk for each in counsel_queue(case.organisation)] == [case.pk]


def test_what_was_decided_stays_decided_unless_counsel_was_asked(case, sergeant, decide):
    decide(case, sergeant, hold="decline")
    with pytest.raises(CannotMove) as told:
        decide(case, sergeant, hold="comply")
    assert told.value.message.code == "custody-decided-already"


def test_the_database_refuses_a_decision_without_a_name(case):
    with pytest.raises(IntegrityError), transaction.atomic():
        case.elements.update(decision="comply")


def test_the_database_refuses_to_change_an_event_of_the_clock(case, sergeant, now):
    services.record_event(case, {"what": "eligible", "at": now, "reason": "acquitted"}, by=sergeant, now=now)
    with pytest.raises(IntegrityError), transaction.atomic():
        case.events.update(at=now.replace(year=2030))


def test_a_decision_made_anew_leaves_the_first_in_view_and_the_database_refuses_to_change_it(case, sergeant, decide):
    decide(case, sergeant, hold="refer_counsel")
    decide(case, sergeant, hold="decline")
    assert [each.decision for each in earlier(case, "hold")] == ["refer_counsel"]
    with pytest.raises(IntegrityError), transaction.atomic():
        case.decisions.update(decision="comply")
