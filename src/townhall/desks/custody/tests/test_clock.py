"""The release clock at its edges: events, corrections, the nights in which clocks are set, holidays."""

import datetime
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest

from townhall.core.cases.services import CannotMove
from townhall.desks.custody import services
from townhall.desks.custody.clock import clock_of
from townhall.desks.custody.models import Reason

ZONE = ZoneInfo("America/Detroit")
LATER = datetime.datetime(2030, 1, 1, tzinfo=datetime.UTC)


def here(*parts):
    return datetime.datetime(*parts, tzinfo=ZONE)


def event(pk, what, at, corrects=None, **more):
    return SimpleNamespace(pk=pk, what=what, at=at, corrects_id=corrects, **{"reason": "", "to": "", **more})


def clock(*events, now=LATER):
    return clock_of(events, now, ZONE, "federal")


@pytest.mark.parametrize(
    ("due", "plain", "without_rest"),
    [
        # a Monday
        (here(2026, 1, 5, 10), here(2026, 1, 7, 10), here(2026, 1, 7, 10)),
        # a Friday night: 1.6 hours of it count, then nothing until Monday
        (here(2026, 1, 9, 22, 24), here(2026, 1, 11, 22, 24), here(2026, 1, 13, 22, 24)),
        # over the night in which clocks go forward: 48 real hours end an hour later by the wall
        (here(2026, 3, 7, 12), here(2026, 3, 9, 13), here(2026, 3, 11, 0)),
        # over the night in which clocks go back
        (here(2026, 10, 31, 12), here(2026, 11, 2, 11), here(2026, 11, 4, 0)),
        # the day before Thanksgiving: Thursday is a holiday
        (here(2026, 11, 25, 18), here(2026, 11, 27, 18), here(2026, 11, 30, 18)),
        # the Fourth of July 2026 is a Saturday and kept on the Friday
        (here(2026, 7, 2, 12), here(2026, 7, 4, 12), here(2026, 7, 7, 12)),
        # over New Year
        (here(2026, 12, 31, 20), here(2027, 1, 2, 20), here(2027, 1, 5, 20)),
    ],
)
def test_both_counts_of_forty_eight_hours(due, plain, without_rest):
    found = clock(event(1, "eligible", due))
    assert (found.plain_48, found.without_rest_48) == (plain, without_rest)


def test_minutes_are_real_ones_in_the_night_in_which_clocks_go_back():
    due = datetime.datetime(2026, 11, 1, 5, 30, tzinfo=datetime.UTC)  # 01:30 for the first time
    out = datetime.datetime(2026, 11, 1, 6, 30, tzinfo=datetime.UTC)  # 01:30 for the second time
    assert clock(event(1, "eligible", due), event(2, "released", out)).over == 60


def test_bond_and_detainer_in_the_same_minute_is_not_a_minute_over():
    at = here(2026, 5, 4, 22, 24)
    found = clock(event(1, "eligible", at, reason="bond_posted"), event(2, "released", at))
    assert (found.over, found.is_running) == (0, False)


def test_released_before_due_is_not_over():
    assert clock(event(1, "eligible", here(2026, 5, 4, 10)), event(2, "released", here(2026, 5, 4, 9))).over == 0


def test_the_earliest_event_counts_and_a_later_one_stretches_nothing():
    first, second = event(1, "eligible", here(2026, 5, 4, 10)), event(2, "eligible", here(2026, 5, 5, 10))
    found = clock(first, second, event(3, "released", here(2026, 5, 5, 10)))
    assert (found.eligible, found.over) == (first, 24 * 60)


def test_a_correction_shows_both_values_and_both_counts():
    wrong, right = event(1, "eligible", here(2026, 5, 4, 10)), event(2, "eligible", here(2026, 5, 4, 12), corrects=1)
    found = clock(wrong, right, event(3, "released", here(2026, 5, 4, 13)))
    assert (found.over, found.over_first) == (60, 180)
    assert [(each.before, each.after) for each in found.corrected] == [(wrong, right)]


def test_it_runs_until_the_release_and_then_stands():
    due = event(1, "eligible", here(2026, 5, 4, 10))
    assert clock(due, now=here(2026, 5, 4, 10, 7)).over == 7
    assert clock(due, event(2, "released", here(2026, 5, 4, 11)), now=LATER).over == 60


def test_without_an_event_nothing_is_due():
    found = clock()
    assert (found.eligible, found.over, found.plain_48) == (None, 0, None)


@pytest.mark.django_db(databases=["default", "keys"])
@pytest.mark.parametrize("reason", Reason.values)
def test_every_event_of_the_list_makes_release_due(case, sergeant, now, reason):
    services.record_event(case, {"what": "eligible", "at": now, "reason": reason}, by=sergeant, now=now)
    case.refresh_from_db()
    assert case.due_at == now


@pytest.mark.django_db(databases=["default", "keys"])
def test_an_event_cannot_be_put_into_the_future_or_corrected_twice_or_without_a_reason(case, sergeant, now):
    hour = datetime.timedelta(hours=1)
    with pytest.raises(CannotMove):
        services.record_event(case, {"what": "eligible", "at": now + hour, "reason": "other"}, by=sergeant, now=now)
    wrong = services.record_event(case, {"what": "eligible", "at": now, "reason": "other"}, by=sergeant, now=now)
    told = {"at": now - hour, "reason": "bond_posted"}
    with pytest.raises(CannotMove):
        services.correct_event(wrong, told, "  ", by=sergeant, now=now)
    services.correct_event(wrong, told, "A wrong line.", by=sergeant, now=now)
    with pytest.raises(CannotMove):
        services.correct_event(wrong, told, "Again.", by=sergeant, now=now)
    case.refresh_from_db()
    assert case.due_at == now - hour
