"""How the coder does on the visible labelled passages: the open part, the closed part, and what changed.

The passages stay in the shared folder beside the checkout; without it nothing is measured. A third of the
jurisdictions, by a hash of the name, is closed: its figures are printed and its misses are never listed, here or
anywhere. `python -m bench.accuracy --accept` keeps the present reading (ids and policies, no
text) as the run to compare with.
"""

import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.shared import shared_folder
from latchstring.evidence import find_text
from latchstring.vocabulary import DocumentKind, Stance

ACCEPTED = Path(__file__).parent / "accepted.json"


def measure() -> Iterator[str]:
    """Yield the scorer's figures for each part, then every open passage whose reading changed since it was accepted."""
    folder = shared_folder("eval")
    if folder is None:
        yield "the labelled passages are not here: nothing measured"
        return
    gold = [json.loads(line) for line in (folder / "dev.jsonl").read_text("utf-8").splitlines()]
    read = {row["id"]: _read(row) for row in gold}
    for name, part in (
        ("open", [g for g in gold if not is_closed(g["jurisdiction"])]),
        ("closed", [g for g in gold if is_closed(g["jurisdiction"])]),
        ("all", gold),
    ):
        yield f"{name:6} {_told(_score(folder / 'score.py', part, read))}"
    yield from _changes(gold, read)


def is_closed(jurisdiction: str) -> bool:
    """Say whether a jurisdiction belongs to the closed part."""
    return int(hashlib.sha256(f"closed:{jurisdiction}".encode()).hexdigest(), 16) % 3 == 0


def _read(row: dict[str, Any]) -> list[dict[str, Any]]:
    """The findings of a passage, as the scorer takes them."""
    return [
        {"outline": f.outline, "stance": f.stance.value, "strength": f.strength and f.strength.value}
        for f in find_text(row["text"], DocumentKind(row["kind"]))
    ]


def _score(scorer: Path, gold: list[dict[str, Any]], read: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """Run the scorer over a part."""
    with tempfile.TemporaryDirectory() as folder:
        want, got = Path(folder, "gold.jsonl"), Path(folder, "found.jsonl")
        want.write_text("".join(json.dumps(row) + "\n" for row in gold), "utf-8")
        got.write_text("".join(json.dumps({"id": r["id"], "findings": read[r["id"]]}) + "\n" for r in gold), "utf-8")
        run = subprocess.run([sys.executable, scorer, want, got, "--json"], capture_output=True, text=True, check=True)
    return dict(json.loads(run.stdout))


def _told(score: dict[str, Any]) -> str:
    """One line of figures."""
    low, high = score["micro_f1_95"]
    return (
        f"{score['passages']} passages: micro-F1 {score['micro_f1']:.3f} (95 % {low:.3f}–{high:.3f}), "
        f"precision {score['precision']:.3f}, recall {score['recall']:.3f}, strength {score['strength_accuracy']:.3f}, "
        f"look-alike alarms {score['lookalike_false_alarms']:.3f} of {score['lookalikes']}"
    )


def _changes(gold: list[dict[str, Any]], read: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    """What reads otherwise than in the accepted run; of the closed part only the count."""
    accepted = json.loads(ACCEPTED.read_text("utf-8")) if ACCEPTED.exists() else {}
    changed = [g for g in gold if accepted.get(g["id"], []) != _units(read[g["id"]])]
    shown = [g for g in changed if not is_closed(g["jurisdiction"])]
    yield f"changed since the accepted run: {len(shown)} open passages, {len(changed) - len(shown)} closed"
    for row in shown:
        before, now = set(accepted.get(row["id"], [])), set(_units(read[row["id"]]))
        yield f"  {row['id']}: gained {sorted(now - before)}, lost {sorted(before - now)}"


def _units(findings: list[dict[str, Any]]) -> list[str]:
    """The scored units of a passage, as words."""
    scored = {
        f"{f['outline']} {f['stance']} {f['strength'] or ''}".strip()
        for f in findings
        if f["stance"] != Stance.MENTIONS
    }
    return sorted(scored)


def accept() -> None:
    """Keep the present reading as the accepted run."""
    folder = shared_folder("eval")
    if folder is None:
        sys.exit("the labelled passages are not here: nothing to accept")
    gold = [json.loads(line) for line in (folder / "dev.jsonl").read_text("utf-8").splitlines()]
    kept = {row["id"]: units for row in gold if (units := _units(_read(row)))}
    ACCEPTED.write_text(json.dumps(kept, indent=0, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    if "--accept" in sys.argv[1:]:
        accept()
    else:
        print(*measure(), sep="\n")
