"""What people do with a demand. Each step writes through the base, which checks version, role, state and guards."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction

from latchstring.text import Message
from townhall.core.access.roles import Role
from townhall.core.cases.decisions import put_advice, put_down
from townhall.core.cases.everywhere import cases_under, numbers_in
from townhall.core.cases.sealed import blind
from townhall.core.cases.services import CannotMove, changing, open_case, require_past
from townhall.core.people.models import Membership
from townhall.core.retention.holding import place_hold
from townhall.core.sealing.envelopes import seal
from townhall.desks.disclosure.models import (
    GIVES,
    Answer,
    Asked,
    Demand,
    DemandHold,
    DemandNumber,
    Details,
    Given,
    Search,
    SubjectNotice,
)
from townhall.desks.disclosure.places import places_for
from townhall.desks.disclosure.rules import items
from townhall.desks.disclosure.selectors import DESK, numbers_of, recommendation_for, where_of
from townhall.desks.disclosure.states import CLERKS, DECIDERS

_WORKS = ("received", "classified", "counsel_review")


def receive(
    details: Details,
    *,
    channel: str,
    requester: str,
    received_at: datetime.datetime,
    by: Membership,
    now: datetime.datetime,
    asks: Sequence[str] = (),
) -> Demand:
    """Open a case for a demand that came in, with what it asks. It is found again by each of its numbers."""
    with transaction.atomic():
        numbers = numbers_in(details.numbers)
        case: Demand = open_case(
            DESK,
            details,
            received_at=received_at,
            by=by,
            now=now,
            find_by=numbers[0] if numbers else "",
            channel=channel,
            requester=requester,
        )
        others = {blind(case.organisation_id, each) for each in numbers} - {"", case.blind}
        DemandNumber.objects.bulk_create(DemandNumber(case=case, blind=each) for each in sorted(others))
        ask_for(case, asks)
    return case


def ask_for(case: Any, asked: Iterable[str]) -> None:
    """Add what is asked; what is there stays as it is. Raises LookupError for what cannot be asked."""
    known, there = items(), set(case.items.values_list("kind", flat=True))
    Asked.objects.bulk_create(Asked(case=case, kind=known[kind].id) for kind in asked if kind not in there)


def confirm(case: Any, told: Mapping[str, Any]) -> None:
    """Put down what a person says the demand is. For use within `moving`, which saves the case."""
    for name in ("kind", "judicial", "notice", "return_at"):
        setattr(case, name, told[name])
    ask_for(case, told["asks"])


def record_search(
    case: Any,
    item: str,
    places: Sequence[str],
    *,
    found: bool,
    words: str,
    seen: int,
    at: datetime.datetime,
    by: Membership,
    now: datetime.datetime,
) -> None:
    """Put down that somebody looked in some places for an item, and whether it was there.

    "It was there" is taken back by a decider alone, with the reason. Raises `CannotMove`, `SomebodyWasFirst`.
    """
    if not CLERKS & by.role_set:
        raise PermissionDenied
    with changing(DESK, case, f"searched for {item} of", seen=seen, by=by, now=now) as row:
        require_past(at, now, row.received_at)
        _require_open(row)
        known = {place.id for place in places_for(row.organisation, item)}
        if not places or not set(places) <= known:
            raise CannotMove(Message("disclosure-search-no-place"))
        last = {each.place: each.found for each in row.searches.filter(item=item)}
        takes_back = not found and any(last.get(place) for place in places)
        if takes_back and not (DECIDERS & by.role_set and words.strip()):
            raise CannotMove(Message("disclosure-search-takes-back"))
        sealed = seal(row.key_id, words.encode(), "disclosure.search.words") if words else b""
        about = {"item": item, "found": found, "at": at, "recorded_at": now, "by": by.person.name, "words": sealed}
        Search.objects.bulk_create(Search(case=row, place=place, **about) for place in places)


def decide(
    case: Any,
    kind: str,
    answer: Answer,
    told: Mapping[str, str],
    *,
    seen: int,
    at: datetime.datetime,
    by: Membership,
    now: datetime.datetime,
) -> Asked:
    """Decide what is answered on an item. What was recommended on these facts is kept beside the decision.

    It can be decided anew until the answers leave. Raises `PermissionDenied`, `SomebodyWasFirst`, and `CannotMove` for
    an answer that is not lawful or not true.
    """
    if not DECIDERS & by.role_set:
        raise PermissionDenied
    with changing(DESK, case, f"decided {kind} {answer.value} of", seen=seen, by=by, now=now) as row:
        require_past(at, now, row.received_at)
        _require_open(row)
        item = Asked.objects.select_for_update().get(case=row, kind=kind)
        if refusal := why_not(row, item, answer):
            raise CannotMove(refusal)
        found = recommendation_for(row, kind, told, at.astimezone(row.zone).date())
        item.case = row
        put_down(item, answer.value, found, at=at, by=by, now=now)
    return item


def why_not(case: Any, item: Asked, answer: Answer) -> Message | None:
    """Return why an answer may not be given on an item; None where it may."""
    told = items()[item.kind]
    if answer is Answer.NO_RECORDS:
        return where_of(case, item.kind).why_not_none()
    if answer is Answer.DECLINE and told.text == "inside" and item.advised_at is None:
        return Message("disclosure-never-restrict")
    if answer is Answer.STATUS_FIELD and told.text != "inside":
        return Message("disclosure-status-alone")
    if answer is Answer.OBEY_COURT and case.judicial != "yes":
        return Message("disclosure-no-court")
    if answer is Answer.AWAIT_ORDER and case.judicial == "yes":
        return Message("disclosure-is-court")
    return None


def advise(case: Any, kind: str, words: str, *, seen: int, by: Membership, now: datetime.datetime) -> None:
    """Keep counsel's advice on an item, sealed; the decider decides it anew with that."""
    if Role.COUNSEL not in by.role_set:
        raise PermissionDenied
    with changing(DESK, case, f"advised on {kind} of", seen=seen, by=by, now=now) as row:
        item = Asked.objects.select_for_update().get(case=row, kind=kind)
        item.case = row
        put_advice(item, words, now)


