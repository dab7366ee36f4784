"""What is recommended for each element of a request, and on whose words it rests. Pure: data and facts in, a row out.

The layers in order: safety (a court's paper, doubt about paper or person), a state's mandate to cooperate (to counsel,
never "decline"), the community's own adopted words, state law, federal law. A row recommends; a named person decides.
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from latchstring.catalogue import load_law
from latchstring.catalogue.law import LawRow, StateLine
from latchstring.text import load_strict
from latchstring.vocabulary import CommunityKind
from townhall.core.cases.own_text import OwnText
from townhall.core.cases.resting import effect_on, law_row, own_words, row_of_law, row_of_text
from townhall.core.cases.rows import Row

LAYERS = ("safety", "mandate", "own", "state", "federal")
_DATA = files("townhall.desks.custody").joinpath("data")


class Element(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that a request can ask for, the policy that speaks of it, and words its own text must hold."""

    id: str
    policy: str
    words: tuple[str, ...]


class Paper(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a paper can be, whether a court issued it, and what it usually asks."""

    id: str
    judicial: str
    asks: tuple[str, ...]
    gives: str = "nothing"


class JudicialTerm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a state's law calls a judge's warrant."""

    state: str
    issuers: tuple[str, ...]
    citation: str
    source: str
    as_of: datetime.date
    verified: bool
    crime: bool = False


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A row of `data/rules.yml`: where it rests is a row of law (`law`), found words (`of`), or said here."""

    id: str
    layer: str
    when: dict[str, tuple[str, ...]]
    answer: str
    state: str = ""
    law: str = ""
    of: str = ""
    citation: str = ""
    source: str = ""
    as_of: datetime.date | None = None
    verified: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """What holds for an agency on a day: its state and kind of place, its own body, the words it is bound by."""

    state: str
    kind: str
    body: str
    today: datetime.date
    own: Sequence[OwnText] = ()

    def line(self, policy: str) -> StateLine:
        """Return what state law does to a policy here."""
        kind = CommunityKind(self.kind) if self.kind else None
        return load_law().state_line(self.state, policy, on=self.today, kind=kind)

    def binding(self, element: str) -> list[OwnText]:
        """Return the own words that bind this agency and speak of an element."""
        told = elements()[element]
        return [
            text
            for text in self.own
            if text.policy == told.policy
            and (not text.binds or self.body in text.binds)
            and any(word in text.quote.casefold() for word in told.words)
        ]


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A row with the words it rests on, and the facts that were relied on. `texts` are the own words, one or more."""

    row: Row
    layer: str
    facts: Mapping[str, str]
    texts: Sequence[OwnText] = ()
    beside: Sequence[LawRow] = field(default=())


@cache
def elements() -> dict[str, Element]:
    """Return the elements by id, in their order."""
    return {each.id: each for each in load_strict(_DATA.joinpath("elements.yml"), tuple[Element, ...])}


@cache
def papers() -> dict[str, Paper]:
    """Return what a paper can be, by id."""
    return {each.id: each for each in load_strict(_DATA.joinpath("papers.yml"), tuple[Paper, ...])}


@cache
def rules() -> tuple[Rule, ...]:
    """Return the rules, layer by layer; raises `DataError` or ValueError for a fault in the data."""
    found = load_strict(_DATA.joinpath("rules.yml"), tuple[Rule, ...])
    if len({rule.id for rule in found}) < len(found) or any(rule.layer not in LAYERS for rule in found):
        raise ValueError("rules.yml: an id stands twice, or a layer is unknown. Mend the row: records keep the ids.")
    return tuple(sorted(found, key=lambda rule: LAYERS.index(rule.layer)))


@cache
def _terms() -> dict[str, JudicialTerm]:
    return {each.state: each for each in load_strict(_DATA.joinpath("judicial.yml"), tuple[JudicialTerm, ...])}


def judicial_term(state: str) -> JudicialTerm:
    """Return what counts as a judge's warrant in a state."""
    return _terms().get(state) or _terms()[""]


def counts_as_judicial(state: str, facts: Mapping[str, str]) -> str:
    """Return yes, no or cannot_tell: a court's paper counts where the state's own term takes its issuer.

    A state court's warrant is ordinary process and is never less than what it is.

    >>> counts_as_judicial("CA", {"judicial": "yes", "issuer": "federal_clerk"})
    'cannot_tell'
    >>> counts_as_judicial("MI", {"judicial": "yes", "issuer": "federal_clerk"})
    'yes'
    """
    if facts.get("judicial") != "yes":
        return facts.get("judicial", "cannot_tell")
    term, issuer = judicial_term(state), facts.get("issuer", "unknown")
    if issuer == "state_court":
        return "yes"
    if issuer not in term.issuers or (term.crime and facts.get("crime") != "yes"):
        return "cannot_tell"
    return "yes"


def recommend(profile: Profile, facts: Mapping[str, str]) -> Recommendation:
    """Return the first rule that fits an element's facts, with what it rests on. The last always fits: ask counsel.

    `facts` names element, judicial, issuer, crime, gives, person, public, consent, exception, emergency; what is not
    said is taken as not known. Raises LookupError for an element that is none.
    """
    element = elements()[facts["element"]]
    texts, line = profile.binding(element.id), profile.line(element.policy)
    known = {**facts, "own": own_words(texts), "judicial": counts_as_judicial(profile.state, facts)}
    known["state_effect"] = effect_on(line, profile.body)
    known.setdefault("exception", "unknown")
    rule = next(each for each in rules() if _fits(each, profile, known))
    rests = texts if rule.of == "own" else ()
    row = _as_row(rule, line, rests, profile.state)
    return Recommendation(row, rule.layer, known, rests, _both_sides(element.policy))


def _fits(rule: Rule, profile: Profile, facts: Mapping[str, str]) -> bool:
    here = rule.state in ("", profile.state)
    return here and all(facts.get(name, "") in values for name, values in rule.when.items())


def _as_row(rule: Rule, line: StateLine, texts: Sequence[OwnText], state: str) -> Row:
    """Return a rule with what it rests on: citation, source, date, and words quoted."""
    told: dict[str, Any] = {"id": rule.id, "when": rule.when, "answer": rule.answer, "note": rule.note}
    if rule.of == "own" and texts:
        return row_of_text(told, texts[0], line.on)
    law = law_row(rule.law) if rule.law else line.rows[0] if rule.of == "line" and line.rows else None
    if law is not None:
        return row_of_law(told, law)
    if rule.of == "judicial":
        term = judicial_term(state)
        return Row(**told, citation=term.citation, source=term.source, as_of=term.as_of, verified=term.verified)
    return Row(**told, citation=rule.citation, source=rule.source, as_of=rule.as_of or line.on, verified=rule.verified)


@cache
def _both_sides(policy: str) -> tuple[LawRow, ...]:
    """The federal rows that stand beside a policy: they are shown with every recommendation, whichever way they cut."""
    return tuple(row for row in load_law().federal.statutes if policy in row.beside)


def law_note(row_id: str, language: str) -> str:
    """Return what the row of law behind a rule says, in our words; nothing where the rule rests on other words."""
    rule = next((each for each in rules() if each.id == row_id), None)
    return law_row(rule.law).note.said_in(language) if rule and rule.law else ""
