"""What the library sees in a paper: in a job, from the sealed bytes, and kept sealed. It suggests; a person confirms.

Quotations are printed form words only, never what was filled in (`latchstring.packets` promises it). Bytes are given
to the library as a file without a name on the disk where the system can, else in a folder that is gone afterwards.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import Any

import msgspec
from django.conf import settings
from django.utils import timezone

from latchstring.packets import PacketPart, classify
from latchstring.vocabulary import IssuingCourt, SignerRole
from townhall.core.cases.sealed import about_paper, open_paper
from townhall.core.jobs.tasks import Progress, task
from townhall.core.sealing.envelopes import KeyDestroyed, seal, unseal
from townhall.desks.custody.models import CustodyCase, CustodyPaper
from townhall.desks.custody.rules import papers
from townhall.desks.custody.selectors import settings_of

_ABOUT = "custody.paper.reading"
_QUOTES = 4
"""Printed words shown of one part: the heaviest."""


class Part(msgspec.Struct, frozen=True):
    """Some pages that belong together: what they are, whether a court issued them, who signed, what they ask, and why.

    `faults` are codes of the library's irregularities.
    """

    first: int
    last: int
    paper: str
    judicial: str
    issuer: str
    asks: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


class Reading(msgspec.Struct, frozen=True):
    """What was seen in one paper."""

    parts: tuple[Part, ...]


@task("custody.read")
def read_paper(subject: str, progress: Progress) -> None:
    """Look at a paper. Begun again, it writes the same; of a paper that is gone or cannot be read nothing is kept."""
    paper = CustodyPaper.objects.select_related("case__organisation").filter(pk=subject).first()
    if paper is None or paper.case.is_purged:
        return
    progress(0, 1)
    try:
        seen = look_at(open_paper(paper), about_paper(paper).name, settings_of(paper.case.organisation).agency)
        sealed = seal(paper.case.key_id, msgspec.json.encode(seen), _ABOUT) if seen.parts else b""
    except KeyDestroyed:
        return
    CustodyPaper.objects.filter(pk=paper.pk).update(reading=sealed, read_at=timezone.now())
    found = suggestion(seen)
    CustodyCase.objects.filter(pk=paper.case_id, paper="", suggested="").update(suggested=found.paper if found else "")
    progress(1, 1)


def look_at(content: bytes, name: str, agency: str) -> Reading:
    """Ask the library what a packet is; without parts where it could not be read."""
    with _as_file(content, PurePath(name).suffix[:8]) as path:
        packet = classify(path, agency=agency)
    return Reading(tuple(_part(each) for each in packet.parts))


def _part(seen: PacketPart) -> Part:
    heavy = sorted(seen.evidence, key=lambda each: -each.weight)
    return Part(
        first=seen.first,
        last=seen.last,
        paper=seen.paper.value,
        judicial=seen.judicial.value,
        issuer=_issuer(seen),
        asks=tuple(each.kind.value for each in seen.elements),
        quotes=tuple(dict.fromkeys(each.words for each in heavy))[:_QUOTES],
        faults=tuple(dict.fromkeys(each.code.value for each in seen.irregularities)),
    )


def _issuer(seen: PacketPart) -> str:
    """Who signed, in the words of this desk."""
    if seen.court is IssuingCourt.STATE:
        return "state_court"
    if seen.court is IssuingCourt.FEDERAL:
        judges = {SignerRole.JUDGE, SignerRole.MAGISTRATE}
        clerk = "federal_clerk" if seen.signer is SignerRole.CLERK else "unknown"
        return "federal_judge" if seen.signer in judges else clerk
    return "officer" if seen.judicial.value == "no" else "unknown"


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


def reading_of(paper: Any) -> Reading | None:
    """Return what was seen in a paper; None where it was not looked at yet, or could not be read."""
    if not paper.reading or paper.case.key_id is None:
        return None
    return msgspec.json.decode(unseal(paper.case.key_id, bytes(paper.reading), _ABOUT), type=Reading)


def suggestion(*seen: Reading) -> Part | None:
    """Return the first part that asks for something; None where a court's paper and others lie together.

    Then a person parts them: a warrant for one person does not cure a paper on another.
    """
    known = [part for each in seen for part in each.parts if part.paper in papers()]
    asking = [part for part in known if papers()[part.paper].asks]
    if len({papers()[part.paper].judicial for part in asking}) > 1:
        return None
    return next(iter(asking or known), None)
