"""Where a phrase can stand at all: its anchors, how far it reaches around them, and what must stand before them.

An anchor is a piece of a word of which every match of the phrase holds at least one: the words that a text is likely
to hold least often. What is found by all this is looked at by the phrase's own pattern (`phrases`).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from itertools import islice, takewhile
from typing import NamedTuple

from latchstring.text.phrases import GAP_WORDS, GROUP, LONGEST_JOIN, options_of, tokens_of

_LONGEST_WORD = 40
_NO_WORD = re.compile(r"[^a-zA-Z0-9]")
_EDGE = rf"[^a-zA-Z0-9.;:]{{1,{LONGEST_JOIN + 1}}}"
"""What stands between two words, a sign of the word between included ("'re", "/or")."""
_GAP = rf"{{0,{2 * GAP_WORDS}}}?"
_WORD = "[a-zA-Z0-9]++"
_RARE = 1 / 600
"""How often a word is met that is none of the common ones, where the most common is met once; short ones more often."""
_SHORT_WORD, _SHORT_STEM = 4, 5
_PER_LETTER = 0.98
_FIGURE = 1 / 20


class Anchored(NamedTuple):
    """An anchor of a phrase: a match begins at most `before` characters before it and ends within `behind`.

    `lead` is an expression for the reversed text before the anchor: it lets through whatever the phrase lets through
    there, and more; empty where anything may stand before. Words of any length (`word*`, `...`) are taken to be no
    longer than 40 characters.
    """

    piece: str
    before: int
    behind: int
    lead: str


def anchors(phrase: str) -> tuple[str, ...]:
    """Return pieces of words of which every match of a phrase holds at least one: what to look for before matching.

    A blank stands for an edge of a word, and so does every sign that is no letter or digit. An empty piece means that
    nothing can be told beforehand.

    >>> anchors("(shall|will) [promptly] notif* ... ICE")
    (' ICE ',)
    >>> anchors("(detainer*|hold request)")
    (' detainer', ' hold ')
    """
    return tuple(piece for piece, _ in _pieces(tokens_of(phrase)))


@cache
def anchored(phrase: str) -> tuple[Anchored, ...]:
    """Return the anchors of a phrase with what lies around them.

    >>> [hold] = anchored("(shall|will) not detain*")
    >>> [bool(re.match(hold.lead, before[::-1])) for before in ("they will not ", "who may not ")]
    [True, False]
    """
    tokens = tokens_of(phrase)
    at = _telling(tokens)
    behind = _width(tokens[at or 0 :])
    before = _width(tokens if at is None else tokens[: at + 1])
    return tuple(
        Anchored(piece, before, behind, "")
        if words is None
        else Anchored(piece, _width(words), behind, _backwards(words))
        for piece, words in _pieces(tokens)
    )


def edges_as_blanks(text: str) -> str:
    """Return a text of the same length in which every sign that is no letter or digit is a blank.

    >>> edges_as_blanks("under 287(g), ICE")
    'under 287 g   ICE'
    """
    return _NO_WORD.sub(" ", text)


def _pieces(tokens: list[str]) -> Iterator[tuple[str, list[str] | None]]:
    """Yield the anchors, each with the tokens before it; None where anything may stand there."""
    at = _telling(tokens)
    if at is None:
        yield "", None
    elif tokens[0] == "...":
        yield from ((piece.lstrip(), None) for piece, _ in _literals(tokens[at]))
    else:
        for piece, words in _literals(tokens[at]):
            yield piece, None if words is None else [*tokens[:at], *words]


@cache
def _literals(part: str) -> tuple[tuple[str, list[str] | None], ...]:
    """Return the anchors of one token, each with the tokens before it in its alternative; phrases share most tokens."""
    group = GROUP.fullmatch(part)
    if not group:
        stem = part.rstrip("*")
        return ((f" {edges_as_blanks(stem)}" + (" " if stem == part else ""), []),)
    pieces = (piece for option in options_of(group.group(1)) for piece in _pieces(tokens_of(option)))
    return tuple((piece.rstrip() if group.group(2) else piece, words) for piece, words in pieces)


def _telling(tokens: list[str]) -> int | None:
    """Which part is met least often, as one that every match must have; None where none must be there."""
    needed = [at for at, part in enumerate(tokens) if part != "..." and not part.startswith("[")]
    return min(needed, key=lambda at: sum(_frequency(piece) for piece, _ in _literals(tokens[at])), default=None)


def _width(tokens: list[str]) -> int:
    """The most characters that tokens and the joins around them take."""
    return sum(_width_of(part) + LONGEST_JOIN for part in tokens)


def _width_of(part: str) -> int:
    """The most characters that one part takes."""
    if part == "...":
        return GAP_WORDS * (_LONGEST_WORD + LONGEST_JOIN)
    group = GROUP.fullmatch(part)
    if group or part.startswith("["):
        options = options_of(group.group(1) if group else part)
        return max(_width(tokens_of(option)) for option in options) + (len(group.group(2)) if group else 0)
    return len(part) + (_LONGEST_WORD if part.endswith("*") else 0)


@cache
def _frequency(piece: str) -> float:
    """How often an anchor is met, roughly: a word by its rank among common ones (Zipf), a stem with all its words."""
    word = piece.strip().lower()
    if not word:
        return 1.0
    listed, ranks = _common_words()
    if piece.endswith(" "):
        return 1 / ranks[word] if word in ranks else _rare(word, _SHORT_WORD)
    begun = takewhile(lambda common: common.startswith(word), islice(listed, bisect_left(listed, word), None))
    return sum(1 / ranks[common] for common in begun) + (_FIGURE if word.isdigit() else _rare(word, _SHORT_STEM))


def _rare(word: str, short: int) -> float:
    """How often a word is met that is not listed, or those that begin with it."""
    return float(_RARE * 4 ** max(0, short - len(word)) * _PER_LETTER ** len(word))


@cache
def _common_words() -> tuple[list[str], dict[str, int]]:
    """The words that ordinances and police orders are full of, by the alphabet, and the rank of each from 1."""
    words = (files("latchstring.text") / "data" / "common_words.txt").read_text("utf-8").split()
    return sorted(words), {word: rank for rank, word in enumerate(words, 1)}


def _backwards(tokens: Sequence[str]) -> str:
    """An expression for tokens before an anchor, read from right to left up to the edge of the first word."""
    needed = next((at for at, part in enumerate(tokens) if part != "..." and not part.startswith("[")), None)
    return "" if needed is None else _reversed(tokens[needed:], started=True) + "(?![a-zA-Z0-9])"


def _reversed(tokens: Sequence[str], *, started: bool = False) -> str:
    """An expression for tokens in a row, read from right to left; `started` where a word stands behind them."""
    out = ""
    for part in reversed(tokens):
        if part == "...":
            out += f"(?:{_EDGE}{_WORD}){_GAP}" if started else f"(?:{_WORD}{_EDGE}){_GAP}"
        elif part.startswith("["):
            inner = "|".join(_reversed(tokens_of(option)) for option in options_of(part))
            out += f"(?:{_EDGE}(?:{inner}))?" if started else f"(?:(?:{inner}){_EDGE})?"
        else:
            out += (_EDGE if started else "") + _reversed_token(part)
            started = True
    return out


def _reversed_token(token: str) -> str:
    """An expression for one token, read from right to left."""
    group = GROUP.fullmatch(token)
    if group:
        inner = "|".join(_reversed(tokens_of(option)) for option in options_of(group.group(1)))
        return f"{re.escape(group.group(2)[::-1])}(?:{inner})"
    stem = token.rstrip("*")
    return ("[a-zA-Z'-]*" if token != stem else "") + re.escape(stem[::-1])
