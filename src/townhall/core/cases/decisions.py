"""What a case asks, decided item by item. The last decision stands on the item; every one stays in the desk's log."""

import datetime
from collections.abc import Mapping
from typing import Any, Protocol

import msgspec

from townhall.core.cases.models import Decided, Item
from townhall.core.cases.sealed import open_words
from townhall.core.people.models import Membership
from townhall.core.sealing.envelopes import seal


class Row(Protocol):
    """A row of rules, as far as a decision keeps it."""

    id: str
    answer: str
    citation: str
    quote: str
    verified: bool


class Found(Protocol):
    """A recommendation: the row that it rests on, and the facts that were told."""

    @property
    def row(self) -> Any:
        """A `Row`."""

    @property
    def facts(self) -> Mapping[str, str]:
        """What was relied on."""


_KEPT = tuple(field.name for field in Decided._meta.get_fields())


def put_down(
    item: Any, decision: str, found: Found, *, at: datetime.datetime, by: Membership, now: datetime.datetime
) -> None:
    """Put a decision on an item, with what was recommended on these facts, and add it to the log of decisions."""
    row, case = found.row, item.case
    item.recommended, item.rule = row.answer, row.id
    item.citation, item.quote, item.is_verified = row.citation, row.quote, row.verified
    item.decision, item.decided_by, item.decided_at, item.recorded_at = decision, by.person.name, at, now
    item.facts = seal(case.key_id, msgspec.json.encode(dict(found.facts)), f"{item.sealed_as}.facts")
    item.save()
    case.decisions.create(**{name: getattr(item, name) for name in _KEPT})


def put_advice(item: Any, words: str, now: datetime.datetime) -> None:
    """Keep counsel's words on an item, sealed."""
    item.advice, item.advised_at = seal(item.case.key_id, words.encode(), f"{item.sealed_as}.advice"), now
    item.save(update_fields=["advice", "advised_at"])


def decisions_on(case: Any, kind: str) -> list[Any]:
    """Return the decisions on a kind of item in their order; the last counts."""
    return [each for each in case.decisions.all() if each.kind == kind]


def earlier(case: Any, kind: str) -> list[Any]:
    """Return the decisions on a kind of item that a later one took the place of, the oldest first."""
    return decisions_on(case, kind)[:-1]


def open_facts(case: Any, decided: Decided) -> dict[str, str]:
    """Return the facts that a decision relied on."""
    words = open_words(case, decided.facts, f"{decided.sealed_as}.facts")
    return msgspec.json.decode(words, type=dict[str, str]) if words else {}


def open_advice(case: Any, item: Item) -> str:
    """Return counsel's words on an item."""
    return open_words(case, item.advice, f"{item.sealed_as}.advice")
