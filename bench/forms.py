"""How the form audit does on the invented forms: recall and precision of S1–S3, P1 and P3, by format; and its speed.

The forms are made from the specifications in tests/latchstring/forms; half of them, by a hash of the id, is closed: its
figures are printed and its misses are never listed, here or anywhere.
"""

import io
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

FORMS = Path(__file__).parent.parent / "tests" / "latchstring" / "forms"


def measure() -> Iterator[str]:
    """Yield the figures of both halves, by format, then how long a long packet takes."""
    sys.path.insert(0, str(FORMS))
    from making.scoring import Score, rendered, score

    by_format: dict[tuple[str, bool], list[Score]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        for spec, layout, path in rendered(Path(folder)):
            by_format[layout.partition("-")[0], spec.closed].append(score(spec, layout, path))
    for closed in (False, True):
        every = [each for (_, half), scores in by_format.items() if half is closed for each in scores]
        yield f"{'closed' if closed else 'open':6} all      {_told(every)}"
        for (name, half), scores in sorted(by_format.items()):
            if half is closed:
                yield f"{'closed' if closed else 'open':6} {name:9}{_told(scores)}"
    yield from _packet()


def _told(scores: list) -> str:
    found, missed, wrong = (sum(len(getattr(each, part)) for each in scores) for part in ("found", "missed", "wrong"))
    silent = sum(bool(each.missed) and each.clean for each in scores)
    return (
        f"{len(scores):4} files, {found + missed:4} units: recall {found / max(1, found + missed):.3f}, "
        f"precision {found / max(1, found + wrong):.3f}, missed and called clean {silent}"
    )


def _packet() -> Iterator[str]:
    """A packet of 200 pages, with fields on every second page."""
    from making.pdf import acro_beside, flat_grid
    from making.specs import specs
    from pypdfium2 import PdfDocument

    from latchstring import audit

    packet = PdfDocument.new()
    every = specs()
    for number in range(200):
        page = PdfDocument((acro_beside if number % 2 else flat_grid)(every[number % len(every)]))
        packet.import_pages(page)
    out = io.BytesIO()
    packet.save(out)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "packet.pdf"
        path.write_bytes(out.getvalue())
        began = time.perf_counter()
        [form] = audit([path]).forms
        seconds = time.perf_counter() - began
    yield f"a packet of {form.pages} pages, {form.questions} questions, {len(form.findings)} findings: {seconds:.1f} s"
