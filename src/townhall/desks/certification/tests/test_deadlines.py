"""By when a request is answered: by state, by urgency, over holidays, and before days that cannot wait."""

import datetime

import pytest

from townhall.desks.certification.rules.deadlines import (
    Ground,
    answer_by,
    appeal_by,
    clock_of,
    clocks,
    refer_by,
)

day = datetime.date
POLICY = {"regular_days": 30, "urgent_days": 7}


@pytest.mark.parametrize(
    ("state", "received", "grounds", "legal", "safe"),
    [
        # Thirty days, of which the first does not count.
        ("CA", day(2026, 3, 2), (), day(2026, 4, 1), day(2026, 4, 1)),
        ("CA", day(2026, 3, 2), (Ground.REMOVAL,), day(2026, 3, 9), day(2026, 3, 9)),
        # Due on Christmas: by law it is that day, safely the day before.
        ("CA", day(2026, 11, 25), (), day(2026, 12, 25), day(2026, 12, 24)),
        # Due on a Saturday: safely on the Friday.
        ("MI", day(2026, 11, 26), (), day(2026, 12, 26), day(2026, 12, 24)),
        ("MI", day(2026, 3, 2), (Ground.DETAINED,), day(2026, 3, 9), day(2026, 3, 9)),
        ("MI", day(2027, 1, 31), (), day(2027, 3, 2), day(2027, 3, 2)),
        ("MI", day(2028, 1, 30), (), day(2028, 2, 29), day(2028, 2, 29)),
        # A state that was not read: the town's own policy alone.
        ("OH", day(2026, 3, 2), (), day(2026, 4, 1), day(2026, 4, 1)),
    ],
)
def test_by_when(state, received, grounds, legal, safe):
    due = answer_by(received, state=state, grounds=grounds, **POLICY)
    assert (due.legal, due.safe) == (legal, safe)


def test_a_state_that_gives_longer_does_not_lengthen_the_towns_own_policy():
    due = answer_by(day(2026, 3, 2), state="CO", **POLICY)
    assert due.law
    assert due.law.legal == day(2026, 5, 31)
    assert due.legal == day(2026, 4, 1)


def test_business_days_pass_over_weekends_and_holidays():
    due = answer_by(day(2026, 11, 2), state="IL", grounds=[Ground.REMOVAL], regular_days=90, urgent_days=60)
    # Veterans Day and Thanksgiving are none of the twenty-one.
    assert due.law
    assert due.law.legal == day(2026, 12, 3)
    assert due.safe == day(2026, 12, 3)


def test_a_ground_that_a_states_rule_does_not_know_is_urgent_by_the_towns_policy():
    due = answer_by(day(2026, 3, 2), state="CA", grounds=[Ground.AGEING_OUT], **POLICY)
    assert due.law
    assert due.law.legal == day(2026, 4, 1)
    assert due.legal == day(2026, 3, 9)


def test_the_safe_date_comes_before_a_hearing_and_before_a_birthday():
    hearing = answer_by(day(2026, 3, 2), state="MI", grounds=[Ground.REMOVAL], cannot_wait=[day(2026, 3, 5)], **POLICY)
    assert hearing.safe == day(2026, 3, 4)
    monday = answer_by(
        day(2026, 3, 2), state="MI", grounds=[Ground.AGEING_OUT], cannot_wait=[day(2026, 3, 9)], **POLICY
    )
    assert monday.safe == day(2026, 3, 6)
    assert hearing.legal == monday.legal == day(2026, 3, 9)


def test_a_hearing_tomorrow_is_due_today():
    due = answer_by(day(2026, 3, 2), state="MI", grounds=[Ground.REMOVAL], cannot_wait=[day(2026, 3, 3)], **POLICY)
    assert due.safe == day(2026, 3, 2)


def test_missing_information_stops_no_clock_that_does_not_say_so():
    assert not any(row.stop for row in clocks().states)
    still = answer_by(day(2026, 3, 2), state="CA", paused_days=20, **POLICY)
    assert still.legal == day(2026, 4, 1)


def test_an_appeal_that_ends_on_a_day_of_rest_ends_on_the_next_working_day():
    assert appeal_by(day(2026, 11, 25), 30).legal == day(2026, 12, 28)


def test_what_belongs_elsewhere_goes_there_within_five_working_days():
    assert refer_by(day(2026, 11, 25)) == day(2026, 12, 3)


def test_only_california_was_read_and_the_others_say_that_they_were_not():
    assert [row.state for row in clocks().states if row.verified] == ["CA"]
    assert clock_of("MI").regular is None
    assert clock_of("TX") is None
