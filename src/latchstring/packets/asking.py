"""What a document asks, element by element, each with the printed words that ask it."""

from collections.abc import Sequence

from latchstring.packets.known import papers, requests
from latchstring.packets.matching import PageReading, evidence_of
from latchstring.packets.paper import Element, Evidence
from latchstring.vocabulary import PaperClass

_REQUESTS = frozenset((PaperClass.EMAIL_REQUEST, PaperClass.PHONE_REQUEST, PaperClass.COUNTER_REQUEST))
_LETTERS = (*_REQUESTS, PaperClass.COVER_SHEET, PaperClass.UNKNOWN)


def elements_of(paper: PaperClass, pages: Sequence[PageReading]) -> tuple[Element, ...]:
    """Return the elements that a document asks: a letter's by its words, a form's by its class and printed words."""
    if paper in _LETTERS:
        return tuple(_asked_in_words(pages))
    if paper not in papers():
        return ()
    return tuple(Element(asked.element, _seen(asked.words, pages)) for asked in papers()[paper].asks)


def _asked_in_words(pages: Sequence[PageReading]) -> list[Element]:
    found = [Element(request.element, _seen(request.words, pages)) for request in requests()]
    return [each for each in found if each.evidence]


def _seen(words: Sequence[str], pages: Sequence[PageReading]) -> tuple[Evidence, ...]:
    seen = (evidence_of(each, page.skeleton, page.number) for each in words for page in pages)
    return tuple(each for each in seen if each is not None)
