"""Writes docs/reference from the code, or with `--check` says which pages are out of date (exit 1).

`make docs` runs it; a house test holds it. Nothing in docs/reference is edited by hand.
"""

import ast
import enum
import inspect
import json
import re
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import click
import msgspec
from accuracy_page import accuracy
from click.testing import CliRunner
from desk_schemas import DOCUMENTS, desk_schema
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from law_page import law
from laying_out import SAY, page, table

import latchstring
from latchstring import vocabulary
from latchstring.campaigns import campaigns_schema
from latchstring.catalogue import load_catalogue
from latchstring.cli.main import doors
from latchstring.cli.options import LIMITS
from latchstring.documents import document
from latchstring.documents.limits import Limits
from latchstring.documents.papers import papers_schema
from latchstring.evidence import finding
from latchstring.findings import assessment
from latchstring.findings.answers import answers_schema
from latchstring.forms import allow_list, programs, question
from latchstring.forms import finding as ask_finding
from latchstring.language import entries_of
from latchstring.packets import paper as packet_paper
from latchstring.reports.audits.json import schema as audit_schema
from latchstring.reports.json import schema
from latchstring.survey.dictionary import described
from latchstring.survey.tables import TABLES, columns_of
from latchstring.vocabulary import CommunityKind

REFERENCE = Path(__file__).parent / "reference"
HELP_WIDTH = 100
LIBRARY_MODULES = (document, finding, assessment, question, ask_finding, packet_paper)


def commands() -> str:
    """Return the help of every command as a page."""
    return page("Commands", *(f"## `{' '.join(path)}`\n\n```text\n{_help(path)}\n```" for path in command_paths()))


def command_paths() -> list[tuple[str, ...]]:
    """Return the words of every command, groups before their members."""

    def below(command: click.Command, path: tuple[str, ...]) -> list[tuple[str, ...]]:
        found = [path]
        if isinstance(command, click.Group):
            context = click.Context(command)
            for name in command.list_commands(context):
                member = command.get_command(context, name)
                found += below(member, (*path, name)) if member else []
        return found

    return below(doors, ("latchstring",))


def _help(path: tuple[str, ...]) -> str:
    told = CliRunner().invoke(doors, [*path[1:], "--help"], prog_name="latchstring", terminal_width=HELP_WIDTH)
    if told.exit_code:
        raise SystemExit(f"{' '.join(path)} --help ended with {told.exit_code}: {told.output}{told.exception}")
    return "\n".join(line.rstrip() for line in told.output.rstrip().splitlines())


def library() -> str:
    """Return the public names and the types that they hand out."""
    names = [name for name in latchstring.__all__ if not name.startswith("_")]
    parts = [f"## `{name}`\n\n{_explained(getattr(latchstring, name))}" for name in names]
    parts.append("## Types\n\nAll are frozen. Where they stand is named below each.")
    parts += [_struct(type_) for module in LIBRARY_MODULES for type_ in _structs_of(module)]
    return page("The library", "```python\nfrom latchstring import " + ", ".join(names) + "\n```", *parts)


def _explained(function: Callable[..., Any]) -> str:
    signature = re.sub(
        r"\b(?:latchstring|pathlib|datetime|collections)\.(?:\w+\.)*(?=\w)", "", str(inspect.signature(function))
    )
    return f"```python\n{function.__name__}{signature}\n```\n\n{inspect.getdoc(function)}"


def _structs_of(module: Any) -> list[type[msgspec.Struct]]:
    found = (value for value in vars(module).values() if inspect.isclass(value) and issubclass(value, msgspec.Struct))
    return [type_ for type_ in found if type_.__module__ == module.__name__]


def _struct(type_: type[msgspec.Struct]) -> str:
    notes = _field_notes(type_)
    rows = [
        (f"`{field.name}`", f"`{_type_name(field.type)}`", _default(field), notes.get(field.name, ""))
        for field in msgspec.structs.fields(type_)
    ]
    heading = f"### `{type_.__name__}`\n\n`{type_.__module__}`. {inspect.getdoc(type_)}"
    return f"{heading}\n\n{table(('field', 'type', 'default', ''), rows)}"


def _field_notes(type_: type) -> dict[str, str]:
    """Return the docstrings that stand below fields."""
    [class_] = [
        node
        for node in ast.parse(inspect.getsource(type_)).body
        if isinstance(node, ast.ClassDef) and node.name == type_.__name__
    ]
    notes = {}
    for field, below in zip(class_.body, class_.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant):
            notes[ast.unparse(field.target)] = str(below.value.value)
    return notes


def _type_name(type_: Any) -> str:
    name = type_.__name__ if inspect.isclass(type_) and not getattr(type_, "__args__", ()) else str(type_)
    return re.sub(r"(?:\w+\.)+(?=\w)", "", name)


