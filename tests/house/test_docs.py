"""The documentation is true: links lead somewhere, the reference is up to date, and the examples run."""

import importlib
import re
import shlex
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner

from latchstring import read
from latchstring.catalogue import load_catalogue
from latchstring.cli.main import doors

CHECKOUT = Path(__file__).parent.parent.parent
PAGES = sorted([*CHECKOUT.glob("*.md"), *(CHECKOUT / "docs").rglob("*.md")])
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
READ_OR_PARTLY = (0, 3)
PLACEHOLDERS = ("FOLDER", "REPORT.json", "passages.jsonl", "FILE")


def name_of(page: Path) -> str:
    return page.relative_to(CHECKOUT).as_posix()


def generator() -> ModuleType:
    """The program that writes the reference, with its folder on the way as when it is run."""
    if (folder := str(CHECKOUT / "docs")) not in sys.path:
        sys.path.insert(0, folder)
    return importlib.import_module("generate")


def examples(language: str) -> Iterator[tuple[str, str]]:
    """Fenced blocks of a language outside the generated reference, with the page they stand on."""
    for page in PAGES:
        if page.parent.name != "reference":
            yield from (
                (name_of(page), block) for kind, block in FENCE.findall(page.read_text("utf-8")) if kind == language
            )


def console_lines() -> list[tuple[str, str]]:
    lines = [(page, line[2:]) for page, block in examples("console") for line in block.splitlines() if line[:2] == "$ "]
    return sorted({(page, line) for page, line in lines if not any(word in line.split() for word in PLACEHOLDERS)})


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_leads_somewhere(page: Path) -> None:
    dead = []
    for target in LINK.findall(page.read_text("utf-8")):
        path, _, anchor = target.partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        aim = (page.parent / path) if path else page
        if not aim.exists() or (anchor and anchor not in anchors(aim)):
            dead.append(target)
    assert not dead


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as code hosts make them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in headings}


def test_every_page_can_be_reached_from_the_first(checkout: Path) -> None:
    seen: set[Path] = set()
    open_: list[Path] = [checkout / "README.md"]
    while open_:
        page = open_.pop().resolve()
        if page in seen or page.suffix != ".md" or not page.exists():
            continue
        seen.add(page)
        targets = (link.partition("#")[0] for link in LINK.findall(page.read_text("utf-8")))
        open_ += [page.parent / target for target in targets if target and ":" not in target]
    assert {name_of(page) for page in PAGES} == {name_of(page) for page in seen}


def test_the_reference_is_as_the_code_would_write_it() -> None:
    assert generator().outdated() == []


def test_every_command_stands_in_the_reference(checkout: Path) -> None:
    told = (checkout / "docs" / "reference" / "commands.md").read_text("utf-8")
    for path in generator().command_paths():
        assert f"## `{' '.join(path)}`" in told


def test_every_policy_stands_in_the_reference(checkout: Path) -> None:
    told = (checkout / "docs" / "reference" / "policies.md").read_text("utf-8")
    for policy in load_catalogue().policies:
        assert f"## {policy.outline} `{policy.id}`" in told


@pytest.mark.parametrize(("page", "line"), console_lines())
def test_a_command_of_the_docs_runs(page: str, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(CHECKOUT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    program, *arguments = shlex.split(line)
    assert program == "latchstring", f"{page} shows a command that is not ours"
    ran = CliRunner().invoke(doors, arguments)
    assert ran.exit_code in READ_OR_PARTLY, ran.output


@pytest.mark.parametrize(("page", "block"), list(examples("python")))
def test_python_of_the_docs_runs(page: str, block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(CHECKOUT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    exec(compile(block, page, "exec"), {})


def test_there_are_examples_to_run() -> None:
    assert {page for page, _ in console_lines()} >= {"README.md", "docs/start/first-assessment.md"}


def test_the_quotation_of_the_readme_stands_in_the_paper_it_names(checkout: Path, alder_bay: Path) -> None:
    quoted = " ".join(line[2:] for line in (checkout / "README.md").read_text("utf-8").splitlines() if line[:2] == "> ")
    [words] = re.findall(r"“(.+?)”", quoted)
    [paper] = [path for path in alder_bay.iterdir() if path.name in quoted]
    assert words in " ".join(read(paper).text.split())
