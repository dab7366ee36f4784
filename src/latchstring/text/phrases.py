"""The small language of phrases (`word*`, `(a|b)`, `[x]`, `...`) turned into regular expressions over folded text.

Which phrases there are is said by the lexicon; what a match means is said by frames.
"""

import re
from functools import cache

LONGEST_JOIN, GAP_WORDS = 4, 6
_JOIN = rf"[^a-zA-Z0-9.;:]{{1,{LONGEST_JOIN}}}"
_GAP_WORD = r"['/-]?[a-zA-Z0-9]++(?:['/-]{1,2}[a-zA-Z0-9]++)?"
"""A word between, or one like "and/or"; longer chains count as several: else they could be parted in
more ways than can be tried."""
_GAP = rf"(?:{_JOIN}{_GAP_WORD}){{0,{GAP_WORDS}}}?"
_ACRONYM = re.compile(r"\b[A-Z][A-Z.]*[A-Z]\b")
GROUP = re.compile(r"(\(.*\|.*\))([^()|]*)")


class PhraseError(ValueError):
    """A phrase that cannot be read: says which."""


def phrase_pattern(phrase: str) -> str:
    """Turn one phrase into a regular expression, bounded at word edges.

    >>> bool(re.search(phrase_pattern("(shall|will) [promptly] notif* ... ICE"), "shall notify agents of ICE"))
    True
    >>> bool(re.search(phrase_pattern("287(g)"), "section 287(g)."))
    True
    """
    return _bounded(_sequence(phrase))


def concept_pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Compile the phrases of a concept to one expression; longer phrases are tried first."""
    ordered = sorted(phrases, key=len, reverse=True)
    return re.compile(_bounded("|".join(_sequence(p) for p in ordered)))


@cache
def open_pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Compile phrases to one expression without an edge in front: quicker, but matches may begin inside a word."""
    return re.compile(rf"(?:{'|'.join(_sequence(p) for p in phrases)})(?![a-zA-Z0-9])")


def _bounded(pattern: str) -> str:
    """Bound a pattern at word edges; the edge is asked for once, in front, which is what makes the scan quick."""
    return rf"(?<![a-zA-Z0-9])(?:{pattern})(?![a-zA-Z0-9])"


def acronyms(phrases: tuple[str, ...]) -> set[str]:
    """Return the words that a phrase asks for in capitals."""
    return {word for phrase in phrases for word in _ACRONYM.findall(phrase)}


def tokens_of(phrase: str) -> list[str]:
    """Split at blanks that stand outside brackets."""
    tokens, depth, word = [], 0, ""
    for char in phrase:
        depth += (char in "([") - (char in ")]")
        if char == " " and depth == 0:
            tokens.append(word)
            word = ""
        else:
            word += char
    if depth:
        raise PhraseError(f"brackets do not match in the phrase {phrase!r}")
    return [t for t in (*tokens, word) if t]


def options_of(group: str) -> list[str]:
    """The alternatives of `(a|b (c|d))`."""
    options, depth, option = [], 0, ""
    for char in group[1:-1]:
        depth += (char in "([") - (char in ")]")
        if char == "|" and depth == 0:
            options.append(option)
            option = ""
        else:
            option += char
    return [*options, option]


def _sequence(phrase: str) -> str:
    """A pattern for tokens in a row, with joins between them."""
    tokens = tokens_of(phrase)
    out, started = "", False
    for number, part in enumerate(tokens):
        if part == "...":
            out += _GAP
        elif part.startswith("["):
            inner = "|".join(_sequence(o) for o in options_of(part))
            later = started or number == len(tokens) - 1
            out += f"(?:{_JOIN}(?:{inner}))?" if later else f"(?:(?:{inner}){_JOIN})?"
        else:
            out += (_JOIN if started else "") + _token(part)
            started = True
    return out


def _token(token: str) -> str:
    """A pattern for one token: a word, an alternative, or a word with any ending."""
    group = GROUP.fullmatch(token)
    if group:
        return "(?:" + "|".join(_sequence(o) for o in options_of(group.group(1))) + ")" + re.escape(group.group(2))
    stem = token.rstrip("*")
    if "*" in stem:
        raise PhraseError(f"a star may only end a word, not stand in it: {token!r}")
    ending = "[a-zA-Z'-]*" if token != stem else ""
    return re.escape(stem) + ending
