"""What a place, its bodies and its offices are called in a draft, from `wording/names.yml`.

Every name `x` also comes as `x_start`, with a capital in front. A name may hold other names; all can be set anew.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

from latchstring.catalogue.wording import Names, Voice
from latchstring.findings import Community
from latchstring.findings.offices import governing_body
from latchstring.vocabulary import Body, CommunityKind, Instrument

_OF = {
    CommunityKind.CITY: "the City of",
    CommunityKind.VILLAGE: "the Village of",
    CommunityKind.TOWNSHIP: "the Township of",
    CommunityKind.STATE: "the State of",
}
_SAYS_WHAT_IT_IS = ("city of", "village of", "township", "town of", "county", "state of", "district", "schools")
OWN_HOUSE = frozenset({Body.SHERIFF, Body.POLICE, Body.PROSECUTOR, Body.COURT})
"""Bodies that carry out their own orders: complaints and reports are theirs."""


_SERIES = {Body.LIBRARY: "Library", Body.HOUSING_COMMISSION: "Housing Commission"}
"""Boards whose policies are named after them."""


class _Row(Protocol):
    @property
    def kinds(self) -> tuple[CommunityKind, ...]: ...
    @property
    def states(self) -> tuple[str, ...]: ...


_R = TypeVar("_R", bound=_Row)


def names_for(
    community: Community, body: Body, instrument: Instrument, policies: Sequence[str], names: Names
) -> dict[str, str]:
    """Return the names that model texts use, still with names inside them."""
    governing = governing_body(community.kind)
    found = {row.name: row.is_ for row in reversed(_fitting(names.offices, community))}
    found |= {
        "name": full_name(community) if community.kind is CommunityKind.COUNTY else community.name,
        "full_name": full_name(community),
        "body": _called(body, community, names),
        "governing": _called(governing, community, names),
        "enacting": next(row.words for row in names.enacting if not row.states or community.state in row.states),
        **_voice(community, body, instrument, policies, names),
    }
    found["agency"] = {Body.SHERIFF: "the Sheriff's Office", Body.POLICE: found["police"]}.get(body, found["place"])
    if body in OWN_HOUSE:
        found |= {"chief": found["body"]} if body in (Body.SHERIFF, Body.POLICE) else {}
    if body in _SERIES:
        found["policy_series"] = _SERIES[body]
    found["certifier_head"] = found["body"] if body in OWN_HOUSE else found["chief"]
    return found


def with_starts(names: Mapping[str, str]) -> dict[str, str]:
    """Add to every name its form at the start of a sentence, and to `no_one` its form amid one.

    >>> with_starts({"no_one": "No clerk"})["no_one_mid"]
    'no clerk'
    """
    starts = {f"{name}_start": words[:1].upper() + words[1:] for name, words in names.items()}
    mids = {f"{name}_mid": words[:1].lower() + words[1:] for name, words in names.items() if name.startswith("no_")}
    return {**names, **starts, **mids}


def full_name(community: Community) -> str:
    """Return what a place calls itself in its own papers.

    >>> full_name(Community(name="Alder Bay", kind=CommunityKind.CITY))
    'the City of Alder Bay'
    >>> full_name(Community(name="Larkin Township", kind=CommunityKind.TOWNSHIP))
    'Larkin Township'
    """
    name, kind = community.name, community.kind
    if any(word in name.lower() for word in _SAYS_WHAT_IT_IS) or kind not in (*_OF, CommunityKind.COUNTY):
        return name
    return f"{name} County" if kind is CommunityKind.COUNTY else f"{_OF[kind]} {name}"


def _called(body: Body, community: Community, names: Names) -> str:
    return _fitting([row for row in names.bodies if row.body is body], community)[0].name


def _fitting(rows: Iterable[_R], community: Community) -> list[_R]:
    """The rows that fit a place, those of its own state first."""
    fitting = [
        row
        for row in rows
        if (not row.kinds or community.kind in row.kinds) and (not row.states or community.state in row.states)
    ]
    return sorted(fitting, key=lambda row: (not row.states, not row.kinds))


def _voice(
    community: Community, body: Body, instrument: Instrument, policies: Sequence[str], names: Names
) -> dict[str, str]:
    rows = [row for row in names.voices if _speaks(row, community.kind, body, instrument, policies)]
    place = next(row.place for row in rows if row.place)
    speaks = rows[0]
    police = speaks.no_one if body in OWN_HOUSE or speaks.policies else ""
    return {
        "place": place,
        "no_one": speaks.no_one,
        "no_officer": police or f"No police officer or other {speaks.no_one.removeprefix('No officer or ')}",
        "staffs": speaks.staffs,
        "each_department": speaks.each_department,
    }


def _speaks(row: Voice, kind: CommunityKind, body: Body, instrument: Instrument, policies: Sequence[str]) -> bool:
    return (
        (not row.bodies or body in row.bodies)
        and (not row.kinds or kind in row.kinds)
        and (not row.instruments or instrument in row.instruments)
        and (not row.policies or set(policies) <= set(row.policies))
    )
