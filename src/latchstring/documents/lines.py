"""Lines of a text in the making: paragraphs, list markers, table rows, headings. Formats are not known here."""

import re

from latchstring.documents.page_marks import page_mark_lines
from latchstring.text import Message

_OWN_MARKER = re.compile(r"(?:[(\[]?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]{1,2}|[ivxlcIVXLC]{1,6})[.)\]]+|[§•·–*-])(?=\s|$)")
_MARKER_CELL = re.compile(r"(?:[(\[]?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]{1,2}|[ivxlcIVXLC]{1,6})[.)\]]+|[•·o–*-])$")
_UNSEEN = {0x00AD: None, 0x200B: None, 0x200C: None, 0x200D: None, 0x2060: None, 0xFEFF: None, 0: None}
_ANY_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff\x00]")

Line = tuple[str, int]
"""A line and its heading level; 0 = no heading."""


class Lines:
    """Gathers text into lines, white space collapsed; table cells are kept apart until their row is closed."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._parts: list[str] = []
        self._marker = ""
        self._cells: list[list[Line]] = []
        self._rows: list[list[list[Line]]] = []

    def add(self, text: str) -> None:
        """Add text to the line in the making."""
        if self._parts or not text.isspace():  # blanks before a line are none of it
            self._parts.append(text)

    def add_line(self, text: str, level: int = 0) -> None:
        """Add text and end its line."""
        if self._parts or self._marker:
            self.add(text)
            self.end(level)
        elif line := _tidied(text):
            self._lines.append((line, level))

    def mark(self, marker: str) -> None:
        """Put a list marker before the next line, unless that line bears a marker of its own."""
        self._marker = marker

    def end(self, level: int = 0) -> None:
        """End the line in the making; a line without words is none."""
        if not self._parts:
            return
        line = _tidied(self._parts[0] if len(self._parts) == 1 else "".join(self._parts))
        self._parts.clear()
        if not line:
            return
        if self._marker:
            line = line if _OWN_MARKER.match(line) else f"{self._marker} {line}"
            self._marker = ""
        self._lines.append((line, level))

    def verbatim(self, text: str) -> None:
        """Add text whose line ends count (preformatted)."""
        first, *others = text.split("\n")
        self._parts.append(first)
        for line in others:
            self.end()
            self._parts.append(line)

    def extend(self, others: "Lines", marker: str = "") -> None:
        """Add the finished lines of a part that was kept apart, the first behind a marker."""
        self.end()
        others.end()
        added = others._lines
        if marker and added:
            line, level = added[0]
            added = [(f"{marker} {line}", level), *added[1:]]
        self._lines.extend(added)

    def open_row(self) -> None:
        """Begin a table row."""
        self.end()
        self._rows.append([])

    def open_cell(self) -> None:
        """Begin a cell: its lines are kept apart until the row is closed."""
        self.end()
        self._cells.append(self._lines)
        self._lines = []

    def close_cell(self) -> None:
        """End a cell."""
        self.end()
        cell, self._lines = self._lines, self._cells.pop()
        if self._rows:
            self._rows[-1].append(cell)
        else:
            self._lines.extend(cell)

    def close_row(self) -> None:
        """End a row: one line with tabs between one-line cells, else the cells' lines in reading order."""
        self.end()
        self._lines.extend(_row_lines([cell for cell in self._rows.pop() if cell]))

    def drop_page_marks(self) -> int:
        """Leave out the page marks of a print, and return how many lines they were."""
        self.end()
        marks = page_mark_lines([line for line, _ in self._lines])
        if marks:
            self._lines = [line for at, line in enumerate(self._lines) if at not in marks]
        return len(marks)

    def joined(self) -> tuple[str, tuple[tuple[int, int, int], ...]]:
        """Return the text and its headings `(start, end, level)`."""
        self.end()
        headings = []
        at = 0
        for line, level in self._lines:
            if level:
                headings.append((at, at + len(line), level))
            at += len(line) + 1
        return "\n".join(line for line, _ in self._lines), tuple(headings)


def _tidied(text: str) -> str:
    """Return a text with its white space collapsed and without characters that nobody sees.

    A text that can be printed has no white space but blanks, and nothing unseen: so most need no more than a look.
    """
    if text.isprintable() and "  " not in text:
        return text.strip()
    line = " ".join(text.split())
    return line.translate(_UNSEEN).strip() if _ANY_UNSEEN.search(line) else line


def _row_lines(cells: list[list[Line]]) -> list[Line]:
    """Lay the cells of a row out as lines; a cell that is only a list marker goes before the words of the next."""
    in_one_line = all(len(cell) == 1 for cell in cells)
    lines: list[Line] = []
    glue = ""
    for cell in cells:
        for index, (line, level) in enumerate(cell):
            before = glue if index == 0 else ""
            if before and lines:
                last, last_level = lines[-1]
                lines[-1] = (last + before + line, max(last_level, level))
            else:
                lines.append((line, level))
        glue = " " if len(cell) == 1 and _MARKER_CELL.match(cell[0][0]) else "\t" if in_one_line else ""
    return lines


def counted(code: str, count: int) -> tuple[Message, ...]:
    """Return a note with its count, or nothing when there is nothing to tell."""
    return (Message(code, {"count": count}),) if count else ()
