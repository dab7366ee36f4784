"""Published lists: taken in, read by a job, matched for a community, and decided on by people."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import msgspec
from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils import timezone

from latchstring.agreements import (
    AgencyList,
    Beside,
    Differences,
    Entry,
    Matches,
    Registered,
    Whose,
    beside,
    compare,
    match_all,
    read_list,
)
from latchstring.documents.problems import Unreadable
from latchstring.text import Message
from townhall.assessments.intake import safe_name
from townhall.assessments.models import Assessment, Community
from townhall.assessments.running import library_community
from townhall.assessments.selectors import latest_done, report_of
from townhall.assessments.storing import packed, path_of, store, unpacked
from townhall.core.access.chain import note_access
from townhall.core.clocks.zones import day_at
from townhall.core.jobs.queue import enqueue
from townhall.core.jobs.tasks import Progress, task
from townhall.core.people.models import Membership, Organisation
from townhall.desks.agreements.models import FederalList, ListDecision


class DecidedBefore(Exception):  # noqa: N818 - told to a person
    """Somebody decided on this agency since the page was opened; the decision is in `decision`."""

    def __init__(self, decision: ListDecision) -> None:
        super().__init__("somebody decided first")
        self.decision = decision


def take_in(name: str, chunks: Iterable[bytes], *, by: Membership, now: datetime.datetime) -> FederalList:
    """Keep a list and queue its reading: nothing is opened in the request."""
    digest, _ = store(chunks)
    with transaction.atomic():
        place = Organisation.objects.select_for_update().get(pk=by.organisation_id)
        number = (place.federal_lists.aggregate(last=Max("number"))["last"] or 0) + 1
        made = FederalList.objects.create(
            organisation=place,
            number=number,
            name=safe_name(name),
            digest=digest,
            added_at=now,
            added_by=by.person.name,
        )
        enqueue("read_federal_list", made.pk, organisation=place.slug, now=now)
        note_access("took in", "federal list", made.pk, person=by.person, organisation=place.slug, now=now)
    return made


@task("read_federal_list")
def read(subject: str, progress: Progress) -> None:
    """Read a list and keep what it came to. Begun again, it writes the same."""
    row = FederalList.objects.filter(pk=subject, done_at=None).first()
    if row is None:
        return
    progress(0, 1)
    try:
        today = day_at(row.added_at, row.organisation.time_zone)
        made = read_list(path_of(row.digest).read_bytes(), row.name, today=today)
        row.content, row.as_of = packed(msgspec.json.encode(made)), made.as_of
    except Unreadable as fault:
        row.problem = msgspec.to_builtins(fault.message)
    row.done_at = timezone.now()
    row.save()
    progress(1, 1)


def list_of(row: FederalList) -> AgencyList:
    """Return what the library made of a list; decoded once while it stays in use."""
    return _decoded(row.pk, row.done_at)


@lru_cache(maxsize=4)
def _decoded(number: int, done_at: datetime.datetime | None) -> AgencyList:
    content = FederalList.objects.values_list("content", flat=True).get(pk=number, done_at=done_at)
    return msgspec.json.decode(unpacked(content or b""), type=AgencyList)


def newest(organisation_id: int) -> FederalList | None:
    """Return the newest list that could be read."""
    found: FederalList | None = _readable(organisation_id).first()
    return found


def _readable(organisation_id: int):  # type: ignore[no-untyped-def]
    rows = FederalList.objects.filter(organisation_id=organisation_id, content__isnull=False)
    return rows.defer("content")


def since_before(row: FederalList) -> tuple[FederalList, Differences] | None:
    """Return the list before this one, and what changed; None where it is the first that could be read."""
    older = _readable(row.organisation_id).filter(number__lt=row.number).first()
    return (older, compare(list_of(older), list_of(row))) if older else None


@dataclass(frozen=True, slots=True)
class Standing:
    """A list beside a community's papers and register."""

    list: FederalList
    matches: Matches
    beside: Beside
    assessment: Assessment | None
    decisions: dict[str, ListDecision]


def standing(community: Community) -> Standing | None:
    """Return what the newest list says of a community; None where there is no list."""
    row = newest(community.organisation_id)
    if row is None:
        return None
    decisions = decisions_of(community)
    agencies = list(community.own_agencies.all())
    whose = Whose(
        community=library_community(community),
        identifiers=tuple(each.identifier for each in agencies if each.identifier),
        agencies=tuple(each.name for each in agencies),
    )
    answers = {key: each.is_ours for key, each in decisions.items()}
    matches = match_all(whose, list_of(row).entries, answers)
    assessment = latest_done(community)
    report = report_of(assessment) if assessment else None
    return Standing(row, matches, beside(matches, report, registered(community)), assessment, decisions)


def registered(community: Community) -> list[Registered]:
    """Return the register as the library takes it."""
    return [
        Registered(name=row.name, kind=row.kind_word, state=row.state_word, signed=row.signed_on)
        for row in community.federal_agreements.all()
    ]


def decisions_of(community: Community) -> dict[str, ListDecision]:
    """Return the newest decision on each agency, by what names it from list to list."""
    return {each.key: each for each in community.list_decisions.all()}


def entry_in(community: Community, key: str) -> Entry | None:
    """Return an entry of the newest list by its key."""
    row = newest(community.organisation_id)
    return next((each for each in list_of(row).entries if each.key == key), None) if row else None


def decide(
    community: Community,
    entry: Entry,
    is_ours: bool,
    reason: str,
    *,
    seen: int | None,
    by: Membership,
    now: datetime.datetime,
) -> ListDecision:
    """Keep what a member says of an agency. `seen` is the decision they saw; raises `DecidedBefore`."""
    last = decisions_of(community).get(entry.key)
    if (last.pk if last else None) != seen:
        raise DecidedBefore(last)  # type: ignore[arg-type]
    try:
        with transaction.atomic():
            made = ListDecision.objects.create(
                community=community,
                key=entry.key,
                agency=entry.agency[:300],
                is_ours=is_ours,
                reason=reason,
                who=by.person.name,
                made_at=now,
                before=last,
            )
            slug = by.organisation.slug
            note_access("decided", "federal list", made.pk, person=by.person, organisation=slug, now=now)
    except IntegrityError:
        raise DecidedBefore(decisions_of(community)[entry.key]) from None
    return made


def problem_of(row: FederalList) -> Message | None:
    """Return why nothing of a list could be read."""
    return msgspec.convert(row.problem, Message) if row.problem else None
