"""Checks on who can adopt a policy with what, and on the papers that would hold it."""

from collections import Counter
from collections.abc import Iterator

from latchstring.catalogue.bodies import INDEPENDENT
from latchstring.catalogue.complaints import Check, Complaint, Examined
from latchstring.vocabulary import Body, CommunityKind, Instrument

_TOWNS = {CommunityKind.CITY, CommunityKind.VILLAGE, CommunityKind.TOWNSHIP}
LOCAL = {*_TOWNS, CommunityKind.COUNTY}
SCHOOLS = {CommunityKind.SCHOOL_DISTRICT, CommunityKind.COLLEGE}

_GOVERNING = {
    Instrument.RESOLUTION,
    Instrument.ORDINANCE,
    Instrument.BUDGET_AMENDMENT,
    Instrument.CONTRACT_TERMS,
    Instrument.TERMINATION_LETTER,
}
_COMMANDING = {Instrument.GENERAL_ORDER, Instrument.CONTRACT_TERMS, Instrument.TERMINATION_LETTER}
_OWN_RULES = {Instrument.BOARD_POLICY, Instrument.CONTRACT_TERMS}
INSTRUMENTS_OF: dict[Body, set[Instrument]] = {
    Body.COUNCIL: _GOVERNING,
    Body.COUNTY_BOARD: _GOVERNING,
    Body.MAYOR: {Instrument.EXECUTIVE_ORDER, Instrument.TERMINATION_LETTER},
    Body.MANAGER: {Instrument.EXECUTIVE_ORDER, Instrument.CONTRACT_TERMS},
    Body.SHERIFF: _COMMANDING,
    Body.POLICE: _COMMANDING,
    Body.PROSECUTOR: {Instrument.PROSECUTOR_POLICY},
    Body.COURT: {Instrument.COURT_ORDER},
    Body.SCHOOL_BOARD: (_GOVERNING - {Instrument.ORDINANCE}) | _OWN_RULES,
    Body.LIBRARY: _OWN_RULES,
    Body.HOUSING_COMMISSION: _OWN_RULES,
    Body.AGENCY: _OWN_RULES,
    Body.LEGISLATURE: {Instrument.RESOLUTION},
}
"""What each body can pass. A legislature's own instrument, the statute, is no local instrument and not drafted here."""

COMMUNITIES_OF: dict[Body, set[CommunityKind]] = {
    Body.COUNCIL: _TOWNS,
    Body.COUNTY_BOARD: {CommunityKind.COUNTY},
    Body.MAYOR: {CommunityKind.CITY, CommunityKind.VILLAGE},
    Body.MANAGER: LOCAL,
    Body.SHERIFF: {CommunityKind.COUNTY},
    Body.POLICE: {*_TOWNS, *SCHOOLS, CommunityKind.STATE},
    Body.PROSECUTOR: {CommunityKind.COUNTY, CommunityKind.CITY},
    Body.COURT: {CommunityKind.COUNTY, CommunityKind.CITY, CommunityKind.STATE},
    Body.SCHOOL_BOARD: {*LOCAL, CommunityKind.SCHOOL_DISTRICT},
    Body.LIBRARY: LOCAL,
    Body.HOUSING_COMMISSION: LOCAL,
    Body.AGENCY: {CommunityKind.COLLEGE, CommunityKind.STATE},
    Body.LEGISLATURE: {CommunityKind.STATE},
}
"""Where each body sits, or whose people it serves (a school board serves a city)."""


class EveryTownAndCountyCanAdopt(Check):
    """For each local government there is a body that can adopt the policy, or at least ask for it."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Look for the local governments that nobody serves."""
        for policy in examined.catalogue.policies:
            for community in sorted(LOCAL):
                if not policy.adopters_for(community):
                    yield self.complain(
                        examined.file_of(policy), "adopt", "catalogue-nobody-adopts", community=community
                    )


class EveryBodyPassesItsOwnInstruments(Check):
    """A council signs no general order, and a sheriff passes no ordinance."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Compare each row with what the body can pass."""
        for policy in examined.catalogue.policies:
            for number, row in enumerate(policy.adopt):
                if row.instrument not in INSTRUMENTS_OF.get(row.body, set()):
                    args = {"body": row.body, "instrument": row.instrument}
                    yield self.complain(
                        examined.file_of(policy), f"adopt[{number}]", "catalogue-foreign-instrument", **args
                    )


class EveryBodySitsInItsOwnCommunity(Check):
    """A county board sits in a county; a sheriff is no officer of a city."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Compare each row with where the body sits."""
        for policy in examined.catalogue.policies:
            for number, row in enumerate(policy.adopt):
                for community in row.communities:
                    if community not in COMMUNITIES_OF.get(row.body, set()):
                        args = {"body": row.body, "community": community}
                        yield self.complain(
                            examined.file_of(policy), f"adopt[{number}]", "catalogue-foreign-body", **args
                        )


class NobodyAsksWhoCouldBeOrdered(Check):
    """Only an independent body is asked, and by another body."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Look at every row that asks."""
        for policy in examined.catalogue.policies:
            for number, row in enumerate(policy.adopt):
                if row.asks is not None and (row.asks not in INDEPENDENT or row.body in INDEPENDENT):
                    args = {"body": row.body, "asked": row.asks}
                    yield self.complain(examined.file_of(policy), f"adopt[{number}]", "catalogue-asks-wrongly", **args)


class EveryCommunityKnowsWhereToLook(Check):
    """Each policy says, once for each kind of community, which papers would hold it; no group of kinds is empty."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Count the rows of each kind of community."""
        for policy in examined.catalogue.policies:
            file = examined.file_of(policy)
            told = Counter(community for papers in policy.lives_in for community in papers.communities)
            for community in CommunityKind:
                if told[community] != 1:
                    args: dict[str, str | int] = {"community": community, "count": told[community]}
                    yield self.complain(file, "lives_in", "catalogue-where-to-look", **args)
            for number, papers in enumerate(policy.lives_in):
                if not papers.must or not all(papers.must):
                    yield self.complain(file, f"lives_in[{number}].must", "catalogue-no-paper-needed")


class EveryNeededPaperIsOnTheChecklist(Check):
    """For every group of kinds that a verdict waits for, the checklist names a paper that can be asked for."""

    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Compare the groups with the papers of each kind of community."""
        for community in CommunityKind:
            papers = [paper for paper in examined.papers if paper.holders_for(community)]
            offered = {kind for paper in papers for kind in paper.kinds}
            for policy in examined.catalogue.policies:
                for group in policy.kinds_for(community):
                    if offered.isdisjoint(group):
                        args = {"community": community, "kinds": ",".join(group)}
                        yield self.complain(examined.file_of(policy), "lives_in", "catalogue-not-on-checklist", **args)


CHECKS: tuple[type[Check], ...] = (
    EveryTownAndCountyCanAdopt,
    EveryBodyPassesItsOwnInstruments,
    EveryBodySitsInItsOwnCommunity,
    NobodyAsksWhoCouldBeOrdered,
    EveryCommunityKnowsWhereToLook,
    EveryNeededPaperIsOnTheChecklist,
)
