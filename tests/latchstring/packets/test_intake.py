"""Every way a packet comes: mail with attachments, archives, Word, pictures, words typed; and what cannot be read."""

import io
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest
from click.testing import CliRunner
from copies.forms import FORMS
from copies.packets import blanks, pages_of
from copies.wear import pdf

from latchstring import classify
from latchstring.cli.main import doors
from latchstring.vocabulary import ElementKind, Judicial, PaperClass


def words(paper: str) -> str:
    import random

    return FORMS[paper].format(**blanks(random.Random(paper))).replace("\n~", "\f")


def detainer() -> bytes:
    import random

    return pdf(pages_of("i247a", blanks(random.Random(1))))


def test_a_letter_is_a_request_and_what_hangs_on_it_is_read_apart(tmp_path: Path) -> None:
    letter = EmailMessage()
    letter["Subject"] = "inmate"
    letter["From"] = "officer@agency.example"
    letter.set_content("Please hold him. When will he be released?")
    letter.add_attachment(detainer(), maintype="application", subtype="pdf", filename="form.pdf")
    path = tmp_path / "letter.eml"
    path.write_bytes(letter.as_bytes())
    request, form = classify(path).parts
    assert request.paper is PaperClass.EMAIL_REQUEST
    assert {each.kind for each in request.elements} >= {ElementKind.HOLD, ElementKind.NOTIFY_RELEASE}
    assert (form.paper, form.first, form.last) == (PaperClass.I247A, 2, 4)


def test_a_letter_in_html_alone_is_read(tmp_path: Path) -> None:
    letter = EmailMessage()
    letter["Subject"] = "question"
    letter.set_content("<html><body><p>May we <b>interview</b> him in your jail?</p></body></html>", subtype="html")
    path = tmp_path / "letter.eml"
    path.write_bytes(letter.as_bytes())
    [part] = classify(path).parts
    assert {each.kind for each in part.elements} == {ElementKind.INTERVIEW}


def test_a_folder_and_an_archive_are_one_packet(tmp_path: Path) -> None:
    folder = tmp_path / "packet"
    folder.mkdir()
    (folder / "1.txt").write_text(words("i247a"))
    (folder / "2.txt").write_text(words("ao442"))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path in sorted(folder.iterdir()):
            archive.write(path, path.name)
    (tmp_path / "packet.zip").write_bytes(packed.getvalue())
    for path in (folder, tmp_path / "packet.zip"):
        assert [(part.paper, part.judicial) for part in classify(path).parts] == [
            (PaperClass.I247A, Judicial.NO),
            (PaperClass.AO442, Judicial.YES),
        ]


def test_a_word_document_is_read(tmp_path: Path) -> None:
    from docx import Document

    document = Document()
    for line in words("i200").splitlines():
        document.add_paragraph(line)
    document.save(str(tmp_path / "paper.docx"))
    [part] = classify(tmp_path / "paper.docx").parts
    assert (part.paper, part.judicial) == (PaperClass.I200, Judicial.NO)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4 broken", b"\x00\x01\x02" * 50], ids=["empty", "broken", "bytes"])
def test_what_cannot_be_read_is_a_problem_and_goes_to_counsel(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "packet.pdf"
    path.write_bytes(data)
    packet = classify(path)
    assert packet.parts == ()
    assert packet.problems
    assert packet.to_counsel
    told = CliRunner().invoke(doors, ["classify", str(path)])
    assert told.exit_code == 3
    assert "release is not delayed" in told.output


def test_a_locked_pdf_says_so(tmp_path: Path) -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "locked.pdf"), encrypt=StandardEncryption("secret", strength=128))
    canvas.drawString(100, 700, "words")
    canvas.save()
    [problem] = classify(tmp_path / "locked.pdf").problems
    assert problem.message.code == "problem-password"


def test_words_from_a_call_are_typed_in_and_answered_in_spanish() -> None:
    told = CliRunner().invoke(doors, ["classify", "-", "--channel", "phone", "--language", "es"], input="ICE phones")
    assert told.exit_code == 0
    assert "Solicitud por teléfono" in told.output
    [part] = classify(text="ICE phones").parts
    assert (part.paper, part.judicial, part.elements) == (PaperClass.PHONE_REQUEST, Judicial.NO, ())
