"""Quotations lead back to rectangles on the page."""

import io

import pytest
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas

from latchstring.documents.boxes import boxes
from latchstring.documents.limits import Limits
from latchstring.documents.pdf import read_pdf
from latchstring.text import Alignment


def two_pages() -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=letter)
    canvas.setFont("Helvetica", 10)
    canvas.drawString(72, 700, "Nobody is held for another agency")
    canvas.drawString(72, 688, "without a warrant that a judge has signed; no offi-")
    canvas.drawString(72, 676, "cer may say otherwise.")
    canvas.showPage()
    canvas.setFont("Helvetica", 10)
    canvas.drawString(72, 500, "The second page names the clerk.")
    canvas.save()
    return made.getvalue()


def found(quote: str):
    data = two_pages()
    raw = read_pdf(data, Limits())
    start = raw.text.index(quote)
    return boxes(data, raw.pages, raw.alignment, start, start + len(quote))


def test_a_quotation_over_two_lines_has_a_box_a_line():
    first, second = found("another agency\nwithout a warrant")
    assert (first.page, second.page) == (1, 1)
    assert first.left > 120
    assert second.left == pytest.approx(72, abs=2)
    assert 697 <= first.bottom <= 701 < first.top < 712
    assert second.top < first.bottom + 2


def test_a_joined_word_has_boxes_on_both_lines():
    upper, lower = found("officer")
    assert upper.left > 250
    assert lower.left == pytest.approx(72, abs=2)
    assert lower.right < 100


def test_a_quotation_on_the_second_page_is_boxed_there():
    (box,) = found("names the clerk")
    assert box.page == 2
    assert 130 < box.left < box.right < 230


def test_the_boxes_of_one_word_are_no_wider_than_the_word():
    (box,) = found("held")
    assert 105 < box.left < 120
    assert 10 < box.right - box.left < 30


def test_what_was_inserted_has_no_box():
    assert boxes(two_pages(), (), Alignment(), 0, 5) == []


def test_a_file_that_is_gone_has_no_boxes(tmp_path):
    raw = read_pdf(two_pages(), Limits())
    assert boxes(tmp_path / "gone.pdf", raw.pages, raw.alignment, 0, 5) == []
