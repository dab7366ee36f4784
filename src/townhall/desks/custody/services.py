"""What people do with a custody request: the only writers here beside `townhall.core.cases.services`."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from django.core.exceptions import PermissionDenied
from django.db import transaction

from latchstring.text import Message
from townhall.core.access.chain import note_access
from townhall.core.cases.decisions import put_advice, put_down
from townhall.core.cases.services import CannotMove, changing, move, open_case, require_past
from townhall.core.people.models import Membership
from townhall.core.sealing.envelopes import make_key, seal
from townhall.desks.custody.models import (
    Channel,
    CustodyCase,
    Decision,
    Details,
    Element,
    Interview,
    PersonNotice,
    ReleaseEvent,
    Visit,
    Visitor,
)
from townhall.desks.custody.rules import elements, recommend
from townhall.desks.custody.selectors import DESK, facts_for, profile_of
from townhall.desks.custody.states import DECIDERS


def receive(
    channel: Channel,
    details: Details,
    *,
    received_at: datetime.datetime,
    by: Membership,
    now: datetime.datetime,
    asks: Sequence[str] = (),
    older: CustodyCase | None = None,
) -> CustodyCase:
    """Open a case for a request that came in, with what it asks; `older` is the request that it follows."""
    with transaction.atomic():
        case: CustodyCase = open_case(
            DESK,
            details,
            received_at=received_at,
            by=by,
            now=now,
            find_by=details.booking,
            channel=channel.value,
            linked_to=older,
        )
        ask_for(case, asks)
    return case


def ask_for(case: CustodyCase, kinds: Sequence[str]) -> None:
    """Add elements to a case; those it has already stay as they are. Raises LookupError for a kind that is none."""
    known = elements()
    held = set(case.elements.values_list("kind", flat=True))
    Element.objects.bulk_create(Element(case=case, kind=known[kind].id) for kind in kinds if kind not in held)


def confirm(case: CustodyCase, told: Mapping[str, Any]) -> None:
    """Put down what a person says the paper is. For use within `changing` or `moving`, which saves the case."""
    for name in ("paper", "judicial", "issuer", "is_irregular", "has_warrant"):
        setattr(case, name, told[name])
    ask_for(case, told["asks"])


def decide(
    case: CustodyCase,
    kind: str,
    decision: Decision,
    told: Mapping[str, str],
    *,
    seen: int,
    at: datetime.datetime,
    by: Membership,
    now: datetime.datetime,
    due_at: datetime.datetime | None = None,
) -> Element:
    """Decide an element. What was recommended on these facts is worked out again and kept beside the decision.

    One that was decided can be decided anew only while counsel was asked. Raises `PermissionDenied`, `CannotMove`,
    `SomebodyWasFirst`.
    """
    if not DECIDERS & by.role_set:
        raise PermissionDenied
    with changing(DESK, case, f"decided {kind} of", seen=seen, by=by, now=now) as row:
        require_past(at, now, row.received_at)
        if row.closed_at is not None:
            raise CannotMove(Message("custody-is-closed"))
        element = Element.objects.select_for_update().get(case=row, kind=kind)
        if element.decision not in ("", Decision.REFER_COUNSEL):
            raise CannotMove(Message("custody-decided-already"))
        today = at.astimezone(row.zone).date()
        found = recommend(profile_of(row.organisation, today), facts_for(row, kind, told))
        element.case, element.layer, element.due_at = row, found.layer, due_at
        put_down(element, decision.value, found, at=at, by=by, now=now)
    return element


def advise(case: CustodyCase, kind: str, words: str, *, seen: int, by: Membership, now: datetime.datetime) -> None:
    """Keep counsel's advice on an element, sealed; the decider decides it anew with that."""
    with changing(DESK, case, f"advised on {kind} of", seen=seen, by=by, now=now) as row:
        element = Element.objects.select_for_update().get(case=row, kind=kind)
        element.case = row
        put_advice(element, words, now)


def record_event(case: CustodyCase, told: Mapping[str, Any], *, by: Membership, now: datetime.datetime) -> ReleaseEvent:
    """Put down that release was due, or that it happened. It needs no version and no state: nothing stands before it.

    `told` is what, at, and reason or to (and delay, why somebody was late). Raises `CannotMove` for a time to come.
    """
    require_past(told["at"], now)
    return _keep_event(case, told, by=by, now=now)


