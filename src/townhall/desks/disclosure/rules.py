"""What is recommended on each thing asked, and on which side of 8 U.S.C. 1373 it stands. Pure: data and facts in.

A row recommends, and a named person decides. What courts said, a circuit at a time, is latchstring's catalogue of law.
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from latchstring.catalogue import load_law
from latchstring.catalogue.law import Case, Circuit, StateLine
from latchstring.text import load_strict
from latchstring.vocabulary import CommunityKind
from townhall.core.cases.own_text import OwnText
from townhall.core.cases.resting import effect_on, law_row, own_words, row_of_law, row_of_text
from townhall.core.cases.rows import Row
from townhall.core.clocks.spans import add_business_days
from townhall.core.retention.information import Information

POLICIES = ("federal_law", "no_release_notices", "dont_ask")
_DATA = files("townhall.desks.disclosure").joinpath("data")


class Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that can be asked, where it could stand, and on which side of section 1373 it is in both readings."""

    id: str
    information: str
    text: str
    broad: str
    words: tuple[str, ...]
    """Words of which one must stand in the community's own text for that text to speak of it."""
    in_complaint: bool = False

    @property
    def kind(self) -> Information | None:
        """The kind of information of the core's list; None where it is no information in a record."""
        return Information(self.information) if self.information else None


class Kind(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a demand can be."""

    id: str
    judicial: str
    preserve: bool
    papers: tuple[str, ...]


class RecordsClock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """By when a state's law wants an answer, in working days; `longer` are more days where it is told in time."""

    state: str
    kind: str
    days: int
    longer: int
    citation: str
    source: str
    as_of: datetime.date
    verified: bool


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A row of `data/rules.yml`: it rests on a row of law (`law`), on found words (`of`), or on what it says."""

    id: str
    when: dict[str, tuple[str, ...]]
    answer: str
    note: str
    law: str = ""
    of: str = ""
    citation: str = ""
    source: str = ""
    as_of: datetime.date | None = None
    verified: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """What holds for an organisation on a day: its state, kind of place and body, and the words that bind it."""

    state: str
    kind: str
    body: str
    today: datetime.date
    own: Sequence[OwnText] = ()

    def binding(self, item: str) -> list[OwnText]:
        """Return the own words that bind this body and speak of an item."""
        words = items()[item].words
        binds = [text for text in self.own if not text.binds or self.body in text.binds]
        return [text for text in binds if any(word in text.quote.casefold() for word in words)]


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A row with the words it rests on, and the facts that were relied on."""

    row: Row
    facts: Mapping[str, str]
    texts: Sequence[OwnText] = ()


@dataclass(frozen=True, slots=True)
class Readings:
    """Both readings of an item for counsel: sides, the circuit's own word, and the cases near the state, by circuit."""

    item: Item
    circuit: Circuit | None
    near: tuple[Case, ...]
    elsewhere: tuple[Case, ...]


@cache
def items() -> dict[str, Item]:
    """Return what can be asked, by id, in its order."""
    return {each.id: each for each in load_strict(_DATA.joinpath("items.yml"), tuple[Item, ...])}


@cache
def kinds() -> dict[str, Kind]:
    """Return what a demand can be, by id."""
    return {each.id: each for each in load_strict(_DATA.joinpath("kinds.yml"), tuple[Kind, ...])}


@cache
def rules() -> tuple[Rule, ...]:
    """Return the rules in their order; raises `DataError` or ValueError for a fault in the data."""
    found = load_strict(_DATA.joinpath("rules.yml"), tuple[Rule, ...])
    if len({rule.id for rule in found}) < len(found):
        raise ValueError("rules.yml: an id stands twice. Rename one: records keep the ids.")
    return found


def clock_for(state: str, kind: str) -> RecordsClock | None:
    """Return the clock of a state for a kind of demand; None where none is known."""
    rows = load_strict(_DATA.joinpath("clocks.yml"), tuple[RecordsClock, ...])
    return next((row for row in rows if (row.state, row.kind) == (state, kind)), None)


def answer_by(state: str, kind: str, received: datetime.date, calendar: str) -> datetime.date | None:
    """Return the day by which the law on public records wants an answer; None where no clock is known.

    >>> answer_by("MI", "records_request", datetime.date(2026, 11, 24), "federal")
    datetime.date(2026, 12, 2)
    >>> answer_by("MI", "informal", datetime.date(2026, 11, 24), "federal")
    """
    clock = clock_for(state, kind)
    return add_business_days(received, clock.days, calendar) if clock else None


def recommend(profile: Profile, facts: Mapping[str, str]) -> Recommendation:
    """Return the first rule that fits, with what it rests on. The last always fits: ask counsel.

    `facts` names item, kind, judicial, exists, public and programme; what is not said is not known. Raises LookupError
    for an item that is none.
    """
    item, texts, line = items()[facts["item"]], profile.binding(facts["item"]), _line(profile)
    known = {"exists": "unknown", "judicial": "cannot_tell", "programme": "unknown", "public": "unknown", **facts}
    known |= {"text": item.text, "own": own_words(texts), "state_effect": effect_on(line, profile.body)}
    rule = next(each for each in rules() if all(known.get(name, "") in told for name, told in each.when.items()))
    rests = texts if rule.of == "own" else []
    return Recommendation(_as_row(rule, line, rests), known, rests)


def readings(item: str, state: str) -> Readings:
    """Return both readings of an item. For counsel alone: published, they would be a plaintiff's map."""
    federal = load_law().federal
    told = [case for case in federal.cases if "information" in {subject.value for subject in case.subjects}]
    try:
        circuit: Circuit | None = federal.circuit_of(state)
    except LookupError:
        circuit = None
    own = {circuit.circuit, "supreme"} if circuit else {"supreme"}
    near = tuple(case for case in told if case.circuit in own)
    return Readings(items()[item], circuit, near, tuple(case for case in told if case.circuit not in own))


def law_note(rule_id: str, language: str) -> str:
    """Return what the row of law behind a rule says, in our words; nothing where the rule rests on other words."""
    rule = next((each for each in rules() if each.id == rule_id), None)
    return law_row(rule.law).note.said_in(language) if rule and rule.law else ""


def _line(profile: Profile) -> StateLine:
    kind = CommunityKind(profile.kind) if profile.kind else None
    return load_law().state_line(profile.state, "no_release_notices", on=profile.today, kind=kind)


def _as_row(rule: Rule, line: StateLine, texts: Sequence[OwnText]) -> Row:
    """Return a rule with what it rests on: citation, source, date, and words quoted."""
    told: dict[str, Any] = {"id": rule.id, "when": rule.when, "answer": rule.answer, "note": rule.note}
    if texts:
        return row_of_text(told, texts[0], line.on)
    law = law_row(rule.law) if rule.law else line.rows[0] if rule.of == "line" and line.rows else None
    if law is not None:
        return row_of_law(told, law)
    is_law = bool(rule.citation)
    return Row(
        **told,
        citation=rule.citation,
        source=rule.source,
        as_of=rule.as_of or line.on,
        verified=rule.verified or not is_law,
    )
