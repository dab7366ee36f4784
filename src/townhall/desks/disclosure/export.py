"""A year of demands as plain rows, one for each thing asked, with nothing about a person. Figures count them."""

import datetime
from collections.abc import Iterable, Iterator

from townhall.core import spreadsheets
from townhall.core.people.models import Organisation
from townhall.desks.disclosure.models import Demand

ROW = (
    "case",
    "received_at",
    "channel",
    "requester",
    "kind",
    "judicial",
    "state",
    "due_at",
    "answered_at",
    "notice",
    "told_at",
    "is_held",
    "is_purged",
    "item",
    "recommended",
    "rule",
    "answer",
    "places_searched",
    "given",
)
"""The columns, in their order. A demand that asks nothing yet is one row without an item."""


def rows_of(organisation: Organisation, year: int) -> Iterator[dict[str, str]]:
    """Yield what was asked by the demands that came in during a year of the organisation's own calendar."""
    cases = Demand.objects.filter(organisation=organisation, year=year).defer("details").order_by("serial")
    parts = ("items", "searches", "given", "notices", "moves", "holds")
    for case in cases.prefetch_related(*parts).iterator(chunk_size=500):
        case.organisation = organisation
        yield from _rows(case)


def as_csv(rows: Iterable[dict[str, str]]) -> str:
    """Return rows as CSV with a head."""
    return spreadsheets.as_csv(ROW, ([row[name] for name in ROW] for row in rows))


def _rows(case: Demand) -> Iterator[dict[str, str]]:
    answered = [each.at for each in case.moves.all() if each.move == "answer"]
    told = [each.served_at for each in case.notices.all()]
    about = {
        "case": case.number,
        "received_at": _time(case.received_at, case),
        "channel": case.channel,
        "requester": case.requester,
        "kind": case.kind,
        "judicial": case.judicial,
        "state": case.state,
        "due_at": _time(case.due_at, case),
        "answered_at": _time(max(answered, default=None), case),
        "notice": case.notice,
        "told_at": _time(min(told, default=None), case),
        "is_held": _yes(bool(case.holds.all())),
        "is_purged": _yes(case.is_purged),
    }
    items = list(case.items.all())
    given = {each.item for each in case.given.all()}
    for item in items:
        places = {each.place for each in case.searches.all() if each.item == item.kind}
        yield {
            **about,
            "item": item.kind,
            "recommended": item.recommended,
            "rule": item.rule,
            "answer": item.decision,
            "places_searched": str(len(places)),
            "given": _yes(item.kind in given),
        }
    if not items:
        yield {**dict.fromkeys(ROW, ""), **about}


def _time(at: datetime.datetime | None, case: Demand) -> str:
    return at.astimezone(case.zone).isoformat(timespec="minutes") if at else ""


def _yes(value: bool) -> str:
    return "yes" if value else "no"
