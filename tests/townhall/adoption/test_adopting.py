"""From the gap to the verdict: drafting, stages in a lawful order, texts, and a paper that is read."""

import datetime
import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.urls import reverse

from latchstring.catalogue.wording import load_wording
from latchstring.vocabulary import VerdictKind
from townhall.adoption.drafts import draft_of, ways_for
from townhall.adoption.in_force import queue_effects
from townhall.adoption.models import Adoption, TextKind
from townhall.adoption.services import CannotMove, take_back
from townhall.adoption.texts import NoAdoptedText, attach, comparison_of
from townhall.assessments.selectors import latest_done, report_of
from townhall.assessments.services import make_community
from townhall.assessments.storing import path_of
from townhall.core.access.chain import faults_of_chain
from townhall.core.access.models import AccessEntry
from townhall.core.access.roles import Role
from townhall.core.jobs.worker import work as run_queue
from townhall.core.pages.words import speech_in

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def address(name: str, adoption: Adoption, *more: object) -> str:
    return reverse(f"adoption:{name}", args=["alder-bay", adoption.community.slug, adoption.number, *more])


def start_address(assessed, policy: str) -> str:
    return reverse("adoption:start", args=["alder-bay", assessed.community.slug, assessed.number, policy])


def verdict_of(community, policy: str) -> VerdictKind:
    report = report_of(latest_done(community))
    return next(each.verdict for each in report.verdicts if each.policy == policy)


def test_a_gap_leads_to_a_draft(assessed, liaison, signed_in):
    client = signed_in(liaison)
    slug = assessed.community.slug
    gap = client.get(reverse("assessments:policy", args=["alder-bay", slug, assessed.number, "no_287g"]))
    assert start_address(assessed, "no_287g") in gap.content.decode()
    answer = client.post(start_address(assessed, "no_287g"), {"name": "No agreements", "way": "council-resolution"})
    made = Adoption.objects.get()
    assert answer["Location"] == address("draft", made)
    shown = client.get(answer["Location"]).content.decode()
    assert "A resolution to decline agreements that make local officers immigration officers." in shown
    assert "⟦" not in shown


def test_only_bodies_that_can_are_offered(assessed, liaison, signed_in):
    client = signed_in(liaison)
    page = client.get(start_address(assessed, "no_287g")).content.decode()
    assert 'value="council-resolution"' in page
    assert "county_board" not in page
    answer = client.post(start_address(assessed, "no_287g"), {"name": "x", "way": "county_board-resolution"})
    assert answer.status_code == 422
    assert not Adoption.objects.exists()


def test_a_place_that_the_state_does_not_have_has_no_way(town, now):
    place = make_community(town, name="Cedar Point", state="CA", kind="township", by=None, now=now)
    assert ways_for(place, "no_287g") == {}


def test_what_state_law_forbids_is_started_only_by_who_confirms_it(town, now, assess, liaison, signed_in):
    place = make_community(town, name="Cedar Point", state="TX", kind="city", by=None, now=now)
    assessed, client = assess(place), signed_in(liaison)
    told = {"name": "No agreements", "way": next(iter(ways_for(place, "no_287g")))}
    page = client.get(start_address(assessed, "no_287g")).content.decode()
    assert "Ask counsel first" in page
    assert client.post(start_address(assessed, "no_287g"), told).status_code == 422
    assert not Adoption.objects.exists()
    client.post(start_address(assessed, "no_287g"), {**told, "despite_state_law": "on"})
    made = Adoption.objects.get()
    assert made.despite_state_law
    assert AccessEntry.objects.filter(kind="adoption", reason="despite state law").exists()
    shown = client.get(address("draft", made)).content.decode()
    assert "Ask counsel first" in shown
    assert draft_of(made, now.date()).warnings


def test_choices_are_kept_and_wrong_ones_are_told(assessed, liaison, signed_in):
    client = signed_in(liaison)
    ways = ways_for(assessed.community, "victim_certification")
    client.post(start_address(assessed, "victim_certification"), {"name": "Certify", "way": next(iter(ways))})
    made = Adoption.objects.get()
    typed = {each.choice.name: each.value for each in draft_of(made, datetime.date(2026, 11, 25)).chosen}
    answer = client.post(address("draft", made), {**typed, "certification_days": "999", "seen": made.version})
    assert answer.status_code == 422
    assert 'value="999"' in answer.content.decode()
    answer = client.post(address("draft", made), {**typed, "certification_days": "12", "seen": made.version})
    assert answer.status_code == 302
    made.refresh_from_db()
    assert made.chosen["certification_days"] == "12"
    assert "12" in client.get(address("draft", made)).content.decode()


