"""The container file names what is there: papers of this house, commands, options and addresses of this program."""

import re
import shlex
from pathlib import Path

import pytest
from django.urls import resolve

from townhall.cli.main import Doors, main

HOUSE = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def steps() -> list[tuple[str, str]]:
    """The steps of the container file: what, and with which words."""
    written = (HOUSE / "deploy" / "Containerfile").read_text("utf-8").replace("\\\n", " ")
    lines = [line for line in written.splitlines() if line.strip() and not line.startswith("#")]
    return [(line.split(" ", 1)[0], line.split(" ", 1)[1]) for line in lines]


def only(steps: list[tuple[str, str]], what: str) -> str:
    """The words of a step that stands once."""
    (words,) = [words for name, words in steps if name == what]
    return words


def test_it_stands_on_a_version_and_runs_as_nobody_of_power(steps):
    assert re.search(r":\d+\.\d+-\w+-\w+$", only(steps, "FROM"))
    names = [name for name, _ in steps]
    user = only(steps, "USER")
    assert user != "root"
    assert names.index("USER") < names.index("ENTRYPOINT")
    assert any("useradd --uid 10001" in words and user in words for name, words in steps if name == "RUN")


def test_what_is_copied_is_in_the_house_or_made_by_make_wheel(steps):
    *sources, _ = only(steps, "COPY").split()
    made = {"dist/latchstring-*.whl"}
    assert made <= set(sources)
    assert all((HOUSE / source).is_file() for source in set(sources) - made)


def test_no_secret_stands_in_it_and_its_volume_is_its_home(steps):
    words = "\n".join(words for _, words in steps)
    assert not re.search(r"TOWNHALL_(SECRET|MASTER_KEY)\s*=", words)
    assert only(steps, "ENV") == f"TOWNHALL_HOME={only(steps, 'VOLUME')}"


def test_what_it_runs_and_asks_is_there(steps):
    entry, command = (shlex.split(only(steps, name).strip("[]").replace(",", " ")) for name in ("ENTRYPOINT", "CMD"))
    assert entry == [main.name]
    name, *options = command
    known = {option for each in Doors(name="townhall").get_command(None, name).params for option in each.opts}
    assert set(options[::2]) <= known
    asked = re.search(r"http://127\.0\.0\.1:(\d+)(/[^']*)", only(steps, "HEALTHCHECK"))
    assert asked is not None
    assert asked[1] == only(steps, "EXPOSE")
    assert resolve(asked[2]).url_name == "alive"
