"""The governing words of law text, found: "shall", "is prohibited", "no one", "refuse to"; each with its role.

The words stand in `data/operators.yml`; what they come to together is worked out by `weighing`.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import NamedTuple

import msgspec

from latchstring.evidence.notation import Patterns, grouped, load_data
from latchstring.vocabulary import Modality


class Role(StrEnum):
    """What an operator does to the reading of an act."""

    NEGATIVE_SUBJECT = "negative_subject"
    MODAL = "modal"
    DENIAL = "denial"
    NOT_TO = "not_to"
    REQUIRE = "require"


class OperatorKind(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One kind of governing words, as the data tells it."""

    name: str
    role: Role
    any: Patterns
    modality: Modality = Modality.NONE
    negates: bool = False
    performs: bool = False
    """Whether the words do the thing themselves: "is hereby established"."""
    says: str = ""


class _OperatorFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    fragments: dict[str, str]
    operators: tuple[OperatorKind, ...]


class Operator(NamedTuple):
    """Governing words at their place in a statement."""

    kind: OperatorKind
    words: str
    start: int
    end: int

    @property
    def role(self) -> Role:
        """What the words do to the reading."""
        return self.kind.role


def operators(body: str, start: int, end: int) -> Iterator[Operator]:
    """Yield the operators of `body` between `start` and `end`, in order, apart.

    >>> [operator.kind.name for operator in operators("no officer shall refuse to enroll", 0, 33)]
    ['negative_subject', 'must', 'refuse']
    """
    pattern, kinds = _compiled()
    for match in pattern.finditer(body, start, end):
        yield Operator(kinds[match.lastgroup or ""], match.group(), match.start(), match.end())


@cache
def _compiled() -> tuple[re.Pattern[str], dict[str, OperatorKind]]:
    """All kinds in one expression, tried in the order of the file, and the kinds by name."""
    held = load_data("operators.yml", _OperatorFile)
    rows = ((kind.name, kind.any) for kind in held.operators)
    return re.compile(grouped(rows, held.fragments)), {kind.name: kind for kind in held.operators}
