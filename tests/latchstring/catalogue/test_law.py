"""The law as dated data: what a state does to a policy, on which day, in which kind of place, and how it is known."""

import datetime
import re
from pathlib import Path

import msgspec
import pytest

from latchstring.catalogue import Bilingual, load_catalogue
from latchstring.catalogue.law import LawRow, load_law
from latchstring.catalogue.law.lines import state_line
from latchstring.language import Speech
from latchstring.text.strict_yaml import parse_strict
from latchstring.vocabulary import (
    Body,
    CommunityKind,
    LawEffect,
    LawKind,
    LitigationStatus,
    Reading,
    Standing,
    Trigger,
)

TODAY = datetime.date(2026, 11, 25)
LAW = load_law()
POLICIES = [policy.id for policy in load_catalogue().policies]
change = msgspec.structs.replace


def line(state, policy, on=TODAY, kind=None):
    return LAW.state_line(state, policy, on=on, kind=kind)


def row(**said):
    """A row of a law that does not exist."""
    plain = {
        "id": "xx-1",
        "kind": LawKind.STATUTE,
        "citation": "XX Code § 1",
        "note": Bilingual(en="It says so.", es="Lo dice."),
        "source_url": "https://statutes.example/1",
        "as_of": TODAY,
        "verified": True,
        "litigation_status": LitigationStatus.NONE_FOUND,
    }
    return LawRow(**(plain | said))


def invented(policy, *rows, on=TODAY, kind=None):
    state = change(LAW.state("MI"), state="XX", rows=rows)
    return state_line(state, LAW.triggers, policy, on, kind)


def test_a_statute_is_read_by_what_it_does_and_never_by_its_name():
    named = row(common_name="Sanctuary City Act", triggers=(Trigger.T4,))
    otherwise = change(named, common_name="Act against Sanctuary Cities")

    assert invented("no_detainer_holds", named).effect is LawEffect.FORBIDDEN
    assert invented("no_detainer_holds", otherwise).effect is LawEffect.FORBIDDEN


def test_no_line_of_any_state_hangs_on_what_a_law_is_called():
    for code, state in LAW.states.items():
        renamed = change(state, rows=tuple(change(each, common_name="Sanctuary Trust Act") for each in state.rows))
        for policy in POLICIES:
            assert state_line(renamed, LAW.triggers, policy, TODAY).effect is line(code, policy).effect


def test_the_weightiest_effect_decides_and_what_else_acts_is_shown_after_it():
    given = row(effects={"no_287g": LawEffect.REQUIRED})
    barred = row(id="xx-2", triggers=(Trigger.T5,))

    told = invented("no_287g", given, barred)

    assert told.effect is LawEffect.FORBIDDEN
    assert told.needs_warning
    assert [each.id for each in told.rows] == ["xx-2", "xx-1"]


def test_a_bill_is_shown_as_pending_and_decides_nothing():
    bill = row(
        kind=LawKind.BILL, standing=Standing.PENDING, triggers=(Trigger.T4,), expires=datetime.date(2026, 12, 31)
    )

    told = invented("no_detainer_holds", bill)

    assert told.effect is LawEffect.UNKNOWN
    assert told.pending == (bill,)
    assert invented("no_detainer_holds", bill, on=datetime.date(2027, 1, 1)).pending == ()


def test_law_that_has_not_begun_is_pending_and_law_that_is_over_is_gone():
    ban = row(triggers=(Trigger.T4,), effective=datetime.date(2027, 1, 1), expires=datetime.date(2028, 6, 30))

    assert invented("no_detainer_holds", ban).pending == (ban,)
    assert invented("no_detainer_holds", ban, on=datetime.date(2027, 1, 1)).effect is LawEffect.FORBIDDEN
    over = invented("no_detainer_holds", ban, on=datetime.date(2028, 7, 1))
    assert (over.effect, over.rows, over.beside) == (LawEffect.UNKNOWN, (), ())


@pytest.mark.parametrize("status", [LitigationStatus.ENJOINED, LitigationStatus.STRUCK_DOWN])
def test_what_a_court_has_stopped_decides_nothing_and_stays_in_view(status):
    ban = row(triggers=(Trigger.T4,), litigation_status=status)

    told = invented("no_detainer_holds", ban)

    assert told.effect is LawEffect.UNKNOWN
    assert told.beside == (ban,)


def test_where_the_triggers_miss_a_policy_it_is_not_reached_by_them_and_no_more_is_said():
    told = invented("language_access", row(triggers=(Trigger.T2,)))

    assert told.effect is LawEffect.NOT_REACHED
    assert told.follows.code == "law-follows-not-reached-by-statute"
    assert "not to say that all other law allows it" in Speech("en").say_message(told.follows)


def test_a_line_is_only_as_sound_as_the_rows_it_rests_on():
    memory = row(verified=False, triggers=(Trigger.T4,))
    read = row(id="xx-2", triggers=(Trigger.T2,))

    assert not invented("no_detainer_holds", memory).verified
    assert invented("no_detainer_holds", memory, read).verified
    assert not invented("language_access", memory, read).verified


