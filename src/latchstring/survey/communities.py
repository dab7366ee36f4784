"""Which communities are surveyed: what one is keyed by, and a folder in which each has a folder or a file of its own.

The other way to name them, a table, is read in `manifest`.
"""

import re
import unicodedata
from functools import cache
from importlib.resources import files
from pathlib import Path

import msgspec

from latchstring.documents.archive import is_passed_over, is_statement
from latchstring.findings.assessment import Community
from latchstring.text import Message
from latchstring.text.strict_yaml import load_strict
from latchstring.vocabulary import CommunityKind

STATE = "survey.json"
"""Stands in the folder of a survey's answers, which is no community wherever it lies."""
_STATE = re.compile(r"(.*\S)\s*,\s*([A-Za-z]{2})")
_NOT_IN_NAMES = re.compile(r"[\W_]+")


class Listing(msgspec.Struct, frozen=True, kw_only=True):
    """A community of a survey and where its papers lie. `row` is its row in the manifest, 0 in a folder.

    `further` holds the columns of the manifest that are passed through; `kind_stated` is false where the kind was
    taken from the name or assumed.
    """

    community: Community
    paths: tuple[str, ...]
    further: dict[str, str] = {}
    row: int = 0
    kind_stated: bool = True

    @property
    def id(self) -> str:
        """What the community is keyed by in every table: its kind with its GEOID, or with its state and name.

        >>> Listing(community=Community(name="St. Clair", kind=CommunityKind.COUNTY, state="MI"), paths=()).id
        'county-MI-st-clair'
        """
        community = self.community
        if community.geoid:
            return f"{community.kind}-{community.geoid}"
        name = _NOT_IN_NAMES.sub("-", unicodedata.normalize("NFKC", community.name).casefold()).strip("-")
        return "-".join(part for part in (community.kind.value, community.state, name) if part)


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """A row, or a folder, that names no community to survey; the message says why and what to do."""

    row: int
    name: str
    message: Message


class Communities(msgspec.Struct, frozen=True):
    """Everything that was listed: communities by their ids, in order, and what could not be listed."""

    listings: tuple[Listing, ...]
    faults: tuple[Fault, ...] = ()
    further: tuple[str, ...] = ()
    """Names of the columns that are passed through."""


class Unlisted(Exception):  # noqa: N818 it reads as what it is
    """Nothing can be surveyed; `message` says what happened, why it matters and what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


def list_communities(source: Path, *, kind: CommunityKind | None = None, state: str = "") -> Communities:
    """List the communities of a folder or of a manifest; `kind` and `state` hold where nothing else tells them.

    Raises `Unlisted` where there is no community at all, or where the manifest is no table of communities.
    """
    from latchstring.survey.manifest import read_manifest

    try:
        listed = _folder(source, kind, state.upper()) if source.is_dir() else read_manifest(source, kind, state.upper())
    except OSError as error:
        raise Unlisted(Message("survey-cannot-open", {"name": source.name, "error": type(error).__name__})) from None
    if not listed.listings and not listed.faults:
        raise Unlisted(Message("survey-no-communities", {"name": source.name}))
    return listed


def _folder(root: Path, kind: CommunityKind | None, state: str) -> Communities:
    """Take each folder for a community, and each file that stands alone as well; files of one name are of one."""
    by_id: dict[str, Listing] = {}
    faults = []
    for entry in sorted(root.iterdir(), key=lambda entry: entry.name):
        if is_passed_over(entry.name) or is_statement(entry.name) or (entry / STATE).is_file():
            continue
        community, stated = _named(entry.name if entry.is_dir() else entry.stem, kind, state)
        listing = Listing(community=community, paths=(str(entry),), kind_stated=stated)
        first = by_id.get(listing.id)
        if first is None:
            by_id[listing.id] = listing
        elif entry.is_file() or not Path(first.paths[0]).is_dir():
            by_id[listing.id] = msgspec.structs.replace(first, paths=first.paths + listing.paths)
        else:
            names: dict[str, str | int | float] = {"name": entry.name, "other": Path(first.paths[0]).name}
            faults.append(Fault(row=0, name=entry.name, message=Message("problem-folder-twice", names)))
    return Communities(tuple(by_id[id_] for id_ in sorted(by_id)), tuple(faults))


def _named(name: str, kind: CommunityKind | None, state: str) -> tuple[Community, bool]:
    """Return the community that a folder's name tells of: "Alder County, MI"."""
    place = _STATE.fullmatch(name.strip())
    told, of = (place[1], place[2].upper()) if place else (name.strip(), state)
    return Community(name=told, kind=kind or kind_of_name(told), state=of), kind is not None


def kind_of_name(name: str) -> CommunityKind:
    """Return the kind of place that a name tells of; a city where it tells of none.

    >>> kind_of_name("ga-muni-macon-county-code").value
    'county'
    """
    words = f" {_NOT_IN_NAMES.sub(' ', name.casefold())} "
    for row in _place_words():
        if any(f" {word} " in words for word in row.words):
            return row.kind
    return CommunityKind.CITY


class _PlaceWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kind: CommunityKind
    words: tuple[str, ...]


@cache
def _place_words() -> tuple[_PlaceWords, ...]:
    return load_strict(files("latchstring.survey").joinpath("data", "place_words.yml"), tuple[_PlaceWords, ...])
