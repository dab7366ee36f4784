"""Questions about requests: what guards look at, who may sign, what else there is on a report."""

import datetime
from collections.abc import Iterator
from functools import partial
from typing import Any

from django.db.models import Q
from django.utils import timezone

from townhall.core.cases.desk import Desk
from townhall.core.cases.sealed import open_details
from townhall.core.clocks.spans import add_months
from townhall.core.people.models import Organisation
from townhall.core.sealing.envelopes import remembered
from townhall.desks.certification.details import Details
from townhall.desks.certification.models import (
    Certification,
    CertificationMove,
    CertificationPaper,
    Official,
    Practice,
)
from townhall.desks.certification.rules.decisions import FormKind
from townhall.desks.certification.rules.signatures import MONTHS, Freshness, freshness, why_not_sign
from townhall.desks.certification.rules.words import folded
from townhall.desks.certification.states import TABLE, Facts


def facts_of(case: Any) -> Facts:
    """Return what guards and deadlines look at, today."""
    today = timezone.now().astimezone(case.zone).date()
    details = open_details(DESK, case) or Details(victim_name="")
    return Facts(case, details, bool(signers_on(case.organisation, today, today)), today)


def practice_of(organisation: Organisation) -> Practice:
    """Return how an organisation does it; where nobody has said so, what is recommended."""
    return Practice.objects.filter(organisation=organisation).first() or Practice(
        organisation=organisation, agency=organisation.name
    )


def rights_of(official: Official) -> list[Official]:
    """Return all rights of the person of a row: somebody may be designated again, or become the head."""
    same = Official.objects.filter(organisation=official.organisation_id, name=official.name)
    return list(same)


def signers_on(organisation: Organisation, day: datetime.date, today: datetime.date) -> list[Official]:
    """Return the rows whose right covers a day."""
    rows = Official.objects.filter(organisation=organisation)
    return [row for row in rows if why_not_sign([row.authority], day, today) is None]


def expiring(organisation: Organisation, today: datetime.date) -> list[Certification]:
    """Return the requests whose signature ends within its last days, the first to end at the top."""
    rows = Certification.objects.filter(organisation=organisation, form=FormKind.U, state__in=("signed", "returned"))
    recent = rows.filter(signed_on__gte=add_months(today, -MONTHS - 1)).defer("details").order_by("signed_on")
    return [row for row in recent if freshness(row.signed_on, today) is Freshness.EXPIRING]  # type: ignore[arg-type]


def others_on_the_report(case: Certification) -> list[Certification]:
    """Return other requests of the organisation on the same report: several victims of one incident, or one twice."""
    if not case.blind:
        return []
    rows = Certification.objects.filter(organisation=case.organisation_id, blind=case.blind).exclude(pk=case.pk)
    return list(rows.select_related("organisation")[:20])


def same_again(organisation: Organisation, blind: str, day: datetime.date, details: Details) -> Iterator[Certification]:
    """Yield open requests for a victim of the same name, however it is spelled, that may be this one.

    They are on the same report, or of the same day where one of the two names no report.
    """
    rows = Certification.objects.filter(organisation=organisation, closed_at=None)
    same_day = Q(clock_from=day, blind="") if blind else Q(clock_from=day)
    near = rows.filter(same_day | Q(blind=blind or "-")).values_list("pk", "key_id", "version")[:200]
    for pk, key_id, version in near:
        if remembered(("names", key_id, version), partial(_names_in, pk)) & names_of(details):
            yield rows.select_related("organisation").get(pk=pk)


def _names_in(pk: int) -> set[frozenset[str]]:
    known = open_details(DESK, Certification.objects.get(pk=pk))
    return names_of(known) if known else set()


def names_of(details: Details) -> set[frozenset[str]]:
    """Return the names of a victim as sets of words: accents, order and hyphens do not tell two people apart."""
    told = [details.victim_name, *details.other_names.splitlines()]
    return {frozenset(folded(name).replace("-", " ").replace(",", " ").split()) for name in told if name.strip()}


DESK = Desk("certification", Certification, CertificationMove, CertificationPaper, TABLE, Details, facts_of)
