"""What the columns and values of the tables mean: for programs (`datapackage.json`, after the Data Package standard of
Frictionless Data, and `codebook.csv`), and for people (`codebook.<language>.html`).

The codebook maps every value of every closed vocabulary, and every policy, to a number and to its words, so that the
tables can be joined with other data sets and read by statistics programs that want numbers.
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa

from latchstring import __version__
from latchstring.catalogue import Policy, load_catalogue
from latchstring.language import Speech, languages, speech_in
from latchstring.language.speech import LABEL_FAMILIES
from latchstring.survey.parts import whole_file
from latchstring.survey.tables import COMMUNITY, OWN, TABLES, Column, columns_of, further_names

_TYPES = {pa.string(): "string", pa.int64(): "integer", pa.bool_(): "boolean"}
_COUNTS = ("strong", "partial", "contrary", "mention")


class Entry(NamedTuple):
    """One value of the codebook: the vocabulary it belongs to, its number there, and its words in each language."""

    variable: str
    value: str
    number: int
    labels: dict[str, str]
    means: dict[str, str]


def write_dictionary(out: Path, further: Iterable[str] = ()) -> None:
    """Write the data package, the codebook and its pages into the folder of a survey. Raises OSError."""
    further = tuple(further)
    _write(out / "datapackage.json", json.dumps(data_package(further), indent=2, ensure_ascii=False) + "\n")
    _write(out / "codebook.csv", _as_csv(codebook()))
    from latchstring.survey.pages import codebook_page

    for language in languages():
        _write(out / f"codebook.{language.code}.html", codebook_page(further, Speech(language.code)))


def data_package(further: Iterable[str] = ()) -> dict[str, Any]:
    """Return the description of the three tables after the Data Package standard, with the words of every language."""
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "latchstring-survey",
        "version": __version__,
        "resources": [
            {
                "name": table,
                "path": f"{table}.parquet",
                "format": "parquet",
                "description": speech_in("en").say(f"survey-table-{table}"),
                "schema": {
                    "fields": [
                        *(_field(table, column) for column in columns_of(table)),
                        *(_further(theirs, ours) for theirs, ours in further_names(further).items()),
                    ]
                },
            }
            for table in TABLES
        ],
    }


def _field(table: str, column: Column) -> dict[str, Any]:
    kind = _TYPES.get(column.arrow, "array" if pa.types.is_list(column.arrow) else "any")
    words = {language.code: described(table, column, speech_in(language.code)) for language in languages()}
    field: dict[str, Any] = {"name": column.name, "type": kind, "description": words["en"], "descriptions": words}
    if column.words is not None:
        field["vocabulary"] = column.words.__name__
        if kind == "string":
            field["constraints"] = {"enum": [member.value for member in column.words]}
    return field


def _further(theirs: str, ours: str) -> dict[str, Any]:
    words = {each.code: speech_in(each.code).say("column-further", name=theirs) for each in languages()}
    return {"name": ours, "type": "string", "description": words["en"], "descriptions": words}


def described(table: str, column: Column, speech: Speech) -> str:
    """Return what a column holds, in words."""
    family = "community" if column in COMMUNITY else table
    return speech.say(f"column-{family}-{column.name.replace('_', '-')}")


def codebook() -> Iterator[Entry]:
    """Yield the policies in the guide's order, then every value of every vocabulary, numbered from 1 in each."""
    for number, policy in enumerate(load_catalogue().policies, 1):
        titles = {each.code: policy.title.said_in(each.code) for each in languages()}
        yield Entry("policy", policy.id, number, titles, {each.code: _asks(policy, each.code) for each in languages()})
    for words in vocabularies():
        for number, member in enumerate(words, 1):
            yield Entry(words.__name__, member.value, number, _labels(member), _meanings(member))


def vocabularies() -> tuple[type[StrEnum], ...]:
    """Return the closed vocabularies that stand in the tables, each once, in the order in which they are met."""
    columns = [*COMMUNITY, *(column for table in TABLES for column in OWN[table])]
    return tuple(dict.fromkeys(column.words for column in columns if column.words is not None))


def _asks(policy: Policy, language: str) -> str:
    counts = (f"{name}: {getattr(policy.counts, name).said_in(language)}" for name in _COUNTS)
    return " ".join((f"{policy.outline}.", policy.question.said_in(language), *counts))


def _labels(member: StrEnum) -> dict[str, str]:
    return {each.code: speech_in(each.code).label(member) for each in languages()}


def _meanings(member: StrEnum) -> dict[str, str]:
    code = f"{LABEL_FAMILIES[type(member).__name__]}-{member.value}.means"
    return {
        each.code: speech_in(each.code).say(code) if speech_in(each.code).knows(code) else "" for each in languages()
    }


def _as_csv(entries: Iterable[Entry]) -> str:
    codes = [language.code for language in languages()]
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(
        ["variable", "value", "number", *(f"label_{code}" for code in codes), *(f"means_{c}" for c in codes)]
    )
    for entry in entries:
        row = [entry.variable, entry.value, entry.number]
        writer.writerow([*row, *(entry.labels[code] for code in codes), *(entry.means[code] for code in codes)])
    return target.getvalue()


def _write(path: Path, words: str) -> None:
    with whole_file(path) as file:
        file.write(words.encode("utf-8", "backslashreplace"))