def hold_records(
    case: Any,
    kinds: Sequence[str],
    review_on: datetime.date,
    *,
    seen: int,
    by: Membership,
    now: datetime.datetime,
) -> None:
    """Place counsel's holds: on every case under the numbers given, on this demand, and on whole `kinds` where named.

    The reason on a hold is the demand's number alone, so that the page of holds names nobody.
    """
    if Role.COUNSEL not in by.role_set:
        raise PermissionDenied
    with changing(DESK, case, "held records for", seen=seen, by=by, now=now) as row:
        named = [(each.kind, str(each.pk)) for each in cases_under(row.organisation, numbers_of(row))]
        wanted = dict.fromkeys([(DESK.kind, str(row.pk)), *named, *((kind, "") for kind in kinds)])
        there = set(row.holds.filter(hold__ended_at=None).values_list("hold__kind", "hold__object_id"))
        for kind, object_id in wanted:
            if (kind, object_id) not in there:
                hold = place_hold(
                    row.organisation,
                    kind=kind,
                    object_id=object_id,
                    reason=row.number,
                    review_on=review_on,
                    by=by.person,
                    now=now,
                )
                DemandHold.objects.create(case=row, hold=hold)


def tell_subject(case: Any, told: Mapping[str, Any], *, by: Membership, now: datetime.datetime) -> None:
    """Put down that the person concerned was told. For use within `moving`."""
    SubjectNotice.objects.create(
        case=case,
        language=told["language"],
        method=told["method"],
        served_at=told["at"],
        recorded_at=now,
        by=by.person.name,
    )


def give_out(case: Any, told: Mapping[str, Any], *, by: Membership, now: datetime.datetime) -> None:
    """Log what left the house with the answer, by kind, and to whom (sealed). For use within `moving`.

    Raises `CannotMove` where something is said to have left whose decision gives nothing.
    """
    decided = dict(case.items.values_list("kind", "decision"))
    if strays := [kind for kind in told["gave"] if decided.get(kind) not in GIVES]:
        raise CannotMove(Message("disclosure-gave-undecided", {"count": len(strays)}))
    sealed = seal(case.key_id, told["to"].encode(), "disclosure.given.to") if told["to"] else b""
    about = {"at": told["at"], "recorded_at": now, "by": by.person.name, "to": sealed}
    Given.objects.bulk_create(Given(case=case, item=kind, answer=decided[kind], **about) for kind in told["gave"])


def _require_open(case: Any) -> None:
    if case.state not in _WORKS:
        raise CannotMove(Message("disclosure-not-open"))
