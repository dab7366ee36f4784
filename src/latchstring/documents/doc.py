"""Legacy Word (.doc, Word 97–2003): characters to text. Its binary structures are in `doc_pieces`."""

import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate, pairwise

import msgspec
import olefile

from latchstring.documents.doc_pieces import (
    Header,
    characters,
    has_list_numbers,
    left_out_runs,
    places_of_runs,
    read_header,
    read_pieces,
)
from latchstring.documents.document import Problem, Raw
from latchstring.documents.limits import Limits
from latchstring.documents.lines import counted
from latchstring.documents.plain import too_long
from latchstring.documents.problems import Unreadable, unreadable
from latchstring.text import Message

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_FIELD_BEGINS, _FIELD_SPLITS, _FIELD_ENDS = "\x13", "\x14", "\x15"
_FIELD_MARKS = (_FIELD_BEGINS, _FIELD_SPLITS, _FIELD_ENDS)
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_LONE = re.compile("[\ud800-\udfff]")
_MEANINGS: dict[int, str | None] = dict.fromkeys(range(0x20)) | dict.fromkeys(range(0x2000, 0x200B), " ") | {
    0x09: " ", 0x0A: " ", 0x0B: "\n", 0x0C: "\n", 0x0D: "\n", 0x0E: "\n", 0x07: "\t", 0x1E: "-", 0x1F: None,
    0xA0: " ", 0xAD: None,
}  # fmt: skip
"""Word's own control characters; all others below the blank (pictures, marks of notes) are no text."""
_MARKS = [(chr(code), meaning or "") for code, meaning in sorted(_MEANINGS.items(), key=lambda each: each[1] != " ")]
"""The same, to be put in one by one: a mark that a text does not hold costs next to nothing. What becomes a blank goes
first: Word's own tab and line feed are blanks, those that its other marks become are not."""
_MARKER_CELL = re.compile(r"([(\[]?[0-9A-Za-z]{1,5}[.)\]]+|•)\t")


def read_doc(data: bytes, limits: Limits) -> Raw:
    """Read a Word 97–2003 document: main text, then foot- and endnotes and text boxes; fields show their result.

    Deleted, struck-out and hidden words, headers, footers and comments are left out with a note. Numbers that Word
    computes for lists are not among the characters of the file and are missing, which a note says.
    Raises Unreadable for a password, a Word before 97, and damage.
    """
    stream, table, header = _streams(data)
    pieces = read_pieces(table, header.clx, len(stream))
    text = "".join(characters(stream, piece) for piece in pieces)
    left_out = places_of_runs(left_out_runs(stream, table, header.character_pages), pieces)
    parts = []
    counts: Counter[str] = Counter()
    for start, end in _parts_that_are_read(header):
        kept, why = _without(text, left_out, start, end)
        counts.update(why)
        parts.append(_as_lines(kept))
    cleaned = "\n".join(part for part in parts if part)
    if not cleaned:
        raise unreadable("problem-empty")
    problems = []
    if "\0\0\0\0\0\0\0\0" in text:
        problems.append(Problem(Message("problem-cut-off")))
    if len(cleaned) > limits.max_characters:
        problems.append(too_long(limits.max_characters))
        cleaned = cleaned[: limits.max_characters]
    unnumbered = has_list_numbers(stream, table, header.paragraph_pages)
    return Raw(cleaned, "doc", problems=tuple(problems), notes=_notes(counts, header, unnumbered))


def _streams(data: bytes) -> tuple[bytes, bytes, Header]:
    """Return the main stream, the table stream and the header. Raises Unreadable for damage and passwords."""
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            for entry in container.direntries:
                if entry is not None:  # no stream holds more than the file, whatever it claims: it would go in circles
                    entry.size = min(entry.size, len(data))
            if container.exists("EncryptedPackage"):
                raise unreadable("problem-password")
            if not container.exists("WordDocument"):
                raise unreadable("problem-not-a-paper", name="OLE")
            stream = container.openstream("WordDocument").read()
            header = read_header(stream)
            table = container.openstream(header.table).read() if container.exists(header.table) else b""
    except Unreadable:
        raise
    except Exception as error:  # the library raises many kinds for damaged files
        raise unreadable("problem-damaged-container") from error
    return stream, table, header


