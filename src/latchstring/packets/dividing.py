"""Pages to documents: where one begins, by its title, its "page 1 of n", its file, and what the page before was."""

from collections.abc import Sequence

from latchstring.packets.known import papers
from latchstring.packets.matching import PageReading
from latchstring.vocabulary import PaperClass

ENOUGH = 4.0
"""What must speak for a class before it is named."""
_NOTICES = {PaperClass.I247A, PaperClass.I247G, PaperClass.I247D, PaperClass.I247N, PaperClass.I247X, PaperClass.I247}
"""Forms whose further pages are notices to the person in several languages."""


def best_class(pages: Sequence[PageReading]) -> tuple[PaperClass, float, PaperClass, float]:
    """Return the class that most speaks for over pages and how much, then the second."""
    scores = sorted(((score_of(paper, pages), paper) for paper in papers()), key=lambda row: -row[0])
    (one, first), (two, second) = scores[0], scores[1]
    return (first, one, second, two) if one >= ENOUGH else (PaperClass.UNKNOWN, one, first, one)


def score_of(paper: PaperClass, pages: Sequence[PageReading]) -> float:
    """Return what speaks for a class over pages; the same words on two pages speak once."""
    best: dict[str, float] = {}
    for page in pages:
        for each in page.classes.get(paper, ()):
            best[each.words] = max(best.get(each.words, 0.0), each.weight)
    return sum(best.values())


def divide(pages: Sequence[PageReading]) -> list[list[PageReading]]:
    """Part the pages of a packet into documents, each a run of pages."""
    parts: list[list[PageReading]] = []
    for page in pages:
        if parts and not _begins(page, parts[-1]):
            parts[-1].append(page)
        else:
            parts.append([page])
    return parts


def _begins(page: PageReading, before: Sequence[PageReading]) -> bool:
    """Whether a page begins a document, seen after those of the document before."""
    if page.file != before[-1].file:
        return True
    previous = best_class(before)[0]
    here, _, _, _ = best_class([page])
    if page.page_of and page.page_of[0] == 1:
        return True
    if here is PaperClass.UNKNOWN:
        return not _goes_on(page, before, previous)
    if here is PaperClass.NOTICE_PAGE and previous in _NOTICES:
        return False
    if here is not previous:
        related = page.score(previous) >= page.score(here) - 1
        return not related
    return bool(page.page_of is None and page.titled & {here} and any(each.titled & {here} for each in before))


def _goes_on(page: PageReading, before: Sequence[PageReading], previous: PaperClass) -> bool:
    """Whether a page that names nothing belongs to the document before."""
    if page.page_of and before[-1].page_of:
        return page.page_of[1] == before[-1].page_of[1] and page.page_of[0] > before[-1].page_of[0]
    if previous is PaperClass.UNKNOWN:
        return not page.marks and not before[-1].marks
    return page.score(previous) > 0 and not any(mark.group in ("caption", "header") for mark in page.marks)
