"""`latchstring draft`: the text that the right body can pass, in a format that offices work with."""

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from latchstring.cli.options import existing_file, kind_option, output_option
from latchstring.cli.output import STANDARD, cannot_write, require_writable, wrapped, write_bytes
from latchstring.cli.speaking import Refused, SpokenCommand, language_option, option, speech_of, told
from latchstring.vocabulary import Body, CommunityKind, Instrument

if TYPE_CHECKING:
    from latchstring.catalogue import Catalogue
    from latchstring.drafting import CannotDraft, Draft, Request
    from latchstring.findings import Assessment

PUBLIC = ("police_statement", "certification_page")
"""Texts for the public, which nobody passes."""

EXAMPLE = """\
latchstring draft --policy no_287g --as resolution --community "Alder Bay, MI" --kind city -o draft.docx
latchstring draft --policy II.C --policy II.D --as general_order --community "Alder County, MI" --kind county
latchstring draft --policy no_287g --as resolution --community "Alder Bay, MI" --kind city --packet packet
latchstring draft --policy victim_certification --as certification_page --community "Alder Bay, MI" --kind city"""


class CannotBeDrafted(Refused):
    """A refused draft: what is wrong, and below it the ways that would do."""

    def __init__(self, error: "CannotDraft") -> None:
        super().__init__(error.message)
        self.rows = error.rows

    def show(self, file: Any = None) -> None:
        """Print the refusal and the ways that would do on standard error."""
        super().show(file)
        for row in self.rows:
            click.echo(f"    {self.speech.say_message(row)}", file=file, err=file is None)


@click.command("draft", cls=SpokenCommand, example=EXAMPLE)
@option("--policy", "policies", multiple=True, required=True, metavar="POLICY")
@option("--as", "instrument", required=True, type=click.Choice([*(each.value for each in Instrument), *PUBLIC]))
@option("--community", required=True, metavar="NAME")
@kind_option
@option("--body", type=click.Choice([body.value for body in Body]), default=None)
@option("--from", "report", type=existing_file(), default=None, metavar="REPORT.json")
@option("--set", "chosen", multiple=True, metavar="NAME=VALUE")
@option("--despite-state-law", is_flag=True)
@option("--packet", type=click.Path(file_okay=False, path_type=Path), default=None, metavar="FOLDER")
@option("--for-counsel", "for_counsel_packet", is_flag=True)
@option("--date", "today", type=click.DateTime(["%Y-%m-%d"]), default=None, metavar="YYYY-MM-DD")
@output_option
@language_option
@click.pass_context
def draft_command(ctx: click.Context, /, **given: Any) -> None:
    """Write a draft."""
    from latchstring.drafting import CannotDraft, draft
    from latchstring.text import Message

    if given["for_counsel_packet"] and given["packet"] is None:
        raise Refused(Message("draft-packet-counsel"))
    require_writable(given["output"])
    try:
        made = draft(_request(given))
        if given["packet"] is None:
            _write_draft(made, given["output"])
        else:
            _write_packet(ctx, made, given["packet"], given["for_counsel_packet"])
    except CannotDraft as error:
        raise CannotBeDrafted(error) from None
    _tell(ctx, made)


def _write_draft(made: "Draft", output: Path) -> None:
    from latchstring.drafting.writing import Format, format_of, write

    written = write(made, Format.MARKDOWN if output == STANDARD else format_of(output.name))
    if output == STANDARD:
        click.echo(written.decode(), nl=False)
    else:
        write_bytes(written, output)


def _write_packet(ctx: click.Context, made: "Draft", folder: Path, for_counsel: bool) -> None:
    """Write the parts of a packet into a folder, with the report as a PDF where the draft was made from one."""
    from latchstring.catalogue import load_catalogue
    from latchstring.drafting.council import COUNSEL, council_packet
    from latchstring.reports import pdf

    speech = speech_of(ctx)
    files = {each.name: each.data for each in council_packet(made, speech.language.code, for_counsel=for_counsel)}
    if made.request.report is not None:
        files["report.pdf"] = pdf.write(made.request.report, load_catalogue(), speech)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(cannot_write(folder, error.strerror)) from None
    for name, data in files.items():
        write_bytes(data, folder / name)
    click.echo(speech.say("draft-packet-written", files=speech.join(files)), err=True)
    if COUNSEL in files:
        click.echo(speech.say("draft-counsel-beware", file=COUNSEL), err=True)


def _request(given: dict[str, Any]) -> "Request":
    from latchstring.catalogue import load_catalogue
    from latchstring.cli.assess import community_named
    from latchstring.drafting import PublicText, Request

    catalogue = load_catalogue()
    kind: CommunityKind = given["kind"]
    instrument = given["instrument"]
    day: datetime.datetime | None = given["today"]
    return Request(
        community=community_named(given["community"], kind),
        policies=tuple(_policy(name, catalogue) for name in given["policies"]),
        instrument=PublicText(instrument) if instrument in PUBLIC else Instrument(instrument),
        body=Body(given["body"]) if given["body"] else None,
        chosen=dict(_pair(each) for each in given["chosen"]),
        report=report_at(given["report"]),
        despite_state_law=given["despite_state_law"],
        today=day.date() if day else None,
        language=given["language"],
    )


def _policy(name: str, catalogue: "Catalogue") -> str:
    """Return the id of a policy named by its id or by its place in the guide."""
    from latchstring.text import Message

    for policy in catalogue.policies:
        if name.strip() in (policy.id, policy.outline):
            return policy.id
    raise Refused(Message("cli-no-such-policy", {"policy": name}))


def _pair(given: str) -> tuple[str, str]:
    from latchstring.text import Message

    name, equals, value = given.partition("=")
    if not equals or not name.strip():
        raise Refused(Message("draft-set-not-pair", {"given": given[:80]}))
    return name.strip(), value


def report_at(path: Path | None) -> "Assessment | None":
    """Return the report of a file that `assess` wrote; None where no file was named."""
    if path is None:
        return None
    from latchstring.reports.json import NotAReport, load

    try:
        return load(path.read_bytes())
    except NotAReport as error:
        raise Refused(error.message) from None


def _tell(ctx: click.Context, made: "Draft") -> None:
    """Say on standard error who passes the draft, what is to be filled in, and which choices were made."""
    speech = speech_of(ctx)
    lines = [line for message in made.warnings for line in told(speech, message)]
    lines.append(speech.say("draft-told-body", body=made.body))
    lines += [speech.say("draft-told-asks", policy=policy, body=body) for policy, body in made.asked.items()]
    if made.blanks:
        lines.append(speech.say("draft-told-blanks", count=len(made.blanks), blanks=" ".join(made.blanks)))
    if made.chosen:
        lines.append(speech.say("draft-told-choices"))
        for each in made.chosen:
            reason = each.choice.reason.said_in(speech.language.code)
            lines.append(speech.say("draft-told-choice", name=each.choice.name, value=each.value, reason=reason))
    for line in lines:
        for part in wrapped(line, "", "    "):
            click.echo(part, err=True)
