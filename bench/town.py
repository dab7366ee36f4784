"""The example town, step by step: where the time of a small assessment goes."""

import datetime
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from latchstring.catalogue import load_catalogue
from latchstring.documents.limits import Limits
from latchstring.documents.reading import read_all
from latchstring.evidence import find
from latchstring.findings import assess
from latchstring.findings.assessment import Community
from latchstring.language import speech_in
from latchstring.reports import html
from latchstring.vocabulary import CommunityKind

TOWN = Path(__file__).parent.parent / "examples" / "alder_bay"
RUNS = 5
_T = TypeVar("_T")


def measure() -> Iterator[str]:
    """Yield one line a step: the median of five runs after a warm-up, without OCR, and its share of the whole."""
    community = Community(name="Alder Bay", state="MI", kind=CommunityKind.CITY)
    today = datetime.date(2026, 1, 15)
    documents, reading = timed(lambda: read_all([TOWN], limits=Limits(ocr=False)))
    _, finding = timed(lambda: [find(document) for document in documents])
    assessment, assessing = timed(lambda: assess(documents, community, today=today))
    _, writing = timed(lambda: html.write(assessment, load_catalogue(), speech_in("en")))
    whole = reading + assessing + writing
    for step, seconds in (
        ("read", reading),
        ("find", finding),
        ("find and assess", assessing),
        ("write HTML", writing),
    ):
        yield f"{step:16} {seconds * 1000:7.1f} ms  {seconds / whole:6.1%}"


def timed(work: Callable[[], _T]) -> tuple[_T, float]:
    """Return what the work returns and the median of its seconds."""
    result, spans = work(), []
    for _ in range(RUNS):
        began = time.perf_counter()
        result = work()
        spans.append(time.perf_counter() - began)
    return result, statistics.median(spans)
