"""The next steps: in a sensible order, and to the body that can take them."""

import datetime

import pytest

from latchstring.catalogue import load_catalogue, load_law, reach
from latchstring.findings.assessment import Verdict
from latchstring.findings.binding import bound_by, not_bound_by
from latchstring.findings.cases import case_of
from latchstring.findings.ledger import ledger_of, search
from latchstring.findings.matters import Matter
from latchstring.findings.steps import steps_of
from latchstring.findings.verdicts import judge
from latchstring.vocabulary import CommunityKind, DocumentKind

TODAY = datetime.date(2026, 11, 2)
EVERY_KIND = [
    kind for kind in DocumentKind if kind.value not in ("bill", "minutes", "news", "form", "answers", "other")
]


@pytest.fixture
def steps(paper):
    def plan(papers, found=(), kind=CommunityKind.CITY):
        ledger = ledger_of(papers)
        matters = []
        for policy in load_catalogue().policies:
            own = [placed for placed in found if placed.finding.policy == policy.id]
            case = case_of(own, {each.id: each for each in papers}, frozenset(each.id for each in papers))
            searched = search(policy.kinds_for(kind), ledger, TODAY)
            verdict, because = judge(policy.id, case, searched)
            row = Verdict(policy=policy.id, outline=policy.outline, verdict=verdict, because=because)
            matters.append(Matter(policy, row, case, searched))
        return steps_of(matters, {entry.document: entry for entry in ledger}, reach("", kind))

    return plan


@pytest.fixture
def lawful(paper):
    """Plan the steps of a place in a state, with its state lines and whom its texts do not bind."""

    def plan(papers, found, state, kind=CommunityKind.CITY):
        here, ledger, matters = reach(state, kind), ledger_of(papers), []
        for policy in load_catalogue().policies:
            own = [placed for placed in found if placed.finding.policy == policy.id]
            case = case_of(own, {each.id: each for each in papers}, frozenset(each.id for each in papers))
            searched = search(policy.kinds_for(kind), ledger, TODAY)
            verdict, because = judge(policy.id, case, searched)
            bound = bound_by(case.adopts)
            row = Verdict(
                policy=policy.id,
                outline=policy.outline,
                verdict=verdict,
                because=because,
                bound=bound,
                not_bound=not_bound_by(policy, here, bound) if bound else (),
                law=line(state, policy.id, kind),
            )
            matters.append(Matter(policy, row, case, searched))
        return steps_of(matters, {entry.document: entry for entry in ledger}, here)

    return plan


@pytest.fixture
def everything(paper):
    return [paper(kind.value, text=f"{kind.value} " * 90, kind=kind) for kind in EVERY_KIND]


def codes(steps):
    return [step.action.code for step in steps]


def test_conflicts_are_repaired_before_anything_else(steps, everything, placed):
    by_kind = {each.name: each for each in everything}
    found = [
        placed(by_kind["resolution"], policy="community_policing"),
        placed(by_kind["general_order"], "contrary", policy="community_policing"),
        placed(by_kind["jail_manual"], "contrary", policy="no_release_notices"),
    ]
    said = steps(everything, found)
    assert codes(said)[:2] == ["step-repair-conflict", "step-change-contrary"]
    assert said[0].action.args == {"contrary": "general_order", "adopts": "resolution"}
    assert said[0].instrument == "general_order"


def test_the_body_that_made_a_contrary_text_is_asked_to_change_it(steps, paper, placed):
    order = paper(issuer="sheriff")
    said = steps([order], [placed(order, "contrary")], CommunityKind.COUNTY)
    assert (said[0].action.code, said[0].body) == ("step-change-contrary", "sheriff")


def test_an_agreement_is_ended_by_letter_of_the_agency_that_signed(steps, paper, placed):
    agreement = paper(kind=DocumentKind.AGREEMENT)
    said = steps([agreement], [placed(agreement, "contrary", policy="no_287g")], CommunityKind.COUNTY)
    assert (said[0].action.code, said[0].body, said[0].instrument) == (
        "step-end-agreement",
        "sheriff",
        "termination_letter",
    )


def test_no_local_body_is_told_to_repeal_state_law(steps, paper, placed):
    statute = paper(kind=DocumentKind.STATUTE, issuer="legislature")
    said = steps([statute], [placed(statute, "contrary")])
    assert (said[0].action.code, said[0].body, said[0].instrument) == ("step-state-law", "police", None)


