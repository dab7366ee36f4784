"""The site on PostgreSQL, by real processes: backup and restore, what a purge leaves, and many writers of one chain."""

import pytest
from tests.townhall.processes import FIRST_TOWN

START = """
import datetime
from townhall.cli.main import start_django
start_django()
from django.db import connection
from townhall.core.people.models import Invitation, Organisation, Person
from townhall.core.people.services import invite
now = datetime.datetime.now(datetime.UTC)
"""
CANARY = b"canary-5d20@alder-bay.example"
LONG_AGO = "now - datetime.timedelta(days=90)"
RAW = """
with connection.cursor() as cursor:
    cursor.execute("CHECKPOINT")
    cursor.execute("SELECT relname, pg_relation_filepath(oid) FROM pg_class WHERE relkind IN ('r', 'i', 't') AND NOT relisshared AND relnamespace = 'public'::regnamespace")
    for name, path in cursor.fetchall():
        cursor.execute("SELECT pg_read_binary_file(%s::text, 0, 1000000000, true)", [path])
        if {canary!r} in bytes(cursor.fetchone()[0] or b""):
            print(name)
"""


def test_a_backup_is_restored_and_what_was_purged_since_does_not_come_back(postgres_site, tmp_path):
    site, rows = postgres_site, tmp_path / "rows.tgz"
    site.script(FIRST_TOWN)
    place = "Organisation.objects.get()"
    site.script(START + f"invite({place}, {CANARY.decode()!r}, [], by=None, now={LONG_AGO})")
    paper = site.home / "papers" / "ab" / ("ab" * 32)
    paper.parent.mkdir(parents=True)
    paper.write_bytes(b"a paper")
    assert "bytes" in site.run("backup", str(rows))
    assert "people.invitation: 1 purged" in site.run("purge")
    site.script(START + "Person.objects.all().delete()")
    paper.unlink()
    assert "Restored" in site.run("restore", "--yes", str(rows))
    told = site.script(START + "print(*Person.objects.values_list('email'), Invitation.objects.count())")
    assert told == "('liaison@alder-bay.example',) 0"
    assert paper.read_bytes() == b"a paper"
    assert "whole" in site.run("verify-log")


def test_no_byte_of_a_deleted_row_is_left_in_its_table_or_index(postgres_site):
    site, raw = postgres_site, RAW.format(canary=CANARY)
    made = 'Organisation.objects.create(slug="alder-bay", name="Alder Bay")'
    site.script(START + f"invite({made}, {CANARY.decode()!r}, [], by=None, now={LONG_AGO})")
    assert "people_invitation" in site.script(START + raw)
    assert "people.invitation: 1 purged" in site.run("purge")
    assert site.script(START + raw) == ""


@pytest.mark.parametrize("writers", [4])
def test_many_writers_make_one_chain(either_site, writers):
    write = (
        START + "from townhall.core.access.chain import note_access\nfor number in range(25):\n"
        "    note_access('read', 'case', number, now=now)"
    )
    started = [either_site.start(write) for _ in range(writers)]
    assert [each.wait(120) for each in started] == [0] * writers
    count = START + "from townhall.core.access.models import AccessEntry\nprint(AccessEntry.objects.count())"
    assert either_site.script(count) == str(25 * writers)
    assert "whole" in either_site.run("verify-log")


def test_a_backup_without_the_databases_tools_says_what_to_install(postgres_site, tmp_path):
    site = postgres_site
    site.env["PATH"] = ""
    with pytest.raises(AssertionError, match="Install PostgreSQL’s client tools"):
        site.run("backup", str(tmp_path / "rows.tgz"))
