"""The federal frame (`data/law/federal.yml`): statutes, cases a circuit at a time, grant conditions, political lists.

Four flags never merge: federal statute, federal grant conditions, state law, political lists. They are four types here.
"""

import datetime
from enum import StrEnum

import msgspec

from latchstring.catalogue.bilingual import Bilingual
from latchstring.catalogue.law.rows import LawRow
from latchstring.vocabulary import LitigationStatus, Reading, Side


class Subject(StrEnum):
    """What a case is about."""

    INFORMATION = "information"
    DETAINERS = "detainers"
    COMMANDEERING = "commandeering"
    GRANTS = "grants"
    STATE_LIMITS = "state_limits"
    """A state's own rule on cooperation, or its ban on local limits."""
    LOCAL_LIMITS = "local_limits"
    FEDERAL_OFFICERS = "federal_officers"
    ADVICE = "advice"
    SCHOOLS = "schools"
    LANGUAGE = "language"
    IDENTITY_CARDS = "identity_cards"
    WAGES = "wages"


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One case and the holding that is of use, with which way it cuts and whether it lasts."""

    id: str
    name: str
    citation: str
    court: str
    circuit: str
    """`1` to `11`, `DC`, `supreme`, or `state` for a state's own court."""
    state: str = ""
    """The state whose court it is, or where the federal court sits, where that matters."""
    decided: str
    """The date or year of the decision as far as it is known, else empty."""
    subjects: tuple[Subject, ...]
    side: Side
    holding: Bilingual
    policies: tuple[str, ...] = ()
    source_url: str
    as_of: datetime.date
    verified: bool
    litigation_status: LitigationStatus


class Circuit(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A federal circuit: its states, and how its court of appeals reads 8 U.S.C. 1373, as far as is known."""

    circuit: str
    states: tuple[str, ...]
    reading: Reading
    says: Bilingual
    cases: tuple[str, ...] = ()
    as_of: datetime.date
    verified: bool


class GrantCondition(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A condition on federal money: the programme, what it asks, where it stands, and what courts said of it."""

    id: str
    programme: str
    condition: Bilingual
    citation: str
    policies: tuple[str, ...]
    cases: tuple[str, ...] = ()
    source_url: str
    as_of: datetime.date
    verified: bool
    litigation_status: LitigationStatus
    litigation: Bilingual


class Named(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A place that a list names."""

    place: str
    state: str


class Characteristic(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a list says it goes by, and which policies come near it."""

    says: Bilingual
    policies: tuple[str, ...]
    verified: bool


class PoliticalList(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A list of places that somebody publishes. It is no law; it can bring attention, suits and the loss of money."""

    id: str
    by: str
    says: Bilingual
    named: tuple[Named, ...] = ()
    """Places known to be on it; never the whole list."""
    characteristics: tuple[Characteristic, ...] = ()
    source_url: str
    as_of: datetime.date
    verified: bool
    withdrawn: bool = False


class Federal(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The federal frame. Its statutes and rules are rows like a state's; they never change a state's line."""

    statutes: tuple[LawRow, ...]
    cases: tuple[Case, ...]
    circuits: tuple[Circuit, ...]
    grant_conditions: tuple[GrantCondition, ...]
    lists: tuple[PoliticalList, ...]

    def circuit_of(self, state: str) -> Circuit:
        """Return the circuit of a state by its two letters; raises LookupError where none holds it.

        >>> from latchstring.catalogue.law import load_law
        >>> load_law().federal.circuit_of("MI").circuit
        '6'
        """
        for circuit in self.circuits:
            if state in circuit.states:
                return circuit
        raise LookupError(state)

    def case(self, id_: str) -> Case:
        """Return the case of an id; raises LookupError where there is none."""
        for case in self.cases:
            if case.id == id_:
                return case
        raise LookupError(id_)

    def cases_for(self, state: str, policy: str = "") -> tuple[Case, ...]:
        """Return the cases that bind or are near a state: the Supreme Court's, its circuit's, its own courts'."""
        circuit = self.circuit_of(state).circuit
        near = [case for case in self.cases if case.circuit in ("supreme", circuit) or case.state == state]
        return tuple(case for case in near if not policy or policy in case.policies)

    def statutes_for(self, policy: str) -> tuple[LawRow, ...]:
        """Return the federal statutes and rules that speak of a policy."""
        return tuple(row for row in self.statutes if policy in row.beside or policy in row.effects)

    def grant_conditions_for(self, policy: str) -> tuple[GrantCondition, ...]:
        """Return the conditions on federal money that come near a policy."""
        return tuple(each for each in self.grant_conditions if policy in each.policies)

    def lists_for(self, policy: str) -> tuple[PoliticalList, ...]:
        """Return the political lists one of whose characteristics comes near a policy."""
        return tuple(each for each in self.lists if any(policy in trait.policies for trait in each.characteristics))
