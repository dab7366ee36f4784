"""Files to findings, each against the bare text from its library, alone and scanned for all cues.

The bare text is what the library that the reader uses gives most quickly as text, a paragraph a line: nothing of it is
told apart, dropped or placed. Whoever looks for anything must scan it too, so that is the second yardstick. Where the
field has another usual library, its text is the third.
"""

import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import lxml.html
import olefile
import pypdfium2
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from bench.cues import Cues
from bench.shared import shared_folder
from bench.timing import against, medians
from latchstring.documents import Limits, read
from latchstring.documents.doc_pieces import characters, read_header, read_pieces
from latchstring.documents.recognition import tessdata_folder
from latchstring.evidence import find
from latchstring.text.folding import fold

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PAPERS = (
    ("illinois-police/neiu/NEIU PD Policy Manual.pdf", 1.3),
    ("illinois-police/rockford/PDPursuit-Policy.pdf", 1.3),
    ("cleveland/city-record-2016-04-27.pdf", 1.3),
    ("cleveland/city-record-2016-05-25.pdf", 1.3),
    ("georgia/ga-muni-seminole-county-code-full.docx", 1.5),
    ("georgia/ga-muni-gray-code-full.doc", 1.5),
    ("spanishfork/title_5_business_licenses.html", 1.5),
    ("chicago-police/a7a57be2-128884f1-9d212-8894-7e1c3c4f24521024.html", 1.5),
)


def measure() -> Iterator[str]:
    """Yield a line for each kind of paper: the bare work, reading, and reading with findings."""
    corpus = shared_folder("corpus")
    if corpus is None:
        yield "the papers are not here: nothing measured"
        return
    cues = Cues()
    for name, target in _PAPERS:
        yield from _against_library(corpus / name, target, cues)
    yield _scan()


def _against_library(path: Path, target: float, cues: Cues) -> Iterator[str]:
    """One paper against the bare extraction of its text by its library, without recognition."""
    limits, bare = Limits(ocr=False), _BARE[path.suffix]
    alone, scanned, reading, whole = medians(
        lambda: bare(path),
        lambda: list(cues.scan(fold(bare(path)))),
        lambda: read(path, limits=limits),
        lambda: find(read(path, limits=limits)),
    )
    told = against(whole / alone, "<=", target, " x")
    yield f"{path.name}: bare text {alone * 1000:.1f} ms, reading {reading / alone:.2f} x, to findings {told}"
    more = f"to findings {whole / scanned:.2f} x bare text and bare scan ({scanned * 1000:.1f} ms)"
    if path.suffix in _USUAL:
        name, usual = _USUAL[path.suffix]
        (other,) = medians(lambda: usual(path))
        more += f", {whole / other:.2g} x the text of {name} ({other * 1000:.1f} ms)"
    yield f"  {more}"


def _pdf(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as pdf:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)


def _docx(path: Path) -> str:
    """Unzip and parse the main part, and take paragraphs and words in one pass."""
    with zipfile.ZipFile(path) as container:
        root = etree.fromstring(container.read("word/document.xml"))
    return "".join(element.text or "\n" for element in root.iter(f"{_WORD}p", f"{_WORD}t"))


def _doc(path: Path) -> str:
    """Read the streams and decode the pieces of text: the library knows nothing of the text in them."""
    with olefile.OleFileIO(path) as container:
        stream = container.openstream("WordDocument").read()
        header = read_header(stream)
        table = container.openstream(header.table).read()
    return "".join(characters(stream, piece) for piece in read_pieces(table, header.clx, len(stream)))


def _html(path: Path) -> str:
    tree = LexborHTMLParser(path.read_bytes())
    return tree.body.text(separator="\n") if tree.body else ""


def _docx_usual(path: Path) -> str:
    return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)


def _html_usual(path: Path) -> str:
    return str(lxml.html.fromstring(path.read_bytes()).text_content())


_BARE: dict[str, Callable[[Path], str]] = {".pdf": _pdf, ".docx": _docx, ".doc": _doc, ".html": _html}
_USUAL: dict[str, tuple[str, Callable[[Path], str]]] = {
    ".docx": ("python-docx", _docx_usual),
    ".html": ("lxml.html", _html_usual),
}


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
