"""JSON and YAML: JSON Schema, OpenAPI, form definitions and exports. Names, titles, descriptions and enumerations are
read; values of an export are not: of plain data only the keys are looked at."""

from collections.abc import Iterator
from typing import Any

import msgspec
import yaml

from latchstring.documents import Limits
from latchstring.documents.plain import decode
from latchstring.documents.problems import unreadable
from latchstring.forms.question import FieldPlace, Question, Read
from latchstring.vocabulary import Asking

_SAID = (
    "label",
    "title",
    "question",
    "text",
    "prompt",
    "placeholder",
    "legend",
    "caption",
    "description",
    "summary",
    "hint",
    "help",
    "helpText",
)
_NAMED = ("name", "key", "id", "field", "fieldName", "property")
_CHOICES = ("enum", "options", "choices", "values", "items", "oneOf", "anyOf", "enumNames", "x-enum-varnames", "data")
_DEEPEST = 60
_MOST = 50_000
_DATA_ROWS = 50
"""Rows of an export whose keys are looked at: rows alike have the same keys."""


def read_json(data: bytes, name: str, limits: Limits) -> Read:
    """Read the questions of a schema, a form definition or an export. Raises Unreadable for what is neither."""
    document = _loaded(decode(data).text, name)
    questions = list(_walk(document, "", 0, _is_schema(document)))[:_MOST]
    return Read(reader="json", questions=tuple(questions), text="\n".join(q.words for q in questions if q.words))


def _loaded(text: str, name: str) -> Any:
    lines = text.strip().splitlines()
    try:
        if name.lower().endswith((".yml", ".yaml")):
            return yaml.load(text, Loader=yaml.CSafeLoader)
        if name.lower().endswith(".jsonl"):
            return [msgspec.json.decode(line) for line in lines[:_DATA_ROWS] if line.strip()]
        return msgspec.json.decode(text.encode("utf-8", "replace"))
    except (msgspec.DecodeError, yaml.YAMLError, RecursionError) as error:
        raise unreadable("problem-form-schema-unread") from error


def _is_schema(document: Any) -> bool:
    """Whether a document describes data, or a form, rather than being data."""
    if not isinstance(document, dict):
        return isinstance(document, list) and any(
            isinstance(row, dict) and set(row) & {"label", "question", "type"} for row in document[:5]
        )
    if set(document) & {
        "$schema",
        "openapi",
        "swagger",
        "properties",
        "$defs",
        "definitions",
        "components",
        "fields",
        "questions",
        "pages",
        "elements",
    }:
        return True
    return any(isinstance(inner, dict) and "properties" in inner for inner in document.values())


def _walk(value: Any, pointer: str, depth: int, schema: bool) -> Iterator[Question]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for number, inner in enumerate(value if schema else value[:_DATA_ROWS]):
            yield from _walk(inner, f"{pointer}/{number}" if schema else f"{pointer}/*", depth + 1, schema)
    elif isinstance(value, dict):
        if schema:
            yield from _described(value, pointer)
        for key, inner in value.items():
            below = f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
            if schema and key in ("example", "examples", "default", "const"):
                continue
            if not schema or key not in ("required", *_SAID):
                if not schema:
                    yield _question(str(key), "", (), below, None)
                yield from _walk(inner, below, depth + 1, schema)


def _described(value: dict[str, Any], pointer: str) -> Iterator[Question]:
    """Yield the properties that a schema declares, and what a part of a form definition says of itself."""
    properties = value.get("properties")
    if isinstance(properties, dict):
        needed = _listed(value, "required")
        for name, inner in properties.items():
            about = inner if isinstance(inner, dict) else {}
            path = f"{pointer}/properties/{name}"
            yield _question(str(name), _about(about), _choices(about), path, name in needed or None)
    last = pointer.rpartition("/")[0]
    if not last.endswith("/properties") and (
        set(value) & {"type", "in", "label", "question", "prompt", "options", "choices", "input"}
    ):
        named = next((str(value[key]) for key in _NAMED if isinstance(value.get(key), str)), "")
        yield _question(named, _about(value), _choices(value), pointer, value.get("required") is True or None, "field")
    if isinstance(value.get("enum"), list) and not last.endswith("/properties"):
        yield _question(pointer.rpartition("/")[2], "", _choices(value), pointer, None)


def _about(value: dict[str, Any]) -> str:
    return " · ".join(str(value[key]) for key in _SAID if isinstance(value.get(key), str))


def _choices(value: dict[str, Any]) -> tuple[str, ...]:
    found: list[str] = []
    for key in _CHOICES:
        for each in _listed(value, key):
            if isinstance(each, str):
                found.append(each)
            elif isinstance(each, dict):
                found += [
                    str(each[k]) for k in ("label", "title", "text", "const", "name") if isinstance(each.get(k), str)
                ]
    return tuple(found)


def _listed(value: dict[str, Any], key: str) -> list[Any]:
    found = value.get(key)
    return found if isinstance(found, list) else []


def _question(
    name: str, about: str, options: tuple[str, ...], pointer: str, required: bool | None, widget: str = "property"
) -> Question:
    label, _, rest = about.partition(" · ")
    short = bool(label) and len(label.split()) <= 12
    return Question(
        words=label if widget == "field" and short else "",
        name=name,
        help=(rest if widget == "field" and short else about),
        options=options,
        required=required,
        asking=Asking.NAME if widget == "property" else Asking.FIELD,
        place=FieldPlace(path=pointer),
        widget=widget,
        stored=widget == "property",
    )
