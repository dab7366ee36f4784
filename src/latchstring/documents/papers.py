"""papers.yml: what people state of their papers. What is stated wins over what `describe` infers.

How a paper's words are read for the same facts stands in `describe`; where papers.yml is looked for, in `reading`.
"""

import datetime
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import msgspec

from latchstring.text import DataError, Message, line_of, parse_strict
from latchstring.vocabulary import Body, DateKind, DocumentKind, Status


class PaperFacts(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One row of papers.yml. Every key but `file` may be left out; what is left out is inferred from the paper.

    `file` is a name as the ledger prints it, with `*` and `?` for any characters; `skip` leaves the paper unread and
    says why.
    """

    file: str
    kind: DocumentKind | None = None
    issuer: Body | None = None
    status: Status | None = None
    title: str | None = None
    dates: dict[DateKind, datetime.date] = {}
    skip: str | None = None


class _Rows(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"rows": "papers"}):
    """The whole file: one list of papers."""

    rows: tuple[PaperFacts, ...]


class Papers(msgspec.Struct, frozen=True):
    """The rows of a papers.yml and the file they come from."""

    rows: tuple[PaperFacts, ...] = ()
    source: str = "papers.yml"

    def facts_for(self, name: str) -> PaperFacts | None:
        """Return the row for a paper by its name in the ledger, or None. A plain name wins over one with `*`.

        >>> Papers((PaperFacts(file="old/*"), PaperFacts(file="a.pdf"))).facts_for("town/old/b.pdf").file
        'old/*'
        """
        fitting = [row for row in self.rows if _fits(row.file, name)]
        plain = [row for row in fitting if not _is_pattern(row.file)]
        return next(iter(plain or fitting), None)

    def unmatched(self, names: Iterable[str]) -> tuple[Message, ...]:
        """Return one message for every row that fits none of the papers: a misspelt name would else be lost."""
        names = list(names)
        return tuple(
            Message("papers-row-unmatched", {"row": row.file, "file": self.source})
            for row in self.rows
            if not any(_fits(row.file, name) for name in names)
        )


def load_papers(path: Path) -> Papers:
    """Load a papers.yml. An unknown key, a file named twice or a word that is not allowed raises `DataError`."""
    return parse_papers(path.read_bytes(), str(path))


def parse_papers(raw: bytes, source: str) -> Papers:
    """Read the bytes of a papers.yml, `source` being its name for errors. Raises `DataError` as `load_papers` does."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError(source, raw.count(b"\n", 0, error.start) + 1, "not-utf8") from None
    rows = parse_strict(text, _Rows, source).rows
    first: dict[str, int] = {}
    for n, row in enumerate(rows):
        if not row.file.strip():
            raise DataError(source, line_of(text, "papers", n), "row-without-file")
        name = row.file.casefold()
        if name in first:
            raise DataError(
                source,
                line_of(text, "papers", n),
                "row-twice",
                row=row.file,
                first=line_of(text, "papers", first[name]),
            )
        first[name] = n
    return Papers(rows, source)


def papers_schema() -> dict[str, Any]:
    """Return the JSON schema of papers.yml."""
    return msgspec.json.schema(_Rows)


def _is_pattern(name: str) -> bool:
    return any(sign in name for sign in "*?[")


def _fits(row: str, name: str) -> bool:
    """True where a row names a paper: its whole name, or the end of its path. Capitals do not count."""
    row, name = (each.replace("\\", "/").casefold().removeprefix("./") for each in (row, name))
    if row == name or name.endswith("/" + row):
        return True
    return _is_pattern(row) and (fnmatchcase(name, row) or fnmatchcase(name, "*/" + row))
