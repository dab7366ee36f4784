"""A site in a folder of its own, worked by real processes: commands, scripts, workers, and the server itself."""

import base64
import contextlib
import http.client
import os
import re
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

FIRST_TOWN = """
import datetime
from townhall.cli.main import start_django
start_django()
from django.test import Client
from townhall.assessments.services import make_community
from townhall.core.access.roles import Role
from townhall.core.people.models import Membership, Organisation, Person
from townhall.core.people.second_factor import PASSED
now = datetime.datetime.now(datetime.UTC)
town = Organisation.objects.create(slug="alder-bay", name="Alder Bay")
make_community(town, name="Alder Bay", state="MI", kind="city", by=None, now=now)
person = Person(email="liaison@alder-bay.example", name="Invented liaison", joined_on=now.date())
person.set_password("four plain words together")
person.save()
Membership.objects.create(person=person, organisation=town, roles=[Role.LIAISON])
client = Client()
client.force_login(person, "townhall.core.people.sign_in.ByAddressAndPassword")
session = client.session
session[PASSED] = True
session.save()
print(session.session_key)
"""
PAPERS = "/o/alder-bay/c/alder-bay-mi/papers/"
TOKEN = "a" * 32


class Site:
    """A site in a folder of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.env = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("TOWNHALL_", "DJANGO_"))},
            "TOWNHALL_HOME": str(home),
            "TOWNHALL_REHEARSAL": "1",
            "TOWNHALL_HOSTS": "localhost",
            "TOWNHALL_SECRET": "tests only " + "abcdefghijklmnopqrstuvwxyz0123456789" * 2,
            "TOWNHALL_MASTER_KEY": base64.b64encode(bytes(range(32))).decode(),
            "DJANGO_SETTINGS_MODULE": "townhall.config.settings",
        }

    def run(self, *words: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "townhall", *words], env=self.env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def script(self, code: str) -> str:
        done = subprocess.run([sys.executable, "-c", code], env=self.env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def start(self, code: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen([sys.executable, "-c", code], env=self.env)

    def bytes(self) -> bytes:
        return b"".join(path.read_bytes() for path in sorted(self.home.rglob("*")) if path.is_file())

    @contextlib.contextmanager
    def served(self) -> "Iterator[Server]":
        """The site behind its real server, until the block ends or the server is killed."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        words = [sys.executable, "-m", "townhall", "serve", "--port", str(port)]
        process = subprocess.Popen(words, env=self.env, start_new_session=True, stdout=subprocess.DEVNULL)
        server = Server(port, process)
        try:
            server.wait_until_ready()
            yield server
        finally:
            server.kill()


class Server:
    """A server that runs."""

    def __init__(self, port: int, process: "subprocess.Popen[bytes]") -> None:
        self.port = port
        self.process = process

    def wait_until_ready(self) -> None:
        for _ in range(300):
            connection = http.client.HTTPConnection("localhost", self.port, timeout=5)
            with contextlib.suppress(OSError), contextlib.closing(connection):
                connection.request("GET", "/health/ready/")
                answer = connection.getresponse()
                answer.read()
                if answer.status == 200:
                    return
            time.sleep(0.1)
        raise TimeoutError("the server did not answer")

    def pids(self) -> list[int]:
        """The server and its workers."""
        found = subprocess.run(["pgrep", "-g", str(self.process.pid)], capture_output=True, text=True, check=False)
        return [int(word) for word in found.stdout.split()]

    def resident(self) -> int:
        """Bytes in memory of the server with its workers."""
        return sum(resident(pid) for pid in self.pids())

    def kill(self) -> None:
        """Kill everything of this server at once, as a machine without power would; a second time does nothing.

        A number that was waited for may be another process's by then.
        """
        if self.process.returncode is None:
            os.killpg(self.process.pid, 9)
            self.process.wait(10)


class Upload:
    """A file on its way to the papers of the first town, piece by piece."""

    def __init__(self, server: Server, session: str, name: str, length: int) -> None:
        mark = uuid.uuid4().hex
        head = f'--{mark}\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n\r\n'.encode()
        self._end = f"\r\n--{mark}--\r\n".encode()
        self.connection = http.client.HTTPConnection("localhost", server.port, timeout=120)
        self.connection.putrequest("POST", PAPERS)
        self.connection.putheader("Cookie", f"townhall={session}; csrftoken={TOKEN}")
        self.connection.putheader("X-CSRFToken", TOKEN)
        self.connection.putheader("Content-Type", f"multipart/form-data; boundary={mark}")
        self.connection.putheader("Content-Length", str(len(head) + length + len(self._end)))
        self.connection.endheaders(head)

    def send(self, piece: bytes) -> None:
        self.connection.send(piece)

    def end(self) -> int:
        self.connection.send(self._end)
        answer = self.connection.getresponse()
        answer.read()
        self.connection.close()
        return answer.status


def resident(pid: int, what: str = "VmRSS") -> int:
    """Bytes of a process in memory; with `VmHWM` the most that it ever had."""
    with contextlib.suppress(OSError):
        found = re.search(rf"{what}:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
        return int(found[1]) * 1024 if found else 0
    return 0
