"""Anchors only save work: what is found with them is what is found when everything is looked for everywhere."""

import re

import pytest

from latchstring.catalogue import load_catalogue
from latchstring.evidence.anchors import Anchors
from latchstring.evidence.coder import code
from latchstring.evidence.reading import Paper
from latchstring.evidence.words import Words
from latchstring.text.anchoring import anchored, anchors, edges_as_blanks
from latchstring.text.folding import fold
from latchstring.text.phrases import concept_pattern, phrase_pattern
from latchstring.vocabulary import Body

NAMES = {
    "detainer": ("detainer*", "immigration hold"),
    "agency": ("ICE", "(immigration|customs) (officer*|agent*)"),
    "number": ("287(g)",),
    "any": ("(|very) ...",),
}


def told(traces):
    """The names that traces leave possible."""
    return {name for name in NAMES if traces.mask & Anchors(NAMES).mask((name,))}


class Everywhere:
    """Traces that rule out nothing."""

    mask = -1

    def __init__(self, text):
        self.text = text

    def around(self, name):
        return [(0, len(self.text))]

    def holds(self, name):
        return concept_pattern(load_catalogue().lexicon.concepts[name].phrases).search(self.text) is not None

    def mask_of(self, spans):
        return -1

    def of_pieces(self, body, pieces):
        return Everywhere(body)


class Thorough(Words):
    """Words that look for every concept in every line."""

    def traces(self, ready):
        return Everywhere(ready)

    def topics(self, plain, asked):
        return asked


def test_nothing_is_lost_or_won_by_anchors(texts, words):
    thorough, policies = Thorough(load_catalogue()), load_catalogue().policies
    paper = Paper(None, Body.UNKNOWN)
    for text in texts:
        assert code(text, paper, policies, words) == code(text, paper, policies, thorough)


@pytest.mark.parametrize(
    ("text", "possible"),
    [
        ("a detainer was filed", {"detainer"}),
        ("the predetainer rule", set()),
        ("an immigration hold", {"detainer", "agency"}),
        ("customs agents asked", {"agency"}),
        ("ICE asked", {"agency"}),
        ("on thin ice", set()),
        ("under section 287(g).", {"number"}),
        ("", set()),
    ],
)
def test_what_has_no_anchor_is_not_possible(text, possible):
    assert told(Anchors(NAMES).traces(text)) == possible | {"any"}


def test_a_long_text_is_read_around_its_anchors_only():
    text = "word " * 1000 + "a detainer " + "word " * 1000
    spans = Anchors(NAMES).traces(text).around("detainer")
    assert len(spans) == 1
    assert "detainer" in text[slice(*spans[0])]
    assert spans[0][1] - spans[0][0] < 1000
    assert text[spans[0][1]] == " "


def test_a_piece_cut_inside_a_word_is_read_anew():
    traces = Anchors(NAMES).traces("the predetainer rule")
    assert told(traces.of_pieces("detainer rule", [(0, 7, 13)])) == {"detainer", "any"}
    assert traces.mask_of([(7, 20)]) is None


def test_pieces_keep_the_anchors_that_stand_in_them():
    text = "no deputy shall: (a) file a detainer; (b) call ICE"
    traces = Anchors(NAMES).traces(text)
    lead, item = "no deputy shall:", "call ICE"
    pieces = [(0, 0, len(lead)), (len(lead) + 1, text.index(item), len(item))]
    assert told(traces.of_pieces(f"{lead} {item}", pieces)) == {"agency", "any"}
    spans = [(at, at + length) for _, at, length in pieces]
    assert traces.mask_of(spans) == Anchors(NAMES).mask(("agency", "any"))


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the card*", (" card",)),
        ("(u|t) visa*", (" visa",)),
        ("shall not (sign|certify)", (" sign ", " certify ")),
        ("[strictly] (hold|detain)ing", (" hold", " detain")),
        ("287(g)", (" 287 g  ",)),
        ("... hold", ("hold ",)),
    ],
)
def test_the_piece_that_tells_most_is_the_anchor(phrase, expected):
    assert anchors(phrase) == expected


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("a detainer " * 50, True),
        ("word " * 300 + "an immigration hold" + " word" * 300, True),
        ("immigration. hold " * 40, False),
        ("an antiimmigration hold", False),
        ("an immigration holding", False),
    ],
)
def test_a_concept_is_held_where_one_of_its_phrases_stands_whole(text, held):
    assert Anchors(NAMES).traces(text).holds("detainer") is held


def test_a_concept_begins_where_its_anchor_stands_or_may_begin_before():
    traces = Anchors(NAMES).traces("on a detainer. a detainer")
    assert traces.starts("detainer") == [5, 17]
    assert Anchors({"hold": ("(long|short) hold",)}).traces("a long hold").starts("hold") is None


def test_every_match_stands_about_an_anchor_and_behind_what_leads_to_it(texts):
    phrases = {phrase for concept in load_catalogue().lexicon.concepts.values() for phrase in concept.phrases}
    folded = [fold(text) for text in texts]
    whole = "\n".join(folded)
    found = 0
    for phrase in sorted(phrases):
        rows = list(anchored(phrase.lower()))
        for match in re.finditer(phrase_pattern(phrase.lower()), whole):
            found += 1
            assert any(stands(row, match) for row in rows), (phrase, match.group())
    assert found > 1000


def stands(row, match):
    """Whether an anchor stands in a match, with what leads to it before."""
    text, (start, end) = edges_as_blanks(match.string), match.span()
    begin = max(0, start - 1)
    places = [at for at in range(start, start + row.before + 1) if f" {text} ".startswith(row.piece, at)]
    return any(
        end <= at + row.behind and (not row.lead or re.match(row.lead, match.string[begin:at][::-1])) for at in places
    )


@pytest.mark.parametrize(
    ("phrase", "before", "passes"),
    [
        ("(shall|will) call detainer*", "who will call ", True),
        ("(shall|will) call detainer*", "who may call ", False),
        ("call [any] [(field|local) office of] detainer*", "call the field office of ", False),
        ("call [any] [(field|local) office of] detainer*", "it may call any local office of ", True),
        ("notif* ... detainer*", "notifying, by telephone and/or fax, the nearest office of ", True),
        ("notif* ... detainer*", "notify; ", False),
        ("notif* ... detainer*", "unnotified by ", False),
        ("the (county|field office's) detainer*", "the field office's ", True),
        ("the (county|field office's) detainer*", "the office's ", False),
        ("[the] ... detainer*", "anything at all ", True),
        ("the (old ... detainer*|hold)", "the old and worn ", True),
    ],
)
def test_what_stands_before_an_anchor_is_read_backwards(phrase, before, passes):
    row = next(row for row in anchored(phrase) if row.piece == " detainer")
    assert bool(re.match(row.lead, before[::-1])) is passes
