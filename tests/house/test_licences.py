"""What is installed may be used and passed on: every locked package states a permissive licence, or stands here with why."""

import re
from importlib import metadata
from pathlib import Path

import pytest

PERMISSIVE = re.compile(r"MIT|BSD|Apache|ISC|PSF|Python Software Foundation|Unlicense|Zlib", re.IGNORECASE)
COPYLEFT = re.compile(r"GPL|MPL|Mozilla|EUPL|CDDL|EPL|SSPL|proprietary", re.IGNORECASE)
WEAK = {
    "certifi": "MPL-2.0 on a file of certificates; for tests only",
    "hypothesis": "MPL-2.0; for tests only",
    "pathspec": "MPL-2.0; for building and checking only",
    "psycopg": "LGPL-3.0, used as it is from outside: Django's one driver for PostgreSQL",
    "psycopg-binary": "LGPL-3.0, the same",
}
"""Licences that ask something of whoever changes the package itself. We change none."""


def locked(checkout: Path) -> list[str]:
    return sorted(set(re.findall(r"^([\w.-]+)==", (checkout / "requirements.lock").read_text("utf-8"), re.MULTILINE)))


def licence_of(name: str) -> str:
    told = metadata.metadata(name)
    classified = [each for each in told.get_all("Classifier", []) if each.startswith("License ::")]
    return told.get("License-Expression") or " ".join([*classified, (told.get("License") or "")[:200]])


def test_every_locked_package_states_a_permissive_licence(checkout: Path) -> None:
    doubtful, here = {}, 0
    for name in locked(checkout):
        try:
            licence = licence_of(name)
        except metadata.PackageNotFoundError:
            continue  # a package for another system
        here += 1
        if name not in WEAK and (COPYLEFT.search(licence) or not PERMISSIVE.search(licence)):
            doubtful[name] = licence
    assert doubtful == {}
    assert here > 50


@pytest.mark.parametrize("name", sorted(WEAK))
def test_no_exception_is_kept_for_what_went(checkout: Path, name: str) -> None:
    assert name in locked(checkout)
    assert COPYLEFT.search(licence_of(name))
