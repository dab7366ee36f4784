"""Who acts in a statement, and so who is bound: from the statement's own words, else from who issued the paper.

The words for each body stand in `data/actors.yml`.
"""

import re
from functools import cache

import msgspec

from latchstring.evidence.notation import Named, Patterns, compiled_by_name, joined, load_data
from latchstring.vocabulary import Body, DocumentKind


class _BodyWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    body: Body
    any: Patterns
    says: str = ""


class _ActorFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    bodies: tuple[_BodyWords, ...]
    patterns: dict[str, Named]


_BY_KIND = {
    DocumentKind.GENERAL_ORDER: Body.POLICE,
    DocumentKind.JAIL_MANUAL: Body.SHERIFF,
    DocumentKind.SCHOOL_POLICY: Body.SCHOOL_BOARD,
    DocumentKind.PROSECUTOR_POLICY: Body.PROSECUTOR,
    DocumentKind.COURT_ORDER: Body.COURT,
    DocumentKind.EXECUTIVE_ORDER: Body.AGENCY,
    DocumentKind.CODE: Body.AGENCY,
    DocumentKind.ORDINANCE: Body.AGENCY,
    DocumentKind.RULE: Body.AGENCY,
}
"""Whom a paper binds whose words name nobody that it can bind."""
_OWN_KINDS = frozenset(
    {
        DocumentKind.GENERAL_ORDER,
        DocumentKind.JAIL_MANUAL,
        DocumentKind.SCHOOL_POLICY,
        DocumentKind.PROSECUTOR_POLICY,
        DocumentKind.COURT_ORDER,
    }
)
"""Papers that a body writes for itself: it alone is bound, whoever else is named."""
_BROAD_KINDS = frozenset(
    {
        DocumentKind.CODE,
        DocumentKind.ORDINANCE,
        DocumentKind.RESOLUTION,
        DocumentKind.EXECUTIVE_ORDER,
        DocumentKind.CHARTER,
    }
)
"""Papers that could bind the whole community."""
_ELECTED = frozenset({Body.SHERIFF, Body.PROSECUTOR, Body.COURT, Body.SCHOOL_BOARD})
_GENERAL = frozenset({Body.COUNCIL, Body.MAYOR, Body.MANAGER, Body.COUNTY_BOARD})


def bound_bodies(
    statement: str, act_end: int, kind: DocumentKind | None, issuer: Body
) -> tuple[tuple[Body, ...], tuple[Body, ...]]:
    """Return who a statement binds, and who it names but cannot bind (a council cannot bind an elected sheriff).

    `statement` is folded; whom it names up to the end of the governed act, at `act_end`, is bound.
    """
    if kind in _OWN_KINDS:
        own = issuer if issuer is not Body.UNKNOWN else _BY_KIND[kind]
        return (own,), ()
    named = _named(statement[:act_end]) or (() if kind in _BY_KIND else _named(statement))
    unreachable = tuple(b for b in named if issuer in _GENERAL and b in _ELECTED)
    bound = tuple(b for b in named if b not in unreachable)
    if not bound and issuer not in _GENERAL and issuer is not Body.UNKNOWN:
        bound = (issuer,)
    return bound or ((_BY_KIND.get(kind, issuer) if kind else issuer),), unreachable


def _named(words: str) -> tuple[Body, ...]:
    """The bodies that words name. A department or an employee of a body named is no agency beside it."""
    words = _named_patterns()["no_order"].sub(" ", words)
    named: list[Body] = []
    for body, pattern in _body_patterns().items():
        if body is Body.AGENCY:
            for other in named:
                words = _body_patterns()[other].sub(" ", words)
        if pattern.search(words):
            named.append(body)
    return tuple(named)


def speaks_to_police(subject: str, kind: DocumentKind | None, issuer: Body) -> bool:
    """Say whether a statement is addressed to police or jail staff."""
    if kind in (DocumentKind.GENERAL_ORDER, DocumentKind.JAIL_MANUAL) or issuer in (Body.POLICE, Body.SHERIFF):
        return not _says("prosecutor_staff", subject)
    if kind is DocumentKind.SCHOOL_POLICY:
        return _says("campus_police", subject)
    return _says("police", subject) and not _says("all_staff", subject)


def is_on_policing(subject: str, kind: DocumentKind | None, issuer: Body) -> bool:
    """Say whether police are spoken to as such, and not as the office that issues a licence or hires."""
    return speaks_to_police(subject, kind, issuer) and (kind in _OWN_KINDS or not _says("issues_licences", subject))


def speaks_to_schools(subject: str, kind: DocumentKind | None, issuer: Body) -> bool:
    """Say whether a statement is a school's or college's own rule, or addressed to schools."""
    return kind is DocumentKind.SCHOOL_POLICY or issuer is Body.SCHOOL_BOARD or _says("schools", subject)


def one_office(main: str, kind: DocumentKind | None) -> bool:
    """Say whether a text that could bind the whole community speaks to one office or one programme alone."""
    return kind in _BROAD_KINDS and _says("one_office", main) and not _says("whole_body", main)


def _says(name: str, words: str) -> bool:
    """Say whether words of a named pattern occur."""
    return bool(_named_patterns()[name].search(words))


@cache
def _file() -> _ActorFile:
    return load_data("actors.yml", _ActorFile)


@cache
def _body_patterns() -> dict[Body, re.Pattern[str]]:
    """The words of each body, compiled, in the order of the file."""
    return {row.body: re.compile(joined(row.any)) for row in _file().bodies}


@cache
def _named_patterns() -> dict[str, re.Pattern[str]]:
    return compiled_by_name(_file().patterns, {})
