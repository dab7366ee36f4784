"""Cues: printed words that tell something of a paper, and how much they count where they stand.

Which kinds, makers and statuses there are to tell stands in the data files; what follows from the counts in `describe`.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

import msgspec
from ahocorasick_rs import AhoCorasick

from latchstring.text import Message, load_strict
from latchstring.vocabulary import Body, DocumentKind, Status

_LETTERHEAD, _TITLE, _HEAD, _BODY, _END = 90, 450, 2_800, 40_000, 3_500


class Place(StrEnum):
    """Where words stand: in the file's name, the first lines, the first page, further on, or at the end.

    Words in the letterhead, the very first of the title, count more than the rest of it.
    """

    NAME = "name"
    LETTERHEAD = "letterhead"
    TITLE = "title"
    HEAD = "head"
    BODY = "body"
    END = "end"


_FACTOR = {Place.LETTERHEAD: 4, Place.TITLE: 3, Place.NAME: 2, Place.HEAD: 2, Place.BODY: 1, Place.END: 1}


class Cue(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One line of a cue file."""

    says: str
    weight: int
    where: tuple[Place, ...] = (Place.NAME, Place.TITLE, Place.HEAD, Place.BODY)
    caps: bool = False
    alone: bool = False
    not_beside: tuple[str, ...] = ()
    kind: DocumentKind | None = None
    issuer: Body | None = None
    status: Status | None = None

    @property
    def tells(self) -> str:
        """What the cue speaks for."""
        return str(self.kind or self.issuer or self.status)


class Makers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who can have made a paper of a kind, the usual maker first, and the words that name them."""

    makers: dict[DocumentKind, tuple[Body, ...]]
    cues: tuple[Cue, ...]


class Zones(msgspec.Struct, frozen=True):
    """A paper's words by place, white space tidied: as printed, and in small letters of the same length."""

    printed: dict[Place, str]
    small: dict[Place, str]
    held: dict[Place, frozenset[str]]
    """Which of the words that cues look for occur at a place at all, in small letters: told in one pass for all."""


class Seen(msgspec.Struct, frozen=True):
    """A cue that was found: what it tells, how much it counts, and the reason to print."""

    tells: str
    counts: int
    reason: Message


def zones(text: str, name: str, title: str) -> Zones:
    """Cut a paper into the places that cues look at."""
    start = " ".join(text[: 2 * _HEAD].split("\x00"))
    lines = "\n".join(" ".join(line.split()) for line in start.splitlines() if line.strip())
    printed = {
        Place.NAME: re.sub(r"[^A-Za-z0-9()]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", _stem(name))),
        Place.LETTERHEAD: lines[:_LETTERHEAD],
        Place.TITLE: f"{title}\n{lines[:_TITLE]}",
        Place.HEAD: lines[:_HEAD],
        Place.BODY: " ".join(text[:_BODY].split()),
        Place.END: "\n".join(" ".join(line.split()) for line in text[-_END:].splitlines()),
    }
    small = {place: _small(words) for place, words in printed.items()}
    return Zones(printed, small, {place: frozenset(_occurring(words)) for place, words in small.items()})


def _occurring(small: str) -> Iterator[str]:
    """Yield the words that some cue looks for and that occur in a text, whatever stands around them."""
    words, automaton = _sought()
    yield from (words[which] for which, _, _ in automaton.find_matches_as_indexes(small, overlapping=True))


@lru_cache(maxsize=1)
def _sought() -> tuple[list[str], AhoCorasick]:
    """The words of all cues, and one automaton for them."""
    words = sorted({cue.says.lower() for cues in (kind_cues(), makers().cues, status_cues()) for cue in cues})
    return words, AhoCorasick(words)


def _stem(name: str) -> str:
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return re.sub(r"\.\w{1,5}$", "", last)


def _small(words: str) -> str:
    words = words.replace("\u0130", "I").replace("\u2019", "'").replace("\n", " ")
    return words.lower()


