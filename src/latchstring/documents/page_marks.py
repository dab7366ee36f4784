"""Page marks of a browser's print that came into a document as lines: "67/195" and the line that always stands by it.

Running lines of PDF pages, which are known as pages, are `pdf_running_lines`' business.
"""

import re
from collections import Counter
from collections.abc import Sequence

_MARK = re.compile(r"([0-9]{1,4}) ?(?:/|of) ?([0-9]{1,4})$")
_FEWEST = 5
_USUAL = 0.8


def page_mark_lines(lines: Sequence[str]) -> set[int]:
    """Return the indexes of lines that are page marks: numbers that rise towards one total, at least five of them.

    A neighbour that is the same line at four marks out of five is the print's header or footer, and goes with them.

    >>> sorted(page_mark_lines([line for n in range(1, 7) for line in (f"Law {n}", "Town Code", f"{n}/6")]))[:4]
    [1, 2, 4, 5]
    """
    totals: dict[str, dict[int, int]] = {}
    for at, line in enumerate(lines):
        if len(line) < 12 and (match := _MARK.match(line)):
            totals.setdefault(match.group(2), {})[at] = int(match.group(1))
    marks: set[int] = set()
    for places in totals.values():
        numbers = list(places.values())
        if len(places) >= _FEWEST and numbers == sorted(set(numbers)):
            marks.update(places, _neighbours(lines, list(places)))
    return marks


def _neighbours(lines: Sequence[str], places: Sequence[int]) -> set[int]:
    """Return where the line before, or after, each mark is the one that usually stands there."""
    found: set[int] = set()
    for step in (-1, 1):
        beside = [at + step for at in places if 0 <= at + step < len(lines)]
        usual, count = Counter(lines[at] for at in beside).most_common(1)[0] if beside else ("", 0)
        if count >= _USUAL * len(places):
            found.update(at for at in beside if lines[at] == usual)
    return found
