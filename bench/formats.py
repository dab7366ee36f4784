"""Files to findings, each against what its library alone does: PDF, Word, web pages, and scans with their engine."""

import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import olefile
import pypdfium2
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from bench.shared import shared_folder
from bench.timing import against, medians
from latchstring.documents import Limits, read
from latchstring.documents.recognition import tessdata_folder
from latchstring.evidence import find

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PAPERS = (
    ("illinois-police/neiu/NEIU PD Policy Manual.pdf", 1.3),
    ("illinois-police/rockford/PDPursuit-Policy.pdf", 1.3),
    ("cleveland/city-record-2016-04-27.pdf", 1.3),
    ("cleveland/city-record-2016-05-25.pdf", 1.3),
    ("georgia/ga-muni-seminole-county-code-full.docx", 1.5),
    ("georgia/ga-muni-gray-code-full.doc", 1.5),
    ("spanishfork/title_5_business_licenses.html", 1.5),
)


def measure() -> Iterator[str]:
    """Yield a line for each kind of paper: the bare work, reading, and reading with findings."""
    corpus = shared_folder("corpus")
    if corpus is None:
        yield "the papers are not here: nothing measured"
        return
    for name, target in _PAPERS:
        yield _against_library(corpus / name, target)
    yield _scan()


def _against_library(path: Path, target: float) -> str:
    """One paper against the bare extraction of its text by its library, without recognition."""
    limits, bare = Limits(ocr=False), _BARE[path.suffix]
    alone, reading, whole = medians(
        lambda: bare(path), lambda: read(path, limits=limits), lambda: find(read(path, limits=limits))
    )
    told = against(whole / alone, "<=", target, " x")
    return f"{path.name}: library alone {alone * 1000:.1f} ms, reading {reading / alone:.2f} x, to findings {told}"


def _pdf(path: Path) -> int:
    with pypdfium2.PdfDocument(path) as pdf:
        return sum(len(page.get_textpage().get_text_range()) for page in pdf)


def _docx(path: Path) -> str:
    """Unzip and parse the main part, and lay the words of its paragraphs end to end."""
    with zipfile.ZipFile(path) as container:
        root = etree.fromstring(container.read("word/document.xml"))
    paragraphs = root.iter(f"{_WORD}p")
    return "\n".join("".join(text.text or "" for text in each.iter(f"{_WORD}t")) for each in paragraphs)


def _doc(path: Path) -> int:
    """Read the streams: the library knows nothing of the text in them."""
    with olefile.OleFileIO(path) as container:
        names = [name for name in ("WordDocument", "0Table", "1Table") if container.exists(name)]
        return sum(len(container.openstream(name).read()) for name in names)


def _html(path: Path) -> int:
    return len(LexborHTMLParser(path.read_bytes()).text())


_BARE: dict[str, Callable[[Path], object]] = {".pdf": _pdf, ".docx": _docx, ".doc": _doc, ".html": _html}


def _scan() -> str:
    """A scanned page of the example town's own words against the engine alone, where Tesseract is installed."""
    try:
        import tesserocr
        from PIL import Image, ImageDraw
    except ImportError:
        return "scan: tesserocr and Pillow are not installed: not measured"
    folder = tessdata_folder()
    if folder is None:
        return "scan: Tesseract has no language data here: not measured"
    picture = Image.new("L", (1654, 2339), 255)
    draw = ImageDraw.Draw(picture)
    for line in range(40):
        words = f"{line + 1}. No officer shall hold any person on an immigration detainer."
        draw.text((150, 150 + 50 * line), words, fill=0, font_size=34)
    drawn = io.BytesIO()
    picture.save(drawn, "PNG", dpi=(200, 200))
    path = Path("out") / "bench-scan.png"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(drawn.getvalue())
    limits = Limits(ocr_languages="eng")

    def engine() -> str:
        with tesserocr.PyTessBaseAPI(path=str(folder), lang="eng") as api:
            api.SetImage(picture)
            return str(api.GetUTF8Text())

    alone, whole = medians(engine, lambda: find(read(path, limits=limits)))
    return f"scan of a page: engine alone {alone:.2f} s, to findings {against(whole / alone, '<=', 1.3, ' x')}"
