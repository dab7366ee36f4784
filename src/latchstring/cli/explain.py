"""`latchstring explain`: why one finding of a report says what it says, step by step."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from latchstring.cli.options import existing_file
from latchstring.cli.output import wrapped
from latchstring.cli.speaking import Refused, SpokenCommand, language_option, option, speech_of

if TYPE_CHECKING:
    from latchstring.findings import Explanation
    from latchstring.language import Speech

EXAMPLE = """\
latchstring assess papers/ --community "Alder Bay, MI" --kind city --format json -o report.json
latchstring explain report.json 3f9a2c81"""


@click.command("explain", cls=SpokenCommand, example=EXAMPLE)
@click.argument("report", metavar="REPORT.json", type=existing_file())
@click.argument("finding_id", metavar="FINDING_ID")
@option("--format", "form", type=click.Choice(["terminal", "json"]), default="terminal", show_default=True)
@language_option
@click.pass_context
def explain_command(ctx: click.Context, report: Path, finding_id: str, form: str, language: str) -> None:
    """Explain one finding."""
    import msgspec

    from latchstring.findings import UnknownFinding, explain
    from latchstring.reports.json import NotAReport, load, with_words

    try:
        explanation = explain(load(report.read_bytes()), finding_id)
    except (NotAReport, UnknownFinding) as error:
        raise Refused(error.message) from None
    speech = speech_of(ctx)
    if form == "json":
        words = msgspec.json.format(msgspec.json.encode(with_words(explanation, speech)), indent=2).decode()
        click.echo(words)
    else:
        click.echo("\n".join(_lines(explanation, speech)))


def _lines(explanation: "Explanation", speech: "Speech") -> Iterator[str]:
    from latchstring.cli.findings_shown import show_finding

    yield from show_finding(explanation.placed, speech)
    paper = explanation.paper
    yield ""
    yield from wrapped(
        speech.say(
            "explain-paper",
            name=paper.name,
            kind=speech.label(paper.kind),
            issuer=speech.label(paper.issuer),
            status=speech.label(paper.status),
        ),
        "  ",
    )
    yield from _numbered("explain-steps", [speech.say_message(step) for step in explanation.steps], speech)
    verdict = explanation.verdict
    heading = speech.say("explain-verdict", policy=verdict.policy, verdict=speech.label(verdict.verdict))
    yield ""
    yield from wrapped(heading, "  ")
    for message in explanation.weight:
        yield from wrapped(speech.say_message(message), "    ")
    for conflict in explanation.conflicts:
        other = conflict.contrary if conflict.adopts == explanation.placed.finding.id else conflict.adopts
        yield from wrapped(speech.say("explain-conflict", id=other), "    ")


def _numbered(code: str, said: list[str], speech: "Speech") -> Iterator[str]:
    yield ""
    yield f"  {speech.say(code)}"
    for number, words in enumerate(said, 1):
        yield from wrapped(f"{number}. {words}", "    ", "       ")
