"""A year of requests as plain rows, one a request, with nothing about a person: what every figure is counted from.

`ROW` names the columns; all values are words, so a row from the CSV file and a row from here are the same.
"""

import datetime
from collections.abc import Iterable, Iterator
from typing import Any

from townhall.core import spreadsheets
from townhall.core.people.models import Organisation
from townhall.desks.custody.clock import clock_of
from townhall.desks.custody.models import CustodyCase
from townhall.desks.custody.rules import elements
from townhall.desks.custody.selectors import settings_of

_FIRST = ("case", "received_at", "channel", "paper", "judicial", "is_irregular", "has_warrant", "state", "is_purged")
_LAST = (
    "bond_posted_at",
    "eligible_at",
    "eligible_reason",
    "released_at",
    "released_to",
    "minutes_over",
    "delay",
    "told_at",
    "notice_due_at",
    "interview",
)
ROW = (*_FIRST, *(f"decision_{kind}" for kind in elements()), *_LAST)
"""The columns, in their order. `decision_…` is empty where the element was not asked, `none` where nobody decided."""


def rows_of(organisation: Organisation, year: int, now: datetime.datetime) -> Iterator[dict[str, str]]:
    """Yield the requests that came in during a year of the organisation's own calendar, oldest first."""
    told = settings_of(organisation)
    cases = CustodyCase.objects.filter(organisation=organisation, year=year).defer("details").order_by("serial")
    parts = ("events", "elements", "notices", "interviews")
    for case in cases.prefetch_related(*parts).iterator(chunk_size=500):
        case.organisation = organisation
        yield _row(case, now, told.calendar, told.notice_hours)


def as_csv(rows: Iterable[dict[str, str]]) -> str:
    """Return rows as CSV with a head."""
    return spreadsheets.as_csv(ROW, ([row[name] for name in ROW] for row in rows))


def _row(case: CustodyCase, now: datetime.datetime, calendar: str, hours: int) -> dict[str, str]:
    clock = clock_of(list(case.events.all()), now, case.zone, calendar)
    gone = {event.corrects_id for event in case.events.all()}
    bonds = [e.at for e in case.events.all() if e.reason == "bond_posted" and e.pk not in gone]
    # All were fetched with the cases: first() and last() would ask again for each.
    notice, interview = next(iter(case.notices.all()), None), next(iter(reversed(case.interviews.all())), None)
    decided = {each.kind: each.decision or "none" for each in case.elements.all()}
    due = case.received_at + datetime.timedelta(hours=hours)
    found: dict[str, Any] = {
        "case": case.number,
        "received_at": _time(case.received_at, case),
        "channel": case.channel,
        "paper": case.paper,
        "judicial": case.judicial,
        "is_irregular": _yes(case.is_irregular),
        "has_warrant": _yes(case.has_warrant),
        "state": case.state,
        "is_purged": _yes(case.is_purged),
        "bond_posted_at": _time(min(bonds, default=None), case),
        "eligible_at": _time(clock.eligible.at if clock.eligible else None, case),
        "eligible_reason": clock.eligible.reason if clock.eligible else "",
        "released_at": _time(clock.released.at if clock.released else None, case),
        "released_to": clock.released.to if clock.released else "",
        "minutes_over": str(clock.over) if clock.eligible and clock.released else "",
        "delay": clock.released.delay if clock.released else "",
        "told_at": _time(notice.served_at if notice else None, case),
        "notice_due_at": _time(min(due, clock.eligible.at) if clock.eligible else due, case),
        "interview": interview.choice if interview else "",
    }
    return {name: found[name] if name in found else decided.get(name.removeprefix("decision_"), "") for name in ROW}


def _time(at: datetime.datetime | None, case: CustodyCase) -> str:
    return at.astimezone(case.zone).isoformat(timespec="minutes") if at else ""


def _yes(value: bool) -> str:
    return "yes" if value else "no"
