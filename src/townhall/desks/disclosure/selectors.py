"""Questions about demands: facts for the table, the profile, recommendations, places, queues, the log."""

import datetime
from collections.abc import Mapping
from typing import Any

from django.db.models import Prefetch, Q

from townhall.core.cases.desk import Desk
from townhall.core.cases.own_text import own_texts
from townhall.core.cases.sealed import open_details
from townhall.core.cases.selectors import cases_of
from townhall.core.people.models import Organisation
from townhall.desks.disclosure.models import (
    Answer,
    Asked,
    Demand,
    DemandMove,
    DemandPaper,
    Details,
    DisclosureSettings,
    Given,
)
from townhall.desks.disclosure.places import Whereabouts, whereabouts
from townhall.desks.disclosure.rules import POLICIES, Profile, Recommendation, answer_by, kinds, recommend
from townhall.desks.disclosure.states import TABLE, Facts

_END_OF_DAY = datetime.time(23, 59)


def settings_of(organisation: Organisation) -> DisclosureSettings:
    """Return what an organisation said of itself; unsaved defaults where it said nothing."""
    found = DisclosureSettings.objects.filter(organisation=organisation).first()
    return found or DisclosureSettings(organisation=organisation, agency=organisation.name)


def numbers_of(case: Any) -> str:
    """Return the numbers that came with a demand; nothing after its purge. They are shown to nobody here."""
    details = open_details(DESK, case)
    return details.numbers if details else ""


def where_of(case: Any, item: str) -> Whereabouts:
    """Return what is known now of where an item of a demand could be."""
    return whereabouts(case, item, numbers_of(case))


def untrue_answers(case: Any) -> list[Asked]:
    """Return the items answered "there is no record" of which that is not true now."""
    told = case.items.filter(decision=Answer.NO_RECORDS)
    return [each for each in told if where_of(case, each.kind).why_not_none()]


def due_of(case: Any) -> datetime.datetime | None:
    """Return by when a demand must be answered: the date on the paper, else the day of the law on public records."""
    if case.return_at:
        return case.return_at  # type: ignore[no-any-return]
    told = settings_of(case.organisation)
    day = answer_by(told.state, case.kind, case.received_at.astimezone(case.zone).date(), told.calendar)
    return datetime.datetime.combine(day, _END_OF_DAY, case.zone) if day else None


def facts_of(case: Any) -> Facts:
    """Return what guards and deadlines look at."""
    told = list(case.items.values_list("decision", "advised_at"))
    kind = kinds().get(case.kind)
    return Facts(
        received_at=case.received_at,
        has_kind=kind is not None,
        items=len(told),
        undecided=sum(not decision for decision, _ in told),
        with_counsel=sum(decision == Answer.REFER_COUNSEL and at is None for decision, at in told),
        untrue=0 if case.is_purged else len(untrue_answers(case)),
        must_hold=bool(kind and kind.preserve),
        is_held=case.holds.exists(),
        notice=case.notice,
        was_told=case.notices.exists(),
        answer_by=due_of(case),
    )


DESK = Desk("disclosure", Demand, DemandMove, DemandPaper, TABLE, Details, facts_of)


def profile_of(organisation: Organisation, today: datetime.date) -> Profile:
    """Return what holds for an organisation on a day, with its own words from the newest assessment."""
    told = settings_of(organisation)
    return Profile(told.state, told.kind, told.body, today, tuple(own_texts(organisation, told.place, POLICIES)))


def recommendation_for(case: Any, item: str, told: Mapping[str, str], today: datetime.date) -> Recommendation:
    """Return what is recommended on an item of a demand, on what is known of it and what a person told."""
    facts = {
        "item": item,
        "kind": case.kind or "informal",
        "judicial": case.judicial or "cannot_tell",
        "exists": where_of(case, item).exists,
        **told,
    }
    return recommend(profile_of(case.organisation, today), facts)


def counsel_queue(organisation: Organisation) -> list[Demand]:
    """Return the open demands that wait for counsel, what is due first at the top."""
    waiting = Asked.objects.filter(decision=Answer.REFER_COUNSEL, advised_at=None)
    rows = cases_of(DESK, organisation).filter(closed_at=None)
    rows = rows.filter(Q(state="counsel_review") | Q(items__in=waiting)).distinct()
    found = list(rows.prefetch_related(Prefetch("items", waiting, "waiting")).order_by("due_at", "pk")[:200])
    for row in found:
        row.organisation = organisation
    return found


def log_of(organisation: Organisation) -> list[Given]:
    """Return what was given out, the newest first: kinds and times, no values."""
    rows = Given.objects.filter(case__organisation=organisation).select_related("case").defer("case__details")
    return list(rows.order_by("-at", "-pk")[:500])
