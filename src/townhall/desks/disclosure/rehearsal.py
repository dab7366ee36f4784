"""A month at an invented desk of records: invented demands (`data/rehearsal.yml`), by the desk's own services."""

import datetime
from importlib.resources import files
from typing import Any

import msgspec

from latchstring.text import load_strict
from townhall.core.cases.services import moving
from townhall.core.clocks.zones import day_at
from townhall.core.people.models import Membership
from townhall.desks.disclosure import services
from townhall.desks.disclosure.models import (
    Answer,
    Channel,
    Demand,
    Details,
    DisclosureSettings,
    OutsidePlace,
    Requester,
)
from townhall.desks.disclosure.places import places_for
from townhall.desks.disclosure.selectors import DESK

_OUTSIDE = {
    "Library (invented)": ["address", "telephone", "service_use"],
    "Water billing (invented)": ["address", "telephone"],
}
_KEPT_FOR = datetime.timedelta(days=180)


class Told(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One invented demand."""

    days: int
    channel: Channel
    requester: Requester
    kind: str
    judicial: str
    notice: str
    details: Details
    asks: tuple[str, ...]
    steps: tuple[str, ...]
    decided: dict[str, Answer] = {}
    none: tuple[str, ...] = ()
    """What was looked for everywhere and found nowhere."""
    found: tuple[str, ...] = ()
    """What was found, so that "no record" is refused."""
    due_in: int | None = None
    hold: bool = False


def rehearse(by: Membership, *, place: str, state: str, now: datetime.datetime) -> int:
    """Load the demands for a member who may do everything; returns how many. Once a town, never twice."""
    town = by.organisation
    if Demand.objects.filter(organisation=town).exists():
        return 0
    DisclosureSettings.objects.get_or_create(
        organisation=town,
        defaults={
            "agency": "City Clerk of Alder Bay (invented)",
            "state": state,
            "place": place,
            "counsel_name": "R. Counsel (invented)",
            "counsel_telephone": "555-0100",
        },
    )
    OutsidePlace.objects.bulk_create(OutsidePlace(organisation=town, name=k, holds=v) for k, v in _OUTSIDE.items())
    told = load_strict(files("townhall.desks.disclosure").joinpath("data", "rehearsal.yml"), tuple[Told, ...])
    for each in told:
        _play(each, by, now)
    return len(told)


def _play(told: Told, by: Membership, now: datetime.datetime) -> None:
    came = now - datetime.timedelta(days=told.days, hours=1)
    case = services.receive(
        told.details,
        channel=told.channel,
        requester=told.requester,
        received_at=came,
        by=by,
        now=now,
        asks=told.asks,
    )
    for step in told.steps:
        with moving(DESK, case, step, seen=_version(case), at=now, by=by, now=now) as row:
            _write(row, step, told, by, now)
        if step == "classify":
            _decide(case, told, by, now)


def _write(row: Demand, step: str, told: Told, by: Membership, now: datetime.datetime) -> None:
    """What the form of a move would have written."""
    if step == "classify":
        due = None if told.due_in is None else now + datetime.timedelta(days=told.due_in)
        paper: dict[str, Any] = {"kind": told.kind, "judicial": told.judicial, "notice": told.notice}
        services.confirm(row, {**paper, "return_at": due, "asks": told.asks})
    elif step == "notify":
        services.tell_subject(row, {"language": "es", "method": "by_hand", "at": now}, by=by, now=now)
    elif step == "answer":
        services.give_out(row, {"gave": [], "to": "", "at": now}, by=by, now=now)


def _decide(case: Demand, told: Told, by: Membership, now: datetime.datetime) -> None:
    for kind in (*told.none, *told.found):
        places, found = [each.id for each in places_for(case.organisation, kind)], kind in told.found
        seen = _version(case)
        words = "Looked under the number and the name."
        services.record_search(case, kind, places, found=found, words=words, seen=seen, at=now, by=by, now=now)
    if told.hold:
        services.hold_records(
            case, [], day_at(now + _KEPT_FOR, by.organisation.time_zone), seen=_version(case), by=by, now=now
        )
    for kind, answer in told.decided.items():
        services.decide(case, kind, answer, {}, seen=_version(case), at=now, by=by, now=now)


def _version(case: Demand) -> int:
    case.refresh_from_db()
    return case.version
