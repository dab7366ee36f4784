"""The doors of the room: findings in a document, findings in a text."""

import re
from collections.abc import Sequence

from latchstring.catalogue import load_catalogue
from latchstring.documents import Document
from latchstring.evidence.coder import code
from latchstring.evidence.finding import Finding
from latchstring.evidence.reading import Paper
from latchstring.evidence.words import default_words
from latchstring.vocabulary import Body, DocumentKind

_IMMIGRATION = re.compile(r"immigration|\bICE\b|\baliens?\b|287\(g\)|1357\(g\)", re.IGNORECASE)
_FEDERAL_PARTY = re.compile(
    r"\b(?:between|with|among)\b[^.;:]{0,160}?"
    r"(?:\bICE\b|immigration and customs enforcement|homeland security|marshals)",
    re.IGNORECASE,
)
_PARTIES = 5_000
"""How far into a contract its parties are named."""
_ITEM = re.compile(r"\(?[A-Za-z0-9]{1,4}[.)]{0,2}")
_HEADING = 300


def find(document: Document) -> tuple[Finding, ...]:
    """Return every finding of a document, in its order. Offsets are code points into `document.text`."""
    bounds = [(s.start, s.end) for s in document.sections]
    unasked = document.kind is DocumentKind.OTHER and not document.inferences
    kind = None if unasked else document.kind  # nobody asked what a pasted text is, so it may be law
    return _find(document.text, kind, document.issuer, bounds, breaks_of(document))


def find_text(text: str, kind: DocumentKind | None = None, issuer: Body | None = None) -> tuple[Finding, ...]:
    """Return every finding of a text as it stands; a kind that is not stated is taken for an instrument.

    An issuer that is not stated is `Body.UNKNOWN`.

    >>> [f.outline for f in find_text("No officer shall hold any person on an immigration detainer.")]
    ['II.C']
    """
    return _find(text, kind, issuer or Body.UNKNOWN)


def breaks_of(document: Document) -> list[int]:
    """Where sections begin and where their headings end; list items are no sections: they hang under a lead-in."""
    places: set[int] = set()
    for section in document.sections:
        if _ITEM.fullmatch(section.number) and not section.heading:
            continue
        places.add(section.start)
        at = document.text.find(section.heading, section.start, section.start + _HEADING) if section.heading else -1
        if at >= 0:
            places.add(at + len(section.heading))
    return sorted(places)


def _find(
    text: str,
    kind: DocumentKind | None,
    issuer: Body,
    bounds: Sequence[tuple[int, int]] = (),
    breaks: Sequence[int] = (),
) -> tuple[Finding, ...]:
    """Code a text with the catalogue that ships."""
    paper = Paper(kind, issuer, _is_immigration_work(text, kind))
    return code(text, paper, load_catalogue().policies, default_words(), bounds, breaks)


def _is_immigration_work(text: str, kind: DocumentKind | None) -> bool:
    """Say whether a paper lets local officers act as immigration officers: an agreement that speaks of immigration, or
    a contract whose other party is a federal immigration agency. A contract may also forbid such work."""
    if kind is DocumentKind.CONTRACT:
        return bool(_FEDERAL_PARTY.search(text[:_PARTIES]))
    return kind is DocumentKind.AGREEMENT and bool(_IMMIGRATION.search(text))
