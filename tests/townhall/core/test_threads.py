"""Many threads in one process: words are whole, and a server that just started answers all who come at once."""

import http.client
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import msgspec
import pytest
from tests.townhall.processes import FIRST_TOWN

from latchstring.findings import Assessment
from latchstring.language import Speech
from latchstring.language.entries import entries_of
from townhall.config.warming import warm_up

PUBLISHED = """
from townhall.assessments.intake import take_in
from townhall.assessments.models import Community
from townhall.assessments.publishing import publish
from townhall.assessments.running import start_assessment
from townhall.core.jobs.worker import work
community = Community.objects.get()
take_in(community, "order.txt", [b"GENERAL ORDER 404\\n\\nOfficers shall not ask any person about immigration status."], by="x", now=now)
work(once=True)
run = start_assessment(community, by="x", now=now)
work(once=True)
run.refresh_from_db()
publish(run, note="", who="x", by=None, now=now)
"""


def test_threads_share_one_speech():
    asked = [entry.id for entry in entries_of("en") if not entry.id.startswith("-")]
    for _ in range(5):
        speech, begin = Speech("en"), threading.Barrier(8)

        def speak(speech: Speech = speech, begin: threading.Barrier = begin) -> list[bool]:
            begin.wait()
            return [speech.knows(code) for code in asked]

        with ThreadPoolExecutor(8) as pool:
            told = [each.result() for each in [pool.submit(speak) for _ in range(8)]]
        assert all(each == told[0] for each in told)


def test_every_type_is_known_before_threads_begin():
    assert warm_up() > 50
    assert msgspec.json.Decoder(Assessment)


@pytest.mark.parametrize("path", ["/p/alder-bay-mi/", "/o/alder-bay/c/alder-bay-mi/a/1/"])
def test_a_server_that_just_started_answers_all_who_come_at_once(site, path):
    session = site.script(FIRST_TOWN + PUBLISHED).splitlines()[0]
    begin = threading.Barrier(8)

    def ask(port: int) -> list[int]:
        begin.wait()
        told = []
        with closing(http.client.HTTPConnection("localhost", port, timeout=60)) as connection:
            for _ in range(5):
                connection.request("GET", path, headers={"Cookie": f"townhall={session}"})
                answer = connection.getresponse()
                answer.read()
                told.append(answer.status)
        return told

    with site.served() as server, ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(ask, server.port) for _ in range(8)]
        assert {status for each in asked for status in each.result()} == {200}
