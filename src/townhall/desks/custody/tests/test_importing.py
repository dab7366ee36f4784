"""Tables taken in: true times, all or nothing, and every fault with its line."""

import datetime

import pytest

from townhall.core.cases.sealed import open_details
from townhall.core.cases.selectors import Asked, listed
from townhall.desks.custody.importing import CannotImport, take_in_table
from townhall.desks.custody.models import CustodyCase
from townhall.desks.custody.selectors import DESK

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
HEAD = "received_at,channel,booking,officer,asks,eligible_at,eligible_reason,released_at,released_to\r\n"
NIGHT = (
    "2026-11-24T23:10,telephone,B 9-1,Officer Q,hold;notify_release,2026-11-25T01:05,bond_posted,2026-11-25T01:20,community\r\n"
    '2026-11-25T02:30:00-05:00,fax,"B ""9""-2",,,,,,\r\n'
)


def test_the_night_without_a_network_is_entered_afterwards_with_true_times(sergeant, settings_row, now):
    first, second = take_in_table(("\ufeff" + HEAD + NIGHT).encode(), by=sergeant, now=now)
    assert first.received_at == datetime.datetime(2026, 11, 25, 4, 10, tzinfo=datetime.UTC)
    assert first.moves.get().is_late
    assert [each.kind for each in first.elements.all()] == ["hold", "notify_release"]
    assert [each.what for each in first.events.all()] == ["eligible", "released"]
    assert open_details(DESK, second).booking == 'B "9"-2'
    assert listed(DESK, sergeant.organisation, Asked(find="b91"), now)[0] == [first]


@pytest.mark.parametrize(
    ("table", "code", "args"),
    [
        (HEAD + "2026-11-25,pigeon,,,,,,,\r\n", "custody-import-value", {"line": 2, "column": "channel"}),
        (HEAD + ",fax,,,,,,,\r\n", "custody-import-value", {"line": 2, "column": "received_at"}),
        (HEAD + "yesterday,fax,,,,,,,\r\n", "custody-import-value", {"line": 2, "column": "received_at"}),
        (HEAD + NIGHT + "2026-11-25,fax,,,hold;lunch,,,,\r\n", "custody-import-value", {"line": 4, "column": "asks"}),
        (HEAD + "2026-11-25,fax,,,,,,,,one too many\r\n", "custody-import-value", {"line": 2, "column": "-"}),
        ("received_at,channel,nationality\r\n", "custody-import-columns", {"wrong": "nationality"}),
        ("channel\r\n", "custody-import-columns", {"wrong": "received_at"}),
        (HEAD + NIGHT * 1_001, "custody-import-many", {"most": 2_000}),
    ],
)
def test_a_table_with_a_fault_is_refused_whole_and_says_where(sergeant, settings_row, now, table, code, args):
    with pytest.raises(CannotImport) as told:
        take_in_table(table.encode(), by=sergeant, now=now)
    assert [(each.code, each.args) for each in told.value.faults] == [(code, args)]
    assert not CustodyCase.objects.exists()


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b'received_at,channel\r\n"2026', b""])
def test_what_is_no_table_is_refused(sergeant, settings_row, now, content):
    with pytest.raises(CannotImport):
        take_in_table(content, by=sergeant, now=now)


def test_a_time_to_come_on_the_last_line_takes_the_first_back_too(sergeant, settings_row, now):
    with pytest.raises(CannotImport) as told:
        take_in_table((HEAD + NIGHT + "2027-01-01,fax,,,,,,,\r\n").encode(), by=sergeant, now=now)
    assert told.value.faults[0].args["line"] == 4
    assert not CustodyCase.objects.exists()
