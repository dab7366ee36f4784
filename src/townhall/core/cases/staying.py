"""Rows that stay as they were entered: the database itself refuses to change them, whoever asks."""

from typing import Any

from django.db import migrations

_SQLITE = """
CREATE TRIGGER {name} BEFORE UPDATE ON {table}
BEGIN SELECT RAISE(ABORT, '{why}'); END
"""
_POSTGRES = """
CREATE FUNCTION {name}() RETURNS trigger AS $$
BEGIN RAISE EXCEPTION '{why}' USING ERRCODE = 'integrity_constraint_violation'; END $$ LANGUAGE plpgsql;
CREATE TRIGGER {name} BEFORE UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION {name}();
"""


def stay(table: str, name: str, why: str) -> migrations.RunPython:
    """Return the step of a migration after which the database itself refuses to change a row of a table."""

    def guard(apps: Any, schema_editor: Any) -> None:
        if schema_editor.connection.alias == "default":
            words = _SQLITE if schema_editor.connection.vendor == "sqlite" else _POSTGRES
            schema_editor.execute(words.format(name=name, table=table, why=why))

    return migrations.RunPython(guard, migrations.RunPython.noop, elidable=False)
