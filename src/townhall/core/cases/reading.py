"""What the library sees in a paper: in a job, from the sealed bytes, and kept sealed. It suggests; a person confirms.

Quotations are printed form words only, never what was filled in (`latchstring.packets` promises it). Bytes are given
to the library as a file without a name on the disk where the system can, else in a folder that is gone afterwards.
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import Any

import msgspec
from django.conf import settings
from django.utils import timezone

from latchstring.packets import PacketPart, classify
from townhall.core.cases.desk import Desk
from townhall.core.cases.sealed import about_paper, open_paper
from townhall.core.people.models import Organisation
from townhall.core.sealing.envelopes import KeyDestroyed, seal, unseal

_ABOUT = "cases.paper.reading"
_QUOTES = 4
"""Printed words shown of one part: the heaviest."""


class Part(msgspec.Struct, frozen=True):
    """Some pages that belong together: what they are, whether a court issued them, who signed, what they ask, and why.

    All are words of `latchstring.vocabulary`; `faults` are codes of irregularities.
    """

    first: int
    last: int
    paper: str
    judicial: str
    court: str
    signer: str
    asks: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


class Reading(msgspec.Struct, frozen=True):
    """What was seen in one paper."""

    parts: tuple[Part, ...]


def read_sealed(desk: Desk, subject: str, agency: Callable[[Organisation], str]) -> tuple[Any, Reading] | None:
    """Look at a paper of a desk and keep what was seen; returns its case too. Done again, it writes the same.

    Of a paper that is gone nothing is kept; of one that cannot be read, that somebody looked. `agency` is what an
    organisation is called on papers that are addressed to it.
    """
    rows: Any = desk.papers
    paper = rows.objects.select_related("case__organisation").filter(pk=subject).first()
    if paper is None or paper.case.is_purged:
        return None
    try:
        seen = look_at(open_paper(paper), about_paper(paper).name, agency(paper.case.organisation))
        sealed = seal(paper.case.key_id, msgspec.json.encode(seen), _ABOUT) if seen.parts else b""
    except KeyDestroyed:
        return None
    rows.objects.filter(pk=paper.pk).update(reading=sealed, read_at=timezone.now())
    return paper.case, seen


def look_at(content: bytes, name: str, agency: str) -> Reading:
    """Ask the library what a packet is; without parts where it could not be read."""
    with _as_file(content, PurePath(name).suffix[:8]) as path:
        packet = classify(path, agency=agency)
    return Reading(tuple(_part(each) for each in packet.parts))


def reading_of(paper: Any) -> Reading | None:
    """Return what was seen in a paper; None where it was not looked at yet, or could not be read."""
    if not paper.reading or paper.case.key_id is None:
        return None
    return msgspec.json.decode(unseal(paper.case.key_id, bytes(paper.reading), _ABOUT), type=Reading)


def _part(seen: PacketPart) -> Part:
    heavy = sorted(seen.evidence, key=lambda each: -each.weight)
    return Part(
        first=seen.first,
        last=seen.last,
        paper=seen.paper.value,
        judicial=seen.judicial.value,
        court=seen.court.value,
        signer=seen.signer.value,
        asks=tuple(each.kind.value for each in seen.elements),
        quotes=tuple(dict.fromkeys(each.words for each in heavy))[:_QUOTES],
        faults=tuple(dict.fromkeys(each.code.value for each in seen.irregularities)),
    )


@contextmanager
def _as_file(content: bytes, suffix: str) -> Iterator[Path]:
    """The bytes as a file with a suffix, in memory where the system can: a killed worker leaves nothing behind."""
    with tempfile.TemporaryDirectory(dir=settings.FILE_UPLOAD_TEMP_DIR) as folder:
        path = Path(folder) / f"paper{suffix}"
        if not hasattr(os, "memfd_create"):
            path.write_bytes(content)
            yield path
            return
        with os.fdopen(os.memfd_create("paper"), "w+b") as held:
            held.write(content)
            held.flush()
            path.symlink_to(f"/proc/self/fd/{held.fileno()}")
            yield path
