"""The ledger, and how silence is told apart from never having looked."""

from latchstring.documents import Problem
from latchstring.findings.ledger import ledger_of, search
from latchstring.text import Message
from latchstring.vocabulary import DocumentKind, ReadState, Status

CODE, ORDER, JAIL = DocumentKind.CODE, DocumentKind.GENERAL_ORDER, DocumentKind.JAIL_MANUAL


def states(*papers):
    return [entry.read for entry in ledger_of(papers)]


def test_every_paper_has_one_entry_in_order(paper):
    ledger = ledger_of([paper("b.txt", text="b"), paper("a.txt", text="a")])
    assert [entry.name for entry in ledger] == ["b.txt", "a.txt"]


def test_a_paper_without_words_is_unread(paper):
    assert states(paper(text=" \n", problems=(Problem(Message("problem-password")),))) == [ReadState.UNREAD]


def test_lost_words_make_a_paper_read_in_part(paper):
    lost, kept = Problem(Message("problem-page"), page=3), Problem(Message("problem-odd"), loses_text=False)
    assert states(paper("a", problems=(lost,)), paper("b", text="x", problems=(kept,))) == [
        ReadState.IN_PART,
        ReadState.IN_FULL,
    ]


def test_the_same_words_in_another_file_are_a_duplicate(paper):
    ledger = ledger_of([paper("order.pdf"), paper("order.txt")])
    assert [entry.read for entry in ledger] == [ReadState.IN_FULL, ReadState.DUPLICATE]
    assert ledger[1].notes[-1].args == {"name": "order.pdf"}


def test_a_draft_and_its_adopted_twin_are_two_papers(paper):
    assert states(paper("draft", status=Status.PROPOSED), paper("passed")) == [ReadState.IN_FULL, ReadState.IN_FULL]


def test_a_search_needs_one_paper_of_every_group(paper, today):
    ledger = ledger_of([paper("code", kind=CODE)])
    found = search([(CODE, DocumentKind.ORDINANCE), (ORDER, JAIL)], ledger, today)
    assert not found.complete
    assert found.read == (CODE,)
    assert found.missing == (ORDER, JAIL)
    assert search([(CODE, DocumentKind.ORDINANCE)], ledger, today).complete


def test_a_paper_read_in_part_answers_no_search(paper, today):
    ledger = ledger_of([paper("code", kind=CODE, problems=(Problem(Message("problem-page")),))])
    found = search([(CODE,)], ledger, today)
    assert not found.complete
    assert [entry.name for entry in found.in_part] == ["code"]


def test_an_order_left_unread_keeps_the_search_of_orders_open(paper, today):
    ledger = ledger_of([paper("404"), paper("405", text="", problems=(Problem(Message("problem-needs-ocr")),))])
    found = search([(ORDER,)], ledger, today)
    assert found.missing == ()
    assert not found.complete


def test_a_proposed_paper_answers_no_search(paper, today):
    assert not search([(ORDER,)], ledger_of([paper(status=Status.PROPOSED)]), today).complete


def test_where_no_kind_of_paper_is_needed_one_paper_is(paper, today):
    assert search([], ledger_of([paper()]), today).complete
    assert not search([], (), today).complete
