"""From an upload to findings that can be argued with, by the real reader and the real coder."""

import datetime
import io
import zipfile
from pathlib import Path

import pytest
from django.urls import reverse

from latchstring.findings import Decision, DecisionKind
from latchstring.vocabulary import Strength
from townhall.assessments import readings, reviewing, selectors
from townhall.assessments.intake import add_paper, safe_name
from townhall.assessments.models import FindingRow, Paper, ReviewDecision
from townhall.assessments.running import run_assessment, start_assessment
from townhall.core.access.roles import Role
from townhall.core.jobs.models import Job

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def page(name, community, *more):
    return reverse(f"assessments:{name}", args=[community.organisation.slug, community.slug, *more])


def finding_of(assessment, policy="no_detainer_holds"):
    return FindingRow.objects.filter(assessment=assessment, policy=policy).first()


def decision(row, **more):
    told = {"kind": DecisionKind.REJECT, "policy": row.policy, "name": row.name, "quote": row.quote}
    said = {"reason": "I read it.", "who": "Invented reviewer", "date": datetime.date(2026, 11, 25)}
    return Decision(**{**told, **said, **more})


def test_an_assessment_finds_quotes_and_keeps_rows(assessed):
    row = finding_of(assessed)
    assert row.strength == "strong"
    assert "warrant signed by a judge" in row.quote
    verdicts = {card.policy.id: card.verdict.verdict for card in selectors.cards_of(selectors.report_of(assessed))}
    assert verdicts["no_detainer_holds"] == "adopted"


def test_running_again_keeps_nothing_twice(assessed):
    before = FindingRow.objects.count()
    assessed.done_at = None
    assessed.save()
    run_assessment(str(assessed.pk), lambda done, whole: None)
    assert FindingRow.objects.count() == before


def test_a_folder_in_a_zip_is_parted_and_bad_members_are_told(community, add):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("orders/404.txt", "Officers shall not ask about immigration status.")
        archive.writestr("orders/empty.txt", "")
        archive.writestr("../../steps-up.txt", "A paper that wants to be elsewhere.")
    add(community, "papers.zip", packed.getvalue())
    names = set(Paper.objects.values_list("name", flat=True))
    assert "papers.zip/orders/404.txt" in names
    assert not any(".." in name or name.startswith("/") for name in names)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "etc/passwd"),
        ("C:\\papers\\a.pdf", "C:/papers/a.pdf"),
        ("\x00\n", "paper"),
        ("a" * 900, "a" * 400),
    ],
)
def test_names_of_uploads_are_made_safe(name, kept):
    assert safe_name(name) == kept


def test_a_new_paper_takes_the_place_of_the_old_one_and_keeps_what_was_stated(community, now):
    old = add_paper(community, "order.txt", "a" * 64, 1, by="x", now=now)
    old.stated_kind = "general_order"
    old.save()
    new = add_paper(community, "order.txt", "b" * 64, 1, by="x", now=now)
    assert new.stated_kind == "general_order"
    assert Paper.objects.get(name="order.txt", replaced_at=None) == new
    assert add_paper(community, "order.txt", "b" * 64, 1, by="x", now=now) == new


def test_two_starts_are_one_assessment(community, add, now):
    add(community)
    assert start_assessment(community, by="a", now=now) == start_assessment(community, by="b", now=now)
    assert Job.objects.filter(task="assess").count() == 1


def test_a_decision_counts_in_the_next_assessment(assessed, now, work):
    row = finding_of(assessed)
    reviewing.decide(assessed.community, decision(row), seen=None, by=None, now=now)
    later = start_assessment(assessed.community, by="x", now=now)
    work()
    later.refresh_from_db()
    assert finding_of(later) is None


def test_what_changed_after_an_assessment_is_told_before_it_is_published(assessed, add, now, person_with, signed_in):
    client = signed_in(person_with(assessed.community.organisation, Role.PUBLISHER))
    address = page("publish", assessed.community, assessed.number)
    assert "older than your work" not in client.get(address).content.decode()
    later = assessed.made_at + datetime.timedelta(minutes=1)
    reviewing.decide(assessed.community, decision(finding_of(assessed)), seen=None, by=None, now=later)
    Paper.objects.filter(community=assessed.community).update(replaced_at=later)
    for shown in (address, page("community", assessed.community)):
        told = client.get(shown).content.decode()
        assert "One decision was made after this assessment" in told
        assert "after this assessment.</li>" in told


def test_next_steps_say_who_takes_them_and_name_no_command(community, add, now, work, person_with, signed_in):
    code = Path(__file__).parents[3] / "examples" / "alder_bay" / "code-of-ordinances.txt"
    add(community, code.name, code.read_text("utf-8"))
    start_assessment(community, by="x", now=now)
    work()
    client = signed_in(person_with(community.organisation, Role.READER))
    told = client.get(page("assessment", community, 1)).content.decode()
    assert "Who: " in told
    assert "latchstring catalogue" not in told
    assert "before you design yours" in told


