"""Normal words and the small language of phrases over them (`word*`, `(a|b c)`, `[x]`, `...`), for any script.

A text is made into plain words parted by blanks: lower case, no accents, no punctuation. `#` and `Nº` become `no`,
`A-Number` becomes `anumber` (so that "a number of" is not one), `U.S.` becomes `us`.
"""

import re
import unicodedata
from collections.abc import Iterable

_ANUMBER = re.compile(
    r"(?<![\w'’])(?:A[-–‐ ]?#(?:'s)?|A[-–‐]\s?(?:[Nn]umbers?|NUMBERS?|[Nn]os?\b\.?|NO\b\.?|[Nn]um\b\.?|[Ff]ile)"
    r"|A (?:Numbers?|NUMBERS?|Nos?[.:])(?! (?:[oO][fF]|in|is|are|will)\b))"
)
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?")
_NUMBER_SIGN = re.compile(r"#|№|\bn[º°o]\b\.?|\bno\.", re.IGNORECASE)
_APOSTROPHE = re.compile(r"(?<=\w)['’‘`´](?=\w)")
_PLURAL = re.compile(r"\((?:s|es|a|as|os)\)", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])")
_YES_NO = re.compile(r"\b(yes|y) (?:no|n)\b|\b(si) no$")
"""The two answers: their "no" is no number."""
_OTHER = re.compile(r"[\W_]+")


def plain_words(text: str) -> str:
    """Return the plain words of printed text, each followed by a blank.

    >>> plain_words("Alien’s A-Number / U.S. S.S.# (Nº)")
    'aliens anumber us ss no no '
    """
    text = _ANUMBER.sub(" anumber ", text)
    text = _PLURAL.sub(_kept_plural, text)
    text = _APOSTROPHE.sub("", text)
    text = _DOTTED.sub(lambda dotted: dotted[0].replace(".", ""), text)
    text = _NUMBER_SIGN.sub(" no ", text)
    folded = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    words = _YES_NO.sub(r"\1\2", _OTHER.sub(" ", folded).strip())
    return words + " " if words else ""


def _kept_plural(ending: re.Match[str]) -> str:
    return "s" if ending[0].lower() == "(s)" else ""


def name_words(name: str) -> str:
    """Return the plain words of a technical name.

    >>> name_words("studentBirth_cntryCd2")
    'student birth cntry cd 2 '
    """
    return plain_words(_CAMEL.sub(" ", name).replace("#", " no "))


def compiled(phrases: Iterable[str]) -> re.Pattern[str]:
    """Compile phrases to one expression over plain words.

    >>> bool(compiled(["(city|country) of [your] birth*"]).search(plain_words("Country of your birth:")))
    True
    """
    ordered = sorted(phrases, key=len, reverse=True)
    if not ordered:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\S)(?:{'|'.join(map(_sequence, ordered))})")


def anchors(phrase: str) -> tuple[str, ...]:
    """Return pieces of plain words of which every match of the phrase holds at least one.

    >>> anchors("(city|country) of [your] birth*")
    (' birth',)
    """
    best: tuple[str, ...] = ()
    for token in _tokens(phrase):
        if token == "..." or token.startswith("["):  # noqa: S105 a piece of a phrase, no secret
            continue
        here = _anchors_of(token)
        if not best or _length(here) > _length(best):
            best = here
    if not best:
        raise ValueError(f"the phrase {phrase!r} holds no word that must stand")
    return best


def _length(pieces: tuple[str, ...]) -> int:
    return min(len(piece.strip()) for piece in pieces)


def _anchors_of(token: str) -> tuple[str, ...]:
    if token.startswith("("):
        return tuple(anchor for option in _options(token) for anchor in anchors(option))
    return (f" {token[:-1]}",) if token.endswith("*") else (f" {token} ",)


def _tokens(phrase: str) -> list[str]:
    tokens, depth, word = [], 0, ""
    for char in phrase:
        depth += (char in "([") - (char in ")]")
        if char == " " and not depth:
            tokens.append(word)
            word = ""
        else:
            word += char
    if depth:
        raise ValueError(f"brackets do not match in the phrase {phrase!r}")
    return [token for token in (*tokens, word) if token]


def _options(token: str) -> list[str]:
    options, depth, option = [], 0, ""
    for char in token[1:-1]:
        depth += (char in "([") - (char in ")]")
        if char == "|" and not depth:
            options.append(option)
            option = ""
        else:
            option += char
    return [*options, option]


def _sequence(phrase: str) -> str:
    return "".join(map(_token, _tokens(phrase)))


def _token(token: str) -> str:
    if token == "...":  # noqa: S105 a piece of a phrase, no secret
        return r"(?:\S+ ){0,5}?"
    if token[0] in "([":
        inner = "|".join(map(_sequence, _options(token)))
        return f"(?:{inner})" + ("?" if token[0] == "[" else "")
    return re.escape(token[:-1]) + r"\S* " if token.endswith("*") else re.escape(token) + " "
