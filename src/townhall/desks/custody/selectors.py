"""Questions about custody requests: facts for the table, the clock, the profile, recommendations, queues."""

import datetime
from collections.abc import Mapping
from typing import Any

from django.db.models import F, Prefetch, Q

from townhall.core.cases.desk import Desk
from townhall.core.cases.own_text import own_texts
from townhall.core.cases.selectors import cases_of
from townhall.core.people.models import Organisation
from townhall.desks.custody.clock import Clock, clock_of
from townhall.desks.custody.models import (
    CustodyCase,
    CustodyMove,
    CustodyPaper,
    CustodySettings,
    Decision,
    Details,
    Element,
)
from townhall.desks.custody.rules import Profile, Recommendation, elements, papers, recommend
from townhall.desks.custody.states import TABLE, Facts


def settings_of(organisation: Organisation) -> CustodySettings:
    """Return what an agency said of itself; unsaved defaults where it said nothing."""
    found = CustodySettings.objects.filter(organisation=organisation).first()
    return found or CustodySettings(organisation=organisation, agency=organisation.name)


def clock_for(case: Any, now: datetime.datetime, settings: CustodySettings | None = None) -> Clock:
    """Return the release clock of a case."""
    told = settings or settings_of(case.organisation)
    return clock_of(list(case.events.all()), now, case.zone, told.calendar)


def facts_of(case: Any) -> Facts:
    """Return what guards and deadlines look at."""
    told = settings_of(case.organisation)
    clock = clock_for(case, case.received_at, told)
    decisions = list(case.elements.values_list("decision", "advised_at"))
    asked = [advised for decision, advised in decisions if decision == Decision.REFER_COUNSEL]
    return Facts(
        received_at=case.received_at,
        entered_at=case.entered_at,
        has_class=bool(case.paper),
        has_match=bool(case.match),
        is_linked=case.later.exists(),
        elements=len(decisions),
        undecided=sum(not decision for decision, _ in decisions),
        with_counsel=sum(advised is None for advised in asked),
        was_told=case.notices.exists(),
        notice_first=told.notice_first,
        notice_hours=told.notice_hours,
        eligible_at=clock.eligible.at if clock.eligible else None,
        released_at=clock.released.at if clock.released else None,
    )


DESK = Desk("custody", CustodyCase, CustodyMove, CustodyPaper, TABLE, Details, facts_of)


def profile_of(organisation: Organisation, today: datetime.date) -> Profile:
    """Return what holds for an agency on a day, with its own words from the newest assessment."""
    told = settings_of(organisation)
    policies = sorted({each.policy for each in elements().values()})
    own = tuple(own_texts(organisation, told.place, policies))
    return Profile(told.state, told.kind, told.body, today, own)


def facts_for(case: Any, element: str, told: Mapping[str, str]) -> dict[str, str]:
    """Return the facts of an element: what the case says, and what a person told."""
    known = papers().get(case.paper)
    return {
        "element": element,
        "judicial": case.judicial or "cannot_tell",
        "issuer": case.issuer or "unknown",
        "gives": known.gives if known else "nothing",
        "person": case.match or "not_yet",
        **told,
    }


def recommendation_for(profile: Profile, case: Any, element: str, told: Mapping[str, str]) -> Recommendation:
    """Return what is recommended on an element of a case."""
    return recommend(profile, facts_for(case, element, told))


def counsel_queue(organisation: Organisation) -> list[CustodyCase]:
    """Return the open cases that wait for counsel, what is due first at the top."""
    waiting = Element.objects.filter(decision=Decision.REFER_COUNSEL, advised_at=None)
    rows = cases_of(DESK, organisation).filter(closed_at=None)
    rows = rows.filter(Q(state__in=["counsel_review", "escalated"]) | Q(elements__in=waiting)).distinct()
    return _at_home(rows.prefetch_related(Prefetch("elements", waiting, "waiting")), organisation)


def hand_over(organisation: Organisation) -> list[CustodyCase]:
    """Return the open cases for the next shift, what is due first at the top, with their clocks."""
    rows = cases_of(DESK, organisation).filter(closed_at=None).prefetch_related("events", "elements")
    return _at_home(rows, organisation)


def _at_home(rows: Any, organisation: Organisation) -> list[CustodyCase]:
    found = list(rows.order_by(F("due_at").asc(nulls_last=True), "pk")[:200])
    for row in found:
        row.organisation = organisation
    return found
