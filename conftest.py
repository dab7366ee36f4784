"""Prepares the site's environment once a run, so that its modules can be imported by tests and doctests.

A home of its own, invented secrets.
"""

import base64
import os
import tempfile
from pathlib import Path

_home = Path(tempfile.mkdtemp(prefix="townhall-tests-"))
for _folder in ("keys", "papers", "incoming", "static"):
    (_home / _folder).mkdir()
os.environ.update(
    TOWNHALL_HOME=str(_home),
    TOWNHALL_REHEARSAL="1",
    TOWNHALL_HOSTS="testserver,localhost,127.0.0.1",
    TOWNHALL_SECRET="tests only " + "abcdefghijklmnopqrstuvwxyz0123456789" * 2,
    TOWNHALL_MASTER_KEY=base64.b64encode(bytes(range(32))).decode(),
    TOWNHALL_DATABASE=os.environ.get("TOWNHALL_TEST_DATABASE", ""),
    DJANGO_SETTINGS_MODULE="townhall.config.settings",
)

import django  # noqa: E402 - only now can it be started

django.setup()
