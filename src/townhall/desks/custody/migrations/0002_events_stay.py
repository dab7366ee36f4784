"""The database itself refuses to change an event of the release clock: a correction is a new row."""

from typing import Any

from django.db import migrations

_SQLITE = """
CREATE TRIGGER custody_events_stay BEFORE UPDATE ON custody_releaseevent
BEGIN SELECT RAISE(ABORT, 'an event of the release clock is never changed: add a correction'); END
"""
_POSTGRES = """
CREATE FUNCTION custody_events_stay() RETURNS trigger AS $$
BEGIN RAISE EXCEPTION 'an event of the release clock is never changed: add a correction'
      USING ERRCODE = 'integrity_constraint_violation'; END $$ LANGUAGE plpgsql;
CREATE TRIGGER custody_events_stay BEFORE UPDATE ON custody_releaseevent
FOR EACH ROW EXECUTE FUNCTION custody_events_stay();
"""


def guard(apps: Any, schema_editor: Any) -> None:
    """Put the trigger in place."""
    if schema_editor.connection.alias == "default":
        schema_editor.execute(_SQLITE if schema_editor.connection.vendor == "sqlite" else _POSTGRES)


class Migration(migrations.Migration):
    """Events stay as they were entered."""

    dependencies = [("custody", "0001_initial")]
    operations = [migrations.RunPython(guard, migrations.RunPython.noop, elidable=False)]
