"""The ladder of exposure on the project's own sentences, by rung, and on the visible passages labelled V."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.misses import load
from bench.shared import shared_folder
from latchstring.evidence import find_text
from latchstring.findings.exposure import exposure
from latchstring.vocabulary import DocumentKind, Stance

SENTENCES = Path(__file__).resolve().parent.parent / "tests" / "exposure"


def measure() -> Iterator[str]:
    """Yield accuracy by file and rung, the misses, and how V stands on the labelled passages."""
    for path in sorted(SENTENCES.glob("*.yml")):
        yield from _told(path.stem, load(path)["sentences"])
    yield from _labelled_v()


def _told(name: str, sentences: list[dict[str, Any]]) -> Iterator[str]:
    of_rung: Counter[str] = Counter()
    right: Counter[str] = Counter()
    misses = []
    for row in sentences:
        found = exposure(row["text"])
        of_rung[row["rung"]] += 1
        right[row["rung"]] += found.rung == row["rung"]
        right["saved"] += found.saved == row["saved"]
        if (found.rung, found.saved) != (row["rung"], row["saved"]):
            misses.append(f"{row['id']} reads {found.rung} {found.saved}")
    size = len(sentences)
    rungs = ", ".join(f"{rung} {right[rung]}/{count}" for rung, count in sorted(of_rung.items()))
    rung = sum(right[rung] for rung in of_rung) / size
    yield f"{name:6} {size} sentences: rung {rung:.3f} ({rungs}), saved {right['saved'] / size:.3f}"
    yield from (f"  {miss}" for miss in misses)


def _labelled_v() -> Iterator[str]:
    """V on the visible passages: units right, extra and missed, by stance; disputed units are passed over."""
    folder = shared_folder("eval")
    if folder is None:
        yield "the labelled passages are not here: V is not measured"
        return
    count: Counter[tuple[str, str]] = Counter()
    for line in (folder / "dev.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        found = find_text(row["text"], DocumentKind(row["kind"]))
        got = {f.stance.value for f in found if f.outline == "V" and f.stance is not Stance.MENTIONS}
        want = {unit["stance"] for unit in row["labels"] if unit["policy"] == "V"} - {"mentions"}
        disputed = {unit["stance"] for unit in row.get("disputed", ()) if unit["policy"] == "V"}
        for stance in () if row.get("ambiguous") else ("adopts", "contrary"):
            if stance not in disputed:
                told = {(True, True): "right", (True, False): "extra", (False, True): "missed"}
                count[stance, told.get((stance in got, stance in want), "silent")] += 1
    for stance in ("adopts", "contrary"):
        yield f"V {stance}: " + ", ".join(f"{kind} {count[stance, kind]}" for kind in ("right", "extra", "missed"))