def test_a_line_older_than_180_days_is_stale_and_so_is_one_whose_recheck_is_due():
    ban = row(triggers=(Trigger.T4,), as_of=datetime.date(2026, 5, 29))

    assert not invented("no_detainer_holds", ban).stale
    assert invented("no_detainer_holds", ban, on=datetime.date(2026, 11, 26)).stale
    assert invented("no_detainer_holds", change(ban, recheck=TODAY)).stale
    assert invented("no_detainer_holds", change(ban, as_of=datetime.date(2026, 12, 1))).stale


def test_a_duty_of_sheriffs_does_not_bind_a_city():
    duty = row(triggers=(Trigger.T5,), communities=(CommunityKind.COUNTY,), reaches=(Body.SHERIFF,))

    assert invented("no_287g", duty, kind=CommunityKind.CITY).effect is LawEffect.UNKNOWN
    assert invented("no_287g", duty, kind=CommunityKind.CITY).beside == (duty,)
    county = invented("no_287g", duty, kind=CommunityKind.COUNTY)
    assert (county.effect, county.reaches) == (LawEffect.FORBIDDEN, (Body.SHERIFF,))


def test_an_unknown_state_and_none_are_said_to_be_unknown():
    assert line("", "no_287g").follows.code == "law-follows-no-state"
    assert line("PR", "no_287g").follows.code == "law-follows-strange-state"
    assert line("mi", "no_287g").state == "MI"


def test_michigan_reads_tickets_against_the_floor_of_2021():
    told = line("MI", "tickets_not_arrests")

    assert (told.effect, told.in_part, told.verified) == (LawEffect.REQUIRED, True, True)
    assert "MCL 764.9c" in told.rows[0].citation
    before = line("MI", "tickets_not_arrests", on=datetime.date(2021, 3, 31))
    assert "mi-764-9c" not in [each.id for each in before.rows]


def test_michigan_shows_its_bills_as_pending_until_its_legislature_ends():
    told = line("MI", "no_detainer_holds")

    assert told.effect is LawEffect.NOT_REACHED
    assert [each.id for each in told.pending] == ["mi-hb-4338"]
    assert line("MI", "no_detainer_holds", on=datetime.date(2027, 1, 2)).pending == ()


def test_michigan_shows_lopez_lopez_beside_galarza():
    beside = [each.citation for each in line("MI", "no_detainer_holds").beside]

    assert any("Lopez-Lopez" in each for each in beside)
    assert any("Galarza" in each for each in beside)


def test_no_sixth_circuit_ruling_on_1373_is_said_plainly():
    circuit = LAW.federal.circuit_of("MI")

    assert (circuit.circuit, circuit.reading) == ("6", Reading.UNDECIDED)
    assert "No ruling of the Sixth Circuit on 8 U.S.C. 1373 is known" in circuit.says.en


def test_circuits_read_1373_each_in_its_own_way():
    assert LAW.federal.circuit_of("CA").reading is Reading.NARROW
    assert LAW.federal.circuit_of("NY").reading is Reading.AGAINST_LIMITS
    assert LAW.federal.circuit_of("NJ").reading is Reading.NOT_PREEMPTING


def test_the_cases_near_michigan_are_its_circuits_its_own_and_the_supreme_courts():
    near = {case.id for case in LAW.federal.cases_for("MI", "no_detainer_holds")}

    assert "lopez-lopez" in near
    assert "steinle" not in near


def test_the_four_flags_are_four_things():
    federal = LAW.federal

    assert all(not each.triggers for each in federal.statutes)
    assert federal.grant_conditions_for("no_release_notices")
    assert [each.id for each in federal.lists_for("immigrant_affairs_liaison")] == ["doj-2025"]
    assert line("MI", "immigrant_affairs_liaison").effect is LawEffect.UNKNOWN


def test_a_line_that_says_more_than_unknown_rests_on_a_row():
    for code in LAW.edition.states:
        for policy in POLICIES:
            told = line(code, policy)
            assert told.rows or told.effect is LawEffect.UNKNOWN
            assert told.as_of is not None or told.effect is LawEffect.UNKNOWN


def test_iowa_compels_whatever_its_statutes_are_called():
    """A classifier elsewhere once took its popular name for its effect, and had the state the wrong way round."""
    for policy in ("no_detainer_holds", "no_release_notices", "no_joint_patrols", "community_policing", "no_287g"):
        assert line("IA", policy).effect is LawEffect.FORBIDDEN
    assert line("IA", "welcoming_resolution").effect is LawEffect.LIMITED


FORBIDS = [
    "FL",
    "TX",
    "GA",
    "TN",
    "NC",
    "IA",
    "AR",
    "MO",
    "LA",
    "IN",
    "KS",
    "NH",
    "AZ",
    "AL",
    "MS",
    "SC",
    "OK",
    "UT",
    "MT",
    "ND",
    "SD",
    "WY",
    "ID",
    "OH",
    "WV",
]
PROVIDES = [
    "CA",
    "IL",
    "WA",
    "NJ",
    "OR",
    "NY",
    "CO",
    "CT",
    "MD",
    "ME",
    "NM",
    "DE",
    "VT",
    "VA",
    "DC",
    "MA",
    "MN",
    "NV",
    "RI",
    "HI",
]
SILENT = ["MI", "AK", "KY", "NE", "PA", "WI"]


