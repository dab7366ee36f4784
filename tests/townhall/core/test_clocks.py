"""Clocks: counted as law counts, in nights when clocks are set, over holidays and the ends of months."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townhall.core.clocks.holidays import holidays_of, is_business_day
from townhall.core.clocks.spans import (
    Due,
    add_business_days,
    add_hours,
    add_hours_without_rest,
    add_months,
    minutes_over,
    on_a_business_day,
    within_months,
)

DETROIT = ZoneInfo("America/Detroit")
day = datetime.date


@pytest.mark.parametrize(
    "kept",
    [day(2026, 1, 1), day(2026, 1, 19), day(2026, 2, 16), day(2026, 5, 25), day(2026, 6, 19), day(2026, 7, 3), day(2026, 9, 7),
     day(2026, 10, 12), day(2026, 11, 11), day(2026, 11, 26), day(2026, 12, 25), day(2021, 12, 31), day(2027, 12, 31)],
)  # fmt: skip
def test_federal_holidays_as_they_are_kept(kept):
    assert kept in holidays_of("federal", kept.year)


def test_juneteenth_was_none_before_2021():
    assert day(2020, 6, 19) not in holidays_of("federal", 2020)


def test_hours_are_real_ones_in_the_night_clocks_are_set():
    saturday = datetime.datetime(2026, 3, 7, 20, 0, tzinfo=DETROIT)
    assert add_hours(saturday, 48).astimezone(DETROIT).hour == 21
    autumn = datetime.datetime(2026, 10, 31, 20, 0, tzinfo=DETROIT)
    assert add_hours(autumn, 48).astimezone(DETROIT).hour == 19


def test_forty_eight_hours_without_weekend_and_holiday():
    wednesday = datetime.datetime(2026, 11, 25, 15, 0, tzinfo=DETROIT)
    due = add_hours_without_rest(wednesday, 48, "federal", DETROIT).astimezone(DETROIT)
    # Nine hours on Wednesday, none on Thanksgiving, all of Friday, none at the weekend, fifteen on Monday.
    assert due == datetime.datetime(2026, 11, 30, 15, 0, tzinfo=DETROIT)


def test_a_span_begun_in_rest_starts_with_the_next_working_day():
    saturday = datetime.datetime(2026, 11, 21, 9, 0, tzinfo=DETROIT)
    due = add_hours_without_rest(saturday, 5, "federal", DETROIT).astimezone(DETROIT)
    assert due == datetime.datetime(2026, 11, 23, 5, 0, tzinfo=DETROIT)


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        add_hours(datetime.datetime(2026, 1, 1), 1)  # noqa: DTZ001


def test_over_holding_is_counted_in_minutes():
    eligible = datetime.datetime(2026, 11, 1, 1, 30, tzinfo=DETROIT, fold=0)
    released = datetime.datetime(2026, 11, 1, 1, 30, tzinfo=DETROIT, fold=1)
    assert minutes_over(eligible, released) == 60
    assert minutes_over(released, eligible) == 0


def test_a_day_of_rest_moves_forward_by_law_and_back_to_be_safe():
    assert on_a_business_day(day(2026, 11, 26), "federal", forward=True) == Due(day(2026, 11, 27), day(2026, 11, 25))
    assert on_a_business_day(day(2026, 11, 26), "federal", forward=False).legal == day(2026, 11, 26)


days = st.dates(day(1990, 1, 1), day(2090, 1, 1))


@given(days, st.integers(0, 40))
def test_business_days_end_on_one_and_count_them(start, count):
    end = add_business_days(start, count, "federal")
    between = [start + datetime.timedelta(days=n) for n in range(1, (end - start).days + 1)]
    assert sum(is_business_day(d, "federal") for d in between) == count
    assert not count or is_business_day(end, "federal")


@given(days, st.integers(1, 24))
def test_months_keep_the_day_or_end_where_months_end(start, count):
    end = add_months(start, count)
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == count
    assert end.day == start.day or ((end + datetime.timedelta(days=1)).day == 1 and end.day < start.day)
    assert within_months(start, count).safe < within_months(start, count).legal
