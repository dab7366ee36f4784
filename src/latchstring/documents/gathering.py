"""Which files are papers: files, folders and archives that a user names, in a settled order, each with its bytes."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from latchstring.documents.archive import allowance_of, is_passed_over, is_statement, members, statement
from latchstring.documents.formats import is_archive_at
from latchstring.documents.limits import Limits
from latchstring.documents.papers import Papers, load_papers, parse_papers
from latchstring.text import DataError, Message


class Place(msgspec.Struct, frozen=True):
    """A file that stands where the user pointed to, with what is stated of the papers there."""

    name: str
    path: Path
    papers: Papers


class Found(msgspec.Struct, frozen=True):
    """A paper that was found: its bytes, or why they could not be had. `problem` and `data` exclude each other."""

    name: str
    path: str
    papers: Papers
    data: bytes | None = None
    problem: Message | None = None
    passed_over: int = 0


class Gathered(msgspec.Struct, frozen=True):
    """The files under what a user named, and how many were passed over as the system's own."""

    places: tuple[Place, ...]
    passed_over: int


def gather(paths: Sequence[Path], papers: Papers | None = None) -> Gathered:
    """List the files under `paths`: a file stays in the order named, a folder gives its files sorted by name.

    Names are relative to what was named. A `papers.yml` in a folder holds for that folder and those inside it; given
    `papers` holds instead of all. Raises FileNotFoundError for a path that is not there, before any work begins.
    """
    for path in paths:
        if not path.exists():
            raise FileNotFoundError(str(path))
    places: list[Place] = []
    passed_over = 0
    for path in paths:
        if path.is_dir():
            found, left = _folder(path, papers)
            places += found
            passed_over += left
        else:
            places.append(Place(path.name, path, _stated(path.parent, papers, Papers())))
    return Gathered(tuple(_apart(places)), passed_over)


def open_place(place: Place, limits: Limits) -> Iterator[Found]:
    """Yield the paper that a file is, or the papers in it if it is an archive."""
    path = str(place.path)
    try:
        if not place.path.is_file():
            raise OSError("no plain file")
        too_large = place.path.stat().st_size > limits.max_bytes
        archive = not too_large and is_archive_at(place.path)
        data = b"" if too_large or archive else place.path.read_bytes()
    except OSError:
        yield Found(place.name, path, place.papers, problem=Message("problem-cannot-open"))
        return
    if too_large:
        problem = Message("problem-too-large", {"limit": limits.max_bytes})
        yield Found(place.name, path, place.papers, problem=problem)
    elif archive:
        yield from _in_archive(place, limits)
    else:
        yield Found(place.name, path, place.papers, data)


def _in_archive(place: Place, limits: Limits) -> Iterator[Found]:
    """Yield what an archive holds; a papers.yml at its top holds for its papers, unless the user gave another."""
    path = str(place.path)
    papers = place.papers
    inside = None if papers.rows else statement(place.path, limits)
    if inside is not None:
        name = f"{place.name}/papers.yml"
        try:
            papers = parse_papers(inside, name)
        except DataError as error:
            yield Found(name, path, place.papers, problem=error.message)
    allowance = allowance_of(limits)
    empty = True
    for member in members(place.path, place.name, limits, allowance):
        empty = False
        yield Found(member.name, path, papers, member.data, member.problem, allowance.take_passed_over())
    if empty:
        yield Found(place.name, path, papers, problem=Message("problem-archive-empty"))


def _folder(root: Path, papers: Papers | None) -> tuple[list[Place], int]:
    """Walk a folder; a folder that is reached twice through links is walked once."""
    places: list[Place] = []
    passed_over = 0
    seen: set[str] = set()
    waiting = [(root, _stated(root.parent, papers, Papers()) if papers else Papers())]
    while waiting:
        folder, above = waiting.pop()
        real = os.path.realpath(folder)
        if real in seen:
            continue
        seen.add(real)
        stated = _stated(folder, papers, above)
        inside = []
        for entry in _entries(folder):
            if is_passed_over(entry.name):
                passed_over += 1
            elif entry.is_dir():
                inside.append((entry, stated))
            elif not is_statement(entry.name):
                places.append(Place(entry.relative_to(root).as_posix(), entry, stated))
        waiting += reversed(inside)
    return sorted(places, key=lambda place: place.name.split("/")), passed_over


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _stated(folder: Path, given: Papers | None, above: Papers) -> Papers:
    """Return what is stated of the papers in a folder: what was given, else its papers.yml, else that above it."""
    if given is not None:
        return given
    file = folder / "papers.yml"
    return load_papers(file) if file.is_file() else above


def _apart(places: list[Place]) -> Iterator[Place]:
    """Give papers of one name, from two places, names that differ: with their folder's name before."""
    taken: set[str] = set()
    for place in places:
        name, folder = place.name, place.path.parent
        while name in taken and folder.name:
            name, folder = f"{folder.name}/{name}", folder.parent
        taken.add(name)
        yield msgspec.structs.replace(place, name=name)
