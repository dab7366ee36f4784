"""The coder's known misses: labelled passages and the catalogue's own sentences that are not read as they should be.

`python -m bench.misses` prints them; `--write` brings the marks up to date: `tests/passages/expected_misses.yml`
for passages (new ones as "not read yet" or "its gate is shut"), `expected_miss` in the policies for their sentences.
Reasons that stand stay. The ceiling only ever sinks: where there are more misses than it allows, nothing is written.
"""

import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from latchstring.catalogue import Severity, load_catalogue
from latchstring.evidence import Finding, find_text
from latchstring.evidence.proof import gate_opens, prove
from latchstring.evidence.words import default_words
from latchstring.vocabulary import Body, DocumentKind, Stance, Strength

CHECKOUT = Path(__file__).parent.parent
PASSAGES = CHECKOUT / "tests" / "passages"
LEDGER = PASSAGES / "expected_misses.yml"
PAIRS = PASSAGES / "whole_papers.yml"
"""Near pairs for mended mistakes: tested as the others are, and in no figure."""
POLICIES = CHECKOUT / "src" / "latchstring" / "catalogue" / "data" / "policies"
NEW = "not read yet"
SHUT = "its gate is shut"
HEAD = """\
# Labelled passages that the coder does not read as their labels say, each with the reason. Checked strictly: a passage
# that is read rightly must leave this list. `ceiling` is the most that there may be; it only sinks.
# `python -m bench.misses` prints them, `--write` brings this list up to date.
"""


def measure() -> Iterator[str]:
    """Yield how many passages are read as labelled, and each miss."""
    read = passages()
    missed = {passage["id"]: said for passage in read if (said := breach(passage))}
    yield f"passages read as labelled: {len(read) - len(missed)} of {len(read)} ({1 - len(missed) / len(read):.1%})"
    yield from (f"{id_}: {said}" for id_, said in missed.items())
    for complaint in prove(load_catalogue()):
        yield f"{complaint.severity.value}: {complaint.file} {complaint.place}: {complaint.message.code}"


@cache
def passages() -> list[dict[str, Any]]:
    """Return every labelled passage that is tested, files in order of their names."""
    return [*in_folder(PASSAGES), *load(PAIRS)["passages"]]


def in_folder(folder: Path) -> list[dict[str, Any]]:
    """Return the passages of a set, files in order of their names, pairs and ledger apart."""
    files = sorted(path for path in folder.glob("*.yml") if path not in (LEDGER, PAIRS))
    return [passage for path in files for passage in load(path)["passages"]]


def load(path: Path) -> Any:
    """Return a data file of the tests."""
    return yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)


def findings_in(passage: dict[str, Any]) -> tuple[Finding, ...]:
    """Return what the coder finds in a passage."""
    kind = DocumentKind(passage["kind"]) if "kind" in passage else None
    return find_text(passage["text"], kind, Body(passage.get("issuer", "unknown")))


def breach(passage: dict[str, Any]) -> str:
    """Say what is not as labelled: a unit (policy and stance) too few or too many, or its strength; empty if all is."""
    found = units(findings_in(passage))
    expected = {(unit["policy"], unit["stance"]): unit for unit in passage.get("expect", ())}
    said = [f"not found: {' '.join(unit)}{_at_gate(passage, unit[0])}" for unit in expected.keys() - found.keys()]
    said += [f"not expected: {' '.join(unit)}" for unit in found.keys() - expected.keys()]
    for unit, label in expected.items():
        if unit in found and "strength" in label and label["strength"] != firmest(found[unit]):
            said.append(f"{' '.join(unit)} is {firmest(found[unit])}, not {label['strength']}")
    return "; ".join(sorted(said))


def _at_gate(passage: dict[str, Any], policy: str) -> str:
    return "" if gate_opens(passage["text"], policy, default_words()) else f" ({SHUT})"


def units(findings: tuple[Finding, ...]) -> dict[tuple[str, str], list[Finding]]:
    """Return the findings that adopt or contradict, by policy and stance."""
    found: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        if finding.stance is not Stance.MENTIONS:
            found.setdefault((finding.policy, finding.stance.value), []).append(finding)
    return found


def firmest(findings: list[Finding]) -> str:
    """Return the firmest strength among findings, empty where they have none."""
    strengths = {finding.strength.value for finding in findings if finding.strength}
    return Strength.STRONG.value if Strength.STRONG.value in strengths else next(iter(strengths), "")


def write() -> int:
    """Bring the marks up to date; 1 where the ceiling is passed, and then nothing is written."""
    held = load(LEDGER) if LEDGER.exists() else {"ceiling": len(passages()), "misses": {}}
    told = {passage["id"]: breach(passage) for passage in passages()}
    missed = {id_: held["misses"].get(id_, SHUT if SHUT in said else NEW) for id_, said in told.items() if said}
    if len(missed) > held["ceiling"]:
        sys.stderr.write(f"{len(missed)} misses, and the ceiling is {held['ceiling']}: a loss to mend, not to mark\n")
        return 1
    body = yaml.safe_dump({"ceiling": len(missed), "misses": missed}, sort_keys=False, allow_unicode=True, width=120)
    LEDGER.write_text(HEAD + body, "utf-8")
    for complaint in prove(load_catalogue()):
        row = re.fullmatch(r"(examples|near_misses)\[(\d+)\]", complaint.place)
        if row and complaint.severity is Severity.ERROR:
            path = POLICIES / Path(complaint.file).name
            mended = complaint.message.code == "proof-miss-mended"
            path.write_text(marked(path.read_text("utf-8"), row[1], int(row[2]), "" if mended else NEW), "utf-8")
    return 0


def marked(source: str, block: str, number: int, reason: str) -> str:
    """Return a policy file with the `expected_miss` of one row set, or taken out where `reason` is empty.

    Text is edited, not dumped, so that everything else stays as it was written.
    """
    lines = source.splitlines(keepends=True)
    begin = lines.index(f"{block}:\n") + 1
    end = next((n for n in range(begin, len(lines)) if re.match(r"\w", lines[n])), len(lines))
    starts = [n for n in range(begin, end) if lines[n].startswith("  - ")] + [end]
    row = [line for line in lines[starts[number] : starts[number + 1]] if not line.startswith("    expected_miss:")]
    if reason:
        row.append(f"    expected_miss: {reason}\n")
    return "".join([*lines[: starts[number]], *row, *lines[starts[number + 1] :]])


if __name__ == "__main__":
    if "--write" in sys.argv[1:]:
        sys.exit(write())
    print("\n".join(measure()))