def weigh(cues: Iterable[Cue], held: Zones) -> list[Seen]:
    """Return the cues that stand in a paper, each once, in the place where it counts most.

    Of cues that tell the same with words inside each other ("jail", "jail manual") only the one that counts most stays.
    """
    seen: list[tuple[str, Seen]] = []
    there = frozenset[str]().union(*held.held.values())
    for cue in cues:
        if cue.says.lower() not in there:
            continue
        best = None
        for place in (Place.LETTERHEAD, *cue.where) if Place.TITLE in cue.where else cue.where:
            counts = cue.weight * _FACTOR[place]
            if best is None or counts > best.counts:
                words = _find(cue, held, place)
                if words:
                    best = Seen(cue.tells, counts, Message(f"because-words-{place}", {"words": words}))
        if best:
            seen.append((cue.says, best))
    return [each for n, (says, each) in enumerate(seen) if not any(_outdone(says, each, n, seen))]


def _outdone(says: str, each: Seen, n: int, seen: list[tuple[str, Seen]]) -> Iterator[bool]:
    for m, (other_says, other) in enumerate(seen):
        if m != n and other.tells == each.tells and (says in other_says or other_says in says):
            yield (other.counts, -m) > (each.counts, -n)


def _find(cue: Cue, held: Zones, place: Place) -> str:
    """The words of a cue as printed at a place, or nothing."""
    small, printed = held.small[place], held.printed[place]
    says = cue.says.lower()
    at = small.find(says) if says in held.held[place] else -1
    while at >= 0:
        end = at + len(says)
        words = printed[at:end]
        if _stands_free(small, at, end) and _fits(cue, printed, small, at, end):
            return " ".join(words.split())
        at = small.find(says, at + 1)
    return ""


def _stands_free(small: str, at: int, end: int) -> bool:
    before, after = small[at - 1 : at], small[end : end + 1]
    return not (before.isalnum() and small[at].isalnum()) and not (after.isalnum() and small[end - 1].isalnum())


def _fits(cue: Cue, printed: str, small: str, at: int, end: int) -> bool:
    if cue.caps and not printed[at:end].isupper():
        return False
    if cue.alone and not (_ends_line(printed[:at]) and _begins_line(printed[end:])):
        return False
    beside = small[max(0, at - 30) : at], small[end : end + 30]
    return not any(
        beside[0].rstrip().endswith(words) or beside[1].lstrip().startswith(words) for words in cue.not_beside
    )


def _ends_line(before: str) -> bool:
    return not before.rstrip(" \t*-_[(").strip(" ") or before.rstrip(" \t*-_[(").endswith("\n")


def _begins_line(after: str) -> bool:
    return not after.strip() or after.lstrip(" \t*-_])").startswith("\n")


def best(seen: Iterable[Seen]) -> list[tuple[str, int, tuple[Message, ...]]]:
    """Add up what was seen: `(what it tells, sum, reasons)`, the greatest sum first; the order seen breaks a tie."""
    sums: dict[str, list[Seen]] = {}
    for each in seen:
        sums.setdefault(each.tells, []).append(each)
    ranked = [(tells, sum(s.counts for s in held), held) for tells, held in sums.items()]
    ranked.sort(key=lambda row: -row[1])
    return [
        (tells, total, tuple(s.reason for s in sorted(held, key=lambda s: -s.counts)[:4]))
        for tells, total, held in ranked
    ]


@lru_cache(maxsize=1)
def kind_cues() -> tuple[Cue, ...]:
    """Return the cues for kinds, from `data/kinds.yml`."""
    return load_strict(_data("kinds.yml"), tuple[Cue, ...])


@lru_cache(maxsize=1)
def status_cues() -> tuple[Cue, ...]:
    """Return the cues for statuses, from `data/statuses.yml`."""
    return load_strict(_data("statuses.yml"), tuple[Cue, ...])


@lru_cache(maxsize=1)
def makers() -> Makers:
    """Return who makes papers, from `data/issuers.yml`."""
    return load_strict(_data("issuers.yml"), Makers)


def _data(name: str) -> Traversable:
    return files("latchstring.documents") / "data" / name
