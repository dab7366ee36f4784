"""A command runner, and a small town's papers on disk."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from latchstring.cli.main import doors

ORDER = """\
ALDER BAY POLICE DEPARTMENT
GENERAL ORDER 404
Effective: January 5, 2021

Section 1. Questions. No officer shall ask any person about immigration status.

Section 2. Holds. No person shall be held on an immigration detainer without a warrant signed by a judge.
"""

RESOLUTION = """\
RESOLUTION 2019-12
Adopted this 3rd day of May, 2019

WHEREAS immigrants have built Alder Bay;
NOW, THEREFORE, BE IT RESOLVED by the City Council that Alder Bay hereby declares itself a welcoming city for immigrants
and refugees.
"""

PAPERS = """\
papers:
  - {file: order-404.txt, kind: general_order, issuer: police, status: in_force}
  - {file: resolution.txt, kind: resolution, issuer: council, status: in_force}
"""


@pytest.fixture
def run() -> Callable[..., Result]:
    def call(*words: object, **more: object) -> Result:
        return CliRunner().invoke(doors, [str(word) for word in words], prog_name="latchstring", **more)

    return call


@pytest.fixture
def town(tmp_path: Path) -> Path:
    folder = tmp_path / "town"
    folder.mkdir()
    (folder / "order-404.txt").write_text(ORDER, encoding="utf-8")
    (folder / "resolution.txt").write_text(RESOLUTION, encoding="utf-8")
    (folder / "papers.yml").write_text(PAPERS, encoding="utf-8")
    return folder