def test_twenty_five_states_forbid_twenty_provide_and_six_are_silent():
    triggered = {
        code
        for code, state in LAW.states.items()
        if any(each.triggers and each.standing != "pending" for each in state.rows)
    }

    assert sorted(FORBIDS + PROVIDES + SILENT) == sorted(LAW.edition.states)
    assert triggered == set(FORBIDS)
    assert {
        code for code, state in LAW.states.items() if any(each.id.endswith("-no-statute") for each in state.rows)
    } == set(SILENT)


@pytest.mark.parametrize(
    ("state", "triggers"),
    {
        "FL": "T1 T2 T4 T5 T6 T8",
        "TX": "T1 T2 T3 T4 T5 T7",
        "GA": "T1 T2 T4 T5 T6",
        "TN": "T1 T2 T4 T7 T8",
        "NC": "T1 T2 T3 T4 T6 T8",
        "IA": "T1 T2 T3 T4 T7",
        "AR": "T1 T2 T3 T4",
        "MO": "T1 T2",
        "LA": "T1 T2 T4",
        "IN": "T1 T2 T3 T4 T7",
        "KS": "T1 T2 T8",
        "NH": "T2 T4",
        "AZ": "T1 T2 T3",
        "MS": "T1 T2 T4",
        "SC": "T1 T2",
        "WV": "T2 T6",
    }.items(),
)
def test_each_statute_has_the_triggers_that_were_read(state, triggers):
    assert sorted({trigger for each in LAW.state(state).rows for trigger in each.triggers}) == triggers.split()


@pytest.mark.parametrize("state", ["MN", "NV", "RI", "HI"])
def test_weak_authority_is_not_counted_as_a_floor(state):
    for policy in ("no_287g", "no_detainer_holds", "no_release_notices", "no_joint_patrols", "community_policing"):
        assert line(state, policy).effect is LawEffect.UNKNOWN


def test_what_a_court_voided_is_shown_as_void():
    [void] = [each for each in line("TN", "welcoming_resolution").beside if each.standing is Standing.VOID]

    assert void.litigation_status is LitigationStatus.STRUCK_DOWN


def test_colorado_has_no_ban_on_agreements_and_vermont_leaves_them_to_its_governor():
    assert line("CO", "no_287g").effect is LawEffect.UNKNOWN
    assert (line("VT", "no_287g").effect, line("VT", "no_287g").in_part) == (LawEffect.REQUIRED, True)


def test_virginias_conditions_end_with_their_act():
    assert line("VA", "no_287g").effect is LawEffect.REQUIRED
    assert line("VA", "no_287g", on=datetime.date(2028, 7, 1)).effect is LawEffect.UNKNOWN


def test_georgia_reaches_school_districts_and_only_for_limits_on_cooperation():
    assert line("GA", "school_welcome", kind=CommunityKind.SCHOOL_DISTRICT).effect is LawEffect.LIMITED
    assert line("GA", "school_welcome", kind=CommunityKind.CITY).effect is LawEffect.NOT_REACHED


def test_texas_sheriffs_must_seek_agreements_and_its_cities_may_not_refuse_them():
    county = line("TX", "no_287g", kind=CommunityKind.COUNTY)
    city = line("TX", "no_287g", kind=CommunityKind.CITY)

    assert "tx-753" in [each.id for each in county.rows]
    assert "tx-753" not in [each.id for each in city.rows]
    assert city.effect is county.effect is LawEffect.FORBIDDEN
    assert line("TX", "no_287g", kind=CommunityKind.SCHOOL_DISTRICT).effect is LawEffect.UNKNOWN


def test_the_days_of_certifications_carry_a_mark_of_their_own():
    clocks = {each.id: each.clock for state in LAW.states.values() for each in state.rows if each.clock}

    assert (clocks["md-certification"].days, clocks["md-certification"].days_in_removal) == (45, 7)
    assert clocks["il-825"].unit == "business"
    assert not clocks["il-825"].verified
    assert clocks["ca-679-10"].verified


def test_what_stands_beside_a_line_is_of_the_same_kind_of_place():
    def beside(kind):
        return [each.id for each in line("TX", "no_287g", kind=kind).beside]

    assert "tx-752-052-schools" in beside(CommunityKind.SCHOOL_DISTRICT)
    assert "tx-752-052-schools" not in beside(CommunityKind.CITY)
    assert "tx-752-052-schools" in beside(None)
    assert "tx-753" in beside(CommunityKind.CITY)


def test_the_row_that_the_guide_shows_loads_and_does_what_it_says():
    guide = (Path(__file__).parents[3] / "docs" / "guides" / "keep-the-law-current.md").read_text("utf-8")
    [shown] = re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL)
    [shown_row] = parse_strict(shown, tuple[LawRow, ...])

    assert invented("no_detainer_holds", shown_row).pending == (shown_row,)
    assert invented("no_detainer_holds", shown_row, on=datetime.date(2027, 4, 1)).effect is LawEffect.REQUIRED
