"""Questions about the register of a community. Whatever is asked for is asked within an organisation."""

import datetime
from dataclasses import dataclass

from django.db.models import QuerySet

from townhall.assessments.models import Community
from townhall.core.clocks.spans import Due
from townhall.desks.agreements.models import AgreementMove, FederalAgreement, Register
from townhall.desks.agreements.rules import could_end_on, decide_by, is_past
from townhall.desks.agreements.states import HOLDS, TABLE

REGISTER = (FederalAgreement, AgreementMove, TABLE)
"""The rows of the register, the log of their moves, and the table of them. It is a register: it has no cases."""


@dataclass(frozen=True, slots=True)
class Line:
    """An agreement on a day: by when somebody must decide, and whether its end has passed unsaid."""

    agreement: FederalAgreement
    decide_by: Due | None
    is_past: bool
    could_end_on: datetime.date | None

    @property
    def holds(self) -> bool:
        """Whether it has effect."""
        return self.agreement.state in HOLDS

    @property
    def same(self) -> str:
        """Whether the safe day is the legal one, as messages ask."""
        return "yes" if self.decide_by is None or self.decide_by.safe == self.decide_by.legal else "no"


def line_of(agreement: FederalAgreement, today: datetime.date) -> Line:
    """Return an agreement with its days; what is over or refused has none."""
    if agreement.state not in HOLDS:
        return Line(agreement, None, False, None)
    terms = agreement.terms
    return Line(agreement, decide_by(terms), is_past(terms, today), could_end_on(terms, today))


def lines_of(community: Community, today: datetime.date) -> list[Line]:
    """Return the register: what has effect first, what must be decided soonest at the top."""
    lines = [line_of(each, today) for each in community.federal_agreements.all()]
    last = datetime.date.max
    return sorted(lines, key=lambda each: (not each.holds, each.decide_by.safe if each.decide_by else last))


def due_ones() -> QuerySet[FederalAgreement]:
    """Return the agreements that have effect and an end."""
    rows = FederalAgreement.objects.filter(state__in=HOLDS, ends_on__isnull=False)
    return rows.select_related("community__organisation")


def public_register(slug: str) -> Register | None:
    """Return the register of a community if it is public."""
    rows = Register.objects.select_related("community__organisation")
    return rows.filter(community__slug=slug, is_public=True).first()


def is_public(community: Community) -> bool:
    """Say whether everybody can see the register."""
    return Register.objects.filter(community=community, is_public=True).exists()
