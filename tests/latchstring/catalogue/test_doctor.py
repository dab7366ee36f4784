"""The shipped catalogue is sound, and each check of the doctor can fail: one broken copy a check."""

import msgspec
import pytest

from latchstring.catalogue import Bilingual, check, load_catalogue
from latchstring.catalogue.checklist import load_papers
from latchstring.catalogue.doctor import CHECKS
from latchstring.catalogue.rules import Concept, Effect
from latchstring.language import Speech
from latchstring.vocabulary import Body, CommunityKind, Instrument, Stance, Strength

change = msgspec.structs.replace


def with_policy(id_, **changes):
    catalogue = load_catalogue()
    policies = tuple(change(each, **changes) if each.id == id_ else each for each in catalogue.policies)
    return change(catalogue, policies=policies)


def with_row(id_, field, **changes):
    """Change the first row of a list of a policy."""
    rows = getattr(load_catalogue().policy(id_), field)
    return with_policy(id_, **{field: (change(rows[0], **changes), *rows[1:])})


def with_file(id_, name):
    return change(load_catalogue(), files=load_catalogue().files | {id_: name})


def with_concept(name, *phrases):
    lexicon = load_catalogue().lexicon
    return change(load_catalogue(), lexicon=change(lexicon, concepts=lexicon.concepts | {name: Concept(phrases)}))


def with_rules(id_, **changes):
    return with_policy(id_, evidence=change(load_catalogue().policy(id_).evidence, **changes))


def with_frame(id_, **changes):
    """Change the first frame of a policy."""
    frames = load_catalogue().policy(id_).evidence.frames
    return with_rules(id_, frames=(change(frames[0], **changes), *frames[1:]))


def first(id_, field):
    return getattr(load_catalogue().policy(id_), field)[0]


