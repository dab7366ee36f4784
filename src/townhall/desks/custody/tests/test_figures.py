"""Reports: counted again from the CSV by other code than the desk's own, small cells hidden, nobody in them."""

import collections
import csv
import datetime
import io

import pytest

from townhall.core.access.roles import Role
from townhall.core.retention.purging import purge
from townhall.core.statistics.suppression import TOTAL
from townhall.desks.custody import services, statistics
from townhall.desks.custody.export import ROW, as_csv, rows_of
from townhall.desks.custody.models import Channel, CustodyCase, Details

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
MINUTE = datetime.timedelta(minutes=1)
SECRET = "SECRET-BOOKING-417"


@pytest.fixture
def year(sergeant, settings_row, go, decide, now):
    """Thirty invented cases of one year, none alike in all."""
    settings_row.threshold = 5
    settings_row.save()
    for number in range(30):
        came = now - datetime.timedelta(days=number)
        case = services.receive(
            Channel(Channel.values[number % 6]),
            Details(booking=SECRET, officer=SECRET, words=SECRET),
            received_at=came,
            by=sergeant,
            now=now,
            asks=["hold"] + ["notify_release"] * (number % 2) + ["interview"] * (number % 3 == 0),
        )
        go(case, "log", "classify", "match", by=sergeant)
        if number % 5:
            decide(case, sergeant, hold="decline", notify_release="comply_partly" if number % 4 == 1 else "decline")
        if number % 2:
            due = came + 10 * MINUTE
            bond = {"what": "eligible", "at": due, "reason": "bond_posted" if number % 3 else "acquitted"}
            services.record_event(case, bond, by=sergeant, now=now)
            to = "federal" if number % 7 == 0 else "community"
            out = {"what": "released", "at": min(due + number * 10 * MINUTE, now), "to": to}
            services.record_event(case, out, by=sergeant, now=now)
        if number % 3 == 0:
            told = {"language": "es", "choice": "decline", "is_signed": False, "at": now, "agents": SECRET}
            services.record_interview(case, told, by=sergeant, now=now)
        if number % 4:
            notice = {"language": "ar", "method": "by_hand", "was_refused": False, "copy_to": "", "copy": SECRET}
            services.serve_notice(case, {**notice, "at": came + number * 60 * MINUTE}, by=sergeant, now=now)
    return sergeant.organisation


def exported(town, now):
    return list(csv.DictReader(io.StringIO(as_csv(rows_of(town, 2026, now)))))


def test_every_figure_can_be_counted_again_from_the_csv(year, now):
    rows = exported(year, now)
    assert len(rows) == 30
    seen = {each.name: each.value for each in statistics.measures(rows, 5)}
    moment = datetime.datetime.fromisoformat
    late = [int(row["minutes_over"]) for row in rows if row["minutes_over"]]
    again = {
        "requests": 30,
        "judicial": 0,
        "irregular": 0,
        "without-warrant": 0,
        "told": len([1 for row in rows if row["told_at"]]),
        "told-in-time": len([1 for r in rows if r["told_at"] and moment(r["told_at"]) <= moment(r["notice_due_at"])]),
        "interview-declined": 10,
        "over-two-hours": len([each for each in late if each > 120]),
        "to-federal": len([1 for row in rows if row["released_to"] == "federal"]),
        "purged": 0,
    }
    assert seen == {name: None if 0 < value < 5 else value for name, value in again.items()}
    assert again["told-in-time"] not in (0, again["told"])
    middle = sorted(late)
    half = len(middle) // 2
    assert statistics.median_over(rows, 5) == (
        middle[half] if len(middle) % 2 else sum(middle[half - 1 : half + 1]) / 2
    )


def test_the_table_of_elements_is_the_count_of_its_columns_where_it_is_open(year, now):
    rows, table = exported(year, now), statistics.element_table(exported(year, now), 5)
    again = collections.Counter()
    for row in rows:
        for column in ROW:
            if column.startswith("decision_") and row[column]:
                again[column.removeprefix("decision_"), row[column]] += 1
    shown = 0
    for (row, column), count in table.cells.items():
        if count is not None and TOTAL not in (row, column):
            assert count == again[row, column]
            shown += count
        assert count is None or not 0 < count < 5
    assert shown


def test_minutes_over_are_the_minutes_between_the_times_of_the_same_row(year, now):
    for row in exported(year, now):
        if row["minutes_over"]:
            due, out = (datetime.datetime.fromisoformat(row[name]) for name in ("eligible_at", "released_at"))
            assert int(row["minutes_over"]) == max(0, int((out - due).total_seconds() // 60))


def test_no_report_holds_a_word_about_anybody(year, now, member, signed_in):
    text = as_csv(rows_of(year, 2026, now)) + statistics.illinois_csv(statistics.illinois(exported(year, now)))
    assert SECRET not in text
    assert not set(ROW) & {"booking", "officer", "language", "name"}
    auditor = signed_in(member(Role.AUDITOR).person)
    page = auditor.get("/o/alder-bay/custody/figures/?year=2026")
    assert page.status_code == 200
    assert SECRET not in page.content.decode()
    case = CustodyCase.objects.first()
    for tail in ("", f"{case.pk}/", f"{case.pk}/case.json", "shift/", "counsel/", "figures/rows.csv"):
        assert auditor.get(f"/o/alder-bay/custody/{tail}").status_code == 403, tail


def test_illinois_lists_each_request_with_its_times_and_zero_is_a_head_alone(year, now):
    rows = exported(year, now)
    lines = statistics.illinois(rows)
    assert len(lines) == 30
    assert {each.how for each in lines} == {"released", "transferred", "in_custody"}
    assert all(
        each.bond_posted_at for each, row in zip(lines, rows, strict=True) if row["eligible_reason"] == "bond_posted"
    )
    assert len(statistics.illinois_csv([]).splitlines()) == 1
    assert list(rows_of(year, 2024, now)) == []


def test_california_counts_access_and_a_declined_interview_is_none(year, now):
    rows = exported(year, now)
    ways = collections.Counter(how for row in rows for how in statistics._access(row))
    assert set(ways) == {"notification", "transfer"}
    assert ways["transfer"] == len([1 for row in rows if row["released_to"] == "federal"])


def test_a_purge_changes_no_count_but_those_it_names(year, now, go, sergeant):
    for case in CustodyCase.objects.all():
        go(case, "cancel", by=sergeant)
        if case.events.filter(what="eligible").exists() == case.events.filter(what="released").exists():
            for kind in case.elements.filter(decision="refer_counsel"):
                kind.delete()
            go(case, "close", by=sergeant)
    before = exported(year, now)
    later = now + datetime.timedelta(days=4 * 365)
    purge(later)
    after = exported(year, later)
    lost = {"is_purged", "told_at", "interview"}
    assert {row["is_purged"] for row in after} == {"yes"}
    assert [{k: v for k, v in row.items() if k not in lost} for row in after] == [
        {k: v for k, v in row.items() if k not in lost} for row in before
    ]
