"""Bans on a thing that the paper defines: "no county shall adopt a sanctuary policy", and what that policy is.

Statutes put the words that matter into the definition. So a definition of a policy that the same region bans is read
with the ban in front of it, as if the ban had said it all. The words stand in `data/defined_terms.yml`.
"""

from collections.abc import Iterable, Iterator, Sequence

from latchstring.evidence.notation import word_patterns
from latchstring.evidence.statements import Spans, Statement

_FARTHEST_BAN = 300
"""Characters before a defined word in which its ban stands."""

Head = tuple[str, int, int]
"""A word that is defined, and where the head of its definition begins and ends ('"sanctuary policy" means')."""

Banned = tuple[Spans, int, int]
"""The stretches of a ban, and where the head of the definition of what it bans begins and ends."""


def heads_of(ready: str) -> list[Head]:
    """Return the heads of definitions of some policy in a ready text."""
    return [(m["term"], *m.span()) for m in word_patterns("defined_terms.yml")["defines"].finditer(ready)]


def banned_of(heads: Sequence[Head], made: Sequence[Statement], start: int) -> list[Banned]:
    """Return those heads whose words some statement bans; offsets count from `start`."""
    bans = {term: tuple(_ban_of(term, made, start)) for term in {head[0] for head in heads}}
    return [(bans[term], left, right) for term, left, right in heads if bans[term]]


def led_in(statement: Statement, banned: Iterable[Banned], ready: str, start: int) -> Statement:
    """Return the statement with the ban in front where one of its stretches begins the definition; else as it is."""
    by = statement.shift - start
    spans = [(left + by, right + by) for left, right in statement.spans]
    for ban, head, tail in banned:
        for number, (left, right) in enumerate(spans):
            if left <= head and tail < right:
                leads = len(ban) + max(0, statement.leads - number)
                return Statement(ready, (*ban, (tail, right), *spans[number + 1 :]), leads, start)
    return statement


def _ban_of(term: str, made: Sequence[Statement], start: int) -> Iterator[tuple[int, int]]:
    """The stretches of the first statement that bans what is called so, none where none does: up to its first verb,
    since others may have a second sense ("adopt or maintain"), and the term itself."""
    for statement in made:
        at = statement.body.find(f" {term}")
        bans = word_patterns("defined_terms.yml")["bans"].search(statement.body, max(0, at - _FARTHEST_BAN), max(0, at))
        if bans:
            yield from _until(statement.place(bans.end("verb"), closing=True) - start, statement, start)
            yield statement.place(at + 1) - start, statement.place(at + 1 + len(term), closing=True) - start
            return


def _until(end: int, statement: Statement, start: int) -> Iterator[tuple[int, int]]:
    """The stretches of a statement up to a place; offsets count from `start`."""
    by = statement.shift - start
    for left, right in statement.spans:
        yield left + by, min(end, right + by)
        if left + by < end <= right + by:
            return
