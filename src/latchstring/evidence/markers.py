"""List markers in running law text: (a), (1), (iv), A., 1., •, Sec. 2-5. Each with its style and its ordinal.

A marker counts only where its order is plausible, so that "8 U.S.C. 1357(g)", "subsection (b)" and "John A. Reyes" do
not make a list. How items hang together is decided by `statements`.
"""

import re
from typing import NamedTuple

_MARKER = re.compile(
    # No marker stands inside a word: asked for once, in front, which is what makes the scan quick.
    r"(?<![^\s:;,.—–-])(?:"
    r"(?P<section>(?:(?<=\n)|^|(?<=[.)\]] ))[ \t]*(?:SECTION|Section|SEC\.|Sec\.|§+) *[0-9][0-9A-Za-z.:-]*[0-9A-Za-z]?"
    r"\.?(?=[ \n]))"
    r"|(?P<paren>\((?P<pin>[a-z]{1,5}|[A-Z]{1,2}|\d{1,2}|[IVX]{1,5})\)(?=\s*\S))"
    r"|(?P<dot>(?<!,)(?P<din>[A-Z]|[a-z]|\d{1,2}|[ivx]{1,4}|[IVX]{1,5})[.)](?=\s+[\[\"'“(A-Za-z]))"
    r"|(?P<bullet>(?<![^\s;:.])[ \t]*[•▪●◦‣o](?=[ \t]+[A-Z\"“(]))"
    r")"
)
_REFERENCE = re.compile(
    r"(?:\b(?:sub)?(?:sections?|paragraphs?|divisions?|clauses?|parts?|items?|subdivisions?|subparagraphs?|sec\.|subd\.|par\.|"
    r"articles?|class|title|chapter|no\.|u\.s\.c\.|c\.f\.r\.|or successor|form|section)|§|\d)\s*$",
    re.IGNORECASE,
)
_CODE_CITED = re.compile(r"(?:(?:[A-Z]\. ?){2,}|Stat\.|Ann\.|Comp\.|Laws|Code|Rev\.)\s*$")
"""The name of a code: a "Sec." behind it cites that code and begins no section here."""
_NAME = re.compile(r"\b[A-Z][a-z]+\s+$")
_CAPITAL_ITEM = re.compile(r"[A-Z](?<=[\s:;.].)\.(?=\s+[A-Z\"])")
"""What an item under a capital letter may begin with."""
_ENDED = re.compile(r"(?:[.;:,…]|\b(?:and|or))\s*$")
"""How an item ends: what may follow is the next one, or a later one where some were left out of a quotation."""
_ELIDED = 9
"""How many items may be left out between two of one list."""
_ROMAN = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "v": 5,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
    "x": 10,
    "xi": 11,
    "xii": 12,
}


class Marker(NamedTuple):
    """A list marker: its span, its style (`(a)`, `(1)`, `a.`, `section`, …) and its ordinal from 1 (bullets: 0)."""

    start: int
    end: int
    style: str
    ordinal: int


def markers(text: str) -> list[Marker]:
    """Return the plausible list markers of a text, in order.

    >>> [(m.style, m.ordinal) for m in markers("No officer shall: (a) ask; or (b) hold under 8 U.S.C. 1357 (g).")]
    [('(a)', 1), ('(a)', 2)]
    """
    found: list[Marker] = []
    seen: dict[str, int] = {}
    items = {item[0][0]: item.start() for item in _CAPITAL_ITEM.finditer(text)}
    for match in _MARKER.finditer(text):
        marker = _read(match, text, seen, items)
        if marker is None:
            continue
        if marker.style == "section":
            seen.clear()
        elif marker.ordinal:
            seen[marker.style] = marker.ordinal
        found.append(marker)
    return found


def _read(match: re.Match[str], text: str, seen: dict[str, int], items: dict[str, int]) -> Marker | None:
    """Read one match as a marker, or refuse it. `items` tells where the last item of each capital letter may stand."""
    if match.group("section"):
        if _CODE_CITED.search(text, max(0, match.start() - 16), match.start()):
            return None
        return Marker(match.start(), match.end(), "section", 0)
    if match.group("bullet"):
        return Marker(match.start(), match.end(), "*", 0)
    inner = match.group("pin") or match.group("din")
    before = text[max(0, match.start() - 24) : match.start()]
    if _is_reference(before) or (match.group("dot") and _is_initial(inner, before, items, match.end())):
        return None
    frame = "({})" if match.group("paren") else "{}."
    for kind, ordinal in _ordinals(inner):
        style = frame.format(kind)
        expected = seen.get(style, 0)
        reach = _ELIDED if expected and _ENDED.search(before) else 2
        if expected < ordinal <= expected + reach or ordinal == 1 or (not seen and match.start() < 3):
            return Marker(match.start(), match.end(), style, ordinal)
    return None


def _is_reference(before: str) -> bool:
    """Say whether the words before a marker cite what it numbers: "subsection (b)"."""
    last = before.rstrip()[-1:]
    return (last.isalnum() or last in (".", "§")) and _REFERENCE.search(before) is not None


def _is_initial(inner: str, before: str, items: dict[str, int], end: int) -> bool:
    """Say whether "A." is the initial of a name: a capitalised word stands before it and no "B." item follows."""
    if len(inner) != 1 or not inner.isupper() or not _NAME.search(before):
        return False
    return items.get(chr(ord(inner) + 1), -1) <= end


def _ordinals(inner: str) -> list[tuple[str, int]]:
    """The readings of a marker's inside: number, letter, roman; the likelier first."""
    if inner.isdigit():
        return [("1", int(inner))]
    lower = inner.lower()
    readings = []
    if len(inner) == 1 or (len(inner) == 2 and inner[0] == inner[1] and lower not in _ROMAN):
        readings.append(("a" if inner.islower() else "A", ord(lower[0]) - 96 + 26 * (len(inner) - 1)))
    if lower in _ROMAN:
        roman = ("i" if inner.islower() else "I", _ROMAN[lower])
        readings.insert(1 if lower in ("v", "x") or (len(inner) == 1 and lower != "i") else 0, roman)
    return readings
