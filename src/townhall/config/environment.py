"""The environment, read once into a frozen object. A site that cannot keep its promises does not start.

Every variable begins with `TOWNHALL_`. What each means, and what is refused, is told by `docs/guides/run-the-site.md`.
"""

import base64
import binascii
import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import unquote, urlsplit

from latchstring.text import Message

_SHORTEST_SECRET = 50
_KEY_BYTES = 32
_DEFAULT_UPLOAD_MB = 300
_DEFAULT_QUOTA_MB = 20_000


class Insecure(Exception):  # noqa: N818 - it is told to people as a refusal, not as a fault of the program
    """The site would start without something that privacy needs. Each of `messages` says what, why, and what to do."""

    def __init__(self, messages: list[Message]) -> None:
        super().__init__("; ".join(str(message.args.get("name", "")) for message in messages))
        self.messages = messages


@dataclass(frozen=True, slots=True)
class Database:
    """Where the rows stand: SQLite in a file, or PostgreSQL by its address."""

    engine: str
    name: str
    host: str = ""
    port: str = ""
    user: str = ""
    password: str = ""

    @property
    def is_sqlite(self) -> bool:
        """Whether the rows stand in a file."""
        return self.engine == "sqlite3"


@dataclass(frozen=True, slots=True)
class Environment:
    """What one installation is told from outside. `home` holds everything that the site writes."""

    home: Path
    secret: str
    master_key: bytes
    hosts: tuple[str, ...]
    database: Database
    rehearsal: bool
    behind_proxy: bool
    mail: str
    mail_from: str
    upload_megabytes: int
    quota_megabytes: int
    workers: int

    @property
    def keys_file(self) -> Path:
        """The store of record keys: apart from the rows, so that a backup of the rows opens nothing."""
        return self.home / "keys" / "keys.sqlite3"

    @property
    def papers(self) -> Path:
        """The folder of uploaded papers; nothing in it is ever served as it is."""
        return self.home / "papers"

    @property
    def journal(self) -> Path:
        """The journal of purges, replayed after a restore."""
        return self.home / "keys" / "purged.journal"


@cache
def environment() -> Environment:
    """Return the environment of this process; raises `Insecure` with every reason at once."""
    return read_environment(os.environ)


def read_environment(given: Mapping[str, str]) -> Environment:
    """Read the variables; raises `Insecure` naming all that is missing or weak, not only the first."""
    faults: list[Message] = []
    rehearsal = given.get("TOWNHALL_REHEARSAL", "") == "1"
    home = Path(given.get("TOWNHALL_HOME", "")).expanduser()
    if not given.get("TOWNHALL_HOME"):
        faults.append(Message("town-env-home", {"name": "TOWNHALL_HOME"}))
    secret = _secret(given, faults)
    master_key = _master_key(given, faults)
    hosts = tuple(host.strip() for host in given.get("TOWNHALL_HOSTS", "").split(",") if host.strip())
    _judge_hosts(hosts, rehearsal, faults)
    database = _database(given.get("TOWNHALL_DATABASE", ""), home, faults)
    if not rehearsal and given.get("TOWNHALL_MAIL", "") in ("", "console"):
        faults.append(Message("town-env-mail", {"name": "TOWNHALL_MAIL"}))
    upload = _number(given, "TOWNHALL_UPLOAD_MB", _DEFAULT_UPLOAD_MB, faults)
    quota = _number(given, "TOWNHALL_QUOTA_MB", _DEFAULT_QUOTA_MB, faults)
    workers = _number(given, "TOWNHALL_WORKERS", 1, faults)
    if faults:
        raise Insecure(faults)
    return Environment(
        home=home.resolve(),
        secret=secret,
        master_key=master_key,
        hosts=hosts,
        database=database,
        rehearsal=rehearsal,
        behind_proxy=given.get("TOWNHALL_BEHIND_PROXY", "") == "1",
        mail=given.get("TOWNHALL_MAIL", "console"),
        mail_from=given.get("TOWNHALL_MAIL_FROM", "townhall@localhost"),
        upload_megabytes=upload,
        quota_megabytes=quota,
        workers=workers,
    )


def _secret(given: Mapping[str, str], faults: list[Message]) -> str:
    secret = given.get("TOWNHALL_SECRET", "")
    if len(secret) < _SHORTEST_SECRET or len(set(secret)) < 10:
        faults.append(Message("town-env-secret", {"name": "TOWNHALL_SECRET", "length": _SHORTEST_SECRET}))
    return secret


def _master_key(given: Mapping[str, str], faults: list[Message]) -> bytes:
    """The key that wraps every record key: 32 bytes in base64, apart from the rows and from their backup."""
    try:
        key = base64.b64decode(given.get("TOWNHALL_MASTER_KEY", ""), validate=True)
    except binascii.Error:
        key = b""
    if len(key) != _KEY_BYTES or len(set(key)) < 8:
        faults.append(Message("town-env-key", {"name": "TOWNHALL_MASTER_KEY"}))
    return key


def _judge_hosts(hosts: tuple[str, ...], rehearsal: bool, faults: list[Message]) -> None:
    if not hosts or "*" in hosts:
        faults.append(Message("town-env-hosts", {"name": "TOWNHALL_HOSTS"}))
    elif rehearsal and not all(_is_loopback(host) for host in hosts):
        faults.append(Message("town-env-rehearsal", {"name": "TOWNHALL_REHEARSAL"}))


def _is_loopback(host: str) -> bool:
    if host in ("localhost", "testserver"):
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _database(address: str, home: Path, faults: list[Message]) -> Database:
    if not address:
        return Database("sqlite3", str(home.resolve() / "townhall.sqlite3"))
    parts = urlsplit(address)
    if parts.scheme not in ("postgres", "postgresql") or not parts.path.strip("/"):
        faults.append(Message("town-env-database", {"name": "TOWNHALL_DATABASE"}))
        return Database("sqlite3", "")
    return Database(
        "postgresql",
        unquote(parts.path.strip("/")),
        parts.hostname or "",
        str(parts.port or ""),
        unquote(parts.username or ""),
        unquote(parts.password or ""),
    )


def _number(given: Mapping[str, str], name: str, otherwise: int, faults: list[Message]) -> int:
    written = given.get(name, "")
    if not written:
        return otherwise
    if not written.isdigit() or int(written) < 1:
        faults.append(Message("town-env-number", {"name": name, "value": written}))
        return otherwise
    return int(written)
