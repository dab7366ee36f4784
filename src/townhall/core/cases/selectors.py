"""Questions about cases: some of many, by state, by what is due, or by an exact number."""

import datetime
import re
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet

from townhall.core.cases.desk import Desk
from townhall.core.cases.models import Case
from townhall.core.cases.sealed import blind
from townhall.core.people.models import Organisation

A_PAGE = 25
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
    rows, start = cases_of(desk, organisation), (max(asked.page, 1) - 1) * A_PAGE
    if asked.find:
        page = list(_found(desk, rows, organisation, asked.find)[: A_PAGE + 1])
    elif asked.show == "open":
        page = _open(rows.filter(closed_at=None), start)
    else:
        page = list(_shown(desk, rows, asked.show, now)[start : start + A_PAGE + 1])
    for row in page:
        row.organisation = organisation
    return page[:A_PAGE], len(page) > A_PAGE


def _open(rows: QuerySet[Any], start: int) -> list[Any]:
    """What is due, soonest first, then what nothing hurries: each part in the order of an index, so none is sorted."""
    due, rest = rows.filter(due_at__isnull=False).order_by("due_at", "pk"), rows.filter(due_at=None).order_by("pk")
    page = list(due[start : start + A_PAGE + 1])
    if len(page) <= A_PAGE:
        passed = 0 if page or not start else start - due.count()
        page += rest[passed : passed + A_PAGE + 1 - len(page)]
    return page


def _shown(desk: Desk, rows: QuerySet[Any], show: str, now: datetime.datetime) -> QuerySet[Any]:
    if show == "due":
        return rows.filter(closed_at=None, due_at__lte=now).order_by("due_at", "pk")
    if show == "closed":
        return rows.filter(closed_at__isnull=False)
    return rows.filter(state=show) if show in desk.table.states else rows


def _found(desk: Desk, rows: QuerySet[Case], organisation: Organisation, find: str) -> QuerySet[Case]:
    """Find by the case's own number, or else by a booking or report number as a whole.

    Few are found, so they come in no order: asked for one, SQLite would walk the index of numbers to the end.
    """
    own = _NUMBER.fullmatch(find.strip())
    if own and own[1].upper() == desk.cases.prefix:
        return rows.filter(year=int(own[2]), serial=int(own[3]))
    return rows.filter(under(desk.cases, organisation, find)).order_by()


def under(model: type[Case], organisation: Organisation, number: str) -> Q:
    """Return the condition that a case is found by a booking or report number: its first, or one of its others."""
    digest = blind(organisation.pk, number) or "-"
    is_it = Q(blind=digest)
    if model.numbered:
        others: Any = model._meta.get_field(model.numbered).related_model
        is_it |= Q(pk__in=others._default_manager.filter(blind=digest).values("case"))
    return is_it
