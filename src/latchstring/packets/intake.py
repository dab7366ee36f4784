"""What came to pages: files, folders, archives, letters by mail with what hangs on them, and words typed by hand."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from latchstring.documents import Limits, Problem
from latchstring.documents.gathering import gather, open_place
from latchstring.documents.sheets import Sheet, sheets_of, sheets_of_text
from latchstring.packets.letters import is_letter, letter_of
from latchstring.text import Message
from latchstring.vocabulary import PaperClass


class Piece(msgspec.Struct, frozen=True):
    """One file's pages in their order, or a letter's words; `request` is what it is where it is no form."""

    sheets: tuple[Sheet, ...]
    request: PaperClass | None = None
    problems: tuple[Problem, ...] = ()


def pieces_of(path: Path, limits: Limits) -> Iterator[Piece]:
    """Yield what stands at a path, files in the order of their names. Raises FileNotFoundError."""
    for place in gather([path]).places:
        for found in open_place(place, limits):
            if found.problem is not None or found.data is None:
                yield Piece((), problems=(Problem(found.problem or Message("problem-empty")),))
            elif is_letter(found.data, found.name):
                yield from _letter(found.data, limits)
            else:
                read = sheets_of(found.data, found.name, limits)
                yield Piece(read.pages, None, read.problems)


def _letter(data: bytes, limits: Limits) -> Iterator[Piece]:
    letter = letter_of(data, limits)
    yield Piece(sheets_of_text(letter.words), PaperClass.EMAIL_REQUEST, letter.problems)
    for name, attached in letter.attached:
        if is_letter(attached, name):
            inner = letter_of(attached, limits)
            yield Piece(sheets_of_text(inner.words), PaperClass.EMAIL_REQUEST, inner.problems)
        else:
            read = sheets_of(attached, name, limits)
            yield Piece(read.pages, None, read.problems)


def piece_of_words(text: str, request: PaperClass | None) -> Piece:
    """Make a piece of words that somebody typed: what a caller said, or a letter pasted."""
    if not text.strip():
        return Piece((), problems=(Problem(Message("problem-empty")),))
    sheets = sheets_of_text(text)
    return Piece(sheets, request or request_told(sheets) or PaperClass.PHONE_REQUEST)


_MAIL = re.compile(r"^\W*(?:from|sent|to|subject|de|asunto)\s*:", re.IGNORECASE)
_PHONE = re.compile(
    r"\b(?:phones?|phoned|telephoned?|called|calls|caller|phone call|call from|by phone|on the phone|"
    r"llam[oó]|llama|voice ?mail)\b",
    re.IGNORECASE,
)
_COUNTER = re.compile(
    r"\b(?:counter|front desk|lobby|front window|walked in|in person|mostrador|showed up)\b", re.IGNORECASE
)


def request_told(sheets: Iterable[Sheet]) -> PaperClass | None:
    """Tell from its first lines whether a text is a letter, or a note of a call or of a visit."""
    lines = [line for sheet in sheets for line in sheet.lines][:12]
    heads = {match[0].casefold() for line in lines if (match := _MAIL.match(line))}
    if len(heads) > 1:  # one such line may be a form's own
        return PaperClass.EMAIL_REQUEST
    words = " ".join(lines)
    if _COUNTER.search(words):
        return PaperClass.COUNTER_REQUEST
    return PaperClass.PHONE_REQUEST if _PHONE.search(words) else None
