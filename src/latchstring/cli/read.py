"""`latchstring read`: a paper as it is read: what it is taken for and why, its outline, what was dropped, its text."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from latchstring.cli.options import limit_options, limits_from, papers_option
from latchstring.cli.output import status_of, wrapped
from latchstring.cli.speaking import SpokenCommand, language_option, option, speech_of, told

if TYPE_CHECKING:
    from latchstring.documents import Document
    from latchstring.language import Speech

EXAMPLE = """\
latchstring read general-order-404.pdf
latchstring read code.docx --text > code.txt"""


@click.command("read", cls=SpokenCommand, example=EXAMPLE)
@click.argument("file", metavar="FILE", type=click.Path(exists=True, path_type=Path))
@option("--text", "text_only", is_flag=True)
@papers_option
@language_option
@option("--progress", is_flag=True)
@limit_options
@click.pass_context
def read_command(ctx: click.Context, /, **given: Any) -> None:
    """Show how a paper, or each paper of a folder, was read."""
    from latchstring.cli.papers import read_papers
    from latchstring.findings.ledger import ledger_of

    documents = read_papers([given["file"]], given["papers"], limits_from(given), given["progress"])
    speech = speech_of(ctx)
    for document in documents:
        if given["text_only"]:
            click.echo(document.text)
        else:
            click.echo("\n".join(_lines(document, speech)) + "\n")
    ctx.exit(status_of(ledger_of(documents)))


def _lines(document: "Document", speech: "Speech") -> Iterator[str]:
    yield from wrapped(f"{document.name}", "")
    yield from _facts(document, speech)
    if document.sections:
        yield f"  {speech.say('read-outline', count=len(document.sections))}"
        for section in document.sections:
            margin = "    " + "  " * (section.level - 1)
            named = " ".join(filter(None, (section.number, section.heading)))
            yield from wrapped(f"{named}  {_page(document, section.start, speech)}".rstrip(), margin, margin + "  ")
    if document.notes:
        yield f"  {speech.say('read-notes')}"
        for note in document.notes:
            yield from wrapped(f"- {speech.say_message(note)}", "    ", "      ")
    if document.problems:
        yield f"  {speech.say('read-problems')}"
        for problem in document.problems:
            where = f"({speech.say('quote-page', page=problem.page)}) " if problem.page is not None else ""
            first, *more = told(speech, problem.message)
            yield from wrapped(f"- {where}{first}", "    ", "      ")
            for words in more:
                yield from wrapped(words.strip(), "      ")


def _facts(document: "Document", speech: "Speech") -> Iterator[str]:
    """What the paper was taken for, each with its reasons, and how much of it there is."""
    facts = [
        ("kind", speech.label(document.kind)),
        ("issuer", speech.label(document.issuer)),
        ("status", speech.label(document.status)),
        ("title", document.title),
        ("dates", "; ".join(f"{speech.label(dated.kind)} {speech.date(dated.date)}" for dated in document.dates)),
    ]
    for field, value in facts:
        if not value:
            continue
        yield from wrapped(f"{speech.say(f'read-{field}')}: {value}", "  ", "    ")
        reasons = (each for each in document.inferences if each.field == field)
        for reason in (message for each in reasons for message in each.because):
            yield from wrapped(f"- {speech.say_message(reason)}", "    ", "      ")
    size = speech.say("read-size", reader=document.reader, pages=len(document.pages), characters=len(document.text))
    yield from wrapped(size, "  ", "    ")
    if document.also_seen_as:
        yield from wrapped(speech.say("papers-also", names=", ".join(document.also_seen_as)), "  ", "    ")


def _page(document: "Document", offset: int, speech: "Speech") -> str:
    from latchstring.documents import page_of

    page = page_of(document, offset)
    return f"· {speech.say('quote-page', page=page)}" if page is not None else ""
