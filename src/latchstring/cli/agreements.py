"""`latchstring agreements`: the federal list of participating agencies, and what it says of a community."""

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from latchstring.cli.agreements_shown import show
from latchstring.cli.options import existing_file, output_option
from latchstring.cli.output import ALL_READ, SOMETHING_UNREAD, require_writable, write_answer
from latchstring.cli.speaking import Refused, SpokenCommand, language_option, option, speech_of
from latchstring.text import Message
from latchstring.vocabulary import CommunityKind

if TYPE_CHECKING:
    from latchstring.agreements import AgencyList, Answer

EXAMPLE = """\
latchstring agreements participatingAgencies.xlsx --community "Alder County, MI" --kind county
latchstring agreements new.xlsx --against old.xlsx
latchstring agreements list.csv --community "Alder Bay, MI" --kind city --report report.json --format json"""


@click.command("agreements", cls=SpokenCommand, example=EXAMPLE)
@click.argument("path", metavar="LIST", type=existing_file())
@option("--community", default="", metavar="NAME")
@option("--kind", type=click.Choice([kind.value for kind in CommunityKind]), default="city", show_default=True)
@option("--geoid", default="", metavar="CODE")
@option("--identifier", "identifier", multiple=True, metavar="ORI")
@option("--agency", multiple=True, metavar="NAME")
@option("--report", type=existing_file(), default=None)
@option("--against", type=existing_file(), default=None)
@option("--rows", is_flag=True)
@option("--format", "form", type=click.Choice(["terminal", "json"]), default="terminal", show_default=True)
@output_option
@language_option
@option("--date", "today", type=click.DateTime(["%Y-%m-%d"]), default=None, metavar="YYYY-MM-DD")
@click.pass_context
def agreements_command(ctx: click.Context, /, **given: Any) -> None:
    """Read a list, match it, hold it against the papers and an older list."""
    require_writable(given["output"])
    listed = _read(given["path"], given["today"])
    answer = _answer(listed, given)
    if given["form"] == "json":
        words = msgspec.json.format(msgspec.json.encode(answer), indent=2).decode() + "\n"
    else:
        words = show(answer, speech_of(ctx), rows=given["rows"])
    write_answer(words, given["output"])
    ctx.exit(SOMETHING_UNREAD if listed.unread else ALL_READ)


def _answer(listed: "AgencyList", given: dict[str, Any]) -> "Answer":
    from latchstring.agreements import Answer, Whose, beside, compare, match_all
    from latchstring.cli.assess import community_named
    from latchstring.cli.draft import report_at

    answer = Answer(list=listed)
    if given["against"] is not None:
        differences = compare(_read(given["against"], given["today"]), listed)
        answer = msgspec.structs.replace(answer, differences=differences.rows)
    if given["community"]:
        community = community_named(given["community"], CommunityKind(given["kind"]), given["geoid"])
        whose = Whose(community=community, identifiers=given["identifier"], agencies=given["agency"])
        matches = match_all(whose, listed.entries)
        held = beside(matches, report_at(given["report"])) if given["report"] else None
        answer = msgspec.structs.replace(answer, community=community, matches=matches, beside=held)
    return answer


def _read(path: Path, today: datetime.datetime | None) -> "AgencyList":
    from latchstring.agreements import read_list
    from latchstring.documents import Limits
    from latchstring.documents.problems import Unreadable

    limits = Limits()
    if path.stat().st_size > limits.max_bytes:
        raise Refused(Message("problem-too-large", {"limit": limits.max_bytes}))
    try:
        return read_list(path.read_bytes(), path.name, limits, today.date() if today else None)
    except Unreadable as error:
        raise Refused(error.message) from None
