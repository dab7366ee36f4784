"""A case on a real site: never readable in its raw bytes, gone after the purge, and in no backup; a hold keeps it."""

import json
import os
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.townhall.conftest import postgres_site, site  # noqa: F401 - fixtures

CANARY = b"canary-4e81"
START = """
import datetime, json
from townhall.cli.main import start_django
start_django()
from townhall.core.access.roles import Role
from townhall.core.cases.services import attach, move, moving
from townhall.core.people.models import Membership, Organisation, Person
from townhall.core.sealing.models import RecordKey
from townhall.desks.custody import services
from townhall.desks.custody.models import *
from townhall.desks.custody.selectors import DESK
CANARY = "canary-4e81"
"""
PLANT = (
    START
    + """
now = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=4 * 365)
town = Organisation.objects.create(slug="alder-bay", name="Alder Bay")
person = Person.objects.create(email="x@alder-bay.example", name="X", joined_on=now.date())
by = Membership.objects.create(person=person, organisation=town, roles=[each.value for each in Role])
details = Details(CANARY, CANARY, CANARY, CANARY, CANARY)
case = services.receive(Channel.FAX, details, received_at=now, by=by, now=now, asks=["hold"])
paper = attach(DESK, case, b"%PDF " + CANARY.encode(), name=CANARY + ".pdf", media="application/pdf", by=by, now=now)
event = {"what": "eligible", "at": now, "reason": "other"}
wrong = services.record_event(case, event, by=by, now=now)
services.correct_event(wrong, {"at": now, "reason": "acquitted"}, CANARY, by=by, now=now)
services.record_event(case, {"what": "released", "at": now, "to": "community"}, by=by, now=now)
services.decide(case, "hold", Decision.DECLINE, {"public": CANARY}, seen=1, at=now, by=by, now=now)
services.advise(case, "hold", CANARY, seen=2, by=by, now=now)
told = {"language": "es", "method": "by_hand", "was_refused": False, "copy_to": "designee", "copy": CANARY, "at": now}
services.serve_notice(case, told, by=by, now=now)
services.record_interview(case, {**told, "choice": "decline", "is_signed": False, "agents": CANARY}, by=by, now=now)
visit = services.log_visit({"area": "public", "purpose": "other", "came_in_at": now}, Visitor(CANARY, CANARY), by=by, now=now)
move(DESK, case, "cancel", seen=3, at=now, by=by, now=now)
move(DESK, case, "close", seen=4, at=now, by=by, now=now)
case.refresh_from_db()
element = case.elements.get()
sealed = [case.details, paper.body, paper.about, case.notices.get().copy_sealed, case.interviews.get().agents, visit.details]
keys = [RecordKey.objects.get(id=each).wrapped for each in (case.key_id, visit.key_id)]
print(json.dumps({"sealed": [bytes(each).hex() for each in sealed], "keys": [bytes(each).hex() for each in keys]}))
"""
)
LOOK = (
    START
    + """
case, element = CustodyCase.objects.get(), Element.objects.get()
print(json.dumps([case.is_purged, case.state, case.blind, element.decision, PersonNotice.objects.count()]))
"""
)
HOLD = (
    START
    + """
from townhall.core.retention.models import LegalHold
now = datetime.datetime.now(datetime.UTC)
LegalHold.objects.create(organisation=Organisation.objects.get(), kind=DESK.kind, ordered_by="x", reason="x",
                         made_at=now, review_on=now.date())
"""
)


@pytest.fixture
def planted(site):  # noqa: F811
    return plant(site)


def plant(site):  # noqa: F811
    return {name: [bytes.fromhex(each) for each in told] for name, told in json.loads(site.script(PLANT)).items()}


def server_files() -> Iterator[Path]:
    """Every file of the PostgreSQL server: tables, indexes, the write-ahead log, and its own log beside them."""
    import psycopg

    with psycopg.connect(os.environ["TOWNHALL_TEST_DATABASE"], autocommit=True) as rows:
        rows.execute("CHECKPOINT")
        folder = Path(rows.execute("SHOW data_directory").fetchone()[0])  # type: ignore[index]
    assert any(folder.joinpath("pg_wal").iterdir())
    for here, _, names in os.walk(folder.parent, onerror=_unless_gone):
        yield from (path for path in (Path(here, name) for name in names) if path.is_file())


def _unless_gone(problem: OSError) -> None:
    """The server drops the folders of other tests' databases while its files are walked; anything else is a fault."""
    if not isinstance(problem, FileNotFoundError):
        raise problem


def seen_in_server(*wanted: bytes) -> set[bytes]:
    """Which of some bytes stand anywhere in the server's files."""
    seen: set[bytes] = set()
    for path in server_files():
        try:
            content = path.read_bytes()
        except FileNotFoundError:  # the server renames what it is done with
            continue
        seen |= {each for each in wanted if each in content}
    return seen


def test_a_purged_case_is_in_no_byte_of_the_site_and_in_no_backup(site, planted, tmp_path):  # noqa: F811
    before = site.bytes()
    assert CANARY not in before
    assert all(each in before for each in planted["sealed"] + planted["keys"])
    rows, keys = tmp_path / "rows.tgz", tmp_path / "keys.tgz"
    site.run("backup", str(rows))
    site.run("backup", "--keys", str(keys))
    told = site.run("purge")
    assert "custody.custodycase: 1 purged" in told
    assert "custody.visit: 1 purged" in told
    after = site.bytes()
    assert not [each for each in planted["sealed"] + planted["keys"] if each in after]
    assert json.loads(site.script(LOOK)) == [True, "closed", "", "decline", 0]
    site.run("restore", "--keys", "--yes", str(keys))
    site.run("restore", "--yes", str(rows))
    again = site.bytes()
    assert not [each for each in planted["keys"] if each in again]
    assert json.loads(site.script(LOOK))[0] is True
    assert "whole" in site.run("verify-log")


def test_counsels_hold_keeps_the_case_with_its_papers(site, planted):  # noqa: F811
    site.script(HOLD)
    told = site.run("purge")
    assert "custody.custodycase: 0 purged" in told
    assert all(each in site.bytes() for each in planted["sealed"][:5])
    assert json.loads(site.script(LOOK)) == [False, "closed", json.loads(site.script(LOOK))[2], "decline", 1]


def test_postgresql_never_has_a_readable_byte_nor_a_key_and_after_the_purge_nothing_opens_what_its_log_keeps(
    postgres_site,  # noqa: F811
    tmp_path,
):
    planted = plant(postgres_site)
    short = [each for each in planted["sealed"] if len(each) < 1000]
    assert seen_in_server(CANARY, *short, *planted["keys"]) == set(short)
    rows = tmp_path / "rows.tgz"
    postgres_site.run("backup", str(rows))
    with tarfile.open(rows) as archive:
        members = [archive.extractfile(each).read() for each in archive if each.isfile()]  # type: ignore[union-attr]
    assert not [each for member in members for each in (CANARY, *planted["keys"]) if each in member]
    assert "custody.custodycase: 1 purged" in postgres_site.run("purge")
    assert seen_in_server(CANARY, *planted["keys"]) == set()
    assert not [each for each in planted["keys"] if each in postgres_site.bytes()]
    postgres_site.run("restore", "--yes", str(rows))
    assert json.loads(postgres_site.script(LOOK))[0] is True
    assert seen_in_server(CANARY, *planted["keys"]) == set()
