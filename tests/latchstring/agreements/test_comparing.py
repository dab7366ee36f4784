"""What changed between two lists, and what the list says beside papers and register."""

import datetime

import pytest
from msgspec.structs import replace

from latchstring import assess
from latchstring.agreements import Change, Registered, Whose, beside, compare, match_all
from latchstring.documents import document_from_text
from latchstring.findings import Answer, Community
from latchstring.language import say
from latchstring.vocabulary import Agreement, AgreementKind, AgreementState, Body, CommunityKind, DocumentKind, Status

COUNTY = Community(name="Marsh County", kind=CommunityKind.COUNTY, state="MI")
SHERIFF = ("Michigan", "Marsh County Sheriff's Office", "County", "Marsh County")
REFUSES = "The Sheriff shall not enter into any agreement under Section 287(g) of the Immigration and Nationality Act."
AGREES = "Participating deputies shall perform immigration officer functions under the supervision of ICE."
TODAY = datetime.date(2026, 11, 25)


def changes(older, newer) -> list[tuple[str, str]]:
    return [(row.change.value, row.entry.agency) for row in compare(older, newer).rows]


def test_order_and_spelling_are_no_change(read):
    older = read((*SHERIFF, "JEM", "3/26/2025"), ("OH", "Reed County Sheriff", "", "", "WSO", "6/9/2020"))
    newer = read(
        ("OHIO", "REED CO. SHERIFF'S OFFICE*", "", "", "Warrant Service Officer", "June 9, 2020"),
        ("MI", "MARSH COUNTY SHERIFF", "", "", "Jail Enforcement Model", "2025-03-26"),
    )
    assert changes(older, newer) == []


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (("JEM", "3/26/2025"), ("JEM", "3/26/2026"), Change.DAY),
        (("JEM", "3/26/2025"), ("TFM", "3/26/2025"), Change.MODEL),
        (("JEM", "3/26/2025"), ("TFM", "5/1/2026"), Change.MODEL),
        (("JEM", "Pending"), ("JEM", "3/26/2025"), Change.STATUS),
    ],
)
def test_what_changed_of_an_agreement(before, after, change, read):
    [row] = compare(read((*SHERIFF, *before)), read((*SHERIFF, *after))).rows
    assert row.change is change
    assert row.before is not None
    assert row.after is not None


def test_a_second_agreement_is_new_and_the_first_stays(read):
    older, newer = read((*SHERIFF, "JEM", "3/26/2025")), read((*SHERIFF, "JEM & TFM", "3/26/2025"))
    assert changes(older, newer) == [("new", "Marsh County Sheriff's Office")]
    assert changes(newer, older) == [("gone", "Marsh County Sheriff's Office")]


@pytest.fixture
def held(read):
    """Holds a list's rows for Marsh County against papers, answers and a register; returns the codes of both sides."""

    def run(rows, text="", agreement=None, register=None):
        told = {Agreement.IN_FORCE: (AGREES, DocumentKind.AGREEMENT)}.get(agreement, (text, DocumentKind.GENERAL_ORDER))
        paper = replace(document_from_text(*told, Body.SHERIFF, "paper.txt"), status=Status.IN_FORCE)
        none = Agreement.REPORTED_NONE
        said = Answer(policy="no_287g", says="None.", who="The undersheriff", date=TODAY, agreement=none)
        answers = [said] if agreement is none else []
        report = assess([paper] if told[0] else [], COUNTY, answers=answers, today=TODAY)
        made = beside(match_all(Whose(community=COUNTY), read(*rows).entries), report, register)
        for message in (*made.contradictions, *made.agreeing):
            assert "⟦" not in say(message) + say(message, "es")
        return [m.code for m in made.contradictions], [m.code for m in made.agreeing]

    return run


LISTED = [(*SHERIFF, "JEM", "3/26/2025")]
OTHERS = [("OH", "Marsh County Sheriff's Office", "", "", "JEM", "3/26/2025")]


def test_the_list_against_the_papers(held):
    assert held(LISTED) == (["beside-none-seen"], [])
    assert held(LISTED, agreement=Agreement.REPORTED_NONE) == (["beside-reported-none"], [])
    assert held(OTHERS) == ([], ["beside-neither"])
    assert held(OTHERS, agreement=Agreement.IN_FORCE) == (["beside-papers-only"], [])
    assert held(LISTED, agreement=Agreement.IN_FORCE) == ([], ["beside-both-in-force"])
    assert held(LISTED, text=REFUSES)[0] == ["beside-none-seen", "beside-refused-but-listed"]
    assert held([(*SHERIFF, "JEM", "Pending")], text=REFUSES)[0] == ["beside-refused-but-pending"]


def test_while_a_row_is_open_nobody_says_that_there_is_none(held):
    assert held([("MI", "Marsh Sheriff's Office", "", "", "JEM", "3/26/2025")]) == ([], [])


@pytest.mark.parametrize(
    ("kind", "state", "signed", "rows", "code"),
    [
        ("jail_enforcement", "in_force", datetime.date(2025, 3, 26), LISTED, "beside-registered"),
        ("section_287g", "ending", None, LISTED, "beside-registered"),
        ("jail_enforcement", "in_force", datetime.date(2020, 1, 2), LISTED, "beside-other-day"),
        ("jail_enforcement", "ended", None, LISTED, "beside-not-registered"),
        ("bed_contract", "in_force", None, LISTED, "beside-not-registered"),
        ("jail_enforcement", "in_force", None, OTHERS, "beside-register-only"),
    ],
)
def test_the_list_against_the_register(kind, state, signed, rows, code, held):
    row = Registered(name="A memorandum", kind=AgreementKind(kind), state=AgreementState(state), signed=signed)
    faults, agreeing = held(rows, agreement=Agreement.IN_FORCE, register=[row])
    assert code in faults + agreeing
