"""Backups: rows and papers in one archive, keys in another. Neither alone opens a sealed record.

SQLite is copied by its own backup call, which waits for no quiet moment; PostgreSQL by `pg_dump`. An archive is written
beside its place and moved there when it is whole. The journal of purges is in neither: it must not be turned back.
"""

import datetime
import io
import json
import os
import shutil
import sqlite3
import subprocess
import tarfile
import tempfile
from pathlib import Path

from django.db import connections

from latchstring.text import Message
from townhall.config.environment import Database, environment
from townhall.core.retention.purging import replay

_ROWS = "rows"
_KEYS = "keys.sqlite3"
_ABOUT = "about.json"
_FORMAT = 1


class BadBackup(Exception):  # noqa: N818 - told to the person who restores
    """The archive cannot be made or restored: `message` says what is wrong and what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


def back_up_rows(target: Path, now: datetime.datetime) -> int:
    """Write rows and papers to an archive; returns its size in bytes."""
    given = environment()
    with tempfile.TemporaryDirectory(dir=given.home) as name:
        rows = Path(name) / _ROWS
        if given.database.is_sqlite:
            _copy_sqlite(Path(given.database.name), rows)
        else:
            _postgres("pg_dump", given.database, "--format=custom", f"--file={rows}")
        return _archive(target, "rows", now, {_ROWS: rows, "papers": given.papers})


def back_up_keys(target: Path, now: datetime.datetime) -> int:
    """Write the wrapped keys to an archive; returns its size in bytes."""
    with tempfile.TemporaryDirectory(dir=environment().home) as name:
        keys = Path(name) / _KEYS
        _copy_sqlite(environment().keys_file, keys)
        return _archive(target, "keys", now, {_KEYS: keys})


def restore_rows(source: Path, now: datetime.datetime) -> int:
    """Restore rows and papers, and purge again; returns how many keys were destroyed again."""
    given = environment()
    with tempfile.TemporaryDirectory(dir=given.home) as name:
        folder = _unpacked(source, "rows", Path(name))
        connections.close_all()
        if given.database.is_sqlite:
            _replace_sqlite(folder / _ROWS, Path(given.database.name))
        else:
            _postgres(
                "pg_restore",
                given.database,
                "--clean",
                "--if-exists",
                "--no-owner",
                "--single-transaction",
                str(folder / _ROWS),
            )
        shutil.rmtree(given.papers, ignore_errors=True)
        shutil.copytree(folder / "papers", given.papers, dirs_exist_ok=True) if (
            folder / "papers"
        ).exists() else given.papers.mkdir()
    return replay(now)


def restore_keys(source: Path, now: datetime.datetime) -> int:
    """Restore the keys; those that the journal names are destroyed again before this returns their number."""
    with tempfile.TemporaryDirectory(dir=environment().home) as name:
        folder = _unpacked(source, "keys", Path(name))
        connections.close_all()
        _replace_sqlite(folder / _KEYS, environment().keys_file)
    return replay(now)


def _copy_sqlite(source: Path, target: Path) -> None:
    with sqlite3.connect(source) as rows, sqlite3.connect(target) as copy:
        rows.backup(copy)
    rows.close()
    copy.close()


def _replace_sqlite(source: Path, target: Path) -> None:
    for ending in ("-wal", "-shm", "-journal"):
        Path(f"{target}{ending}").unlink(missing_ok=True)
    part = target.with_name(target.name + ".part")
    shutil.copyfile(source, part)
    part.replace(target)


def _postgres(tool: str, database: Database, *words: str) -> None:
    """Call a tool of PostgreSQL; the password goes by the environment, where no list of processes shows it."""
    reach = {"PGHOST": database.host, "PGPORT": database.port, "PGUSER": database.user, "PGPASSWORD": database.password}
    shown = {name: value for name, value in reach.items() if value}
    try:
        subprocess.run(  # noqa: S603 - a fixed tool with our own words
            [tool, f"--dbname={database.name}", *words], env={**os.environ, **shown}, check=True, capture_output=True
        )
    except FileNotFoundError as fault:
        raise BadBackup(Message("town-no-tool", {"tool": tool})) from fault
    except subprocess.CalledProcessError as fault:
        told = fault.stderr.decode(errors="replace").strip()[:400]
        raise BadBackup(Message("town-tool-failed", {"tool": tool, "problem": told})) from fault


def _archive(target: Path, what: str, now: datetime.datetime, members: dict[str, Path]) -> int:
    about = json.dumps({"format": _FORMAT, "what": what, "made_at": now.isoformat()}).encode()
    part = target.with_name(target.name + ".part")
    with tarfile.open(part, "w:gz") as archive:
        head = tarfile.TarInfo(_ABOUT)
        head.size = len(about)
        archive.addfile(head, io.BytesIO(about))
        for name, path in members.items():
            if path.exists():
                archive.add(path, name)
    part.chmod(0o600)
    part.replace(target)
    return target.stat().st_size


def _unpacked(source: Path, what: str, folder: Path) -> Path:
    try:
        with tarfile.open(source, "r:gz") as archive:
            archive.extractall(folder, filter="data")
        about = json.loads((folder / _ABOUT).read_text("utf-8"))
    except (tarfile.TarError, OSError, EOFError, ValueError) as fault:
        raise BadBackup(Message("town-backup-broken", {"file": source.name})) from fault
    if about.get("format") != _FORMAT or about.get("what") != what:
        about_what = str(about.get("what"))
        raise BadBackup(Message("town-backup-other", {"file": source.name, "what": about_what, "wanted": what}))
    return folder