def test_a_decision_is_asked_again_when_its_words_are_gone(assessed, add, now, work):
    row = finding_of(assessed)
    corrected = decision(row, kind=DecisionKind.CORRECT, strength=Strength.PARTIAL)
    reviewing.decide(assessed.community, corrected, seen=None, by=None, now=now)
    add(assessed.community, text="General Order 404. The desk answers politely.")
    later = start_assessment(assessed.community, by="x", now=now)
    work()
    later.refresh_from_db()
    assert [each.quote for each in selectors.report_of(later).unsettled] == [row.quote]


def test_the_second_of_two_is_told_and_loses_nothing(assessed, person_with, signed_in):
    row, community = finding_of(assessed), assessed.community
    ana = signed_in(person_with(community.organisation, Role.REVIEWER))
    bo = signed_in(person_with(community.organisation, Role.LIAISON))
    here = page("decide", community, assessed.number, row.ident)
    typed = {"seen": "", "kind": "accept", "reason": "Ana agrees with it."}
    assert ana.post(here, typed).status_code == 302
    answer = bo.post(here, {**typed, "kind": "reject", "reason": "Bo typed a long reason."})
    assert answer.status_code == 409
    text = answer.content.decode()
    assert "Ana agrees with it." in text
    assert ">\nBo typed a long reason.</textarea>" in text
    assert ReviewDecision.objects.count() == 1
    again = {"seen": ReviewDecision.objects.get().pk, "kind": "reject", "reason": "Bo typed a long reason."}
    assert bo.post(here, again).status_code == 302
    assert [each.kind for each in reviewing.history(community, ReviewDecision.objects.first().words)] == [
        "accept",
        "reject",
    ]


def test_a_reason_is_required(assessed, person_with, signed_in):
    row, community = finding_of(assessed), assessed.community
    ana = signed_in(person_with(community.organisation, Role.REVIEWER))
    answer = ana.post(page("decide", community, assessed.number, row.ident), {"kind": "reject", "reason": ""})
    assert answer.status_code == 422
    assert not ReviewDecision.objects.exists()


def test_words_that_do_not_stand_in_the_paper_cannot_be_added(assessed, person_with, signed_in):
    community = assessed.community
    paper = community.papers.get()
    ana = signed_in(person_with(community.organisation, Role.REVIEWER))
    told = {"policy": "welcoming_resolution", "stance": "adopts", "strength": "strong", "reason": "It is there."}
    here = page("addition", community, paper.pk)
    assert ana.post(here, {**told, "quote": "never said in any paper"}).status_code == 422
    assert ana.post(here, {**told, "quote": "Officers  shall not\nask any person"}).status_code == 302
    assert ReviewDecision.objects.get().quote == "Officers shall not ask any person"


@pytest.mark.parametrize("name", ["community", "papers", "answers", "jobs"])
def test_another_organisation_sees_nothing_of_a_community(name, community, other_town, person_with, signed_in):
    stranger = signed_in(person_with(other_town, *Role))
    assert stranger.get(page(name, community)).status_code == 404
    borrowed = reverse(f"assessments:{name}", args=[other_town.slug, community.slug])
    assert stranger.get(borrowed).status_code == 404


def test_every_page_of_an_assessment_is_shown(assessed, person_with, signed_in):
    community = assessed.community
    ana = signed_in(person_with(community.organisation, *Role))
    row, paper = finding_of(assessed), community.papers.get()
    shown = [
        page("community", community),
        page("papers", community),
        page("paper", community, paper.pk),
        page("paper-text", community, paper.pk),
        page("answers", community),
        page("assessment", community, assessed.number),
        page("policy", community, assessed.number, "no_detainer_holds"),
        page("finding", community, assessed.number, row.ident),
        page("publish", community, assessed.number),
    ]
    for address in shown:
        for language in ("en", "es"):
            answer = ana.get(address, {"lang": language})
            assert answer.status_code == 200, address
            assert "⟦" not in answer.content.decode(), address


def test_a_reader_may_not_decide_or_publish(assessed, person_with, signed_in):
    community = assessed.community
    reader = signed_in(person_with(community.organisation, Role.READER))
    row = finding_of(assessed)
    assert reader.post(page("decide", community, assessed.number, row.ident)).status_code == 403
    assert reader.get(page("publish", community, assessed.number)).status_code == 403


def test_two_assessments_are_compared_in_words(assessed, add, now, work, person_with, signed_in):
    add(assessed.community, text="General Order 404. Officers shall ask every person about immigration status.")
    start_assessment(assessed.community, by="x", now=now)
    work()
    ana = signed_in(person_with(assessed.community.organisation, Role.READER))
    text = ana.get(page("compare", assessed.community)).content.decode()
    assert "th-changed" in text
    assert "Contrary" in text


