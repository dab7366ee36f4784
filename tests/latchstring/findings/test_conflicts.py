"""Which pairs of texts are shown as conflicts."""

from latchstring.documents import Section
from latchstring.findings.cases import case_of
from latchstring.findings.conflicts import Papers, conflicts_of
from latchstring.findings.ledger import ledger_of
from latchstring.vocabulary import CommunityKind


def conflicts(found, *papers, in_force=None):
    documents = {paper.id: paper for paper in papers}
    ledger = {entry.document: entry for entry in ledger_of(papers)}
    known = Papers(documents, ledger, CommunityKind.CITY)
    return conflicts_of("no_detainer_holds", case_of(found, documents, frozenset(in_force or documents)), known)


def test_one_conflict_a_pair_of_papers_with_the_firmest_words(paper, placed):
    order, code = paper(), paper("code.txt")
    weak, firm = placed(order, strength="partial"), placed(order, start=100)
    may, must = placed(code, "contrary", modality="may"), placed(code, "contrary", start=100, modality="shall")
    (found,) = conflicts([weak, firm, may, must], order, code)
    assert (found.adopts, found.contrary) == (firm.finding.id, must.finding.id)
    assert not found.same_document


def test_conflicts_across_papers_come_before_those_within_one(paper, placed):
    sections = (Section(0, 55, "Sec. 1", "", 1), Section(55, 1000, "Sec. 2", "", 1))
    order, code = paper(sections=sections), paper("code.txt")
    found = conflicts([placed(order), placed(order, "contrary", start=60), placed(code, "contrary")], order, code)
    assert [each.same_document for each in found] == [False, True]


def test_a_rules_own_exception_is_no_conflict(paper, placed):
    order = paper(sections=(Section(0, 1000, "Sec. 1", "", 1),))
    assert conflicts([placed(order), placed(order, "contrary", start=60)], order) == ()


def test_a_text_not_in_force_conflicts_with_nothing(paper, placed):
    order, bill = paper(), paper("bill.txt")
    assert conflicts([placed(order), placed(bill, "contrary")], order, bill, in_force=[order.id]) == ()


def test_bodies_bound_by_both_are_named(paper, placed):
    order, code = paper(), paper("code.txt")
    (found,) = conflicts([placed(order), placed(code, "contrary", binds=("police", "agency"))], order, code)
    assert {"bodies": "police"} in [message.args for message in found.because]