def test_missing_papers_are_fetched_before_anything_is_drafted(steps, paper):
    said = steps([paper(kind=DocumentKind.CODE, text="code " * 50)])
    assert "step-collect" in codes(said)
    assert codes(said).index("step-adopt") > max(n for n, code in enumerate(codes(said)) if code == "step-collect")
    assert {"step-adopt", "step-collect", "step-first"} == set(codes(said))


def test_a_step_names_each_group_of_papers_once(steps):
    groups = [step.action.args["kinds"] for step in steps([]) if step.action.code == "step-collect"]
    assert len(groups) == len(set(groups)) > 3


def test_an_order_that_the_chief_can_sign_comes_before_what_needs_a_vote(steps, everything):
    said = [step for step in steps(everything) if step.action.code == "step-adopt"]
    signed = [step.instrument == "general_order" for step in said]
    assert signed == sorted(signed, reverse=True)
    assert {step.body for step, own in zip(said, signed, strict=True) if own} == {"police"}
    assert not any(step.policy == "school_welcome" and step.body == "council" for step in said)


def test_a_county_asks_its_sheriff(steps, everything):
    said = [step for step in steps(everything, kind=CommunityKind.COUNTY) if step.policy == "no_detainer_holds"]
    assert [(step.body, step.instrument) for step in said] == [("sheriff", "general_order")]


def test_a_card_begins_with_its_designers(steps, everything):
    said = [step.action.code for step in steps(everything) if step.policy == "municipal_id"]
    assert said == ["step-first", "step-adopt"]


def test_what_is_adopted_asks_for_nothing_and_exceptions_come_last(steps, everything, placed):
    orders = next(each for each in everything if each.name == "general_order")
    found = [
        placed(orders, carve_outs=(("conviction", 20, 30),)),
        placed(orders, policy="no_release_notices", start=90),
    ]
    said = steps(everything, found)
    assert said[-1].action.code == "step-narrow-exceptions"
    assert not any(step.policy == "no_release_notices" for step in said)


def test_steps_are_the_same_on_every_run(steps, everything):
    assert steps(everything) == steps(everything)


def line(state, policy, kind=CommunityKind.CITY):
    return load_law().state_line(state, policy, TODAY, kind)


def test_where_state_law_forbids_a_policy_nothing_is_advised_but_counsel(lawful, everything, placed):
    by_kind = {each.name: each for each in everything}
    found = [
        placed(by_kind["resolution"], policy="no_detainer_holds"),
        placed(by_kind["general_order"], "contrary", policy="no_detainer_holds"),
    ]
    told = [step for step in lawful(everything, found, "TX") if step.policy == "no_detainer_holds"]

    assert codes(told) == ["step-forbidden"]
    assert told[0].instrument is None
    assert "752.053" in told[0].action.args["citation"]
    assert "resolution" not in str(told[0].action.args)


def test_what_state_law_already_gives_is_written_down_last(lawful, everything):
    said = lawful(everything, (), "CA")
    given = [step for step in said if step.action.code == "step-adopt-given"]

    assert "no_detainer_holds" in [step.policy for step in given]
    assert "municipal_id" not in [step.policy for step in given]
    assert codes(said).index("step-adopt-given") > codes(said).index("step-adopt")


def test_a_step_names_whom_it_binds_and_what_the_body_is_called_there(lawful, everything):
    said = {step.policy: step for step in lawful(everything, (), "MI", CommunityKind.COUNTY)}

    holds = said["no_detainer_holds"]
    assert (holds.body, holds.instrument, holds.binds) == ("sheriff", "general_order", ("sheriff",))
    services = said["dont_ask"]
    assert services.called.en == "county board of commissioners"
    assert "sheriff" not in services.binds


def test_an_office_that_is_not_bound_is_asked_once_for_all_policies(lawful, everything, placed):
    by_kind = {each.name: each for each in everything}
    found = [
        placed(by_kind["ordinance"], policy=policy, binds=("agency", "police"))
        for policy in ("no_detainer_holds", "no_release_notices")
    ]
    [asked] = [
        step
        for step in lawful(everything, found, "MI")
        if step.body == "sheriff" and step.action.code == "step-ask-outside"
    ]

    assert asked.action.args == {"count": 2, "policies": "II.C, II.D"}
    assert asked.instrument == "general_order"
