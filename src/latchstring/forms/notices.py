"""The notice of Privacy Act section 7(b): which of its three parts stand on a form. Writing one is `reports`' work.

Source: Privacy Act of 1974, Pub. L. 93-579, section 7 (5 U.S.C. 552a note): whoever asks for a social security number
says whether giving it is mandatory or voluntary, by which law it is asked, and what will be done with it.
"""

from collections.abc import Iterable

from latchstring.forms.lexicon import lexicons
from latchstring.forms.phrases import plain_words
from latchstring.forms.question import Question
from latchstring.vocabulary import AskCode, Asking, NoticeState

PARTS = ("voluntary", "authority", "uses")


def notice_of(questions: Iterable[Question]) -> tuple[NoticeState, tuple[str, ...]]:
    """Return the state of the notice on a form and the parts that it lacks.

    Only sentences that speak of the number, and those that directly follow one, count: "voluntary" elsewhere on a
    form says nothing of it.
    """
    found: set[str] = set()
    near = 0
    for question in questions:
        for text in (question.words, question.help):
            plain = plain_words(text)
            if not plain:
                continue
            near = 3 if _speaks_of_number(plain) else near - (question.asking is not Asking.FIELD)
            if near > 0:
                found |= {part for lexicon in lexicons() for part, said in lexicon.notice.items() if said.search(plain)}
    lacks = tuple(part for part in PARTS if part not in found)
    if not lacks:
        return NoticeState.COMPLETE, ()
    return (NoticeState.INCOMPLETE if found else NoticeState.ABSENT), lacks


def _speaks_of_number(plain: str) -> bool:
    return any(lexicon.codes[AskCode.P3].phrases.search(plain) for lexicon in lexicons())
