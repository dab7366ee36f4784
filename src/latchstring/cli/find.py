"""`latchstring find`: findings only, of papers or of lines of passages. What is made of them is `assess`."""

import sys
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from latchstring.cli.options import counsel_option, limit_options, limits_from, papers_option
from latchstring.cli.output import ALL_READ, SOMETHING_UNREAD, STANDARD, Progress, status_of
from latchstring.cli.speaking import SpokenCommand, language_option, option, speech_of

if TYPE_CHECKING:
    from latchstring.documents import Document
    from latchstring.documents.limits import Limits
    from latchstring.findings import LedgerEntry, Placed
    from latchstring.findings.exposure import Exposure
    from latchstring.language import Speech

    Told = tuple[tuple[Exposure, ...], dict[str, Exposure]]

EXAMPLE = """\
latchstring find general-order-404.pdf
latchstring find --jsonl < passages.jsonl > found.jsonl"""


@click.command("find", cls=SpokenCommand, example=EXAMPLE)
@click.argument("files", nargs=-1, metavar="[FILE…|-]", type=click.Path(exists=True, allow_dash=True, path_type=Path))
@option("--jsonl", is_flag=True)
@option("--format", "form", type=click.Choice(["terminal", "json"]), default="terminal", show_default=True)
@papers_option
@language_option
@counsel_option
@option("--progress", is_flag=True)
@limit_options
@click.pass_context
def find_command(ctx: click.Context, /, **given: Any) -> None:
    """Find what papers or passages do to the policies."""
    files: Sequence[Path] = given["files"] or (STANDARD,)
    if given["jsonl"]:
        ctx.exit(_find_in_lines(files, speech_of(ctx), given["for_counsel"]))
    documents = _documents(files, given["papers"], limits_from(given), given["progress"])
    from latchstring.findings.ledger import ledger_of

    ledger = ledger_of(documents)
    found = _find_in(documents, ledger, given["progress"])
    exposed = _exposed(documents, found) if given["for_counsel"] else None
    writer = _write_json if given["form"] == "json" else _write_terminal
    click.echo(writer(ledger, found, speech_of(ctx), exposed), nl=False)
    ctx.exit(status_of(ledger))


def _find_in_lines(files: Sequence[Path], speech: "Speech", for_counsel: bool) -> int:
    """Answer line for line; a good answer is written as soon as it is known."""
    from latchstring.cli.passages import answer_lines

    sound = True
    output = sys.stdout.buffer
    for file in files:
        with nullcontext(sys.stdin.buffer) if file == STANDARD else file.open("rb") as lines:
            for answer in answer_lines(lines, speech, for_counsel=for_counsel):
                sound = sound and answer.error is None
                output.write(answer.line)
                output.flush()
    return ALL_READ if sound else SOMETHING_UNREAD


def _documents(files: Sequence[Path], papers: Path | None, limits: "Limits", progress: bool) -> "list[Document]":
    from latchstring.cli.papers import read_papers

    documents: list[Document] = []
    named = [file for file in files if file != STANDARD]
    if named:
        documents += read_papers(named, papers, limits, progress)
    if STANDARD in files:
        from latchstring.documents import document_from_text

        text = sys.stdin.buffer.read().decode("utf-8-sig", errors="replace")
        documents.append(document_from_text(text, name="-"))
    return documents


def _find_in(documents: "Sequence[Document]", ledger: "Sequence[LedgerEntry]", asked: bool) -> "list[list[Placed]]":
    from latchstring.evidence import find
    from latchstring.findings.placing import place

    progress = Progress("progress-finding", asked)
    found = []
    for number, document in enumerate(documents, 1):
        progress(document.name, number, len(documents))
        found.append([place(document, finding) for finding in find(document)] if document.text else [])
    progress.done()
    return found


def _exposed(documents: "Sequence[Document]", found: "list[list[Placed]]") -> "list[Told]":
    """What each paper keeps back, and the exposure of each of its findings, both read within their sections alone."""
    from latchstring.evidence.exposing import read_ladder_of
    from latchstring.findings.counsel import IN_PASSAGE, exposures_in, of_finding

    told = []
    for document, placed in zip(documents, found, strict=True):
        reading = read_ladder_of(document)
        kept = exposures_in(document, reading, IN_PASSAGE)
        by_id = {p.finding.id: of_finding(p.finding, document, kept, reading, IN_PASSAGE) for p in placed}
        told.append((tuple(kept), by_id))
    return told


def _write_json(
    ledger: "Sequence[LedgerEntry]", found: "list[list[Placed]]", speech: "Speech", exposed: "list[Told] | None"
) -> str:
    import msgspec

    from latchstring.reports.json import with_words

    papers = [
        {**with_words(entry, speech), "findings": with_words(placed, speech)}
        for entry, placed in zip(ledger, found, strict=True)
    ]
    answer: dict[str, object] = {"papers": papers}
    if exposed is not None:
        for paper, (kept, by_id) in zip(papers, exposed, strict=True):
            paper["exposed"] = with_words(kept, speech)
            for placed in paper["findings"]:
                placed["exposure"] = with_words(by_id[placed["finding"]["id"]], speech)
        answer = {"for_counsel_only": speech.say("counsel-only"), **answer}
    return msgspec.json.format(msgspec.json.encode(answer), indent=2).decode() + "\n"


def _write_terminal(
    ledger: "Sequence[LedgerEntry]", found: "list[list[Placed]]", speech: "Speech", exposed: "list[Told] | None"
) -> str:
    from latchstring.cli.findings_shown import show_exposed, show_paper

    if exposed is None:
        return "\n".join(show_paper(entry, placed, speech) for entry, placed in zip(ledger, found, strict=True))
    papers = zip(ledger, found, exposed, strict=True)
    shown = (
        show_paper(entry, placed, speech, by_id) + show_exposed(kept, speech) for entry, placed, (kept, by_id) in papers
    )
    return "\n".join([speech.say("counsel-only") + "\n", *shown])
