"""`latchstring survey`: many communities into tables; and `survey diff`: what changed between two surveys."""

import importlib.util
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from latchstring.cli.options import limit_options, limits_from
from latchstring.cli.output import ALL_READ, SOMETHING_UNREAD
from latchstring.cli.speaking import Refused, SpokenCommand, SpokenGroup, language_option, option, speech_of
from latchstring.cli.survey_shown import Advance, changes_in_words, tell_outcome
from latchstring.text import Message
from latchstring.vocabulary import CommunityKind

if TYPE_CHECKING:
    from latchstring.language import Speech
    from latchstring.survey import Change

EXAMPLE = """\
latchstring survey michigan/ --out michigan-2026 --workers 2
latchstring survey communities.csv --out michigan-2026 --resume
latchstring survey diff michigan-2025 michigan-2026"""

_RUN = "run"


class _Survey(SpokenGroup):
    """A group that is itself a command: what is no name below it, is what it works on."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in self.commands and not set(args) & set(ctx.help_option_names):
            args = [_RUN, *args]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for name in super().list_commands(ctx) if name != _RUN]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, "[OPTIONS] FOLDER|MANIFEST.csv --out DIR")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        run = self.commands[_RUN]
        with formatter.section(speech_of(ctx).say("cli-options")):
            formatter.write_dl(
                [
                    record
                    for each in run.get_params(ctx)
                    if isinstance(each, click.Option) and (record := each.get_help_record(ctx))
                ]
            )
        self.format_commands(ctx, formatter)


@click.group("survey", cls=_Survey, example=EXAMPLE)
def survey_command() -> None:
    """Hold the survey and its comparison together."""


@survey_command.command(_RUN, cls=SpokenCommand, says="cli-survey", example=EXAMPLE, hidden=True)
@click.argument("source", metavar="FOLDER|MANIFEST.csv", type=click.Path(exists=True, path_type=Path))
@option("--out", required=True, metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@option("--workers", type=click.IntRange(min=1), default=None, metavar="N")
@option("--resume", is_flag=True)
@option("--kind", "kind_of_all", type=click.Choice([kind.value for kind in CommunityKind]), default=None)
@option("--state", metavar="XX", default="")
@language_option
@option("--date", "today", type=click.DateTime(["%Y-%m-%d"]), default=None, metavar="YYYY-MM-DD")
@limit_options
@click.pass_context
def run_command(ctx: click.Context, /, **given: Any) -> None:
    """Survey a folder or a manifest."""
    limits = limits_from(given)
    _require_arrow()
    from latchstring.survey import Unlisted, list_communities
    from latchstring.survey.crew import CrewFailed
    from latchstring.survey.locking import AtWork
    from latchstring.survey.running import NoSurvey, survey

    kind = CommunityKind(given["kind_of_all"]) if given["kind_of_all"] else None
    progress = Advance(speech_of(ctx))
    try:
        communities = list_communities(given["source"], kind=kind, state=given["state"])
        outcome = survey(
            communities,
            given["out"],
            workers=given["workers"] or os.cpu_count() or 1,
            resume=given["resume"],
            today=given["today"].date() if given["today"] else None,
            limits=limits,
            language=speech_of(ctx).language.code,
            progress=progress,
        )
    except (Unlisted, NoSurvey, AtWork, CrewFailed) as error:
        raise Refused(error.message) from None
    except OSError as error:
        raise Refused(Message("survey-cannot-write", {"error": error.strerror or type(error).__name__})) from None
    except KeyboardInterrupt:
        progress.done()
        click.echo(speech_of(ctx).say("survey-stopped"), err=True)
        raise click.Abort from None
    finally:
        progress.done()
    tell_outcome(outcome, communities, given["out"], speech_of(ctx))
    ctx.exit(ALL_READ if outcome.overview.complete else SOMETHING_UNREAD)


@survey_command.command("diff", cls=SpokenCommand, says="cli-survey-diff", example=EXAMPLE.splitlines()[-1])
@click.argument("old", metavar="OLD", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("new", metavar="NEW", type=click.Path(exists=True, file_okay=False, path_type=Path))
@option("--jsonl", is_flag=True)
@language_option
@click.pass_context
def diff_command(ctx: click.Context, /, **given: Any) -> None:
    """Tell what changed from one survey to another."""
    _require_arrow()
    from latchstring.survey.differing import diff, states_of
    from latchstring.survey.running import NoSurvey

    try:
        old, new = states_of(given["old"], given["new"])
        changes = diff(given["old"], given["new"])
    except NoSurvey as error:
        raise Refused(error.message) from None
    speech = speech_of(ctx)
    if given["jsonl"]:
        for change in changes:
            click.echo(_as_json(change, speech))
        return
    for line in changes_in_words(changes, old, new, speech):
        click.echo(line)


def _require_arrow() -> None:
    """Refuse where the extra is not installed."""
    if importlib.util.find_spec("pyarrow") is None:
        raise Refused(Message("survey-needs-arrow"))


def _as_json(change: "Change", speech: "Speech") -> str:
    """Return a change as one line of JSON."""
    args = change.message.args
    front = {"community": change.community, "name": change.name, "state": change.state}
    return json.dumps({**front, "change": change.message.code, **args, "text": speech.say_message(change.message)})
