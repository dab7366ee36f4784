"""`latchstring assess`: papers in, the assessment out."""

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from latchstring.cli.options import (
    counsel_option,
    existing_file,
    kind_option,
    limit_options,
    limits_from,
    output_option,
    papers_option,
)
from latchstring.cli.output import (
    STANDARD,
    Progress,
    is_terminal,
    require_writable,
    status_of,
    width,
    write_answer,
    write_bytes,
)
from latchstring.cli.speaking import Refused, SpokenCommand, language_option, option, speech_of
from latchstring.vocabulary import CommunityKind

if TYPE_CHECKING:
    from latchstring.findings import Answer, AskedOnForm, Assessment, Community
    from latchstring.findings.counsel import ForCounsel

EXAMPLE = """\
latchstring assess papers/ --community "Alder Bay, MI" --kind city
latchstring assess code.pdf orders.zip --community "Alder County, MI" --kind county --format html -o report.html"""


@click.command("assess", cls=SpokenCommand, example=EXAMPLE)
@click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=click.Path(exists=True, path_type=Path))
@option("--community", required=True, metavar="NAME")
@kind_option
@option("--geoid", default="", metavar="CODE")
@option("--answers", type=existing_file(), default=None)
@option("--audit", type=existing_file(), default=None)
@papers_option
@option(
    "--format", "form", type=click.Choice(["terminal", "json", "html", "pdf"]), default="terminal", show_default=True
)
@output_option
@language_option
@counsel_option
@option("--date", "today", type=click.DateTime(["%Y-%m-%d"]), default=None, metavar="YYYY-MM-DD")
@option("--progress", is_flag=True)
@limit_options
@click.pass_context
def assess_command(ctx: click.Context, /, **given: Any) -> None:
    """Read papers and write the assessment of a community."""
    require_writable(given["output"])
    if given["form"] == "pdf":
        _require_paper(given["output"], given["for_counsel"])
    limits = limits_from(given)
    answers = _answers(given["answers"])
    asked = _asked(given["audit"])
    from latchstring.cli.papers import read_papers
    from latchstring.findings import assess

    documents = read_papers(given["paths"], given["papers"], limits, given["progress"])
    progress = Progress("progress-finding", given["progress"])
    assessment = assess(
        documents,
        community_named(given["community"], given["kind"], given["geoid"]),
        answers=answers,
        asked=asked,
        today=_day(given["today"]),
        progress=progress,
    )
    progress.done()
    counsel = None
    if given["for_counsel"]:
        from latchstring.findings.counsel import for_counsel

        counsel = for_counsel(assessment, documents)
    if given["form"] == "pdf":
        _write_pdf(ctx, assessment, given["output"])
    else:
        write_answer(_written(ctx, assessment, counsel, given["form"], given["output"]), given["output"])
    ctx.exit(status_of(assessment.ledger))


def community_named(name: str, kind: CommunityKind, geoid: str = "") -> "Community":
    """Return the community of a name as people write it: what stands after the last comma is the state, if it is one.

    >>> community_named("Alder Bay, MI", CommunityKind.CITY)
    Community(name='Alder Bay', kind=<CommunityKind.CITY: 'city'>, state='MI', geoid='')
    """
    from latchstring.catalogue import load_law
    from latchstring.findings import Community

    place, comma, state = name.strip().rpartition(",")
    state = state.strip()
    if not comma or not place.strip():
        return Community(name=name.strip(), kind=kind, geoid=geoid)
    code = load_law().code_of(state) or (state.upper() if len(state) == 2 and state.isalpha() else "")
    if not code:
        return Community(name=name.strip(), kind=kind, geoid=geoid)
    return Community(name=place.strip(), kind=kind, state=code, geoid=geoid)


def _require_paper(output: Path, for_counsel: bool) -> None:
    """Refuse a PDF on a terminal, and one for counsel: a PDF is what gets passed on."""
    from latchstring.text import Message

    if for_counsel:
        raise Refused(Message("pdf-not-for-counsel"))
    if output == STANDARD:
        raise Refused(Message("pdf-needs-file"))


def _write_pdf(ctx: click.Context, assessment: "Assessment", output: Path) -> None:
    from latchstring.catalogue import load_catalogue
    from latchstring.reports import pdf
    from latchstring.text import Message

    try:
        written = pdf.write(assessment, load_catalogue(), speech_of(ctx))
    except ImportError as error:
        raise Refused(Message("draft-extra-missing", {"format": "pdf", "module": error.name or "-"})) from None
    write_bytes(written, output)


def _answers(path: Path | None) -> "tuple[Answer, ...]":
    if path is None:
        return ()
    from latchstring.findings import WrongAnswer, load_answers
    from latchstring.text.strict_yaml import DataError

    try:
        return load_answers(path)
    except (DataError, WrongAnswer) as error:
        raise Refused(error.message) from None


def _asked(path: Path | None) -> "tuple[AskedOnForm, ...]":
    """Return what the forms of an audit ask, or refuse in words."""
    if path is None:
        return ()
    from latchstring.cli.audit import read_audit
    from latchstring.forms.contributing import asked_of

    return asked_of(read_audit(path))


def _day(given: datetime.datetime | None) -> datetime.date | None:
    return given.date() if given else None


def _written(
    ctx: click.Context, assessment: "Assessment", counsel: "ForCounsel | None", form: str, output: Path
) -> str:
    """Return the report in the form that was asked for; with `counsel` it is the version for counsel."""
    from latchstring.catalogue import load_catalogue

    catalogue, speech = load_catalogue(), speech_of(ctx)
    part = None
    if counsel is not None:
        from latchstring.reports.counsel import lay_out

        part = lay_out(counsel, catalogue, speech, assessment.date)
    if form == "json":
        from latchstring.reports import json

        return json.write(assessment, catalogue, speech, part)
    if form == "html":
        from latchstring.reports import html

        return html.write(assessment, catalogue, speech, part)
    from latchstring.reports import terminal

    colour = output == Path("-") and is_terminal()
    return terminal.write(assessment, catalogue, speech, width=width(), colour=colour, counsel=part)
