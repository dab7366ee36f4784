"""The pages as people use them: a request from the counter to the signed form, and what is refused on the way."""

import io
import json
import re

import pytest
from django.test import Client

from townhall.core.access.models import AccessEntry
from townhall.core.access.roles import Role
from townhall.desks.certification.details import Channel, Requester
from townhall.desks.certification.models import Certification, Official, Practice
from townhall.desks.certification.rules.decisions import Answer
from townhall.desks.certification.tests.conftest import MET, NARRATIVE

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
HOME = "/o/alder-bay/certification/"
ASKED = {
    "received_at": "2026-11-25T06:00",
    "form": "u",
    "victim_name": "Ana Ríos",
    "requester": "victim",
    "language": "es",
    "channel": "telephone",
    "contact": "a friend, after six",
    "report_number": "26-04417",
    "incident": "Felonious assault at home",
}


@pytest.fixture
def desk(as_role, signed_in, practice, chief) -> Client:
    return signed_in(as_role(Role.INTAKE, Role.DECIDER, Role.SUPERVISOR).person)


def words_of(answer) -> str:
    return re.sub(r"<[^>]+>|\s+", " ", answer.content.decode())


@pytest.fixture
def send(desk):
    """Sends the form of a move, with the version and time that its page gave."""

    def post(case, move, **told):
        path = f"{HOME}{case.pk}/do/{move}/"
        page = desk.get(path)
        assert page.status_code == 200, move
        form = page.context["form"]
        sent = {"seen": form["seen"].value(), "at": "2026-11-25T06:59"}
        answer = desk.post(path, {**sent, **told})
        case.refresh_from_db()
        return answer

    return post


REVIEWED = {f"q_{name}": "yes" for name in ("detected", "listed", "victim", "information")} | {"q_refused": "no"}
REVIEWED |= {"excuse": "none", "activity": ["felonious_assault"], "extent": "named"}
DRAFTED = {"edition": "01/20/25", "narrative": "On 4 May 2026 officers saw a swollen eye and a cut."}


def test_from_the_counter_to_the_signed_form(desk, send, chief):
    assert desk.post(f"{HOME}new/", ASKED).status_code == 302
    case = Certification.objects.get()
    assert send(case, "acknowledge").status_code == 302
    assert send(case, "locate", words="Records room").status_code == 302
    assert "Felonious assault" in words_of(desk.get(f"{HOME}{case.pk}/"))
    assert send(case, "review", **REVIEWED).status_code == 302
    assert "Every question is met" in words_of(desk.get(f"{HOME}{case.pk}/"))
    assert send(case, "draft", **DRAFTED).status_code == 302
    assert send(case, "queue").status_code == 302
    assert send(case, "sign", official=chief.pk, signed_on="2026-11-25", by_hand="on").status_code == 302
    assert send(case, "hand_over", words="At the counter").status_code == 302
    shown = words_of(desk.get(f"{HOME}{case.pk}/"))
    assert "May 24, 2027" in shown
    assert "Never mail to the home" in shown


def test_a_denial_shows_why_a_reason_is_forbidden_and_asks_about_words(desk, send, at_state, do):
    case = at_state("reviewing")
    do(case, "review", answers=MET | {"victim": Answer.NO})
    answer = send(case, "deny", ground="case_closed", words="x", none_forbidden="on")
    assert answer.status_code == 422
    assert "8 CFR 214.14(a)(5)" in words_of(answer)
    assert "No arrest, charge, trial or conviction is needed" in words_of(answer)
    said = {"ground": "Q2", "words": "The case was closed, and she struck him.", "none_forbidden": "on"}
    answer = send(case, "deny", **said)
    assert answer.status_code == 422
    assert 'name="doubt_denial-case_closed"' in answer.content.decode()
    assert "The case was closed, and she struck him." in answer.content.decode()
    assert send(case, "deny", **said, **{"doubt_denial-case_closed": "Background."}).status_code == 302
    assert case.state == "denying"
    confirming = words_of(desk.get(f"{HOME}{case.pk}/do/confirm_denial/"))
    assert "she struck him" in confirming
    assert "Background." in confirming
    assert send(case, "confirm_denial").status_code == 302


def test_an_account_that_speaks_of_status_asks_its_writer(desk, send, at_state, do):
    case = at_state("reviewing")
    do(case, "review")
    answer = send(case, "draft", **{**DRAFTED, "narrative": "The undocumented victim called."})
    assert answer.status_code == 422
    assert "This speaks of status" in words_of(answer)


def test_an_old_edition_says_what_to_do(desk, send, at_state, do):
    case = at_state("reviewing")
    do(case, "review")
    answer = send(case, "draft", **{**DRAFTED, "edition": "06/17/22"})
    assert "Get the form again from uscis.gov" in words_of(answer)


def test_the_second_of_two_keeps_what_they_typed(desk, at_state, do):
    case = at_state("acknowledged")
    stale = case.version
    do(case, "correct", requester="victim", language="en", details={"contact": "elsewhere"})
    told = {"seen": stale, "at": "2026-11-25T06:59", "words": "Typed with care"}
    answer = desk.post(f"{HOME}{case.pk}/do/locate/", told)
    assert answer.status_code == 409
    assert "Typed with care" in answer.content.decode()
    again = desk.post(f"{HOME}{case.pk}/do/locate/", {**told, "seen": case.version})
    assert again.status_code == 302


