"""What governing words do to an act. Each row marks its act; the sentences are as the coder sees them, in small letters."""

import pytest

from latchstring.catalogue.rules import Effect
from latchstring.evidence.grammar import read_effect
from latchstring.vocabulary import Modality

F, R, P, E, S, N = Effect.FORBIDS, Effect.REQUIRES, Effect.PERMITS, Effect.FREES, Effect.SPARES, None

PLAIN = [
    ("officers shall not <ask> about status", F, Modality.SHALL_NOT),
    ("no officer shall <ask> about status", F, Modality.SHALL_NOT),
    ("an officer may not <ask> about status", F, Modality.MAY_NOT),
    ("no employee may <ask> about status", F, Modality.MAY_NOT),
    ("staff must never <ask> about status", F, Modality.SHALL_NOT),
    ("deputies will not <honor> a detainer", F, Modality.SHALL_NOT),
    ("the sheriff cannot <hold> a person on a detainer", F, Modality.MAY_NOT),
    ("neither the chief nor any officer shall <notify> the agency", F, Modality.SHALL_NOT),
    ("under no circumstances shall an officer <ask> about status", F, Modality.SHALL_NOT),
    ("at no time will a clerk <ask> about status", F, Modality.SHALL_NOT),
    ("the jail does not <honor> detainers", F, Modality.DECLARES),
    ("the deputy shall <hold> the inmate for 48 hours", R, Modality.SHALL),
    ("the records clerk must <notify> the agency", R, Modality.SHALL),
    ("the department will <provide> an interpreter", R, Modality.SHALL),
    ("officers are required to <notify> the agency", R, Modality.SHALL),
    ("the director is directed to <provide> interpreters", R, Modality.SHALL),
    ("an officer may <ask> about status", P, Modality.MAY),
    ("officers are authorized to <ask> about status", P, Modality.MAY),
    ("the sheriff has the discretion to <hold> the inmate", P, Modality.MAY),
    ("officers should <ask> about status", R, Modality.SHOULD),
    ("members should not <ask> about status", F, Modality.SHOULD),
    ("the clerk is encouraged to <provide> an interpreter", R, Modality.SHOULD),
    ("release dates are not to be <given> to agents", F, Modality.SHALL_NOT),
    ("no child shall be denied <enrollment>", R, Modality.SHALL_NOT),
    ("there shall be established <an office>", R, Modality.ESTABLISHES),
    ("services shall be made available to <immigrants>", R, Modality.SHALL),
    ("an office may be created for <immigrants>", P, Modality.MAY),
    ("services shall not be made available to <immigrants>", F, Modality.SHALL_NOT),
    ("the council hereby declares its <welcome>", R, Modality.DECLARES),
]
DENIALS = [
    ("the jail shall decline to <hold> the person", F, Modality.SHALL),
    ("officers shall refrain from <asking> about status", F, Modality.SHALL),
    ("members should refrain from <asking> about status", F, Modality.SHOULD),
    ("officers are prohibited from <asking> about status", F, Modality.SHALL_NOT),
    ("employees are not authorized to <ask> about status", F, Modality.MAY_NOT),
    ("employees are not permitted to <ask> about status", F, Modality.MAY_NOT),
    ("it shall be unlawful to <ask> about status", F, Modality.SHALL_NOT),
    ("it is the policy of the county to decline <detainers>", F, Modality.DECLARES),
    ("it is the policy of the department not to <ask> about status", F, Modality.DECLARES),
    ("it is the policy of the city to <serve> every resident", R, Modality.DECLARES),
    ("the department prohibits the <use> of family members as interpreters", F, Modality.NONE),
    ("the sheriff may refuse to <honor> a detainer", Effect.FREES, Modality.MAY),
    ("staff shall avoid <asking> about status", F, Modality.SHALL),
]
DOUBLE = [
    ("no school shall refuse to <enroll> a child", R, None),
    ("no school shall deny <enrollment> to a child", R, None),
    ("the clerk shall not refuse to <accept> the card", R, None),
    ("officers shall not fail to <provide> an interpreter", R, None),
    ("nothing in this section shall prohibit an officer from <sending> information", S, None),
    ("nothing in this chapter prohibits an employee from <sending> information", S, None),
    ("this section does not prohibit an officer from <sending> information", S, None),
    ("no officer may be prohibited from <asking> about status", P, None),
    ("officers shall not be prohibited from <asking> about status", P, None),
    ("no policy of this city shall restrict the <sharing> of information", P, None),
]
FREED = [
    ("the sheriff is not required to <hold> the person", E, None),
    ("officers need not <notify> the agency", E, None),
    ("no officer shall be required to <notify> the agency", E, None),
    ("nothing in this order obliges a deputy to <hold> the person", E, None),
    ("the jail shall not be obligated to <honor> a detainer", E, None),
]
PASSIVE = [
    ("no <inquiry> shall be made about status", F, None),
    ("<inquiries> about status are prohibited", F, None),
    ("<holding> a person on a detainer is prohibited", F, None),
    ("detainer <requests> shall not be honored", F, None),
    ("<interpretation> services shall be provided at no cost", R, None),
    ("an <interpreter's> services may be requested by any person", P, None),
    ("<notification> of release is not permitted", F, None),
    ("identification <cards> shall be issued to all residents", R, None),
]
JOINED = [
    ("officers shall not stop, question or <arrest> a person for status", F, Modality.SHALL_NOT),
    ("the clerk shall not ask for, record or <disclose> status", F, Modality.SHALL_NOT),
    ("officers shall record the call and shall not <ask> about status", F, Modality.SHALL_NOT),
    ("officers shall not ask about status but shall <notify> the consulate", R, Modality.SHALL),
    ("officers may not ask about status; they shall <provide> an interpreter", R, Modality.SHALL),
    ("an officer shall <ask> only when the law requires it", R, Modality.SHALL),
    ("an officer may only <ask> when a statute requires it", F, Modality.MAY_NOT),
    ("no officer shall (a) stop a person, or (b) <ask> about status", F, Modality.SHALL_NOT),
]
REPEALED = [
    ("section 4, under which officers shall not <ask> about status, is hereby repealed", P, None),
    ("the order that officers shall <notify> the agency is rescinded", F, None),
    ("the <agreement> with the agency is hereby terminated", F, None),
    ("the <agreement> shall no longer be in effect", F, None),
]
SILENT = [
    ("officers <ask> many questions every day", N, Modality.NONE),
    ("a definition of <detainer>", N, Modality.NONE),
    ("when officers <hold> a person", N, Modality.NONE),
]
ROWS = [*PLAIN, *DENIALS, *DOUBLE, *FREED, *PASSIVE, *JOINED, *REPEALED, *SILENT]


