"""Characters of strange papers made fit to be shown: control characters and marks that reorder text are taken out."""

import re

_BLANKS = re.compile(r"[^\S\u00a0\u202f]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff]")
_REORDERING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_EMPTY_LINES = re.compile(r"\s*\n\s*\n\s*")
_ITEM = r"\(?[A-Za-z0-9]{1,4}[.)]\s|[•●▪*–-]\s|(?:Sec\.|Section|§)\s"
_LINE_INSIDE = re.compile(rf"(?<![.;:])(?<!; and)(?<!; or)\n(?!{_ITEM}|[A-Z]{{4,}}\b)|\n(?=[a-z])")
"""A line break of the layout: what follows is no item, no heading, and no new sentence or clause."""


def without_controls(words: str) -> str:
    """Return words without control characters, broken surrogates and private characters; line breaks and tabs stay."""
    return _CONTROLS.sub("", words)


def printable(words: str) -> str:
    r"""Return words on one line, without what could move a cursor, colour a terminal or turn text round.

    >>> printable("orders\x1b[31m/404\n.pdf")
    'orders[31m/404 .pdf'
    """
    return _REORDERING.sub("", without_controls(_BLANKS.sub(" ", words)))


def encodable(words: str) -> str:
    r"""Return words that can be written as UTF-8: broken surrogates (names of files hold them) become question marks.

    >>> encodable("caf\udce9.pdf")
    'caf?.pdf'
    """
    return words.encode("utf-8", "replace").decode("utf-8")


def flowing(words: str) -> str:
    r"""Return a quotation as running text: line breaks stay only between paragraphs, clauses and items of a list.

    >>> flowing("No officer\nshall:\n(a) ask; or\n(b) detain.")
    'No officer shall:\n(a) ask; or\n(b) detain.'
    """
    return _REORDERING.sub("", without_controls("\n".join(map(_run_on, _EMPTY_LINES.split(words)))))


def _run_on(paragraph: str) -> str:
    return _LINE_INSIDE.sub(" ", paragraph)


def shortened(words: str, length: int) -> str:
    """Return at most `length` characters on one line, cut between words and marked with `…`.

    >>> shortened("Nobody is held without a warrant.", 20)
    'Nobody is held …'
    """
    line = printable(words).strip()
    if len(line) <= length:
        return line
    cut = line[: max(0, length - 1)]
    head, blank, _ = cut.rpartition(" ")
    return f"{head} …" if blank and len(head) > length // 2 else f"{cut}…"


def abridged(words: str, length: int) -> str:
    """Return at most `length` characters on one line: the beginning and the end, the middle left out with `…`.

    What a quotation does to a policy often stands at its end, after a long list; who is meant stands at its beginning.

    >>> abridged("The applicant shall file: a name; a telephone number; an affidavit of status.", 50)
    'The applicant shall … an affidavit of status.'
    """
    line = printable(words).strip()
    room = (length - len(" … ")) // 2
    if len(line) <= length or room < 1:
        return shortened(line, length)
    head, tail = line[:room], line[-room:]
    if line[room] != " ":
        head = head.rpartition(" ")[0] or head
    if line[-room - 1] != " ":
        tail = tail.partition(" ")[2] or tail
    return f"{head.rstrip()} … {tail.lstrip()}"
