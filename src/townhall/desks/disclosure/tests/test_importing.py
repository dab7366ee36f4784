"""Demands that come in by the row."""

import pytest

from townhall.core.cases.importing import read_for, take_in
from townhall.core.cases.pages import in_zone_of
from townhall.core.cases.sealed import open_details
from townhall.core.cases.selectors import Asked, listed
from townhall.desks.disclosure.importing import INTAKE
from townhall.desks.disclosure.models import Demand
from townhall.desks.disclosure.selectors import DESK

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
HEAD = "received_at;channel;requester;asks;subject;numbers;officer\r\n"
ROWS = (
    '2026-11-23 08:05;email;dhs;"status;release_date";P. Person;B 12-77, B 12-78;Officer Q\r\n'
    "2026-11-23 08:05;mail;public;photo;;;\r\n"
    "2026-11-23 08:05;mail;public;favours;;;\r\n"
)


@pytest.fixture
def bring(clerk, settings_row, town, now):
    """Takes a table in."""
    in_zone_of(town)
    return lambda table: take_in(INTAKE, read_for(INTAKE, table.encode("utf-16")), by=clerk, now=now)


def test_each_row_becomes_a_demand_found_by_its_number_with_its_subject_sealed(bring, town, now):
    first, second, wrong = bring(HEAD + ROWS)
    assert sorted(first.became.items.values_list("kind", flat=True)) == ["release_date", "status"]
    assert open_details(DESK, first.became).subject == "P. Person"
    assert listed(DESK, town, Asked(find="b1277"), now)[0] == [first.became]
    assert "Person" not in repr(Demand.objects.filter(pk=first.became.pk).values())
    assert second.became.requester == "public"
    assert [each.column for each in wrong.faults] == [str(INTAKE.fields["asks"].label)]


def test_the_same_table_again_brings_nothing(bring):
    before = [each.became for each in bring(HEAD + ROWS)][:2]
    assert [each.there for each in bring(HEAD + ROWS)][:2] == before
    assert Demand.objects.count() == 2
