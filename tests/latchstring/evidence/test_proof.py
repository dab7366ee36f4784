"""The catalogue keeps what it promises of its own sentences, and the self-proof tells when it does not."""

import msgspec
import pytest

from latchstring.catalogue import Severity, load_catalogue
from latchstring.catalogue.policy import Example
from latchstring.catalogue.rules import Effect
from latchstring.evidence.proof import gate_opens, prove
from latchstring.language import Speech, entries_of
from latchstring.vocabulary import DocumentKind, Stance, Strength

change = msgspec.structs.replace
ID = "no_287g"
HELD = "The Sheriff shall not enter into any agreement under Section 287(g) of the Immigration and Nationality Act."


def only(policy):
    """A catalogue of one policy: the proof of the others is not asked for again."""
    return change(load_catalogue(), policies=(policy,))


def with_example(**changes):
    example = change(Example(text=HELD, stance=Stance.ADOPTS, strength=Strength.STRONG), **changes)
    return only(change(load_catalogue().policy(ID), examples=(example,), near_misses=()))


def with_near_miss(text, **changes):
    policy = load_catalogue().policy(ID)
    return only(change(policy, examples=(), near_misses=(change(policy.near_misses[0], text=text, **changes),)))


def told(catalogue):
    return [(complaint.severity, complaint.message.code) for complaint in prove(catalogue)]


@pytest.mark.parametrize("policy", [policy.id for policy in load_catalogue().policies])
def test_a_policy_reads_its_own_sentences(policy):
    complaints = prove(only(load_catalogue().policy(policy)))
    errors = [complaint for complaint in complaints if complaint.severity is Severity.ERROR]
    assert [(each.place, Speech("en").say_message(each.message)) for each in errors] == []


def test_a_sound_example_draws_no_complaint():
    assert told(with_example()) == []


@pytest.mark.parametrize(
    ("catalogue", "code"),
    [
        (with_example(stance=Stance.CONTRARY, strength=None), "proof-example-missed"),
        (with_example(strength=Strength.PARTIAL), "proof-example-strength"),
        (with_example(text="The clerk keeps immigration papers in the vault."), "proof-example-silent"),
        (with_example(text="The clerk keeps the keys."), "proof-gate-shut"),
        (with_near_miss(HELD), "proof-near-miss-found"),
    ],
)
def test_a_sentence_that_is_not_read_as_promised_is_told_in_both_languages(catalogue, code):
    (complaint,) = prove(catalogue)
    assert complaint.severity is Severity.ERROR
    assert complaint.message.code == code
    assert complaint.file == f"policies/{ID}.yml"
    for language in ("en", "es"):
        for part in ("", "why", "do"):
            assert Speech(language).say_message(complaint.message, part)


def test_a_known_miss_is_a_warning_until_it_is_mended():
    known = {"expected_miss": "the verb is new to the coder"}
    assert told(with_example(text="The clerk keeps the keys.", **known)) == [(Severity.WARNING, "proof-known-miss")]
    assert told(with_near_miss(HELD, **known)) == [(Severity.WARNING, "proof-known-miss")]
    assert told(with_example(**known)) == [(Severity.ERROR, "proof-miss-mended")]
    assert told(with_near_miss("The clerk keeps the keys.", **known)) == [(Severity.ERROR, "proof-miss-mended")]


def test_a_policy_without_frames_fails_its_proof():
    policy = load_catalogue().policy("no_detainer_holds")
    blind = change(policy, evidence=change(policy.evidence, frames=(), mentions=()))
    assert {code for _, code in told(only(blind))} >= {"proof-example-silent"}


def with_frame(name, **changes):
    """The catalogue of one policy with one of its frames changed, the others as they are."""
    policy = load_catalogue().policy(ID)
    frames = tuple(change(each, **changes) if each.name == name else each for each in policy.evidence.frames)
    return only(change(policy, evidence=change(policy.evidence, frames=frames), examples=(), near_misses=()))


@pytest.mark.parametrize(
    "changes",
    [
        {"finds": "The clerk keeps the keys."},
        {"finds": "The Sheriff shall enter into an agreement under Section 287(g)."},
        {"finds": "The Sheriff shall terminate the agreement under Section 287(g)."},
        {"about": ("language_help",)},
        {"effect": (Effect.REQUIRES,)},
        {"kinds": (DocumentKind.NEWS,)},
    ],
    ids=[
        "no gate word",
        "the opposite",
        "another frame's sentence",
        "a wrong concept",
        "a wrong effect",
        "a wrong paper",
    ],
)
def test_a_frame_that_does_not_find_its_example_is_told_in_both_languages(changes):
    assert told(with_frame("agreement-refused")) == []
    (complaint,) = prove(with_frame("agreement-refused", **changes))
    assert (complaint.check, complaint.severity) == ("EveryFrameFindsItsExample", Severity.ERROR)
    assert complaint.place == "evidence.frames.agreement-refused"
    for language in ("en", "es"):
        for part in ("", "why", "do"):
            assert Speech(language).say_message(complaint.message, part)


def test_no_two_frames_share_an_example():
    said = [frame.finds.casefold() for policy in load_catalogue().policies for frame in policy.evidence.frames]
    assert len(set(said)) == len(said)


def test_the_gate_opens_for_its_own_policy_alone(words):
    text = "Form I-918, Supplement B, is signed within thirty days."
    assert gate_opens(text, "victim_certification", words)
    assert not gate_opens(text, "municipal_id", words)


def test_a_gate_word_opens_only_as_a_word(words):
    assert gate_opens("ICE asked.", "no_detainer_holds", words)
    assert not gate_opens("The notice was of service.", "no_detainer_holds", words)
    assert not gate_opens("Rice and spices.", "no_detainer_holds", words)


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_words_stand_for_a_frame_that_is_gone(language):
    names = {f"frame-{frame.name}" for policy in load_catalogue().policies for frame in policy.evidence.frames}
    said = {entry.id for entry in entries_of(language) if entry.id.startswith("frame-")}
    assert said == names
