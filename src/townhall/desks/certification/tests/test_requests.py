"""Requests from first to last: safe ways, forbidden reasons, signers, editions, windows, asking again, two victims."""

import datetime

import msgspec
import pytest

from townhall.core.access.roles import Role
from townhall.core.cases.sealed import open_details
from townhall.core.cases.services import CannotMove
from townhall.core.retention.purging import purge
from townhall.desks.certification.details import Channel, Requester
from townhall.desks.certification.models import Official
from townhall.desks.certification.rules.activities import Extent
from townhall.desks.certification.rules.deadlines import Ground, clock_of
from townhall.desks.certification.rules.decisions import Answer, Excuse, FormKind
from townhall.desks.certification.rules.forbidden import forbidden_reasons
from townhall.desks.certification.selectors import DESK, expiring, others_on_the_report
from townhall.desks.certification.services import AlreadyAsked
from townhall.desks.certification.statistics import punctuality_of
from townhall.desks.certification.tests.conftest import MET

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
DAY = datetime.timedelta(days=1)


def refusal(raised) -> str:
    return raised.value.message.code


def test_the_number_and_the_clock_of_a_request(request_of):
    case = request_of()
    assert case.number == "V-2026-0001"
    assert (case.answer_by, case.safe_by) == (datetime.date(2026, 12, 25), datetime.date(2026, 12, 24))
    assert case.due_at.astimezone(case.zone).date() == case.safe_by


def test_a_hearing_makes_it_urgent_without_asking_for_status(request_of, now):
    case = request_of(grounds=(Ground.REMOVAL,), hearing_on=now.date() + 2 * DAY)
    assert case.urgent
    # The day before the hearing is Thanksgiving.
    assert case.safe_by == now.date()
    assert not any("status" in field.name or "hearing" in field.name for field in case._meta.get_fields())


def test_a_request_late_at_night_is_received_on_the_towns_own_day(request_of):
    night = datetime.datetime(2026, 11, 3, 4, 30, tzinfo=datetime.UTC)
    assert request_of(at=night).clock_from == datetime.date(2026, 11, 2)


def test_nothing_about_the_victim_stands_in_a_column(request_of):
    case = request_of()
    held = " ".join(str(value) for value in case.__class__.objects.values_list().get(pk=case.pk))
    assert "Núñez" not in held
    assert "04417" not in held


def test_a_lawyer_needs_the_victims_written_word(request_of, do):
    case = request_of(requester=Requester.LAWYER, requester_name="Noor Haddad")
    with pytest.raises(CannotMove) as raised:
        do(case, "acknowledge")
    assert refusal(raised) == "certification-not-authorised"
    do(case, "correct", requester="lawyer", language="en", details={"authorised": True})
    assert do(case, "acknowledge").state == "acknowledged"


@pytest.mark.parametrize("name", ["acknowledge", "ask_more", "refer"])
def test_nothing_goes_to_whoever_speaks_for_the_suspect(request_of, do, name):
    case = request_of(requester=Requester.LAWYER, authorised=True)
    if name != "acknowledge":
        do(case, "acknowledge")
    do(case, "correct", requester="lawyer", language="en", details={"for_suspect": True})
    with pytest.raises(CannotMove) as raised:
        do(case, name)
    assert refusal(raised) == "certification-suspects-side"
    assert do(case, "stop").state == "stopped"


def test_the_same_victim_on_the_same_report_is_told(request_of):
    request_of()
    with pytest.raises(AlreadyAsked) as raised:
        request_of(victim_name="RIOS, Maria Jose Nunez")
    assert raised.value.case.number == "V-2026-0001"
    assert request_of(victim_name="María José Núñez Ríos", another=True).number == "V-2026-0002"


def test_two_incidents_and_two_victims_are_requests_of_their_own(request_of):
    first = request_of()
    sister = request_of(victim_name="Lucía Núñez Ríos")
    other = request_of(report_number="26-09001")
    assert [each.pk for each in others_on_the_report(first)] == [sister.pk]
    assert others_on_the_report(other) == []


