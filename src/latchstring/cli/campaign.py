"""`latchstring campaign`: where the adoptions of a community stand, what comes next, and what amendments changed."""

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from latchstring.cli.options import existing_file
from latchstring.cli.output import wrapped
from latchstring.cli.speaking import Refused, SpokenCommand, SpokenGroup, language_option, option, speech_of
from latchstring.text import Message

if TYPE_CHECKING:
    from latchstring.campaigns import Campaign, Campaigns, Comparison
    from latchstring.language import Speech

EXAMPLE = """\
latchstring campaign status campaigns.yml
latchstring campaign next campaigns.yml
latchstring campaign compare draft.docx ordinance-26-14.pdf"""

_SHOWN = 40
"""How many changed clauses are shown; all are counted."""


_day_option = option("--date", "today", type=click.DateTime(["%Y-%m-%d"]), default=None, metavar="YYYY-MM-DD")
"""The day for which to answer, instead of today."""


@click.group("campaign", cls=SpokenGroup, example=EXAMPLE)
def campaign_command() -> None:
    """Hold the commands on campaigns together."""


@campaign_command.command("status", cls=SpokenCommand, says="cli-campaign-status", example=EXAMPLE)
@click.argument("path", metavar="CAMPAIGNS.yml", type=existing_file())
@_day_option
@language_option
@click.pass_context
def status_command(ctx: click.Context, path: Path, today: datetime.datetime | None, language: str) -> None:
    """Say where each campaign stands."""
    from latchstring.campaigns import progress_of

    speech, held = speech_of(ctx), _load(path)
    for campaign in held.campaigns:
        now = progress_of(campaign, _day(today))
        _echo(f"{campaign.name} · {', '.join(campaign.policies)}", "")
        said = {"stage": now.stage.value, "date": f"{now.since}", "days": now.days, "body": campaign.body}
        _echo(speech.say("campaign-stands", instrument=campaign.instrument, **said), "  ")
        if now.vote is not None and now.vote.vote is not None:
            vote = now.vote.vote
            counts = {"ayes": _count(vote.ayes), "nays": _count(vote.nays), "abstained": _count(vote.abstained)}
            passed = "passed" if vote.passed else "failed"
            _echo(speech.say("campaign-vote", passed=passed, date=f"{now.vote.date}", **counts), "  ")
        if now.waits:
            _echo(speech.say("campaign-waits", days=now.days), "  ")
        for each in (now.event.note, now.event.link):
            if each:
                _echo(each, "  ")
        _amended(campaign, path, speech)


@campaign_command.command("next", cls=SpokenCommand, says="cli-campaign-next", example=EXAMPLE)
@click.argument("path", metavar="CAMPAIGNS.yml", type=existing_file())
@_day_option
@language_option
@click.pass_context
def next_command(ctx: click.Context, path: Path, today: datetime.datetime | None, language: str) -> None:
    """Say what comes next, what is overdue first."""
    from latchstring.campaigns import next_of

    speech = speech_of(ctx)
    found = next_of(_load(path).campaigns, _day(today))
    for each in found:
        _echo(f"{each.campaign.name}: {speech.say_message(each.action)}", "")
        _echo(speech.say("campaign-who", body=each.body), "  ")
        if each.due is not None:
            code = "campaign-overdue" if each.overdue else "campaign-due"
            _echo(speech.say(code, date=f"{each.due}"), "  ")
    if not found:
        _echo(speech.say("campaign-nothing-next"), "")


@campaign_command.command("compare", cls=SpokenCommand, says="cli-campaign-compare", example=EXAMPLE)
@click.argument("draft", metavar="DRAFT", type=existing_file())
@click.argument("adopted", metavar="ADOPTED", type=existing_file())
@language_option
@click.pass_context
def compare_command(ctx: click.Context, draft: Path, adopted: Path, language: str) -> None:
    """Say what the text as adopted changed against the draft."""
    _show(_compared(draft, adopted), speech_of(ctx), "")


def _load(path: Path) -> "Campaigns":
    from latchstring.campaigns import WrongCampaign, load_campaigns
    from latchstring.text import DataError

    try:
        return load_campaigns(path)
    except (DataError, WrongCampaign) as error:
        raise Refused(error.message) from None


def _amended(campaign: "Campaign", path: Path, speech: "Speech") -> None:
    """Compare the last draft with the text as adopted, where the file names both."""
    from latchstring.campaigns import Stage

    drafted, adopted = campaign.latest(Stage.DRAFTED), campaign.latest(Stage.IN_FORCE, Stage.VOTED)
    if drafted is None or adopted is None or not (drafted.text and adopted.text):
        return
    papers = [path.parent / drafted.text, path.parent / adopted.text]
    missing = [paper.name for paper in papers if not paper.is_file()]
    if missing:
        _echo(speech.say("campaign-no-paper", name=missing[0]), "  ")
        return
    _show(_compared(*papers), speech, "  ")


def _compared(draft: Path, adopted: Path) -> "Comparison":
    """Read both papers and compare them; a paper that cannot be read stops the comparison and says why."""
    from latchstring import read
    from latchstring.campaigns import compare

    documents = [read(draft), read(adopted)]
    for document in documents:
        if not document.text:
            told = document.problems[0].message if document.problems else Message("problem-empty")
            raise Refused(told)
    return compare(*documents)


def _show(comparison: "Comparison", speech: "Speech", margin: str) -> None:
    """Print what the changes did to the policies first, then the clauses."""
    if not comparison.clauses and not comparison.effects:
        _echo(speech.say("campaign-as-drafted"), margin)
        return
    for effect in comparison.effects:
        _echo(speech.say_message(effect), margin)
    if not comparison.effects:
        _echo(speech.say("campaign-no-effect"), margin)
    _echo(speech.say("campaign-clauses", count=len(comparison.clauses)), margin)
    for clause in comparison.clauses[:_SHOWN]:
        _echo(speech.say(f"campaign-clause-{clause.change.value}"), margin + "  ")
        for sign, words in (("−", clause.draft), ("+", clause.adopted)):
            if words:
                _echo(f"{sign} {words}", margin + "    ")
    if len(comparison.clauses) > _SHOWN:
        _echo(speech.say("campaign-more-clauses", count=len(comparison.clauses) - _SHOWN), margin + "  ")


def _count(number: int | None) -> str:
    return "-" if number is None else str(number)


def _day(given: datetime.datetime | None) -> datetime.date:
    return given.date() if given else datetime.datetime.now().astimezone().date()


def _echo(words: str, margin: str) -> None:
    for line in wrapped(words, margin, margin + "  "):
        click.echo(line)
