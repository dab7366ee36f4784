"""Campaigns: the lawful order of stages, where each stands, what comes next, and what amendments changed."""

import datetime
from pathlib import Path

import pytest

from latchstring.campaigns import (
    Stage,
    WrongCampaign,
    compare,
    load_campaigns,
    next_of,
    progress_of,
)
from latchstring.campaigns.comparing import Change
from latchstring.documents import document_from_text
from latchstring.text import DataError
from latchstring.vocabulary import Body, DocumentKind

TODAY = datetime.date(2026, 11, 25)
HEAD = "community: Alder Bay, MI\nkind: city\ncampaigns:\n"
ORDINANCE = """\
  - name: release-on-time
    policies: [no_detainer_holds]
    instrument: ordinance
    body: council
    events:
"""
ORDER = """\
  - name: general-order-404
    policies: [no_release_notices]
    instrument: general_order
    body: police
    events:
"""
GAP = "      - {stage: gap, date: 2026-03-02}\n"
DRAFTED = "      - {stage: drafted, date: 2026-04-06}\n"
INTRODUCED = "      - {stage: introduced, date: 2026-05-04}\n"
COMMITTEE = "      - {stage: committee, date: 2026-05-18}\n"
PASSED = "      - {stage: voted, date: 2026-06-01, vote: {passed: true, ayes: 6, nays: 1}}\n"
FAILED = "      - {stage: voted, date: 2026-06-01, vote: {passed: false, ayes: 3, nays: 4}}\n"
IN_FORCE = "      - {stage: in_force, date: 2026-07-01}\n"


def written(folder: Path, *lines: str, head: str = ORDINANCE) -> Path:
    path = folder / "campaigns.yml"
    path.write_text(HEAD + head + "".join(lines), encoding="utf-8")
    return path


def test_a_vote_leads_into_force_and_a_review_is_due_a_year_later(tmp_path: Path) -> None:
    held = load_campaigns(written(tmp_path, GAP, DRAFTED, INTRODUCED, COMMITTEE, PASSED, IN_FORCE))
    [campaign] = held.campaigns
    now = progress_of(campaign, TODAY)
    assert (now.stage, now.days) == (Stage.IN_FORCE, 147)
    assert now.vote is not None
    [following] = next_of(held.campaigns, TODAY)
    assert following.action.code == "campaign-next-review"
    assert following.due == datetime.date(2027, 7, 1)
    assert following.body is Body.COUNCIL


def test_what_takes_effect_later_stands_at_the_vote_until_then(tmp_path: Path) -> None:
    later = IN_FORCE.replace("2026-07-01", "2027-01-01")
    held = load_campaigns(written(tmp_path, DRAFTED, INTRODUCED, PASSED, later))
    assert progress_of(held.campaigns[0], TODAY).stage is Stage.VOTED
    [following] = next_of(held.campaigns, TODAY)
    assert (following.action.code, following.due) == ("campaign-next-ahead", datetime.date(2027, 1, 1))


def test_an_officer_signs_without_a_vote(tmp_path: Path) -> None:
    held = load_campaigns(written(tmp_path, GAP, DRAFTED, IN_FORCE, head=ORDER))
    assert progress_of(held.campaigns[0], TODAY).stage is Stage.IN_FORCE


@pytest.mark.parametrize(
    ("lines", "code", "line"),
    [
        ((INTRODUCED,), "campaign-first-stage", 9),
        ((DRAFTED, PASSED), "campaign-no-such-move", 10),
        ((DRAFTED, INTRODUCED, IN_FORCE), "campaign-no-such-move", 11),
        ((DRAFTED, INTRODUCED, FAILED, IN_FORCE), "campaign-after-no", 12),
        ((DRAFTED.replace("2026-04", "2026-12"), INTRODUCED), "campaign-goes-back", 10),
        ((DRAFTED, INTRODUCED, "      - {stage: voted, date: 2026-06-01}\n"), "campaign-vote-missing", 11),
        ((DRAFTED, INTRODUCED.replace("}", ", vote: {passed: true}}")), "campaign-vote-not-voted", 10),
    ],
)
def test_an_unlawful_order_is_told_with_its_line(tmp_path: Path, lines: tuple[str, ...], code: str, line: int) -> None:
    with pytest.raises(WrongCampaign) as told:
        load_campaigns(written(tmp_path, *lines))
    assert told.value.message.code == code
    assert told.value.message.args["line"] == line


