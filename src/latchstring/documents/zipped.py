"""Opening ZIP containers (archives, DOCX, ODT) without being harmed by them. Nothing is ever unpacked to disk."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

from latchstring.documents.limits import Limits
from latchstring.documents.problems import unreadable

_DAMAGE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    KeyError,
    IndexError,
    OverflowError,
    MemoryError,
)
_ENCRYPTED = 0x1
_SMALL = 10_000_000
_CHUNK = 1_048_576


def open_zip(source: bytes | Path) -> zipfile.ZipFile:
    """Open a ZIP container, held in memory or on the disk; raises Unreadable where its directory is damaged."""
    try:
        return zipfile.ZipFile(io.BytesIO(source) if isinstance(source, bytes) else source)
    except _DAMAGE as error:
        raise unreadable("problem-damaged-container") from error


def unpack(container: zipfile.ZipFile, member: zipfile.ZipInfo, limits: Limits, allowance: int | None = None) -> bytes:
    """Return the bytes of a member, at most `allowance` of them (else `limits.max_bytes`).

    Raises Unreadable for a password, damage, a member too large, or one that expands like a bomb: the sizes that
    the container states are looked at first, and those really found while unpacking count.
    """
    if member.flag_bits & _ENCRYPTED:
        raise unreadable("problem-password")
    most = limits.max_bytes if allowance is None else min(limits.max_bytes, allowance)
    most_by_ratio = max(_SMALL, int(member.compress_size * limits.max_expansion_ratio))
    if member.file_size > most_by_ratio:
        raise unreadable("problem-expands-too-much", ratio=int(limits.max_expansion_ratio))
    if member.file_size > most:
        raise unreadable("problem-too-large", limit=most)
    try:
        return _unpack_measured(container, member, min(most, most_by_ratio))
    except _DAMAGE as error:
        raise unreadable("problem-damaged-container") from error


def _unpack_measured(container: zipfile.ZipFile, member: zipfile.ZipInfo, most: int) -> bytes:
    """Unpack piece by piece, so that a stated size that lies costs no more than `most`."""
    pieces = []
    length = 0
    with container.open(member) as stream:
        while piece := stream.read(_CHUNK):
            pieces.append(piece)
            length += len(piece)
            if length > most:
                raise unreadable("problem-too-large", limit=most)
    return b"".join(pieces)


def part(container: zipfile.ZipFile, name: str, limits: Limits) -> bytes | None:
    """Return the bytes of a named part of a document container, or None if it has no such part."""
    try:
        member = container.getinfo(name.lstrip("/"))
    except KeyError:
        return None
    return unpack(container, member, limits)
