"""Figures: counted right, hidden where they are small, exact for the state, and nothing in them about a person."""

import csv
import datetime
import io

import pytest

from townhall.core.access.roles import Role
from townhall.desks.certification import statistics
from townhall.desks.certification.models import Certification

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
DAY = datetime.date(2026, 3, 2)


@pytest.fixture
def year(town, now, chief):
    """Sixty requests by hand: 30 signed in time, 12 signed late, 11 denied (Q1), 4 denied (Q4), 3 pending."""
    made = []

    def add(count, state, days=None, **told):
        closed = now if state in ("returned", "denied") else None
        answered = DAY + datetime.timedelta(days) if days else None
        for _ in range(count):
            known = {"form": "u", "requester": "victim", "clock_from": DAY, "answer_by": DAY + datetime.timedelta(30)}
            known |= {"safe_by": DAY, "received_at": now, "entered_at": now, "changed_at": now, "year": 2026}
            made.append(
                Certification(
                    organisation=town,
                    serial=len(made) + 1,
                    state=state,
                    closed_at=closed,
                    answered_on=answered,
                    **(known | told),
                )
            )

    add(30, "returned", 10, times_signed=1, activities=["felonious_assault"])
    add(12, "returned", 40, times_signed=1, was_late=True, activities=["felonious_assault", "stalking"], times_asked=2)
    add(11, "denied", 20, denial="Q1")
    add(4, "denied", 20, denial="Q4")
    add(3, "reviewing")
    return Certification.objects.bulk_create(made)


def test_every_table_is_counted_right(town, year):
    told = statistics.counted(statistics.of_year(town, 2026))
    assert told["outcome"] == {("signed", "u"): 42, ("denied", "u"): 15, ("pending", "u"): 3}
    assert told["denial"] == {("Q1", "u"): 11, ("Q4", "u"): 4}
    assert told["punctuality"] == {("in_time", "regular"): 45, ("late", "regular"): 12, ("pending", "regular"): 3}
    assert told["activity"] == {("felonious_assault", "u"): 42, ("stalking", "u"): 12}
    assert told["again"] == {("reversed", "u"): 12}


def test_small_numbers_are_hidden_and_cannot_be_worked_out(town, year):
    told = statistics.published(statistics.of_year(town, 2026))
    assert told["outcome"].cells["pending", "u"] is None
    assert told["denial"].cells["Q4", "u"] is None
    for table in told.values():
        assert not [count for count in table.cells.values() if count is not None and 0 < count < 11]


def test_how_long_it_took_is_told_only_of_many(town, year):
    rows = statistics.of_year(town, 2026)
    assert statistics.times(rows) == statistics.Times(10, 40)
    assert statistics.times(rows[:10]) == statistics.Times(None, None)


def test_the_report_for_the_state_is_exact(town, year):
    rows = statistics.of_year(town, 2026)
    assert statistics.state_report(rows, "CA") == {"requested": 60, "signed": 42, "denied": 15}
    more = {"denied_Q1": 11, "denied_Q2": 0, "denied_Q3": 0, "denied_Q4": 4, "pending": 3, "late": 12}
    assert statistics.state_report(rows, "CO") == {"requested": 60, "signed": 42, "denied": 15} | more


def test_the_downloads_are_those_figures(town, year, person_with, signed_in):
    auditor = signed_in(person_with(town, Role.AUDITOR))
    page = "/o/alder-bay/certification/figures/2026"
    report = list(csv.reader(io.StringIO(auditor.get(f"{page}/report.csv").content.decode())))
    assert ["requested", "60"] in report
    rows = list(csv.reader(io.StringIO(auditor.get(f"{page}/figures.csv").content.decode())))
    assert ["outcome", "signed", "u", "42"] in rows
    assert ["outcome", "pending", "u", ""] in rows
    assert auditor.get(f"{page}/names.csv").status_code == 404
    assert auditor.get("/o/alder-bay/certification/figures/99999/").status_code == 404


def test_an_auditor_is_led_to_the_figures_of_this_year(town, year, person_with, signed_in):
    auditor = signed_in(person_with(town, Role.AUDITOR))
    assert b"/o/alder-bay/certification/figures/" in auditor.get("/o/alder-bay/").content
    assert b"2025" in auditor.get("/o/alder-bay/certification/figures/").content


def test_a_year_without_requests_is_empty_and_no_fault(town, practice, person_with, signed_in):
    auditor = signed_in(person_with(town, Role.AUDITOR))
    assert auditor.get("/o/alder-bay/certification/figures/2025/").status_code == 200
