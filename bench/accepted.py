"""The last accepted run: what was read then (ids and units, no text), and the figures that the reference page prints.

`python -m bench.accepted` takes the present reading as the one to compare with and writes both files. A part whose
papers are not on this machine keeps what it had.
"""

import datetime
import importlib
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from latchstring.evidence import Finding
from latchstring.vocabulary import Stance

HERE = Path(__file__).parent
READINGS = HERE / "accepted.json"
FIGURES = HERE / "figures.json"
PARTS = ("accuracy", "passages", "labels", "papers")
"""The measurements that keep something."""

Reading = dict[str, str]
"""What was read in a passage: each unit ("II.C adopts") with its strength, empty for contrary ones."""


def reading_of(findings: tuple[Finding, ...]) -> Reading:
    """Return the units of findings, each with its firmest strength."""
    read: Reading = {}
    for finding in findings:
        if finding.stance is not Stance.MENTIONS:
            unit, strength = f"{finding.outline} {finding.stance.value}", finding.strength
            read[unit] = max(read.get(unit, ""), strength.value if strength else "")
    return dict(sorted(read.items()))


def changes(part: str, now: Mapping[str, Reading], closed: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield every passage that reads otherwise than in the accepted run; of closed ones only the count."""
    before: Mapping[str, Reading] = _stored(READINGS).get(part, {})
    changed = [id_ for id_ in sorted(now) if before.get(id_, {}) != now[id_]]
    shown = [id_ for id_ in changed if id_ not in closed]
    yield f"changed since the accepted run: {len(shown)} open passages, {len(changed) - len(shown)} closed"
    for id_ in shown:
        yield f"  {id_}: {'; '.join(_differences(before.get(id_, {}), now[id_]))}"


def _differences(before: Reading, now: Reading) -> Iterator[str]:
    yield from (f"gained {unit} {now[unit]}".strip() for unit in now.keys() - before.keys())
    yield from (f"lost {unit} {before[unit]}".strip() for unit in before.keys() - now.keys())
    for unit in now.keys() & before.keys():
        if now[unit] != before[unit]:
            yield f"{unit} was {before[unit]}, is {now[unit]}"


def _stored(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text("utf-8"))) if path.exists() else {}


def accept() -> None:
    """Write the present readings and figures."""
    readings, figures = _stored(READINGS), _stored(FIGURES)
    for name in PARTS:
        kept = importlib.import_module(f"bench.{name}").kept()
        if kept is None:
            sys.stderr.write(f"{name}: its papers are not here, what was accepted stands\n")
            continue
        reading, figures[name] = kept
        readings |= {name: {id_: units for id_, units in reading.items() if units}} if reading else {}
    figures["date"] = datetime.datetime.now(datetime.UTC).date().isoformat()
    _write(READINGS, readings)
    _write(FIGURES, figures)


def _write(path: Path, data: Mapping[str, Any]) -> None:
    """Write JSON in which every entry of a part is one line."""
    parts = []
    for name, part in sorted(data.items()):
        rows = sorted(part.items()) if isinstance(part, dict) else ()
        lines = ",\n".join(f"  {json.dumps(key)}: {json.dumps(value, sort_keys=True)}" for key, value in rows)
        parts.append(f" {json.dumps(name)}: " + (f"{{\n{lines}\n }}" if rows else json.dumps(part)))
    path.write_text("{\n" + ",\n".join(parts) + "\n}\n", "utf-8")


if __name__ == "__main__":
    accept()
