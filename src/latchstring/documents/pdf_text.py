"""From the lines of all pages to one cleaned text, with the way back to PDFium's text.

Line breaks within a paragraph stay as one LF; paragraphs stand apart by a blank line; broken words are joined; running
headers, footers and page numbers are left out, but for the first page's, which open the text: they name who speaks.
Characters are changed only as `_CHANGED` says.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from latchstring.documents.document import Page, Problem, Raw
from latchstring.documents.line_breaks import Words, keeps_hyphen
from latchstring.documents.pdf_lines import Line, PrintedPage
from latchstring.documents.pdf_running_lines import Trimmed
from latchstring.documents.problems import Unreadable
from latchstring.text import Alignment, Message

_CHANGED = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "\x0b": " ", "\x0c": " "}
"""Ligatures are spelt out, old line-break characters become blanks; other control characters, soft hyphens and
characters without width are left out."""
_SPECIAL = re.compile("[\x00-\x08\x0b-\x1f\x7f\u00ad\u200b-\u200d\u2060\ufeff\ufb00-\ufb06\uffff]")
_SENTENCE_END = re.compile(r"[.;:!?][)\]\"'”’]*\s*$")
_LOOSE = 1.35
"""A line further below its neighbour than so many usual line heights begins a paragraph."""
_INDENT = (5.0, 60.0)
"""Points by which a first line stands in, from and to; only after the end of a sentence."""


def made_paper(
    trimmed: Trimmed, reader: str, problems: Sequence[Problem], notes: Sequence[Message], title: str = ""
) -> Raw:
    """Put the lines of all pages into one text. The raw text it leads back to is the pages' raw texts end to end.

    Raises `Unreadable` where no page gives any words, with the first problem as the reason if there is one.
    """
    writer = _Writer(Words([page.raw for page in trimmed.pages], _breaks(trimmed.pages)))
    placed = []
    raw_start = 0
    for index, page in enumerate(trimmed.pages):
        start, end = writer.page(page, _in_paragraphs(page, [] if index else trimmed.opening), raw_start)
        placed.append(Page(page.number, start, end, page.ocr_confidence, raw_start))
        raw_start += len(page.raw)
    if not writer.length:
        raise Unreadable(problems[0].message if problems else Message("problem-no-text"))
    return Raw(
        "".join(writer.out),
        reader,
        pages=tuple(placed),
        alignment=Alignment.build(writer.parts),
        problems=tuple(problems),
        notes=(*notes, *trimmed.notes, *writer.notes()),
        title=title,
    )


def _breaks(pages: list[PrintedPage]) -> Iterator[tuple[str, str]]:
    """Yield the lines that end in a broken word, each with the line that follows."""
    before = ""
    for page in pages:
        for line in page.lines:
            if before:
                yield before, page.raw[line.start : line.end]
            before = page.raw[line.start : line.end] if line.hyphen else ""


def _in_paragraphs(page: PrintedPage, opening: list[Line]) -> list[Line]:
    """Return the lines of a page with the beginnings of paragraphs marked, after the lines that open the text."""
    own = page.lines if page.ocr_confidence is not None else _with_paragraphs(page.lines, page.raw)
    if not opening:
        return own
    first = [replace(line, gap=False, hyphen=False) for line in opening]
    return first + [replace(line, gap=True) for line in own[:1]] + own[1:]


def _with_paragraphs(lines: list[Line], raw: str) -> list[Line]:
    """Mark the lines that begin a paragraph, by the height above them or by their indent."""
    heights = [line.y for line in lines]
    falls = [one - two for one, two in pairwise(heights)]
    usual = sorted(fall for fall in falls if 1 < fall < 60)  # a line's height in points
    loose = usual[len(usual) // 2] * _LOOSE if usual else 0
    least, most = _INDENT
    marked = lines[:1]
    for one, two, fall in zip(lines, lines[1:], falls, strict=False):
        if (fall > loose or (fall > 1 and least < two.x - one.x < most and _ends(one, raw))) and not one.hyphen:
            two = Line(two.start, two.end, two.x, two.y, two.hyphen, True)
        marked.append(two)
    return marked


def _ends(line: Line, raw: str) -> bool:
    """Whether a line ends a sentence."""
    return _SENTENCE_END.search(raw, max(line.start, line.end - 6), line.end) is not None


class _Writer:
    """Lays lines end to end. Lines that follow each other in the raw text are written as one stretch."""

    def __init__(self, words: Words) -> None:
        self.out: list[str] = []
        self.parts: list[tuple[int, int]] = []
        self.length = 0
        self.joined = 0
        self.hyphens_kept = 0
        self._words = words
        self._last = ""
        """The last line written, while no line has followed it."""
        self._hyphen = False

    def notes(self) -> list[Message]:
        """Say how many broken words were joined."""
        count = self.joined + self.hyphens_kept
        return [Message("note-words-joined", {"count": count, "kept": self.hyphens_kept})] if count else []

    def page(self, page: PrintedPage, lines: list[Line], raw_start: int) -> tuple[int, int]:
        """Write a page and return its span in the cleaned text."""
        if not lines:
            return self.length, self.length
        special = _SPECIAL.search(page.raw) is not None
        self._between_pages(page.raw, lines[0])
        begun, first = self.length, lines[0].start
        for one, two in pairwise(lines):
            if two.start == one.end + 1 and not two.gap and not one.hyphen and page.raw[one.end - 1] != "-":
                continue
            self._stretch(page.raw, first, one.end, raw_start, special=special)
            self._between(page.raw, one, two, raw_start)
            first = two.start
        last = lines[-1]
        self._stretch(page.raw, first, last.end, raw_start, special=special)
        self._last, self._hyphen = page.raw[last.start : last.end], last.hyphen
        return begun, self.length

    def _between(self, raw: str, one: Line, two: Line, raw_start: int) -> None:
        before, after = raw[one.start : one.end], raw[two.start : two.end]
        if one.hyphen:
            self._join(before, after)
        elif not _number_goes_on(before, after):
            at = raw_start + one.end if raw[one.end : one.end + 1] == "\n" else -1
            self._add("\n", at)
            if two.gap:
                self._add("\n", -1)

    def _between_pages(self, raw: str, first: Line) -> None:
        if not self._last:
            return
        after = raw[first.start : first.end]
        if self._hyphen:
            self._join(self._last, after)
        elif self._last[-2:-1].isalpha() and self._last[-1] == "-" and after[:1].islower():
            self._take_back_hyphen()
            self._join(self._last[:-1], after)
        else:
            self._add("\n\n" if _SENTENCE_END.search(self._last) else "\n", -1)

    def _take_back_hyphen(self) -> None:
        """Leave out the hyphen that closes the text so far."""
        self.out[-1] = self.out[-1][:-1]
        raw, length = self.parts[-1]
        self.parts[-1] = (raw, length - 1)
        self.length -= 1

    def _join(self, before: str, after: str) -> None:
        if keeps_hyphen(before, after, self._words):
            self._add("-", -1)
            self.hyphens_kept += 1
        else:
            self.joined += 1

    def _stretch(self, raw: str, start: int, end: int, raw_start: int, *, special: bool) -> None:
        if special:
            for found in _SPECIAL.finditer(raw, start, end):
                self._add(raw[start : found.start()], raw_start + start)
                self._add(_CHANGED.get(found[0], ""), -1)
                start = found.end()
        self._add(raw[start:end], raw_start + start)

    def _add(self, words: str, raw: int) -> None:
        if words:
            self.out.append(words)
            self.parts.append((raw, len(words)))
            self.length += len(words)


def _number_goes_on(before: str, after: str) -> bool:
    """Whether a number is broken after its own hyphen (Ordinance No. 1451- / 14)."""
    return before[-1:] == "-" and before[-2:-1].isdigit() and after[:1].isdigit()
