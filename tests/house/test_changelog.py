"""Releases are told to people who do not read code."""

import re
from pathlib import Path

import latchstring


def test_the_changelog_tells_of_this_version(checkout: Path) -> None:
    told = (checkout / "CHANGELOG.md").read_text("utf-8")
    headings = re.findall(r"^## (\S+)", told, re.MULTILINE)
    assert latchstring.__version__ in headings


def test_the_wheel_and_the_package_have_one_version(checkout: Path) -> None:
    settings = (checkout / "pyproject.toml").read_text("utf-8")
    assert 'dynamic = ["version"]' in settings
