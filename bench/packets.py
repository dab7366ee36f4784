"""How classify does on the invented packets: confusions, class accuracy, how often counsel is asked; and its speed.

The packets are made in tests/latchstring/packets; half of them, by a hash of the id, is closed: its figures are
printed and its misses are never listed, here or anywhere.
"""

import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import yaml

COPIES = Path(__file__).parent.parent / "tests" / "latchstring" / "packets"


def measure() -> Iterator[str]:
    """Yield the figures of both halves, of pictures, of the later packets, and the time a page."""
    sys.path.insert(0, str(COPIES))
    from copies.packets import packets
    from copies.scoring import answers

    from latchstring import classify

    for pictures in (False, True):
        told = defaultdict(list)
        began = time.perf_counter()
        with tempfile.TemporaryDirectory() as folder:
            for made in packets(pictures):
                told[made.closed] += answers(made, Path(folder))
        seconds = time.perf_counter() - began
        kind = "pictures" if pictures else "texts   "
        for closed, pages in sorted(told.items()):
            yield f"{'closed' if closed else 'open':6} {kind} {_told(pages)}"
            missed = defaultdict(int)
            for page in pages:
                missed[page.paper] += page.whole and not page.right
            counts = ", ".join(f"{paper} {count}" for paper, count in sorted(missed.items()) if count)
            yield f"{'closed' if closed else 'open':6} {kind} missed by class: {counts or 'none'}"
        yield f"       {kind} {seconds / sum(map(len, told.values())):.3f} seconds a page"
    late = [tuple(each.values()) for each in yaml.safe_load((COPIES / "copies" / "late.yml").read_text("utf-8"))]
    parts = [(paper, judicial, classify(text=words).parts[0]) for paper, judicial, words in late]
    right = sum(part.paper.value == paper for paper, _, part in parts)
    share = f"class {right / len(parts):.3f} now, 37 of 40 at first reading (three were worked with since)"
    yield f"later  texts    {len(parts)} packets, {share}"


def _told(pages: list) -> str:
    whole = [page for page in pages if page.whole]
    asked = sum(page.judicial == "cannot_tell" for page in whole)
    return (
        f"{len(pages):4} pages: court and agency confused {sum(page.confused for page in pages)}, "
        f"class {sum(page.right for page in whole) / len(whole):.3f}, cannot tell {asked / len(whole):.3f}"
    )
