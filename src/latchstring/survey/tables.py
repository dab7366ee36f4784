"""The three tables of a survey, column by column: findings, verdicts, ledger. What a column holds is told in words
under `column-<table>-<name>`; how rows are made of an assessment is `rows`.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, NamedTuple

import pyarrow as pa

from latchstring.vocabulary import (
    Agreement,
    Body,
    CarveOutType,
    CommunityKind,
    DocumentKind,
    LawEffect,
    Modality,
    ReadState,
    Stance,
    Status,
    Strength,
    VerdictKind,
)

TEXT = pa.string()
WHOLE = pa.int64()
TRUTH = pa.bool_()
TEXTS = pa.list_(pa.string())
REASONS = pa.list_(pa.struct([("code", TEXT), ("text", TEXT)]))
EXCEPTIONS = pa.list_(pa.struct([("type", TEXT), ("quote", TEXT), ("start", WHOLE), ("end", WHOLE)]))
DATES = pa.list_(pa.struct([("kind", TEXT), ("date", pa.date32())]))
_PARTS = [(part, TEXT) for part in ("what", "where", "why", "do")]
PROBLEMS = pa.list_(pa.struct([("code", TEXT), ("page", WHOLE), ("loses_text", TRUTH), *_PARTS]))

FURTHER_PREFIX = "manifest_"
"""Stands before a column that is passed through and bears the name of one of ours."""


class Column(NamedTuple):
    """A column: its name, its Arrow type, and the closed vocabulary of its values, if they have one."""

    name: str
    arrow: pa.DataType
    words: type[StrEnum] | None = None


COMMUNITY = (
    Column("community", TEXT),
    Column("community_name", TEXT),
    Column("state", TEXT),
    Column("community_kind", TEXT, CommunityKind),
    Column("kind_stated", TRUTH),
    Column("geoid", TEXT),
)
"""Stand first in every table."""

OWN = {
    "findings": (
        Column("finding", TEXT),
        Column("policy", TEXT),
        Column("outline", TEXT),
        Column("stance", TEXT, Stance),
        Column("strength", TEXT, Strength),
        Column("in_force", TRUTH),
        Column("modality", TEXT, Modality),
        Column("binds", TEXTS, Body),
        Column("quote", TEXT),
        Column("start", WHOLE),
        Column("end", WHOLE),
        Column("before", TEXT),
        Column("after", TEXT),
        Column("page", WHOLE),
        Column("section", TEXT),
        Column("document", TEXT),
        Column("paper", TEXT),
        Column("paper_kind", TEXT, DocumentKind),
        Column("issuer", TEXT, Body),
        Column("status", TEXT, Status),
        Column("exceptions", EXCEPTIONS, CarveOutType),
        Column("because", REASONS),
        Column("coder", TEXT),
    ),
    "verdicts": (
        Column("policy", TEXT),
        Column("outline", TEXT),
        Column("verdict", TEXT, VerdictKind),
        Column("because", REASONS),
        Column("findings", TEXTS),
        Column("bound", TEXTS, Body),
        Column("not_bound", TEXTS, Body),
        Column("kinds_read", TEXTS, DocumentKind),
        Column("kinds_missing", TEXTS, DocumentKind),
        Column("conflicts", WHOLE),
        Column("reported", WHOLE),
        Column("agreement", TEXT, Agreement),
        Column("state_law", TEXT, LawEffect),
        Column("state_law_in_part", TRUTH),
    ),
    "ledger": (
        Column("document", TEXT),
        Column("paper", TEXT),
        Column("paper_kind", TEXT, DocumentKind),
        Column("issuer", TEXT, Body),
        Column("status", TEXT, Status),
        Column("read", TEXT, ReadState),
        Column("title", TEXT),
        Column("dates", DATES),
        Column("pages", WHOLE),
        Column("characters", WHOLE),
        Column("also_seen_as", TEXTS),
        Column("problems", PROBLEMS),
        Column("notes", REASONS),
    ),
}
TABLES = tuple(OWN)


def columns_of(table: str) -> tuple[Column, ...]:
    """Return the columns of a table but those of the manifest, in order.

    >>> columns_of("verdicts")[6].name
    'policy'
    """
    return COMMUNITY + OWN[table]


def further_names(further: Iterable[str]) -> dict[str, str]:
    """Return how the columns that are passed through are called: as in the manifest, unless one of ours is so called.

    >>> further_names(["population", "Status"])
    {'population': 'population', 'Status': 'manifest_Status'}
    """
    ours = {column.name for table in TABLES for column in columns_of(table)}
    return {name: f"{FURTHER_PREFIX}{name}" if name.casefold() in ours else name for name in further}


def schema_of(table: str, further: Iterable[str] = ()) -> pa.Schema:
    """Return the Arrow schema of a table, the columns of the manifest last."""
    fields = [pa.field(column.name, column.arrow) for column in columns_of(table)]
    return pa.schema(fields + [pa.field(name, TEXT) for name in further_names(further).values()])


def table_of(table: str, rows: list[dict[str, Any]], further: Iterable[str]) -> pa.Table:
    """Return rows as an Arrow table; text that is no Unicode was mended before."""
    return pa.Table.from_pylist(rows, schema=schema_of(table, further))
