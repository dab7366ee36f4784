"""What `latchstring survey` tells people: where it stands, what came of it, what changed."""

import shutil
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

import click

from latchstring.cli.output import wrapped
from latchstring.reports.characters import printable, shortened
from latchstring.text import Message

if TYPE_CHECKING:
    from latchstring.language import Speech
    from latchstring.survey import Change, Outcome
    from latchstring.survey.communities import Communities
    from latchstring.survey.remaining import Standing
    from latchstring.survey.running import State

MINUTE = 60
UNWATCHED_SECONDS = 15.0
"""How often progress is told where nobody watches."""
QUOTE_LENGTH = 160


class Advance:
    """Tells on standard error where a survey stands: all the time on one line, or now and then in a pipe."""

    def __init__(self, speech: "Speech") -> None:
        self.speech = speech
        self.watched = sys.stderr.isatty()
        self.told = time.monotonic()
        self.shown = False

    def __call__(self, standing: "Standing") -> None:
        """Tell where the survey stands."""
        now = time.monotonic()
        if not self.watched and now - self.told < UNWATCHED_SECONDS:
            return
        self.told = now
        words = printable(
            self.speech.say(
                "survey-progress",
                done=standing.done,
                total=standing.total,
                findings=standing.findings,
                left=left_in_words(standing, self.speech),
                name=standing.name,
            )
        )
        if not self.watched:
            click.echo(words, err=True)
            return
        room = max(shutil.get_terminal_size().columns - 1, 20)
        click.echo(f"\r\x1b[K{words[:room]}", err=True, nl=False)
        self.shown = True

    def done(self) -> None:
        """Clear the line."""
        if self.shown:
            click.echo("\r\x1b[K", err=True, nl=False)
            self.shown = False


def left_in_words(standing: "Standing", speech: "Speech") -> str:
    """Say how long it still takes: in whole minutes, as a range where the clocks disagree, or that nobody knows."""
    if standing.least is None or standing.most is None:
        return speech.say("survey-left-unknown")
    least, most = (max(1, ceil(seconds / MINUTE)) for seconds in (standing.least, standing.most))
    if standing.most < MINUTE:
        return speech.say("survey-left-seconds")
    if least == most:
        return speech.say("survey-left", least=least)
    return speech.say("survey-left-range", least=least, most=most)


def tell_outcome(outcome: "Outcome", communities: "Communities", out: Path, speech: "Speech") -> None:
    """Tell on standard output what came of a survey and where it can be looked at."""
    overview = outcome.overview
    lines = [
        speech.say(
            "survey-summary",
            communities=len(overview.communities),
            kept=outcome.kept,
            papers=overview.papers.total(),
            findings=overview.findings,
        )
    ]
    if overview.unread_count:
        lines.append(speech.say("survey-summary-unread", count=overview.unread_count))
    assumed = sum(1 for listing in communities.listings if not listing.kind_stated)
    if assumed:
        lines.append(speech.say("survey-assumed", count=assumed))
    for fault in communities.faults:
        where = speech.say("survey-row", row=fault.row) if fault.row else fault.name
        lines.append(f"{where}: {speech.say_message(fault.message)}")
    lines.append(speech.say("survey-summary-where", file=str(out / f"summary.{speech.language.code}.html")))
    for line in lines:
        for row in wrapped(line, "", "  "):
            click.echo(row)


def changes_in_words(changes: Iterable["Change"], old: "State", new: "State", speech: "Speech") -> Iterator[str]:
    """Yield the lines that tell what changed: a heading a community, its changes below it, a sum at the end."""
    versions = {
        "old-program": old.program_version,
        "old-catalogue": old.catalogue_version,
        "new-program": new.program_version,
        "new-catalogue": new.catalogue_version,
    }
    if (old.program_version, old.catalogue_version) != (new.program_version, new.catalogue_version):
        yield from wrapped(speech.say("diff-versions", **versions), "")
    counts: Counter[str] = Counter()
    for (_, name, state), its in groupby(changes, key=lambda change: change[:3]):
        counts["communities"] += 1
        yield from wrapped(f"{name}, {state}" if state else name, "")
        for change in its:
            counts[change.message.code.split("-")[1]] += 1
            counts[change.message.code] += 1
            yield from wrapped(speech.say_message(_shortened(change.message)), "  ", "    ")
    if not counts:
        yield speech.say("diff-nothing")
        return
    yield from wrapped(
        speech.say(
            "diff-summary",
            communities=counts["communities"],
            verdicts=counts["verdict"],
            gained=counts["diff-finding-gained"],
            lost=counts["diff-finding-lost"],
            papers=counts["paper"],
        ),
        "",
    )


def _shortened(message: Message) -> Message:
    quote = message.args.get("quote")
    if not isinstance(quote, str):
        return message
    return Message(message.code, {**message.args, "quote": shortened(quote, QUOTE_LENGTH)})