@pytest.mark.parametrize(("form", "start"), [("docx", b"PK"), ("odt", b"PK"), ("md", b"> ")])
def test_a_draft_is_taken_along(adoption, liaison, signed_in, form, start):
    answer = signed_in(liaison).get(address("download", adoption, form))
    assert answer.content[:2] == start or form == "md"
    assert answer["Content-Disposition"].startswith("attachment")
    assert b"287(g)" in answer.content if form == "md" else zipfile.is_zipfile(io.BytesIO(answer.content))
    assert AccessEntry.objects.filter(kind="adoption", action="exported").count() == 1


def test_a_draft_in_another_form_is_not_there(adoption, liaison, signed_in):
    assert signed_in(liaison).get(address("download", adoption, "exe")).status_code == 404


def test_an_unlawful_order_is_refused_and_what_was_typed_is_kept(adoption, liaison, signed_in):
    told = {"stage": "voted", "date": "2026-11-25", "passed": "yes", "ayes": "5", "note": "Typed for long."}
    answer = signed_in(liaison).post(address("note", adoption), {**told, "seen": adoption.version})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Typed for long." in page
    assert "cannot follow" in page
    assert adoption.events.count() == 1
    adoption.refresh_from_db()
    assert adoption.version == 1


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"stage": "voted"}, "campaign-vote-missing"),
        ({"stage": "committee", "passed": True}, "campaign-vote-not-voted"),
        ({"stage": "committee", "date": datetime.date(2020, 1, 1)}, "campaign-goes-back"),
        ({"stage": "in_force"}, "campaign-no-such-move"),
    ],
)
def test_what_cannot_have_happened_is_not_kept(adoption, note, told, code):
    note("drafted")
    note("introduced")
    with pytest.raises(CannotMove) as fault:
        note(**told)
    assert fault.value.message.code == code
    assert adoption.events.count() == 3


def test_nothing_takes_effect_without_its_text(adoption, note):
    for stage in ("drafted", "introduced"):
        note(stage)
    note("voted", passed=True, ayes=5, nays=2)
    with pytest.raises(NoAdoptedText):
        note("in_force")
    assert adoption.events.count() == 4


def test_an_entry_is_taken_back(adoption, note, now):
    note("drafted")
    adoption.refresh_from_db()
    take_back(adoption, seen=adoption.version, who="x", by=None, now=now)
    adoption.refresh_from_db()
    take_back(adoption, seen=adoption.version, who="x", by=None, now=now)
    assert [each.stage for each in adoption.events.all()] == ["gap"]


def adopted_text(adoption) -> str:
    """The draft as kept, its blanks filled, weakened by an exception."""
    drafted = adoption.texts.get(kind=TextKind.DRAFTED)
    text = path_of(drafted.digest).read_text("utf-8")
    return (
        text.replace("[number]", "2026-7") + "\n\nSection 9. The council thanks the clerk for the work on this text.\n"
    )


def test_what_is_adopted_becomes_a_paper_and_the_verdict_follows(adoption, note, now, work):
    community = adoption.community
    before = verdict_of(community, "no_287g")
    for stage in ("drafted", "introduced"):
        note(stage)
    note("voted", passed=True, ayes=5, nays=2)
    attach(adoption, TextKind.ADOPTED, "res-2026-7.md", [adopted_text(adoption).encode()], who="x", by=None, now=now)
    note("in_force")
    work()
    paper = community.papers.get(name="adoption-1/res-2026-7.md")
    assert (paper.stated_status, paper.stated_issuer, paper.stated_kind) == ("in_force", "council", "resolution")
    assert paper.stated_effective == now.date()
    after = verdict_of(community, "no_287g")
    assert before in (VerdictKind.NOT_FOUND, VerdictKind.NOT_SEARCHED)
    assert after in (VerdictKind.ADOPTED, VerdictKind.ADOPTED_WITH_EXCEPTIONS)
    adoption.refresh_from_db()
    take_back(adoption, seen=adoption.version, who="x", by=None, now=now)
    assert adoption.events.last().stage == "in_force"
    assert list(faults_of_chain()) == []


def test_what_takes_effect_later_waits_for_its_day(adoption, note, now):
    for stage in ("drafted", "introduced"):
        note(stage)
    note("voted", passed=True)
    attach(adoption, TextKind.ADOPTED, "res.md", [adopted_text(adoption).encode()], who="x", by=None, now=now)
    note("in_force", now.date() + datetime.timedelta(30))
    assert queue_effects(now) == 0
    assert adoption.events.last().paper is None
    later = now + datetime.timedelta(31)
    assert queue_effects(later) == 1
    run_queue(once=True, clock=lambda: later)
    assert adoption.events.last().paper.stated_effective == now.date() + datetime.timedelta(30)
    assert queue_effects(later) == 0


def test_what_amendments_changed_is_said_in_words(adoption, note, now, work, liaison, signed_in):
    note("drafted")
    attach(adoption, TextKind.ADOPTED, "res.md", [adopted_text(adoption).encode()], who="x", by=None, now=now)
    work()
    found = comparison_of(adoption.texts.get(kind=TextKind.ADOPTED))
    assert any("thanks the clerk" in each.adopted for each in found.clauses)
    page = signed_in(liaison).get(address("texts", adoption)).content.decode()
    assert "thanks the clerk" in page
    assert "⟦" not in page