def _parts_that_are_read(header: Header) -> list[tuple[int, int]]:
    """Return the spans of main text, footnotes, endnotes and text boxes."""
    lengths = header.lengths
    bounds = list(accumulate(msgspec.structs.astuple(lengths), initial=0))
    named = dict(zip(lengths.__struct_fields__, pairwise(bounds), strict=True))
    return [named[name] for name in ("main", "footnotes", "endnotes", "boxes")]


def _without(text: str, left_out: list[tuple[int, int, str]], start: int, end: int) -> tuple[str, Counter[str]]:
    """Cut the left-out runs from a part; returns the rest and how many runs of each sort were cut."""
    kept = []
    counts: Counter[str] = Counter()
    at = start
    last = None
    for first, stop, why in left_out:
        if stop <= at or first >= end:
            continue
        kept.append(text[at:first])
        counts[why] += (first, why) != last
        at = min(stop, end)
        last = (at, why)
    return "".join([*kept, text[at:end]]), counts


def _as_lines(text: str) -> str:
    """Turn Word's characters into lines: field results, table rows with tabs, breaks."""
    text = _field_results(text).replace("\x07\x07", "\r")
    for mark, meaning in _MARKS:
        if mark in text:
            text = text.replace(mark, meaning)
    try:
        text.encode()
    except UnicodeEncodeError:  # a half of a pair, or both
        text = _LONE.sub("\ufffd", _PAIR.sub(_joined_pair, text))
    first, *others = text.strip().split("\n")
    lines = (_tidy(line) for line in (first, *(line.lstrip(" \t") for line in others)) if line)
    return "\n".join(lines).strip()


def _tidy(line: str) -> str:
    """Return a line with its blanks made single; next to a tab there are none, and behind a marker no tab."""
    if "\t" not in line:
        return _single(line)
    line = "\t".join([_single(cell.lstrip(" ")) for cell in line.split("\t")])
    return _MARKER_CELL.sub(r"\1 ", line, count=1) if _MARKER_CELL.match(line) else line


def _single(words: str) -> str:
    """Return words with single blanks between them, and without a blank behind them."""
    if words[-1:] == " " and words[-2:] != "  ":
        words = words[:-1]
    while "  " in words:
        words = words.replace("  ", " ")
    return words


def _joined_pair(match: re.Match[str]) -> str:
    return match.group().encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def _field_results(text: str) -> str:
    """Keep what a field shows and drop what it is told to do; fields stand in each other."""
    if _FIELD_BEGINS not in text:
        return text
    kept = []
    hidden_at: list[bool] = []
    hidden = at = 0
    for place in sorted(place for mark in _FIELD_MARKS for place in _places(text, mark)):
        if not hidden:
            kept.append(text[at:place])
        at = place + 1
        if text[place] == _FIELD_BEGINS:
            hidden_at.append(True)
            hidden += 1
        elif hidden_at and text[place] == _FIELD_SPLITS:
            hidden -= hidden_at[-1]
            hidden_at[-1] = False
        elif hidden_at and text[place] == _FIELD_ENDS:
            hidden -= hidden_at.pop()
    return "".join([*kept, "" if hidden else text[at:]])


def _places(text: str, mark: str) -> Iterator[int]:
    """Yield where a mark stands: much quicker than a pattern, since there are few."""
    at = text.find(mark)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1)


def _notes(counts: Counter[str], header: Header, unnumbered: bool) -> tuple[Message, ...]:
    lengths = header.lengths
    return (
        *counted("note-tracked-changes-accepted", counts["deleted"]),
        *counted("note-struck-text-dropped", counts["struck"]),
        *counted("note-hidden-dropped", counts["hidden"]),
        *counted("note-running-parts-dropped", int(lengths.running > 0)),
        *counted("note-comments-not-read", int(lengths.comments > 0)),
        *((Message("note-list-numbers-missing"),) if unnumbered else ()),
    )
