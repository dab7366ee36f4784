"""What is kept of a finished community, so that a survey that was cut off goes on where it stood: one file each.

A file is there whole or not at all: it is written under another name, forced to the disk, then renamed. It bears a
fingerprint of all that its rows were made of; where that has changed, the community is done again.
"""

import hashlib
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import BinaryIO

import msgspec
import pyarrow as pa

from latchstring.documents.inventory import take_inventory
from latchstring.documents.recognition import tessdata_folder
from latchstring.survey.communities import Listing
from latchstring.survey.community import Tables
from latchstring.survey.orders import Terms, from_line, to_line
from latchstring.text.strict_yaml import DataError

_CODE = (".py", ".yml", ".txt", ".ftl")
UNFINISHED = ".tmp"


class Head(msgspec.Struct, frozen=True):
    """The first line of a part. `digest` is that of the tables after it; `brought_down` names papers that ended the
    program that read them."""

    community: str
    fingerprint: str
    brought_down: tuple[str, ...] = ()
    digest: str = ""


def path_of(folder: Path, community: str) -> Path:
    """Return where the part of a community is kept; names of communities are no names of files."""
    return folder / f"{hashlib.sha256(community.encode('utf-8', 'surrogatepass')).hexdigest()[:24]}.part"


def fingerprint(listing: Listing, terms: Terms) -> str:
    """Return a digest of all that a community's rows are made of: papers, statements, terms, program and catalogue.

    Where the papers lie is no part of it. Reads every paper's bytes once.
    """
    paths = [Path(path) for path in listing.paths]
    try:
        inventory = take_inventory(paths, terms.limits)
        papers: object = (
            inventory.papers,
            inventory.passed_over,
            [stated.rows for stated in inventory.stated.values()],
            [file.read_bytes() for path in paths if (file := path / "answers.yml").is_file()],
        )
    except (DataError, OSError) as error:
        papers = (type(error).__name__, getattr(error, "line", 0))
    whole = (_program(), terms, msgspec.structs.replace(listing, paths=(), row=0), papers)
    return hashlib.sha256(to_line(whole)).hexdigest()


@cache
def _program() -> str:
    """Return a digest of the code and the data of this program, and of what the machine can recognise."""
    digest = hashlib.sha256(f"{sys.version_info[:2]} {pa.__version__}".encode())
    for name, source in sorted(_sources(files("latchstring"), "")):
        digest.update(name.encode() + source.read_bytes())
    tessdata = tessdata_folder()
    languages = sorted(path.name for path in tessdata.glob("*.traineddata")) if tessdata else []
    digest.update(repr(languages).encode())
    return digest.hexdigest()


def _sources(folder: Traversable, above: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _sources(entry, f"{above}{entry.name}/")
        elif entry.name.endswith(_CODE):
            yield f"{above}{entry.name}", entry


def write_part(folder: Path, head: Head, tables: Tables) -> None:
    """Keep the tables of a community. Raises OSError, and then leaves what was there before."""
    body = io.BytesIO()
    for table in tables:
        with pa.ipc.new_stream(body, table.schema) as stream:
            stream.write_table(table)
    head = msgspec.structs.replace(head, digest=hashlib.sha256(body.getbuffer()).hexdigest())
    with whole_file(path_of(folder, head.community)) as file:
        file.write(to_line(head))
        file.write(body.getbuffer())


def head_of(folder: Path, community: str) -> Head | None:
    """Return the first line of a community's part, or None where there is none, or one that was harmed."""
    try:
        with path_of(folder, community).open("rb") as file:
            head = from_line(file.readline(), Head)
            return head if hashlib.sha256(file.read()).hexdigest() == head.digest else None
    except (OSError, ValueError):
        return None


def read_part(folder: Path, community: str) -> Tables:
    """Return the tables of a community. Raises OSError or `pyarrow.ArrowInvalid` where there are none."""
    with path_of(folder, community).open("rb") as file:
        file.readline()
        return Tables(*(pa.ipc.open_stream(file).read_all() for _ in Tables._fields))


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file that takes the name `path` only when all of it is on the disk."""
    unfinished = path.with_name(f"{path.name}.{os.getpid()}{UNFINISHED}")
    try:
        with unfinished.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    _sync(path.parent)


def _sync(folder: Path) -> None:
    """Force a rename to the disk, where the system knows how."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
