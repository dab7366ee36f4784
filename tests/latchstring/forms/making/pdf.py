"""PDF layouts: fields beside, above, below and inside their words; flat pages of several kinds; scans of them."""

import io
import random

import pypdfium2
from PIL import Image
from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from .specs import Spec

LEFT, TOP = 60, 740


def _page(spec: Spec):
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, pagesize=letter, invariant=1)
    page.setFont("Helvetica-Bold", 14)
    page.drawString(LEFT, TOP, spec.title)
    page.setFont("Helvetica", 10)
    return page, buffer


def _done(page, buffer) -> bytes:
    page.save()
    return buffer.getvalue()


def acro_beside(spec: Spec) -> bytes:
    """Words before fields that are called Text1, Text2, …"""
    page, buffer = _page(spec)
    y = TOP - 40
    for number, field in enumerate(spec.fields):
        page.drawString(LEFT, y, field.label)
        x = LEFT + 300
        if field.options:
            for at, option in enumerate(field.options):
                page.acroForm.checkbox(name=f"Box{number}{at}", x=x, y=y - 3, size=11)
                page.drawString(x + 15, y, option)
                x += 30 + 6 * len(option)
        else:
            page.acroForm.textfield(name=f"Text{number}", x=x, y=y - 5, width=180, height=16, value="Filled-In")
        y -= 34
    return _done(page, buffer)


def acro_above(spec: Spec) -> bytes:
    """Words above fields, in two columns."""
    page, buffer = _page(spec)
    for number, field in enumerate(spec.fields):
        x, y = LEFT + 260 * (number % 2), TOP - 50 - 60 * (number // 2)
        page.setFont("Helvetica", 9)
        page.drawString(x, y, field.label[:52])
        if len(field.label) > 52:
            page.drawString(x, y - 10, field.label[52:])
        page.acroForm.textfield(name=f"F{number}", x=x, y=y - 32, width=230, height=18)
    return _done(page, buffer)


def acro_tooltip(spec: Spec) -> bytes:
    """No words beside the fields: only tooltips."""
    page, buffer = _page(spec)
    for number, field in enumerate(spec.fields):
        tip = f"{field.label} {' / '.join(field.options)}".strip()
        page.acroForm.textfield(
            name=f"Text{number}", tooltip=tip, x=LEFT, y=TOP - 60 - 40 * number, width=300, height=18
        )
    return _done(page, buffer)


def acro_named(spec: Spec) -> bytes:
    """Words inside the box that a field fills."""
    page, buffer = _page(spec)
    page.setFont("Helvetica", 8)
    for number, field in enumerate(spec.fields):
        y = TOP - 70 - 46 * number
        page.rect(LEFT, y, 460, 36)
        page.drawString(LEFT + 4, y + 26, f"{number + 1}. {field.label}")
        page.acroForm.textfield(name=f"topmost.sub[0].f{number}", x=LEFT + 2, y=y + 2, width=456, height=20)
    return _done(page, buffer)


def flat_lines(spec: Spec) -> bytes:
    """Underscores after the words, two questions a line where they are short."""
    page, buffer = _page(spec)
    y, line = TOP - 40, ""
    for field in spec.fields:
        answers = "  ".join(f"[ ] {option}" for option in field.options)
        piece = f"{field.label}: {answers or '_' * 18}"
        if line and len(line) + len(piece) > 95:
            page.drawString(LEFT, y, line)
            y, line = y - 26, ""
        line = f"{line}   {piece}".strip()
    page.drawString(LEFT, y, line)
    return _done(page, buffer)


def flat_grid(spec: Spec) -> bytes:
    """Cells with narrow words in their upper left corner, broken over lines where they must be."""
    page, buffer = _page(spec)
    page.setFont("Helvetica", 8)
    for number, field in enumerate(spec.fields):
        x, y = LEFT + 160 * (number % 3), TOP - 90 - 64 * (number // 3)
        page.rect(x, y, 160, 64)
        words, lines = field.label.split(), [""]
        for word in words:
            if len(lines[-1]) + len(word) > 30:
                lines.append("")
            lines[-1] = f"{lines[-1]} {word}".strip()
        for at, line in enumerate(lines):
            page.drawString(x + 3, y + 54 - 9 * at, line)
        for at, option in enumerate(field.options):
            page.rect(x + 4 + 50 * (at % 3), y + 18 - 12 * (at // 3), 6, 6)
            page.drawString(x + 13 + 50 * (at % 3), y + 18 - 12 * (at // 3), option[:14])
    return _done(page, buffer)


def flat_below(spec: Spec) -> bytes:
    """A rule to write on, and the words below it in small print."""
    page, buffer = _page(spec)
    for number, field in enumerate(spec.fields):
        y = TOP - 60 - 50 * number
        page.line(LEFT, y, LEFT + 300, y)
        page.setFont("Helvetica", 7)
        told = f" ({' / '.join(field.options)})" if field.options else ""
        page.drawString(LEFT, y - 9, f"{field.label}{told}")
    return _done(page, buffer)


def flat_columns(spec: Spec) -> bytes:
    """Words in a left column, answers in a right one, with rules between."""
    page, buffer = _page(spec)
    for number, field in enumerate(spec.fields):
        y = TOP - 50 - 30 * number
        page.line(LEFT, y - 8, 540, y - 8)
        page.drawString(LEFT, y, field.label)
        x = LEFT + 330
        for option in field.options:
            page.circle(x, y + 3, 3)
            page.drawString(x + 7, y, option)
            x += 22 + 5.2 * len(option)
    page.line(LEFT + 320, TOP - 40, LEFT + 320, TOP - 60 - 30 * len(spec.fields))
    return _done(page, buffer)


def flat_turned(spec: Spec) -> bytes:
    """A page that lies on its side and is turned for the reader."""
    page, buffer = _page(spec)
    page.setPageRotation(90)
    for number, field in enumerate(spec.fields):
        page.drawString(LEFT, 540 - 28 * number, f"{field.label} ______________ {' / '.join(field.options)}")
    return _done(page, buffer)


def _drawn(data: bytes, dpi: int = 200) -> Image.Image:
    pdf = pypdfium2.PdfDocument(data)
    picture = pdf[0].render(scale=dpi / 72).to_pil().convert("L")
    pdf.close()
    return picture


def scan_clean(spec: Spec) -> bytes:
    """A clean picture of a flat page."""
    out = io.BytesIO()
    _drawn(flat_columns(spec)).save(out, "PNG", dpi=(200, 200))
    return out.getvalue()


def scan_noisy(spec: Spec) -> bytes:
    """A picture of a page, askew and speckled, inside a PDF."""
    picture = _drawn(flat_lines(spec)).rotate(0.6, fillcolor=255, expand=False)
    dice = random.Random(spec.id)
    for _ in range(2500):
        at = (dice.randrange(picture.width), dice.randrange(picture.height))
        picture.putpixel(at, dice.randrange(256))
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, pagesize=letter, invariant=1)
    page.drawImage(ImageReader(picture), 0, 0, *letter)
    return _done(page, buffer)


def labels_in_pictures(spec: Spec) -> bytes:
    """Fields on a page whose words are one picture."""
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, pagesize=letter, invariant=1)
    page.drawImage(ImageReader(_drawn(flat_columns(spec))), 0, 0, *letter)
    for number, _field in enumerate(spec.fields):
        page.acroForm.textfield(name=f"Text{number}", x=LEFT + 330, y=TOP - 56 - 30 * number, width=150, height=16)
    return _done(page, buffer)
