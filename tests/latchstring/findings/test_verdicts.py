"""The verdict table of the design, one sentence a row."""

import pytest

from latchstring.documents import Section
from latchstring.findings.cases import case_of
from latchstring.findings.ledger import Search
from latchstring.findings.verdicts import judge
from latchstring.vocabulary import DocumentKind, Status

SEARCHED = Search(read=(DocumentKind.GENERAL_ORDER,), missing_groups=(), papers=1, in_part=())
UNSEARCHED = Search(read=(), missing_groups=((DocumentKind.JAIL_MANUAL,),), papers=0, in_part=())


def verdict(found, *papers, policy="no_detainer_holds", search=SEARCHED, in_force=None):
    documents = {paper.id: paper for paper in papers}
    standing = frozenset(documents) if in_force is None else frozenset(in_force)
    kind, because = judge(policy, case_of(found, documents, standing), search)
    assert because, "a verdict without a reason"
    return kind.value, [message.code for message in because]


def test_a_strong_rule_without_exceptions_is_adopted(paper, placed):
    order = paper()
    assert verdict([placed(order)], order)[0] == "adopted"


@pytest.mark.parametrize("exception", ["judicial_warrant", "required_by_law", "consent"])
def test_a_narrow_exception_leaves_a_rule_adopted_and_is_told(paper, placed, exception):
    order = paper()
    kind, because = verdict([placed(order, carve_outs=((exception, 20, 30),))], order)
    assert kind == "adopted"
    assert "verdict-narrow-exceptions" in because


@pytest.mark.parametrize("exception", ["conviction", "charge", "public_safety", "reimbursement", "other"])
@pytest.mark.parametrize("strength", ["strong", "partial"])
def test_a_broad_exception_makes_a_mandatory_rule_adopted_with_exceptions(paper, placed, exception, strength):
    order = paper()
    found = [placed(order, strength=strength, carve_outs=((exception, 20, 30),))]
    assert verdict(found, order)[0] == "adopted_with_exceptions"


@pytest.mark.parametrize("exception", ["discretion", "programme"])
def test_discretion_or_one_programme_makes_a_rule_partial(paper, placed, exception):
    order = paper()
    found = [placed(order, strength="partial", carve_outs=((exception, 20, 30), ("conviction", 31, 40)))]
    assert verdict(found, order)[0] == "partial"


def test_a_piece_without_exceptions_is_partial(paper, placed):
    order = paper()
    assert verdict([placed(order, strength="partial")], order)[0] == "partial"


def test_a_permission_with_a_broad_exception_is_partial(paper, placed):
    order = paper()
    found = [placed(order, strength="partial", modality="may", carve_outs=(("conviction", 20, 30),))]
    assert verdict(found, order)[0] == "partial"


def test_one_whole_rule_outweighs_weaker_texts_beside_it(paper, placed):
    order, other = paper(), paper("weaker.txt")
    kind, because = verdict([placed(other, strength="partial"), placed(order)], order, other)
    assert kind == "adopted"
    assert "verdict-weaker-texts" in because


def test_opposite_texts_in_force_are_conflicting(paper, placed):
    order, code = paper(), paper("code.txt", kind=DocumentKind.CODE)
    assert verdict([placed(order), placed(code, "contrary")], order, code)[0] == "conflicting"


def test_a_contrary_text_alone_is_contrary(paper, placed):
    order = paper()
    assert verdict([placed(order, "contrary", modality="shall")], order)[0] == "contrary"


def test_mentions_alone_are_mentioned(paper, placed):
    order = paper()
    assert verdict([placed(order, "mentions")], order, search=UNSEARCHED)[0] == "mentioned"


def test_a_rule_in_a_bill_only_mentions(paper, placed):
    bill = paper(status=Status.PROPOSED)
    kind, because = verdict([placed(bill)], bill, in_force=())
    assert kind == "mentioned"
    assert "verdict-not-in-force" in because


def test_a_contrary_text_that_is_repealed_contradicts_nothing(paper, placed):
    order, old = paper(), paper("old.txt", status=Status.REPEALED)
    assert verdict([placed(order), placed(old, "contrary")], order, old, in_force=[order.id])[0] == "adopted"


def test_silence_after_a_full_search_is_not_found(paper):
    assert verdict([], paper())[0] == "not_found"


def test_silence_without_the_papers_is_not_searched(paper):
    kind, because = verdict([], paper(), search=UNSEARCHED)
    assert kind == "not_searched"
    assert because[0] == "verdict-kinds-missing"


