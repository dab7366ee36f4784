"""Plain text: which encoding the bytes are in, one kind of line end, form feeds as pages. Nothing else is changed."""

import codecs
import re

import msgspec

from latchstring.documents.document import Page, Problem, Raw
from latchstring.documents.limits import Limits
from latchstring.documents.problems import unreadable
from latchstring.text import Alignment, Message, Piece

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_STRANGE = re.compile("[\x00-\x06\x0e-\x19\x1c-\x1f\ufffd]")
"""Control characters that no text has, and what stands for a character that could not be decoded."""
_OTHER_ENDS = "\x0b\x0c\u0085\u2029"  # U+2028 breaks a line inside a paragraph: it stays, as white space
_DROPPED = "\x00\x1a\ufeff"
_TO_CHANGE = re.compile(f"\r\n?|[{_OTHER_ENDS}{_DROPPED}]")
_SAMPLE = 65_536


class Decoded(msgspec.Struct, frozen=True):
    """Text of bytes, the encoding that was used, and how many characters could not be decoded."""

    text: str
    encoding: str
    lost: int = 0
    is_as_it_was: bool = False
    """Whether the bytes are this text in UTF-8, so that a parser may as well take them."""


def read_plain(data: bytes, limits: Limits) -> Raw:
    """Read plain text: UTF-8, UTF-16 and UTF-32 with or without a byte order mark, or Windows-1252.

    Line ends become `\\n`, a form feed begins a page; the alignment leads back to the decoded text.
    Raises Unreadable for an empty file and for bytes that are no text.
    """
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        raise unreadable("problem-empty")
    decoded = decode(data)
    if _is_binary(decoded.text):
        raise unreadable("problem-not-text")
    raw_text = decoded.text
    problems = []
    if decoded.lost:
        problems.append(Problem(Message("problem-characters-lost", {"count": decoded.lost}), loses_text=True))
    if len(raw_text) > limits.max_characters:
        problems.append(too_long(limits.max_characters))
        raw_text = raw_text[: limits.max_characters]
    text, alignment, page_starts = _with_plain_line_ends(raw_text)
    if not text.strip():
        raise unreadable("problem-empty")
    notes = [] if decoded.encoding == "utf-8" else [Message("note-encoding", {"encoding": decoded.encoding})]
    return Raw(text, "plain", _pages(page_starts, len(text)), alignment, tuple(problems), tuple(notes))


def too_long(limit: int) -> Problem:
    """Return the problem of a text that was cut at `limit` characters."""
    return Problem(Message("problem-too-long", {"limit": limit}))


def decode(data: bytes, declared: str = "") -> Decoded:
    """Decode bytes: a byte order mark wins, then `declared`, then UTF-8, UTF-16 by its zero bytes, Windows-1252.

    A UTF-8 text with a few bad bytes stays UTF-8, with U+FFFD at the bad places; it never fails.

    >>> decode(b"caf\\xe9").text, decode("café".encode()).encoding
    ('café', 'utf-8')
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _replacing(data[len(mark) :], encoding)
    known = _known(declared)
    if known and known != "utf-8":
        return _replacing(data, known)
    wide = _wide_encoding(data[:_SAMPLE])
    if wide:
        return _replacing(data, wide)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", is_as_it_was=True)
    except UnicodeDecodeError:
        return _not_quite_utf8(data)


def _known(encoding: str) -> str:
    """Return the name that Python gives an encoding, Latin-1 read as Windows-1252 as browsers do; empty if unknown."""
    try:
        name = codecs.lookup(encoding.strip()).name if encoding.strip() else ""
        " ".encode(name or "utf-8")
    except (LookupError, ValueError, UnicodeError):
        return ""
    if name.startswith(("utf-16", "utf-32")):
        return ""  # a declaration that could be read byte by byte cannot be true of UTF-16
    return "cp1252" if name in ("iso8859-1", "ascii") else name


def _wide_encoding(sample: bytes) -> str:
    """Tell UTF-16 without a mark by where its zero bytes stand."""
    half = len(sample) // 2
    if not half or b"\x00" not in sample:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return ""


def _not_quite_utf8(data: bytes) -> Decoded:
    """Choose between UTF-8 with some damage and Windows-1252: whichever explains more of the non-ASCII bytes."""
    as_utf8 = _replacing(data, "utf-8")
    sound = sum(1 for _ in re.finditer(rb"[\xc2-\xf4][\x80-\xbf]+", data))
    return as_utf8 if sound > 3 * as_utf8.lost else _replacing(data, "cp1252")


def _replacing(data: bytes, encoding: str) -> Decoded:
    try:
        text = data.decode(encoding, "replace")
    except (LookupError, UnicodeError):
        text = data.decode("cp1252", "replace")
        encoding = "cp1252"
    return Decoded(text, encoding, text.count("\ufffd") if "\ufffd" in text else 0)


def is_text(data: bytes) -> bool:
    """Whether bytes are a text in any encoding that is read here, and not a program, a picture or a container."""
    return not _is_binary(decode(data[:_SAMPLE]).text)


def _is_binary(text: str) -> bool:
    """Whether control characters and undecodable bytes are more than stray: a text has next to none."""
    sample = text[:_SAMPLE]
    strange = len(_STRANGE.findall(sample))
    return strange > max(2, len(sample) // 50)


def _with_plain_line_ends(raw: str) -> tuple[str, Alignment, list[int]]:
    """Return the cleaned text, its alignment to `raw`, and where pages begin (empty without form feeds)."""
    strange = any(character in raw for character in _OTHER_ENDS + _DROPPED)
    if not strange and "\r" not in raw:
        return raw, Alignment((Piece(0, len(raw), 0),)), []
    if not strange and raw.count("\r\n") == raw.count("\r"):
        return _without_carriage_returns(raw)
    return _line_by_line(raw)


def _without_carriage_returns(raw: str) -> tuple[str, Alignment, list[int]]:
    """The common case, fast: every `\\r` stands before a `\\n`, so each line is one piece."""
    lines = raw.split("\r\n")
    pieces = [Piece(0, len(lines[0]), 0)] if lines[0] else []
    start, skipped = len(lines[0]), 1
    for line in lines[1:]:
        length = len(line) + 1
        pieces.append(Piece(start, length, start + skipped))
        start += length
        skipped += 1
    return "\n".join(lines), Alignment(tuple(pieces)), []


def _line_by_line(raw: str) -> tuple[str, Alignment, list[int]]:
    """The general case: lone carriage returns, form feeds, line separators, zero bytes."""
    cleaned: list[str] = []
    parts: list[tuple[int, int]] = []
    page_starts: list[int] = []
    at = length = 0
    for match in _TO_CHANGE.finditer(raw):
        cleaned.append(raw[at : match.start()])
        parts.append((at, match.start() - at))
        length += match.start() - at
        found = match.group()
        if found == "\r\n":
            cleaned.append("\n")
            parts.append((match.start() + 1, 1))
            length += 1
        elif found not in _DROPPED:
            cleaned.append("\n")
            parts.append((-1, 1))
            length += 1
        if found == "\x0c":
            page_starts.append(length)
        at = match.end()
    cleaned.append(raw[at:])
    parts.append((at, len(raw) - at))
    return "".join(cleaned), Alignment.build(parts), page_starts


def _pages(starts: list[int], end: int) -> tuple[Page, ...]:
    """Make pages of the places where form feeds stood; a last form feed opens no page."""
    if not starts:
        return ()
    bounds = [0, *(start for start in starts if start < end), end]
    return tuple(Page(number, bounds[number - 1], bounds[number]) for number in range(1, len(bounds)))
