"""Which of two texts prevails: who reaches whom, the order of authority, and then the later text.

The order is the common one of American local government: state law, charter, ordinance (and the code that collects
them), resolution and executive order, then the orders and manuals of a department. A body that answers to voters or to
the law alone is reached by its own rules and the state's. Which pairs are conflicts is `conflicts`.
"""

import datetime
from collections.abc import Iterable, Mapping

from latchstring.catalogue.bodies import INDEPENDENT
from latchstring.findings.assessment import LedgerEntry, Placed
from latchstring.findings.offices import STATE_LAW
from latchstring.findings.standing import Standing
from latchstring.text import Message
from latchstring.vocabulary import Body, CommunityKind, DateKind, DocumentKind

Args = dict[str, str | int | float]

RANK = {
    DocumentKind.STATUTE: 6,
    DocumentKind.RULE: 6,
    DocumentKind.CHARTER: 5,
    DocumentKind.ORDINANCE: 4,
    DocumentKind.CODE: 4,
    DocumentKind.RESOLUTION: 3,
    DocumentKind.EXECUTIVE_ORDER: 3,
    DocumentKind.SCHOOL_POLICY: 3,
    DocumentKind.COURT_ORDER: 3,
    DocumentKind.BUDGET: 3,
    DocumentKind.GENERAL_ORDER: 2,
    DocumentKind.JAIL_MANUAL: 2,
    DocumentKind.PROSECUTOR_POLICY: 2,
}
"""From the state's law down to a department's manual; an agreement stands in no such order."""
BARGAINS = frozenset({DocumentKind.AGREEMENT, DocumentKind.CONTRACT})
GOVERNING = frozenset({Body.COUNCIL, Body.MAYOR, Body.MANAGER, Body.COUNTY_BOARD})
OF_GOVERNMENTS = frozenset(
    {
        DocumentKind.CHARTER,
        DocumentKind.ORDINANCE,
        DocumentKind.CODE,
        DocumentKind.RESOLUTION,
        DocumentKind.EXECUTIVE_ORDER,
        DocumentKind.BUDGET,
    }
)
"""Papers of a place's government, where they do not tell who passed them."""
_PASSED = frozenset({DateKind.ADOPTED, DateKind.EFFECTIVE, DateKind.REVISED, DateKind.ISSUED})


def reaches(paper: LedgerEntry, maker_binds: Iterable[Body], bodies: Iterable[Body], kind: CommunityKind) -> bool:
    """Say whether a paper can bind one of these bodies: those that it binds already, and those under its maker."""
    others = set(bodies)
    if paper.kind in STATE_LAW or paper.issuer is Body.LEGISLATURE or others & set(maker_binds):
        return True
    if Body.UNKNOWN in others or not others:
        return True
    if paper.issuer in GOVERNING or (paper.issuer is Body.UNKNOWN and paper.kind in OF_GOVERNMENTS):
        return bool(others - INDEPENDENT - _of_another_place(paper.issuer, kind))
    return paper.issuer in others


def _of_another_place(issuer: Body, kind: CommunityKind) -> frozenset[Body]:
    """A county's board does not command a city's police, where the place assessed is a city; and the other way."""
    foreign = issuer is Body.COUNTY_BOARD and kind is not CommunityKind.COUNTY
    return frozenset({Body.POLICE}) if foreign else frozenset()


def bind_each_other(one: Placed, other: Placed, papers: Mapping[str, LedgerEntry], kind: CommunityKind) -> bool:
    """Say whether two passages meet in law: they bind the same body, or the maker of one reaches the other's."""
    first, second = papers[one.document], papers[other.document]
    return reaches(first, one.finding.binds, other.finding.binds, kind) or reaches(
        second, other.finding.binds, one.finding.binds, kind
    )


def prevailing(one: LedgerEntry, other: LedgerEntry) -> tuple[LedgerEntry | None, Message]:
    """Return the paper that prevails and why, or None and why that cannot be told."""
    args: Args = {"one": one.name, "other": other.name}
    if one.kind in BARGAINS or other.kind in BARGAINS:
        return None, Message("authority-agreement", {"name": one.name if one.kind in BARGAINS else other.name})
    ranks = RANK.get(one.kind), RANK.get(other.kind)
    if ranks[0] is None or ranks[1] is None:
        return None, Message("authority-unknown", args)
    if ranks[0] != ranks[1]:
        higher, lower = (one, other) if ranks[0] > ranks[1] else (other, one)
        code = "authority-state" if higher.kind in STATE_LAW else "authority-higher"
        told: Args = {"higher": higher.name, "lower": lower.name, "kind": higher.kind.value, "below": lower.kind.value}
        return higher, Message(code, told)
    days = passed_on(one), passed_on(other)
    if days[0] is None or days[1] is None or days[0] == days[1]:
        return None, Message("authority-no-dates", args)
    later, earlier = (one, other) if days[0] > days[1] else (other, one)
    dated: Args = {"later": later.name, "earlier": earlier.name, "date": max(days[0], days[1]).isoformat()}
    return later, Message("authority-later", dated)


def passed_on(paper: Standing) -> datetime.date | None:
    """Return the last day on which a paper says that it was passed, took effect or was revised."""
    days = [dated.date for dated in paper.dates if dated.kind in _PASSED]
    return max(days, default=None)
