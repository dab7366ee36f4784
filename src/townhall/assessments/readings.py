"""Papers as read, kept on the disk by what they are, what was stated of them, and which program read them.

A scan of three hundred pages is recognised once: an assessment that was killed goes on behind the papers it had read,
and the viewer shows the very text that was assessed. What is kept can be thrown away; it is made anew when asked for.
"""

import hashlib
from pathlib import Path, PurePosixPath

import msgspec

from latchstring import __version__, read
from latchstring.documents import Document
from latchstring.documents.papers import PaperFacts
from latchstring.vocabulary import Body, DateKind, DocumentKind, Status
from townhall.assessments.models import Paper
from townhall.assessments.storing import as_file, packed, path_of, store_whole, unpacked


def reading_of(paper: Paper, stated: PaperFacts | None = None) -> Document:
    """Return a paper as read, under its own name. What cannot be read is a document that says why.

    `stated` is what a `papers.yml` says of it; what was stated on the site by hand counts more.
    """
    facts = _facts(paper, stated)
    kept = _kept_at(paper, facts)
    if not kept.exists():
        store_whole(kept, packed(msgspec.msgpack.encode(_read(paper, facts))))
    document = msgspec.msgpack.decode(unpacked(kept.read_bytes()), type=Document)
    return msgspec.structs.replace(document, name=paper.name)


def _read(paper: Paper, facts: PaperFacts) -> Document:
    """Read the bytes as a file of the paper's name, so that the name tells what it can.

    Its place on the disk stays unsaid.
    """
    with as_file(paper.digest, paper.name) as link:
        return msgspec.structs.replace(read(link, facts=facts), name="", path="")


def _facts(paper: Paper, stated: PaperFacts | None) -> PaperFacts:
    """What people stated; it wins over what the program infers."""
    row = stated or PaperFacts(file="")
    effective = {DateKind.EFFECTIVE: paper.stated_effective} if paper.stated_effective else {}
    return msgspec.structs.replace(
        row,
        file=PurePosixPath(paper.name).name,
        kind=DocumentKind(paper.stated_kind) if paper.stated_kind else row.kind,
        issuer=Body(paper.stated_issuer) if paper.stated_issuer else row.issuer,
        status=Status(paper.stated_status) if paper.stated_status else row.status,
        dates={**row.dates, **effective},
    )


def _kept_at(paper: Paper, facts: PaperFacts) -> Path:
    said = "\x1f".join((__version__, msgspec.json.encode(facts).decode()))
    return path_of(paper.digest).with_suffix("." + hashlib.sha256(said.encode()).hexdigest()[:16])
