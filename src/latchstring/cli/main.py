"""The front door, `latchstring`: which commands there are. Each lives in its own file and is opened when called."""

import difflib
import importlib
import sys

import click

from latchstring import __version__
from latchstring.cli.speaking import say_help, write_example

DOORS = {
    "assess": "latchstring.cli.assess:assess_command",
    "audit": "latchstring.cli.audit:audit_command",
    "survey": "latchstring.cli.survey:survey_command",
    "find": "latchstring.cli.find:find_command",
    "explain": "latchstring.cli.explain:explain_command",
    "read": "latchstring.cli.read:read_command",
    "classify": "latchstring.cli.classify:classify_command",
    "draft": "latchstring.cli.draft:draft_command",
    "campaign": "latchstring.cli.campaign:campaign_command",
    "agreements": "latchstring.cli.agreements:agreements_command",
    "catalogue": "latchstring.cli.catalogue:catalogue_command",
    "law": "latchstring.cli.law:law_command",
    "checklist": "latchstring.cli.checklist:checklist_command",
}
"""The commands in the order in which they are met, and where each stands."""

EXAMPLE = 'latchstring assess papers/ --community "Alder Bay, MI" --kind city -o report.html --format html'


class Doors(click.Group):
    """A group that imports a command only when it is called, so that a short answer is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands in the order of `DOORS`."""
        return list(DOORS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Open one door, or return None where there is none."""
        if cmd_name not in DOORS:
            return None
        module, _, name = DOORS[cmd_name].partition(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is asked for; one that is misspelt is told with what was likely meant."""
        near = [] if args[0] in DOORS else difflib.get_close_matches(args[0], DOORS)
        if near:
            ctx.fail(say_help(ctx, "cli-no-such-command", name=args[0], near=", ".join(near)))
        return super().resolve_command(ctx, args)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the program is for."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(say_help(ctx, "cli-latchstring"))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write one line a command, without opening any."""
        with formatter.section(say_help(ctx, "cli-commands")):
            formatter.write_dl([(name, say_help(ctx, f"cli-{name}")) for name in DOORS])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write one example."""
        write_example(ctx, formatter, EXAMPLE)


@click.command("latchstring", cls=Doors, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="latchstring", message="%(prog)s %(version)s")
def doors() -> None:
    """Hold the commands together; what it says of itself stands in the language layer."""


def main() -> None:
    """Run the command line: output is UTF-8 whatever the locale, and a reader that leaves ends the program quietly.

    The signal SIGPIPE stays ignored: with its default, a survey would die with a worker that it is writing to.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    doors.main(prog_name="latchstring")
