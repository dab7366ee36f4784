"""Which entries of a list are about a community: by identifier or GEOID where they are given, else by name.

A name is matched only where state, kind of place and words agree. What could be the community and could be another is
left open with its reason; what a person decided before holds for every later list.
"""

from collections.abc import Mapping, Sequence

import msgspec

from latchstring.agreements.entries import Entry
from latchstring.agreements.names import AgencyName, plain, state_of_fips, take_apart
from latchstring.findings import Community
from latchstring.text import Message
from latchstring.vocabulary import AgencyLevel, CommunityKind, Confidence

_LEVELS = {
    CommunityKind.CITY: AgencyLevel.MUNICIPAL,
    CommunityKind.VILLAGE: AgencyLevel.MUNICIPAL,
    CommunityKind.TOWNSHIP: AgencyLevel.MUNICIPAL,
    CommunityKind.COUNTY: AgencyLevel.COUNTY,
    CommunityKind.SCHOOL_DISTRICT: AgencyLevel.SCHOOL,
    CommunityKind.COLLEGE: AgencyLevel.COLLEGE,
    CommunityKind.STATE: AgencyLevel.STATE,
}
_CALLED = {
    CommunityKind.CITY: frozenset({"city", "municipality", ""}),
    CommunityKind.VILLAGE: frozenset({"village", "town", "borough"}),
    CommunityKind.TOWNSHIP: frozenset({"township", "town", "borough"}),
}
"""What kinds of place each is called in names of agencies."""
_LEVEL_BY_WORK = {"police": AgencyLevel.MUNICIPAL, "sheriff": AgencyLevel.COUNTY, "jail": AgencyLevel.UNKNOWN}
"""Whose an agency is by what it does, where its name says no more."""
_ADDED = {
    "county": (CommunityKind.COUNTY,),
    "parish": (CommunityKind.COUNTY,),
    "township": (CommunityKind.TOWNSHIP,),
    "village": (CommunityKind.VILLAGE,),
    "town": (CommunityKind.TOWNSHIP, CommunityKind.VILLAGE),
    "borough": (CommunityKind.VILLAGE, CommunityKind.TOWNSHIP, CommunityKind.COUNTY),
    "city": (CommunityKind.CITY,),
}
_NEAR = 2
"""Letters by which a name may differ to be shown as a possible slip of the pen; never taken as a match."""
_LONG_ENOUGH = 7

_Args = dict[str, str | int | float]


class Whose(msgspec.Struct, frozen=True, kw_only=True):
    """The community that is looked for, with its agencies as far as they are known by identifier (ORI) or name."""

    community: Community
    identifiers: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()


class Match(msgspec.Struct, frozen=True, kw_only=True):
    """An entry that is about a community, or could be: how sure that is, and why."""

    entry: Entry
    confidence: Confidence
    reason: Message

    @property
    def is_open(self) -> bool:
        """Whether a person must decide."""
        return self.confidence is Confidence.OPEN


class Matches(msgspec.Struct, frozen=True):
    """All that a list says or could say of a community: found, open, and what a person said is not the community's."""

    found: tuple[Match, ...]
    open: tuple[Match, ...]
    refused: tuple[Match, ...]


def match_all(whose: Whose, entries: Sequence[Entry], decided: Mapping[str, bool] | None = None) -> Matches:
    """Match every entry. `decided` holds, by `Entry.key`, whether a person said that the agency is the community's."""
    decided = decided or {}
    judge = _Judge(whose)
    found, waiting, refused = list[Match](), list[Match](), list[Match]()
    for entry in entries:
        if entry.key in decided:
            code = "match-decided-yes" if decided[entry.key] else "match-decided-no"
            made = Match(entry=entry, confidence=Confidence.CERTAIN, reason=Message(code, {"agency": entry.agency}))
            (found if decided[entry.key] else refused).append(made)
        elif (match := judge.judge(entry)) is not None:
            (waiting if match.is_open else found).append(match)
    doubtful = _several_places(found)
    sure = [match for match in found if match.entry.key not in doubtful]
    waiting += [_several(match) for match in found if match.entry.key in doubtful]
    return Matches(tuple(sure), tuple(waiting), tuple(refused))


def _several_places(found: Sequence[Match]) -> frozenset[str]:
    """Return the keys of agencies that share a name in several counties, where only names tell them apart."""
    counties: dict[tuple[str, str], set[str]] = {}
    by_name = [match for match in found if match.confidence is not Confidence.CERTAIN and match.entry.county]
    for match in by_name:
        if match.entry.level is AgencyLevel.MUNICIPAL:
            bare = match.entry.key.rpartition(":")[0]
            counties.setdefault((bare, ""), set()).add(match.entry.key)
    return frozenset(key for keys in counties.values() if len(keys) > 1 for key in keys)


