"""How copies are worn: letters misread, lines broken and lost, a fax head; and pictures that lean, blur and speckle."""

import io
import random

_MISREAD = {
    "o": "0",
    "0": "O",
    "l": "1",
    "i": "l",
    "I": "l",
    "1": "I",
    "s": "5",
    "S": "5",
    "B": "8",
    "m": "rn",
    "e": "c",
    "a": "o",
    "t": "f",
    "h": "b",
    "u": "v",
    "n": "r",
    "g": "q",
    "c": "e",
}


def misread(lines: list[str], share: float, rng: random.Random) -> list[str]:
    """Misread a share of the letters, drop some, and add specks."""
    out = []
    for line in lines:
        letters = []
        for letter in line:
            chance = rng.random()
            if chance < share:
                letters.append(_MISREAD.get(letter, letter))
            elif chance < share * 1.15:
                continue
            elif chance < share * 1.3:
                letters.append(letter + rng.choice(".,'~|"))
            else:
                letters.append(letter)
        out.append("".join(letters))
    return out


def broken(lines: list[str], rng: random.Random) -> list[str]:
    """Break long lines where a narrow column would."""
    out = []
    for line in lines:
        words = line.split(" ")
        if len(words) > 7 and rng.random() < 0.7:
            cut = rng.randint(3, len(words) - 2)
            out += [" ".join(words[:cut]), " ".join(words[cut:])]
        else:
            out.append(line)
    return out


def thinned(lines: list[str], rng: random.Random) -> list[str]:
    """Lose one line in eight."""
    return [line for line in lines if rng.random() > 0.12] or lines


def faxed(lines: list[str], rng: random.Random) -> list[str]:
    """Put the head of a fax machine above."""
    return [
        f"03/0{rng.randint(1, 9)}/2026 1{rng.randint(0, 9)}:2{rng.randint(0, 9)}  FAX   P.00{rng.randint(1, 4)}/004",
        *lines,
    ]


def half(lines: list[str], rng: random.Random) -> list[str]:
    """Keep the upper or the lower half."""
    middle = len(lines) // 2
    return lines[:middle] if rng.random() < 0.5 else lines[middle:]


def picture(pages: list[list[str]], rng: random.Random, dpi: int = 150, hard: bool = True) -> bytes:
    """Draw pages as a scan (TIFF of many pages): leaning, grey, speckled, blurred."""
    from PIL import Image, ImageDraw, ImageFilter, ImageFont

    drawn = []
    font = ImageFont.load_default(size=dpi * 11 / 72)
    for lines in pages:
        page = Image.new("L", (int(8.5 * dpi), 11 * dpi), 250)
        pen = ImageDraw.Draw(page)
        for number, line in enumerate(_folded(lines)):
            pen.text((0.6 * dpi, 0.6 * dpi + number * dpi * 16 / 72), line, fill=20, font=font)
        if hard:
            page = page.rotate(rng.uniform(-1.2, 1.2), fillcolor=250).filter(ImageFilter.GaussianBlur(0.6))
            for _ in range(600):
                page.putpixel((rng.randrange(page.width), rng.randrange(page.height)), rng.randrange(120))
            pen = ImageDraw.Draw(page)
            pen.line([(0.5 * dpi, 5 * dpi), (7 * dpi, 4.8 * dpi)], fill=90, width=2)
        packed = io.BytesIO()
        page.save(packed, "JPEG", quality=45)
        drawn.append(Image.open(packed))
    out = io.BytesIO()
    drawn[0].save(out, "TIFF", save_all=True, append_images=drawn[1:], dpi=(dpi, dpi), compression="tiff_deflate")
    return out.getvalue()


def _folded(lines: list[str]) -> list[str]:
    """Fold lines that a sheet would not hold."""
    out = []
    for line in lines:
        while len(line) > 92:
            cut = line.rfind(" ", 0, 92)
            out.append(line[:cut])
            line = line[cut + 1 :]
        out.append(line)
    return out


def pdf(pages: list[list[str]]) -> bytes:
    """Print pages to a PDF with a text layer."""
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(612, 792), invariant=1)
    for lines in pages:
        canvas.setFont("Helvetica", 8)
        for number, line in enumerate(lines):
            canvas.drawString(36, 750 - number * 14, line.replace("\t", " "))
        canvas.showPage()
    canvas.save()
    return out.getvalue()
