"""A desk some months on: invented requests (`data/rehearsal.yml`), taken in and moved by the desk's own services."""

import datetime
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import msgspec

from latchstring.text import load_strict
from townhall.core.cases.services import moving
from townhall.core.clocks.zones import day_at
from townhall.core.people.models import Membership
from townhall.desks.certification.details import Details, Requester
from townhall.desks.certification.models import Certification, Official, Practice
from townhall.desks.certification.rules.activities import Extent
from townhall.desks.certification.rules.decisions import Answer, DenialCode, Excuse, FormKind
from townhall.desks.certification.rules.forbidden import sounds_forbidden
from townhall.desks.certification.rules.signatures import Office
from townhall.desks.certification.rules.worksheets import newest
from townhall.desks.certification.selectors import DESK
from townhall.desks.certification.services import WRITERS, local_day, take_in

_ASKED = {
    FormKind.U: ("detected", "listed", "victim", "information"),
    FormKind.T: ("detected", "trafficking", "victim"),
}
_GROUND = {"listed": DenialCode.NOT_LISTED, "victim": DenialCode.NOT_A_VICTIM, "information": DenialCode.NO_INFORMATION}


class Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One invented request: when it came in, what it says, and what was done on which day before the loading."""

    days: int
    form: FormKind
    requester: Requester
    language: str
    details: Details
    steps: tuple[tuple[int, str], ...]
    activities: tuple[str, ...] = ()
    fails: str = ""
    """The question of the review that is answered with no."""
    words: str = "Records desk (invented)"
    hearing_in: int | None = None


def rehearse(by: Membership, *, state: str, now: datetime.datetime) -> int:
    """Load the requests for a member who may do everything; returns how many. Once a town, never twice."""
    place = by.organisation
    if Certification.objects.filter(organisation=place).exists():
        return 0
    Practice.objects.get_or_create(
        organisation=place,
        defaults={
            "state": state,
            "agency": "Alder Bay Police (invented)",
            "head": "R. Head (invented), Chief",
            "contact": "Records desk, 12 Mill Street (invented), 555-0100",
            "is_public": True,
        },
    )
    since = day_at(now, place.time_zone) - datetime.timedelta(days=900)
    chief = Official.objects.create(
        organisation=place, name="R. Head (invented)", title="Chief", office=Office.HEAD, starts=since
    )
    requests = load_strict(files("townhall.desks.certification").joinpath("data", "rehearsal.yml"), tuple[Request, ...])
    for request in requests:
        _play(request, chief, by, now)
    return len(requests)


def _play(request: Request, chief: Official, by: Membership, now: datetime.datetime) -> None:
    came, details = now - datetime.timedelta(days=request.days, hours=1), request.details
    if request.hearing_in is not None:
        today = day_at(now, by.organisation.time_zone)
        hearing = today + datetime.timedelta(days=request.hearing_in)
        details = msgspec.structs.replace(details, hearing_on=hearing)
    case = take_in(request.form, request.requester, request.language, details, received_at=came, by=by, now=now)
    for days, move in request.steps:
        at = now - datetime.timedelta(days=days)
        with moving(DESK, case, move, seen=case.version, at=at, by=by, now=now) as row:
            if write := WRITERS.get(move):
                row.followed = write(row, _told(request, move, chief, row, at)) or ""
        case.refresh_from_db()


def _told(
    request: Request, move: str, chief: Official, case: Certification, at: datetime.datetime
) -> Mapping[str, Any]:
    """What the form of a move would have told. Words that sound like a forbidden reason are asked about."""
    doubts = {f"denial-{hit.reason.id}": "Nothing rests on it." for hit in sounds_forbidden(request.words)}
    own: dict[str, dict[str, Any]] = {
        "locate": {"report_number": ""},
        "review": {
            "answers": {name: Answer.NO if name == request.fails else Answer.YES for name in _ASKED[request.form]},
            "excuse": Excuse.NONE,
            "activities": tuple((each, Extent.NAMED) for each in request.activities),
            "similar_note": "",
        },
        "draft": {
            "edition": f"{newest(request.form).edition:%m/%d/%y}",
            "narrative": f"Officers took a report: {request.details.incident}. (Invented.)",
            "injuries": "",
            "statutes": "",
            "case_stage": "closed",
            "helpful": "Gave a statement.",
            "culpable_family": "",
            "doubts": {},
        },
        "sign": {"official": chief, "signed_on": local_day(case, at), "by_hand": True},
        "deny": {"ground": _GROUND.get(request.fails, ""), "none_forbidden": True, "doubts": doubts},
        "withdraw": {"counsel_asked": True, "doubts": {}},
    }
    return {"words": request.words, "at": at, **own.get(move, {})}
