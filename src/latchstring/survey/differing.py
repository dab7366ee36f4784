"""What changed between two surveys: verdicts, findings gained and lost, papers. Said as messages, in no language yet.

The tables of both are in the order of the communities, so they are read side by side, one community at a time.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow.parquet as pq

from latchstring.survey.running import NoSurvey, State, state_of
from latchstring.survey.tables import TABLES
from latchstring.text import Message

Row = dict[str, Any]
_COLUMNS = {
    "findings": ["policy", "outline", "stance", "strength", "quote", "paper"],
    "verdicts": ["policy", "outline", "verdict"],
    "ledger": ["document", "paper", "paper_kind", "read"],
}
_NAMED = ["community", "community_name", "state"]
_BATCH = 5_000


class Change(NamedTuple):
    """One thing that changed in a community. `message.code` tells what kind of change it is."""

    community: str
    name: str
    state: str
    message: Message


class _Side(NamedTuple):
    """A community in one of the surveys: its name, its state, and its rows by table."""

    name: str
    state: str
    rows: dict[str, list[Row]]


def diff(old: Path, new: Path) -> Iterator[Change]:
    """Yield every change from one survey to another, in the order of the communities.

    Raises `NoSurvey` at once for a folder that holds no complete survey.
    """
    states_of(old, new)
    return _changes(old, new)


def states_of(*folders: Path) -> list[State]:
    """Return the states of complete surveys; raises `NoSurvey` for a folder that holds none."""
    states = []
    for folder in folders:
        state = state_of(folder)
        if state is None:
            raise NoSurvey(Message("survey-none-there", {"folder": folder.name}))
        if not state.complete:
            raise NoSurvey(Message("survey-not-complete", {"folder": folder.name}))
        states.append(state)
    return states


def _changes(old: Path, new: Path) -> Iterator[Change]:
    before, after = _communities(old), _communities(new)
    first, second = next(before, None), next(after, None)
    while first is not None or second is not None:
        if second is None or (first is not None and first[0] < second[0]):
            assert first is not None  # noqa: S101 one of both is there
            yield _of(first, Message("diff-community-gone"))
            first = next(before, None)
        elif first is None or second[0] < first[0]:
            yield _of(second, Message("diff-community-new"))
            second = next(after, None)
        else:
            for message in _within(first[1].rows, second[1].rows):
                yield _of(second, message)
            first, second = next(before, None), next(after, None)


def _of(community: tuple[str, _Side], message: Message) -> Change:
    id_, side = community
    return Change(id_, side.name, side.state, message)


def _within(old: dict[str, list[Row]], new: dict[str, list[Row]]) -> Iterator[Message]:
    yield from _verdicts(old["verdicts"], new["verdicts"])
    yield from _findings(old["findings"], new["findings"])
    yield from _papers(old["ledger"], new["ledger"])


def _verdicts(old: Iterable[Row], new: Iterable[Row]) -> Iterator[Message]:
    was = {row["policy"]: row["verdict"] for row in old}
    for row in new:
        before = was.get(row["policy"])
        if before is not None and before != row["verdict"]:
            args = {"outline": row["outline"], "policy": row["policy"], "old": before, "new": row["verdict"]}
            yield Message("diff-verdict", args)


def _findings(old: list[Row], new: list[Row]) -> Iterator[Message]:
    """Compare findings by their words, not by their places: a passage that only moved has not changed."""
    was, now = Counter(map(_words, old)), Counter(map(_words, new))
    for code, found, other in (("diff-finding-lost", old, now), ("diff-finding-gained", new, was)):
        left = Counter(other)
        for row in found:
            if left[_words(row)] > 0:
                left[_words(row)] -= 1
            else:
                yield Message(code, {name: row[name] or "" for name in _COLUMNS["findings"]})


def _words(row: Row) -> tuple[str, ...]:
    return (row["policy"], row["stance"], row["strength"] or "", " ".join(row["quote"].split()), row["paper"])


def _papers(old: list[Row], new: list[Row]) -> Iterator[Message]:
    was = {row["paper"]: row for row in old}
    now = {row["paper"]: row for row in new}
    for paper in was:
        if paper not in now:
            yield Message("diff-paper-gone", {"paper": paper or ""})
    for paper, row in now.items():
        before = was.get(paper)
        args = {"paper": paper or ""}
        if before is None:
            yield Message("diff-paper-new", {**args, "read": row["read"]})
            continue
        if before["read"] != row["read"]:
            yield Message("diff-paper-read", {**args, "old": before["read"], "new": row["read"]})
        if before["paper_kind"] != row["paper_kind"]:
            kinds = {"old": before["paper_kind"] or "", "new": row["paper_kind"] or ""}
            yield Message("diff-paper-taken", {**args, **kinds})
        elif before["document"] != row["document"]:
            yield Message("diff-paper-changed", args)


def _communities(folder: Path) -> Iterator[tuple[str, _Side]]:
    """Yield the communities of a survey with their rows; the ledger, which has them all, leads."""
    streams = {table: _Grouped(folder, table) for table in TABLES}
    while (id_ := streams["ledger"].at) is not None:
        rows = {table: stream.take(id_) for table, stream in streams.items()}
        front = rows["ledger"][0]
        yield id_, _Side(front["community_name"], front["state"] or "", rows)


class _Grouped:
    """The rows of a table, community by community, with no more of them held than one batch and one community."""

    def __init__(self, folder: Path, table: str) -> None:
        self._rows = self._read(folder / f"{table}.parquet", [*_NAMED, *_COLUMNS[table]])
        self._next = next(self._rows, None)

    @staticmethod
    def _read(path: Path, columns: list[str]) -> Iterator[Row]:
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(_BATCH, columns=columns):
                yield from batch.to_pylist()

    @property
    def at(self) -> str | None:
        """The community of the next row."""
        return self._next["community"] if self._next else None

    def take(self, community: str) -> list[Row]:
        """Return the rows of a community, which may be none, and go on behind them."""
        taken = []
        while self._next is not None and self._next["community"] == community:
            taken.append(self._next)
            self._next = next(self._rows, None)
        return taken
