"""The site under load, as ratios: published pages, the API and members' pages beside a bare view of one server."""

import http.client
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

CONNECTIONS = 8
ASKED = 400
"""Requests an address, parted among the connections."""
FINDINGS = 2_000
PAGES = {
    "a bare view": "/health/alive/",
    "a published page": "/p/alder-bay-mi/",
    "a published page, not changed": "/p/alder-bay-mi/",
    "the API's list": "/api/v1/communities",
    "an assessment with 2,000 findings": "/o/alder-bay/c/alder-bay-mi/a/1/",
    "its policy with 2,000 findings": "/o/alder-bay/c/alder-bay-mi/a/1/p/community_policing/",
}
PREPARE = f"""
import datetime
from townhall.cli.main import start_django
start_django()
from django.test import Client
from townhall.assessments.intake import take_in
from townhall.assessments.models import Community
from townhall.assessments.publishing import publish
from townhall.assessments.running import start_assessment
from townhall.core.access.roles import Role
from townhall.core.jobs.worker import work
from townhall.core.people.models import Membership, Person
from townhall.core.people.second_factor import PASSED
now = datetime.datetime.now(datetime.UTC)
community = Community.objects.get()
head = "ALDER BAY POLICE DEPARTMENT\\nGENERAL ORDER 405\\nEffective: March 1, 2021\\n\\n"
rule = "No officer of division {{}} shall ask any person about immigration status.\\n\\n"
order = head + "".join(rule.format(n) for n in range({FINDINGS}))
take_in(community, "many.txt", [order.encode()], by="bench", now=now)
work(once=True)
assessment = start_assessment(community, by="bench", now=now)
work(once=True)
assessment.refresh_from_db()
publish(assessment, note="", who="bench", by=None, now=now)
person = Person(email="bench@alder-bay.example", name="Bench", joined_on=now.date())
person.set_password("four plain words together")
person.save()
Membership.objects.create(person=person, organisation=community.organisation, roles=[Role.READER])
client = Client()
client.force_login(person, "townhall.core.people.sign_in.ByAddressAndPassword")
session = client.session
session[PASSED] = True
session.save()
print("session", session.session_key, assessment.findings.count())
"""


def measure() -> Iterator[str]:
    """Yield the figures, a line each."""
    with tempfile.TemporaryDirectory() as name, served(Path(name) / "site") as (port, session, findings, pid):
        yield f"{findings} findings in one assessment; {CONNECTIONS} connections, {ASKED} requests an address"
        bare = 0.0
        before = _memory(pid)
        for what, address in PAGES.items():
            headers = {"Cookie": f"townhall={session}"} if address.startswith("/o/") else {}
            if "not changed" in what:
                headers["If-None-Match"] = _tag(port, address)
            times_of(port, address, headers, CONNECTIONS)
            times = times_of(port, address, headers, ASKED)
            median, p95 = statistics.median(times), statistics.quantiles(times, n=20)[-1]
            bare = bare or median
            yield f"{what}: median x {median / bare:.2f}, p95 x {p95 / bare:.2f} of the bare view's median"
        yield f"memory of the server: {before / 1e6:.0f} MB before, {_memory(pid) / 1e6:.0f} MB after"


@contextmanager
def served(home: Path, prepare: str = PREPARE) -> Iterator[tuple[int, str, int, int]]:
    """Serve a rehearsed site that `prepare` filled; yields its port, a session, what was counted, its process."""
    port = _free_port()
    papers = Path(__file__).resolve().parents[1] / "examples" / "alder_bay"
    rehearse = [
        sys.executable,
        "-m",
        "townhall",
        "rehearse",
        "--home",
        str(home),
        "--papers",
        str(papers),
        "--port",
        str(port),
    ]
    subprocess.run([*rehearse, "--only-set-up"], check=True, capture_output=True)
    own = {"TOWNHALL_HOME": str(home), "TOWNHALL_REHEARSAL": "1", "TOWNHALL_HOSTS": "localhost"}
    own |= dict(line.split("=", 1) for line in (home / "townhall.env").read_text("ascii").splitlines())
    env = {**os.environ, **own, "DJANGO_SETTINGS_MODULE": "townhall.config.settings"}
    said = subprocess.run([sys.executable, "-c", prepare], env=env, check=True, capture_output=True, text=True).stdout
    found = re.search(r"session (\S+) (\d+)", said)
    if found is None:
        raise RuntimeError(said)
    server = subprocess.Popen(rehearse, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(port)
        yield port, found[1], int(found[2]), server.pid
    finally:
        server.terminate()
        server.wait(30)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(port: int) -> None:
    for _ in range(200):
        try:
            _once(http.client.HTTPConnection("localhost", port, timeout=5), "/health/ready/", {})
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise TimeoutError("the site did not answer")


def times_of(port: int, address: str, headers: dict[str, str], count: int) -> list[float]:
    """Return how many seconds each of `count` requests took, parted among the connections."""

    def ask(times: int) -> list[float]:
        connection = http.client.HTTPConnection("localhost", port, timeout=30)
        return [_once(connection, address, headers) for _ in range(times)]

    with ThreadPoolExecutor(CONNECTIONS) as pool:
        return [each for times in pool.map(ask, [count // CONNECTIONS] * CONNECTIONS) for each in times]


def _once(connection: http.client.HTTPConnection, address: str, headers: dict[str, str]) -> float:
    begun = time.perf_counter()
    connection.request("GET", address, headers=headers)
    answer = connection.getresponse()
    answer.read()
    if answer.status not in (200, 304):
        raise RuntimeError(f"{address} answered {answer.status}")
    return time.perf_counter() - begun


def _tag(port: int, address: str) -> str:
    connection = http.client.HTTPConnection("localhost", port, timeout=30)
    connection.request("GET", address)
    answer = connection.getresponse()
    answer.read()
    return answer.headers["ETag"]


def _memory(pid: int) -> int:
    """Resident bytes of a process and its children."""
    children = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False).stdout.split()
    total = 0
    for each in (str(pid), *children):
        for line in Path(f"/proc/{each}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                total += int(line.split()[1]) * 1024
    return total
