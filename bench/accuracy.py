"""How the coder does on the visible labelled passages: the open part, the closed part, and what changed.

The passages stay in the shared folder beside the checkout; without it nothing is measured. A third of the
jurisdictions, by a hash of the name, is closed: its figures are printed and its misses are never listed, here or
anywhere.
"""

import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from bench.accepted import Reading, changes, reading_of
from bench.counting import Tally, by_policy, share
from bench.shared import shared_folder, visible_passages
from latchstring.evidence import find_text
from latchstring.vocabulary import DocumentKind, Stance

_KEPT = ("passages", "precision", "recall", "micro_f1", "micro_f1_95", "strength_accuracy", "lookalikes")
_SCORED = (Stance.ADOPTS, Stance.CONTRARY)


def measure() -> Iterator[str]:
    """Yield the scorer's figures for each part, then every open passage whose reading changed since it was accepted."""
    kept = _read_all()
    if kept is None:
        yield "the labelled passages are not here: nothing measured"
        return
    gold, read = kept
    for name, part in _parts(gold).items():
        yield f"{name:6} {_told(_score(part, read))}"
    closed = frozenset(g["id"] for g in gold if is_closed(g["jurisdiction"]))
    yield from changes("accuracy", read, closed)


def kept() -> tuple[dict[str, Reading], dict[str, Any]] | None:
    """Return the reading of every passage and the figures of each part, or None without the passages."""
    held = _read_all()
    if held is None:
        return None
    gold, read = held
    figures = {}
    for name, part in _parts(gold).items():
        score = _score(part, read)
        figures[name] = {key: score[key] for key in _KEPT} | {"alarms": score["lookalike_false_alarms"]}
    figures["all"]["jurisdictions"] = len({g["jurisdiction"] for g in gold})
    tallies = by_policy((_wanted(g), _scored(g, read[g["id"]])) for g in gold if not g.get("ambiguous"))
    figures["all"]["policies"] = {outline: _shares(tally) for outline, tally in tallies.items()}
    return read, figures


def _shares(tally: Tally) -> dict[str, Any]:
    wanted = tally.right + tally.missed
    return {
        "units": wanted,
        "precision": share(tally.right, tally.right + tally.extra),
        "recall": share(tally.right, wanted),
    }


def is_closed(jurisdiction: str) -> bool:
    """Say whether a jurisdiction belongs to the closed part."""
    return int(hashlib.sha256(f"closed:{jurisdiction}".encode()).hexdigest(), 16) % 3 == 0


@cache
def _read_all() -> tuple[list[dict[str, Any]], dict[str, Reading]] | None:
    """The labelled passages, and what the coder reads in each."""
    gold = list(visible_passages().values())
    read = {row["id"]: reading_of(find_text(row["text"], DocumentKind(row["kind"]))) for row in gold}
    return (gold, read) if gold else None


def _parts(gold: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    return {
        "open": [g for g in gold if not is_closed(g["jurisdiction"])],
        "closed": [g for g in gold if is_closed(g["jurisdiction"])],
        "all": gold,
    }


def _wanted(row: dict[str, Any]) -> list[str]:
    """The units that both coders saw."""
    return [f"{label['policy']} {label['stance']}" for label in row["labels"] if label["stance"] in _SCORED]


def _scored(row: dict[str, Any], read: Reading) -> Iterable[str]:
    """The units read, without those that the two coders disputed."""
    return read.keys() - {f"{label['policy']} {label['stance']}" for label in row.get("disputed", ())}


def _score(gold: list[dict[str, Any]], read: dict[str, Reading]) -> dict[str, Any]:
    """Run the shared scorer over a part."""
    with tempfile.TemporaryDirectory() as folder:
        want, got = Path(folder, "gold.jsonl"), Path(folder, "found.jsonl")
        want.write_text("".join(json.dumps(row) + "\n" for row in gold), "utf-8")
        got.write_text("".join(json.dumps(_row(g["id"], read[g["id"]])) + "\n" for g in gold), "utf-8")
        scorer = (shared_folder("eval") or Path()) / "score.py"
        run = subprocess.run([sys.executable, scorer, want, got, "--json"], capture_output=True, text=True, check=True)
    return dict(json.loads(run.stdout))


def _row(id_: str, read: Reading) -> dict[str, Any]:
    """A passage's reading as the scorer takes it."""
    units = ((*unit.split(), strength) for unit, strength in read.items())
    return {"id": id_, "findings": [{"outline": o, "stance": s, "strength": st or None} for o, s, st in units]}


def _told(score: dict[str, Any]) -> str:
    """One line of figures."""
    low, high = score["micro_f1_95"]
    return (
        f"{score['passages']} passages: micro-F1 {score['micro_f1']:.3f} (95 % {low:.3f}–{high:.3f}), "
        f"precision {score['precision']:.3f}, recall {score['recall']:.3f}, strength {score['strength_accuracy']:.3f}, "
        f"look-alike alarms {score['lookalike_false_alarms']:.3f} of {score['lookalikes']}"
    )


if __name__ == "__main__":
    print(*measure(), sep="\n")
