"""Who acts in a statement, and so who is bound: from the statement's own words, else from who issued the paper."""

import re

from latchstring.vocabulary import Body, DocumentKind

_POLICE = re.compile(r"\b(?:police|peace officers?|law enforcement|sworn|department members?|patrol\w*|detectives?|constables?|deput(?:y|ies)|sheriff'?s?)\b")
_ALL_STAFF = re.compile(r"\b(?:city|county|village|town|township|municipal|any|no|every|all) (?:officers?,? (?:or|and) )?(?:employees?|agenc(?:y|ies)|departments?|staff)\b|\bagenc(?:y|ies),? departments?")
_ACTORS: tuple[tuple[Body, re.Pattern[str]], ...] = tuple(
    (body, re.compile(words))
    for body, words in (
        (Body.SHERIFF, r"\bsheriff|\bdeput(?:y|ies)\b|\bjails?\b|\bcorrections?\b|\bdetention (?:center|facilit|officer|staff)|\bbooking\b|\binmates?\b"),
        (Body.PROSECUTOR, r"\bprosecut(?:or|ing attorney)|\bdistrict attorney|\bstate'?s attorney|\bassistant (?:prosecut|district|state)|\bcommonwealth'?s attorney"),
        (Body.COURT, r"\bcourts?\b(?! order)|\bjudges?\b|\bmagistrates?\b"),
        (Body.SCHOOL_BOARD, r"\bschools?\b|\bsuperintendent|\bdistrict (?:staff|employee|personnel)|\bstudents?\b|\bcampus|\bcollege|\buniversit|\bpupils?\b"),
        (Body.LIBRARY, r"\blibrar(?:y|ies)\b"),
        (Body.HOUSING_COMMISSION, r"\bhousing (?:commission|authority)\b"),
        (Body.POLICE, r"\bpolice\b|\bpeace officers?\b|\blaw enforcement (?:officers?|agenc|personnel)|\bsworn\b|\bdepartment members?\b|\bno officers?\b|^officers?\b"),
        (Body.AGENCY, r"\bagenc(?:y|ies)\b|\bdepartments?\b|\bcity (?:officers?|employees?|officials?|personnel|resources)|\bcounty (?:officers?|employees?|officials?|personnel|resources)|\bemployees?\b|\bcommissioner\b|\bdirector\b"),
        (Body.MAYOR, r"\bmayor\b"),
        (Body.COUNCIL, r"\b(?:city|village|town(?:ship)?) (?:council|board)|\bthe council\b"),
        (Body.COUNTY_BOARD, r"\bboard of (?:county )?commissioners\b|\bcounty (?:board|commission)\b"),
    )
)
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
_ELECTED = frozenset({Body.SHERIFF, Body.PROSECUTOR, Body.COURT, Body.SCHOOL_BOARD})
_GENERAL = frozenset({Body.COUNCIL, Body.MAYOR, Body.MANAGER, Body.COUNTY_BOARD})
_OWN_KINDS = frozenset(
    {DocumentKind.GENERAL_ORDER, DocumentKind.JAIL_MANUAL, DocumentKind.SCHOOL_POLICY, DocumentKind.PROSECUTOR_POLICY, DocumentKind.COURT_ORDER}
)


def bound_bodies(subject: str, kind: DocumentKind | None, issuer: Body) -> tuple[tuple[Body, ...], tuple[Body, ...]]:
    """Return who a statement binds, and who it names but cannot bind (a council cannot bind an elected sheriff).

    `subject` is the folded stretch of the statement up to the governed act.
    """
    if kind in _OWN_KINDS:
        own = issuer if issuer is not Body.UNKNOWN else _BY_KIND[kind]
        return (own,), ()
    named = [body for body, pattern in _ACTORS if pattern.search(subject)]
    unreachable = tuple(b for b in named if issuer in _GENERAL and b in _ELECTED)
    bound = tuple(b for b in named if b not in unreachable)
    if not bound:
        fallback = _BY_KIND.get(kind, Body.UNKNOWN) if kind else Body.UNKNOWN
        bound = (fallback if fallback is not Body.UNKNOWN else issuer,)
    return bound, unreachable


def speaks_to_police(subject: str, kind: DocumentKind | None, issuer: Body) -> bool:
    """Say whether a statement is addressed to police or jail staff."""
    return (
        kind in (DocumentKind.GENERAL_ORDER, DocumentKind.JAIL_MANUAL)
        or issuer in (Body.POLICE, Body.SHERIFF)
        or (bool(_POLICE.search(subject)) and not _ALL_STAFF.search(subject))
    )


def speaks_to_schools(subject: str, kind: DocumentKind | None, issuer: Body) -> bool:
    """Say whether a statement is a school's or college's own rule, or addressed to schools."""
    return (
        kind is DocumentKind.SCHOOL_POLICY
        or issuer is Body.SCHOOL_BOARD
        or bool(re.search(r"\bschools?\b|\bstudents?\b|\bpupils?\b|\bcampus|\bsuperintendent\b|\benroll?ment\b|\bcolleges?\b", subject))
    )


_ONE_OFFICE = re.compile(
    r"\b(?:(?:public )?librar(?:y|ies)|housing (?:commission|authority)|health department|department of (?:health|parks|recreation|transportation|buildings)|"
    r"parks department|recreation department|museum|municipal court|court administrator|transit (?:authority|agency)|"
    r"food vendor|general vendor|pilot|discount card)\b"
)
_WHOLE_BODY = re.compile(
    r"\b(?:all|each|every|any|no) (?:\w+ ){0,3}(?:agenc(?:y|ies)|departments?|officers?|employees?|offices?|services?)\b|\bcity (?:services|agencies|employees)\b"
)
_BROAD_KINDS = frozenset(
    {DocumentKind.CODE, DocumentKind.ORDINANCE, DocumentKind.RESOLUTION, DocumentKind.EXECUTIVE_ORDER, DocumentKind.CHARTER}
)


def one_office(main: str, kind: DocumentKind | None) -> bool:
    """Say whether a text that could bind the whole community speaks to one office or one programme alone."""
    return kind in _BROAD_KINDS and bool(_ONE_OFFICE.search(main)) and not _WHOLE_BODY.search(main)
