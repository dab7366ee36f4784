"""Hostile forms: fields without words, labels in pictures, programs for forms, damaged and cut files. None is clean."""

import datetime
import io
import sys
import zipfile
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen import canvas

from latchstring import audit
from latchstring.documents import Limits
from latchstring.vocabulary import ReadState

sys.path.insert(0, str(Path(__file__).parent))
from making import pdf, word
from making.specs import Field, Spec

ARABIC = ("الاسم", "تاريخ الميلاد", "مكان الولادة", "الجنسية", "رقم الضمان الاجتماعي", "العنوان", "الهاتف", "التوقيع")
TODAY = datetime.date(2026, 11, 25)
SPEC = Spec(
    "hostile", "Elm Falls Permit", "en", (Field("Country of birth"), Field("Name of the event"), Field("A-Number"))
)


def one(tmp_path, name, data, **given):
    path = tmp_path / name
    path.write_bytes(data)
    [form] = audit([path], today=TODAY, **given).forms
    return form


def problems(form):
    return [problem.message.code for problem in form.problems]


def codes(form):
    return sorted(each.code.value for each in form.open)


def drawn(draw) -> bytes:
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, pagesize=letter, invariant=1)
    draw(page)
    page.save()
    return buffer.getvalue()


def test_fields_without_any_words_are_told(tmp_path):
    def draw(page):
        page.drawString(60, 740, "Elm Falls application for a permit, please fill in all of it")
        page.acroForm.textfield(name="Text17", x=60, y=200, width=200, height=18)

    form = one(tmp_path, "a.pdf", drawn(draw))
    assert problems(form) == ["problem-form-fields-without-words"]
    assert not form.clean


def test_a_scan_without_recognition_is_unread(tmp_path):
    form = one(tmp_path, "scan.png", pdf.scan_clean(SPEC), limits=Limits(ocr=False))
    assert (form.read, problems(form)) == (ReadState.UNREAD, ["problem-ocr-off"])


def test_labels_in_pictures_without_recognition_are_told(tmp_path):
    form = one(tmp_path, "p.pdf", pdf.labels_in_pictures(SPEC), limits=Limits(ocr=False))
    assert "problem-ocr-off" in problems(form)
    assert not form.clean


def test_an_empty_page_is_not_clean(tmp_path):
    form = one(tmp_path, "empty.pdf", drawn(lambda page: page.showPage()))
    assert (form.read, problems(form)) == (ReadState.UNREAD, ["problem-form-no-words"])


def test_a_form_that_only_draws_itself_is_said_to_be_unreadable_and_its_template_helps(tmp_path):
    template = (
        b'<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template xmlns="http://www.xfa.org/schema/xfa-template/3.0/">'
        b'<subform><field name="TextField7"><caption><value><text>Country of citizenship</text></value></caption></field>'
        b"</subform></template></xdp:xdp>"
    )
    form = one(tmp_path, "xfa.pdf", with_xfa(template))
    assert "problem-form-xfa" in problems(form)
    assert form.read is not ReadState.IN_FULL
    assert not form.clean


def with_xfa(template: bytes) -> bytes:
    """A PDF of one page whose form is an XFA stream, written by hand."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] /XFA 5 0 R >> /NeedsRendering true >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        stream(b"BT /F1 12 Tf 72 700 Td (Please wait while the document loads in Adobe Reader) Tj ET"),
        stream(template),
    ]
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"xref\n0 6\n0000000000 65535 f \n%strailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        table,
        len(out),
    )


def stream(body: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(body), body)


def test_a_page_that_a_program_draws_is_told(tmp_path):
    form = one(tmp_path, "app.html", b"<html><body><div id=root></div><script src=app.js></script></body></html>")
    assert "problem-form-drawn-by-program" in problems(form)


def test_a_form_in_a_frame_and_fields_beside_silent_pictures_are_told(tmp_path):
    page = b"<p>City form</p><img src=label.png><input name=Text17><iframe src=form.html></iframe>"
    assert problems(one(tmp_path, "f.html", page)) == ["problem-form-in-frame", "problem-form-labels-in-pictures"]


def test_a_form_in_an_archive_in_an_archive_is_read(tmp_path):
    inner, outer = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("deep/form.docx", word.controls(SPEC))
    with zipfile.ZipFile(outer, "w") as archive:
        archive.writestr("inner.zip", inner.getvalue())
    form = one(tmp_path, "outer.zip", outer.getvalue())
    assert (form.name, codes(form)) == ("outer.zip/inner.zip/deep/form.docx", ["P1", "S3"])


def test_cells_of_a_table_that_runs_right_to_left_are_labels(tmp_path):
    rows = (
        "<tr><td><input name=a></td><td>رقم A-Number</td></tr><tr><td><input name=b></td><td>Country of birth</td></tr>"
    )
    form = one(
        tmp_path, "rtl.html", f"<table dir=rtl>{rows}</table><p>Please write your name and the date here".encode()
    )
    assert codes(form) == ["P1", "S3"]


def test_an_arabic_form_is_read_by_a_draft_and_never_called_clean(tmp_path):
    cells = "".join(f"<tr><td><input name=f{n}></td><td>{words}</td></tr>" for n, words in enumerate(ARABIC))
    form = one(tmp_path, "ar.html", f"<html lang=ar><body dir=rtl><h1>طلب</h1><table>{cells}</table>".encode())

    assert (form.language, codes(form)) == ("ar", ["P1", "P3", "S2"])
    assert problems(form) == ["problem-form-language-draft"]
    assert not form.clean


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.9])
@pytest.mark.parametrize(
    ("name", "make"), [("a.pdf", pdf.acro_beside), ("a.docx", word.table), ("a.png", pdf.scan_clean)]
)
def test_a_file_that_is_cut_off_is_never_clean(tmp_path, name, make, cut):
    data = make(SPEC)
    form = one(tmp_path, name, data[: int(len(data) * cut)])
    assert not form.clean


@pytest.mark.parametrize(
    "text",
    [
        "<table>" * 3000 + "<tr><td>SSN<td><input>",
        "{" * 5000,
        "a: &a [*a]",
        "CREATE TABLE t (" + "(" * 9000,
        "class A:\n" + "\n".join(f"    x{n}: int" for n in range(3000)),
        "\x00\x01\x02",
    ],
)
@pytest.mark.parametrize("suffix", ["html", "json", "yml", "sql", "py", "csv", "txt"])
def test_strange_text_ends_in_a_form_and_not_in_a_failure(tmp_path, text, suffix):
    assert one(tmp_path, f"strange.{suffix}", text.encode()).name == f"strange.{suffix}"
