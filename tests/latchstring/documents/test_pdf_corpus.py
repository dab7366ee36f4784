"""Real PDF papers: all are read, nothing of the furniture stays, and every place leads back."""

import random
import re

import pypdfium2
import pytest

from latchstring.documents.boxes import boxes
from latchstring.documents.limits import Limits
from latchstring.documents.pdf import read_pdf


@pytest.fixture(scope="module")
def manual(shared):
    data = next((shared / "corpus" / "illinois-police" / "neiu").glob("*.pdf")).read_bytes()
    return data, read_pdf(data, Limits(ocr=False))


def test_every_police_order_and_city_record_is_read(shared):
    papers = [
        *sorted((shared / "corpus" / "illinois-police").rglob("*.pdf")),
        *sorted((shared / "corpus" / "cleveland").glob("*.pdf")),
    ]
    papers = [paper for paper in papers if paper.parent.name != "neiu" and "Appendix B Miranda" not in paper.name]
    for paper in papers:
        raw = read_pdf(paper.read_bytes(), Limits(ocr=False))
        assert len(raw.text) > 1000, paper.name
        assert not re.search("[\x00\x02\ufffe\r]", raw.text), paper.name
    assert len(papers) >= 40


def test_places_in_a_manual_of_hundreds_of_pages_lead_back_to_equal_characters(manual):
    data, raw = manual
    pdf = pypdfium2.PdfDocument(data)
    source = "".join(page.get_textpage().get_text_range().replace("\r\n", "\n") for page in pdf)
    chance = random.Random(7)
    for _ in range(2000):
        start = chance.randrange(len(raw.text) - 400)
        end = start + chance.randrange(1, 400)
        back = "".join(source[one:two] for one, two in raw.alignment.raw_spans(start, end))
        span = raw.text[start:end]
        assert back.replace("\n", "").replace("-", "") == span.replace("\n", "").replace("-", "")


def test_pages_of_the_manual_follow_each_other_and_their_headers_are_gone(manual):
    _, raw = manual
    assert len(raw.pages) == 672
    assert all(one.end <= two.start for one, two in zip(raw.pages, raw.pages[1:], strict=False))
    assert raw.text.count("All Rights Reserved") == 1
    assert not re.search(r"^Page \d+|^[A-Z].* - \d+$", raw.text[2000:], re.MULTILINE)


def test_a_quotation_of_the_manual_is_boxed_on_its_page(manual):
    data, raw = manual
    start = raw.text.index("immigration", len(raw.text) // 3)
    found = boxes(data, raw.pages, raw.alignment, start, start + len("immigration"))
    page = next(page for page in raw.pages if page.start <= start < page.end)
    assert [box.page for box in found] == [page.number]
    words = pypdfium2.PdfDocument(data)[page.number - 1].get_textpage()
    (box,) = found
    assert "immigration" in words.get_text_bounded(box.left - 1, box.bottom - 1, box.right + 1, box.top + 1)


def test_ordinances_in_three_columns_go_on_from_column_to_column_and_page_to_page(shared):
    record = shared / "corpus" / "cleveland" / "city-record-2016-04-27.pdf"
    raw = read_pdf(record.read_bytes(), Limits())
    together = " ".join(raw.text.split())
    assert (
        "may rescind the designation of any building as a landmark by ordinance under Chapter 161.04(b)(9)" in together
    )
    assert "provided it receives the affirmative vote of two-thirds of all the members elected to Council" in together
    assert not re.search(r"^\d+ The City Record", raw.text, re.MULTILINE)
