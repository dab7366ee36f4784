"""Names of agencies in one spelling: whose they are, what they do, and which place they name. Word lists are data.

Nothing is dropped that tells two agencies apart: a jail and a police department of one city stay two.
"""

import re
import unicodedata
from functools import cache
from importlib.resources import files
from itertools import pairwise

import msgspec

from latchstring.text import load_strict
from latchstring.vocabulary import AgencyLevel, AgreementKind


class State(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A state or territory: postal code, the first two digits of its GEOIDs, name."""

    code: str
    fips: str
    name: str


class _Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    short: dict[str, str]
    stop: frozenset[str]
    filler: frozenset[str]
    functions: dict[str, tuple[str, ...]]
    levels: dict[AgencyLevel, tuple[str, ...]]
    institutions: frozenset[str]
    sentence: frozenset[str]
    types: dict[AgencyLevel, tuple[str, ...]]


class AgencyName(msgspec.Struct, frozen=True, kw_only=True):
    """A name taken apart. `place` holds its words without what says city, county or office."""

    words: tuple[str, ...]
    place: tuple[str, ...]
    whole: tuple[str, ...] = ()
    """The same with words that may belong to an institution or to the place: "oak park", "port huron"."""
    level: AgencyLevel = AgencyLevel.UNKNOWN
    stated: bool = False
    """Whether a word of the name says the level ("county"), and not only what the agency does ("sheriff")."""
    function: str = ""
    institution: tuple[str, ...] = ()
    ends_in_city: bool = False
    """Whether "city" stands behind the place, where it may be part of the name or not."""
    kind: str = ""
    """The word that says what kind of place: county, city, township, village, town, borough, parish."""


_KINDS = ("county", "parish", "township", "village", "town", "borough", "city", "municipality")
_MARKS = re.compile(r"(?:\s*(?:[*†‡§¶#]+|[¹²³⁰⁴-⁹]+|\[\w{1,3}\]|\(\d{1,2}\)))+\s*$")
_ADDENDUM = re.compile(r"\s+\(?(?:addendum|amendment|renewal)\)?\s*\d?$", re.IGNORECASE)


@cache
def _words() -> _Words:
    return load_strict(files("latchstring.agreements").joinpath("data").joinpath("names.yml"), _Words)


@cache
def states() -> tuple[State, ...]:
    """Return every state and territory."""
    return load_strict(files("latchstring.agreements").joinpath("data").joinpath("states.yml"), tuple[State, ...])


@cache
def _models() -> dict[AgreementKind, tuple[str, ...]]:
    source = files("latchstring.agreements").joinpath("data").joinpath("models.yml")
    return load_strict(source, dict[AgreementKind, tuple[str, ...]])


def plain(words: str) -> str:
    """Return words in lower-case letters and digits with single blanks between them.

    >>> plain("St. Clair Co. Sheriff’s Office (P.D.)")
    'st clair co sheriffs office pd'
    """
    straight = words.replace("’", "'").replace("‘", "'").replace("`", "'").replace("–", "-").replace("—", "-")
    folded = unicodedata.normalize("NFKD", straight).encode("ascii", "ignore").decode()
    text = folded.lower().replace("&", " and ").replace("'", "")
    text = re.sub(r"\b([a-z])\.(?=[a-z]\b)", r"\1", text)
    return " ".join(re.sub("[^a-z0-9]+", " ", text).split())


def without_marks(words: str) -> tuple[str, str]:
    """Return words without the footnote marks behind them, and the marks.

    >>> without_marks("Reed County Sheriff's Office**")
    ("Reed County Sheriff's Office", '**')
    """
    found = _MARKS.search(words)
    return (words[: found.start()].strip(), found[0].strip()) if found else (words.strip(), "")


def state_of(words: str) -> str:
    """Return the postal code of a state by its code or name, else nothing. No spelling is guessed."""
    said = plain(without_marks(words)[0])
    for state in states():
        if said in (state.code.lower(), state.name.lower()):
            return state.code
    return ""


def state_of_fips(digits: str) -> str:
    """Return the postal code of the state in which a GEOID lies, else nothing."""
    return next((state.code for state in states() if digits[:2] == state.fips), "")


def models_of(words: str) -> tuple[AgreementKind, ...]:
    """Return the models that words name, longest names first; none where none is known.

    >>> [model.value for model in models_of("JEM / Task Force Model")]
    ['jail_enforcement', 'task_force']
    """
    text, found = f" {plain(words)} ", dict[AgreementKind, int]()
    names = sorted(((name, kind) for kind, names in _models().items() for name in names), key=lambda n: -len(n[0]))
    for name, kind in names:
        at = text.find(f" {name} ")
        if at >= 0:
            found.setdefault(kind, at)
            text = text.replace(f" {name} ", f" {'_' * len(name)} ")
    if len(found) > 1:
        found.pop(AgreementKind.SECTION_287G, None)
    return tuple(sorted(found, key=lambda kind: found[kind]))


def is_agency(words: str) -> bool:
    """Say whether words that stand alone in a row read like the name of an agency, and not like a note.

    >>> is_agency("Reed County Sheriff's Office"), is_agency("Contact the police department for questions")
    (True, False)
    """
    name, said = take_apart(words), set(plain(words).split())
    named = bool(name.place) and bool(name.function or name.institution)
    return named and len(said) <= 9 and not said & _words().sentence


def level_of_type(words: str) -> AgencyLevel:
    """Return the level that a column of types states; unknown where it states none."""
    said = plain(words)
    return next((level for level, names in _words().types.items() if said in names), AgencyLevel.UNKNOWN)


def take_apart(name: str, state: str = "") -> AgencyName:
    """Take the name of an agency apart; `state` is the postal code of where it is, if known.

    >>> take_apart("Saint Clair County Sheriff's Office", "MI").place == take_apart("St. Clair Co. SO", "MI").place
    True
    """
    words = _expanded(_ADDENDUM.sub("", name), state)
    text = " ".join(words)
    function, of_function = _function(text)
    kind = next((kind for kind in _KINDS if _holds(text, kind)), "")
    institution = tuple(word for word in words if word in _words().institutions - of_function)
    place = tuple(
        word
        for word in words
        if word not in _words().filler | _words().stop | of_function and word not in institution and word not in _KINDS
    )
    unsure = {word for phrase in _words().functions["investigation"] for word in phrase.split()}
    whole = tuple(
        word
        for word in words
        if word not in _words().filler | _words().stop | set(_KINDS) and (word in unsure or word not in of_function)
    )
    own_state = next((plain(each.name).split() for each in states() if each.code == state), [])
    of_state = not place or list(place) in (own_state, [*own_state, "state"], ["state"])
    if of_state and not institution and kind in ("", "city"):
        return AgencyName(words=words, place=place, level=AgencyLevel.STATE, stated=True, function=function)
    level, stated = _level(text, function, institution, kind, state)
    ends = any(before in whole and word == "city" for before, word in pairwise(words))
    return AgencyName(
        words=words,
        place=place,
        whole=whole,
        level=level,
        stated=stated,
        function=function,
        institution=institution,
        ends_in_city=ends,
        kind=kind,
    )


def _expanded(name: str, state: str) -> tuple[str, ...]:
    """Return the words of a name, written out; the state's own name or code at the end is dropped."""
    text = plain(name).replace("charter township", "township").replace("charter twp", "township")
    if text.startswith("so "):
        text = f"south {text[3:]}"
    held = next((each for each in states() if each.code == state), None)
    if held is not None:
        text = re.sub(rf" (?:{held.code.lower()}|{re.escape(plain(held.name))})$", "", text)
    short = _words().short
    return tuple(word for each in text.split() for word in short.get(each, each).split())


def _holds(text: str, words: str) -> bool:
    return f" {words} " in f" {text} "


def _function(text: str) -> tuple[str, frozenset[str]]:
    """Return what an agency does, by the last such word, and the words that say it."""
    found = [
        (f" {text} ".rfind(f" {phrase} ") + len(phrase), function, phrase)
        for function, phrases in _words().functions.items()
        for phrase in phrases
        if _holds(text, phrase)
    ]
    if not found:
        return "", frozenset()
    chosen = "sheriff" if any(each[1] == "sheriff" for each in found) else max(found)[1]
    return chosen, frozenset(word for _, _, phrase in found for word in phrase.split())


def _level(text: str, function: str, institution: tuple[str, ...], kind: str, state: str) -> tuple[AgencyLevel, bool]:
    levels = _words().levels
    for level in (AgencyLevel.TRIBAL, AgencyLevel.COLLEGE, AgencyLevel.SCHOOL):
        if any(_holds(text, phrase) for phrase in levels[level]):
            return level, True
    if kind == "borough" and state == "AK":
        return AgencyLevel.COUNTY, True
    for level in (AgencyLevel.COUNTY, AgencyLevel.MUNICIPAL):
        if any(_holds(text, phrase) for phrase in levels[level]):
            return level, True
    if _holds(text, "city of"):
        return AgencyLevel.MUNICIPAL, True
    if institution:
        return AgencyLevel.OTHER, False
    if function == "sheriff":
        return AgencyLevel.COUNTY, False
    return (AgencyLevel.MUNICIPAL, False) if function == "police" else (AgencyLevel.UNKNOWN, False)
