"""Scanned pages and pictures: recognised where Tesseract is at hand, named in the ledger where it is not."""

import io

import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from latchstring.documents import recognition
from latchstring.documents.boxes import boxes
from latchstring.documents.limits import Limits
from latchstring.documents.pdf import read_pdf
from latchstring.documents.pdf_pictures import is_garbled
from latchstring.documents.problems import Unreadable
from latchstring.documents.scan import read_image

WORDS = [
    "The sheriff shall not hold any person for another agency",
    "after the time at which that person would be released,",
    "unless a judge has signed a warrant for the arrest.",
]


@pytest.fixture
def tesseract():
    reader = recognition.recogniser(Limits())
    if reader is None:
        pytest.skip("text recognition is not installed here: tesserocr, or Tesseract's language data, is missing")
    reader.__exit__()


def typed(lines: list[str]) -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=letter)
    canvas.setFont("Times-Roman", 13)
    for row, words in enumerate(lines):
        canvas.drawString(72, 700 - 18 * row, words)
    canvas.save()
    return made.getvalue()


def picture(lines: list[str], dpi: int = 200) -> Image.Image:
    return pypdfium2.PdfDocument(typed(lines))[0].render(scale=dpi / 72, grayscale=True).to_pil().convert("L")


def scanned(*pages: Image.Image | list[str], stamp: str = "") -> bytes:
    """A PDF whose pages are pictures; a page given as lines is typed."""
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=letter)
    for page in pages:
        if isinstance(page, list):
            for row, words in enumerate(page):
                canvas.drawString(72, 700 - 18 * row, words)
        else:
            canvas.drawImage(ImageReader(page), 0, 0, *letter)
            canvas.drawString(400, 20, stamp)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def saved(image: Image.Image, kind: str, **how: object) -> bytes:
    made = io.BytesIO()
    image.save(made, kind, **how)
    return made.getvalue()


def test_a_scanned_page_is_recognised_with_its_confidence(tesseract):
    raw = read_pdf(scanned(picture(WORDS), stamp="Bates 000123"), Limits())
    assert " ".join(raw.text.split()).startswith(" ".join(WORDS))
    assert raw.pages[0].ocr_confidence > 85
    assert [note.code for note in raw.notes] == ["note-recognised"]
    assert raw.problems == ()


def test_only_pages_without_text_are_recognised(tesseract):
    raw = read_pdf(scanned(["A typed page stands first and is read by its own text."], picture(WORDS)), Limits())
    assert [page.ocr_confidence is None for page in raw.pages] == [True, False]
    assert raw.text.startswith("A typed page stands first")
    assert "signed a warrant" in raw.text


def test_a_page_scanned_upside_down_is_read(tesseract):
    raw = read_pdf(scanned(picture(WORDS * 3).rotate(180)), Limits())
    assert "unless a judge has signed a warrant" in raw.text


def test_a_page_scanned_on_its_side_is_read(tesseract):
    raw = read_image(saved(picture(WORDS * 3).rotate(90, expand=True), "PNG", dpi=(200, 200)), Limits())
    assert "unless a judge has signed a warrant" in raw.text


def test_a_quotation_from_a_scan_is_boxed_by_its_page(tesseract):
    data = scanned(picture(WORDS))
    raw = read_pdf(data, Limits())
    (box,) = boxes(data, raw.pages, raw.alignment, 4, 30)
    assert (box.left, box.bottom, box.right, box.top) == (0, 0, 612, 792)


def test_scanned_pages_beyond_the_limit_are_named(tesseract):
    raw = read_pdf(scanned(picture(WORDS), picture(WORDS), picture(WORDS)), Limits(max_ocr_pages=1))
    assert [(p.message.code, p.message.args["pages"]) for p in raw.problems] == [("problem-ocr-limit", "2–3")]
    assert raw.problems[0].loses_text


def test_a_picture_without_words_is_named(tesseract):
    grey = Image.effect_noise((850, 1100), 90)
    with pytest.raises(Unreadable) as error:
        read_image(saved(grey, "PNG"), Limits())
    assert error.value.message.code == "problem-ocr-nothing"


