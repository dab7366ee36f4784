"""The doors of the room: findings in a document, findings in a text."""

import re

from latchstring.catalogue import load_catalogue
from latchstring.documents import Document
from latchstring.evidence.coder import code
from latchstring.evidence.finding import Finding
from latchstring.evidence.framing import Paper
from latchstring.evidence.words import default_words
from latchstring.vocabulary import Body, DocumentKind

_AGREEMENTS = frozenset({DocumentKind.AGREEMENT, DocumentKind.CONTRACT})
_IMMIGRATION = re.compile(r"immigration|\bICE\b|\baliens?\b|287\(g\)|1357\(g\)", re.IGNORECASE)


def find(document: Document) -> tuple[Finding, ...]:
    """Return every finding of a document, in its order. Offsets are code points into `document.text`."""
    bounds = [(s.start, s.end) for s in document.sections]
    return _find(document.text, document.kind, document.issuer, bounds)


def find_text(text: str, kind: DocumentKind | None = None, issuer: Body = Body.UNKNOWN) -> tuple[Finding, ...]:
    """Return every finding of a text as it stands; a kind that is not stated is taken for an instrument.

    >>> [f.outline for f in find_text("No officer shall hold any person on an immigration detainer.")]
    ['II.C']
    """
    return _find(text, kind, issuer, ())


def _find(
    text: str, kind: DocumentKind | None, issuer: Body, bounds: list[tuple[int, int]] | tuple[()]
) -> tuple[Finding, ...]:
    """Code a text with the catalogue that ships."""
    agreement = kind in _AGREEMENTS and bool(_IMMIGRATION.search(text))
    return code(text, Paper(kind, issuer, agreement), load_catalogue().policies, default_words(), bounds)
