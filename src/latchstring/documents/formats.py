"""How a file's own bytes tell its format. Names of files are not looked at here."""

import io
import re
import zipfile
from pathlib import Path

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")
_HEAD = 4_096
_HTML_FIRST = re.compile(rb"<(?:head|body|title|meta|div|p|h[1-6]|table|script|font|center)[\s>]", re.IGNORECASE)
_HTML_AT_ALL = re.compile(rb"<!doctype html|<html[\s>]", re.IGNORECASE)
_ONE_DOCUMENT = frozenset(("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"))
_NAMESPACE_OF_ODT = b"mimetypeapplication/vnd.oasis.opendocument.text"


def is_pdf(data: bytes) -> bool:
    """A PDF states itself within the first kilobyte (ISO 32000, annex H)."""
    return b"%PDF-" in data[:1024]


def is_rtf(data: bytes) -> bool:
    """RTF begins with its name in a brace."""
    return data[:64].lstrip().startswith(b"{\\rtf")


def is_ole(data: bytes) -> bool:
    """The container of Word 97–2003, and of locked modern Office files."""
    return data.startswith(_OLE)


def is_picture(data: bytes) -> bool:
    """PNG, JPEG or TIFF."""
    return data.startswith(_PICTURES)


def is_zip(data: bytes) -> bool:
    """Any ZIP container, DOCX and ODT among them."""
    return data.startswith(_ZIP)


def is_docx(data: bytes) -> bool:
    """A ZIP container with a Word document in it."""
    return is_zip(data) and any(name.startswith("word/") for name in _names(data))


def is_odt(data: bytes) -> bool:
    """A ZIP container that states it is an OpenDocument text."""
    return is_zip(data) and _NAMESPACE_OF_ODT in data[:120]


def is_other_container(data: bytes) -> bool:
    """A ZIP container that is one document of a kind that is not read: a table, slides, a book, a program."""
    if not is_zip(data) or is_docx(data) or is_odt(data):
        return False
    return bool(_names(data) & _ONE_DOCUMENT)


def is_archive(data: bytes) -> bool:
    """A whole ZIP of files, and not one document. One whose directory is cut off is a damaged file, whatever it was."""
    return is_zip(data) and zipfile.is_zipfile(io.BytesIO(data)) and not _is_one_document(data)


def is_archive_at(path: Path) -> bool:
    """The same of a file on the disk, of which only the head and the directory are read. Raises OSError."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
        if not is_zip(head) or not zipfile.is_zipfile(file):
            return False
    names = _names(path)
    return not (is_odt(head) or any(name.startswith("word/") for name in names) or names & _ONE_DOCUMENT)


def _is_one_document(data: bytes) -> bool:
    return is_docx(data) or is_odt(data) or is_other_container(data)


def is_xml(data: bytes) -> bool:
    """XML that states it, and is no web page."""
    head = _start(data)
    return head.startswith(b"<?xml") and not _HTML_AT_ALL.search(head)


def is_html(data: bytes) -> bool:
    """A web page: it states it, or its first element is one of pages only."""
    head = _start(data)
    return head.startswith(b"<") and bool(_HTML_AT_ALL.search(head) or _HTML_FIRST.match(head))


def _start(data: bytes) -> bytes:
    """The first bytes without a byte order mark, leading blanks, and the zero bytes of UTF-16."""
    return data[:_HEAD].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")


def _names(source: bytes | Path) -> frozenset[str]:
    """Names in a ZIP container; none where its directory cannot be read."""
    try:
        with zipfile.ZipFile(io.BytesIO(source) if isinstance(source, bytes) else source) as container:
            return frozenset(container.namelist())
    except Exception:  # damaged directories fail in many ways, and mean the same: no names
        return frozenset()
