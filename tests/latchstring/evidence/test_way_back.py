"""Whatever stands in a paper, in whatever format: a finding quotes its text exactly, and the way back leads to the file.

Noise is what real papers hold: ligatures, soft hyphens, blanks that do not break, marks that turn the direction of
writing, combining marks, letters beyond the basic plane, and the mistakes of recognition.
"""

import html
import io
import re
import zipfile

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from latchstring.documents import Limits, boxes_of, read
from latchstring.evidence import find

RULES = (
    "No officer shall ask any person about immigration status, unless required by law.",
    "A person shall not be held on an immigration detainer without a warrant signed by a judge.",
    "The clerk shall issue a municipal identification card to every resident of the city, whatever their status.",
    "The office shall not notify Immigration and Customs Enforcement of the release date of any person.",
)
NOISE = [
    "\xad",
    "\xa0",
    "\u200b",
    "\u200d",
    "\u200e",
    "\u200f",
    "\u202b",
    "\u202e",
    "\u202c",
    "\u2066",
    "\u2069",
    "́",
    "̧",
    "ﬁ",
    "ﬀ",
    "ﬆ",
    "𝕒",
    "😀",
    "\u2028",
    "\u3000",
    "’",
    "‐",
    "İ",
    "ß",
    "לא",
]
RECOGNISED = {"m": "rn", "l": "1", "o": "0", "i": "|", "w": "vv", "e": "c", " ": "  "}
LIGATURES = {"ffi": "ﬃ", "fi": "ﬁ", "fl": "ﬂ", "ff": "ﬀ"}
OPENXML = "urn:oasis:names:tc:opendocument:xmlns:"
LIMITS = Limits(ocr=False)


@st.composite
def noisy(draw, noise=NOISE):
    """Some rules, each with noise in it or not, in lines that break anywhere between words."""
    lines = []
    for rule in draw(st.lists(st.sampled_from(RULES), min_size=1, max_size=3)):
        for letters, one in LIGATURES.items() if draw(st.booleans()) else ():
            rule = rule.replace(letters, one)
        for at in draw(st.lists(st.integers(0, 60), max_size=3)):
            rule = rule[:at] + draw(st.sampled_from(noise)) + rule[at:]
        wrong = draw(st.sampled_from([None, *RECOGNISED]))
        if wrong:
            at = rule.find(wrong, draw(st.integers(0, 70)))
            rule = rule if at < 0 else rule[:at] + RECOGNISED[wrong] + rule[at + len(wrong) :]
        lines.append(rule)
    return lines


def as_plain(lines):
    return "\r\n\r\n".join(lines).encode("utf-8-sig")


def as_wide(lines):
    return "\n\n".join(lines).encode("utf-16")


def as_html(lines):
    return ("<html><meta charset=utf-8><body>" + "".join(f"<p>{html.escape(each)}</p>" for each in lines)).encode()


def as_xml(lines):
    return ("<?xml version='1.0'?><law>" + "".join(f"<p>{html.escape(each)}</p>" for each in lines) + "</law>").encode()


def as_rtf(lines):
    def said(letter):
        units = letter.encode("utf-16-le")
        values = [int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2)]
        return (
            letter
            if letter.isascii()
            else "".join(f"\\u{value if value < 32768 else value - 65536}?" for value in values)
        )

    return ("{\\rtf1\\ansi\\uc1 " + "\\par ".join("".join(map(said, each)) for each in lines) + "}").encode("ascii")


def as_docx(lines):
    paper, target = docx.Document(), io.BytesIO()
    for each in lines:
        paper.add_paragraph(each)
    paper.save(target)
    return target.getvalue()


def as_odt(lines):
    spaces = " ".join(f'xmlns:{name}="{OPENXML}{name}:1.0"' for name in ("office", "text"))
    body = "".join(f"<text:p>{html.escape(each)}</text:p>" for each in lines)
    whole = f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as container:
        container.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        container.writestr("content.xml", whole)
    return target.getvalue()


FORMATS = {"txt": as_plain, "html": as_html, "xml": as_xml, "rtf": as_rtf, "docx": as_docx, "odt": as_odt}


def check_way_back(document, finding):
    """The quotation stands at its place; its raw pieces run in order, and are as long as what was not inserted."""
    assert finding.quote == document.text[finding.start : finding.end] != ""
    for carved in finding.carve_outs:
        assert carved.quote == document.text[carved.start : carved.end] != ""
    if document.alignment.pieces:
        spans = document.alignment.raw_spans(finding.start, finding.end)
        assert spans
        assert all(start < end for start, end in spans)
        inserted = sum(
            min(finding.end, piece.start + piece.length) - max(finding.start, piece.start)
            for piece in document.alignment.pieces
            if piece.raw < 0 and piece.start < finding.end and piece.start + piece.length > finding.start
        )
        assert sum(end - start for start, end in spans) == finding.end - finding.start - inserted


@pytest.mark.parametrize("form", FORMATS)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(lines=noisy())
def test_noise_never_breaks_the_way_back(form, lines, tmp_path):
    path = tmp_path / f"order.{form}"
    path.write_bytes(FORMATS[form](lines))
    document = read(path, limits=LIMITS)
    assert "problem-reader-failed" not in [problem.message.code for problem in document.problems]
    for finding in find(document):
        check_way_back(document, finding)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=noisy(), encode=st.sampled_from([as_plain, as_wide]))
def test_every_letter_of_a_quotation_is_the_letter_of_the_file(lines, encode, tmp_path):
    path = tmp_path / "order.txt"
    data = encode(lines)
    path.write_bytes(data)
    raw = data.decode("utf-8-sig" if encode is as_plain else "utf-16")
    document = read(path, limits=LIMITS)
    for finding in find(document):
        for at in range(finding.start, finding.end):
            letter = document.text[at]
            for start, end in document.alignment.raw_spans(at, at + 1):
                assert raw[start:end] == letter or (
                    letter == "\n" and re.fullmatch(r"\r\n?|[\x0b\x0c\x85\u2029]", raw[start:end])
                )


@pytest.mark.parametrize("form", FORMATS)
def test_the_rules_themselves_are_found_in_every_format(form, tmp_path):
    path = tmp_path / f"order.{form}"
    path.write_bytes(FORMATS[form](list(RULES)))
    document = read(path, limits=LIMITS)
    found = find(document)
    assert {finding.policy for finding in found} >= {"dont_ask", "no_detainer_holds", "no_release_notices"}
    for finding in found:
        check_way_back(document, finding)


PRINTABLE = ["\u00a0", "\u00ad", "é", "ﬁ", "’", "—", "ü"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=noisy(noise=PRINTABLE), width=st.integers(25, 80))
def test_a_quotation_from_a_pdf_leads_to_boxes_on_its_page(lines, width, tmp_path):
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
    path = tmp_path / "order.pdf"
    canvas = Canvas(str(path), pagesize=(612, 792))
    for each in lines:
        canvas.setFont("Vera", 9)
        for number, at in enumerate(range(0, len(each), width)):
            canvas.drawString(60, 720 - 14 * number, each[at : at + width])
        canvas.showPage()
    canvas.save()
    document = read(path, limits=LIMITS)
    for finding in find(document):
        check_way_back(document, finding)
        boxes = boxes_of(document, finding.start, finding.end)
        assert boxes
        for box in boxes:
            assert 1 <= box.page <= len(lines)
            assert 0 <= box.left < box.right <= 612
            assert 0 <= box.bottom < box.top <= 792
