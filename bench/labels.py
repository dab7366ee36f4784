"""Exceptions, who is bound and modality, against labels by id: in visible passages and in the project's own.

Half of the labelled visible passages, by a hash of the id, is counted alone: what is missed there is never listed.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from bench.accepted import Reading
from bench.misses import PASSAGES, findings_in, in_folder, load
from bench.shared import visible_passages
from latchstring.evidence import Finding, find_text
from latchstring.vocabulary import DocumentKind

LABELS = Path(__file__).parent / "labels" / "beyond_stance.yml"
KEYS = ("modality", "carve_outs", "binds")
_Row = tuple[str, str, str, bool]
"""A part, a key, what is amiss, and whether the answer is as labelled."""


def measure() -> Iterator[str]:
    """Yield how often each label is met where its unit is found, then what is amiss in the open half."""
    if not visible_passages():
        yield "the labelled passages are not here: only the project's own are counted"
    rows = _rows()
    for part, keys in _shares(rows).items():
        told = (f"{key} {right} of {of} ({right / of:.0%})" for key, (right, of) in keys.items())
        yield f"{part:6} {', '.join(told)}"
    yield from (f"  {said}" for part, _, said, right in rows if part == "open" and not right)


def kept() -> tuple[dict[str, Reading], dict[str, Any]] | None:
    """Return the share of each label that is met, or None without the visible passages."""
    return ({}, _shares(_rows())) if visible_passages() else None


def is_counted_only(id_: str) -> bool:
    """Say whether a labelled passage is of the half whose misses are never listed."""
    return int(hashlib.sha256(f"labels:{id_}".encode()).hexdigest(), 16) % 2 == 1


def _shares(rows: Iterable[_Row]) -> dict[str, dict[str, list[int]]]:
    """How many answers are right, and of how many, by part and key."""
    right, of = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for part, key, _, agrees in rows:
        of[part, key] += 1
        right[part, key] += agrees
    return {part: {key: [right[part, key], of[part, key]] for key in KEYS} for part in dict.fromkeys(p for p, _ in of)}


@cache
def _rows() -> tuple[_Row, ...]:
    """Every labelled answer: the visible passages by halves, then the first author's passages."""
    texts, rows = visible_passages(), []
    for id_, units in load(LABELS)["labels"].items():
        if id_ in texts:
            found = find_text(texts[id_]["text"], DocumentKind(texts[id_]["kind"]))
            part = "closed" if is_counted_only(id_) else "open"
            rows += [(part, *row) for unit in units for row in _answers(id_, unit["unit"], unit, found)]
    for passage in in_folder(PASSAGES):
        found = findings_in(passage)
        for unit in passage.get("expect", ()):
            outlines = {f.outline for f in found if f.policy == unit["policy"]}
            named = f"{min(outlines, default='')} {unit['stance']}"
            rows += [("own", *row) for row in _answers(passage["id"], named, unit, found)]
    return tuple(rows)


def _answers(id_: str, unit: str, label: dict[str, Any], found: Iterable[Finding]) -> Iterator[tuple[str, str, bool]]:
    """Yield a row for each label of a unit that was found at all."""
    group = [f for f in found if f"{f.outline} {f.stance.value}" == unit]
    for key in KEYS if group else ():
        if key in label:
            seen = _seen(group, key)
            agrees = label[key] in seen if key == "modality" else sorted(set(label[key])) == seen
            yield key, f"{id_} {unit}: {key} {seen}, labelled {label[key]}", agrees


def _seen(group: Iterable[Finding], key: str) -> list[str]:
    """All answers of a unit's findings together."""
    if key == "modality":
        return sorted({finding.modality.value for finding in group})
    if key == "binds":
        return sorted({body.value for finding in group for body in finding.binds})
    return sorted({carve_out.type.value for finding in group for carve_out in finding.carve_outs})
