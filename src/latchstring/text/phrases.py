"""The small language of phrases (`word*`, `(a|b)`, `[x]`, `...`) turned into regular expressions over folded text.

Which phrases there are is said by the lexicon; what a match means is said by frames.
"""

import re
from bisect import bisect_left
from functools import cache
from importlib.resources import files
from itertools import islice, takewhile

_LONGEST_JOIN, _GAP_WORDS, _LONGEST_WORD = 4, 6, 40
_JOIN = rf"[^a-zA-Z0-9.;:]{{1,{_LONGEST_JOIN}}}"
_GAP_WORD = r"['/-]?[a-zA-Z0-9]++(?:['/-]{1,2}[a-zA-Z0-9]++)?"
"""A word between, or one like "and/or"; longer chains count as several: else they could be parted in
more ways than can be tried."""
_GAP = rf"(?:{_JOIN}{_GAP_WORD}){{0,{_GAP_WORDS}}}?"
_ACRONYM = re.compile(r"\b[A-Z][A-Z.]*[A-Z]\b")
_RARE = 10_000
"""What a word counts that is none of the common ones."""
_NO_WORD = re.compile(r"[^a-zA-Z0-9]")
_GROUP = re.compile(r"(\(.*\|.*\))([^()|]*)")


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


def open_pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Compile phrases to one expression without an edge in front: quicker, but matches may begin inside a word."""
    return re.compile(rf"(?:{'|'.join(_sequence(p) for p in phrases)})(?![a-zA-Z0-9])")


def _bounded(pattern: str) -> str:
    """Bound a pattern at word edges; the edge is asked for once, in front, which is what makes the scan quick."""
    return rf"(?<![a-zA-Z0-9])(?:{pattern})(?![a-zA-Z0-9])"


def acronyms(phrases: tuple[str, ...]) -> set[str]:
    """Return the words that a phrase asks for in capitals."""
    return {word for phrase in phrases for word in _ACRONYM.findall(phrase)}


def anchors(phrase: str) -> tuple[str, ...]:
    """Return pieces of words of which every match of a phrase holds at least one: what to look for before matching.

    A blank stands for an edge of a word, and so does every sign that is no letter or digit. An empty piece means that
    nothing can be told beforehand.

    >>> anchors("(shall|will) [promptly] notif* ... ICE")
    (' ICE ',)
    >>> anchors("(detainer*|hold request)")
    (' detainer', ' hold ')
    """
    tokens = _tokens(phrase)
    at = _telling(tokens)
    pieces = ("",) if at is None else _literals(tokens[at])
    return tuple(piece.lstrip() for piece in pieces) if phrase.startswith("...") else pieces


def reach(phrase: str) -> tuple[int, int]:
    """Return how many characters a match begins before its anchor at most, and how far behind it ends.

    Words of any length (`word*`, `...`) are taken to be no longer than 40 characters.

    >>> reach("detainer*"), reach("hold ... ICE")[1] > 240
    ((0, 53), True)
    """
    tokens = _tokens(phrase)
    at = _telling(tokens)
    if at is None:
        return (_width(tokens),) * 2
    inside = _GROUP.fullmatch(tokens[at]) is not None or phrase.startswith("...")
    return _width(tokens[: at + inside]), _width(tokens[at:])


def _telling(tokens: list[str]) -> int | None:
    """Which part tells most, as one that every match must have; None where none must be there."""
    needed = [at for at, part in enumerate(tokens) if part != "..." and not part.startswith("[")]
    return max(needed, key=lambda at: min(map(_rarity, _literals(tokens[at]))), default=None)


def _width(tokens: list[str]) -> int:
    """The most characters that tokens and the joins around them take."""
    return sum(_width_of(part) + _LONGEST_JOIN for part in tokens)


def _width_of(part: str) -> int:
    """The most characters that one part takes."""
    if part == "...":
        return _GAP_WORDS * (_LONGEST_WORD + _LONGEST_JOIN)
    group = _GROUP.fullmatch(part)
    if group or part.startswith("["):
        options = _options(group.group(1) if group else part)
        return max(_width(_tokens(option)) for option in options) + (len(group.group(2)) if group else 0)
    return len(part) + (_LONGEST_WORD if part.endswith("*") else 0)


@cache
def _rarity(piece: str) -> int:
    """How much an anchor tells: a word that is not among the common ones the more, the longer; else its rank there."""
    word = piece.strip().lower()
    if not word:
        return 0
    listed, ranks = _common_words()
    if piece.endswith(" "):
        return ranks.get(word, _RARE + len(word))
    begun = takewhile(lambda common: common.startswith(word), islice(listed, bisect_left(listed, word), None))
    return min((ranks[common] for common in begun), default=_RARE + len(word))


@cache
def _common_words() -> tuple[list[str], dict[str, int]]:
    """The words that ordinances and police orders are full of, by the alphabet, and the rank of each from 1."""
    words = (files("latchstring.text") / "data" / "common_words.txt").read_text("utf-8").split()
    return sorted(words), {word: rank for rank, word in enumerate(words, 1)}


def _literals(part: str) -> tuple[str, ...]:
    """The anchors of one token."""
    group = _GROUP.fullmatch(part)
    if not group:
        stem = part.rstrip("*")
        return (f" {edges_as_blanks(stem)}" + (" " if stem == part else ""),)
    pieces = tuple(piece for option in _options(group.group(1)) for piece in anchors(option))
    return tuple(piece.rstrip() for piece in pieces) if group.group(2) else pieces


def edges_as_blanks(text: str) -> str:
    """Return a text of the same length in which every sign that is no letter or digit is a blank.

    >>> edges_as_blanks("under 287(g), ICE")
    'under 287 g   ICE'
    """
    return _NO_WORD.sub(" ", text)


def _tokens(phrase: str) -> list[str]:
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


def _options(group: str) -> list[str]:
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
    tokens = _tokens(phrase)
    out, started = "", False
    for number, part in enumerate(tokens):
        if part == "...":
            out += _GAP
        elif part.startswith("["):
            inner = "|".join(_sequence(o) for o in _options(part))
            later = started or number == len(tokens) - 1
            out += f"(?:{_JOIN}(?:{inner}))?" if later else f"(?:(?:{inner}){_JOIN})?"
        else:
            out += (_JOIN if started else "") + _token(part)
            started = True
    return out


def _token(token: str) -> str:
    """A pattern for one token: a word, an alternative, or a word with any ending."""
    group = _GROUP.fullmatch(token)
    if group:
        return "(?:" + "|".join(_sequence(o) for o in _options(group.group(1))) + ")" + re.escape(group.group(2))
    stem = token.rstrip("*")
    if "*" in stem:
        raise PhraseError(f"a star may only end a word, not stand in it: {token!r}")
    ending = "[a-zA-Z'-]*" if token != stem else ""
    return re.escape(stem) + ending
