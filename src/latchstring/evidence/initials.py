"""With what a match of an expression begins: a look at one character turns most places of a text away.

Expressions are those that `notation` writes; what they are for is not known here. A bracket may ask for one case only,
never for any: a look would be too narrow.
"""

import re
from collections.abc import Iterator

_TOKEN = re.compile(
    r"(?P<look>\(\?<?[=!])|(?P<open>\((?:\?(?:-i)?:|\?P<\w+>)?)|(?P<bar>\|)|(?P<edge>\\[bB]|\^|\$)"
    r"|(?P<atom>\)|\\.|\[\^?(?:\\.|[^\]\\])*\]|[a-z ]+(?![a-z ?*{])|.)(?P<marks>(?:[?*+]|\{[\d,]+\})?[?+]?)",
    re.DOTALL,
)
_MAY_BE_ABSENT = re.compile(r"[?*]|\{(?:0?,|0\})")


def look_ahead(expression: str) -> str:
    """Return a look at the first character of a match; empty where a match may hold none.

    >>> look_ahead(r"(?:an? )?alien|\\b[1-9] (?:im)?migrants"), look_ahead("(?:alien)?(?= visa)")
    ('(?=[1-9]|a)', '')
    """
    found, may_be_empty = _initials(_TOKEN.finditer(expression))
    return "" if may_be_empty else f"(?={'|'.join(sorted(found))})"


def _initials(tokens: Iterator[re.Match[str]]) -> tuple[set[str], bool]:
    """The atoms that the alternatives up to a closing bracket may begin with, and whether one of them may be empty."""
    found: set[str] = set()
    may_be_empty, at_start = False, True
    for token in tokens:
        absent = _MAY_BE_ABSENT.match(token["marks"] or "") is not None
        if token["atom"] == ")":
            return found, may_be_empty or at_start or absent
        if token["bar"]:
            may_be_empty, at_start = may_be_empty or at_start, True
        elif token["look"]:
            _initials(tokens)
        elif not token["edge"]:
            letters, absent = _initials(tokens) if token["open"] else ({_first(token["atom"])}, absent)
            found |= letters if at_start else set()
            at_start = at_start and absent
    return found, may_be_empty or at_start


def _first(atom: str) -> str:
    """What stands for the first character: the first letter of words, or a set of characters as it is."""
    return atom if atom[0] in "[\\" else atom[0]
