"""What is known of papers, loaded strictly from `data`: classes with their printed words, and the marks of courts and
agencies. How they are weighed is `judging`."""

import re
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal

import msgspec

from latchstring.packets.skeleton import bare
from latchstring.text.strict_yaml import load_strict
from latchstring.vocabulary import Compulsion, ElementKind, EvidenceSide, IssuingCourt, PaperClass, SignerRole

Nature = Literal["court", "agency", "none"]


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Printed words of a form, how much they say (0–6), and where they must stand to say it."""

    words: str
    weight: float
    zone: Literal["title", "foot", "any"] = "any"
    alone: bool = False
    """Whether they must fill their line: a caption is alone, a mention is not."""
    bare: str = ""


class Asked(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An element that a form of a class asks, and the printed words that ask it (empty: the form as a whole does)."""

    element: ElementKind
    words: tuple[str, ...] = ()


class Paper(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One class. `nature` is who issues such papers: a court, an agency, or neither (a cover, a letter)."""

    paper: PaperClass
    nature: Nature
    compulsion: Compulsion
    verified: bool
    """Whether a copy of the form, or a statute or regulation that prints it, showed its title and weighty words."""
    source: str = ""
    """Where words were seen, one address or citation. Beside `verified: false` it showed the title or single words."""
    numbers: tuple[str, ...] = ()
    current: tuple[str, ...] = ()
    superseded: tuple[str, ...] = ()
    editions_seen: tuple[str, ...] = ()
    """Editions whose date was seen on a copy; those not listed here are from memory."""
    words: tuple[Words, ...]
    asks: tuple[Asked, ...] = ()


class Mark(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words by which a court's or an agency's paper is built, in groups that are counted once each."""

    side: EvidenceSide
    group: str
    words: tuple[str, ...]
    zone: Literal["title", "foot", "any"] = "any"
    alone: bool = False
    court: IssuingCourt | None = None
    signer: SignerRole | None = None


class Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words by which a letter or a caller asks for an element."""

    element: ElementKind
    words: tuple[str, ...]
    beside: tuple[str, ...] = ()
    """Words of which one must stand near, where `words` alone ask nothing: a heads-up, before somebody walks out."""


class Asides(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words that matter for irregularities and not for the class."""

    bases: tuple[str, ...]
    cancellation: tuple[str, ...]
    service: tuple[str, ...]
    signatures: tuple[str, ...]
    no_hold: tuple[str, ...]
    holds: tuple[str, ...]
    instructions: tuple[str, ...]
    captions: tuple[str, ...]


def _data(name: str) -> Traversable:
    return files("latchstring.packets").joinpath("data").joinpath(name)


@cache
def papers() -> dict[PaperClass, Paper]:
    """Return every class by its code, agencies' and courts'."""
    rows: list[Paper] = []
    for name in ("agency.yml", "court.yml", "other.yml"):
        rows += load_strict(_data(name), tuple[Paper, ...])
    return {row.paper: _with_bare(row) for row in rows}


def _with_bare(row: Paper) -> Paper:
    words = tuple(msgspec.structs.replace(each, bare=bare(each.words)) for each in row.words)
    return msgspec.structs.replace(row, words=words)


@cache
def marks() -> tuple[Mark, ...]:
    """Return the marks of courts and of agencies."""
    return load_strict(_data("marks.yml"), tuple[Mark, ...])


@cache
def requests() -> tuple[Request, ...]:
    """Return the words by which letters and callers ask."""
    return load_strict(_data("requests.yml"), tuple[Request, ...])


@cache
def asides() -> Asides:
    """Return the words of irregularities."""
    return load_strict(_data("asides.yml"), Asides)


@cache
def numbers() -> tuple[tuple[PaperClass, str, re.Pattern[str]], ...]:
    """Return each class's form numbers as expressions that forgive what scanners confuse, longest first."""
    rows = [(number, paper.paper) for paper in papers().values() for number in paper.numbers]
    return tuple((paper, number, _number(number)) for number, paper in sorted(rows, key=lambda row: -len(row[0])))


_CONFUSED = {"I": "[I1l|!]", "1": "[1Il|!]", "0": "[0OoQ]", "2": "[2Zz]", "5": "[5Ss]", "6": "[6Gb]", "8": "[8B]"}


def _number(printed: str) -> re.Pattern[str]:
    pattern = "".join(
        r"[\s\-–—~_.=]{0,3}" if letter in "- " else _CONFUSED.get(letter, re.escape(letter)) for letter in printed
    )
    return re.compile(rf"(?<![\w]){pattern}(?![A-Za-z0-9])", re.IGNORECASE)
