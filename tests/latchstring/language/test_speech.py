"""How messages are said: arguments, parts, lists, dates, and what happens when words are missing."""

import datetime
import warnings

import pytest

from latchstring.language import Language, MissingText, Speech, language_of, languages, say
from latchstring.language.entries import cut
from latchstring.text import Message
from latchstring.vocabulary import Body


def test_a_message_is_said_with_its_arguments_and_no_marks():
    assert Speech("en").say("quote-page", page=3) == "page 3"
    assert say(Message("quote-page", {"page": 3}), "es") == "página 3"


def test_a_part_of_a_message_is_said_by_its_name():
    message = Message("report-not-json")

    assert Speech("en").say_message(message, "do").startswith("Write one")
    assert Speech("en").knows("report-not-json.why")
    assert not Speech("en").knows("report-not-json.nothing")


def test_number_and_noun_agree():
    speech = Speech("es")

    assert speech.say("papers-pages", count=1) == "una página"
    assert speech.say("papers-pages", count=12) == "12 páginas"


def test_a_message_may_refer_to_a_term():
    assert "Latchstring" in Speech("es").say("report-not-json")


def test_missing_words_are_shown_marked_and_warned_of():
    with pytest.warns(MissingText):
        assert Speech("en").say("no-such-message") == "⟦no-such-message⟧"


def test_a_missing_argument_is_warned_of():
    with pytest.warns(MissingText):
        Speech("en").say("quote-page")


def test_a_missing_translation_falls_back_to_the_first_language_marked():
    speech = Speech("es")
    del speech._entries["quote-page"]

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        said = speech.say("quote-page", page=3)

    assert said == "[en] page 3"
    assert [warning.category for warning in caught] == [MissingText]


def test_an_unknown_language_is_refused():
    with pytest.raises(LookupError):
        Speech("xx")


def test_arguments_cannot_turn_the_text_round():
    assert "\u202e" not in Speech("en").say("papers-also", names="a\u202efdp.b")


def test_an_isolating_speech_marks_its_arguments_in_pairs():
    said = Speech("en", isolating=True).say("papers-also", names="\u2069a\u2068")

    assert said == "The same paper again: \u2068a\u2069"


def test_lists_and_dates_follow_the_language():
    day = datetime.date(2026, 5, 1)

    assert Speech("en").labels([Body.POLICE, Body.SHERIFF, Body.COURT]) == "police department, sheriff, and court"
    assert Speech("es").labels([Body.SHERIFF, Body.COURT]) == "sheriff y tribunal"
    assert Speech("en").date(day) == "May 1, 2026"
    assert Speech("es").date(day) == "1 de mayo de 2026"


def test_messages_can_name_vocabulary_values_and_days():
    speech = Speech("es")
    written = 'x-told = { LABEL($bodies, of: "body") }; { DAY($day) }'
    speech._entries["x-told"] = cut(written, "x.ftl")[0]

    assert speech.say("x-told", bodies="court,police", day="2026-05-01") == (
        "tribunal y departamento de policía; 1 de mayo de 2026"
    )


def test_spanish_is_not_signed_for_until_a_speaker_has_read_it():
    assert languages()[0] == language_of("en")
    assert language_of("en").reviewed
    assert isinstance(language_of("es"), Language)
    assert not language_of("es").reviewed


def test_a_language_is_called_by_its_name_in_another():
    assert Speech("es").name_of(language_of("es")) == "español"
    assert Speech("en").name_of(language_of("es")) == "Spanish"
