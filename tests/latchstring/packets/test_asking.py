"""What informal words ask, what they do not, and whether the printed words of a form were ever seen."""

import pytest

from latchstring import classify
from latchstring.language import Speech
from latchstring.packets.known import papers, requests
from latchstring.reports.packets import json, terminal
from latchstring.vocabulary import ElementKind, PaperClass


def asked(words: str) -> set[ElementKind]:
    [part] = classify(text=words, channel="email_request").parts
    return {each.kind for each in part.elements}


@pytest.mark.parametrize(
    "words",
    [
        "Can you give us a heads-up an hour before he walks out?",
        "Shoot me a text once she posts bail, thanks.",
        "Please ping us if you are\ngoing to cut him loose tonight.",
        "¿Nos avisan antes de que salga, por favor?",
        "Denos aviso una hora antes de que lo suelten.",
    ],
)
def test_an_informal_word_before_somebody_leaves_asks_for_notice(words: str) -> None:
    assert ElementKind.NOTIFY_RELEASE in asked(words)


@pytest.mark.parametrize(
    "words",
    [
        "Heads up: the elevator at the county building is out again.",
        "Give us a call about the softball game.",
        "He walks out of every meeting at five.",
        "Tell us which form you use. "
        + "The old one has been out of print for years now. " * 4
        + "She goes home at five.",
        "Avísenos si cambia el número de fax.",
        "La reunión empieza una hora antes.",
        "Nobody can hang on to parking permits; grab him a coffee.",
    ],
)
def test_the_same_words_apart_ask_nothing(words: str) -> None:
    assert ElementKind.NOTIFY_RELEASE not in asked(words)
    assert ElementKind.HOLD not in asked(words)


@pytest.mark.parametrize(
    ("words", "element"),
    [
        ("Don't let him go before noon.", ElementKind.HOLD),
        ("No lo dejen ir hasta mañana.", ElementKind.HOLD),
        ("We will swing by and get him at six.", ElementKind.TRANSFER),
        ("Could I have a word with her tomorrow?", ElementKind.INTERVIEW),
    ],
)
def test_informal_words_ask_for_the_other_things_too(words: str, element: ElementKind) -> None:
    assert element in asked(words)


def test_words_that_need_company_are_not_cues_alone() -> None:
    alone = {words for each in requests() if not each.beside for words in each.words}
    company = {words for each in requests() for words in each.words if each.beside}
    assert company
    assert alone.isdisjoint(company)


def test_every_form_that_was_seen_says_where() -> None:
    for paper in papers().values():
        assert paper.source or not paper.verified, paper.paper
        assert set(paper.editions_seen) <= {*paper.current, *paper.superseded}, paper.paper


@pytest.mark.parametrize(
    ("number", "seen", "english", "spanish"),
    [
        ("DHS Form I-247A (03/17)", True, "were seen on a copy", "se vieron en una copia"),
        ("DHS Form I-247G (03/25)", False, "from memory, check", "de memoria, compruébelo"),
    ],
)
def test_a_report_says_whether_a_forms_words_were_seen(number: str, seen: bool, english: str, spanish: str) -> None:
    packet = classify(text=f"DEPARTMENT OF HOMELAND SECURITY\n{number}")
    assert packet.parts[0].words_verified is seen
    assert not packet.parts[0].edition_verified
    for code, words in (("en", english), ("es", spanish)):
        speech = Speech(code)
        assert words in terminal.write(packet, speech)
        assert words in json.write(packet, speech)


def test_a_courts_form_is_known_by_the_long_line_of_its_stamp() -> None:
    stamp = "AO 88 (Rev. 02/14) A title of many words that is not in the list of titles, and that goes on and on\n"
    [part] = classify(text=stamp + "UNITED STATES DISTRICT COURT\nPlaintiff\nv.\nCivil Action No.").parts
    assert part.paper is PaperClass.COURT_SUBPOENA
    [told] = classify(text="We know that AO 88 (Rev. 02/14) is a form of the courts and want to read more of it.").parts
    assert told.paper is not PaperClass.COURT_SUBPOENA