def _several(match: Match) -> Match:
    reason = Message("match-several-places", {"agency": match.entry.agency, "county": match.entry.county})
    return Match(entry=match.entry, confidence=Confidence.OPEN, reason=reason)


class _Judge:
    """Holds the community in the spelling in which names are compared."""

    def __init__(self, whose: Whose) -> None:
        self.community = whose.community
        self.level = _LEVELS[whose.community.kind]
        self.place = _place_of(whose.community)
        self.identifiers = frozenset(_tight(each).upper() for each in whose.identifiers)
        self.agencies = {take_apart(name, whose.community.state).words for name in whose.agencies}

    def judge(self, entry: Entry) -> Match | None:
        """Return the match of an entry, or None where it is about another place."""
        name = take_apart(entry.agency, entry.state or self.community.state)
        by_code = self._by_code(entry, name)
        if by_code is not None:
            return by_code
        if entry.state and self.community.state and entry.state != self.community.state:
            return None
        found = self._by_name(entry, name)
        if found is None or found.is_open:
            return found
        return self._doubts(entry) or found

    def _by_code(self, entry: Entry, name: AgencyName) -> Match | None:
        ours = self.community
        if entry.identifier and entry.identifier in self.identifiers:
            if entry.state and ours.state and entry.state != ours.state:
                return _match(entry, Confidence.OPEN, "match-identifier-other-state", identifier=entry.identifier)
            return _match(entry, Confidence.CERTAIN, "match-identifier", identifier=entry.identifier)
        if entry.geoid and entry.geoid == ours.geoid:
            if entry.state and ours.state and entry.state != ours.state:
                return _match(entry, Confidence.OPEN, "match-geoid-other-state", geoid=entry.geoid)
            if entry.level not in (self.level, AgencyLevel.UNKNOWN, AgencyLevel.OTHER):
                return (
                    None
                    if entry.level is AgencyLevel.MUNICIPAL and name.place != self.place
                    else _match(entry, Confidence.OPEN, "match-geoid-other-kind", geoid=entry.geoid)
                )
            return _match(entry, Confidence.CERTAIN, "match-geoid", geoid=entry.geoid)
        return None

    def _doubts(self, entry: Entry) -> Match | None:
        """Return why a name that fits may still be another's: its code, its state, or its county says so."""
        ours = self.community
        if entry.geoid and ours.geoid and len(entry.geoid) == len(ours.geoid) and entry.geoid != ours.geoid:
            return _match(entry, Confidence.OPEN, "match-other-geoid", geoid=entry.geoid)
        if entry.geoid and state_of_fips(entry.geoid) not in ("", ours.state):
            return _match(entry, Confidence.OPEN, "match-other-geoid", geoid=entry.geoid)
        if entry.identifier and self.identifiers and entry.identifier not in self.identifiers:
            return _match(entry, Confidence.OPEN, "match-other-identifier", identifier=entry.identifier)
        if not entry.state:
            return _match(entry, Confidence.OPEN, "match-no-state", state=entry.state_printed or "-")
        if any(fault.code in ("listing-states-differ", "listing-type-differs") for fault in entry.faults):
            return _match(entry, Confidence.OPEN, "match-row-contradicts")
        if self.level is AgencyLevel.COUNTY and entry.county and not self._in_county(entry):
            return _match(entry, Confidence.OPEN, "match-other-county", county=entry.county)
        return None

    def _in_county(self, entry: Entry) -> bool:
        """Say whether the list's column of counties names this county."""
        return "".join(take_apart(entry.county, self.community.state).place) == "".join(self.place)

    def _by_name(self, entry: Entry, name: AgencyName) -> Match | None:
        if name.words in self.agencies:
            return _match(entry, Confidence.HIGH, "match-own-agency")
        if self.level is AgencyLevel.STATE:
            return _match(entry, Confidence.HIGH, "match-state") if entry.level is AgencyLevel.STATE else None
        ours, theirs = "".join(self.place), "".join(name.place)
        level, institution = entry.level, name.institution
        if "".join(name.whole) in (ours, ours.removesuffix("city") if name.ends_in_city else ours):
            theirs, institution = "".join(name.whole), ()
            level = _LEVEL_BY_WORK.get(name.function, level) if level is AgencyLevel.OTHER else level
        if ours != theirs and not (name.ends_in_city and ours == f"{theirs}city"):
            return self._almost(entry, name, ours, theirs)
        if self.level in (AgencyLevel.SCHOOL, AgencyLevel.COLLEGE):
            fits = entry.level is self.level
            return _match(entry, Confidence.HIGH, "match-name") if fits else None
        if entry.level in (AgencyLevel.SCHOOL, AgencyLevel.COLLEGE, AgencyLevel.TRIBAL):
            return None
        if institution:
            return _match(entry, Confidence.OPEN, "match-more-words", words=" ".join(institution))
        if self.level is AgencyLevel.COUNTY:
            return self._county(entry, name, level)
        return self._municipal(entry, name, level, ours == theirs)

    def _county(self, entry: Entry, name: AgencyName, level: AgencyLevel) -> Match | None:
        if name.kind in ("county", "parish") or (name.stated and level is AgencyLevel.COUNTY):
            return self._sure(entry)
        if name.stated or name.ends_in_city:
            return None
        if level is AgencyLevel.COUNTY:
            if entry.county and self._in_county(entry):
                return _match(entry, Confidence.FAIR, "match-county-column", county=entry.county)
            return _match(entry, Confidence.OPEN, "match-sheriff-of-what")
        return _match(entry, Confidence.OPEN, "match-whose-jail") if level is AgencyLevel.UNKNOWN else None

    def _municipal(self, entry: Entry, name: AgencyName, level: AgencyLevel, whole: bool) -> Match | None:
        if name.kind in ("county", "parish"):
            return None
        if name.function == "sheriff":
            return _match(entry, Confidence.OPEN, "match-sheriff-of-what") if not name.stated else None
        if name.ends_in_city and whole and not entry.level_printed:
            return _match(entry, Confidence.OPEN, "match-city-in-name")
        if level is AgencyLevel.UNKNOWN:
            return _match(entry, Confidence.OPEN, "match-whose-jail")
        if level is not AgencyLevel.MUNICIPAL:
            return None
        if name.kind in _CALLED[self.community.kind] or (name.ends_in_city and not whole):
            return self._sure(entry)
        if name.kind == "":
            return _match(entry, Confidence.OPEN, "match-kind-not-told", kind=self.community.kind)
        return None

    def _sure(self, entry: Entry) -> Match:
        """High where the list spells the place as we do; fair where two spellings were brought to one."""
        said = _without_kind(self.community)
        same = f" {said} " in f" {plain(entry.agency)} "
        return _match(entry, Confidence.HIGH if same else Confidence.FAIR, "match-name" if same else "match-variant")

    def _almost(self, entry: Entry, name: AgencyName, ours: str, theirs: str) -> Match | None:
        """A joint agency, or a name that differs by a slip of the pen, in the same state and of the same kind."""
        if not entry.state or self.level in (AgencyLevel.SCHOOL, AgencyLevel.COLLEGE):
            return None
        joint = len(name.place) > len(self.place) and ("and" in name.words or "counties" in plain(entry.agency))
        if joint and entry.level is self.level and _stands_in(self.place, name.place):
            return _match(entry, Confidence.OPEN, "match-joint")
        near = min(len(ours), len(theirs)) >= _LONG_ENOUGH and distance(ours, theirs, _NEAR) <= _NEAR
        if near and entry.level is self.level and ours[0] == theirs[0]:
            return _match(entry, Confidence.OPEN, "match-spelling")
        return None


