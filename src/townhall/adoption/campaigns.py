"""Rows as the library's campaigns, and what the library says of them."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from latchstring.campaigns import Campaign, Event, Progress, Stage, Vote, next_of, progress_of
from latchstring.campaigns.progress import Next
from latchstring.campaigns.stages import moves
from latchstring.vocabulary import Body, Instrument
from townhall.adoption import models


def as_campaign(adoption: models.Adoption, events: Sequence[models.Event] | None = None) -> Campaign:
    """Return an adoption as the library knows it."""
    rows = adoption.events.all() if events is None else events
    return Campaign(
        name=adoption.name,
        policies=tuple(adoption.policies),
        instrument=Instrument(adoption.instrument),
        body=Body(adoption.body),
        events=tuple(_as_event(row) for row in rows),
    )


def _as_event(row: models.Event) -> Event:
    voted = row.passed is not None
    return Event(
        stage=Stage(row.stage),
        date=row.date,
        body=Body(row.body) if row.body else None,
        vote=Vote(passed=bool(row.passed), ayes=row.ayes, nays=row.nays, abstained=row.abstained) if voted else None,
        link=row.link,
        note=row.note,
    )


def possible(adoption: models.Adoption) -> tuple[Stage, ...]:
    """Return the stages that may come next."""
    campaign = as_campaign(adoption)
    return moves(campaign, campaign.last if campaign.events else None)


@dataclass(frozen=True, slots=True)
class Standing:
    """An adoption on a day: where it stands, what comes next, what happened."""

    adoption: models.Adoption
    progress: Progress
    next: Next | None

    @property
    def body(self) -> Body:
        """The body that passes it."""
        return self.progress.campaign.body

    @property
    def instrument(self) -> Instrument:
        """With what."""
        return self.progress.campaign.instrument


def standing(adoption: models.Adoption, today: datetime.date) -> Standing:
    """Return where an adoption stands on a day."""
    campaign = as_campaign(adoption)
    return Standing(adoption, progress_of(campaign, today), next(iter(next_of([campaign], today)), None))
