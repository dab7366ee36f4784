"""Where a campaign stands on a day, and what comes next: who acts, and by when where a date follows."""

import calendar
import datetime
from collections.abc import Iterable

import msgspec

from latchstring.campaigns.campaign import Campaign, Event, Stage
from latchstring.campaigns.stages import SIGNED
from latchstring.text import Message
from latchstring.vocabulary import Body

SLOW = {Stage.DRAFTED: 60, Stage.INTRODUCED: 45, Stage.COMMITTEE: 45, Stage.VOTED: 45}
"""Days after which a stage has waited long: what waits longer is usually forgotten."""


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """A campaign on a day: its stage, since when, how many days ago, whether it has waited long, and the last vote."""

    campaign: Campaign
    stage: Stage
    since: datetime.date
    days: int
    waits: bool
    event: Event
    vote: Event | None = None


class Next(msgspec.Struct, frozen=True, kw_only=True):
    """What comes next in a campaign: what to do, who acts, by when."""

    campaign: Campaign
    action: Message
    body: Body
    due: datetime.date | None = None
    overdue: bool = False


def progress_of(campaign: Campaign, today: datetime.date) -> Progress:
    """Return where a campaign stands. An entry into force that lies ahead leaves it at the vote until then."""
    happened = [event for event in campaign.events if event.date <= today] or [campaign.events[0]]
    last = happened[-1]
    days = (today - last.date).days
    return Progress(
        campaign=campaign,
        stage=last.stage,
        since=last.date,
        days=max(days, 0),
        waits=days > SLOW.get(last.stage, days),
        event=last,
        vote=next((event for event in reversed(happened) if event.stage is Stage.VOTED), None),
    )


def next_of(campaigns: Iterable[Campaign], today: datetime.date) -> tuple[Next, ...]:
    """Return what comes next in each campaign, what is overdue first, then by date."""
    found = [_next(campaign, today) for campaign in campaigns]
    return tuple(
        sorted((each for each in found if each), key=lambda each: (not each.overdue, each.due or datetime.date.max))
    )


def _next(campaign: Campaign, today: datetime.date) -> Next | None:
    now = progress_of(campaign, today)
    ahead = next((event for event in campaign.events if event.date > today), None)
    if ahead is not None:
        return _told(campaign, Message("campaign-next-ahead", {"stage": ahead.stage}), ahead.date, today)
    if now.stage is Stage.WITHDRAWN:
        return None
    if now.stage in (Stage.IN_FORCE, Stage.REVIEWED):
        due = months_after(now.since, campaign.review_months)
        return _told(campaign, Message("campaign-next-review"), due, today)
    waits_until = SLOW.get(now.stage)
    due_on = now.since + datetime.timedelta(waits_until) if waits_until else None
    return _told(campaign, Message(_code(campaign, now)), due_on, today)


def _code(campaign: Campaign, now: Progress) -> str:
    if now.stage is Stage.GAP:
        return "campaign-next-draft"
    if now.stage is Stage.DRAFTED:
        return "campaign-next-sign" if campaign.instrument in SIGNED else "campaign-next-introduce"
    if now.stage is Stage.VOTED:
        passed = now.event.vote is not None and now.event.vote.passed
        return "campaign-next-in-force" if passed else "campaign-next-after-no"
    return "campaign-next-vote"


def _told(campaign: Campaign, action: Message, due: datetime.date | None, today: datetime.date) -> Next:
    return Next(campaign=campaign, action=action, body=campaign.body, due=due, overdue=due is not None and due < today)


def months_after(day: datetime.date, months: int) -> datetime.date:
    """Return the same day some months later, or the last day of a month that is shorter.

    >>> months_after(datetime.date(2026, 8, 31), 6)
    datetime.date(2027, 2, 28)
    """
    year, month = divmod(day.month - 1 + months, 12)
    year += day.year
    last = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(day.day, last))
