"""The parts of the communities laid end to end: three Parquet files, always in the same order, and what they add up to.

One part is held at a time, so a country needs no more memory than a county.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq

from latchstring.language import speech_in
from latchstring.survey.communities import Communities, Fault, Listing
from latchstring.survey.community import Tables
from latchstring.survey.parts import read_part, whole_file
from latchstring.survey.rows import row_of_fault
from latchstring.survey.tables import TABLES, schema_of, table_of
from latchstring.vocabulary import ReadState, VerdictKind

ROWS_TOGETHER = 5_000
"""Rows of one group of a Parquet file: enough to pack well, few enough to hold."""

_VERDICTS = tuple(VerdictKind)


class Unread(NamedTuple):
    """A paper that was not read to its end, or a row that names no community: for the list on the page."""

    community: str
    paper: str
    what: str


class Surveyed(NamedTuple):
    """A community in the overview: its verdicts in the order of the policies, one byte each (`verdict_of`)."""

    state: str
    name: str
    kind: str
    verdicts: bytes
    papers: int
    unread: int


class Overview(msgspec.Struct):
    """What the tables add up to; `unread` holds the first ones, `unread_count` counts them all."""

    policies: list[str] = []
    communities: list[Surveyed] = []
    findings: int = 0
    papers: Counter[str] = msgspec.field(default_factory=Counter)
    faults: int = 0
    unread: list[Unread] = []
    unread_count: int = 0

    @property
    def complete(self) -> bool:
        """True where every paper was read in full and every row named a community."""
        return self.unread_count == 0


def verdict_of(code: int) -> VerdictKind:
    """Return the verdict that a byte of `Surveyed.verdicts` stands for."""
    return _VERDICTS[code]


MOST_UNREAD = 500
"""How many unread papers the page names; the ledger has all of them."""


def merge(listed: Communities, parts: Path, out: Path, language: str, about: Mapping[str, str]) -> Overview:
    """Write `findings.parquet`, `verdicts.parquet` and `ledger.parquet`; each takes its name when it is whole.

    The same parts give the same bytes. `about` is kept in each file: versions, day, language. Raises OSError.
    """
    overview = Overview()
    with ExitStack() as stack:
        writers = [
            stack.enter_context(_Writer(stack, out, table, listed.further, about, parts=parts)) for table in TABLES
        ]
        for tables, names in _in_order(listed, parts, language):
            for writer, table in zip(writers, tables, strict=True):
                writer.add(table)
            _count(overview, tables, names)
    return overview


class _Writer:
    """One Parquet file that grows by groups of rows."""

    def __init__(
        self, stack: ExitStack, out: Path, table: str, further: Iterable[str], about: Mapping[str, str], parts: Path
    ) -> None:
        self.schema = schema_of(table, further).with_metadata(dict(about))
        file = stack.enter_context(whole_file(out / f"{table}.parquet"))
        self.writer = stack.enter_context(pq.ParquetWriter(file, self.schema, compression="zstd"))
        self.waiting: list[pa.Table] = []

    def __enter__(self) -> "_Writer":
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._flush()

    def add(self, table: pa.Table) -> None:
        self.waiting.append(table)
        if sum(each.num_rows for each in self.waiting) >= ROWS_TOGETHER:
            self._flush()

    def _flush(self) -> None:
        rows = [table.replace_schema_metadata(self.schema.metadata) for table in self.waiting]
        if rows:
            self.writer.write_table(pa.concat_tables(rows).combine_chunks())
        self.waiting = []


def _in_order(listed: Communities, parts: Path, language: str) -> Iterator[tuple[Tables, Listing | Fault]]:
    """Yield the tables of communities and faults by their keys."""
    speech = speech_in(language)
    rows = [(row_of_fault(fault, speech), fault) for fault in listed.faults]
    every: list[tuple[str, int, Listing | Fault]] = [
        *((listing.id, 0, listing) for listing in listed.listings),
        *((str(row["community"]), 1 + at, fault) for at, (row, fault) in enumerate(rows)),
    ]
    for id_, at, each in sorted(every, key=lambda entry: entry[:2]):
        if isinstance(each, Listing):
            yield read_part(parts, id_), each
        else:
            empty = {table: table_of(table, [], listed.further) for table in TABLES}
            yield Tables(**{**empty, "ledger": table_of("ledger", [rows[at - 1][0]], listed.further)}), each


def _count(overview: Overview, tables: Tables, of: Listing | Fault) -> None:
    """Add one community to the overview."""
    reads = tables.ledger.column("read").to_pylist()
    overview.findings += tables.findings.num_rows
    lost = [at for at, read in enumerate(reads) if read in (ReadState.UNREAD, ReadState.IN_PART)]
    overview.unread_count += len(lost)
    for at in lost[: max(0, MOST_UNREAD - len(overview.unread))]:
        row = tables.ledger.slice(at, 1).to_pylist()[0]
        problem = next((each for each in row["problems"] if each["loses_text"]), None)
        what = problem["what"] if problem else ""
        overview.unread.append(Unread(row["community_name"], row["paper"] or (problem or {}).get("where", ""), what))
    if isinstance(of, Fault):
        overview.faults += 1
        return
    overview.papers.update(reads)
    overview.policies = overview.policies or tables.verdicts.column("policy").to_pylist()
    community = of.community
    verdicts = bytes(_VERDICTS.index(VerdictKind(each)) for each in tables.verdicts.column("verdict").to_pylist())
    overview.communities.append(
        Surveyed(community.state, community.name, community.kind.value, verdicts, len(reads), len(lost))
    )