def _default(field: Any) -> str:
    if field.default_factory is not msgspec.NODEFAULT:
        return f"`{field.default_factory()!r}`"
    if field.default is msgspec.NODEFAULT:
        return "required"
    value = field.default.value if isinstance(field.default, enum.StrEnum) else field.default
    return f"`{value!r}`"


def policies() -> str:
    """Return every policy: what it asks, what counts, who can adopt it, where it lives."""
    return page("The policies", *(_policy(policy) for policy in load_catalogue().policies))


def _policy(policy: Any) -> str:
    counts = [(name, getattr(policy.counts, name).en) for name in ("strong", "partial", "contrary", "mention")]
    rows = [
        (
            SAY.label(kind),
            "; ".join(f"{SAY.label(each.body)} ({SAY.label(each.instrument)})" for each in policy.adopters_for(kind))
            or "–",
            "; ".join(" or ".join(f"`{paper}`" for paper in group) for group in policy.kinds_for(kind)) or "–",
        )
        for kind in CommunityKind
        if policy.adopters_for(kind) or policy.kinds_for(kind)
    ]
    return "\n\n".join(
        [
            f"## {policy.outline} `{policy.id}`",
            f"**{policy.title.en}.** {policy.question.en}",
            policy.why.en,
            table(("what counts", ""), counts),
            table(("in a", "who can adopt it, with what", "not found only after reading"), rows),
        ]
    )


def words() -> str:
    """Return the closed vocabularies with their labels."""
    parts = []
    for name in vocabulary.__all__:
        members = getattr(vocabulary, name)
        rows = [(f"`{member.value}`", SAY.label(member)) for member in members]
        parts.append(f"## {name}\n\n{inspect.getdoc(members)}\n\n{table(('word', 'in reports'), rows)}")
    return page("The closed words", "Every field that is not free text holds one of these.", *parts)


def problems() -> str:
    """Return every problem of a paper: what happened, why it matters, what to do."""
    parts = []
    for entry in sorted(entries_of("en"), key=lambda entry: entry.id):
        if entry.id.startswith("problem-"):
            [message] = [each for each in FluentParser().parse(entry.source).body if isinstance(each, fluent.Message)]
            said = {part.id.name: _pattern(part.value) for part in message.attributes}
            body = [f"## `{entry.id}`", _pattern(message.value), said.get("why", ""), said.get("do", "")]
            parts.append("\n\n".join(part for part in body if part))
    return page("What can go wrong with a paper", "Each has a line in the report's ledger.", *parts)


def _pattern(pattern: Any) -> str:
    """Return Fluent words with arguments as ‹name› and the default of each choice."""
    said = []
    for element in pattern.elements:
        if isinstance(element, fluent.TextElement):
            said.append(element.value)
        elif isinstance(element.expression, fluent.SelectExpression):
            [default] = [variant for variant in element.expression.variants if variant.default]
            said.append(_pattern(default.value))
        else:
            named = re.search(r"[\w-]+", _argument(element.expression))
            said.append(f"‹{named[0]}›" if named else "")
    return " ".join("".join(said).split())


def _argument(expression: Any) -> str:
    if isinstance(expression, fluent.FunctionReference):
        return _argument(expression.arguments.positional[0])
    return str(getattr(getattr(expression, "id", None), "name", getattr(expression, "value", "")))


def limits() -> str:
    """Return every limit with its default and the option that changes it."""
    options = {field: f"`--{name.replace('_', '-')}`" for name, (field, _, _) in LIMITS.items()}
    options |= {"ocr": "`--no-ocr`", "ocr_languages": "`--ocr-languages`"}
    notes = _field_notes(Limits)
    rows = [
        (f"`{field.name}`", _default(field), options.get(field.name, "in Python only"), notes.get(field.name, ""))
        for field in msgspec.structs.fields(Limits)
    ]
    return page("Limits", str(inspect.getdoc(Limits)).split("\n\n")[0], table(("limit", "default", "option", ""), rows))


def survey_tables() -> str:
    """Return what the columns of a survey's tables hold."""
    parts = [
        f"## {name}\n\n{SAY.say(f'survey-table-{name}').capitalize()}.\n\n"
        + table(
            ("column", "type", "holds"),
            (
                (f"`{column.name}`", f"`{column.arrow}`", described(name, column, SAY) + _of_words(column.words))
                for column in columns_of(name)
            ),
        )
        for name in TABLES
    ]
    return page("The tables of a survey", "Columns of the manifest that are passed through stand last.", *parts)


def _of_words(words: Any) -> str:
    return f" [{words.__name__}](words.md#{words.__name__.lower()})" if words else ""


