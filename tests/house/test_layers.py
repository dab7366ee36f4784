"""The layers of the house hold: every room stands in the contract, and nothing imports upward."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest


def contracts(checkout: Path) -> list[dict[str, object]]:
    settings = tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))
    return list(settings["tool"]["importlinter"]["contracts"])


@pytest.mark.parametrize("package", ["latchstring", "townhall"])
def test_every_room_stands_in_the_contract_of_layers(checkout: Path, package: str) -> None:
    layers = [
        room.strip()
        for row in contracts(checkout)
        if row["type"] == "layers"
        for layer in row["layers"]
        for room in layer.split("|")
    ]
    named = {room for room in layers if room.startswith(f"{package}.")}
    rooms = {f"{package}.{init.parent.name}" for init in (checkout / "src" / package).glob("*/__init__.py")}
    assert rooms - {"townhall.config"} == named


def test_the_library_may_not_import_django_or_the_site(checkout: Path) -> None:
    [forbidden] = [row for row in contracts(checkout) if row.get("source_modules") == ["latchstring"]]
    assert forbidden["source_modules"] == ["latchstring"]
    assert set(forbidden["forbidden_modules"]) >= {"django", "townhall"}


def test_the_contracts_are_kept(checkout: Path) -> None:
    lint = Path(sys.executable).parent / "lint-imports"
    told = subprocess.run([lint, "--no-cache"], cwd=checkout, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
