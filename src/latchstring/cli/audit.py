"""`latchstring audit`: forms, screens, scripts and schemas in, what they ask of status out; and two audits compared."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from latchstring.cli.options import existing_file, limit_options, limits_from, output_option
from latchstring.cli.output import (
    ALL_READ,
    FAULTS_FOUND,
    SOMETHING_UNREAD,
    Progress,
    require_writable,
    width,
    write_answer,
)
from latchstring.cli.speaking import Refused, SpokenCommand, SpokenGroup, language_option, option, speech_of
from latchstring.text import Message

if TYPE_CHECKING:
    from latchstring.forms import Audit
    from latchstring.language import Speech

EXAMPLE = """\
latchstring audit forms/ --format html -o audit.html
latchstring audit enrollment.pdf enrollment-es.pdf --program school_enrollment
latchstring audit sqlite:///records.db --ledger accepted.yml
latchstring audit diff last-year.json this-year.json"""
FORMATS = ("terminal", "json", "html", "csv", "letter", "summary")


class AuditDoor(SpokenGroup):
    """A group whose first word may be a path: then the forms there are audited."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the name of the usual command before anything that names no command."""
        if args and args[0] not in self.commands and args[0] not in ("-h", "--help"):
            args = ["forms", *args]
        return super().parse_args(ctx, args)


@click.group("audit", cls=AuditDoor, example=EXAMPLE)
def audit_command() -> None:
    """Audit forms, or compare two audits."""


def _programs() -> list[str]:
    from latchstring.forms.programs import programs

    return [each.id for each in programs()]


class ProgramCode(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """The id of a programme; the list is opened only when one is given."""

    name = "program"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the id; fails where there is no such programme, naming those there are."""
        known = _programs()
        if value in known:
            return str(value)
        return self.fail(
            speech_of(ctx).say("audit-no-such-program", program=str(value), known=", ".join(known)), param, ctx
        )


class PathOrAddress(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """A path that must be there, or the address of a database (`sqlite:///…`)."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return what was given; fails for a path that is not there."""
        if "://" in str(value):
            return str(value)
        return str(click.Path(exists=True).convert(value, param, ctx))


@audit_command.command("forms", cls=SpokenCommand, example=EXAMPLE, says="cli-audit-forms")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=PathOrAddress())
@option("--program", type=ProgramCode(), default=None, metavar="PROGRAM")
@option("--format", "form", type=click.Choice(FORMATS), default="terminal", show_default=True)
@option("--ledger", type=existing_file(), default=None)
@output_option
@language_option
@option("--date", "today", type=click.DateTime(["%Y-%m-%d"]), default=None, metavar="YYYY-MM-DD")
@option("--progress", is_flag=True)
@limit_options
@click.pass_context
def forms_command(ctx: click.Context, /, **given: Any) -> None:
    """Audit forms and write what was found."""
    require_writable(given["output"])
    limits = limits_from(given)
    from latchstring.forms import audit
    from latchstring.text.strict_yaml import DataError

    progress = Progress("progress-reading", given["progress"])
    speech = speech_of(ctx)
    try:
        made = audit(
            given["paths"],
            program=given["program"],
            language=speech.language.code,
            limits=limits,
            today=given["today"].date() if given["today"] else None,
            progress=progress,
        )
    except DataError as error:  # a papers.yml that stands beside the forms
        raise Refused(error.message) from None
    finally:
        progress.done()
    write_answer(_written(made, given["form"], speech), given["output"])
    ctx.exit(_status(made, given["ledger"], speech))


def _written(made: "Audit", form: str, speech: "Speech") -> str:
    """Return the audit in the form that was asked for."""
    from latchstring.reports.audits import csv, html, json, letter, summary, terminal

    if form == "terminal":
        return terminal.write(made, speech, width=width())
    writers = {
        "json": json.write,
        "html": html.write,
        "csv": csv.write,
        "letter": letter.write,
        "summary": summary.write,
    }
    return writers[form](made, speech)


def _status(made: "Audit", ledger: Path | None, speech: "Speech") -> int:
    """Return the exit status: 1 where something open does not stand in a given ledger, 3 where forms were not read."""
    if ledger is not None:
        from latchstring.forms.accepting import load_accepted, not_accepted
        from latchstring.text.strict_yaml import DataError

        try:
            accepted = load_accepted(ledger)
        except DataError as error:
            raise Refused(error.message) from None
        faults = list(not_accepted(made, accepted))
        for fault in faults:
            click.echo(speech.say_message(fault), err=True)
        if faults:
            return FAULTS_FOUND
    return ALL_READ if all(each.read == "in_full" for each in made.forms) else SOMETHING_UNREAD


@audit_command.command(
    "diff", cls=SpokenCommand, example="latchstring audit diff OLD.json NEW.json", says="cli-audit-diff"
)
@click.argument("old", metavar="OLD", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("new", metavar="NEW", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@option("--format", "form", type=click.Choice(["terminal", "json"]), default="terminal", show_default=True)
@output_option
@language_option
@click.pass_context
def diff_command(ctx: click.Context, /, **given: Any) -> None:
    """Compare two audits: what was corrected, what stands, what is new."""
    require_writable(given["output"])
    from latchstring.forms.changes import changes_between
    from latchstring.reports.audits import changes

    made = changes_between(read_audit(given["old"]), read_audit(given["new"]))
    writer = changes.write_json if given["form"] == "json" else changes.write_terminal
    write_answer(writer(made, speech_of(ctx)), given["output"])


def read_audit(path: Path) -> "Audit":
    """Return the audit of a JSON file, or refuse in words."""
    from latchstring.reports.audits.json import NotAnAudit, load

    try:
        return load(path.read_bytes())
    except NotAnAudit as error:
        raise Refused(Message(error.message.code, {**error.message.args, "file": path.name})) from None