def test_signed_handed_over_and_signed_again(at_state, do, now):
    case = at_state("returned")
    assert (case.times_signed, case.answered_on, case.closed_at) == (1, now.date(), now)
    later = now + 150 * DAY
    do(case, "sign_again", at=later)
    assert (case.state, case.closed_at, case.signed_on, case.edition) == ("reviewing", None, None, None)
    assert (case.answered_on, case.answer_by) == (now.date(), datetime.date(2026, 12, 25))
    assert case.safe_by > later.date()
    for name in ("draft", "queue", "sign", "hand_over"):
        do(case, name, at=later)
    assert (case.times_signed, case.signed_on) == (2, later.date())


def test_a_lapsed_signature_is_not_handed_over(at_state, do, now, monkeypatch):
    case = at_state("signed")
    monkeypatch.setattr("django.utils.timezone.now", lambda: now + 200 * DAY)
    with pytest.raises(CannotMove) as raised:
        do(case, "hand_over", at=now + 200 * DAY)
    assert refusal(raised) == "certification-lapsed"


def test_a_t_declaration_does_not_lapse(at_state, do, now, monkeypatch):
    case = at_state("signed", form=FormKind.T)
    with pytest.raises(CannotMove) as raised:
        do(case, "sign_again")
    assert refusal(raised) == "certification-t-does-not-end"
    monkeypatch.setattr("django.utils.timezone.now", lambda: now + 400 * DAY)
    assert do(case, "hand_over", at=now + 400 * DAY).state == "returned"


@pytest.mark.parametrize("reason", [each.id for each in forbidden_reasons()])
def test_a_forbidden_reason_cannot_deny_by_any_way(at_state, do, reason):
    case = at_state("reviewing")
    do(case, "review", answers=MET | {"victim": Answer.NO})
    with pytest.raises(CannotMove) as raised:
        do(case, "deny", ground=reason)
    assert refusal(raised) == "certification-forbidden"
    assert raised.value.message.args["citation"]


def test_words_that_sound_like_one_must_be_answered(at_state, do):
    case = at_state("reviewing")
    do(case, "review", answers=MET | {"victim": Answer.NO})
    said = {"words": "The case is closed and nobody was arrested."}
    for doubts in ({}, {"denial-case_closed": "  "}):
        with pytest.raises(CannotMove) as raised:
            do(case, "deny", **said, doubts=doubts)
        assert refusal(raised) == "certification-answer-the-questions"
    do(case, "deny", **said, doubts={"denial-case_closed": "Background only; the ground is that she struck him."})
    assert open_details(DESK, case).doubts["denial-case_closed"].startswith("Background")


def test_a_denial_needs_a_ground_that_the_answers_carry(at_state, do):
    case = at_state("reviewing")
    do(case, "review")
    for ground in ("Q1", "Q2", "Q3", "Q4", "", "Q9"):
        with pytest.raises(CannotMove):
            do(case, "deny", ground=ground)
    do(case, "review", answers=MET | {"listed": Answer.NO})
    with pytest.raises(CannotMove) as raised:
        do(case, "deny", ground="Q2")
    assert refusal(raised) == "certification-ground-not-carried"
    with pytest.raises(CannotMove):
        do(case, "deny", ground="Q1", none_forbidden=False)
    with pytest.raises(CannotMove):
        do(case, "deny", ground="Q1", words="  ")
    do(case, "deny", ground="Q1")
    assert case.moves.last().rule == "listed"


def test_a_refusal_to_help_waits_for_a_supervisor_and_is_excused_by_fear(at_state, do):
    case = at_state("reviewing")
    do(case, "review", answers=MET | {"refused": Answer.YES})
    with pytest.raises(CannotMove):
        do(case, "deny", ground="Q4")
    do(case, "supervise", excuse="safety")
    assert do(case, "draft").state == "drafted"
    do(case, "look_again")
    do(case, "supervise", excuse="none")
    do(case, "deny", ground="Q4")
    assert open_details(DESK, case).supervised
    do(case, "look_again")
    do(case, "review", answers=MET | {"refused": Answer.YES})
    assert not open_details(DESK, case).supervised