def test_recognition_switched_off_names_the_scanned_pages():
    raw = read_pdf(
        scanned(["A typed page stands first and is read by its own text."], picture(WORDS)), Limits(ocr=False)
    )
    (problem,) = raw.problems
    assert (problem.message.code, problem.page, problem.loses_text) == ("problem-ocr-off", 2, True)
    assert raw.text == "A typed page stands first and is read by its own text."


def test_a_machine_without_language_data_names_the_scanned_pages(tmp_path, monkeypatch):
    monkeypatch.setattr(recognition, "_PLACES", (str(tmp_path),))
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    with pytest.raises(Unreadable) as error:
        read_pdf(scanned(picture(WORDS)), Limits())
    assert error.value.message.code == "problem-needs-ocr"
    assert error.value.message.args == {"pages": "1", "count": 1}


def test_language_data_is_found_where_the_environment_says(tmp_path, monkeypatch):
    (tmp_path / "tessdata").mkdir()
    (tmp_path / "tessdata" / "eng.traineddata").touch()
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    assert recognition.tessdata_folder() == tmp_path / "tessdata"


@pytest.mark.parametrize(("kind", "how"), [("PNG", {}), ("JPEG", {"quality": 80}), ("PNG", {"dpi": (200, 200)})])
def test_pictures_are_read(tesseract, kind, how):
    raw = read_image(saved(picture(WORDS), kind, **how), Limits())
    assert "unless a judge has signed a warrant" in raw.text
    assert raw.reader == "picture"


def test_all_pages_of_a_tiff_are_read(tesseract):
    pages = [picture(WORDS), picture(["A second page follows, with words of its own to be found."])]
    data = saved(pages[0], "TIFF", save_all=True, append_images=pages[1:], dpi=(200, 200))
    raw = read_image(data, Limits())
    assert [page.number for page in raw.pages] == [1, 2]
    assert "A second page follows" in raw.text[raw.pages[1].start :]


def test_letters_on_a_clear_ground_are_read(tesseract):
    grey = picture(WORDS)
    clear = Image.new("RGBA", grey.size, (0, 0, 0, 0))
    clear.putalpha(grey.point(lambda shade: 255 - shade))
    assert "unless a judge has signed a warrant" in read_image(saved(clear, "PNG"), Limits()).text


def test_a_picture_that_unpacks_too_large_is_named():
    with pytest.raises(Unreadable) as error:
        read_image(saved(Image.new("1", (12000, 12000), 1), "PNG"), Limits())
    assert error.value.message.code == "problem-picture-large"


@pytest.mark.parametrize(("data", "code"), [(b"", "problem-empty"), (b"GIF89a or not", "problem-picture-damaged")])
def test_what_is_no_picture_is_named(data, code):
    with pytest.raises(Unreadable) as error:
        read_image(data, Limits())
    assert error.value.message.code == code


def test_a_truncated_picture_is_named_and_not_a_crash(tesseract):
    data = saved(picture(WORDS), "PNG")
    with pytest.raises(Unreadable) as error:
        read_image(data[: len(data) // 3], Limits())
    assert error.value.message.code in {"problem-page-broken", "problem-picture-damaged"}


@pytest.mark.parametrize(
    ("raw", "garbled"),
    [
        ("The clerk shall keep a list of all the fees that are due.", False),
        ("(cid:12)(cid:44)(cid:3)(cid:9)(cid:12)(cid:44)(cid:3)(cid:9)", True),
        ("\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd" * 20, True),
        ("zkh fohun vkdoo nhhs d olvw ri doo wkh ihhv wkdw duh gxh " * 8, True),
        ("1692 441 354 4412 142 4411 294 441 " * 20, False),
        ("Quimby Rosalind, Alder Street; Farrow Abel, Pine Road; Ames Ida, Elm Lane; " * 6, False),
    ],
)
def test_a_text_layer_without_words_is_told_from_names_and_numbers(raw, garbled):
    assert is_garbled(raw) is garbled
