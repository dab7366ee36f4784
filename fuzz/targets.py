"""What must hold for any bytes: one function a reader, one for archives, one for the coder.

A reader may say `Unreadable` and nothing else; what it reads is sound. A finding's quotation stands at its place, and
the way back leads to the raw text. Anything else is an error that the fuzzer keeps the bytes of.
"""

import io
import zipfile
from collections.abc import Callable

from latchstring import classify
from latchstring.documents import Document, Limits, document_from_text
from latchstring.documents.archive import allowance_of, members, statement
from latchstring.documents.describe import describe
from latchstring.documents.document import Raw
from latchstring.documents.outline import outline
from latchstring.documents.problems import Unreadable
from latchstring.documents.reading import READERS, Reader
from latchstring.evidence import Finding, find
from latchstring.packets.known import marks, papers
from latchstring.packets.letters import letter_of

LIMITS = Limits(
    ocr=False,
    max_characters=200_000,
    max_pages=20,
    seconds_per_file=10,
    max_bytes=5_000_000,
    max_expanded_bytes=5_000_000,
)
PARTS = {
    "docx": ("word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"),
    "odt": ("content.xml", "styles.xml", "meta.xml"),
}
"""The parts of containers. Compressed bytes cannot be changed with any sense, so their parts are changed instead."""
PRINTED = {
    *("Case No.", "v.", "0:00-cr-00000", "District Court"),
    *(words for mark in marks() for words in mark.words),
    *(each.words for paper in papers().values() for each in paper.words),
    *(number for paper in papers().values() for number in paper.numbers),
}
"""Every word that evidence may quote."""
APART = b"\x00PART\x00"
CONTENT_TYPES = b"""<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""


def reader_named(name: str) -> Reader:
    """Return the reader of a format by the name of its module."""
    return next(reader for reader in READERS if reader.reads.partition(":")[0] == name)


def read_soundly(name: str, data: bytes) -> None:
    """Read, and hold the reader to what readers promise; then tell what the paper is, and code it."""
    try:
        raw = reader_named(name).read(data, LIMITS)
    except Unreadable:
        return
    check_raw(raw)
    said = describe(raw, f"paper.{name}", None)
    sections = outline(raw.text, raw.headings, said.kind)
    document = Document(
        id="0" * 16,
        name=f"paper.{name}",
        text=raw.text,
        kind=said.kind,
        issuer=said.issuer,
        reader=raw.reader,
        pages=raw.pages,
        sections=sections,
        alignment=raw.alignment,
    )
    check_sections(document)
    for finding in find(document):
        check_finding(document, finding)


def check_raw(raw: Raw) -> None:
    """Spans lie in the text, in order; the text can be written; the way back covers it."""
    length = len(raw.text)
    assert length <= LIMITS.max_characters, "longer than the limit"
    raw.text.encode("utf-8")
    assert all(0 <= start <= end <= length for start, end, _ in raw.headings), "a heading outside the text"
    assert all(0 <= page.start <= page.end <= length for page in raw.pages), "a page outside the text"
    assert list(raw.pages) == sorted(raw.pages, key=lambda page: page.start), "pages out of order"
    at = 0
    for piece in raw.alignment.pieces:
        assert piece.start == at, "a gap in the way back"
        assert piece.length > 0, "an empty piece in the way back"
        at += piece.length
    assert not raw.alignment.pieces or at == length, "the way back ends before the text"


def check_sections(document: Document) -> None:
    """Sections lie in the text, and inside the section they belong to."""
    for section in document.sections:
        assert 0 <= section.start <= section.end <= len(document.text), "a section outside the text"
        if section.parent is not None:
            parent = document.sections[section.parent]
            assert parent.start <= section.start <= section.end <= parent.end, "a section outside its parent"


def check_finding(document: Document, finding: Finding) -> None:
    """Every quotation stands at its place, and leads back to raw characters."""
    text = document.text
    assert finding.quote == text[finding.start : finding.end] != "", "a quotation that is not at its place"
    for carved in finding.carve_outs:
        assert carved.quote == text[carved.start : carved.end] != "", "an exception that is not at its place"
    if document.alignment.pieces:
        spans = document.alignment.raw_spans(finding.start, finding.end)
        assert spans, "a quotation without a way back"
        assert all(start < end for start, end in spans), "an empty way back"


def contained(name: str, data: bytes) -> bytes:
    """Return a container whose parts are the pieces of the data; data that is one already stays."""
    if data[:2] == b"PK":
        return data
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as container:
        if name == "docx":
            container.writestr("[Content_Types].xml", CONTENT_TYPES)
        else:
            container.writestr("mimetype", b"application/vnd.oasis.opendocument.text")
        for part, content in zip(PARTS[name], data.split(APART), strict=False):
            container.writestr(part, content)
    return target.getvalue()


def read_archive(data: bytes) -> None:
    """Open an archive and what is in it, within limits."""
    statement(data, LIMITS)
    for number, member in enumerate(members(data, "papers.zip", LIMITS, allowance_of(LIMITS))):
        assert (member.data is None) != (member.problem is None), "a member with bytes and a problem, or neither"
        assert member.name.startswith("papers.zip"), "a member that names no archive"
        assert number <= LIMITS.max_archive_members, "more members than allowed"


def code_text(data: bytes) -> None:
    """Code words as they come: the first byte chooses whether the outline is known."""
    text = data[1:].decode("utf-8", "surrogatepass" if data[:1] > b"\x7f" else "replace")
    document = document_from_text(text)
    check_sections(document)
    for finding in find(document):
        check_finding(document, finding)


def classify_packet(data: bytes) -> None:
    """Classify bytes as a text and as a letter: nothing raises, pages are in order, and quoted words are the data's."""
    letter = letter_of(data, LIMITS)
    for words in (data.decode("utf-8", "replace"), letter.words):
        packet = classify(text=words)
        at = 0
        for part in packet.parts:
            assert at < part.first <= part.last <= packet.pages, "pages out of order"
            at = part.last
            for evidence in part.evidence:
                assert evidence.words in PRINTED, "words that are not the data's"


def _surrogates_are_no_error(target: Callable[[bytes], None]) -> Callable[[bytes], None]:
    def tried(data: bytes) -> None:
        try:
            target(data)
        except UnicodeDecodeError:
            return

    return tried


def _of_container(name: str) -> Callable[[bytes], None]:
    return lambda data: read_soundly(name, contained(name, data))


def _of_reader(name: str) -> Callable[[bytes], None]:
    return lambda data: read_soundly(name, data)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "coder": _surrogates_are_no_error(code_text),
    "pdf": _of_reader("pdf"),
    "docx": _of_container("docx"),
    "doc": _of_reader("doc"),
    "html": _of_reader("html"),
    "rtf": _of_reader("rtf"),
    "odt": _of_container("odt"),
    "xml": _of_reader("xml"),
    "plain": _of_reader("plain"),
    "scan": _of_reader("scan"),
    "archive": read_archive,
    "packet": classify_packet,
}
