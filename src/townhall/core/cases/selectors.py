"""Questions about cases: some of many, by state, by what is due, or by an exact number."""

import datetime
import re
from dataclasses import dataclass
from typing import Any

from django.db.models import F, QuerySet

from townhall.core.cases.desk import Desk
from townhall.core.cases.models import Case
from townhall.core.cases.sealed import blind
from townhall.core.people.models import Organisation

A_PAGE = 50
_NUMBER = re.compile(r"([A-Z]+)-(\d{4})-(\d{1,9})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a list was asked for: a state, "open", "due", "closed" or "all"; or an exact number in `find`."""

    show: str = "open"
    find: str = ""
    page: int = 1


def cases_of(desk: Desk, organisation: Organisation) -> QuerySet[Any]:
    """Return all cases of an organisation, without what is sealed."""
    return desk.cases._default_manager.filter(organisation=organisation).defer("details")


def listed(desk: Desk, organisation: Organisation, asked: Asked, now: datetime.datetime) -> tuple[list[Any], bool]:
    """Return a page of cases and whether there are more. What is due first stands first among the open ones."""
    rows = cases_of(desk, organisation)
    if asked.find:
        rows = _found(desk, rows, organisation, asked.find)
    elif asked.show in ("open", "due"):
        rows = rows.filter(closed_at=None).order_by(F("due_at").asc(nulls_last=True), "pk")
        rows = rows.filter(due_at__lte=now) if asked.show == "due" else rows
    elif asked.show == "closed":
        rows = rows.filter(closed_at__isnull=False)
    elif asked.show in desk.table.states:
        rows = rows.filter(state=asked.show)
    start = (max(asked.page, 1) - 1) * A_PAGE
    page = list(rows[start : start + A_PAGE + 1])
    for row in page:
        row.organisation = organisation
    return page[:A_PAGE], len(page) > A_PAGE


def _found(desk: Desk, rows: QuerySet[Case], organisation: Organisation, find: str) -> QuerySet[Case]:
    """Find by the case's own number, or else by a booking or report number as a whole."""
    own = _NUMBER.fullmatch(find.strip())
    if own and own[1].upper() == desk.cases.prefix:
        return rows.filter(year=int(own[2]), serial=int(own[3]))
    return rows.filter(blind=blind(organisation.pk, find) or "-")
