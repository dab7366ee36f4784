"""Precision over whole papers: every finding of the shared corpus against the judgement of one who read it.

`labels/whole_papers.yml` holds the judgements by paper, unit and place, without text. A finding that nobody has judged
is listed, as are places where a finding was right and is no longer, and known misses that are found now.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from bench.accepted import Reading
from bench.counting import Tally, interval, share, total
from bench.misses import load
from bench.shared import shared_folder
from latchstring.documents.limits import Limits
from latchstring.documents.reading import read_all
from latchstring.evidence import Finding, find
from latchstring.vocabulary import Stance

JUDGED = Path(__file__).parent / "labels" / "whole_papers.yml"
RIGHT, WRONG, MISSED = "right", "wrong", "missed"
_Place = tuple[str, int]
"""A unit ("II.C adopts") and where its finding begins."""


class _Paper(NamedTuple):
    """What is found in a paper: its kind, and where the finding at each place ends."""

    kind: str
    ends: Mapping[_Place, int]


def measure() -> Iterator[str]:
    """Yield precision by kind of paper and by policy, then what nobody has judged, what was lost and what was won."""
    if shared_folder("corpus") is None:
        yield "the corpus is not here: nothing measured"
        return
    found, judged = _found(), _judged()
    rows = (*sorted(_by_kind().items()), *sorted(_by_policy().items()), ("all", total(_by_kind().values())))
    for name, tally in rows:
        low, high = interval(tally.right, tally.right + tally.extra)
        yield f"{name:14} {tally.right} of {tally.right + tally.extra} right (95 % {low:.2f}–{high:.2f})"
    for paper, (_, ends) in found.items():
        known, places = judged[paper], frozenset(ends)
        yield from (f"not judged: {paper}: {_told(p)}" for p in sorted(places - known[RIGHT] - known[WRONG]))
        yield from (f"was right, is lost: {paper}: {_told(p)}" for p in sorted(known[RIGHT] - places))
    away = sum(len(judged[paper][WRONG] - frozenset(ends)) for paper, (_, ends) in found.items())
    met = [_is_met(place, ends) for paper, (_, ends) in found.items() for place in judged[paper][MISSED]]
    yield f"false alarms mended: {away}; known misses found now: {sum(met)} of {len(met)}"


def kept() -> tuple[dict[str, Reading], dict[str, Any]] | None:
    """Return the share of right findings by kind of paper and by policy, or None without the corpus."""
    if shared_folder("corpus") is None:
        return None
    papers = Counter(paper.kind for paper in _found().values())
    now, ever = _by_kind(), _by_kind(ever=True)
    policies_now, policies_ever = _by_policy(), _by_policy(ever=True)
    return {}, {
        "papers": sum(papers.values()),
        "kinds": {kind: {"papers": of} | _shares(now[kind], ever[kind]) for kind, of in sorted(papers.items())},
        "policies": {name: _shares(policies_now[name], tally) for name, tally in sorted(policies_ever.items())},
        "all": _shares(total(now.values()), total(ever.values())),
    }


def _shares(now: Tally, ever: Tally) -> dict[str, Any]:
    """What is right of the present findings, and of all that was ever found, mended mistakes included."""
    return {
        "now": share(now.right, now.right + now.extra),
        "ever": share(ever.right, ever.right + ever.extra),
    }


@cache
def _found() -> dict[str, _Paper]:
    """Every paper with the places of its findings; mentions are not judged."""
    root = shared_folder("corpus")
    papers = sorted(path for path in root.rglob("*") if path.is_file() and path.name != "README.md") if root else []
    found = {}
    for path in papers:
        for document in read_all([path], limits=Limits(ocr=False)):
            ends = {_place(f): f.end for f in find(document) if f.stance is not Stance.MENTIONS}
            found[str(path.relative_to(root or path))] = _Paper(document.kind.value, ends)
    return found


def _place(finding: Finding) -> _Place:
    return f"{finding.outline} {finding.stance.value}", finding.start


@cache
def _judged() -> defaultdict[str, defaultdict[str, frozenset[_Place]]]:
    """The judgements: by paper and verdict the places."""
    judged: defaultdict[str, defaultdict[str, frozenset[_Place]]] = defaultdict(lambda: defaultdict(frozenset))
    for paper, verdicts in load(JUDGED)["papers"].items():
        for verdict, units in verdicts.items():
            judged[paper][verdict] = frozenset((unit, start) for unit, starts in units.items() for start in starts)
    return judged


def _by_kind(*, ever: bool = False) -> defaultdict[str, Tally]:
    return _tallied(((paper.kind, name, place) for name, paper in _found().items() for place in _places(name, ever)))


def _by_policy(*, ever: bool = False) -> defaultdict[str, Tally]:
    return _tallied((place[0].split()[0], name, place) for name in _found() for place in _places(name, ever))


def _places(paper: str, ever: bool) -> Iterable[_Place]:
    """The places of a paper's findings, or of all that were ever judged."""
    return _judged()[paper][RIGHT] | _judged()[paper][WRONG] if ever else _found()[paper].ends


def _tallied(rows: Iterable[tuple[str, str, _Place]]) -> defaultdict[str, Tally]:
    """Count right and wrong findings by a name; those nobody judged count for nothing."""
    tallies: defaultdict[str, Tally] = defaultdict(Tally)
    for name, paper, place in rows:
        known = _judged()[paper]
        tallies[name].right += place in known[RIGHT]
        tallies[name].extra += place in known[WRONG]
    return tallies


def _is_met(miss: _Place, ends: Mapping[_Place, int]) -> bool:
    """Say whether a known miss lies in a finding of its unit."""
    return any(unit == miss[0] and start <= miss[1] < end for (unit, start), end in ends.items())


def _told(place: _Place) -> str:
    return f"{place[0]} at {place[1]}"
