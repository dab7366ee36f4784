"""The shipped law is sound, and each check of its doctor can fail: one broken copy a check."""

import datetime

import msgspec
import pytest

from latchstring.catalogue import Bilingual, Severity
from latchstring.catalogue.bodies import load_bodies
from latchstring.catalogue.law import check_law, load_law
from latchstring.catalogue.law.doctor import CHECKS
from latchstring.language import Speech
from latchstring.vocabulary import Body, LawKind

TODAY = datetime.date(2026, 11, 25)
LAW = load_law()
change = msgspec.structs.replace


def with_state(code, **changes):
    return change(LAW, states=LAW.states | {code: change(LAW.state(code), **changes)})


def with_row(code, **changes):
    """Change the first row of a state."""
    first, *rest = LAW.state(code).rows
    return with_state(code, rows=(change(first, **changes), *rest))


def with_triggers(**changes):
    return change(LAW, triggers=change(LAW.triggers, **changes))


def with_circuit(**changes):
    first, *rest = LAW.federal.circuits
    return change(LAW, federal=change(LAW.federal, circuits=(change(first, **changes), *rest)))


def without(code):
    return change(LAW, states={name: state for name, state in LAW.states.items() if name != code})


BROKEN = {
    "EveryStateIsThere": [
        without("WY"),
        with_state("WY", rows=()),
        change(LAW, files=LAW.files | {"WY": "law/states/wyoming.yml"}),
    ],
    "EverySourceIsOneBareAddress": [
        with_row("MI", source_url="https://one.example/ and https://two.example/"),
        with_row("MI", source_url="see the statute"),
        with_row("MI", source_url=""),
    ],
    "EveryIdStandsOnce": [with_row("MI", id=LAW.state("OH").rows[0].id)],
    "EveryPolicyIsKnown": [
        with_row("MI", beside=("no_such_policy",)),
        with_triggers(never_reached=(*LAW.triggers.never_reached, "no_such_policy")),
    ],
    "EveryTriggerMeansSomething": [
        with_triggers(meanings=LAW.triggers.meanings[1:]),
        with_triggers(never_reached=LAW.triggers.never_reached[1:]),
    ],
    "EveryRowSaysWhatItDoes": [
        with_row("MI", effects={}, in_part=(), beside=(), triggers=()),
        with_row("MI", in_part=("language_access",)),
        with_row("MI", kind=LawKind.BILL),
    ],
    "NoRowIsReadByItsName": [
        with_row("IA", note=Bilingual(en="SF 481 (2018).", es="Ley SF 481.")),
        with_row("IA", note=Bilingual(en="The same.", es="The same.")),
    ],
    "EveryCircuitHoldsItsStates": [
        with_circuit(states=LAW.federal.circuits[0].states[1:]),
        with_circuit(cases=("no-such-case",)),
    ],
    "EveryRowIsFresh": [with_row("MI", as_of=datetime.date(2026, 5, 1)), with_row("MI", recheck=TODAY)],
}


def commanded(bodies):
    first, *rest = bodies["MI"].offices
    return bodies | {"MI": change(bodies["MI"], offices=(change(first, binds=(Body.COURT,)), *rest))}


def unplaced(bodies):
    return bodies | {"MI": change(bodies["MI"], places=bodies["MI"].places[1:])}


BODIES_BROKEN = {"NobodyCommandsTheIndependent": commanded, "EveryKindOfPlaceIsSaid": unplaced}


def complaints(law, check=None):
    found = check_law(law, today=TODAY)
    return found if check is None else [each for each in found if each.check == check]


def test_the_shipped_law_has_no_fault():
    assert [each for each in complaints(LAW) if each.severity is Severity.ERROR] == []


def test_what_is_stale_is_the_one_list_of_2008():
    assert {each.place.partition("-")[2] for each in complaints(LAW)} == {"advisal-list"}


@pytest.mark.parametrize(("check", "law"), [(name, law) for name, laws in BROKEN.items() for law in laws])
def test_each_check_can_fail_and_says_why_and_what_to_do(check, law):
    more = len(complaints(law, check)) - len(complaints(LAW, check))

    assert more > 0
    for language in ("en", "es"):
        speech = Speech(language)
        message = complaints(law, check)[0].message
        assert speech.say_message(message)
        assert speech.knows(f"{message.code}.why")
        assert speech.knows(f"{message.code}.do")


def test_every_check_has_a_broken_copy():
    assert {check.__name__ for check in CHECKS} == {*BROKEN, *BODIES_BROKEN}


@pytest.mark.parametrize(("name", "broken"), BODIES_BROKEN.items())
def test_a_wrong_picture_of_who_governs_whom_is_told(name, broken):
    told = check_law(LAW, today=TODAY, bodies=broken(dict(load_bodies())))
    [complaint] = [each for each in told if each.check == name]

    assert complaint.file == "bodies/MI.yml"
    for language in ("en", "es"):
        assert Speech(language).say_message(complaint.message, "do")


def test_errors_come_before_what_is_old():
    severities = [each.severity for each in complaints(without("WY"))]

    assert severities[0] is Severity.ERROR
    assert set(severities[1:]) == {Severity.WARNING}
