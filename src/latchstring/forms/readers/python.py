"""Programs in Python: fields of Django models and forms, of typed classes and of SQLAlchemy tables, and what is logged.

Read as a syntax tree; nothing is imported or run. This is how the house audits itself.
"""

import ast
from collections.abc import Iterator

from latchstring.documents import Limits
from latchstring.documents.plain import decode
from latchstring.documents.problems import unreadable
from latchstring.forms.question import FieldPlace, Question, Read
from latchstring.vocabulary import Asking

_LABELS = (
    "verbose_name",
    "label",
    "help_text",
    "db_column",
    "comment",
    "db_comment",
    "doc",
    "description",
    "title",
    "related_name",
)
_FIELD_CALL = (
    "Field",
    "Column",
    "ForeignKey",
    "mapped_column",
    "Char",
    "Integer",
    "String",
    "field",
    "OneToOne",
    "ManyToMany",
)
_LOGS = frozenset(("debug", "info", "warning", "warn", "error", "critical", "exception", "log", "bind", "event"))


def read_python(data: bytes, name: str, limits: Limits) -> Read:
    """Read the fields that a program declares. Raises Unreadable where it is no Python."""
    try:
        tree = ast.parse(decode(data).text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise unreadable("problem-form-schema-unread") from error
    questions = (*_fields(tree), *_tables(tree), *_logged(tree))
    return Read(reader="python", questions=questions)


def _fields(tree: ast.Module) -> Iterator[Question]:
    for class_ in ast.walk(tree):
        if not isinstance(class_, ast.ClassDef) or _is_enumeration(class_):
            continue
        for statement in class_.body:
            for name, value, line in _declared(statement):
                if value is None or _is_field(value) or isinstance(statement, ast.AnnAssign):
                    yield _field(f"{class_.name}.{name}", name, value, line)


def _is_enumeration(class_: ast.ClassDef) -> bool:
    return any("Enum" in ast.unparse(base) or "Choices" in ast.unparse(base) for base in class_.bases)


def _declared(statement: ast.stmt) -> Iterator[tuple[str, ast.expr | None, int]]:
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        yield statement.target.id, statement.value, statement.lineno
    elif isinstance(statement, ast.Assign):
        for target in statement.targets:
            if isinstance(target, ast.Name):
                yield target.id, statement.value, statement.lineno


def _is_field(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and any(word in ast.unparse(value.func) for word in _FIELD_CALL)


def _field(path: str, name: str, value: ast.expr | None, line: int) -> Question:
    said, options, required = [], [], None
    if isinstance(value, ast.Call):
        said = [text for argument in value.args[:1] for text in _texts(argument)]
        for keyword in value.keywords:
            if keyword.arg in _LABELS:
                said += _texts(keyword.value)
            elif keyword.arg == "choices":
                options += _texts(keyword.value)
            elif keyword.arg in ("blank", "null", "required") and isinstance(keyword.value, ast.Constant):
                required = keyword.value.value is (keyword.arg == "required") or required
    return Question(
        words="",
        name=name.strip("_"),
        help=" · ".join(said),
        options=tuple(options),
        required=required,
        asking=Asking.NAME,
        place=FieldPlace(path=f"{path} (line {line})"),
        widget="column",
        stored=True,
    )


def _texts(value: ast.expr) -> list[str]:
    return [node.value for node in ast.walk(value) if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def _tables(tree: ast.Module) -> Iterator[Question]:
    """Yield the columns of SQLAlchemy tables and of Django migrations: names given as text."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _is_field(call) and call.args and ast.unparse(call.func).endswith("Column"):
            for name in _texts(call.args[0])[:1]:
                yield _field(f"table.{name}", name, call, call.lineno)
        if isinstance(call, ast.Call) and ast.unparse(call.func).endswith(("AddField", "AlterField", "RenameField")):
            for keyword in call.keywords:
                if keyword.arg in ("name", "new_name"):
                    for name in _texts(keyword.value):
                        yield _field(f"migration.{name}", name, None, call.lineno)
        if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("CreateModel"):
            yield from _created(call)


def _created(call: ast.Call) -> Iterator[Question]:
    """Yield the fields of a model that a migration makes: pairs of a name and a field."""
    for keyword in call.keywords:
        for pair in ast.walk(keyword.value) if keyword.arg == "fields" else ():
            if isinstance(pair, ast.Tuple) and len(pair.elts) == 2:
                for name in _texts(pair.elts[0])[:1]:
                    yield _field(f"migration.{name}", name, pair.elts[1], pair.lineno)


def _logged(tree: ast.Module) -> Iterator[Question]:
    """Yield the keys and words that a log would hold."""
    for call in ast.walk(tree):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in _LOGS):
            continue
        if "log" not in ast.unparse(call.func.value).lower():
            continue
        names = [keyword.arg for keyword in call.keywords if keyword.arg]
        names += [
            text
            for keyword in call.keywords
            if isinstance(keyword.value, ast.Dict)
            for key in keyword.value.keys
            if key
            for text in _texts(key)
        ]
        names += [node.id for argument in call.args for node in ast.walk(argument) if isinstance(node, ast.Name)]
        names += [node.attr for argument in call.args for node in ast.walk(argument) if isinstance(node, ast.Attribute)]
        for name in names:
            place = FieldPlace(path=f"log.{name} (line {call.lineno})")
            yield Question(words="", name=name, asking=Asking.NAME, place=place, widget="variable", stored=True)
