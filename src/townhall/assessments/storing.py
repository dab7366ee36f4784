"""Papers on the disk: by the digest of their bytes, written once, never served as they are."""

import hashlib
import os
import tempfile
import zlib
from collections.abc import Iterable
from pathlib import Path

from townhall.config.environment import environment


def store(chunks: Iterable[bytes]) -> tuple[str, int]:
    """Write bytes as they come, however many; returns their digest and size. The same bytes are kept once."""
    folder = environment().papers
    folder.mkdir(parents=True, exist_ok=True)
    counted, size = hashlib.sha256(), 0
    with tempfile.NamedTemporaryFile(dir=folder, prefix=".part-", delete=False) as part:
        for chunk in chunks:
            counted.update(chunk)
            size += len(chunk)
            part.write(chunk)
        part.flush()
        os.fsync(part.fileno())
    digest = counted.hexdigest()
    path = path_of(digest)
    path.parent.mkdir(exist_ok=True)
    Path(part.name).replace(path)
    return digest, size


def path_of(digest: str) -> Path:
    """Return where the bytes of a digest lie."""
    return environment().papers / digest[:2] / digest


def packed(content: bytes) -> bytes:
    """Return bytes compressed for a row."""
    return zlib.compress(content, 6)


def unpacked(content: bytes | memoryview) -> bytes:
    """Return the bytes of a row."""
    return zlib.decompress(bytes(content))
