"""The model texts as data: what a draft of a policy says, in which frame, with which names and choices.

A model text is Markdown with a short head that says what it is and where it comes from. Its parts begin with `##`:
`recital`, `rule: Heading`, `report` and `train`. How parts become a draft is `latchstring.drafting`.
"""

import re
from functools import cache
from importlib.resources.abc import Traversable
from typing import TypeVar

import msgspec

from latchstring.catalogue.bilingual import Bilingual
from latchstring.catalogue.loading import catalogue_folder
from latchstring.text.strict_yaml import DataError, load_strict, parse_strict
from latchstring.vocabulary import Body, CommunityKind, Instrument

REQUEST = "request"
"""The variant of a model text with which one body asks another, independent one."""

_HEAD = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_PART = re.compile(r"^## ([a-z_]+)(?:: (.+))?$", re.MULTILINE)
_T = TypeVar("_T")


class Part(msgspec.Struct, frozen=True):
    """One part of a model text: its kind or name, its heading and its words, both still with their blanks."""

    kind: str
    heading: str
    words: str


class PolicyHead(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The head of a policy's model text: its aim as an infinitive, the terms it uses, where it comes from."""

    policy: str
    aim: str
    source: str
    touches_information: bool
    terms: tuple[str, ...] = ()


class FrameHead(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The head of an instrument's frame: how it is called and which shared parts it has, in order."""

    instrument: Instrument
    heading: str
    title: str
    called: str
    this: str
    recitals: str
    numbering: str
    parts: tuple[str, ...]
    source: str


class SourceHead(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The head of a file of shared parts."""

    source: str


class PolicyText(msgspec.Struct, frozen=True):
    """A policy's model text: its head and its words, which are cut into parts once their blanks are filled."""

    head: PolicyHead
    words: str


class Frame(msgspec.Struct, frozen=True):
    """An instrument's frame: its head and its own words (`letterhead`, `opening`, `closing`)."""

    head: FrameHead
    own: dict[str, str]


class BodyName(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a body is called in these kinds of place and these states; an empty list means everywhere."""

    body: Body
    name: str
    kinds: tuple[CommunityKind, ...] = ()
    states: tuple[str, ...] = ()


class OfficeName(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who holds an office that model texts name, in these kinds of place and these states."""

    name: str
    is_: str = msgspec.field(name="is")
    kinds: tuple[CommunityKind, ...] = ()
    states: tuple[str, ...] = ()


class Enacting(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The words with which ordinances of these states begin."""

    words: str
    states: tuple[str, ...] = ()


class Voice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who speaks in an instrument: the party whose rules these are, and how its staff are named."""

    no_one: str
    staffs: str
    each_department: str
    place: str = ""
    bodies: tuple[Body, ...] = ()
    kinds: tuple[CommunityKind, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    policies: tuple[str, ...] = ()


class Names(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All names; of the rows that fit, the first counts."""

    source: str
    bodies: tuple[BodyName, ...]
    enacting: tuple[Enacting, ...]
    offices: tuple[OfficeName, ...]
    voices: tuple[Voice, ...]


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Something a community may choose: one of several values, a whole number within limits, or words of its own."""

    name: str
    default: str | int
    reason: Bilingual
    policies: tuple[str, ...] = ()
    one_of: dict[str, Bilingual] = {}
    least: int | None = None
    most: int | None = None
    text: bool = False
    matters_with: dict[str, str] = {}
    """Other choices and their values, any of which makes this one matter; empty where it always does."""


class Wording(msgspec.Struct, frozen=True):
    """All model texts. `texts` stand by policy and variant: an instrument, `request`, or empty for the usual one."""

    texts: dict[tuple[str, str], PolicyText]
    frames: dict[Instrument, Frame]
    definitions: dict[str, Part]
    shared: dict[str, Part]
    names: Names
    choices: tuple[Choice, ...]

    def text_for(self, policy: str, instrument: Instrument, *, asks: bool = False) -> PolicyText | None:
        """Return the model text of a policy in an instrument, or None where there is none."""
        if asks:
            return self.texts.get((policy, REQUEST)) or self.texts.get((policy, instrument))
        return self.texts.get((policy, instrument)) or self.texts.get((policy, ""))


@cache
def load_wording() -> Wording:
    """Return the model texts that ship with the program, read once. Raises `DataError` for a fault in a file."""
    folder = catalogue_folder().joinpath("wording")
    return Wording(
        texts=_texts(folder.joinpath("policies")),
        frames=_frames(folder.joinpath("instruments")),
        definitions=_shared(folder.joinpath("definitions.md")),
        shared=_shared(folder.joinpath("shared.md")),
        names=load_strict(folder.joinpath("names.yml"), Names),
        choices=load_strict(folder.joinpath("choices.yml"), tuple[Choice, ...]),
    )


def wording_file(*path: str) -> str:
    """Return the words of one file of the wording folder."""
    return catalogue_folder().joinpath("wording", *path).read_text("utf-8")


def _texts(folder: Traversable) -> dict[tuple[str, str], PolicyText]:
    texts = {}
    for source in _markdown(folder):
        head, words = _read_head(source.read_text("utf-8"), PolicyHead, source.name)
        policy, _, variant = source.name.removesuffix(".md").partition(".")
        if head.policy != policy:
            raise DataError(source.name, 2, "wording-name", policy=head.policy)
        texts[(policy, variant)] = PolicyText(head, words)
    return texts


def _frames(folder: Traversable) -> dict[Instrument, Frame]:
    frames = {}
    for source in _markdown(folder):
        head, parts = read_parts(source.read_text("utf-8"), FrameHead, source.name)
        frames[head.instrument] = Frame(head, {part.kind: part.words for part in parts})
    return frames


def _shared(source: Traversable) -> dict[str, Part]:
    _, parts = read_parts(source.read_text("utf-8"), SourceHead, source.name)
    return {part.kind: part for part in parts}


def _markdown(folder: Traversable) -> list[Traversable]:
    return sorted((entry for entry in folder.iterdir() if entry.name.endswith(".md")), key=lambda entry: entry.name)


def read_parts(text: str, head: type[_T], name: str) -> tuple[_T, tuple[Part, ...]]:
    """Read a file of parts: its head into `head`, and its parts. Raises `DataError` with file and line."""
    read, body = _read_head(text, head, name)
    return read, parts_of(body)


def parts_of(words: str) -> tuple[Part, ...]:
    """Cut words into the parts that begin with `##`.

    >>> parts_of("## rule: On time\\nEverybody is released on time.")[0].heading
    'On time'
    """
    marks = list(_PART.finditer(words))
    ends = [*(mark.start() for mark in marks[1:]), len(words)]
    return tuple(
        Part(mark[1], mark[2] or "", words[mark.end() : end].strip()) for mark, end in zip(marks, ends, strict=True)
    )


def _read_head(text: str, head: type[_T], name: str) -> tuple[_T, str]:
    opening = _HEAD.match(text)
    if opening is None:
        raise DataError(name, 1, "wording-head")
    return parse_strict(opening[1], head, name), text[opening.end() :]
