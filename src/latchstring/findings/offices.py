"""Which body keeps, passes and changes which paper in which kind of place. When that is advised is `steps`."""

from latchstring.vocabulary import Body, CommunityKind, DocumentKind, Instrument

INSTRUMENT_OF = {
    DocumentKind.CODE: Instrument.ORDINANCE,
    DocumentKind.CHARTER: Instrument.ORDINANCE,
    DocumentKind.ORDINANCE: Instrument.ORDINANCE,
    DocumentKind.RESOLUTION: Instrument.RESOLUTION,
    DocumentKind.EXECUTIVE_ORDER: Instrument.EXECUTIVE_ORDER,
    DocumentKind.GENERAL_ORDER: Instrument.GENERAL_ORDER,
    DocumentKind.JAIL_MANUAL: Instrument.GENERAL_ORDER,
    DocumentKind.SCHOOL_POLICY: Instrument.BOARD_POLICY,
    DocumentKind.PROSECUTOR_POLICY: Instrument.PROSECUTOR_POLICY,
    DocumentKind.COURT_ORDER: Instrument.COURT_ORDER,
    DocumentKind.AGREEMENT: Instrument.TERMINATION_LETTER,
    DocumentKind.CONTRACT: Instrument.CONTRACT_TERMS,
    DocumentKind.BUDGET: Instrument.BUDGET_AMENDMENT,
}
"""What changes a paper of a kind. A charter is changed by its own procedure, which an ordinance begins."""

COST = (
    Instrument.GENERAL_ORDER,
    Instrument.EXECUTIVE_ORDER,
    Instrument.PROSECUTOR_POLICY,
    Instrument.RESOLUTION,
    Instrument.BOARD_POLICY,
    Instrument.COURT_ORDER,
    Instrument.ORDINANCE,
    Instrument.BUDGET_AMENDMENT,
    Instrument.CONTRACT_TERMS,
    Instrument.TERMINATION_LETTER,
)
"""Instruments from one signature to votes and money."""

HOLDER = {
    DocumentKind.GENERAL_ORDER: Body.POLICE,
    DocumentKind.JAIL_MANUAL: Body.SHERIFF,
    DocumentKind.SCHOOL_POLICY: Body.SCHOOL_BOARD,
    DocumentKind.PROSECUTOR_POLICY: Body.PROSECUTOR,
    DocumentKind.COURT_ORDER: Body.COURT,
    DocumentKind.EXECUTIVE_ORDER: Body.MAYOR,
}
"""Who keeps papers of a kind; all others are kept where the community's own law is kept."""

GOVERNING = {
    CommunityKind.COUNTY: Body.COUNTY_BOARD,
    CommunityKind.SCHOOL_DISTRICT: Body.SCHOOL_BOARD,
    CommunityKind.COLLEGE: Body.AGENCY,
    CommunityKind.STATE: Body.LEGISLATURE,
}
"""The body that governs a kind of place; everywhere else a council."""

STATE_LAW = frozenset({DocumentKind.STATUTE, DocumentKind.RULE})


def governing_body(kind: CommunityKind) -> Body:
    """Return the body that governs a kind of place."""
    return GOVERNING.get(kind, Body.COUNCIL)


def holder_of(paper: DocumentKind, kind: CommunityKind) -> Body:
    """Return the body that keeps papers of a kind in a kind of place."""
    if paper is DocumentKind.GENERAL_ORDER and kind is CommunityKind.COUNTY:
        return Body.SHERIFF
    if paper is DocumentKind.EXECUTIVE_ORDER and kind is not CommunityKind.CITY:
        return governing_body(kind)
    return HOLDER.get(paper, governing_body(kind))
