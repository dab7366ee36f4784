"""Makes the bound papers of Alder Bay: the DOCX, the PDFs, the scan and the ZIP. The plain ones are written by hand.

Alder Bay, Marram County, their officials and their papers are invented. The words stand in `alder_bay_texts/`: blocks
between empty lines, `# ` before a title and `## ` before a heading. Run `python examples/make_alder_bay.py` after
changing one. The same tools yield the same bytes: no clock, no randomness.
What the papers say for each policy stands in `tests/papers/alder_bay.yml`, not here.
"""

import datetime
import io
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

from docx import Document
from legacy_word import word_97
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

HERE = Path(__file__).parent / "alder_bay"
TEXTS = Path(__file__).parent / "alder_bay_texts"
STILL = (1980, 1, 1, 0, 0, 0)
"""The time that every archive member bears, so that the same text makes the same bytes."""

BODY = ParagraphStyle("body", fontName="Times-Roman", fontSize=11, leading=14.5, spaceAfter=7)
HEADING = ParagraphStyle("heading", parent=BODY, fontName="Times-Bold", spaceBefore=6, spaceAfter=4, keepWithNext=1)
TITLE = ParagraphStyle("title", parent=BODY, fontName="Times-Bold", fontSize=13, alignment=1, spaceAfter=3)


def resolution() -> bytes:
    """Make the council's resolution as a Word file."""
    paper = Document()
    for block in _blocks("resolution-2021-17.txt"):
        if block.startswith("# "):
            paper.add_heading(block[2:], level=1)
        else:
            paper.add_paragraph(block)
    about = paper.core_properties
    about.title, about.author = "Resolution No. 2021-17", "City of Alder Bay"
    about.created = about.modified = datetime.datetime(2021, 6, 7, tzinfo=datetime.UTC)
    made = io.BytesIO()
    paper.save(made)
    with zipfile.ZipFile(made) as archive:
        return _archive({name: archive.read(name) for name in archive.namelist()})


def general_order() -> bytes:
    """Make the police order: one column on two pages, with a running header and a page number."""
    frame = Frame(72, 72, 468, 612, id="page", showBoundary=0)

    def furniture(canvas: Canvas, template: BaseDocTemplate) -> None:
        canvas.setFont("Times-Roman", 9)
        canvas.drawString(72, 744, "Alder Bay Police Department")
        canvas.drawRightString(540, 744, "General Order 404")
        canvas.drawCentredString(306, 36, f"Page {template.page} of 2")

    style = ParagraphStyle("order", parent=BODY, fontSize=12, leading=17, spaceAfter=9)
    return _pdf("General Order 404", [frame], furniture, _story("general-order-404.txt", style))


def jail_manual() -> bytes:
    """Make the sheriff's manual: one page in two columns."""
    columns = [Frame(60, 330, 236, 400, id="left"), Frame(316, 330, 236, 400, id="right")]

    def furniture(canvas: Canvas, template: BaseDocTemplate) -> None:
        canvas.setFont("Times-Roman", 9)
        canvas.drawCentredString(306, 36, f"9-{template.page}")

    return _pdf("Jail Division Manual", columns, furniture, _story("county-jail-manual.txt", BODY))


def court_order() -> bytes:
    """Make the scan: a page that is a picture, with no text behind it."""
    lines = (TEXTS / "court-order-2022-07.txt").read_text(encoding="utf-8").splitlines()
    page = Image.new("L", (1275, 1650), 250)
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(36)
    for row, line in enumerate(lines):
        draw.text((120, 160 + 62 * row), line, fill=25, font=font)
    picture = io.BytesIO()
    page.save(picture, "PNG", optimize=True)
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=LETTER, invariant=1)
    canvas.setTitle("Scan")
    canvas.drawImage(ImageReader(picture), 0, 0, *LETTER)
    canvas.save()
    return made.getvalue()


def street_vending_rules() -> bytes:
    """Make the rules as a Word 97 file, as an old department still keeps them."""
    return word_97("\n".join(_blocks("street-vending-rules.txt")) + "\n")


def council_papers() -> bytes:
    """Make the ZIP that holds the minutes, in the encoding and line ends of an old word processor."""
    minutes = (TEXTS / "council-minutes-2023-03-06.txt").read_text(encoding="utf-8")
    return _archive({"council-minutes-2023-03-06.txt": minutes.replace("\n", "\r\n").encode("cp1252")})


def _blocks(name: str) -> list[str]:
    text = (TEXTS / name).read_text(encoding="utf-8")
    return [" ".join(block.split()) for block in text.split("\n\n")]


def _story(name: str, style: ParagraphStyle) -> list[Paragraph]:
    styles = {"#": TITLE, "##": HEADING}
    story = []
    for block in _blocks(name):
        mark, _, words = block.partition(" ")
        chosen = styles.get(mark, style)
        story.append(Paragraph(escape(words if mark in styles else block), chosen))
    return story


def _pdf(
    title: str,
    frames: list[Frame],
    furniture: Callable[[Canvas, BaseDocTemplate], None],
    story: list[Paragraph],
) -> bytes:
    made = io.BytesIO()
    template = BaseDocTemplate(made, pagesize=LETTER, title=title, author="", invariant=1)
    template.addPageTemplates(PageTemplate(frames=frames, onPage=furniture))
    template.build(story)
    return made.getvalue()


def _archive(members: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, STILL), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


PAPERS: dict[str, Callable[[], bytes]] = {
    "resolution-2021-17.docx": resolution,
    "general-order-404.pdf": general_order,
    "county-jail-manual.pdf": jail_manual,
    "court-order-2022-07.pdf": court_order,
    "street-vending-rules.doc": street_vending_rules,
    "council-papers.zip": council_papers,
}


def main(folder: Path = HERE) -> None:
    """Write every paper that is made here into `folder`."""
    for name, make in PAPERS.items():
        (folder / name).write_bytes(make())


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