def test_a_paper_that_does_not_tell_its_status_is_told(paper, placed):
    order = paper(status=Status.UNKNOWN)
    kind, because = verdict([placed(order)], order)
    assert kind == "adopted"
    assert "verdict-status-not-stated" in because


class TestOwnException:
    def test_a_permission_after_a_firm_rule_of_the_section_is_its_exception(self, paper, placed):
        order = paper(sections=(Section(0, 1000, "Sec. 1", "Holds", 1),))
        found = [placed(order), placed(order, "contrary", start=60, modality="may")]
        kind, because = verdict(found, order)
        assert kind == "adopted_with_exceptions"
        assert "verdict-own-exception" in because

    def test_items_of_one_section_are_one_section(self, paper, placed):
        sections = (
            Section(0, 1000, "Sec. 1", "Holds", 1),
            Section(5, 55, "(a)", "", 2, parent=0),
            Section(55, 200, "(b)", "", 2, parent=0),
        )
        order = paper(sections=sections)
        assert verdict([placed(order), placed(order, "contrary", start=60)], order)[0] == "adopted_with_exceptions"

    def test_another_section_of_the_same_paper_is_a_conflict(self, paper, placed):
        sections = (Section(0, 55, "Sec. 1", "", 1), Section(55, 1000, "Sec. 2", "", 1))
        order = paper(sections=sections)
        assert verdict([placed(order), placed(order, "contrary", start=60)], order)[0] == "conflicting"

    def test_a_duty_before_the_rule_is_a_conflict(self, paper, placed):
        order = paper(sections=(Section(0, 1000, "Sec. 1", "", 1),))
        found = [placed(order, start=60), placed(order, "contrary", start=8, modality="shall")]
        assert verdict(found, order)[0] == "conflicting"

    def test_a_soft_rule_beside_a_duty_is_a_conflict(self, paper, placed):
        order = paper(sections=(Section(0, 1000, "Sec. 1", "", 1),))
        soft = placed(order, strength="partial", modality="may")
        assert verdict([soft, placed(order, "contrary", start=60, modality="shall")], order)[0] == "conflicting"

    def test_words_inside_an_exception_of_the_rule_are_no_conflict(self, paper, placed):
        order = paper()
        rule = placed(order, strength="partial", carve_outs=(("charge", 2000, 2040),))
        assert verdict([rule, placed(order, "contrary", start=2010)], order)[0] == "adopted_with_exceptions"

    def test_without_an_outline_only_what_stands_near_is_one_section(self, paper, placed):
        order = paper()
        assert verdict([placed(order), placed(order, "contrary", start=300)], order)[0] == "adopted_with_exceptions"
        assert verdict([placed(order), placed(order, "contrary", start=3000)], order)[0] == "conflicting"


class TestFederalLaw:
    def test_nothing_exposed_needs_the_papers(self, paper):
        assert verdict([], paper(), policy="federal_law")[0] == "nothing_exposed"
        assert verdict([], paper(), policy="federal_law", search=UNSEARCHED)[0] == "not_searched"

    def test_a_mention_exposes_nothing(self, paper, placed):
        order = paper()
        assert verdict([placed(order, "mentions", "federal_law")], order, policy="federal_law")[0] == "nothing_exposed"

    def test_a_clause_without_savings_is_contrary(self, paper, placed):
        order = paper()
        assert verdict([placed(order, "contrary", "federal_law")], order, policy="federal_law")[0] == "contrary"

    def test_a_savings_clause_elsewhere_in_the_same_order_covers_it(self, paper, placed):
        order = paper(sections=(Section(0, 100, "Sec. 1", "", 1), Section(3000, 3200, "Sec. 9", "", 1)))
        found = [placed(order, "contrary", "federal_law"), placed(order, "adopts", "federal_law", start=3010)]
        kind, because = verdict(found, order, policy="federal_law")
        assert kind == "adopted"
        assert "verdict-clause-answered" in because

    def test_a_savings_clause_of_another_chapter_of_a_code_does_not(self, paper, placed):
        sections = (Section(0, 2000, "CHAPTER 1", "", 1), Section(2000, 3900, "CHAPTER 2", "", 1))
        code = paper(kind=DocumentKind.CODE, sections=sections)
        found = [placed(code, "contrary", "federal_law"), placed(code, "adopts", "federal_law", start=3010)]
        assert verdict(found, code, policy="federal_law")[0] == "conflicting"

    def test_a_savings_clause_of_another_paper_does_not(self, paper, placed):
        order, other = paper(), paper("other.txt")
        found = [placed(order, "contrary", "federal_law"), placed(other, "adopts", "federal_law")]
        assert verdict(found, order, other, policy="federal_law")[0] == "conflicting"
