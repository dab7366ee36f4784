"""The whole way from papers to the assessment, on short papers whose words leave no doubt."""

import datetime

import msgspec
import pytest

from latchstring import assess, explain
from latchstring.catalogue import load_catalogue
from latchstring.findings import Answer, Community, UnknownFinding
from latchstring.vocabulary import Agreement, Body, CommunityKind, DocumentKind, Status, VerdictKind

CITY = Community(name="Alder Bay", kind=CommunityKind.CITY, state="MI")
RULE = "No officer shall hold any person on an immigration detainer without a warrant signed by a judge."
DUTY = "Officers shall hold every person who is named in an immigration detainer for forty-eight hours."
AGREEMENT = (
    "MEMORANDUM OF AGREEMENT\nUnder section 287(g) of the Immigration and Nationality Act, ICE hereby authorizes the "
    "deputies named in this agreement to perform the functions of an immigration officer."
)


@pytest.fixture
def answer(today):
    def given(papers, **more):
        return assess(papers, CITY, today=today, **more)

    return given


def of(assessment, policy="no_detainer_holds"):
    return next(verdict for verdict in assessment.verdicts if verdict.policy == policy)


def test_seventeen_verdicts_stand_in_the_guides_order_even_without_papers(answer):
    found = answer([])
    assert [verdict.policy for verdict in found.verdicts] == [policy.id for policy in load_catalogue().policies]
    assert {verdict.verdict for verdict in found.verdicts} == {VerdictKind.NOT_SEARCHED}
    assert all(verdict.because for verdict in found.verdicts)


def test_a_finding_stands_at_its_place_with_the_words_around_it(answer, paper):
    text = "Préambule. " * 60 + RULE + " Épilogue." * 60
    found = answer([paper(text=text)])
    (placed,) = [each for each in found.findings if each.finding.policy == "no_detainer_holds"]
    assert placed.before + placed.finding.quote + placed.after in text
    assert placed.before.endswith(" ")
    assert placed.before.startswith("Préambule.")


def test_words_are_counted_once_in_two_copies_of_a_paper(answer, paper):
    found = answer([paper("order.pdf", text=RULE), paper("order.txt", text=RULE)])
    assert len(of(found).findings) == 1


def test_a_draft_and_what_was_passed_have_findings_with_ids_of_their_own(answer, paper):
    found = answer([paper("draft", text=RULE, status=Status.PROPOSED), paper("passed", text=RULE)])
    ids = [placed.finding.id for placed in found.findings]
    assert len(ids) == len(set(ids)) >= 2
    assert of(found).verdict is VerdictKind.ADOPTED


def test_an_order_against_an_ordinance_is_a_conflict_with_a_step(answer, paper):
    order = paper(text=DUTY, issuer=Body.POLICE)
    code = paper("ordinance.txt", text=RULE, kind=DocumentKind.ORDINANCE, issuer=Body.COUNCIL)
    found = answer([order, code])
    assert of(found).verdict is VerdictKind.CONFLICTING
    (conflict,) = [each for each in found.conflicts if each.policy == "no_detainer_holds"]
    assert not conflict.same_document
    assert found.next_steps[0].body is Body.POLICE


def test_an_agreement_among_the_papers_outweighs_a_report_that_there_is_none(answer, paper, today):
    reported = Answer(
        policy="no_287g", says="There is none.", who="Chief", date=today, agreement=Agreement.REPORTED_NONE
    )
    agreement = paper(text=AGREEMENT, kind=DocumentKind.AGREEMENT)
    assert of(answer([]), "no_287g").agreement is Agreement.NONE_SEEN
    assert of(answer([], answers=[reported]), "no_287g").agreement is Agreement.REPORTED_NONE
    found = answer([agreement], answers=[reported])
    assert of(found, "no_287g").agreement is Agreement.IN_FORCE
    assert of(found, "no_287g").verdict is VerdictKind.CONTRARY
    assert of(found).agreement is None


def test_an_answer_changes_no_verdict_and_stands_beside_it(answer, paper, today):
    said = Answer(policy="no_detainer_holds", says="We never hold anybody.", who="Jail captain", date=today)
    plain, told = answer([paper(text="Nothing.")]), answer([paper(text="Nothing.")], answers=[said])
    assert of(told).reported == (said,)
    assert [verdict.verdict for verdict in told.verdicts] == [verdict.verdict for verdict in plain.verdicts]


def test_an_expired_rule_only_mentions(answer, paper):
    from latchstring.documents import Dated
    from latchstring.vocabulary import DateKind

    old = paper(text=RULE, dates=(Dated(DateKind.EXPIRES, datetime.date(2020, 1, 1)),))
    assert of(answer([old])).verdict is VerdictKind.MENTIONED


def test_an_assessment_is_the_same_on_every_run_and_survives_json(answer, paper):
    first, second = (answer([paper(text=f"{RULE} {DUTY}")]) for _ in range(2))
    assert first == second
    assert msgspec.json.decode(msgspec.json.encode(first), type=type(first)) == first


def test_progress_is_told_before_each_paper(answer, paper):
    told = []
    answer([paper("a", text="a"), paper("b", text="b")], progress=lambda *step: told.append(step))
    assert told == [("a", 1, 2), ("b", 2, 2)]


class TestExplaining:
    def test_a_rule_that_counts_is_explained_from_its_reasons_to_the_verdict(self, answer, paper):
        found = answer([paper(text=RULE)])
        told = explain(found, of(found).findings[0])
        assert told.steps == told.placed.finding.because
        assert told.steps
        assert told.weight[0].code == "explain-adopts"
        assert told.verdict is of(found)

    def test_a_rule_of_a_bill_is_explained_as_not_in_force(self, answer, paper):
        found = answer([paper(text=RULE, status=Status.PROPOSED)])
        told = explain(found, of(found).findings[0])
        assert [message.code for message in told.weight[:2]] == ["standing-proposed", "explain-idle"]

    def test_both_sides_of_a_conflict_name_it(self, answer, paper):
        found = answer([paper(text=DUTY), paper("ordinance.txt", text=RULE, kind=DocumentKind.ORDINANCE)])
        conflict = found.conflicts[0]
        assert explain(found, conflict.adopts).weight[0].code == "explain-adopts"
        assert explain(found, conflict.contrary).weight[0].code == "explain-contrary"
        assert explain(found, conflict.contrary).conflicts == (conflict,)

    def test_an_id_that_fits_nothing_or_too_much_is_refused(self, answer, paper):
        found = answer([paper(text=RULE)])
        for wrong in ("", "zzzzzz", of(found).findings[0][:2]):
            with pytest.raises(UnknownFinding):
                explain(found, wrong)
