"""Every module says what lives in it, and every room and public name is explained."""

import ast
import inspect
from pathlib import Path

import latchstring

PUBLIC = {"assess", "audit", "classify", "draft", "explain", "find", "read"}


def test_every_module_says_what_lives_in_it(checkout: Path) -> None:
    silent = [
        path.relative_to(checkout).as_posix()
        for folder in ("src", "tests", "examples", "docs", "bench", "fuzz", "assets")
        for path in (checkout / folder).rglob("*.py")
        if path.parent.name != "migrations"
        if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert not silent


def test_the_public_names_are_these() -> None:
    assert set(latchstring.__all__) - {"__version__"} == PUBLIC


def test_every_public_name_makes_a_promise() -> None:
    for name in PUBLIC:
        promise = inspect.getdoc(getattr(latchstring, name))
        assert promise, name
        assert promise.splitlines()[0].endswith("."), name
