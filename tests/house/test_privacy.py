"""Nothing personal and nothing of one machine is carried in the repository.

The patterns are of numbers that federal papers give to persons. Printed law never needs one.
"""

import re
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from latchstring import read

SOCIAL_SECURITY = re.compile(r"(?<![\d-])\d{3}[- ]?\d{2}[- ]?\d{4}(?![\d-])")
ALIEN_NUMBER = re.compile(r"\bA[- #]?\d{3}[- ]?\d{3}[- ]?\d{2,3}\b")
RECEIPT_NUMBER = re.compile(r"\b(?:EAC|WAC|LIN|SRC|MSC|IOE|NBC)[- ]?\d{10}\b")
PERSONAL = (SOCIAL_SECURITY, ALIEN_NUMBER, RECEIPT_NUMBER)
MACHINE_PATH = re.compile(r"(?<![\w.:/])/(?:home|root|Users|work|tmp|private|mnt)/\w")
MAY_NAME_MACHINE_PATHS = {
    "tests/house/test_privacy.py",
    # Invented paths: these two show that a report names no path of a machine.
    "src/latchstring/reports/arrangement.py",
    "tests/latchstring/reports/conftest.py",
}
BINARY = {".png", ".jpg", ".pdf", ".docx", ".doc", ".zip", ".tif", ".ico", ".woff2"}


def files(checkout: Path) -> list[Path]:
    """Every file that git keeps or would keep."""
    asked = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        listed = subprocess.run(asked, cwd=checkout, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("git does not know this folder")
    return [path for name in listed.split("\0") if name and (path := checkout / name).is_file()]


def texts(checkout: Path) -> Iterator[tuple[str, str]]:
    """Every text file, by its name."""
    for path in files(checkout):
        if path.suffix not in BINARY and path.name != "requirements.lock":
            yield path.relative_to(checkout).as_posix(), path.read_bytes().decode("utf-8", "replace")


@pytest.mark.parametrize("pattern", PERSONAL)
def test_no_example_or_test_carries_a_persons_number(checkout: Path, pattern: re.Pattern[str]) -> None:
    carried = [
        (name, found[0])
        for name, text in texts(checkout)
        if name.startswith(("examples/", "tests/")) and (found := pattern.search(text))
    ]
    assert not carried


@pytest.mark.parametrize("pattern", PERSONAL)
def test_no_bound_paper_of_the_example_town_carries_a_persons_number(alder_bay: Path, pattern: re.Pattern[str]) -> None:
    for path in alder_bay.iterdir():
        if path.suffix in {".pdf", ".docx"}:
            assert not pattern.search(read(path).text), path.name
        elif path.suffix == ".zip":
            with zipfile.ZipFile(path) as archive:
                for member in archive.namelist():
                    assert not pattern.search(archive.read(member).decode("cp1252")), member


def test_the_patterns_find_what_they_are_for() -> None:
    assert SOCIAL_SECURITY.search("no. " + "-".join(["123", "45", "6789"]))
    assert ALIEN_NUMBER.search("file A" + "0123" + "45678")
    assert RECEIPT_NUMBER.search("receipt EAC" + "2190012345")
    assert not SOCIAL_SECURITY.search("Ordinance 2021-17 of 1988-2021")


def test_no_path_of_one_machine_is_written_anywhere(checkout: Path) -> None:
    written = [
        (name, found[0])
        for name, text in texts(checkout)
        if name not in MAY_NAME_MACHINE_PATHS and (found := MACHINE_PATH.search(text))
    ]
    assert not written


def test_the_makefile_and_ci_name_no_package_host(checkout: Path) -> None:
    for name in ("Makefile", ".ci/run", ".ci/wheel-test", ".ci/venv-is-sound", "requirements.lock", "pyproject.toml"):
        text = (checkout / name).read_text("utf-8")
        assert not re.search(r"https?://|--index-url|--extra-index|--find-links|\bpypi\b", text, re.IGNORECASE), name