def test_a_failed_vote_may_come_back_as_a_new_draft(tmp_path: Path) -> None:
    again = DRAFTED.replace("2026-04-06", "2026-08-03"), INTRODUCED.replace("2026-05-04", "2026-09-08")
    held = load_campaigns(written(tmp_path, DRAFTED, INTRODUCED, FAILED, *again))
    now = progress_of(held.campaigns[0], TODAY)
    assert now.stage is Stage.INTRODUCED
    assert now.waits
    assert next_of(held.campaigns, TODAY)[0].overdue


def test_a_body_without_the_power_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WrongCampaign) as told:
        load_campaigns(written(tmp_path, DRAFTED, head=ORDINANCE.replace("body: council", "body: sheriff")))
    assert told.value.message.code == "campaign-no-power"


def test_an_unknown_policy_a_name_twice_and_an_empty_campaign_are_refused(tmp_path: Path) -> None:
    cases = {
        "campaign-no-policy": (ORDINANCE.replace("no_detainer_holds", "no_such_policy") + DRAFTED),
        "campaign-twice": ORDINANCE + DRAFTED + ORDINANCE + DRAFTED,
        "campaign-no-events": ORDINANCE.replace("events:", "events: []"),
    }
    for code, body in cases.items():
        with pytest.raises(WrongCampaign) as told:
            load_campaigns(written(tmp_path, head=body))
        assert told.value.message.code == code


def test_an_unknown_key_is_an_error_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(DataError) as told:
        load_campaigns(written(tmp_path, DRAFTED.replace("date", "day")))
    assert told.value.line == 9


DRAFT_TEXT = """\
Ordinance No. [number]

Section 1. Holds
(a) No officer or employee of the City shall hold any person on the basis of an immigration detainer, unless a judge has signed a warrant.

(b) A person named in an immigration detainer shall be released on time.

Section 2. Effective date
This ordinance takes effect on [date].
"""


def compared(adopted: str):
    return compare(
        document_from_text(DRAFT_TEXT, DocumentKind.ORDINANCE, Body.COUNCIL),
        document_from_text(adopted, DocumentKind.ORDINANCE, Body.COUNCIL),
    )


def test_blanks_that_were_filled_in_and_new_numbers_change_nothing() -> None:
    adopted = DRAFT_TEXT.replace("[number]", "26-14").replace("[date]", "1 July 2026").replace("(b)", "(c)")
    assert compared(adopted).clauses == ()
    assert compared(adopted).effects == ()


def test_an_exception_that_was_added_is_told_in_words() -> None:
    adopted = DRAFT_TEXT.replace(
        "unless a judge has signed a warrant.",
        "unless a judge has signed a warrant, or the person has been convicted of a violent felony.",
    )
    found = compared(adopted)
    assert [each.change for each in found.clauses] == [Change.CHANGED]
    assert any("convicted of a violent felony" in words for words in found.clauses[0].given)
    codes = {effect.code for effect in found.effects}
    assert {"campaign-exception-added"} <= codes
    assert any(effect.args.get("type") == "conviction" for effect in found.effects)


def test_a_duty_that_became_a_permission_is_weaker() -> None:
    adopted = DRAFT_TEXT.replace(
        "(a) No officer or employee of the City shall hold any person on the basis of an immigration detainer, "
        "unless a judge has signed a warrant.",
        "(a) The Chief of Police may, in the Chief's discretion, decline an immigration detainer.",
    ).replace("(b) A person named in an immigration detainer shall be released on time.\n", "")
    codes = {effect.code for effect in compared(adopted).effects}
    assert "campaign-weaker" in codes


def test_a_rule_that_was_taken_out_is_lost() -> None:
    adopted = "Ordinance No. 26-14\n\nSection 1. Effective date\nThis ordinance takes effect on 1 July 2026.\n"
    found = compared(adopted)
    assert "campaign-lost" in {effect.code for effect in found.effects}
    assert Change.REMOVED in {each.change for each in found.clauses}
