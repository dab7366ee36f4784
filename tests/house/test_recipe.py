"""The recipe "add a desk" is followed to the letter, in a copy of the house: the desk that comes out must satisfy all.

Every file of the recipe stands in a block that names it. What the recipe says in words (Spanish beside English, the
tests of the desk, the two lines in the settings and the table of addresses) is done here as a reader would do it.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NAME = "lost_pets"
BLOCK = re.compile(r"^( *)```\w+ (\S+)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
TEST = '''"""A report walks."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.townhall.conftest import now, person_with, signed_in, town  # noqa: F401

from townhall.core.access.roles import Role


@pytest.mark.django_db(databases=["default", "keys"])
def test_a_report_walks(town, person_with, signed_in):
    client = signed_in(person_with(town, Role.INTAKE))
    told = {"received_at": "2026-01-05T07:30", "who": "A. Neighbour"}
    made = client.post("/o/alder-bay/lost_pets/new/", told)
    assert client.post(made["Location"] + "do/look/", {"seen": 1, "at": "2026-01-05T08:00"}).status_code == 302
    assert "Being looked for" in client.get(made["Location"]).content.decode()
    assert "A. Neighbour" in client.get(made["Location"]).content.decode()
    table = SimpleUploadedFile("x.csv", b"received_at,who\\n2026-01-04 10:00,B. Neighbour\\nlater,C. Neighbour\\n")
    tried = client.post("/o/alder-bay/lost_pets/import/", {"file": table})
    assert "L-2026-0002" in tried.content.decode()
    client.post("/o/alder-bay/lost_pets/import/", {"sheet": tried.context["sheet"].text})
    assert "L-2026-0003" not in client.get("/o/alder-bay/lost_pets/").content.decode()
    assert "L-2026-0002" in client.get("/o/alder-bay/lost_pets/").content.decode()
    assert "L-2026-0001" in client.get("/o/alder-bay/lost_pets/").content.decode()
    close = made["Location"] + "do/close/"
    assert client.post(close, {"seen": 2, "at": "2026-01-05T09:00"}).status_code == 403
    client = signed_in(person_with(town, Role.DECIDER, Role.COUNSEL))
    told = {"seen": 2, "at": "2026-01-05T09:00"}
    assert client.post(close, told).status_code == 422
    assert client.post(close, {**told, "was_found": "on"}).status_code == 302
    assert "Reports of lost pets" in client.get("/o/alder-bay/keeping/").content.decode()
'''


@pytest.fixture
def house(checkout: Path, tmp_path: Path) -> Path:
    """A copy of the house with the desk of the recipe in it."""
    for name in ("src", "tests"):
        shutil.copytree(checkout / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "vendor"))
    for name in ("conftest.py", "pyproject.toml"):
        shutil.copy(checkout / name, tmp_path / name)
    desk, words = tmp_path / "src/townhall/desks" / NAME, tmp_path / "src/townhall/locales"
    recipe = (
        (checkout / "CONTRIBUTING.md").read_text("utf-8").partition("## Recipe: add a desk")[2].partition("\n## ")[0]
    )
    for indent, file, body in BLOCK.findall(recipe):
        text = "".join(line.removeprefix(indent) for line in body.splitlines(keepends=True))
        target = words / file.removeprefix("locales/") if file.startswith("locales/") else desk / file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    shutil.copy(words / "en" / f"{NAME}.ftl", words / "es" / f"{NAME}.ftl")
    shutil.copy(desk / "letters/looking.en.md", desk / "letters/looking.es.md")
    for folder, text in (("migrations", '"""Migrations."""\n'), ("tests", '"""Tests."""\n')):
        (desk / folder).mkdir()
        (desk / folder / "__init__.py").write_text(text, "utf-8")
    (desk / "tests/test_walk.py").write_text(TEST, "utf-8")
    _add(
        tmp_path / "src/townhall/config/settings.py",
        '    "townhall.desks.custody",\n',
        f'    "townhall.desks.{NAME}",\n',
    )
    include = '    path("o/<slug:organisation>/", include("townhall.desks.{}.urls")),\n'
    _add(tmp_path / "src/townhall/config/urls.py", include.format("custody"), include.format(NAME))
    return tmp_path


def _add(file: Path, after: str, line: str) -> None:
    text = file.read_text("utf-8")
    assert after in text
    file.write_text(text.replace(after, after + line), "utf-8")


def test_a_stranger_can_add_a_desk_from_the_recipe_alone(house: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(house / "src")}
    write = f"import conftest; from django.core.management import call_command as c; c('makemigrations', '{NAME}')"
    made = subprocess.run(
        [sys.executable, "-c", write], cwd=house, env=env, capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stderr
    asked = ["-p", "no:xdist", "-p", "no:cacheprovider", "-k", NAME, "tests/house/test_desks.py", "src/townhall/desks"]
    told = subprocess.run(
        [sys.executable, "-m", "pytest", *asked], cwd=house, env=env, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stdout[-4_000:] + told.stderr[-2_000:]
    assert re.search(r"1[2-9] passed|\.{12,}", told.stdout), told.stdout
