"""What papers say that they amend is found wherever it stands, and a long text is only read around the words for it."""

import pytest

from latchstring.documents import document_from_text
from latchstring.evidence.notation import word_patterns
from latchstring.findings.old_texts import amendments
from latchstring.text.folding import fold
from latchstring.vocabulary import DocumentKind

SENTENCES = [
    (f"Section 2-88 of the code of ordinances {done}.", "2-88")
    for done in (
        "is hereby amended",
        "is repealed",
        "is rescinded",
        "stands superseded",
        "is replaced",
        "is deleted in its entirety",
        "is struck",
        "is revoked",
        "be stricken",
        "is canceled",
        "is cancelled",
        "shall be void",
        "is of no further force",
    )
] + [
    (f"This order {does} General Order 404 of the department.", "404")
    for does in ("amends", "repeals", "rescinds", "supersedes", "replaces", "revokes", "cancels")
]
PADDING = "The clerk shall keep a record of every meeting; the mayor may see it at any time.\n" * 60


def told(text: str) -> list[tuple[str, str]]:
    document = document_from_text(text, DocumentKind.ORDINANCE)
    return [(text[each.start : each.end], each.number) for each in amendments(document)]


@pytest.mark.parametrize(("sentence", "number"), SENTENCES)
def test_an_amendment_is_told_alone_and_in_a_long_text(sentence: str, number: str) -> None:
    alone = told(sentence)
    assert [number for _, number in alone] == [number]
    assert told(PADDING + sentence + "\n" + PADDING) == alone


def test_many_amendments_in_a_long_text_are_those_of_the_whole_text() -> None:
    sentences = [sentence for sentence, _ in SENTENCES]
    text = "\n".join(sentence + PADDING[: 37 * number] for number, sentence in enumerate(sentences * 3))
    whole = [match.span() for match in word_patterns("amendments.yml")["amends"].finditer(fold(text))]
    found = [(each.start, each.end) for each in amendments(document_from_text(text, DocumentKind.ORDINANCE))]
    assert len(found) >= len(sentences)
    assert list(dict.fromkeys(found)) == whole


def test_a_text_that_amends_nothing_tells_nothing() -> None:
    assert told(PADDING) == []
    assert told("Section 2-88 applies to every amended permit.") == []
