"""How the coder does on the project's own passages: the first author's, the second author's, and the closed half.

Misses of the closed half are counted and never listed. `python -m bench.misses` lists those of the first set.
"""

from collections import Counter
from collections.abc import Iterator

from bench.misses import PASSAGES, findings_in, firmest, load, units

SETS = {"first": PASSAGES, "second": PASSAGES / "second", "closed": PASSAGES / "closed"}


def measure() -> Iterator[str]:
    """Yield precision, recall and F1 of each set, its strength and its alarms on passages without a label."""
    for name, folder in SETS.items():
        passages = [
            passage
            for path in sorted(folder.glob("*.yml"))
            if path.name != "expected_misses.yml"
            for passage in load(path)["passages"]
        ]
        count: Counter[str] = Counter()
        for passage in passages:
            count.update(_counted(passage))
        precision = count["right"] / max(1, count["right"] + count["extra"])
        recall = count["right"] / max(1, count["right"] + count["missed"])
        together = 2 * precision * recall / (precision + recall)
        yield (
            f"{name:6} {len(passages)} passages: F1 {together:.3f}, precision {precision:.3f}, "
            f"recall {recall:.3f}, strength {count['firm'] / max(1, count['strength']):.3f}, "
            f"alarms {count['alarm']} of {count['silent']} without a label"
        )


def _counted(passage: dict) -> Counter[str]:  # type: ignore[type-arg]
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
