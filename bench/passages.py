"""How the coder does on the project's own passages: the first author's, the second author's, and the closed half.

Misses of the closed half are counted and never listed. `python -m bench.misses` lists those of the first set.
"""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

from bench.accepted import Reading, changes, reading_of
from bench.counting import Tally
from bench.misses import PASSAGES, findings_in, firmest, in_folder, units

SETS = {"first": PASSAGES, "second": PASSAGES / "second", "closed": PASSAGES / "closed"}


def measure() -> Iterator[str]:
    """Yield precision, recall and F1 of each set, its strength and its alarms; then what changed since accepted."""
    for name, figures in _figures().items():
        yield (
            f"{name:6} {figures['passages']} passages: F1 {figures['f1']:.3f}, precision {figures['precision']:.3f}, "
            f"recall {figures['recall']:.3f}, strength {figures['strength']:.3f}, "
            f"alarms {figures['alarms']} of {figures['silent']} without a label"
        )
    yield from changes("passages", _readings(), frozenset(passage["id"] for passage in _passages()["closed"]))


def kept() -> tuple[dict[str, Reading], dict[str, Any]]:
    """Return the reading of every passage and the figures of each set."""
    return _readings(), _figures()


@cache
def _passages() -> dict[str, list[dict[str, Any]]]:
    """The passages of each set."""
    return {name: in_folder(folder) for name, folder in SETS.items()}


def _readings() -> dict[str, Reading]:
    return {p["id"]: reading_of(findings_in(p)) for passages in _passages().values() for p in passages}


def _figures() -> dict[str, Any]:
    """The figures of each set."""
    figures = {}
    for name, passages in _passages().items():
        count: Counter[str] = Counter()
        for passage in passages:
            count.update(_counted(passage))
        tally = Tally(count["right"], count["extra"], count["missed"])
        figures[name] = {
            "passages": len(passages),
            "f1": round(tally.f1, 3),
            "precision": round(tally.precision, 3),
            "recall": round(tally.recall, 3),
            "strength": round(count["firm"] / max(1, count["strength"]), 3),
            "alarms": count["alarm"],
            "silent": count["silent"],
        }
    return figures


def _counted(passage: dict[str, Any]) -> Counter[str]:
    """The tallies of one passage."""
    want = {(unit["policy"], unit["stance"]): unit for unit in passage.get("expect", ())}
    got = units(findings_in(passage))
    strengths = [(want[u]["strength"], firmest(got[u])) for u in want.keys() & got.keys() if "strength" in want[u]]
    return Counter(
        right=len(want.keys() & got.keys()),
        extra=len(got.keys() - want.keys()),
        missed=len(want.keys() - got.keys()),
        strength=len(strengths),
        firm=sum(a == b for a, b in strengths),
        silent=int(not want),
        alarm=int(not want and bool(got)),
    )
