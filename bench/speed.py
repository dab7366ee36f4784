"""Speed as ratios of one run: reading and coding against the bare work of the libraries, medians of five.

Seconds depend on the machine and the hour; ratios taken side by side much less. Nothing here is asserted anywhere.
"""

import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2

from bench.shared import shared_folder
from latchstring.documents import Limits, document_from_text, read
from latchstring.evidence import find, find_text
from latchstring.evidence.words import default_words
from latchstring.text.folding import fold_bytes
from latchstring.vocabulary import Body, DocumentKind

RUNS = 5


def measure() -> Iterator[str]:
    """Yield a line for each kind of paper."""
    corpus = shared_folder("corpus")
    if corpus is None:
        yield "the papers are not here: nothing measured"
        return
    find_text("warm up: no officer shall hold any person on an immigration detainer")
    yield _codes(sorted((corpus / "georgia").glob("*.txt")))
    yield _pdf(corpus / "illinois-police" / "neiu" / "NEIU PD Policy Manual.pdf")
    for path in sorted((corpus / "cleveland").glob("*.pdf")):
        yield _pdf(path)


def _codes(paths: list[Path]) -> str:
    """Plain text to findings against the bare gate over the same text."""
    texts = [path.read_text("utf-8-sig") for path in paths]
    size = sum(map(len, texts)) / 1e6
    words = default_words()
    gate = _median(lambda: [words.hits(fold_bytes(text)) for text in texts])
    documents = [document_from_text(text, DocumentKind.CODE, Body.COUNCIL) for text in texts]
    coding = _median(lambda: [find(document) for document in documents])
    whole = _median(lambda: [find(read(path)) for path in paths])
    return (
        f"{len(paths)} codes, {size:.1f} MB: gate alone {size / gate:.0f} MB/s, "
        f"text to findings {size / coding:.1f} MB/s ({gate / coding:.2f} of the gate), "
        f"file to findings {size / whole:.1f} MB/s"
    )


def _pdf(path: Path) -> str:
    """A PDF to findings against the bare extraction of its text."""
    bare = _median(lambda: _bare_text(path))
    limits = Limits(ocr=False)
    reading = _median(lambda: read(path, limits=limits))
    whole = _median(lambda: find(read(path, limits=limits)))
    return (
        f"{path.name}: bare text {bare:.2f} s, reading × {reading / bare:.2f}, reading and coding × {whole / bare:.2f}"
    )


def _bare_text(path: Path) -> int:
    """What the PDF library alone does."""
    with pypdfium2.PdfDocument(path) as pdf:
        return sum(len(page.get_textpage().get_text_range()) for page in pdf)


def _median(work: Callable[[], object]) -> float:
    """The median time of some runs, in seconds."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)