def test_a_request_entered_later_is_shown_with_both_times(desk, at_state, do, now):
    case = at_state("received")
    answer = desk.post(f"{HOME}{case.pk}/do/acknowledge/", {"seen": 1, "at": "2026-11-25T06:10"})
    assert answer.status_code == 302
    assert "entered later" in words_of(desk.get(f"{HOME}{case.pk}/"))


def test_the_same_victim_again_is_told_before_it_is_kept(desk):
    assert desk.post(f"{HOME}new/", ASKED).status_code == 302
    again = desk.post(f"{HOME}new/", ASKED)
    assert again.status_code == 422
    assert "V-2026-0001" in words_of(again)
    assert desk.post(f"{HOME}new/", {**ASKED, "another": "on"}).status_code == 302


def test_a_telephone_without_a_number_is_refused(desk):
    answer = desk.post(f"{HOME}new/", {**ASKED, "contact": ""})
    assert "Enter the safe number or address" in words_of(answer)


def test_corrected_urgency_moves_the_day(desk, send, at_state):
    case = at_state("reviewing")
    told = {**ASKED, "hearing_on": "2026-12-03"}
    assert send(case, "correct", **told).status_code == 302
    assert case.urgent
    assert case.answer_by.isoformat() == "2026-12-02"
    form = desk.get(f"{HOME}{case.pk}/do/correct/").context["form"]
    assert form["hearing_on"].value().isoformat() == "2026-12-03"


def test_one_finds_a_request_by_the_whole_report_number(desk, at_state):
    at_state("received")
    assert "V-2026-0001" in words_of(desk.post(HOME, {"find": "26 04417"}))
    assert "V-2026-0001" not in words_of(desk.post(HOME, {"find": "26-044"}))


def test_the_sheet_carries_the_agencys_parts_and_leaves_the_a_number_blank(desk, at_state):
    sheet = words_of(desk.get(f"{HOME}{at_state('queued').pk}/sheet/"))
    assert "María-José Núñez Ríos" in sheet
    assert "Felonious assault" in sheet
    assert re.search(r"A-Number \(if any\) +Leave blank", sheet)
    assert "not compared with the printed form" in sheet


def test_the_checklist_names_who_may_sign_and_what_is_not_theirs_to_ask(desk, at_state):
    shown = words_of(desk.get(f"{HOME}{at_state('queued').pk}/checklist/"))
    assert "Ada Ruiz, Chief" in shown
    assert "for USCIS alone" in shown


@pytest.mark.parametrize(
    ("state", "letter", "english", "spanish"),
    [
        ("acknowledged", "acknowledgment", "answer by", "le responderemos"),
        ("waiting", "more", "The report number.", "The report number."),
        ("referred", "referral", "County sheriff", "County sheriff"),
        ("returned", "returned", "there by May 24, 2027", "24 de mayo de 2027"),
        ("denied", "denial", "second look until December 28, 2026", "28 de diciembre de 2026"),
        ("withdrawn", "withdrawal", "another person", "Ahora lo retiramos"),
    ],
)
def test_letters_speak_the_requesters_language(desk, at_state, state, letter, english, spanish):
    for code, words in (("en", english), ("es", spanish), ("ar", "V-2026")):
        case = at_state(state, language=code, another=True)
        answer = desk.get(f"{HOME}{case.pk}/letter/{letter}/")
        assert answer.status_code == 200
        assert words in words_of(answer)
        assert "\u2068" not in answer.context["written"].text
        assert f'lang="{code}"' in answer.content.decode()


def test_a_letter_says_by_which_way_it_goes_and_is_not_written_too_soon(desk, at_state):
    case = at_state("acknowledged", never="The house telephone")
    shown = words_of(desk.get(f"{HOME}{case.pk}/letter/acknowledgment/"))
    assert "a friend, after six" in shown
    assert "The house telephone" in shown
    assert desk.get(f"{HOME}{case.pk}/letter/denial/").status_code == 404


def test_no_letter_is_written_for_the_suspects_side(desk, at_state, do):
    case = at_state("acknowledged")
    do(case, "correct", requester="lawyer", language="en", details={"for_suspect": True})
    assert desk.get(f"{HOME}{case.pk}/letter/acknowledgment/").status_code == 404
    assert "Nothing is told or sent" in words_of(desk.get(f"{HOME}{case.pk}/"))


def test_reading_a_request_and_its_papers_is_noted(desk, at_state):
    case = at_state("queued")
    before = AccessEntry.objects.count()
    for page in ("", "sheet/", "checklist/", "letter/acknowledgment/"):
        desk.get(f"{HOME}{case.pk}/{page}")
    notes = AccessEntry.objects.filter(number__gt=before, object_id=str(case.pk)).values_list("action", flat=True)
    assert list(notes) == ["read", "read the sheet of", "read the checklist of", "wrote acknowledgment"]


