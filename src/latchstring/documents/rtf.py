"""RTF: groups and control words to lines. Which control word does what stands in `rtf_words`."""

import codecs
import re

import msgspec

from latchstring.documents.document import Problem, Raw
from latchstring.documents.limits import Limits
from latchstring.documents.lines import Lines, counted
from latchstring.documents.plain import too_long
from latchstring.documents.problems import unreadable
from latchstring.documents.rtf_words import (
    ACTED_ON,
    CODE_PAGES_OF_CHARSETS,
    LINE_ENDS,
    READ_THOUGH_STARRED,
    RUNNING,
    SAID,
    SKIPPED,
)
from latchstring.text import Message

_TOKENS = re.compile(
    r"\\(?:([a-z]{1,32})(-?[0-9]{1,10})? ?|'([0-9a-f]{2})|([^a-z']))|([{}])|([^\\{}\r\n]+)", re.IGNORECASE
)
_HEADING = re.compile(rb"\\s([0-9]{1,4})\b[^{};]{0,400}? heading ([1-9]);", re.IGNORECASE)
_FONT = re.compile(rb"\\f([0-9]{1,5})\b[^{};]{0,200}?\\fcharset([0-9]{1,3})")
_CODE_PAGE = re.compile(rb"\\ansicpg([0-9]{1,5})")
_LEFT_OUT = {"deleted": "deleted", "strike": "struck", "striked": "struck", "v": "hidden"}
_STYLES_LOOKED_AT = 400_000


class _Group(msgspec.Struct):
    """What holds until the group's end."""

    skipped: bool = False
    fallback: int = 1
    code_page: str = "cp1252"
    left_out: frozenset[str] = frozenset()
    note: bool = False
    """Whether this group opened a footnote."""


def read_rtf(data: bytes, limits: Limits) -> Raw:
    """Read RTF: deleted, struck and hidden words, headers, footers and comments left out with a note; footnotes last.

    Raises Unreadable for what is no RTF and for a text without words. A file that breaks off is read as far as it goes.
    """
    if not data.lstrip()[:5] == b"{\\rtf":
        raise unreadable("problem-not-text")
    text = _RtfText(data)
    text.read()
    cleaned, headings = text.finished()
    if not cleaned:
        raise unreadable("problem-empty")
    problems = []
    if text.open_groups > 0:
        problems.append(Problem(Message("problem-cut-off")))
    if len(cleaned) > limits.max_characters:
        problems.append(too_long(limits.max_characters))
        cleaned = cleaned[: limits.max_characters]
        headings = tuple(heading for heading in headings if heading[1] <= len(cleaned))
    return Raw(cleaned, "rtf", problems=tuple(problems), notes=text.notes(), headings=headings)


