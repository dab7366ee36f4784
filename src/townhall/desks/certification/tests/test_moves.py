"""Every move by every role from every state, against a table written by hand; and two people on one request."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from townhall.core.access.models import AccessEntry
from townhall.core.access.roles import Role
from townhall.core.cases.services import CannotMove, SomebodyWasFirst
from townhall.desks.certification.models import Certification
from townhall.desks.certification.states import TABLE

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
ANY = {Role.INTAKE, Role.DECIDER, Role.SUPERVISOR}
DECIDE = {Role.DECIDER, Role.SUPERVISOR}
OPEN = "received acknowledged waiting reviewing drafted queued denying"
HAND = {
    "acknowledge": ("received", "acknowledged", ANY),
    "ask_more": ("acknowledged reviewing", "waiting", ANY),
    "got_more": ("waiting", "acknowledged", ANY),
    "locate": ("acknowledged", "reviewing", ANY),
    "refer": ("acknowledged waiting reviewing", "referred", ANY),
    "correct": (f"{OPEN} signed", None, ANY),
    "review": ("reviewing", None, DECIDE),
    "supervise": ("reviewing", None, {Role.SUPERVISOR}),
    "draft": ("reviewing", "drafted", DECIDE),
    "look_again": ("drafted queued denying", "reviewing", DECIDE),
    "queue": ("drafted", "queued", DECIDE),
    "sign": ("queued", "signed", DECIDE),
    "hand_over": ("signed", "returned", ANY),
    "sign_again": ("signed returned", "reviewing", DECIDE),
    "deny": ("reviewing", "denying", DECIDE),
    "confirm_denial": ("denying", "denied", {Role.SUPERVISOR}),
    "ask_again": ("denied", "reviewing", ANY),
    "withdraw": ("signed returned", "withdrawn", {Role.SUPERVISOR}),
    "disclose": ("drafted queued signed returned", None, DECIDE),
    "stop": (OPEN, "stopped", ANY),
}
CORRECTED = {"requester": "victim", "language": "ar", "details": {"contact": "another number"}}


def test_the_table_is_the_one_written_by_hand():
    assert {each.name: (set(each.before), each.after, set(each.who)) for each in TABLE.moves} == {
        name: (set(before.split()), after, who) for name, (before, after, who) in HAND.items()
    }


def outcome(do, case, name, by):
    """Try a move and take it back: the state it led to, "denied" to the role, or "refused" by the desk."""
    point = transaction.savepoint()
    try:
        return do(case, name, by=by, **(CORRECTED if name == "correct" else {})).state
    except PermissionDenied:
        return "denied"
    except CannotMove:
        return "refused"
    finally:
        transaction.savepoint_rollback(point)
        case.refresh_from_db()


def expected(state, name, role):
    """What the table written by hand says."""
    before, after, who = HAND[name]
    if role not in who:
        return "denied"
    # From a fresh review neither a form nor a denial is carried by answers yet.
    carried = not (state == "reviewing" and name in ("draft", "deny"))
    return (after or state) if state in before.split() and carried else "refused"


@pytest.mark.parametrize("state", TABLE.states)
def test_from_each_state_each_role_can_make_its_moves_and_no_others(state, at_state, do, as_role):
    case = at_state(state)
    told = {(name, role): outcome(do, case, name, as_role(role)) for name in HAND for role in Role}
    assert told == {(name, role): expected(state, name, role) for name in HAND for role in Role}


def test_the_second_of_two_is_told_and_nothing_is_lost(at_state, do, as_role):
    case = at_state("acknowledged")
    seen = case.version
    do(case, "locate", seen=seen, by=as_role(Role.INTAKE))
    with pytest.raises(SomebodyWasFirst) as told:
        do(Certification.objects.get(pk=case.pk), "refer", seen=seen, by=as_role(Role.DECIDER))
    assert told.value.case.state == "reviewing"
    assert told.value.case.changed_by == "Invented intake"


def test_a_refused_move_leaves_no_trace_in_the_request(at_state, do):
    case = at_state("reviewing")
    before = (bytes(case.details), case.version, case.moves.count(), AccessEntry.objects.count())
    with pytest.raises(CannotMove):
        do(case, "deny")
    case.refresh_from_db()
    assert (bytes(case.details), case.version, case.moves.count(), AccessEntry.objects.count()) == before


@pytest.mark.parametrize(
    "broken",
    [{"state": "approved"}, {"state": "denied", "denial": ""}, {"signed_on": "2026-01-01", "official": None}],
)
def test_the_database_refuses_what_no_move_could_have_made(at_state, broken):
    case = at_state("received")
    with pytest.raises(IntegrityError), transaction.atomic():
        Certification.objects.filter(pk=case.pk).update(**broken)