def test_a_denied_request_is_asked_again_with_a_new_clock(at_state, do, now):
    case = at_state("denied")
    assert case.answered_on == now.date()
    later = now + 10 * DAY
    do(case, "ask_again", at=later)
    assert (case.state, case.times_asked, case.denial, case.clock_from) == ("reviewing", 2, "", later.date())
    assert case.answered_on is None


def test_who_signs_had_the_right_on_that_day(at_state, do, town, other_town, now):
    case = at_state("queued")
    today = now.date()

    def official(place=town, **told):
        known = {"name": f"Lee {Official.objects.count()}", "title": "Captain", "office": "designated"}
        known |= {"supervisory": True, "by_head": True, "starts": today - 10 * DAY}
        return Official.objects.create(organisation=place, **(known | told))

    for who, on, code in (
        (official(starts=today + DAY), today, "before"),
        (official(ends=today - DAY), today, "ended"),
        (official(supervisory=False), today, "not-supervisor"),
        (official(by_head=False), today, "not-by-head"),
        (official(), today - 11 * DAY, "before"),
        (official(), today + DAY, "future"),
        (official(other_town), today, "none"),
    ):
        with pytest.raises(CannotMove) as raised:
            do(case, "sign", official=who, signed_on=on)
        assert refusal(raised) == f"certification-signer-{code}"
    with pytest.raises(CannotMove) as raised:
        do(case, "sign", by_hand=False)
    assert refusal(raised) == "certification-signature-by-hand"
    with pytest.raises(CannotMove) as raised:
        do(case, "sign", official=official(), signed_on=today - DAY)
    assert refusal(raised) == "certification-signed-before-draft"
    Official.objects.filter(name="Ada Ruiz").update(ends=today - DAY)
    assert do(case, "sign", official=official()).signed_on == today


def test_a_signature_by_somebody_who_retired_since_is_entered_later(at_state, do, chief, now, monkeypatch):
    case = at_state("queued")
    monkeypatch.setattr("django.utils.timezone.now", lambda: now + 3 * DAY)
    Official.objects.update(ends=now.date() + DAY)
    entered = now + 3 * DAY
    assert do(case, "sign", at=now + DAY, clock=entered, signed_on=now.date() + DAY).signed_on == now.date() + DAY


def test_the_same_victim_on_the_same_day_is_told_without_a_number(request_of):
    request_of(report_number="")
    with pytest.raises(AlreadyAsked):
        request_of(report_number="")
    assert request_of(report_number="", victim_name="Somebody Else").number == "V-2026-0002"


def test_the_record_is_looked_for_within_five_working_days(at_state):
    case = at_state("acknowledged")
    assert case.due_at.astimezone(case.zone).date() == datetime.date(2026, 12, 3)
    assert at_state("reviewing", another=True).due_at.astimezone(case.zone).date() == datetime.date(2026, 12, 24)


def test_what_was_answered_late_stays_late(at_state, do, now, monkeypatch):
    late = now + 40 * DAY
    monkeypatch.setattr("django.utils.timezone.now", lambda: late)
    case = at_state("denying")
    do(case, "confirm_denial", at=late)
    assert case.was_late
    do(case, "ask_again", at=late)
    assert punctuality_of(case) == "late"


def test_the_suspects_side_found_out_late_gets_nothing(at_state, do):
    case = at_state("signed", requester=Requester.LAWYER, authorised=True)
    do(case, "correct", requester="lawyer", language="en", details={"for_suspect": True})
    with pytest.raises(CannotMove) as raised:
        do(case, "hand_over")
    assert refusal(raised) == "certification-suspects-side"


