"""CSV as spreadsheets write it, and as they may open it: letters, separators, heads, and no cell that runs.

Excel writes UTF-8 with a mark, UTF-16 ("Unicode text") or the letters of Windows, parts cells by comma, semicolon or
tab, and may begin with `sep=;`. Which column means what is not decided here.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from latchstring.text import Message

MOST_BYTES = 1_000_000
MOST_ROWS = 2_000
_SEPARATORS = ",;\t|"
_RUNS = ("=", "+", "-", "@", "\t", "\r")
_SAID = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


class NoSheet(Exception):  # noqa: N818 - told to a person
    """The bytes are no table that can be read; `message` says why and what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: its heads, and its rows by the number that a spreadsheet shows beside them; empty rows are left out.

    `is_guessed` says that the letters are those of Windows as far as anybody can tell.
    """

    text: str
    heads: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    is_guessed: bool = False


def read_sheet(content: bytes, is_known: Callable[[str], bool]) -> Sheet:
    """Read a table; the separator is the one that gives the most heads that are known. Raises `NoSheet`."""
    if len(content) > MOST_BYTES:
        raise NoSheet(Message("import-too-large", {"most": MOST_BYTES // 1_000}))
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise NoSheet(Message("import-is-workbook"))
    text, is_guessed = _decoded(content)
    heads, rows = _parted(text, is_known)
    if len(rows) > MOST_ROWS:
        raise NoSheet(Message("import-many", {"most": MOST_ROWS}))
    return Sheet(text, heads, rows, is_guessed)


def _decoded(content: bytes) -> tuple[str, bool]:
    encodings = ("utf-16",) if content.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text or not text.strip():
            break
        return text, encoding == "cp1252"
    raise NoSheet(Message("import-not-csv"))


def _parted(
    text: str, is_known: Callable[[str], bool]
) -> tuple[tuple[str, ...], tuple[tuple[int, tuple[str, ...]], ...]]:
    said = _SAID.match(text)
    body = text[said.end() :] if said else text
    first = next((line for line in body.splitlines() if line.strip()), "")

    def known(separator: str) -> tuple[int, int]:
        cells = next(csv.reader([first], delimiter=separator), [])
        return sum(is_known(plain_cell(each)) for each in cells), len(cells)

    separator = said[1] if said and said[1] in _SEPARATORS else max(_SEPARATORS, key=known)
    try:
        lines = list(csv.reader(io.StringIO(body, newline=""), delimiter=separator, strict=True))
    except csv.Error:
        raise NoSheet(Message("import-not-csv")) from None
    told = [(at, tuple(map(plain_cell, line))) for at, line in enumerate(lines, 2 if said else 1) if any(line)]
    if not told:
        raise NoSheet(Message("import-not-csv"))
    return told[0][1], tuple((at, cells) for at, cells in told[1:] if any(cells))


def plain_cell(cell: str) -> str:
    """Return a cell without the blanks around it and without the mark that keeps a spreadsheet from running it."""
    told = unicodedata.normalize("NFC", cell).strip()
    return told[1:].strip() if told.startswith("'") and told[1:].startswith(_RUNS) else told


def as_csv(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return rows as CSV that Excel opens; a cell that it would run as a formula is disarmed."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return out.getvalue()


def harmless(cell: object) -> object:
    """Return a cell that no spreadsheet runs: words that begin like a formula get a mark before them."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_RUNS) else cell
