"""Tables taken in: true times, a trial first, every fault with its row and column, and nothing twice."""

import datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.townhall.conftest import person_with, signed_in  # noqa: F401 - fixtures

from townhall.core.access.models import AccessEntry
from townhall.core.access.roles import Role
from townhall.core.cases.importing import read_for, take_in
from townhall.core.cases.pages import in_zone_of
from townhall.core.cases.sealed import open_details
from townhall.core.cases.selectors import Asked, listed
from townhall.core.retention.purging import purge
from townhall.core.sealing.models import RecordKey
from townhall.core.spreadsheets import NoSheet
from townhall.desks.custody.importing import INTAKE
from townhall.desks.custody.models import CustodyCase
from townhall.desks.custody.selectors import DESK

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
HEAD = "received_at,channel,booking,officer,asks,eligible_at,eligible_reason,released_at,released_to\r\n"
NIGHT = (
    "2026-11-24T23:10,telephone,B 9-1,Officer Q,hold;notify_release,2026-11-25T01:05,bond_posted,2026-11-25T01:20,community\r\n"
    '2026-11-25T02:30:00-05:00,fax,"B ""9""-2",,,,,,\r\n'
)


@pytest.fixture(autouse=True)
def _zone(town):
    in_zone_of(town)


@pytest.fixture
def bring(sergeant, settings_row, now):
    """Takes a table in."""

    def make(table: str | bytes, is_trial: bool = False):
        content = table if isinstance(table, bytes) else table.encode()
        return take_in(INTAKE, read_for(INTAKE, content), by=sergeant, now=now, is_trial=is_trial)

    return make


def test_the_night_without_a_network_is_entered_afterwards_with_true_times(bring, sergeant, now):
    first, second = (each.became for each in bring("\ufeff" + HEAD + NIGHT))
    assert first.received_at == datetime.datetime(2026, 11, 25, 4, 10, tzinfo=datetime.UTC)
    assert first.moves.get().is_late
    assert [each.kind for each in first.elements.all()] == ["hold", "notify_release"]
    assert [each.what for each in first.events.all()] == ["eligible", "released"]
    assert open_details(DESK, second).booking == 'B "9"-2'
    assert listed(DESK, sergeant.organisation, Asked(find="b91"), now)[0] == [first]


def test_a_trial_says_what_each_row_would_become_and_keeps_nothing(bring):
    keys, links = RecordKey.objects.count(), AccessEntry.objects.count()
    first, second = bring(HEAD + NIGHT, is_trial=True)
    assert (first.became.state, first.line, second.became.number) == ("received", 2, "C-2026-0002")
    told = dict(first.told)
    assert "Telephone" in told.values()
    assert any("November 24, 2026" in each and "23:10" in each for each in told.values())
    counts = (CustodyCase.objects.count(), RecordKey.objects.count(), AccessEntry.objects.count())
    assert counts == (0, keys, links)


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        ("2026-11-25,pigeon,,,,,,,", "channel", "pigeon"),
        (",fax,,,,,,,", "received_at", ""),
        ("yesterday,fax,,,,,,,", "received_at", ""),
        ("25/11/2026 10:00,fax,,,,,,,", "received_at", ""),
        ("2026-11-25,fax,,,hold;lunch,,,,", "asks", "lunch"),
        ("2026-11-25,fax,,,,,bond_posted,,", "eligible_at", ""),
        ("2026-11-24,fax,,,,,,2026-11-25T01:00,", "released_to", ""),
        ("2026-11-25,fax,,,,,,,,one too many", "", "import-cell-too-many"),
        ("2027-01-01,fax,,,,,,,", "", "case-time-to-come"),
        ("2026-11-25,fax,A 123 456 789,,,,,,", "booking", "import-forbidden-number"),
    ],
)
def test_a_wrong_row_is_told_with_its_column_and_stops_no_other(bring, row, column, words):
    good, other, wrong = bring(HEAD + NIGHT + row + "\r\n")
    (fault,) = wrong.faults
    label = str(INTAKE.fields[column].label) if column else ""
    assert (wrong.line, fault.column, wrong.became) == (4, label, None)
    assert words in str(getattr(fault.message, "code", fault.message))
    assert {each.pk for each in CustodyCase.objects.all()} == {good.became.pk, other.became.pk}
    assert RecordKey.objects.count() == 2


def test_a_number_of_federal_papers_is_not_said_again(bring):
    (wrong,) = bring(HEAD + "2026-11-25,fax,B 1,A-123456789,,,,,\r\n")
    assert "123456789" not in repr(wrong)


def test_nothing_comes_in_twice(bring, case, now):
    first, _ = bring(HEAD + NIGHT)
    american = NIGHT.replace("2026-11-24T23:10", "11/24/2026 11:10 PM").replace("telephone", "Telephone")
    again = bring(
        (HEAD + american + NIGHT)
        .replace(",", ";")
        .replace("hold;notify", '"hold;notify')
        .replace("release;2026-11-25T01:05", 'release";2026-11-25T01:05')
        .encode("cp1252")
    )
    assert again[0].there == first.became
    assert [each.became for each in again] == [None] * 4
    by_hand = case.received_at.isoformat()
    (same,) = bring(HEAD + f"{by_hand},email,B-12 77,,,,,,\r\n")
    assert same.there == case
    assert CustodyCase.objects.count() == 3


def test_after_the_purge_nothing_of_the_row_is_left(bring, now):
    first, _ = (each.became for each in bring(HEAD + NIGHT))
    CustodyCase.objects.filter(pk=first.pk).update(state="closed", closed_at=now)
    purge(now + datetime.timedelta(days=40_000))
    first.refresh_from_db()
    assert (first.is_purged, first.imported) == (True, "")


@pytest.mark.parametrize(
    ("head", "code", "columns"),
    [
        ("received_at,channel,Nationality", "import-never", "Nationality"),
        ("received_at,channel,A-Number,lunch", "import-never", "A-Number"),
        ("received_at,channel,lunch", "import-unknown", "lunch"),
        ("channel,booking", "import-lacks", "received_at"),
        ("received_at,channel,Channel", "import-twice", "Channel"),
    ],
)
def test_columns_that_cannot_be_taken_in_are_named(bring, head, code, columns):
    with pytest.raises(NoSheet) as told:
        bring(head + "\r\n2026-11-25,fax,x,y\r\n")
    assert (told.value.message.code, columns in str(told.value.message.args["columns"])) == (code, True)


def test_the_page_tries_first_and_then_takes_in(town, signed_in, person_with, settings_row):  # noqa: F811
    client = signed_in(person_with(town, Role.INTAKE, Role.DECIDER))
    at = "/o/alder-bay/custody/import/"
    assert client.get(at + "?empty").content.decode().startswith("\ufeffchannel,received_at,booking")
    table = (
        HEAD.replace("received_at", str(INTAKE.fields["received_at"].label))
        + NIGHT.replace("2026", "2025")
        + "x,fax,,,,,,,\r\n"
    )
    tried = client.post(at, {"file": SimpleUploadedFile("night.csv", table.encode())})
    page = tried.content.decode()
    assert "rows would be taken in" in page
    assert "One row is wrong" in page
    assert CustodyCase.objects.count() == 0
    done = client.post(at, {"sheet": tried.context["sheet"].text})
    assert "rows were taken in" in done.content.decode()
    assert CustodyCase.objects.count() == 2
    assert client.post(at, {}).status_code == 422
    refused = client.post(at, {"file": SimpleUploadedFile("x.csv", b"received_at,channel,birthplace\r\n")})
    assert refused.status_code == 422
    assert "birthplace" in refused.content.decode()
