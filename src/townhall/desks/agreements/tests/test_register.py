"""Entering, moving and changing agreements: every move by every role, two people at once, days, the check constraint."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from latchstring.vocabulary import AgreementKind, AgreementState
from townhall.core.access.models import AccessEntry
from townhall.core.access.roles import Role
from townhall.desks.agreements import services
from townhall.desks.agreements.models import AgreementMove, FederalAgreement
from townhall.desks.agreements.rules import Renewal, Terms, could_end_on, decide_by, is_past, kinds
from townhall.desks.agreements.selectors import lines_of
from townhall.desks.agreements.services import Refused, SomebodyWasFirst, change, enter, move
from townhall.desks.agreements.states import TABLE
from townhall.desks.agreements.tests.conftest import DAY, TERMS

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def put(agreement, state: str, **told) -> None:
    FederalAgreement.objects.filter(pk=agreement.pk).update(state=state, **told)
    agreement.refresh_from_db()


def test_an_agreement_is_entered_where_it_stands_and_both_steps_are_told(agreement, now):
    assert agreement.state == "in_force"
    told = [(each.move, each.before, each.after, each.on) for each in agreement.moves.all()]
    assert told == [("open", "", "unknown", now.date()), ("take_effect", "unknown", "in_force", DAY)]
    assert AccessEntry.objects.last().action == "entered"


def tried(agreement, name, state, member, now) -> str:
    """Put an agreement into a state and try a move; returns what came of it."""
    over = {"ends_on": datetime.date(2026, 1, 1)} if name == "expire" else {}
    put(agreement, state, **over)
    try:
        with transaction.atomic():
            move(agreement, name, on=now.date(), seen=agreement.version, by=member, now=now)
    except PermissionDenied:
        return "denied"
    except Refused as refused:
        return refused.message.code
    return "moved"


@pytest.mark.parametrize("role", Role)
def test_every_move_from_every_state_by_every_role(role, agreement, town, person_with, now):
    person = person_with(town, role, email="mover@alder-bay.example")
    member = person.memberships.select_related("organisation", "person").get()
    for lawful in TABLE.moves:
        for state in AgreementState:
            before = agreement.moves.count()
            answer = tried(agreement, lawful.name, state.value, member, now)
            moves = state.value in lawful.before
            assert answer == ("denied" if role not in lawful.who else "moved" if moves else "agreements-no-such-move")
            agreement.refresh_from_db()
            assert agreement.state == ((lawful.after or state.value) if answer == "moved" else state.value)
            assert agreement.moves.count() == before + (answer == "moved")


@pytest.mark.parametrize(
    ("name", "terms", "code"),
    [
        ("take_effect", {"signed_on": None}, "agreements-needs-beginning"),
        ("take_effect", {"signed_on": datetime.date(2027, 1, 1)}, "agreements-not-begun"),
        ("expire", {"ends_on": None}, "agreements-needs-end"),
        ("expire", {"ends_on": datetime.date(2026, 11, 25)}, "agreements-not-over"),
    ],
)
def test_guards_say_why(name, terms, code, county, by, now):
    with pytest.raises(Refused) as refused:
        enter(county, {**TERMS, **terms}, first=name, on=now.date(), by=by, now=now)
    assert refused.value.message.code == code
    assert not FederalAgreement.objects.exists()


def test_days_stand_in_their_order_and_none_is_to_come(agreement, by, now):
    told = {"seen": 1, "by": by, "now": now}
    with pytest.raises(Refused) as refused:
        move(agreement, "give_notice", on=DAY - datetime.timedelta(1), **told)
    assert (refused.value.message.code, refused.value.field) == ("agreements-goes-back", "on")
    with pytest.raises(Refused) as refused:
        move(agreement, "give_notice", on=now.date() + datetime.timedelta(1), **told)
    assert refused.value.message.code == "agreements-day-to-come"


def test_the_second_of_two_is_told_and_nothing_is_lost(agreement, by, now):
    change(agreement, {"officers": 4}, seen=1, by=by, now=now)
    with pytest.raises(SomebodyWasFirst) as fact:
        move(agreement, "give_notice", on=now.date(), seen=1, by=by, now=now)
    assert fact.value.agreement.officers == 4
    with pytest.raises(SomebodyWasFirst):
        change(agreement, {"officers": 5}, seen=1, by=by, now=now)
    assert FederalAgreement.objects.get().state == "in_force"


@pytest.mark.parametrize(
    "wrong", [{"state": "sleeping"}, {"renewal": "sometimes"}, {"vote_passed": True, "vote_body": ""}]
)
def test_the_database_holds_the_table_too(wrong, agreement):
    with pytest.raises(IntegrityError), transaction.atomic():
        FederalAgreement.objects.filter(pk=agreement.pk).update(**wrong)


def test_the_log_takes_no_move_that_the_table_does_not_know(agreement, now):
    entry = {"agreement": agreement, "on": DAY, "recorded_at": now, "by": "x"}
    with pytest.raises(IntegrityError), transaction.atomic():
        AgreementMove.objects.create(move="refuse", before="in_force", after="refused", **entry)


def test_a_new_end_is_reminded_of_anew(agreement, by, now):
    put(agreement, "in_force", reminded_on=now.date())
    change(agreement, {"note": "x"}, seen=1, by=by, now=now)
    assert FederalAgreement.objects.get().reminded_on == now.date()
    move(agreement, "renew", on=now.date(), ends_on=datetime.date(2029, 1, 1), seen=2, by=by, now=now)
    row = FederalAgreement.objects.get()
    assert (row.reminded_on, row.ends_on) == (None, datetime.date(2029, 1, 1))


@pytest.mark.parametrize(
    ("ends", "notice", "safe", "legal"),
    [
        ((2027, 3, 28), 30, (2027, 2, 26), (2027, 2, 26)),
        ((2027, 1, 31), 30, (2026, 12, 31), (2027, 1, 1)),
        ((2026, 12, 26), 0, (2026, 12, 24), (2026, 12, 26)),
        ((2026, 12, 27), None, (2026, 12, 24), (2026, 12, 27)),
    ],
)
def test_by_when_it_must_be_decided(ends, notice, safe, legal):
    due = decide_by(Terms(datetime.date(*ends), notice, Renewal.AUTOMATIC))
    assert (due.safe, due.legal) == (datetime.date(*safe), datetime.date(*legal))


def test_what_a_notice_today_would_do():
    today = datetime.date(2026, 11, 25)
    assert could_end_on(Terms(None, 60, Renewal.NONE), today) == datetime.date(2027, 1, 24)
    assert could_end_on(Terms(datetime.date(2026, 12, 1), 60, Renewal.NONE), today) == datetime.date(2026, 12, 1)
    assert could_end_on(Terms(datetime.date(2026, 12, 1), 60, Renewal.AUTOMATIC), today) == datetime.date(2027, 1, 24)
    assert could_end_on(Terms(None, None, Renewal.NONE), today) is None
    assert is_past(Terms(datetime.date(2026, 11, 24), None, Renewal.BY_ACT), today)
    assert not is_past(Terms(datetime.date(2026, 11, 24), None, Renewal.AUTOMATIC), today)


def test_what_must_be_decided_soonest_stands_first(agreement, county, by, now):
    for ends in (datetime.date(2026, 12, 31), None):
        enter(county, {**TERMS, "ends_on": ends}, first="take_effect", on=DAY, by=by, now=now)
    enter(county, TERMS, first="refuse", on=DAY, by=by, now=now)
    assert [line.agreement.number for line in lines_of(county, now.date())] == [2, 1, 3, 4]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "a.pdf"),
        (b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00", "a.pdf"),
        (b"PK\x05\x06" + bytes(18), "a.docx"),
    ],
)
def test_what_is_no_document_is_not_attached(content, name, agreement, by, now):
    with pytest.raises(Refused) as refused:
        services.attach(agreement, "agreement", name, [content], by=by, now=now)
    assert refused.value.message.code == "agreements-no-document"
    assert not agreement.papers.exists()


def test_a_paper_keeps_a_harmless_name(agreement, by, now):
    made = services.attach(agreement, "agreement", "../../x\n.pdf", [b"%PDF-1.7 text"], by=by, now=now)
    assert made.name == "x .pdf"


def test_every_kind_is_explained():
    assert set(kinds().kinds) == set(AgreementKind)
