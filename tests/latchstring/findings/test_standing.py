"""Which papers can put a policy in force on a day."""

import datetime

from latchstring.documents import Dated
from latchstring.findings.standing import why_not_in_force
from latchstring.vocabulary import DateKind, Status


def dated(kind, *dates):
    return tuple(Dated(DateKind(kind), datetime.date.fromisoformat(date)) for date in dates)


def test_a_paper_in_force_or_silent_counts(paper, today):
    assert why_not_in_force(paper(), today) is None
    assert why_not_in_force(paper(status=Status.UNKNOWN), today) is None


def test_proposed_and_repealed_papers_do_not_count(paper, today):
    assert why_not_in_force(paper(status=Status.PROPOSED), today).code == "standing-proposed"
    assert why_not_in_force(paper(status=Status.REPEALED), today).code == "standing-repealed"


def test_an_expired_paper_does_not_count_but_does_on_its_last_day(paper, today):
    order = paper(dates=dated("expires", "2026-11-01"))
    assert why_not_in_force(order, today).args == {"date": "2026-11-01"}
    assert why_not_in_force(order, datetime.date(2026, 11, 1)) is None


def test_a_renewed_paper_counts_until_its_last_expiry(paper, today):
    assert why_not_in_force(paper(dates=dated("expires", "2020-01-01", "2027-01-01")), today) is None


def test_a_paper_not_yet_in_effect_does_not_count(paper, today):
    assert why_not_in_force(paper(dates=dated("effective", "2027-01-01")), today).code == "standing-not-yet"


def test_a_paper_revised_for_the_future_counts_by_its_first_date(paper, today):
    assert why_not_in_force(paper(dates=dated("effective", "2019-01-01", "2027-01-01")), today) is None
