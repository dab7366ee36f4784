"""Plain text to findings, everything included, against the bare scan for the same cues with their exact places."""

import datetime
from collections.abc import Iterator

from bench.cues import Cues
from bench.shared import shared_folder
from bench.timing import against, medians
from latchstring.documents import document_from_text, read
from latchstring.evidence import find, find_text
from latchstring.evidence.words import default_words, folded
from latchstring.findings import Community
from latchstring.survey.communities import Listing
from latchstring.survey.community import survey_community
from latchstring.text.folding import fold
from latchstring.vocabulary import Body, CommunityKind, DocumentKind


def measure() -> Iterator[str]:
    """Yield the speed of the bare scans and of the whole way."""
    corpus = shared_folder("corpus")
    if corpus is None:
        yield "the papers are not here: nothing measured"
        return
    paths = sorted((corpus / "georgia").glob("*.txt"))
    texts = [path.read_text("utf-8-sig") for path in paths]
    size = sum(map(len, texts)) / 1e6
    documents = [document_from_text(text, DocumentKind.CODE, Body.COUNCIL) for text in texts]
    find_text("warm up: no officer shall hold any person on an immigration detainer")
    words, cues = default_words(), Cues()
    towns = [Listing(community=Community(path.stem, CommunityKind.CITY, "GA"), paths=(str(path),)) for path in paths]
    today = datetime.date(2026, 1, 15)
    gate, scan, coding, whole, surveyed = medians(
        lambda: [words.hits(folded(text)) for text in texts],
        lambda: [list(cues.scan(fold(text))) for text in texts],
        lambda: [find(document) for document in documents],
        lambda: [find(read(path)) for path in paths],
        lambda: [survey_community(town, today=today) for town in towns],
    )
    yield f"{len(paths)} codes, {size:.1f} MB: gate words alone {size / gate:.0f} MB/s"
    yield f"bare scan for {len(cues.words)} cues, gated and verified: {size / scan:.1f} MB/s"
    yield f"text to findings {size / coding:.1f} MB/s: {against(scan / coding, '>=', 0.5, ' x')} the bare scan"
    yield f"file to findings, reading and outline too, {size / whole:.1f} MB/s: {scan / whole:.3g} x the bare scan"
    yield f"a survey, verdicts and tables too, {size / surveyed:.1f} MB/s: {surveyed / whole:.2f} x file to findings"
    yield f"against the gate words alone: {gate / coding:.2f} x and {gate / whole:.2f} x"
