"""A first day at an invented desk: invented requests (`data/rehearsal.yml`), by the desk's own services."""

import datetime
from importlib.resources import files

import msgspec

from latchstring.text import load_strict
from townhall.core.cases.services import move, moving
from townhall.core.people.models import Membership
from townhall.desks.custody import services
from townhall.desks.custody.models import Channel, CustodyCase, CustodySettings, Decision, Details
from townhall.desks.custody.rules import papers
from townhall.desks.custody.selectors import DESK

_MINUTE = datetime.timedelta(minutes=1)


class Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One invented request."""

    ago: int
    channel: Channel
    booking: str
    asks: tuple[str, ...]
    steps: tuple[str, ...]
    officer: str = ""
    paper: str = ""
    judicial: str = ""
    issuer: str = "officer"
    irregular: bool = False
    match: str = ""
    decided: dict[str, Decision] = {}
    due: int | None = None
    reason: str = "other"
    out: int | None = None
    delay: str = ""
    supersedes: str = ""
    """The booking number of the request that this newer one takes the place of."""


def rehearse(by: Membership, *, place: str, state: str, now: datetime.datetime) -> int:
    """Load the first day for a member who may do everything; returns how many requests. Once a town, never twice."""
    if CustodyCase.objects.filter(organisation=by.organisation).exists():
        return 0
    CustodySettings.objects.get_or_create(
        organisation=by.organisation,
        defaults={
            "agency": "Alder Bay Police (invented)",
            "state": state,
            "place": place,
            "counsel_name": "R. Counsel (invented)",
            "counsel_telephone": "555-0100",
        },
    )
    requests = load_strict(files("townhall.desks.custody").joinpath("data", "rehearsal.yml"), tuple[Request, ...])
    played: dict[str, CustodyCase] = {}
    for request in requests:
        older = played.get(request.supersedes)
        played[request.booking] = _play(request, older, by, now)
        if older:
            older.refresh_from_db()
            move(DESK, older, "supersede", seen=older.version, at=now, by=by, now=now)
    return len(requests)


def _play(request: Request, older: CustodyCase | None, by: Membership, now: datetime.datetime) -> CustodyCase:
    came = now - request.ago * _MINUTE
    details = Details(request.booking, request.officer)
    case = services.receive(request.channel, details, received_at=came, by=by, now=now, asks=request.asks, older=older)
    if request.due is not None:
        told = {"what": "eligible", "at": now - request.due * _MINUTE, "reason": request.reason}
        services.record_event(case, told, by=by, now=now)
    if request.out is not None:
        out = {"what": "released", "at": now - request.out * _MINUTE, "to": "community", "delay": request.delay}
        services.record_event(case, out, by=by, now=now)
    for step in request.steps:
        if step == "decide":
            _decide(case, request, by, now)
        case.refresh_from_db()
        with moving(DESK, case, step, seen=case.version, at=now, by=by, now=now) as row:
            _write(row, step, request, by, now)
    return case


def _write(row: CustodyCase, step: str, request: Request, by: Membership, now: datetime.datetime) -> None:
    """What the form of a move would have written."""
    if step == "classify":
        judicial = request.judicial or papers()[request.paper].judicial
        paper = {"paper": request.paper, "judicial": judicial, "issuer": request.issuer, "asks": request.asks}
        services.confirm(row, {**paper, "is_irregular": request.irregular, "has_warrant": False})
    elif step == "match":
        row.match = request.match
    elif step == "notify":
        told = {"language": "es", "method": "by_hand", "was_refused": False, "copy_to": "", "at": now}
        services.serve_notice(row, told, by=by, now=now)


def _decide(case: CustodyCase, request: Request, by: Membership, now: datetime.datetime) -> None:
    for kind, decision in request.decided.items():
        case.refresh_from_db()
        services.decide(case, kind, decision, {}, seen=case.version, at=now, by=by, now=now)
