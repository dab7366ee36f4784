"""How long a signature is good, by a table made another way, and who may sign."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from townhall.desks.certification.rules.signatures import (
    Authority,
    Freshness,
    Office,
    freshness,
    last_day_to_file,
    why_not_sign,
)

day = datetime.date
TODAY = day(2026, 11, 25)
LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def length(year: int, month: int) -> int:
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return LENGTHS[month - 1] + leap


def half_a_year_before(filed: datetime.date) -> tuple[int, int, int]:
    """The same day half a year before, or that month's end: what "the six months before the filing" begin with."""
    year, month = (filed.year, filed.month - 6) if filed.month > 6 else (filed.year - 1, filed.month + 6)
    return year, month, min(filed.day, length(year, month))


def last_by_walking(signed: datetime.date) -> datetime.date:
    """Walk forward from the signature, filing each day, as long as the signature lies within the half year before."""
    filed = signed
    while half_a_year_before(filed + datetime.timedelta(1)) < (signed.year, signed.month, signed.day):
        filed += datetime.timedelta(1)
    return filed


@given(st.dates(day(1999, 1, 1), day(2110, 12, 31)))
def test_the_last_day_is_that_of_a_table_made_by_walking(signed):
    assert last_day_to_file(signed) == last_by_walking(signed)


@given(
    st.integers(2019, 2109).flatmap(
        lambda year: st.sampled_from([day(year, m, d) for m in range(1, 13) for d in range(length(year, m) - 3, length(year, m) + 1)])
    )
)  # fmt: skip
def test_at_the_ends_of_months_too(signed):
    last = last_day_to_file(signed)
    assert last == last_by_walking(signed)
    assert 180 <= (last - signed).days <= 184


@given(st.dates(day(2000, 1, 1), day(2100, 1, 1)))
def test_who_signs_later_can_file_no_earlier(signed):
    assert last_day_to_file(signed) <= last_day_to_file(signed + datetime.timedelta(1))


@pytest.mark.parametrize(
    ("signed", "last"),
    [
        (day(2026, 4, 1), day(2026, 9, 30)),
        (day(2026, 8, 31), day(2027, 2, 28)),
        (day(2026, 8, 30), day(2027, 2, 28)),
        (day(2026, 8, 29), day(2027, 2, 28)),
        (day(2026, 8, 28), day(2027, 2, 27)),
        (day(2027, 8, 31), day(2028, 2, 29)),
        (day(2027, 8, 30), day(2028, 2, 29)),
        (day(2027, 8, 29), day(2028, 2, 28)),
        (day(2026, 3, 31), day(2026, 9, 30)),
        (day(2026, 10, 31), day(2027, 4, 30)),
        (day(2028, 2, 29), day(2028, 8, 28)),
        (day(2026, 9, 1), day(2027, 2, 28)),
    ],
)
def test_days_worked_out_by_hand(signed, last):
    assert last_day_to_file(signed) == last


def test_sixty_days_before_the_last_it_is_expiring():
    signed, last = day(2026, 4, 1), day(2026, 9, 30)
    assert freshness(signed, last - datetime.timedelta(61)) is Freshness.GOOD
    assert freshness(signed, last - datetime.timedelta(60)) is Freshness.EXPIRING
    assert freshness(signed, last) is Freshness.EXPIRING
    assert freshness(signed, last + datetime.timedelta(1)) is Freshness.LAPSED


HEAD = Authority(Office.HEAD, day(2024, 1, 1))
JUDGE = Authority(Office.JUDGE, day(2020, 1, 1))
DESIGNATED = Authority(Office.DESIGNATED, day(2026, 1, 1), day(2026, 12, 31), supervisory=True, by_head=True)


@pytest.mark.parametrize("right", [HEAD, JUDGE, DESIGNATED])
def test_the_head_a_designated_supervisor_and_a_judge_may_sign(right):
    assert why_not_sign([right], TODAY, TODAY) is None


@pytest.mark.parametrize(
    ("rights", "on", "code"),
    [
        ([], TODAY, "none"),
        ([HEAD], TODAY + datetime.timedelta(1), "future"),
        ([Authority(Office.HEAD, day(2020, 1, 1), day(2026, 6, 30))], TODAY, "ended"),
        ([DESIGNATED], day(2025, 12, 31), "before"),
        (
            [Authority(Office.DESIGNATED, day(2026, 1, 1), None, supervisory=False, by_head=True)],
            TODAY,
            "not-supervisor",
        ),
        ([Authority(Office.DESIGNATED, day(2026, 1, 1), None, supervisory=True, by_head=False)], TODAY, "not-by-head"),
        ([Authority(Office.DESIGNATED, day(2025, 1, 1), TODAY - datetime.timedelta(1), True, True)], TODAY, "ended"),
    ],
)
def test_who_may_not_sign_is_told_why(rights, on, code):
    assert why_not_sign(rights, on, TODAY).code == f"certification-signer-{code}"


def test_an_old_right_does_not_take_a_new_one_away():
    old = Authority(Office.DESIGNATED, day(2020, 1, 1), day(2021, 1, 1), True, True)
    assert why_not_sign([old, DESIGNATED], TODAY, TODAY) is None
    assert why_not_sign([DESIGNATED, old], day(2026, 12, 31), day(2026, 12, 31)) is None
