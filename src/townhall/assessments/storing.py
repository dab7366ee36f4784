"""Papers on the disk: by the digest of their bytes, written once, never served as they are."""

import datetime
import hashlib
import os
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from townhall.config.environment import environment

_PART = ".part-"
_DAY = 86_400
_LONGEST_FILE_NAME = 200
"""Bytes. File systems take 255."""


def store(chunks: Iterable[bytes]) -> tuple[str, int]:
    """Write bytes as they come, however many; returns their digest and size. The same bytes are kept once."""
    folder = environment().papers
    folder.mkdir(parents=True, exist_ok=True)
    counted, size = hashlib.sha256(), 0
    with tempfile.NamedTemporaryFile(dir=folder, prefix=_PART, delete=False) as part:
        try:
            for chunk in chunks:
                counted.update(chunk)
                size += len(chunk)
                part.write(chunk)
            part.flush()
            os.fsync(part.fileno())
            digest = counted.hexdigest()
            path_of(digest).parent.mkdir(exist_ok=True)
            Path(part.name).replace(path_of(digest))
        except BaseException:
            Path(part.name).unlink(missing_ok=True)
            raise
    return digest, size


def store_whole(path: Path, content: bytes) -> None:
    """Write a file that others may read meanwhile: they find all of it, or none."""
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=_PART, delete=False) as part:
        part.write(content)
    Path(part.name).replace(path)


def sweep(now: datetime.datetime) -> int:
    """Remove what processes that were killed left half-written, once it is a day old; returns how many files."""
    given = environment()
    found = [*given.papers.rglob(f"{_PART}*"), *(given.home / "incoming").glob("*")]
    old = [path for path in found if path.is_file() and now.timestamp() - path.stat().st_mtime > _DAY]
    for path in old:
        path.unlink(missing_ok=True)
    return len(old)


@contextmanager
def as_file(digest: str, name: str) -> Iterator[Path]:
    """Show the bytes of a digest as a file of a name, since readers learn from names; its end is what counts."""
    shown = PurePosixPath(name).name.encode()[-_LONGEST_FILE_NAME:].decode(errors="ignore")
    with tempfile.TemporaryDirectory() as folder:
        link = Path(folder) / (shown or "paper")
        link.symlink_to(path_of(digest))
        yield link


def path_of(digest: str) -> Path:
    """Return where the bytes of a digest lie."""
    return environment().papers / digest[:2] / digest


def packed(content: bytes) -> bytes:
    """Return bytes compressed for a row."""
    return zlib.compress(content, 6)


def unpacked(content: bytes | memoryview) -> bytes:
    """Return the bytes of a row."""
    return zlib.decompress(bytes(content))
