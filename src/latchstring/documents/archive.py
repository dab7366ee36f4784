"""Archives: the files in a ZIP, and in ZIPs inside it, within limits. What a file is, is not asked here.

Members are read in memory only, so a name such as `../../etc/passwd` can do no harm.
"""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec

from latchstring.documents.formats import is_archive
from latchstring.documents.limits import Limits
from latchstring.documents.problems import Unreadable
from latchstring.documents.zipped import open_zip, unpack
from latchstring.text import Message

_NO_PAPERS = frozenset(("thumbs.db", "desktop.ini", "icon\r", "__macosx"))
_STATEMENTS = frozenset(("papers.yml", "answers.yml"))
_UTF8_NAME = 0x800


class Member(msgspec.Struct, frozen=True):
    """A file in an archive: its bytes, or why they could not be had."""

    name: str
    data: bytes | None = None
    problem: Message | None = None


class Allowance(msgspec.Struct):
    """What is left of the limits for one archive and all archives inside it."""

    members: int
    expanded: int
    passed_over: int = 0
    """Files that systems leave behind and nobody wrote."""

    def take_passed_over(self) -> int:
        """Return how many files were passed over since this was last asked."""
        count, self.passed_over = self.passed_over, 0
        return count


def is_passed_over(name: str) -> bool:
    """Whether a file or folder is the system's and no paper: hidden, a lock, a cache of pictures.

    >>> is_passed_over(".DS_Store"), is_passed_over("~$order.docx"), is_passed_over("Order.docx")
    (True, True, False)
    """
    return name.startswith((".", "~$")) or name.casefold() in _NO_PAPERS


def is_statement(name: str) -> bool:
    """Whether a file states facts of papers or officials and is itself none."""
    return name.casefold() in _STATEMENTS


def allowance_of(limits: Limits) -> Allowance:
    """Return what one archive may cost."""
    return Allowance(limits.max_archive_members, limits.max_expanded_bytes)


def members(source: bytes | Path, name: str, limits: Limits, allowance: Allowance, depth: int = 1) -> Iterator[Member]:
    """Yield the files of an archive, sorted by name, archives inside it opened in their place.

    Of an archive on the disk, one member at a time is in memory.

    Names are `archive.zip/folder/file`. What cannot be had is yielded with its problem; an archive that is itself
    damaged, or too deep, is one member with a problem.
    """
    if depth > limits.max_archive_depth:
        yield Member(name, problem=Message("problem-archive-too-deep", {"limit": limits.max_archive_depth}))
        return
    try:
        container = open_zip(source)
    except Unreadable as error:
        yield Member(name, problem=error.message)
        return
    with container:
        files = [info for info in container.infolist() if not (_is_folder(info) or is_statement(_base(_name_of(info))))]
        papers = sorted((info for info in files if not _is_the_systems(_name_of(info))), key=_name_of)
        allowance.passed_over += len(files) - len(papers)
        for info in papers:
            path = _name_of(info)
            if allowance.members <= 0:
                limit = limits.max_archive_members
                yield Member(name, problem=Message("problem-archive-too-many", {"limit": limit}))
                return
            allowance.members -= 1
            yield from _opened(container, info, f"{name}/{path}", limits, allowance, depth)


def statement(source: bytes | Path, limits: Limits) -> bytes | None:
    """Return the papers.yml that stands at the top of an archive, or None."""
    try:
        with open_zip(source) as container:
            found = next((info for info in container.infolist() if info.filename == "papers.yml"), None)
            return None if found is None else unpack(container, found, limits)
    except Unreadable:
        return None


def _opened(
    container: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, limits: Limits, allowance: Allowance, depth: int
) -> Iterator[Member]:
    """Yield one member, or what is in it if it is an archive."""
    try:
        data = unpack(container, info, limits, allowance.expanded)
    except Unreadable as error:
        yield Member(name, problem=error.message)
        return
    allowance.expanded -= len(data)
    if is_archive(data):
        yield from members(data, name, limits, allowance, depth + 1)
    else:
        yield Member(name, data)


def _is_folder(info: zipfile.ZipInfo) -> bool:
    """Tell a folder; `ZipInfo.is_dir` fails on a member without a name."""
    return info.filename.endswith("/")


def _name_of(info: zipfile.ZipInfo) -> str:
    """Return a member's name: UTF-8 where marked so or where it can only be so, else the old IBM code page."""
    name = info.filename
    if not info.flag_bits & _UTF8_NAME and not name.isascii():
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = info.filename
    return name.replace("\\", "/").lstrip("/")


def _is_the_systems(path: str) -> bool:
    return any(is_passed_over(part) for part in path.split("/") if part not in ("", ".", ".."))


def _base(path: str) -> str:
    return path.rpartition("/")[2]