BROKEN = {
    "EveryPlaceOfTheGuideHasOnePolicy": [
        with_policy("no_287g", outline="II.C"),
        with_policy("no_287g", outline="VI"),
    ],
    "EveryFileIsNamedAfterItsPolicy": [with_file("no_287g", "agreements.yml")],
    "EveryTextHasBothLanguages": [
        with_policy("no_287g", title=Bilingual(en="No agreement", es=" ")),
        with_policy("no_287g", why=Bilingual(en="same", es="same")),
    ],
    "EveryPolicyHasExamplesAndNearMisses": [
        with_policy("no_287g", near_misses=()),
        with_policy("no_287g", examples=load_catalogue().policy("no_287g").examples[3:]),
    ],
    "EveryAdoptingExampleHasAStrength": [with_row("no_287g", "examples", strength=None)],
    "EveryExampleStandsOnce": [with_row("no_287g", "near_misses", text=first("no_287g", "examples").text.upper())],
    "EveryRelatedPolicyExists": [
        with_policy("no_287g", related=("sanctuary",)),
        with_policy("no_287g", related=("no_287g",)),
    ],
    "EveryTownAndCountyCanAdopt": [with_row("welcoming_resolution", "adopt", communities=(CommunityKind.CITY,))],
    "EveryBodyPassesItsOwnInstruments": [
        with_row("no_287g", "adopt", instrument=Instrument.GENERAL_ORDER),
        with_row("no_287g", "adopt", body=Body.UNKNOWN),
    ],
    "EveryBodySitsInItsOwnCommunity": [with_row("no_287g", "adopt", communities=(CommunityKind.COUNTY,))],
    "NobodyAsksWhoCouldBeOrdered": [with_row("no_287g", "adopt", asks=Body.POLICE)],
    "EveryCommunityKnowsWhereToLook": [
        with_policy("no_287g", lives_in=load_catalogue().policy("no_287g").lives_in[1:]),
        with_policy("no_287g", lives_in=load_catalogue().policy("no_287g").lives_in * 2),
        with_row("no_287g", "lives_in", must=((),)),
    ],
    "EveryReferenceHasAnAddressAsPrinted": [
        with_row("no_detainer_holds", "references", address="http://example.org/a b"),
        with_row("no_detainer_holds", "references", address=r"http://example.org/a\_b"),
        with_row("no_detainer_holds", "references", address=""),
    ],
    "EveryAddressStandsOnceInItsFile": [
        with_policy("no_detainer_holds", references=load_catalogue().policy("no_detainer_holds").references * 2)
    ],
    "EveryReferenceIsOfTheGuidesYear": [with_row("no_detainer_holds", "references", seen=2024)],
    "EveryDeadOrSupersededReferenceSaysWhy": [with_row("no_detainer_holds", "references", status="dead", note=None)],
    "EveryConceptNamedExists": [
        with_rules("no_detainer_holds", topic=("ice_cream",)),
        with_rules("no_detainer_holds", mentions=(("@moon",),)),
        with_frame("no_detainer_holds", about=("detainer_strict|ice_cream",)),
        with_frame("no_detainer_holds", without=("ice_cream",)),
    ],
    "EveryConceptIsUsed": [with_concept("ice_cream", "ice cream")],
    "EveryFrameNameIsUnique": [with_frame("no_287g", name="nobody-held-on-detainer")],
    "EveryFrameCanFire": [
        with_frame("no_detainer_holds", act=(), about=()),
        with_frame("no_detainer_holds", effect=()),
        with_frame("no_detainer_holds", act=(), lexical=True),
        with_frame("no_detainer_holds", effect=(Effect.PERMITS,), lexical=True),
        with_frame("no_detainer_holds", without=("detainer_strict",)),
        with_frame("no_detainer_holds", nowhere=("detainer_strict",)),
        with_frame("no_detainer_holds", without=("hold",)),
    ],
    "EveryFrameHasWords": [with_frame("no_287g", name="nobody-has-said-this")],
    "EveryPhraseCompiles": [
        with_concept("detainer", "(detainer|hold"),
        with_concept("detainer", "..."),
        with_concept("detainer", "[detainer]"),
    ],
    "EveryPhraseIsPlain": [
        with_concept("detainer", "Detainer"),
        with_concept("detainer", "judge’s warrant"),
        with_concept("detainer", "matrícula"),
    ],
    "EveryPhraseStandsOnce": [
        with_concept("detainer", "hold*", "hold*"),
        change(
            load_catalogue(),
            lexicon=change(load_catalogue().lexicon, look_alikes=load_catalogue().lexicon.look_alikes * 2),
        ),
    ],
    "EveryGateWordIsPlain": [
        with_rules("no_287g", gate=()),
        with_rules("no_287g", gate=("ICE",)),
        with_rules("no_287g", gate=("de*tainer",)),
        with_rules("no_287g", gate=("ice", "ice")),
    ],
}
CASES = [(name, catalogue) for name, broken in BROKEN.items() for catalogue in broken]


def test_the_shipped_catalogue_is_sound():
    assert check(load_catalogue()) == []


@pytest.mark.parametrize(("name", "catalogue"), CASES, ids=[name for name, _ in CASES])
def test_a_breach_is_told_in_both_languages_with_its_file_and_place(name, catalogue):
    complaints = [complaint for complaint in check(catalogue) if complaint.check == name]
    assert complaints
    for complaint in complaints:
        assert complaint.file
        assert complaint.place
        for language in ("en", "es"):
            for part in ("", "why", "do"):
                assert Speech(language).knows(".".join(filter(None, (complaint.message.code, part))))
                Speech(language).say_message(complaint.message, part)


def test_a_needed_paper_that_is_on_no_checklist_is_told():
    papers = tuple(paper for paper in load_papers() if paper.id not in ("jail_manual", "police_orders"))
    complaints = check(load_catalogue(), papers)
    assert {complaint.check for complaint in complaints} == {"EveryNeededPaperIsOnTheChecklist"}
    assert "county" in {complaint.message.args["community"] for complaint in complaints}


def test_every_check_has_been_seen_to_fail():
    assert {each.__name__ for each in CHECKS} == {*BROKEN, "EveryNeededPaperIsOnTheChecklist"}


def test_an_example_that_mentions_has_no_strength():
    catalogue = with_row("no_287g", "examples", stance=Stance.MENTIONS, strength=Strength.STRONG)
    found = [complaint.message.code for complaint in check(catalogue)]
    assert found == ["catalogue-example-strength"]