class _RtfText:
    """Goes through the tokens of an RTF file once."""

    def __init__(self, data: bytes) -> None:
        self._source = data.decode("latin-1")
        head = data[:_STYLES_LOOKED_AT]
        self._headings = {int(style): int(level) for style, level in _HEADING.findall(head)}
        self._fonts = {
            int(font): CODE_PAGES_OF_CHARSETS.get(int(charset), "cp1252") for font, charset in _FONT.findall(head)
        }
        declared = _CODE_PAGE.search(head)
        self._group = _Group(code_page=_code_page(declared.group(1).decode()) if declared else "cp1252")
        self._default_code_page = self._group.code_page
        self._groups: list[_Group] = []
        self._lines = Lines()
        self._outside: list[tuple[Lines, bool, bool]] = []
        """What a footnote interrupts: lines, and whether in a row and in a table."""
        self._footnotes: list[Lines] = []
        self._bytes = bytearray()
        self._high: int | None = None
        self._to_skip = 0
        self._starred = False
        self._heading = 0
        self._in_row = self._in_table = False
        self._counts = {"deleted": 0, "struck": 0, "hidden": 0, "running": 0, "comments": 0}

    @property
    def open_groups(self) -> int:
        """How many groups were never closed."""
        return len(self._groups)

    def finished(self) -> tuple[str, tuple[tuple[int, int, int], ...]]:
        """Return text and headings, footnotes last."""
        self._flush()
        while self._outside:
            self._close_footnote()
        self._end_row()
        self._lines.end(self._heading)
        for number, footnote in enumerate(self._footnotes, 1):
            self._lines.extend(footnote, f"[{number}]")
        return self._lines.joined()

    def notes(self) -> tuple[Message, ...]:
        """What was accepted or left out, counted."""
        counts = self._counts
        return (
            *counted("note-tracked-changes-accepted", counts["deleted"]),
            *counted("note-struck-text-dropped", counts["struck"]),
            *counted("note-hidden-dropped", counts["hidden"]),
            *counted("note-running-parts-dropped", counts["running"]),
            *counted("note-comments-not-read", counts["comments"]),
        )

    def read(self) -> None:
        """Read all tokens."""
        at = 0
        find = _TOKENS.search
        while match := find(self._source, at):
            at = match.end()
            word, number, byte, sign, brace, words = match.groups()
            if words is not None:
                self._plain(words)
            elif byte is not None:
                self._byte(int(byte, 16))
            elif brace == "{":
                self._flush()
                self._groups.append(msgspec.structs.replace(self._group, note=False))
                self._group, self._groups[-1] = self._groups[-1], self._group
                self._to_skip = 0
            elif brace == "}":
                self._close_group()
            elif sign == "*":
                self._starred = True
            elif word == "bin" and number:
                at += max(0, int(number))
            else:
                self._control(word or sign, int(number) if number else None)

    def _close_group(self) -> None:
        self._flush()
        self._to_skip = 0
        self._starred = False
        if self._group.note and self._outside:
            self._close_footnote()
        if self._groups:
            self._group = self._groups.pop()

    # words

    def _plain(self, words: str) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(words))
            self._to_skip -= skipped
            words = words[skipped:]
        if not words or self._group.skipped or self._group.left_out:
            return
        if words.isascii() and not self._bytes:
            self._lines.add(words)
        else:
            self._bytes += words.encode("latin-1")

    def _byte(self, byte: int) -> None:
        if self._to_skip:
            self._to_skip -= 1
        elif not (self._group.skipped or self._group.left_out):
            self._bytes.append(byte)

    def _flush(self) -> None:
        """Decode the bytes that were gathered."""
        if self._bytes:
            self._lines.add(self._bytes.decode(self._group.code_page, "replace"))
            self._bytes.clear()

    def _say(self, text: str) -> None:
        self._flush()
        if not (self._group.skipped or self._group.left_out):
            self._lines.add(text)

    def _unicode(self, number: int) -> None:
        """Say a character given by its number; two halves of a pair make one."""
        code = number % 0x10000
        self._to_skip = 0
        if 0xD800 <= code < 0xDC00:
            self._high = code
        elif 0xDC00 <= code < 0xE000:
            if self._high is not None:
                self._say(chr(0x10000 + ((self._high - 0xD800) << 10) + code - 0xDC00))
            self._high = None
        else:
            self._say(chr(code))
        self._to_skip = self._group.fallback

    # control words

    def _control(self, word: str, number: int | None) -> None:
        if word not in ACTED_ON and not self._starred:
            return
        starred, self._starred = self._starred, False
        group = self._group
        if word == "u" and number is not None:
            self._unicode(number)
        elif word in SAID:
            if self._to_skip:
                self._to_skip -= 1
            else:
                self._say(SAID[word])
        elif group.skipped:
            return
        elif word in SKIPPED or word in RUNNING or (starred and word not in READ_THOUGH_STARRED):
            self._skip_group(word)
        elif word in LINE_ENDS:
            self._end_line()
        else:
            self._formatting(word, number)

    def _skip_group(self, word: str) -> None:
        self._flush()
        self._group.skipped = True
        self._counts["running"] += word in RUNNING
        self._counts["comments"] += word == "annotation"

    def _formatting(self, word: str, number: int | None) -> None:
        """Control words that change how what follows is read."""
        if word in _LEFT_OUT:
            self._leave_out(_LEFT_OUT[word], number != 0)
        elif word == "plain":
            self._flush()
            self._group.left_out -= {"struck", "hidden"}
        elif word == "f" and number is not None:
            self._flush()
            self._group.code_page = self._fonts.get(number, self._default_code_page)
        elif word == "uc" and number is not None:
            self._group.fallback = min(max(number, 0), 20)
        elif word == "footnote":
            self._open_footnote()
        else:
            self._layout(word, number)

    def _layout(self, word: str, number: int | None) -> None:
        """Control words of paragraphs and tables."""
        if word == "pard":
            self._heading = 0
            self._in_table = False
        elif word == "s" and number is not None:
            self._heading = self._headings.get(number, 0)
        elif word == "outlinelevel" and number is not None and 0 <= number < 9:
            self._heading = number + 1
        elif word == "intbl":
            self._in_table = True
            self._begin_row()
        elif word == "trowd":
            self._begin_row()
        elif word == "cell" and self._in_row:
            self._flush()
            self._lines.close_cell()
            self._lines.open_cell()
        elif word == "row":
            self._flush()
            self._end_row()

    def _leave_out(self, why: str, on: bool) -> None:
        self._flush()
        if on and why not in self._group.left_out:
            self._counts[why] += 1
            self._group.left_out |= {why}
        elif not on:
            self._group.left_out -= {why}

    def _open_footnote(self) -> None:
        self._flush()
        self._group.note = True
        self._outside.append((self._lines, self._in_row, self._in_table))
        self._lines, self._in_row, self._in_table = Lines(), False, False

    def _close_footnote(self) -> None:
        self._end_row()
        self._footnotes.append(self._lines)
        self._lines, self._in_row, self._in_table = self._outside.pop()

    def _end_line(self) -> None:
        self._flush()
        if self._group.left_out:
            return
        if self._in_row and not self._in_table:
            self._end_row()
        self._lines.end(self._heading)

    def _begin_row(self) -> None:
        if not self._in_row:
            self._in_row = True
            self._flush()
            self._lines.open_row()
            self._lines.open_cell()

    def _end_row(self) -> None:
        if self._in_row:
            self._in_row = False
            self._lines.close_cell()
            self._lines.close_row()


def _code_page(number: str) -> str:
    """Return the codec of a code page that Python knows, else Windows-1252."""
    try:
        return codecs.lookup("utf-8" if number == "65001" else f"cp{number}").name
    except LookupError:
        return "cp1252"