def _match(entry: Entry, confidence: Confidence, code: str, **args: str | int) -> Match:
    told: _Args = {"agency": entry.agency, **args}
    return Match(entry=entry, confidence=confidence, reason=Message(code, told))


def _place_of(community: Community) -> tuple[str, ...]:
    """Return the words of a community's name in the spelling of names; what says its kind is dropped.

    >>> _place_of(Community(name="City of Saint Ann", kind=CommunityKind.CITY))
    ('saint', 'ann')
    >>> _place_of(Community(name="Garden City", kind=CommunityKind.CITY))
    ('garden', 'city')
    """
    name, kind = _without_kind(community), community.kind
    if kind in (CommunityKind.SCHOOL_DISTRICT, CommunityKind.COLLEGE, CommunityKind.STATE):
        return take_apart(community.name).place
    words = take_apart(name).words
    return tuple(word for word in words if word not in ("the", "of"))


def _without_kind(community: Community) -> str:
    """Return a community's name in plain letters, without the word that says what kind of place it is."""
    name = plain(community.name).removeprefix("charter ")
    for word, kinds in _ADDED.items():
        if community.kind in kinds:
            name = name.removeprefix(f"{word} of ")
            name = name.removesuffix(f" {word}") if word != "city" else name
    return name


def _stands_in(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))


def _tight(words: str) -> str:
    return "".join(letter for letter in words if letter.isalnum())


def distance(one: str, other: str, most: int) -> int:
    """Return by how many letters two words differ (Levenshtein), or `most + 1` where by more.

    >>> distance("kalamazoo", "kalamzoo", 2)
    1
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        before, row[0] = row[0], number
        for at, against in enumerate(other, 1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (letter != against))
        if min(row) > most:
            return most + 1
    return row[-1]
