"""Every desk is the same hallway: the same files, a table that the database keeps, fates, letters, words, and doors.

Nothing is registered by hand: a folder under `townhall/desks` is a desk, and must satisfy all of this (recipe in
CONTRIBUTING.md). Each failure says what is missing and where it goes.
"""

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db.models import CheckConstraint
from django.urls import reverse

import townhall.desks
from latchstring.catalogue import load_catalogue
from latchstring.language import entries_of
from townhall.core.access.checks import addresses
from townhall.core.access.roles import SEES_CASES
from townhall.core.cases.desk import Desk
from townhall.core.cases.importing import Intake, is_forbidden
from townhall.core.cases.models import Case, CasePaper, MoveEntry
from townhall.core.letters.letters import letters_of
from townhall.core.retention.fates import Fate, fates, without_answer, without_fate

HALL = Path(townhall.desks.__file__).parent
DESKS = sorted(path.name for path in HALL.iterdir() if (path / "__init__.py").exists())
MODULES = (
    "apps",
    "models",
    "states",
    "rules",
    "services",
    "selectors",
    "forms",
    "importing",
    "views",
    "urls",
    "retention",
    "statistics",
)
FOLDERS = ("data", "letters", "migrations", "templates", "tests")
MAY_IMPORT = ("townhall.core", "latchstring")
REGISTER_MAY_IMPORT = (*MAY_IMPORT, "townhall.assessments", "townhall.adoption", "townhall.config.environment")
"""A register belongs to a community and stands beside its assessment (decision 74)."""


def desk_of(name: str) -> Desk:
    desk: Desk = importlib.import_module(f"townhall.desks.{name}.selectors").DESK
    return desk


def is_register(name: str) -> bool:
    """A folder whose `selectors` tells a REGISTER in place of a DESK holds public acts of a community, and no cases."""
    return hasattr(importlib.import_module(f"townhall.desks.{name}.selectors"), "REGISTER")


REGISTERS = [each for each in DESKS if is_register(each)]
CASES = [each for each in DESKS if each not in REGISTERS]


def models_of(name: str) -> list[Any]:
    return list(apps.get_app_config(name).get_models())


def words(language: str) -> set[str]:
    return {entry.id for entry in entries_of(language, "townhall")}


@pytest.fixture(params=DESKS)
def folder(request: pytest.FixtureRequest) -> str:
    """A desk, or a register."""
    return str(request.param)


@pytest.fixture(params=CASES)
def name(request: pytest.FixtureRequest) -> str:
    """A desk with cases."""
    return str(request.param)


@pytest.fixture(params=REGISTERS)
def register(request: pytest.FixtureRequest) -> str:
    """A register."""
    return str(request.param)


def test_there_are_desks() -> None:
    assert "custody" in CASES
    assert "agreements" in REGISTERS


def test_a_desk_has_the_same_files(folder: str) -> None:
    place = HALL / folder
    lacking = [each for each in MODULES if not ((place / f"{each}.py").exists() or (place / each).is_dir())]
    lacking += [f"{each}/" for each in FOLDERS if not any((place / each).glob("*"))]
    assert not lacking, f"desks/{folder} lacks {', '.join(lacking)}: see the recipe in CONTRIBUTING.md"
    assert list((place / "tests").glob("test_*.py")), f"desks/{folder}/tests holds no test"
    assert (place / "templates" / folder).is_dir(), f"the templates of {folder} stand in templates/{folder}"


def test_its_docstring_names_policies_and_what_it_never_asks(folder: str) -> None:
    told = importlib.import_module(f"townhall.desks.{folder}").__doc__ or ""
    policies = {policy.id for policy in load_catalogue().policies}
    assert policies & set(re.findall(r"`(\w+)`", told)), f"desks/{folder}/__init__ names no policy in backquotes"
    assert "never asks" in " ".join(told.split()), f"desks/{folder}/__init__ does not say what it never asks"


def test_it_imports_the_core_and_the_library_alone(folder: str) -> None:
    may = REGISTER_MAY_IMPORT if folder in REGISTERS else MAY_IMPORT
    own = f"townhall.desks.{folder}"
    for path in (HALL / folder).rglob("*.py"):
        if "tests" in path.relative_to(HALL).parts:
            continue
        for module in _imports(ast.parse(path.read_text("utf-8"))):
            if module.partition(".")[0] in ("townhall", "latchstring"):
                assert module.startswith((own, *may)), f"{path.name} of {folder} imports {module}"


def _imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_it_is_told_in_one_place_by_its_own_name(name: str) -> None:
    desk = desk_of(name)
    assert desk.name == name == desk.cases._meta.app_label
    assert (issubclass(desk.cases, Case), issubclass(desk.moves, MoveEntry), issubclass(desk.papers, CasePaper)) == (
        True,
    ) * 3
    assert re.fullmatch("[A-Z]{1,3}", desk.cases.prefix), f"{name} has no prefix for its numbers"


def test_it_takes_in_tables_in_the_one_way_and_asks_nothing_there_that_no_form_may_ask(name: str) -> None:
    intake = importlib.import_module(f"townhall.desks.{name}.importing").INTAKE
    assert isinstance(intake, Intake), f"desks/{name}/importing.py says INTAKE = Intake(…): see the recipe"
    assert intake.rows is desk_of(name).cases
    assert "received_at" in intake.fields, f"{name}: a row says when it truly came in"
    assert not [column for column in intake.fields if is_forbidden(column)]
    assert reverse(f"{name}:import", args=["x"]), f"{name}: the address for taking in tables is named `import`"


def test_no_two_desks_number_alike() -> None:
    prefixes = [desk_of(each).cases.prefix for each in CASES]
    assert len(set(prefixes)) == len(prefixes)


