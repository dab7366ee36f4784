"""SQLite files: the statements that made them stand in the file; they are read as SQL. No row is ever read."""

import sqlite3

from latchstring.documents import Limits
from latchstring.documents.problems import unreadable
from latchstring.forms.question import Read
from latchstring.forms.readers.sql import read_sql


def read_sqlite(data: bytes, name: str, limits: Limits) -> Read:
    """Read the schema of a database file held in memory. Raises Unreadable for a damaged file."""
    database = sqlite3.connect(":memory:")
    try:
        database.deserialize(data)
        made = [row[0] for row in database.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")]
    except (sqlite3.Error, OverflowError) as error:
        raise unreadable("problem-form-schema-unread") from error
    finally:
        database.close()
    return read_sql(";\n".join(made).encode(), name, limits)
