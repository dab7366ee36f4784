"""Papers as read, kept on the disk by what they are, what was stated of them, and which program read them.

A scan of three hundred pages is recognised once: an assessment that was killed goes on behind the papers it had read,
and the viewer shows the very text that was assessed. What is kept can be thrown away; it is made anew when asked for.
"""

import hashlib
import os
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

import msgspec

from latchstring import __version__, read
from latchstring.documents import Document
from latchstring.documents.papers import PaperFacts
from latchstring.vocabulary import Body, DateKind, DocumentKind, Status
from townhall.assessments.models import Paper
from townhall.assessments.storing import packed, path_of, unpacked


def reading_of(paper: Paper) -> Document:
    """Return a paper as read, under its own name. What cannot be read is a document that says why."""
    kept = _kept_at(paper)
    if not kept.exists():
        part = kept.with_name(f"{kept.name}.{os.getpid()}.part")
        part.write_bytes(packed(msgspec.msgpack.encode(_read(paper))))
        part.replace(kept)
    document = msgspec.msgpack.decode(unpacked(kept.read_bytes()), type=Document)
    return msgspec.structs.replace(document, name=paper.name)


def _read(paper: Paper) -> Document:
    """Read the bytes as a file of the paper's name, so that the name tells what it can.

    Its place on the disk stays unsaid.
    """
    with TemporaryDirectory() as folder:
        link = Path(folder) / PurePosixPath(paper.name).name[-200:]
        link.symlink_to(path_of(paper.digest))
        return msgspec.structs.replace(read(link, facts=_facts(paper)), name="", path="")


def _facts(paper: Paper) -> PaperFacts:
    """What people stated; it wins over what the program infers."""
    return PaperFacts(
        file=PurePosixPath(paper.name).name,
        kind=DocumentKind(paper.stated_kind) if paper.stated_kind else None,
        issuer=Body(paper.stated_issuer) if paper.stated_issuer else None,
        status=Status(paper.stated_status) if paper.stated_status else None,
        dates={DateKind.EFFECTIVE: paper.stated_effective} if paper.stated_effective else {},
    )


def _kept_at(paper: Paper) -> Path:
    said = "\x1f".join((__version__, msgspec.json.encode(_facts(paper)).decode()))
    return path_of(paper.digest).with_suffix("." + hashlib.sha256(said.encode()).hexdigest()[:16])
