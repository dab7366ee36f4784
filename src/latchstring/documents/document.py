"""The Document: a paper as read, with its outline, its pages and the way back. What a reader yields stands here too."""

import datetime

import msgspec

from latchstring.text import Alignment, Message
from latchstring.vocabulary import Body, DateKind, DocumentKind, Status


class Page(msgspec.Struct, frozen=True, gc=False):
    """A page of the paper: its span in `Document.text`, and for OCR the mean word confidence (0–100)."""

    number: int
    start: int
    end: int
    ocr_confidence: float | None = None
    raw_start: int = 0
    """Where this page's raw text begins in the raw text of the paper (PDF: pages' raw texts laid end to end)."""


class Section(msgspec.Struct, frozen=True, gc=False):
    """A section of the outline: `start..end` spans heading, body and children; `parent` is an index or None."""

    start: int
    end: int
    number: str
    heading: str
    level: int
    parent: int | None = None


class Problem(msgspec.Struct, frozen=True):
    """Something that was not read as it should be: says what (`message`), and where. Its message also says why it
    matters and what to do. `loses_text` is true where words of the paper may be missing from `Document.text`."""

    message: Message
    page: int | None = None
    loses_text: bool = True


class Inference(msgspec.Struct, frozen=True):
    """A value that was inferred or stated: which field, which value, and the reasons, in order."""

    field: str
    value: str
    because: tuple[Message, ...]
    stated: bool = False


class Dated(msgspec.Struct, frozen=True):
    """A date that the paper bears."""

    kind: DateKind
    date: datetime.date


class Box(msgspec.Struct, frozen=True):
    """A rectangle on a page, in PDF points, origin at the lower left: what a quotation covers."""

    page: int
    left: float
    bottom: float
    right: float
    top: float


class Raw(msgspec.Struct, frozen=True):
    """What a reader yields: the cleaned text and how it was made. Readers know nothing of kinds or outlines."""

    text: str
    reader: str
    pages: tuple[Page, ...] = ()
    alignment: Alignment = Alignment()
    problems: tuple[Problem, ...] = ()
    notes: tuple[Message, ...] = ()
    """What was dropped or changed on the way without loss (running headers, tracked changes read as accepted)."""
    title: str = ""
    headings: tuple[tuple[int, int, int], ...] = ()
    """`(start, end, level)` of headings that the format marks (HTML h1–h6, Word heading styles), from 1."""


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A paper of a community. Offsets everywhere are code points into `text`.

    `id` is the first 16 hex digits of the SHA-256 of the file's bytes; `name` the path as given, relative to what the
    user named (members of an archive as `folder.zip/member.pdf`); `path` where the bytes can be found again.
    """

    id: str
    name: str
    text: str
    kind: DocumentKind = DocumentKind.OTHER
    issuer: Body = Body.UNKNOWN
    status: Status = Status.UNKNOWN
    dates: tuple[Dated, ...] = ()
    title: str = ""
    path: str = ""
    reader: str = "plain"
    size: int = 0
    pages: tuple[Page, ...] = ()
    sections: tuple[Section, ...] = ()
    inferences: tuple[Inference, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[Message, ...] = ()
    alignment: Alignment = Alignment()
    also_seen_as: tuple[str, ...] = ()
    """Names of further copies of the same bytes."""