def test_counsel_reads_and_an_auditor_sees_figures_only(town, person_with, signed_in, at_state):
    case = at_state("reviewing")
    counsel, auditor = (signed_in(person_with(town, role)) for role in (Role.COUNSEL, Role.AUDITOR))
    assert counsel.get(f"{HOME}{case.pk}/").status_code == 200
    assert counsel.get(f"{HOME}new/").status_code == 403
    assert auditor.get(f"{HOME}{case.pk}/").status_code == 403
    assert auditor.get(f"{HOME}figures/2026/").status_code == 200


def test_a_supervisor_designates_and_ends(desk, town):
    told = {"name": "Lee Poe", "title": "Captain", "office": "designated", "starts": "2026-11-01"}
    refused = desk.post(f"{HOME}signers/", told)
    assert refused.status_code == 422
    assert "Needed for a designation" in words_of(refused)
    assert desk.post(f"{HOME}signers/", {**told, "supervisory": "on", "by_head": "on"}).status_code == 302
    poe = Official.objects.get(name="Lee Poe")
    letter = words_of(desk.get(f"{HOME}signers/{poe.pk}/letter/"))
    assert "I designate Lee Poe, Captain" in letter
    assert desk.post(f"{HOME}signers/{poe.pk}/end/").status_code == 302
    poe.refresh_from_db()
    assert poe.ends.isoformat() == "2026-11-25"
    backward = {**told, "supervisory": "on", "by_head": "on", "ends": "2026-10-01"}
    assert "cannot end before it begins" in words_of(desk.post(f"{HOME}signers/", backward))


def test_own_days_may_not_pass_the_law(desk, town):
    told = {"agency": "Alder Bay PD", "category": "police", "state": "ca", "contact": "Desk 1", "is_public": "on"}
    days = {"regular_days": 45, "urgent_days": 7, "appeal_days": 30}
    refused = desk.post(f"{HOME}practice/", {**told, **days})
    assert "State law gives 30 days" in re.sub("[\u2068\u2069]", "", words_of(refused))
    assert desk.post(f"{HOME}practice/", {**told, **days, "regular_days": 20}).status_code == 302
    assert Practice.objects.get(organisation=town).state == "CA"
    assert "must say where to ask" in words_of(desk.post(f"{HOME}practice/", {**told, **days, "contact": ""}))


def test_in_spanish_nothing_is_left_in_english(desk, at_state):
    case = at_state("queued")
    for page in ("", "new/", "signers/", "practice/", "figures/2026/", f"{case.pk}/", f"{case.pk}/sheet/"):
        shown = words_of(desk.get(f"{HOME}{page}?lang=es")).replace(NARRATIVE, "")
        assert "certification-" not in shown, page
        assert not re.search(r"\b(the|you|request|signed|answer)\b", shown.split("Latchstring", 1)[1]), page


@pytest.mark.parametrize("requester", Requester)
@pytest.mark.parametrize("channel", Channel)
def test_every_requester_and_channel_has_words(desk, at_state, requester, channel):
    case = at_state("acknowledged", requester=requester, channel=channel, authorised=True)
    assert "certification-" not in words_of(desk.get(f"{HOME}{case.pk}/"))


def test_a_paper_is_sealed_whole_and_given_out_as_a_download(desk, at_state):
    case = at_state("acknowledged")
    assert desk.get(f"{HOME}{case.pk}/papers/").status_code == 200
    file = io.BytesIO(b"%PDF-1.4 <script>secret</script>")
    file.name = "Letter of María.html"
    assert desk.post(f"{HOME}{case.pk}/papers/", {"file": file}).status_code == 302
    held = case.papers.get()
    assert b"secret" not in bytes(held.body) + bytes(held.about)
    assert "Letter of María.html" in words_of(desk.get(f"{HOME}{case.pk}/"))
    answer = desk.get(f"{HOME}{case.pk}/papers/{held.pk}/")
    assert b"secret" in answer.content
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"].startswith("attachment")
    assert desk.post(f"{HOME}{case.pk}/papers/", {}).status_code == 422


def test_a_request_is_an_open_document_with_its_moves(desk, at_state):
    case = at_state("returned")
    told = json.loads(desk.get(f"{HOME}{case.pk}/case.json").content)
    assert told["format"] == "latchstring-certification-1"
    assert [each["move"] for each in told["case"]["moves"]][-1] == "hand_over"
    assert told["details"]["victim_name"] == "María-José Núñez Ríos"
    assert not {"status", "nationality", "a_number", "birthplace"} & set(told["details"])


def test_the_rows_carry_no_person_and_give_the_figures(desk, at_state):
    at_state("returned")
    rows = desk.get(f"{HOME}figures/2026/rows.csv").content.decode()
    assert "V-2026-0001,returned,signed,in_time,u" in rows
    assert "Núñez" not in rows
    assert "04417" not in rows


def test_the_form_on_paper_asks_what_the_screen_asks(desk):
    shown = words_of(desk.get(f"{HOME}blank/"))
    assert "Never call or write to" in shown
    assert "certification-" not in shown
