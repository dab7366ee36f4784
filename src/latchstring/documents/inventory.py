"""What lies there, before anything is read: every paper with its id, its further copies, and what is stated of it.

One pass over the bytes; none is kept. How a paper is read stands in `reading`.
"""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from latchstring.documents.gathering import Place, gather, open_place
from latchstring.documents.limits import Limits
from latchstring.documents.papers import Papers


class Listed(msgspec.Struct, frozen=True):
    """A paper that was found: its name, and its id; for bytes that could not be had, the code of the problem."""

    name: str
    id: str


class Inventory(msgspec.Struct, frozen=True):
    """The papers under what a user named, in the order in which they are read.

    `copies` leads from an id to the names of all papers with the same bytes but the first; `stated` from the name of
    a papers.yml to what it says; `passed_over` counts files of the system.
    """

    places: tuple[Place, ...]
    papers: tuple[Listed, ...]
    copies: dict[str, tuple[str, ...]]
    stated: dict[str, Papers]
    passed_over: int


def take_inventory(paths: Sequence[Path], limits: Limits, papers: Papers | None = None) -> Inventory:
    """List the papers under `paths`. Raises FileNotFoundError, and `DataError` for a faulty papers.yml."""
    gathered = gather(paths, papers)
    listed: list[Listed] = []
    by_id: dict[str, list[str]] = {}
    stated = {} if papers is None else {papers.source: papers}
    passed_over = gathered.passed_over
    for place in gathered.places:
        for found in open_place(place, limits):
            passed_over += found.passed_over
            stated[found.papers.source] = found.papers
            if found.data:
                paper = Listed(found.name, id_of(found.data))
                by_id.setdefault(paper.id, []).append(paper.name)
                listed.append(paper)
            else:
                listed.append(Listed(found.name, found.problem.code if found.problem else ""))
    copies = {id_: tuple(names[1:]) for id_, names in by_id.items() if len(names) > 1}
    return Inventory(gathered.places, tuple(listed), copies, stated, passed_over)


def id_of(data: bytes) -> str:
    """Return the id of a paper: the first 16 hex digits of the SHA-256 of its bytes.

    >>> id_of(b"")
    'e3b0c44298fc1c14'
    """
    return hashlib.sha256(data).hexdigest()[:16]
