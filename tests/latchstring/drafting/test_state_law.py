"""State law in a draft: for every trigger, a state that has it; and the four things a line can mean."""

import datetime

import pytest

from latchstring import find
from latchstring.catalogue import load_catalogue
from latchstring.catalogue.law import load_law
from latchstring.documents import document_from_text
from latchstring.drafting import CannotDraft, Request, draft
from latchstring.drafting.blocks import Shape
from latchstring.drafting.markdown import write_markdown
from latchstring.findings import Community
from latchstring.vocabulary import Body, CommunityKind, DocumentKind, Instrument, LawEffect, Stance, Trigger

DAY = datetime.date(2026, 11, 25)
LAW = load_law()


def states_with(trigger: Trigger) -> list[str]:
    """States with a row in force that has a trigger."""
    return [
        code
        for code, state in sorted(LAW.states.items())
        if any(trigger in row.triggers and row.is_law_on(DAY) for row in state.rows)
    ]


def request(policy: str, state: str, *, despite: bool) -> Request:
    """A draft of a policy for an invented city of a state, by the council or the police."""
    rows = load_catalogue().policy(policy).adopters_for(CommunityKind.CITY)
    row = next(row for row in rows if row.asks is None)
    city = Community(name="Alder Bay", kind=CommunityKind.CITY, state=state)
    return Request(
        community=city,
        policies=(policy,),
        instrument=row.instrument,
        body=row.body,
        despite_state_law=despite,
        today=DAY,
    )


@pytest.mark.parametrize("trigger", list(Trigger))
def test_in_a_state_with_this_trigger_every_draft_says_what_the_law_says(trigger: Trigger) -> None:
    codes = states_with(trigger)
    assert codes, f"no state in force has {trigger}"
    state = codes[0]
    for policy in load_catalogue().policies:
        if policy.id == "school_welcome":
            continue  # no city body adopts it with force of its own
        line = LAW.state_line(state, policy.id, on=DAY, kind=CommunityKind.CITY)
        if line.effect is LawEffect.FORBIDDEN:
            with pytest.raises(CannotDraft) as refused:
                draft(request(policy.id, state, despite=False))
            assert refused.value.message.code == "draft-forbidden"
        made = draft(request(policy.id, state, despite=True))
        notes = " ".join(block.words for block in made.blocks if block.shape is Shape.NOTE)
        assert ("Warning: state law as it was read forbids" in notes) == (line.effect is LawEffect.FORBIDDEN)
        assert ("Caution: state law limits" in notes) == (line.effect is LawEffect.LIMITED)
        for citation in str(line.follows.args.get("citation", "")).split("; "):
            if line.effect in (LawEffect.FORBIDDEN, LawEffect.LIMITED):
                assert citation in notes


@pytest.mark.parametrize("trigger", list(Trigger))
def test_a_warning_in_the_draft_changes_nothing_in_what_it_does(trigger: Trigger) -> None:
    state = states_with(trigger)[0]
    asked = request("no_detainer_holds", state, despite=True)
    made = draft(asked)
    text = write_markdown(made.blocks, made.numbering)
    kind = DocumentKind.GENERAL_ORDER if made.body is Body.POLICE else DocumentKind.ORDINANCE
    findings = find(document_from_text(text, kind, made.body))
    assert [each for each in findings if each.policy == "no_detainer_holds" and each.stance is Stance.ADOPTS]
    assert not [each for each in findings if each.stance is Stance.CONTRARY]


def test_a_floor_is_named_in_the_findings_of_the_draft() -> None:
    made = draft(request("no_287g", "IL", despite=False))
    words = " ".join(block.words for block in made.blocks)
    assert "state law already requires this or a part of it (5 ILCS 805" in words


def test_where_nobody_has_read_the_law_the_person_is_told_and_the_draft_stands() -> None:
    made = draft(request("immigrant_affairs_liaison", "MI", despite=False))
    assert [message.args["effect"] for message in made.warnings] == [LawEffect.UNKNOWN]


def test_a_termination_letter_is_drafted_for_a_sheriff(city: Community) -> None:
    county = Community(name="Larkin", kind=CommunityKind.COUNTY, state="MI")
    asked = Request(community=county, policies=("no_287g",), instrument=Instrument.TERMINATION_LETTER)
    words = " ".join(block.words for block in draft(asked).blocks)
    assert "hereby gives notice that it terminates" in words
    assert "[date of the agreement]" in words