def correct_event(
    event: ReleaseEvent, told: Mapping[str, Any], why: str, *, by: Membership, now: datetime.datetime
) -> ReleaseEvent:
    """Put a new event in the place of one that was entered wrongly, with the reason. Both stay in view.

    Raises `PermissionDenied` for whoever decides nothing, and `CannotMove` without a reason, for a time to come, or
    where it was corrected already.
    """
    if not DECIDERS & by.role_set:
        raise PermissionDenied
    if not why.strip():
        raise CannotMove(Message("custody-correct-no-reason"))
    if ReleaseEvent.objects.filter(corrects=event).exists():
        raise CannotMove(Message("custody-correct-twice"))
    require_past(told["at"], now)
    sealed = seal(event.case.key_id, why.encode(), "custody.event.why")
    return _keep_event(event.case, {**told, "what": event.what, "corrects": event, "why": sealed}, by=by, now=now)


def _keep_event(case: CustodyCase, told: Mapping[str, Any], *, by: Membership, now: datetime.datetime) -> ReleaseEvent:
    with transaction.atomic():
        row = CustodyCase.objects.select_for_update().get(pk=case.pk, organisation=by.organisation_id)
        event = ReleaseEvent.objects.create(case=row, recorded_at=now, by=by.person.name, **told)
        row.due_at = DESK.table.due_at(row.state, DESK.facts(row))
        row.save(update_fields=["due_at"])
        slug = by.organisation.slug
        note_access(f"recorded {event.what} of", DESK.kind, row.pk, person=by.person, organisation=slug, now=now)
    return event


def serve_notice(case: CustodyCase, told: Mapping[str, Any], *, by: Membership, now: datetime.datetime) -> None:
    """Put down that the person was told. For use within `moving`, or on its own where the case has moved on."""
    copy = seal(case.key_id, told["copy"].encode(), "custody.notice.copy") if told.get("copy") else b""
    PersonNotice.objects.create(
        case=case,
        language=told["language"],
        method=told["method"],
        served_at=told["at"],
        recorded_at=now,
        by=by.person.name,
        was_refused=told["was_refused"],
        copy_to=told["copy_to"],
        copy_sealed=copy,
    )


def record_interview(case: CustodyCase, told: Mapping[str, Any], *, by: Membership, now: datetime.datetime) -> None:
    """Put down what the person chose on the form of consent."""
    require_past(told["at"], now, case.received_at)
    with transaction.atomic():
        Interview.objects.create(
            case=case,
            language=told["language"],
            choice=told["choice"],
            is_signed=told["is_signed"],
            given_at=told["at"],
            recorded_at=now,
            by=by.person.name,
            agents=seal(case.key_id, told.get("agents", "").encode(), "custody.interview.agents"),
        )
        slug = by.organisation.slug
        note_access("recorded consent of", DESK.kind, case.pk, person=by.person, organisation=slug, now=now)


def escalate(case: CustodyCase, *, seen: int, by: Membership, now: datetime.datetime) -> None:
    """Bring a case to counsel at once: the person says that the paper cannot mean them."""
    move(DESK, case, "escalate", seen=seen, at=now, by=by, now=now)


def log_visit(told: Mapping[str, Any], visitor: Visitor, *, by: Membership, now: datetime.datetime) -> Visit:
    """Write a line of the access log; who came is sealed with the line's own key."""
    require_past(told["came_in_at"], now)
    with transaction.atomic():
        visit = Visit(organisation=by.organisation, recorded_at=now, by=by.person.name, **told)
        visit.key_id = make_key(now.date())
        visit.details = seal(visit.key_id, msgspec.json.encode(visitor), "custody.visit")
        visit.save()
        slug = by.organisation.slug
        note_access("logged", "custody.visit", visit.pk, person=by.person, organisation=slug, now=now)
    return visit


def left(visit: Visit, *, at: datetime.datetime, by: Membership, now: datetime.datetime) -> None:
    """Put down when a visitor went out, once."""
    require_past(at, now, visit.came_in_at)
    if Visit.objects.filter(pk=visit.pk, went_out_at=None).update(went_out_at=at):
        slug = by.organisation.slug
        note_access("noted leaving of", "custody.visit", visit.pk, person=by.person, organisation=slug, now=now)
