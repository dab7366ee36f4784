"""What members do with communities: make one, state what a paper is, keep an official's answer."""

import datetime
from typing import Any

from django.db import transaction
from django.utils.text import slugify

from townhall.assessments.models import Community, OfficialAnswer, Paper
from townhall.core.access.chain import note_access
from townhall.core.people.models import Organisation


@transaction.atomic
def make_community(
    organisation: Organisation,
    *,
    name: str,
    state: str,
    kind: str,
    geoid: str = "",
    contact: str = "",
    by: object,
    now: datetime.datetime,
) -> Community:
    """Make a community with an address of its own; names repeat across states and kinds, addresses do not."""
    base = slugify(f"{name}-{state}") or "community"
    slug, count = base, 1
    while Community.objects.filter(slug=slug).exists():
        count += 1
        slug = f"{base}-{count}"
    made = Community.objects.create(
        organisation=organisation, slug=slug, name=name, state=state, kind=kind, geoid=geoid, contact=contact
    )
    note_access("made", "community", made.pk, person=by, organisation=organisation.slug, now=now)
    return made


def state_paper(
    paper: Paper,
    *,
    kind: str,
    issuer: str,
    status: str,
    effective: datetime.date | None,
    by: object,
    now: datetime.datetime,
) -> None:
    """Keep what a member states of a paper; what is empty is inferred again."""
    paper.stated_kind, paper.stated_issuer, paper.stated_status, paper.stated_effective = (
        kind,
        issuer,
        status,
        effective,
    )
    paper.save(update_fields=["stated_kind", "stated_issuer", "stated_status", "stated_effective"])
    note_access("stated", "paper", paper.pk, person=by, organisation=paper.community.organisation.slug, now=now)


def take_out(paper: Paper, *, by: object, now: datetime.datetime) -> None:
    """Take a paper out of the current ones; past assessments keep what they said of it."""
    paper.replaced_at = now
    paper.save(update_fields=["replaced_at"])
    note_access("took out", "paper", paper.pk, person=by, organisation=paper.community.organisation.slug, now=now)


def keep_answer(
    community: Community, told: dict[str, Any], *, added_by: str, by: object, now: datetime.datetime
) -> OfficialAnswer:
    """Keep what an official says."""
    row = OfficialAnswer.objects.create(community=community, added_by=added_by, **told)
    note_access("kept", "answer", row.pk, person=by, organisation=community.organisation.slug, now=now)
    return row
