"""One community: a pure function from its papers to three Arrow tables. Nothing is kept, printed or written.

Any engine that can call a function can run it; how, is told in docs/guides/run-a-survey-on-a-cluster.md.
"""

import datetime
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa

from latchstring.documents import Document, Limits, Problem, read_each
from latchstring.documents.inventory import id_of
from latchstring.findings import Answer, Assessment, WrongAnswer, assess, load_answers
from latchstring.language import speech_in
from latchstring.survey.communities import Listing
from latchstring.survey.rows import rows_of
from latchstring.survey.tables import table_of
from latchstring.text import Message
from latchstring.text.strict_yaml import DataError

Told = Callable[[str], None]
"""Told of each paper, by its name, before it is read."""


class Tables(NamedTuple):
    """The three tables of a community, or of a whole survey."""

    findings: pa.Table
    verdicts: pa.Table
    ledger: pa.Table


def survey_community(
    listing: Listing,
    *,
    today: datetime.date,
    limits: Limits | None = None,
    language: str = "en",
    set_aside: Mapping[str, Message] | None = None,
    told: Told | None = None,
) -> Tables:
    """Return what a community's papers say, as tables: the same papers, day and language give the same rows.

    A paper that cannot be read is a line of the ledger that says what, where, why it matters and what to do; so is a
    faulty papers.yml, and then nothing is claimed of the policies. `set_aside` names papers that are
    not read, with the reason. Raises LookupError for a language that is not there.
    """
    answers, faults = _answers(listing.paths)
    papers = _documents(listing, limits or Limits(), set_aside or {}, told)
    try:
        assessment = assess(chain(papers, faults), listing.community, answers=answers, today=today)
    except DataError as error:
        return lost_community(listing, error.message, error.file, today=today, language=language)
    except Exception as error:  # whatever it is, it must not stop a state
        message = Message("problem-community-unread", {"error": type(error).__name__})
        return lost_community(listing, message, today=today, language=language)
    return _tables(assessment, listing, language)


def lost_community(
    listing: Listing, message: Message, name: str = "", *, today: datetime.date, language: str = "en"
) -> Tables:
    """Return the tables of a community that could not be assessed: one line of the ledger, and nothing searched."""
    line = _not_surveyed(name or listing.community.name, message)
    return _tables(assess([line], listing.community, today=today), listing, language)


def _tables(assessment: Assessment, listing: Listing, language: str) -> Tables:
    rows = rows_of(assessment, listing, speech_in(language))
    return Tables(*(table_of(table, rows[table], listing.further) for table in Tables._fields))


def _documents(
    listing: Listing, limits: Limits, set_aside: Mapping[str, Message], told: Told | None
) -> Iterator[Document]:
    paths = [Path(path) for path in listing.paths]
    progress = None if told is None else lambda name, *_: told(name)
    return read_each(paths, limits=limits, set_aside=set_aside, progress=progress)


def _answers(paths: tuple[str, ...]) -> tuple[list[Answer], list[Document]]:
    """Load the answers.yml at the top of each folder; a faulty one is a line of the ledger and answers nothing."""
    answers: list[Answer] = []
    faults = []
    for path in paths:
        file = Path(path) / "answers.yml"
        try:
            answers += load_answers(file) if file.is_file() else ()
        except (DataError, WrongAnswer) as error:
            faults.append(_not_surveyed(file.name, error.message))
        except OSError:
            faults.append(_not_surveyed(file.name, Message("problem-cannot-open")))
    return answers, faults


def _not_surveyed(file: str, message: Message) -> Document:
    """Return the line of the ledger for a file of statements that cannot be used."""
    name = Path(file).name
    return Document(id=id_of(name.encode("utf-8", "surrogatepass")), name=name, text="", problems=(Problem(message),))
