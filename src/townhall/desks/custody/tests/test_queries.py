"""How many questions a page puts to the database: as many for many cases as for few, and each by an index."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from townhall.core.access.roles import Role
from townhall.core.cases.selectors import A_PAGE, Asked, listed
from townhall.desks.custody import services
from townhall.desks.custody.models import Channel, Details
from townhall.desks.custody.selectors import DESK

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
MOST = {"": 8, "shift/": 11, "counsel/": 8, "figures/?year=2026": 13}


def ask(client, path):
    with CaptureQueriesContext(connection) as asked:
        assert client.get(f"/o/alder-bay/custody/{path}").status_code == 200
    return len(asked)


def fill(sergeant, now, count):
    for number in range(count):
        came = now - datetime.timedelta(hours=number + 1)
        details = Details(booking=f"B-{number}")
        case = services.receive(Channel.FAX, details, received_at=came, by=sergeant, now=now, asks=["hold"])
        if number % 2:
            services.record_event(case, {"what": "eligible", "at": came, "reason": "other"}, by=sergeant, now=now)


def test_pages_ask_no_more_for_many_cases(sergeant, settings_row, member, signed_in, now):
    client = signed_in(member(Role.SUPERVISOR).person)
    fill(sergeant, now, 2)
    few = {path: ask(client, path) for path in MOST}
    fill(sergeant, now, 30)
    many = {path: ask(client, path) for path in MOST}
    assert {path: count for path, count in many.items() if count > MOST[path] or count > few[path] + 1} == {}


def test_what_is_due_comes_first_and_pages_neither_lose_nor_repeat(sergeant, settings_row, town, now):
    fill(sergeant, now, 2 * A_PAGE + 7)
    seen, page, more = [], 1, True
    while more:
        rows, more = listed(DESK, town, Asked(page=page), now)
        seen += rows
        page += 1
    assert len({row.pk for row in seen}) == len(seen) == 2 * A_PAGE + 7
    due = [row.due_at for row in seen]
    dated = [each for each in due if each]
    assert due == sorted(dated) + [None] * (len(due) - len(dated))


@pytest.mark.parametrize(
    ("asked", "index"),
    [
        (Asked(find="B-1"), "custody_by_blind"),
        (Asked(find="C-2026-1"), "custody_one_number_a_case"),
        (Asked(), "custody_by_due"),
        (Asked(show="due"), "custody_by_due"),
        (Asked(show="logged"), "custody_by_state"),
        (Asked(show="closed"), "custody_"),
        (Asked(show="all"), "custody_one_number_a_case"),
    ],
)
def test_every_list_goes_by_an_index_and_sorts_nothing(sergeant, settings_row, town, now, asked, index):
    if connection.vendor != "sqlite":
        pytest.skip("the plan is read as SQLite tells it; PostgreSQL chooses by its own figures")
    with CaptureQueriesContext(connection) as told:
        listed(DESK, town, asked, now)
    for query in [each["sql"] for each in told if "custody_custodycase" in each["sql"]]:
        with connection.cursor() as cursor:
            cursor.execute("EXPLAIN QUERY PLAN " + query)
            plan = " | ".join(row[3] for row in cursor.fetchall())
        assert "USING INDEX" in plan or "autoindex" in plan, plan
        assert "TEMP B-TREE" not in plan, plan
        assert index in plan or "autoindex" in plan, plan
