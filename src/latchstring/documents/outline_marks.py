"""Marks that may begin a list item, and how each can be counted; citations of other places are left out here.

Whether a mark belongs to a list is decided in `outline_items`.
"""

import re
from typing import NamedTuple

from latchstring.documents.numerals import roman
from latchstring.documents.outline_words import outline_words

_MARK = re.compile(
    r"(?<![^\s)\u2014\u2013:;,])"
    r"(?:\((?P<paren>[a-z]{1,5}|[A-Z]{1,5}|\d{1,2})\)"
    r"|(?P<dot>[IVXL]{1,6}|[ivxl]{1,6}|[A-Za-z]|\d{1,2})\.(?=\s)"
    r"|(?P<half>[ivxl]{1,5}|[A-Za-z]|\d{1,2})\)(?=\s)"
    r"|(?P<bullet>[\u2022\u25aa\u25cf\u25e6\u2023\uf0b7\u00b7](?=\s*\S)|[-*o](?=[ \t]+\S)))"
)
_REFERS_ON = re.compile(
    r"\s*(?:of (?:this|the|that|said|section|subsection|paragraph|such|any|\d|\()|above\b|below\b|hereof\b|herein\b"
    r"|(?:,|,? ?and|,? ?or|through|to|-|\u2013) ?\()"
)
_AFTER_CITATION = re.compile(r"\)[\s,]*(?:and|or|through|to|thru|-|\u2013)?\s*$")
_LAST_WORD = re.compile(r"([A-Za-z\u00a7.]+)\s*$")

ROMAN = {roman(n): n for n in range(1, 50)}
"""Roman numerals i to xlix, in small letters. Larger ones do not occur as list markers."""


class Mark(NamedTuple):
    """A possible marker: what it can count as, and how well it stands (after a stop, on a line, joined to another)."""

    start: int
    end: int
    token: str
    readings: tuple[tuple[str, int], ...]
    strong: bool
    on_line: bool
    joined: bool


def marks(text: str, start: int, end: int) -> list[Mark]:
    """List every mark between `start` and `end` that could begin an item, in order."""
    found_marks: list[Mark] = []
    for found in _MARK.finditer(text, start, end):
        form = str(found.lastgroup)
        token = found.group(form)
        readings = ((f"{form}{token}", 0),) if form == "bullet" else _readings(form, token)
        at = found.start()
        before = text[max(start, at - 40) : at]
        on_line = at == start or _begins_line(before)
        if not readings or (form == "bullet" and not on_line and found.group() in ("-", "*", "o")):
            continue
        joined = bool(found_marks) and found_marks[-1].end == at
        if not joined and _is_citation(text, found.end(), before, form, on_line):
            continue
        found_marks.append(Mark(at, found.end(), token, readings, on_line or _after_stop(before), on_line, joined))
    return found_marks


def _begins_line(before: str) -> bool:
    bare = before.rstrip(" \t\u00a0")
    return not bare or bare[-1] in "\n\f\r"


def _after_stop(before: str) -> bool:
    """True after ":", ";" or a dash, after the end of a sentence, and after the word that ends a list ("; or (c)")."""
    bare = re.sub(r"[;,] (?:and|or|and/or)$", ";", before.rstrip())
    if not bare:
        return True
    return bare[-1] in ":;.!?\u2014\u2013" or bare.endswith(('."', ".\u201d", ".)"))


def _readings(form: str, token: str) -> tuple[tuple[str, int], ...]:
    """Say what a marker can count as: "(i)" is the ninth letter or the first numeral."""
    if token.isdigit():
        return ((f"{form}1", int(token)),) if int(token) else ()
    case = "A" if token.isupper() else "a"
    low = token.lower()
    out = []
    if len(low) == 1:
        out.append((form + case, ord(low) - 96))
    elif len(low) == 2 and low[0] == low[1] and low not in ROMAN:
        out.append((form + case * 2, ord(low[0]) - 96))
    if low in ROMAN and (token.isupper() or token.islower()):
        out.append((form + ("I" if case == "A" else "i"), ROMAN[low]))
    return tuple(out)


def _is_citation(text: str, after: int, before: str, form: str, on_line: bool) -> bool:
    if form == "bullet":
        return False
    word = _LAST_WORD.search(before)
    last = word.group(1) if word else ""
    words = outline_words()
    cites = last.lower() in words.cites
    if cites and not (on_line and last[0].isupper() and not last.startswith("Section")):
        return True
    if form != "paren" and not on_line and not _after_stop(before) and last[:1].isupper() and not last.isupper():
        return True  # an initial in a name: "Maria C. Lopez"
    if form != "paren":
        return False
    if _REFERS_ON.match(text, after):
        return True
    if not on_line and (last.lower() in words.counts or text[after : after + 1].isalnum()):
        return True
    return not on_line and bool(_AFTER_CITATION.search(before)) and not before.rstrip().endswith((".)", ";)"))