def test_without_a_signer_the_form_is_not_queued(at_state, do, chief, now):
    case = at_state("drafted")
    Official.objects.update(ends=now.date() - DAY)
    with pytest.raises(CannotMove) as raised:
        do(case, "queue")
    assert refusal(raised) == "certification-no-signer-today"


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"edition": "06/17/22"}, "certification-edition-outdated"),
        ({"edition": "07/01/28"}, "certification-edition-unknown"),
        ({"edition": "the new one"}, "certification-edition-unreadable"),
        ({"narrative": "  "}, "certification-no-account"),
        ({"narrative": "We heard he is undocumented."}, "certification-answer-the-questions"),
    ],
)
def test_a_draft_is_refused_with_what_to_do(at_state, do, told, code):
    case = at_state("reviewing")
    do(case, "review")
    with pytest.raises(CannotMove) as raised:
        do(case, "draft", **told)
    assert refusal(raised) == code


def test_a_form_without_an_activity_is_not_drafted(at_state, do):
    case = at_state("reviewing")
    do(case, "review", activities=())
    with pytest.raises(CannotMove) as raised:
        do(case, "draft")
    assert refusal(raised) == "certification-no-activity"


def test_a_youth_who_would_not_help_is_declared_a_victim_of_trafficking(at_state, do):
    case = at_state("reviewing", form=FormKind.T)
    answers = {"detected": Answer.YES, "trafficking": Answer.YES, "victim": Answer.YES, "refused": Answer.YES}
    kind = (("sex_under_18", Extent.NAMED),)
    do(case, "review", answers=answers, excuse=Excuse.UNDER_18, activities=kind)
    assert do(case, "draft").state == "drafted"


def test_a_withdrawal_needs_counsel_and_no_forbidden_reason(at_state, do):
    case = at_state("returned")
    with pytest.raises(CannotMove):
        do(case, "withdraw", counsel_asked=False)
    with pytest.raises(CannotMove):
        do(case, "withdraw", words="She was arrested last week.")
    assert do(case, "withdraw").state == "withdrawn"


def test_it_is_handed_over_only_by_a_safe_way(at_state, do):
    case = at_state("signed", channel=Channel.EMAIL, contact="")
    with pytest.raises(CannotMove) as raised:
        do(case, "hand_over")
    assert refusal(raised) == "certification-no-safe-way"


def test_a_prosecutor_being_told_is_logged(at_state, do):
    case = do(at_state("returned"), "disclose")
    assert [each.to for each in open_details(DESK, case).disclosures] == ["Prosecutor Poe, by letter"]


def test_after_its_years_a_request_is_only_a_count(at_state, now):
    case = at_state("returned")
    purge(now + 6 * 365 * DAY)
    case.refresh_from_db()
    assert open_details(DESK, case) is None
    assert (case.blind, case.key_id) == ("", None)
    assert (case.form, case.times_signed, case.activities) == ("u", 1, ["felonious_assault"])


def test_counsel_reads_and_changes_nothing(at_state, as_role):
    assert DESK.table.moves_from("reviewing", as_role(Role.COUNSEL).role_set) == []


def test_a_clock_stands_still_only_where_a_row_says_so(at_state, do, now, monkeypatch):
    monkeypatch.setattr("django.utils.timezone.now", lambda: now + 20 * DAY)
    case = at_state("waiting")
    do(case, "got_more", at=now + 10 * DAY)
    assert case.answer_by == datetime.date(2026, 12, 25)
    do(case, "ask_more", at=now + 12 * DAY)
    row = clock_of("MI")
    monkeypatch.setattr(
        "townhall.desks.certification.rules.deadlines.clock_of", lambda state: msgspec.structs.replace(row, stop=True)
    )
    do(case, "got_more", at=now + 15 * DAY)
    assert case.answer_by == datetime.date(2026, 12, 25) + 13 * DAY
    assert case.safe_by == datetime.date(2026, 12, 24)


def test_signatures_that_end_soon_are_listed_first_to_end_first(at_state, town, now, chief):
    ends = [now.date() - 150 * DAY, now.date() - 130 * DAY, now.date() - 10 * DAY, now.date() - 300 * DAY]
    made = []
    for signed in ends:
        case = at_state("returned", another=True)
        case.signed_on = signed
        case.save()
        made.append(case)
    assert [each.pk for each in expiring(town, now.date())] == [made[0].pk, made[1].pk]