def test_every_move_says_who_and_every_state_can_be_reached_and_left(name: str) -> None:
    table, seen = desk_of(name).table, set()
    waiting = [table.first]
    while waiting:
        state = waiting.pop()
        seen.add(state)
        waiting += [each.after for each in table.moves_from(state) if each.after and each.after not in seen]
    assert set(table.states) == seen, f"{name}: no move leads to {set(table.states) - seen}"
    for each in table.moves:
        assert each.who, f"{name}: nobody may make the move {each.name}"
        assert each.who <= SEES_CASES, f"{name}: {each.name} is for a role that sees no cases"
    for state in set(table.states) - set(table.final):
        assert table.moves_from(state), f"{name}: no move leads out of {state}, and it is not final"


def test_the_table_and_the_constraints_of_the_database_agree(name: str) -> None:
    desk = desk_of(name)
    conditions = [each.condition for each in desk.cases._meta.constraints if isinstance(each, CheckConstraint)]
    log = [each.condition for each in desk.moves._meta.constraints if isinstance(each, CheckConstraint)]
    assert desk.table.is_known_state() in conditions, f"use case_constraints({name!r}, TABLE) in its models"
    assert desk.table.is_closed_when_final() in conditions
    assert desk.table.is_lawful_entry() in log, f"use move_constraints({name!r}, TABLE) in its models"


@pytest.mark.django_db(databases=["default", "keys"])
def test_the_migrations_are_up_to_date(folder: str) -> None:
    call_command("makemigrations", folder, check=True, dry_run=True, verbosity=0)


def test_every_field_of_every_model_has_a_fate(name: str) -> None:
    desk, told = desk_of(name), {fate.model: fate for fate in fates()}
    assert {model.__name__: without_fate(model) for model in models_of(name) if without_fate(model)} == {}
    case = told[desk.cases]
    assert case.schedule, f"{name}: cases end on no schedule"
    assert case.schedule.name
    assert case.schedule.source
    assert {case.fields["details"], case.fields["key_id"]} == {Fate.SHREDDED}
    assert "papers" in case.along, f"{name}: papers must go with their case"


def test_every_field_that_ends_says_what_it_could_answer(name: str) -> None:
    told = {fate.model: fate for fate in fates()}
    lacking = {model.__name__: without_answer(told[model]) for model in models_of(name)}
    assert {model: fields for model, fields in lacking.items() if fields} == {}, (
        f"desks/{name}/retention.py: say in `details` or `holds` what these could answer about somebody (NOTHING is an "
        "answer), so that nobody says there is no record without having looked there"
    )


def test_every_state_and_move_has_a_name_in_both_languages(name: str) -> None:
    table = desk_of(name).table
    need = {f"{name}-state-{each}" for each in table.states} | {f"{name}-move-{each.name}" for each in table.moves}
    need |= {f"{name}-desk", f"kind-{desk_of(name).kind.replace('.', '-')}"}
    need = {each.replace("_", "-") for each in need}
    for language in ("en", "es"):
        assert need - words(language) == set(), f"locales/{language}/{name}.ftl lacks words"


def test_letters_are_whole_in_english_and_spanish(folder: str) -> None:
    root = HALL / folder / "letters"
    folders = [each for each in (root, *sorted(root.iterdir())) if each.is_dir() and list(each.glob("*.md"))]
    assert folders, f"desks/{folder}/letters holds no letter"
    for place in folders:
        found = letters_of(f"townhall.desks.{folder}", place.relative_to(HALL / folder).as_posix())
        assert {"en", "es"} <= {language for _, language in found}


def test_its_pages_stand_under_its_own_name_behind_doors(name: str) -> None:
    own = [
        (address, pattern)
        for address, pattern in addresses()
        if pattern.callback.__module__.startswith(f"townhall.desks.{name}.")
    ]
    assert own, f"config/urls.py does not include townhall.desks.{name}.urls"
    strays = [
        address for address, _ in own if not re.match(rf"(o/<slug:organisation>|p|p/<slug:\w+>)/{name}\b", address)
    ]
    assert not strays, f"{name}: {strays}"


def test_the_table_of_a_register_is_whole_and_the_database_keeps_it(register: str) -> None:
    rows, log, table = importlib.import_module(f"townhall.desks.{register}.selectors").REGISTER
    assert table.is_known_state() in [getattr(each, "condition", None) for each in rows._meta.constraints]
    assert table.is_lawful_entry() in [getattr(each, "condition", None) for each in log._meta.constraints]
    assert set(table.states) == {table.first} | {each.after for each in table.moves if each.after}
    for state in table.states:
        assert table.moves_from(state), f"{register}: no move leads out of {state}, so a mistake cannot be mended"
    assert all(each.who for each in table.moves)


def test_a_register_has_no_case_no_key_and_a_fate_for_every_field(register: str) -> None:
    told = {fate.model: fate for fate in fates()}
    for model in models_of(register):
        assert not issubclass(model, Case), f"{model.__name__} is a case: then {register} is a desk"
        assert without_fate(model) == []
        assert not {"key_id", "details"} & set(told[model].fields), f"{model.__name__} seals something: use a desk"


def test_the_pages_of_a_register_stand_with_its_community(register: str) -> None:
    own = [each for each, found in addresses() if found.callback.__module__.startswith(f"townhall.desks.{register}.")]
    assert own, f"config/urls.py does not include townhall.desks.{register}.urls"
    lists = rf"(o/<slug:organisation>/c|p)/<slug:community>/{register}[/.]|o/<slug:organisation>/federal-lists/"
    assert [each for each in own if not re.match(lists, each)] == []
