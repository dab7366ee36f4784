"""Growth: the time of a megabyte in texts of 1 to 64 megabytes, in 500 of papers, and in texts made to be slow."""

import time
from collections.abc import Iterator

from bench.shared import shared_folder
from bench.timing import against
from latchstring.documents import document_from_text
from latchstring.evidence import find
from latchstring.vocabulary import Body, DocumentKind

_SIZES = (1, 4, 16, 64)
_ALL = 500
_MADE = {
    "(a) (b) (c)": "(a) (b) (c) ",
    "a million cues": "immigration detainer ",
    "no stop at all": "no officer shall hold any person on an immigration detainer ",
    "lists without end": "officers shall not: (a) ask about immigration: ",
    "blanks": " " * 99 + "immigration ",
    "exceptions": "no immigration detainer unless ",
}
_MADE_SIZES = (0.25, 1)


def measure() -> Iterator[str]:
    """Yield the seconds a megabyte at each size, and how far the largest is from the smallest."""
    corpus = shared_folder("corpus")
    if corpus is None:
        yield "the papers are not here: nothing measured"
        return
    texts = [path.read_text("utf-8-sig") for path in sorted((corpus / "georgia").glob("*.txt"))]
    whole = "\n".join(texts)
    _seconds(whole[:4_000_000])  # what is compiled once is compiled before
    whole += whole * (_SIZES[-1] * 1_000_000 // len(whole))
    paces = [_seconds(whole[: size * 1_000_000]) / size for size in _SIZES]
    for size, pace in zip(_SIZES, paces, strict=True):
        yield f"one text of {size} MB: {pace * 1000:.1f} ms a MB"
    rounds = -(-_ALL * 1_000_000 // sum(map(len, texts)))
    pace = sum(_seconds(text) for _ in range(rounds) for text in texts) / (rounds * sum(map(len, texts)) / 1e6)
    yield f"{rounds * len(texts)} papers, {_ALL} MB: {pace * 1000:.1f} ms a MB"
    yield f"64 MB against 1 MB {against(paces[-1] / paces[0], '<=', 1.25, ' x')}"
    for name, piece in _MADE.items():
        small, large = (_seconds(piece * int(size * 1e6 / len(piece))) / size for size in _MADE_SIZES)
        yield f"{name}: {large:.2f} s a MB, {against(large / small, '<=', 1.5, ' x')} that of a quarter as much"


def _seconds(text: str) -> float:
    """The CPU seconds from a text to its findings, outline included."""
    began = time.process_time()
    find(document_from_text(text, DocumentKind.CODE, Body.COUNCIL))
    return time.process_time() - began
