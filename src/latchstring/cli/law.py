"""`latchstring law show | table | check`: the law around the policies, as it is kept, and whether it is sound.

How it is laid out for a terminal is `latchstring.cli.law_shown`.
"""

import datetime
from typing import TYPE_CHECKING, Any

import click

from latchstring.cli.catalogue import policy_named
from latchstring.cli.options import kind_option
from latchstring.cli.output import ALL_READ, FAULTS_FOUND
from latchstring.cli.speaking import Refused, SpokenCommand, SpokenGroup, language_option, option, speech_of
from latchstring.text import Message
from latchstring.vocabulary import CommunityKind

if TYPE_CHECKING:
    from latchstring.catalogue import StateLine

FEDERAL = "US"
"""Stands for the federal frame where a state is asked for."""

form_option = option("--format", "form", type=click.Choice(["terminal", "json"]), default="terminal", show_default=True)
day_option = option("--date", "today", type=click.DateTime(["%Y-%m-%d"]), default=None, metavar="YYYY-MM-DD")


@click.group("law", cls=SpokenGroup, example="latchstring law show MI --policy II.E")
def law_command() -> None:
    """Hold the commands of the law together."""


@law_command.command("show", cls=SpokenCommand, says="cli-law-show", example="latchstring law show TX --kind county")
@click.argument("state", metavar="STATE")
@option("--kind", type=click.Choice([kind.value for kind in CommunityKind]), default=None)
@option("--policy", default=None, metavar="POLICY")
@day_option
@form_option
@language_option
@click.pass_context
def show_command(ctx: click.Context, /, **given: Any) -> None:
    """Show a state's law, or the federal frame."""
    from latchstring.catalogue import load_catalogue, load_law
    from latchstring.cli import law_shown

    law, catalogue, speech = load_law(), load_catalogue(), speech_of(ctx)
    code = given["state"].upper()
    policies = [policy_named(catalogue, given["policy"])] if given["policy"] else list(catalogue.policies)
    day = _day(given["today"])
    if code == FEDERAL:
        _answer(law.federal, given["form"], lambda: law_shown.federal(law, speech, day))
        return
    if code not in law.states:
        raise Refused(Message("cli-no-such-state", {"state": given["state"]}))
    kind = CommunityKind(given["kind"]) if given["kind"] else None
    lines = [law.state_line(code, policy.id, day, kind) for policy in policies]
    _answer(
        {"state": law.state(code), "circuit": law.federal.circuit_of(code), "date": day, "kind": kind, "lines": lines},
        given["form"],
        lambda: law_shown.state(law, policies, lines, speech, kind),
    )


@law_command.command("table", cls=SpokenCommand, says="cli-law-table", example="latchstring law table")
@day_option
@form_option
@language_option
@click.pass_context
def table_command(ctx: click.Context, /, **given: Any) -> None:
    """Show all states and policies."""
    from latchstring.catalogue import load_catalogue, load_law
    from latchstring.cli import law_shown

    law, policies, day = load_law(), load_catalogue().policies, _day(given["today"])
    table = {code: [law.state_line(code, policy.id, day) for policy in policies] for code in law.edition.states}
    plain = {code: {line.policy: _cell(line) for line in lines} for code, lines in table.items()}
    _answer(plain, given["form"], lambda: law_shown.table(table, policies, speech_of(ctx)))


@law_command.command(
    "bodies", cls=SpokenCommand, says="cli-law-bodies", example="latchstring law bodies MI --kind county"
)
@click.argument("state", metavar="STATE")
@kind_option
@option("--policy", default=None, metavar="POLICY")
@form_option
@language_option
@click.pass_context
def bodies_command(ctx: click.Context, /, **given: Any) -> None:
    """Show who binds whom in a kind of place."""
    from latchstring.catalogue import load_catalogue, load_law, reach
    from latchstring.cli import bodies_shown

    catalogue, speech = load_catalogue(), speech_of(ctx)
    if given["state"].upper() not in load_law().edition.states:
        raise Refused(Message("cli-no-such-state", {"state": given["state"]}))
    here = reach(given["state"], given["kind"])
    policies = [policy_named(catalogue, given["policy"])] if given["policy"] else list(catalogue.policies)
    ways = {policy.id: here.ways(policy) for policy in policies}
    _answer({"reach": here, "ways": ways}, given["form"], lambda: bodies_shown.lines(here, policies, speech))


@law_command.command("check", cls=SpokenCommand, says="cli-law-check", example="latchstring law check")
@day_option
@form_option
@language_option
@click.pass_context
def check_command(ctx: click.Context, /, **given: Any) -> None:
    """Look for faults in the law; what is old is told and is no fault."""
    from latchstring.catalogue import Severity, load_law
    from latchstring.catalogue.law import check_law
    from latchstring.cli import law_shown
    from latchstring.reports.json import with_words

    law, speech = load_law(), speech_of(ctx)
    complaints = check_law(law, today=_day(given["today"]))
    _answer(with_words(complaints, speech), given["form"], lambda: law_shown.complaints(law, complaints, speech))
    ctx.exit(FAULTS_FOUND if any(each.severity is Severity.ERROR for each in complaints) else ALL_READ)


def _day(given: datetime.datetime | None) -> datetime.date:
    return given.date() if given else datetime.datetime.now().astimezone().date()


def _cell(line: "StateLine") -> dict[str, Any]:
    return {
        "effect": line.effect,
        "in_part": line.in_part,
        "verified": line.verified,
        "stale": line.stale,
        "rows": [row.id for row in line.rows],
        "pending": [row.id for row in line.pending],
    }


def _answer(value: Any, form: str, words: Any) -> None:
    """Print an answer as JSON, or in the words that `words` gives."""
    if form == "json":
        import msgspec

        click.echo(msgspec.json.format(msgspec.json.encode(value), indent=2))
    else:
        click.echo("\n".join(words()))
