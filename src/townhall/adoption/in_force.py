"""When a text takes effect: it becomes a paper of the community, stated as in force, and an assessment is queued."""

import datetime

from django.db import transaction
from django.utils import timezone

from latchstring.campaigns import Stage
from latchstring.drafting.reading_back import KINDS
from latchstring.vocabulary import Instrument, Status
from townhall.adoption.models import Event, TextKind
from townhall.adoption.texts import NoAdoptedText, current_text
from townhall.assessments.intake import add_paper
from townhall.assessments.running import local_day, start_assessment
from townhall.assessments.services import state_paper
from townhall.core.jobs.queue import enqueue
from townhall.core.jobs.tasks import Progress, task


def take_effect(event: Event, *, who: str, by: object, now: datetime.datetime) -> None:
    """Make the adopted text a paper, and queue an assessment, so that the verdict follows. Raises `NoAdoptedText`."""
    adoption = event.adoption
    text = current_text(adoption, TextKind.ADOPTED)
    name = f"adoption-{adoption.number}/{text.name}"[:400]
    paper = add_paper(adoption.community, name, text.digest, text.size, by=who, now=now)
    state_paper(
        paper,
        kind=KINDS[Instrument(adoption.instrument)].value,
        issuer=adoption.body,
        status=Status.IN_FORCE.value,
        effective=event.date,
        by=by,
        now=now,
    )
    event.paper = paper
    event.save(update_fields=["paper"])
    start_assessment(adoption.community, by=who, now=now)


def queue_effects(now: datetime.datetime) -> int:
    """Queue what takes effect today or should have; returns how many. For the daily round."""
    rows = Event.objects.filter(stage=Stage.IN_FORCE.value, paper=None, date__lte=now.date() + datetime.timedelta(1))
    due = [
        row
        for row in rows.select_related("adoption__community__organisation")
        if row.date <= local_day(row.adoption.community, now) and row.adoption.texts.filter(**_ADOPTED).exists()
    ]
    for row in due:
        enqueue("adoption_in_force", row.pk, organisation=row.adoption.community.organisation.slug, now=now)
    return len(due)


_ADOPTED = {"kind": TextKind.ADOPTED, "replaced_at": None}


@task("adoption_in_force")
def run_effect(subject: str, progress: Progress) -> None:
    """Let a text take effect whose day has come. Begun again, or taken back meanwhile, it does nothing."""
    with transaction.atomic():
        event = (
            Event.objects.select_for_update(of=("self",))
            .select_related("adoption__community__organisation")
            .filter(pk=subject, paper=None)
            .first()
        )
        if event is None:
            return
        try:
            take_effect(event, who=event.added_by, by=None, now=timezone.now())
        except NoAdoptedText:
            return
