"""Live databases through SQLAlchemy: names of tables, views and columns, their comments and allowed values. No row is
ever read: only the catalogue of the database is asked."""

import re
from collections.abc import Iterator
from typing import Any

from latchstring.documents import Problem
from latchstring.documents.inventory import id_of
from latchstring.forms.question import Form, Question
from latchstring.forms.readers.sql import column
from latchstring.text import Message


def read_database(address: str) -> Form:
    """Read the schema of a database. What cannot be reached is a Form without questions that says why.

    The address is never kept: it may hold a password. The form is named by the database's kind and name.
    """
    try:
        from sqlalchemy import create_engine, inspect
        from sqlalchemy.engine import make_url
    except ImportError:
        return _unread("database", Message("problem-form-needs-sqlalchemy"))
    try:
        url = make_url(address)
        name = f"{url.get_backend_name()}:{(url.database or '').replace(chr(92), '/').rpartition('/')[2]}"
    except Exception:
        return _unread("database", Message("problem-form-database", {"error": "ArgumentError"}))
    try:
        engine = create_engine(url)
        try:
            questions = tuple(_columns(inspect(engine)))
        finally:
            engine.dispose()
    except Exception as error:  # drivers fail in ways of their own; their words may hold the password
        return _unread(name, Message("problem-form-database", {"error": type(error).__name__}))
    return Form(id=id_of(name.encode()), name=name, reader="database", questions=questions)


def _columns(inspector: Any) -> Iterator[Question]:
    for schema in inspector.get_schema_names():
        if schema in ("information_schema", "pg_catalog", "sys", "performance_schema", "mysql"):
            continue
        for table in (*inspector.get_table_names(schema=schema), *inspector.get_view_names(schema=schema)):
            checks = _checks(inspector, table, schema)
            for found in inspector.get_columns(table, schema=schema):
                options = (*(getattr(found["type"], "enums", None) or ()), *checks.get(found["name"], ()))
                required = True if found.get("nullable") is False else None
                yield column(table, found["name"], found.get("comment") or "", tuple(map(str, options)), required)


def _checks(inspector: Any, table: str, schema: str) -> dict[str, tuple[str, ...]]:
    """Return the literals of a table's checks by the column that each names first."""
    try:
        found = inspector.get_check_constraints(table, schema=schema)
    except NotImplementedError:
        return {}
    told: dict[str, tuple[str, ...]] = {}
    for check in found:
        words = check.get("sqltext") or ""
        named = re.search(r"[\"`\[]?(\w+)[\"`\]]?\s+in\b", words, re.IGNORECASE)
        if named:
            told[named[1]] = tuple(re.findall(r"'((?:[^']|'')*)'", words))
    return told


def _unread(name: str, message: Message) -> Form:
    return Form(id=id_of(name.encode()), name=name, reader="database", problems=(Problem(message),))
