"""Who is speaking, and in which voice: what adopts nothing is told from operative words."""

import pytest

from latchstring.evidence.discourse import voice_of, voice_of_kind
from latchstring.vocabulary import DocumentKind

SILENT = [
    ("whereas, immigrants enrich the city;", "voice-recital"),
    ("and whereas, no one should be held on a detainer;", "voice-recital"),
    ('"detainer" means a request that the jail hold a person.', "voice-definition"),
    ("the term detainer means a request by an agent.", "voice-definition"),
    ("civil immigration detainer: means a form i-247.", "voice-definition"),
    ("for the purposes of this chapter, the term status includes citizenship.", "voice-definition"),
    ("the council finds that trust in the police is needed.", "voice-finding"),
    ("legislative findings. immigrants report fewer crimes.", "voice-finding"),
    ("it is important that residents feel safe.", "voice-finding"),
    ("during 2014, ninety people were held on detainers.", "voice-finding"),
    ("sec. 4-12. immigration detainers", "voice-heading"),
    ("immigration status", "voice-heading"),
    ("the purpose of this order is to explain detainers.", "voice-purpose"),
    ("this policy outlines how detainers are filed.", "voice-purpose"),
    ("the sheriff shall submit a report on detainers to the board.", "voice-report"),
    ("the total number of detainers received.", "voice-report"),
    ("the council urges congress to pass a reform of immigration law.", "voice-urges"),
    ("the board calls upon the governor to veto the measure.", "voice-urges"),
    ("sec. 4. [repealed by ord. 12.]", "voice-repealed"),
    ("the order of 2009 is no longer in effect.", "voice-repealed"),
    ("the sheriff said that nobody is held.", "voice-elsewhere"),
    ("according to the manual of another county, nobody is held.", "voice-elsewhere"),
    ("a person may make a claim under this part.", "voice-remedy"),
]
OPERATIVE = [
    "no officer shall hold a person on a detainer.",
    "whereas, immigrants enrich the city, be it resolved that they are welcome.",
    "now, therefore, be it resolved, that the city declares itself welcoming.",
    "the council finds that trust matters, and therefore officers shall not ask about status.",
    "the clerk shall issue a card to every resident who asks for one.",
    "it is the policy of the department that officers do not ask about status.",
    "officers may call an interpreter.",
    "the office of immigrant affairs is hereby established.",
    "a person who reports a crime shall not be asked about status.",
    "by this means the clerk shall reach every resident.",
    "the interpreter shall be called when a resident asks for one.",
    "the purchasing agent shall translate notices.",
    "the report of a crime is taken from everybody.",
]


def rows(sentences):
    for body, *expected in sentences:
        yield pytest.param(body, *expected, id=body)


@pytest.mark.parametrize(("body", "voice"), list(rows(SILENT)))
def test_a_voice_that_adopts_nothing_is_named(body, voice):
    assert voice_of(body) == voice


@pytest.mark.parametrize("body", list(rows([(body,) for body in OPERATIVE])))
def test_operative_words_have_no_such_voice(body):
    assert voice_of(body) == ""


@pytest.mark.parametrize(
    ("kind", "voice"),
    [
        (DocumentKind.BILL, "voice-bill"),
        (DocumentKind.MINUTES, "voice-minutes"),
        (DocumentKind.NEWS, "voice-news"),
        (DocumentKind.FORM, "voice-form"),
        (DocumentKind.OTHER, "voice-other"),
        (DocumentKind.ANSWERS, "voice-other"),
        (DocumentKind.ORDINANCE, ""),
        (DocumentKind.GENERAL_ORDER, ""),
        (DocumentKind.AGREEMENT, ""),
        (None, ""),
    ],
)
def test_a_paper_of_some_kinds_puts_nothing_in_force(kind, voice):
    assert voice_of_kind(kind) == voice
