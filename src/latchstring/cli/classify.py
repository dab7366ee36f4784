"""`latchstring classify`: a packet that reached a jail in, what each page range is out."""

import sys
from pathlib import Path
from typing import Any

import click

from latchstring.cli.options import limit_options, limits_from, output_option
from latchstring.cli.output import ALL_READ, SOMETHING_UNREAD, STANDARD, require_writable, width, write_answer
from latchstring.cli.speaking import SpokenCommand, language_option, option, speech_of

CHANNELS = ("email", "phone", "counter")
EXAMPLE = """\
latchstring classify packet.pdf --agency "Alder Bay Police Department"
echo "ICE phones and asks for the release date" | latchstring classify - --channel phone"""


@click.command("classify", cls=SpokenCommand, example=EXAMPLE)
@click.argument("packet", metavar="PACKET|-", type=click.Path(exists=True, allow_dash=True, path_type=Path))
@option("--format", "form", type=click.Choice(["terminal", "json"]), default="terminal", show_default=True)
@option("--agency", default="", metavar="NAME")
@option("--channel", type=click.Choice(CHANNELS), default=None)
@option("--date", "today", type=click.DateTime(["%Y-%m-%d"]), default=None, metavar="YYYY-MM-DD")
@output_option
@language_option
@limit_options
@click.pass_context
def classify_command(ctx: click.Context, /, **given: Any) -> None:
    """Classify a packet and write what it is."""
    require_writable(given["output"])
    limits = limits_from(given)
    from latchstring.packets import classify
    from latchstring.reports.packets import json, terminal

    typed = sys.stdin.buffer.read().decode("utf-8-sig", "replace") if given["packet"] == STANDARD else None
    made = classify(
        None if typed is not None else given["packet"],
        text=typed,
        channel=f"{given['channel']}_request" if given["channel"] else None,
        agency=given["agency"],
        today=given["today"].date() if given["today"] else None,
        limits=limits,
    )
    speech = speech_of(ctx)
    written = json.write(made, speech) if given["form"] == "json" else terminal.write(made, speech, width=width())
    write_answer(written, given["output"])
    ctx.exit(SOMETHING_UNREAD if any(problem.loses_text for problem in made.problems) else ALL_READ)
