"""How the items of an HTML list are marked: the number or bullet that a browser shows."""

import re
from collections.abc import Callable

import msgspec
from selectolax.lexbor import LexborNode

from latchstring.documents.numerals import bijective, roman, upper

_NUMERALS: dict[str, Callable[[int], str]] = {
    "1": str,
    "a": bijective,
    "A": upper(bijective),
    "i": roman,
    "I": upper(roman),
}
_STYLES = {
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-roman": "I",
    "lower-roman": "i",
}


class ShownList(msgspec.Struct):
    """A list that is being walked. Without `numeral` its items have bullets, and with `step` 0 nothing at all."""

    numeral: Callable[[int], str] | None
    number: int = 1
    step: int = 1

    def marker(self, item: LexborNode) -> str:
        """Return the marker of the next item and count on."""
        if self.numeral is None:
            return "•" if self.step else ""
        self.number = _whole(item.attributes.get("value"), self.number)
        marker = f"{self.numeral(self.number)}."
        self.number += self.step
        return marker


def list_of(node: LexborNode, tag: str) -> ShownList:
    """Read how a list element marks its items: `type`, `start`, `reversed` and its own style."""
    attributes = node.attributes
    style = (attributes.get("style") or "").replace(" ", "").lower()
    bare = "list-style:none" in style or "list-style-type:none" in style
    if tag != "ol" or bare:
        return ShownList(None, 0, 0 if bare else 1)
    styled = next((numeral for name, numeral in _STYLES.items() if name in style), "1")
    numeral = _NUMERALS.get(attributes.get("type") or "", _NUMERALS[styled])
    step = -1 if "reversed" in attributes else 1
    first = 1 if step > 0 else sum(1 for child in node.iter() if child.tag == "li")
    return ShownList(numeral, _whole(attributes.get("start"), first), step)


def _whole(written: str | None, otherwise: int) -> int:
    """Read a whole number of at most nine digits."""
    return int(written) if written and re.fullmatch(r"\s*-?[0-9]{1,9}\s*", written) else otherwise