def rows():
    for marked, effect, modality in ROWS:
        yield pytest.param(marked, effect, modality, id=marked)


def read(marked):
    start, end = marked.index("<"), marked.index(">") - 1
    return read_effect(marked.replace("<", "").replace(">", ""), start, end)


@pytest.mark.parametrize(("marked", "effect", "modality"), list(rows()))
def test_governing_words_give_the_act_its_effect(marked, effect, modality):
    reading = read(marked)
    assert reading.effect is effect
    assert modality is None or reading.modality is modality


def test_every_row_stands_once_and_marks_one_act():
    sentences = [marked for marked, _, _ in ROWS]
    assert len(sentences) == len(set(sentences)) >= 60
    assert all(marked.count("<") == marked.count(">") == 1 for marked in sentences)


@pytest.mark.parametrize(
    ("marked", "lexical"),
    [
        ("the sheriff shall decline <detainers>", True),
        ("the county shall reject any <agreement>", True),
        ("the sheriff shall <honor> detainers", False),
        ("the sheriff shall decline interviews and shall review each and every one of the <detainers>", False),
    ],
)
def test_a_verb_of_refusing_right_before_the_act_is_noted(marked, lexical):
    assert read(marked).lexical is lexical


def test_advice_is_weak_and_an_order_is_not():
    assert read("officers should not <ask> about status").weak
    assert not read("officers shall not <ask> about status").weak


def test_words_before_the_beginning_are_not_read():
    body = "no officer shall ask. the clerk shall record the name"
    assert read_effect(body, body.index("record"), body.index("record") + 6, body.index("the clerk")).effect is R