def facts_files() -> str:
    """Return what papers.yml, answers.yml and campaigns.yml may hold."""
    parts = []
    held = (("papers.yml", papers_schema()), ("answers.yml", answers_schema()), ("campaigns.yml", campaigns_schema()))
    for name, made in held:
        parts.append(f"## {name}")
        for title, definition in made["$defs"].items():  # type: ignore[attr-defined]
            if "properties" in definition:
                needed = definition.get("required", [])
                rows = [
                    (f"`{key}`", _allowed(value, made), "needed" if key in needed else "may be left out")
                    for key, value in definition["properties"].items()
                ]
                parts.append(
                    f"### {title.strip('_')}\n\n{inspect.cleandoc(definition.get('description', ''))}\n\n"
                    + table(("key", "holds", ""), rows)
                )
        parts.append(f"```json\n{json.dumps(made, indent=2, ensure_ascii=False)}\n```")
    return page(
        "papers.yml, answers.yml and campaigns.yml",
        "How they are used: [papers](../guides/state-what-a-paper-is.md), "
        "[answers](../guides/answers-of-officials.md), [campaigns](../guides/follow-a-campaign.md).",
        *parts,
    )


def _allowed(value: dict[str, Any], whole: Any) -> str:
    if "$ref" in value:
        name = value["$ref"].rpartition("/")[2]
        target = whole["$defs"][name]
        return " ".join(f"`{each}`" for each in target["enum"]) if "enum" in target else name.strip("_")
    if "anyOf" in value:
        return " or ".join(_allowed(each, whole) for each in value["anyOf"] if each.get("type") != "null")
    if value.get("type") == "object" and "additionalProperties" in value:
        keys = _allowed(value.get("propertyNames", {"type": "words"}), whole)
        return f"rows of {keys}, each with a {_allowed(value['additionalProperties'], whole)}"
    if value.get("type") == "array":
        return f"a list of {_allowed(value.get('items', {}), whole)}"
    return str(value.get("format") or value.get("type", "anything"))


def form_audit() -> str:
    """Return what the form audit knows: codes, programmes, and the list of laws."""
    codes = [(f"`{code.value}`", SAY.label(code)) for code in vocabulary.AskCode]
    known = [(f"`{each.id}`", each.title.en) for each in programs()]
    rows = [
        (
            f"`{row.id}`",
            " ".join(f"`{each}`" for each in row.programs) or "any",
            " ".join(row.codes),
            SAY.label(row.verdict) + (f"; else: {SAY.label(row.otherwise)}" if row.otherwise else ""),
            row.citation,
            f"{row.step.en} {row.note.en}",
            f"{row.as_of.isoformat()}, {'' if row.verified else 'not '}checked by a person, {row.litigation.value}",
        )
        for row in allow_list()
    ]
    head = ("row", "programmes", "codes", "verdict", "law", "step and note", "as of, checked, litigation")
    return page(
        "The form audit",
        "How it is used: [audit your forms](../guides/audit-forms.md).",
        f"## Codes\n\n{table(('code', 'asks for'), codes)}",
        f"## Programmes\n\n{table(('`--program`', ''), known)}",
        "## What the law lets ask\n\nTried from the top; what is in no row is removed or made optional.",
        table(head, rows),
    )


PAGES: dict[str, Callable[[], str]] = {
    "commands.md": commands,
    "library.md": library,
    "policies.md": policies,
    "words.md": words,
    "problems.md": problems,
    "limits.md": limits,
    "files.md": facts_files,
    "accuracy.md": accuracy,
    "law.md": law,
    "survey.md": survey_tables,
    "form-audit.md": form_audit,
    "audit.schema.json": lambda: json.dumps(audit_schema(), indent=2, ensure_ascii=False) + "\n",
    **{f"{desk}.schema.json": partial(desk_schema, desk) for desk in DOCUMENTS},
    "report.schema.json": lambda: json.dumps(schema(), indent=2, ensure_ascii=False) + "\n",
}


def outdated() -> list[str]:
    """Return the names of pages that are not as the code would write them."""
    stand = {path.name for path in REFERENCE.iterdir()} if REFERENCE.is_dir() else set()
    changed = [
        name for name, write in PAGES.items() if name not in stand or (REFERENCE / name).read_text("utf-8") != write()
    ]
    return sorted(changed + list(stand - set(PAGES)))


def main(arguments: list[str]) -> int:
    """Write the pages, or check them."""
    if arguments == ["--check"]:
        names = outdated()
        if names:
            sys.stderr.write(f"docs/reference is out of date ({', '.join(names)}): run `make docs`\n")
        return 1 if names else 0
    REFERENCE.mkdir(exist_ok=True)
    for name, write in PAGES.items():
        (REFERENCE / name).write_text(write(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
