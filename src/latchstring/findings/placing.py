"""A finding at its place: document, page, section, and the words around it. What it means is not asked here."""

from collections.abc import Iterable

import msgspec

from latchstring.documents import Document, page_of, section_of
from latchstring.evidence import Finding
from latchstring.findings.assessment import Placed

AROUND = 240
"""The most code points shown on either side of a quotation."""


def place(document: Document, finding: Finding) -> Placed:
    """Return a finding with its place; `before + quote + after` is one unbroken stretch of the document's text."""
    text = document.text
    return Placed(
        finding=finding,
        document=document.id,
        name=document.name,
        status=document.status,
        page=page_of(document, finding.start),
        section=section_of(document, finding.start),
        before=_whole_words_of_end(text[max(0, finding.start - AROUND) : finding.start], finding.start > AROUND),
        after=_whole_words_of_start(text[finding.end : finding.end + AROUND], finding.end + AROUND < len(text)),
    )


def with_own_ids(placed: Iterable[Placed]) -> tuple[Placed, ...]:
    """Give every finding an id of its own: two papers with the same words (a draft and its adopted twin) share ids."""
    taken: dict[str, int] = {}
    out = []
    for each in placed:
        taken[each.finding.id] = times = taken.get(each.finding.id, 0) + 1
        if times > 1:
            own = msgspec.structs.replace(each.finding, id=f"{each.finding.id}-{times}")
            each = msgspec.structs.replace(each, finding=own)
        out.append(each)
    return tuple(out)


def _whole_words_of_end(words: str, is_cut: bool) -> str:
    """Drop a word that the cut at the left has halved."""
    if not is_cut:
        return words
    blank = next((at for at, letter in enumerate(words) if letter.isspace()), 0)
    return words[blank:].lstrip()


def _whole_words_of_start(words: str, is_cut: bool) -> str:
    """Drop a word that the cut at the right has halved."""
    if not is_cut:
        return words
    blank = next((at for at in range(len(words) - 1, -1, -1) if words[at].isspace()), len(words))
    return words[:blank].rstrip()
