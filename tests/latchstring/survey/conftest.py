"""A small invented state: communities with papers of their own, some of them bad."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from latchstring.survey import Outcome, list_communities, survey

ORDER = """\
{name} POLICE DEPARTMENT
GENERAL ORDER 404
Effective: January 5, 2021

Section 1. Questions. No officer shall ask any person about immigration status.

Section 2. Holds. {hold}
"""
HOLDS = (
    "No person shall be held on an immigration detainer without a warrant signed by a judge.",
    "The jail shall honor every immigration detainer and shall hold the person for 48 hours.",
    "The jail keeps a log of every key.",
)
CODE = """\
CODE OF ORDINANCES OF {name}

Sec. 1-1. Dogs. No dog shall run at large.

Sec. 1-2. Information. No officer shall request information about the immigration status of any person.

"""
FILLER = (
    "Sec. 9-{n}. Fences. A fence shall not be higher than {n} feet, and a permit shall be asked for at the office.\n\n"
)
TODAY = datetime.date(2026, 1, 15)


def make_community(folder: Path, number: int, sections: int = 60) -> None:
    """Write the papers of one community."""
    folder.mkdir(parents=True)
    name = folder.name
    (folder / "order-404.txt").write_text(ORDER.format(name=name, hold=HOLDS[number % 3]), encoding="utf-8")
    code = CODE.format(name=name) + "".join(FILLER.format(n=n) for n in range(sections))
    (folder / "code.txt").write_text(code, encoding="utf-8")


@pytest.fixture
def make_state(tmp_path: Path) -> Callable[..., Path]:
    def make(count: int = 4, sections: int = 60) -> Path:
        root = tmp_path / "state"
        for number in range(count):
            make_community(root / f"Port {number:03}, MI", number, sections)
        return root

    return make


@pytest.fixture
def state(make_state: Callable[..., Path]) -> Path:
    """Three sound communities, and one with a paper that is no paper and one that is empty."""
    root = make_state(3)
    bad = root / "Broken Bay, MI"
    make_community(bad, 0)
    (bad / "scan.pdf").write_bytes(b"%PDF-1.7 this breaks off")
    (bad / "empty.docx").write_bytes(b"")
    return root


@pytest.fixture
def tables_of() -> Callable[[Path], dict[str, bytes]]:
    """The bytes of the three tables in the folder of a survey."""

    def read(out: Path) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in sorted(out.glob("*.parquet"))}

    return read


@pytest.fixture
def run_survey() -> Callable[..., Outcome]:
    """A survey of a folder or a manifest in the library, on one day."""

    def run(source: Path, out: Path, **more: Any) -> Outcome:
        return survey(list_communities(source), out, **{"today": TODAY, **more})

    return run
