"""A ZIP file of 200 MB through the real server and worker: it streams, memory stays flat. Run by `make heavy`."""

import io
import os
import subprocess
import sys
import time
import zipfile

import pytest
from tests.townhall.processes import FIRST_TOWN, Upload, resident

pytestmark = pytest.mark.heavy
MEMBERS, MEMBER = 400, 500_000
LOOK = """
from townhall.cli.main import start_django
start_django()
from townhall.assessments.models import Bundle, Paper
print(Paper.objects.count(), sum(Paper.objects.values_list("size", flat=True)), Bundle.objects.get().problems)
"""


def test_two_hundred_megabytes_stream(site, tmp_path):
    packed = tmp_path / "papers.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for number in range(MEMBERS):
            archive.writestr(f"papers/{number}.txt", os.urandom(MEMBER))
    length = packed.stat().st_size
    assert length > 200_000_000
    session = site.script(FIRST_TOWN)
    with site.served() as server:
        before, most = server.resident(), 0
        upload = Upload(server, session, "papers.zip", length)
        with packed.open("rb") as file:
            while piece := file.read(io.DEFAULT_BUFFER_SIZE * 128):
                upload.send(piece)
                most = max(most, server.resident())
        assert upload.end() == 302
        assert max(most, server.resident()) - before < 60_000_000
    worker = subprocess.Popen([sys.executable, "-m", "townhall", "work", "--once"], env=site.env)
    most = 0
    while worker.poll() is None:
        most = max(most, resident(worker.pid, "VmHWM"))
        time.sleep(0.05)
    assert worker.returncode == 0
    assert most < 150_000_000
    assert site.script(LOOK) == f"{MEMBERS} {MEMBERS * MEMBER} []"
