"""What a document asks, element by element, each with the printed words that ask it."""

from collections.abc import Iterator, Sequence

from latchstring.packets.known import Request, papers, requests
from latchstring.packets.matching import PageReading, evidence_of
from latchstring.packets.paper import Element, Evidence
from latchstring.packets.skeleton import Skeleton, bare
from latchstring.vocabulary import ElementKind, PaperClass

_REQUESTS = frozenset((PaperClass.EMAIL_REQUEST, PaperClass.PHONE_REQUEST, PaperClass.COUNTER_REQUEST))
_LETTERS = (*_REQUESTS, PaperClass.COVER_SHEET, PaperClass.UNKNOWN)
_NEAR = 80
"""Letters, without blanks, within which words stand beside each other: about a sentence."""


def elements_of(paper: PaperClass, pages: Sequence[PageReading]) -> tuple[Element, ...]:
    """Return the elements that a document asks: a letter's by its words, a form's by its class and printed words."""
    if paper in _LETTERS:
        return tuple(_asked_in_words(pages))
    if paper not in papers():
        return ()
    return tuple(Element(asked.element, _seen(asked.words, pages)) for asked in papers()[paper].asks)


def _asked_in_words(pages: Sequence[PageReading]) -> list[Element]:
    found: dict[ElementKind, tuple[Evidence, ...]] = {}
    for request in requests():
        if evidence := tuple(_asked(request, pages)):
            found[request.element] = (*found.get(request.element, ()), *evidence)
    return [Element(element, evidence) for element, evidence in found.items()]


def _asked(request: Request, pages: Sequence[PageReading]) -> Iterator[Evidence]:
    """Yield the words of a request that stand, and where it needs company, those that have it."""
    for page in pages:
        for words in request.words:
            evidence = evidence_of(words, page.skeleton, page.number)
            if evidence and (not request.beside or _near(words, request.beside, page.skeleton)):
                yield evidence


def _near(words: str, others: Sequence[str], skeleton: Skeleton) -> bool:
    there = [at for other in others for at in _places(other, skeleton)]
    return any(abs(one - other) <= _NEAR for one in _places(words, skeleton) for other in there)


def _places(words: str, skeleton: Skeleton) -> Iterator[int]:
    phrase, start = bare(words), 0
    while found := skeleton.find(phrase, start):
        yield found[0]
        start = found[1]


def _seen(words: Sequence[str], pages: Sequence[PageReading]) -> tuple[Evidence, ...]:
    seen = (evidence_of(each, page.skeleton, page.number) for each in words for page in pages)
    return tuple(each for each in seen if each is not None)
