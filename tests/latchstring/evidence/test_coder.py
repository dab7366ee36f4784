"""The coder as a whole, on sentences of law that each show one habit of its writers."""

import pytest

from latchstring.evidence import find_text
from latchstring.vocabulary import Body, DocumentKind, Modality, Stance, Strength

HOLDS = "no_detainer_holds"


def read(text, kind=DocumentKind.JAIL_MANUAL, issuer=Body.SHERIFF, policy=HOLDS):
    return [f for f in find_text(text, kind, issuer) if f.policy == policy and f.stance is not Stance.MENTIONS]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("No deputy shall hold any person on an immigration detainer.", Stance.ADOPTS),
        ("Deputies shall hold the person named in an immigration detainer.", Stance.CONTRARY),
        ("No person shall be held on an immigration detainer.", Stance.ADOPTS),
        ("It shall be the policy of the County to decline immigration detainers.", Stance.ADOPTS),
        ("Deputies shall refrain from holding any person on an immigration detainer.", Stance.ADOPTS),
        pytest.param(
            "No deputy shall:\n(a) hold a person on an immigration detainer;\n(b) enter the kitchen.",
            Stance.ADOPTS,
        ),
        (
            "No deputy shall:\n(a) hold a person who is the subject of an immigration detainer; or\n(b) sleep.",
            Stance.ADOPTS,
        ),
    ],
)
def test_the_effect_and_never_the_title_decides(text, stance):
    assert {finding.stance for finding in read(text)} == {stance}


@pytest.mark.parametrize(
    "text",
    [
        "WHEREAS, no person should be held on an immigration detainer;",
        '"Detainer" means a request that the jail hold a person on an immigration detainer.',
        "A landlord may bring an action for unlawful detainer.",
        "The sheriff said that nobody is held on an immigration detainer.",
        "The Board urges Congress to end immigration detainers and the holding of people on them.",
    ],
)
def test_words_without_effect_neither_adopt_nor_contradict(text):
    assert read(text) == []


@pytest.mark.parametrize("kind", [DocumentKind.NEWS, DocumentKind.MINUTES, DocumentKind.BILL, DocumentKind.FORM])
def test_a_paper_that_puts_nothing_in_force_mentions_at_most(kind):
    text = "No deputy shall hold any person on an immigration detainer."
    findings = [finding for finding in find_text(text, kind) if finding.policy == HOLDS]
    assert [finding.stance for finding in findings] == [Stance.MENTIONS]
    assert findings[0].strength is None
    assert findings[0].modality is Modality.NONE


def test_a_judges_warrant_leaves_a_rule_strong_and_convictions_do_not():
    narrow = "No person shall be held on an immigration detainer without a judicial warrant."
    broad = "No person shall be held on an immigration detainer unless convicted of a serious felony."
    assert [f.strength for f in read(narrow)] == [Strength.STRONG]
    assert [f.strength for f in read(broad)] == [Strength.PARTIAL]
    assert [c.type.value for f in read(broad) for c in f.carve_outs] == ["conviction"]


def test_a_council_names_a_sheriff_and_cannot_bind_one():
    text = "The Sheriff shall not hold any person on an immigration detainer."
    (finding,) = read(text, DocumentKind.RESOLUTION, Body.COUNCIL)
    assert Body.SHERIFF not in finding.binds
    assert "because-cannot-bind" in [message.code for message in finding.because]


def test_the_first_reasons_are_the_frame_and_the_effect():
    (finding,) = read("No deputy shall hold any person on an immigration detainer.")
    assert [message.code for message in finding.because[:2]] == ["because-frame", "because-effect"]
    assert finding.because[0].args == {"frame": "nobody-held-on-detainer"}
    assert finding.because[1].args == {"effect": "forbids", "act": "hold"}


def test_an_id_is_made_of_place_and_content():
    text = "No deputy shall hold any person on an immigration detainer."
    (first,), (again,), (moved,) = read(text), read(text), read("Rule. " + text)
    assert first.id == again.id != moved.id