def test_a_text_that_takes_the_place_of_another_keeps_that_one(adoption, liaison, signed_in):
    client = signed_in(liaison)
    for name in ("first.txt", "second.txt"):
        file = SimpleUploadedFile(name, f"Section 1. The {name} text.".encode())
        answer = client.post(address("texts", adoption), {"kind": "introduced", "file": file}, follow=True)
    page = answer.content.decode()
    assert "first.txt" in page
    assert adoption.texts.filter(replaced_at=None).get().name == "second.txt"
    assert adoption.texts.count() == 2


def test_an_archive_is_no_text(adoption, liaison, signed_in):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("a.txt", "One.")
        archive.writestr("b.txt", "Two.")
    file = SimpleUploadedFile("texts.zip", held.getvalue())
    answer = signed_in(liaison).post(address("texts", adoption), {"kind": "adopted", "file": file})
    assert answer.status_code == 422
    assert not adoption.texts.exists()


def test_the_second_of_two_people_is_told_and_loses_nothing(adoption, note, liaison, signed_in):
    seen = adoption.version
    note("drafted")
    told = {"stage": "drafted", "date": "2026-11-25", "note": "The second typed for long.", "seen": seen}
    client = signed_in(liaison)
    answer = client.post(address("note", adoption), told)
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "The second typed for long." in page
    assert "changed this adoption" in page
    adoption.refresh_from_db()
    assert adoption.events.count() == 2
    assert f'name="seen" value="{adoption.version}"' in page
    assert client.post(address("note", adoption), {**told, "seen": adoption.version}).status_code == 302


NAMES = ["adoptions", "adoption", "draft", "note", "dates", "texts"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["en", "es"])
def test_pages_speak_both_languages_and_are_shut_to_others(
    adoption, other_town, person_with, signed_in, liaison, name, language
):
    url = (
        address(name, adoption)
        if name != "adoptions"
        else reverse("adoption:adoptions", args=["alder-bay", "alder-bay-mi"])
    )
    page = signed_in(liaison).get(url, {"lang": language})
    assert page.status_code == 200
    assert "⟦" not in page.content.decode()
    assert signed_in(person_with(other_town, Role.ADMINISTRATOR)).get(url).status_code == 404


def test_another_organisations_adoption_is_not_reached_by_its_number(adoption, other_town, person_with, signed_in, now):
    make_community(other_town, name="Birch Falls", state="MI", kind="city", by=None, now=now)
    client = signed_in(person_with(other_town, Role.ADMINISTRATOR))
    url = reverse("adoption:adoption", args=["birch-falls", "birch-falls-mi", adoption.number])
    assert client.get(url).status_code == 404
    assert client.post(reverse("adoption:note", args=["birch-falls", "alder-bay-mi", 1])).status_code == 404


@pytest.mark.parametrize("name", ["note", "dates", "texts", "draft", "take-back"])
def test_a_reader_changes_nothing(adoption, town, person_with, signed_in, name):
    client = signed_in(person_with(town, Role.READER))
    assert client.post(address(name, adoption), {"seen": adoption.version}).status_code == 403
    assert client.post(address("show-to-all", adoption), {"wanted": "yes"}).status_code == 403


def test_links_that_could_run_are_refused(adoption, liaison, signed_in):
    told = {"stage": "drafted", "date": "2026-11-25", "link": "javascript:alert(1)", "seen": adoption.version}
    for link in (told["link"], "ftp://town.example/x"):
        assert signed_in(liaison).post(address("note", adoption), {**told, "link": link}).status_code == 422
    assert adoption.events.count() == 1


def test_every_choice_of_the_library_has_a_name_in_both_languages():
    for code in ("en", "es"):
        named = {each.name: speech_in(code).say("adoption-choice", name=each.name) for each in load_wording().choices}
        assert [name for name, words in named.items() if name in words] == []


def test_votes_are_asked_for_where_a_vote_can_be(adoption, note, liaison, signed_in):
    client = signed_in(liaison)
    assert "id_ayes" not in client.get(address("note", adoption)).content.decode()
    note("drafted")
    note("introduced")
    assert "id_ayes" in client.get(address("note", adoption)).content.decode()
    told = {"stage": "voted", "date": "2026-11-25", "passed": "", "ayes": "3", "seen": adoption.version}
    answer = client.post(address("note", adoption), told)
    assert answer.status_code == 422
    assert "Say whether the vote passed" in answer.content.decode()


def test_an_event_outside_the_order_is_refused_by_the_rows_too(adoption):
    for wrong in ({"stage": "passed_by"}, {"stage": "voted"}, {"stage": "drafted", "passed": True}):
        with pytest.raises(IntegrityError), transaction.atomic():
            adoption.events.create(place=9, date=datetime.date(2026, 11, 25), added_by="x", **wrong)