def test_communities_stand_side_by_side_with_filters(assessed, person_with, signed_in):
    ana = signed_in(person_with(assessed.community.organisation, Role.READER))
    here = reverse("assessments:overview", args=[assessed.community.organisation.slug])
    assert assessed.community.name in ana.get(here).content.decode()
    assert "th-heat" not in ana.get(here, {"state": "TX"}).content.decode()


@pytest.mark.parametrize("form", ["json", "html", "csv", "pdf", "parquet"])
def test_an_export_is_a_file_to_keep_and_leaves_a_link(assessed, form, person_with, signed_in):
    from townhall.core.access.models import AccessEntry

    ana = signed_in(person_with(assessed.community.organisation, Role.READER))
    answer = ana.get(page("export", assessed.community, assessed.number, form))
    assert answer.status_code == 200
    assert answer["Content-Disposition"].startswith("attachment")
    assert "\u2068".encode() not in answer.content
    assert answer.content[:4] in (b"{\n  ", b"<!do", b"\xef\xbb\xbfo", b"%PDF", b"PAR1")
    assert AccessEntry.objects.filter(action="exported").count() == 1


def test_an_unknown_form_is_not_there(assessed, person_with, signed_in):
    ana = signed_in(person_with(assessed.community.organisation, Role.READER))
    assert ana.get(page("export", assessed.community, assessed.number, "exe")).status_code == 404


def test_counsels_part_is_for_counsel_alone_and_reading_it_leaves_a_link(assessed, person_with, signed_in):
    from townhall.core.access.models import AccessEntry

    here = page("counsel", assessed.community, assessed.number)
    town = assessed.community.organisation
    others = signed_in(person_with(town, *(set(Role) - {Role.COUNSEL})))
    assert others.get(here).status_code == 403
    counsel = signed_in(person_with(town, Role.COUNSEL))
    assert counsel.get(here).status_code == 200
    assert AccessEntry.objects.filter(action="read", kind="counsel's part").count() == 1


def test_a_papers_yml_and_an_answers_yml_count_as_at_the_terminal(community, add, now, work):
    add(community)
    add(community, "papers.yml", "papers:\n  - file: order-404.txt\n    status: repealed\n")
    add(
        community,
        "answers.yml",
        "answers:\n  - policy: legal_defense_fund\n    says: There is none.\n    who: Clerk\n    date: 2026-01-02\n",
    )
    started = start_assessment(community, by="x", now=now)
    work()
    started.refresh_from_db()
    report = selectors.report_of(started)
    assert [(entry.name, entry.status) for entry in report.ledger] == [("order-404.txt", "repealed")]
    assert [answer.who for verdict in report.verdicts for answer in verdict.reported] == ["Clerk"]


def test_what_is_stated_by_hand_counts_more_than_a_file(community, add, now, work):
    add(community)
    add(community, "papers.yml", "papers:\n  - file: order-404.txt\n    status: repealed\n")
    Paper.objects.filter(name="order-404.txt").update(stated_status="in_force")
    started = start_assessment(community, by="x", now=now)
    work()
    started.refresh_from_db()
    assert [entry.status for entry in selectors.report_of(started).ledger] == ["in_force"]


def test_a_faulty_papers_yml_is_told_and_the_rest_goes_on(community, add, person_with, signed_in):
    add(community)
    add(community, "papers.yml", "papers:\n  - file: order-404.txt\n    knd: code\n")
    text = signed_in(person_with(community.organisation, Role.READER)).get(page("papers", community)).content.decode()
    assert "papers.yml" in text
    assert "usa-alert--warning" in text


def test_a_paper_that_a_file_speaks_of_is_not_read_again_to_be_shown(
    community, add, now, work, person_with, signed_in, monkeypatch
):
    add(community)
    add(community, "papers.yml", "papers:\n  - file: order-404.txt\n    status: repealed\n")
    start_assessment(community, by="x", now=now)
    work()
    monkeypatch.setattr(readings, "read", lambda *_, **__: pytest.fail("the paper is read a second time"))
    paper = community.papers.get(name="order-404.txt")
    shown = signed_in(person_with(community.organisation, Role.READER)).get(page("paper-text", community, paper.pk))
    assert "immigration" in shown.content.decode()


def test_a_papers_yml_inside_a_zip_counts(community, add, now, work):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("order-404.txt", "Officers shall not ask about immigration status.")
        archive.writestr("papers.yml", "papers:\n  - file: order-404.txt\n    status: repealed\n")
    add(community, "orders.zip", packed.getvalue())
    started = start_assessment(community, by="x", now=now)
    work()
    started.refresh_from_db()
    assert [entry.status for entry in selectors.report_of(started).ledger] == ["repealed"]
