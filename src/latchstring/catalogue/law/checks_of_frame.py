"""Checks on the whole: every state, policy, trigger and circuit is there and known."""

from collections import Counter
from collections.abc import Iterator

from latchstring.catalogue.bodies import INDEPENDENT
from latchstring.catalogue.complaints import Complaint
from latchstring.catalogue.law.examined import FEDERAL, TRIGGERS, LawCheck, LawExamined
from latchstring.vocabulary import CommunityKind, Trigger


class EveryStateIsThere(LawCheck):
    """Fifty states and the District of Columbia, each in a file of its own name, each with a row."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Compare the states with the list."""
        for code in sorted(set(examined.law.edition.states) - examined.law.states.keys()):
            yield self.complain("law/states", "", "law-state-missing", state=code)
        for code, state in examined.law.states.items():
            file = examined.law.files.get(code, code)
            if code not in examined.law.edition.states or not file.endswith(f"/{code}.yml"):
                yield self.complain(file, "state", "law-state-strange", state=code)
            if not state.rows:
                yield self.complain(file, "rows", "law-state-empty", state=code)


class EveryPolicyIsKnown(LawCheck):
    """Rows, cases, grants, lists and triggers speak of policies of the catalogue."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Compare with the catalogue."""
        known = {policy.id for policy in examined.catalogue.policies}
        triggers = examined.law.triggers
        places = [(each.file, each.place, each.policies) for each in examined.sourced()]
        places += [(TRIGGERS, meaning.trigger.value, tuple(meaning.hits)) for meaning in triggers.meanings]
        places.append((TRIGGERS, "never_reached", triggers.never_reached))
        for file, place, policies in places:
            for policy in policies:
                if policy not in known:
                    yield self.complain(file, place, "law-policy-unknown", policy=policy)


class EveryTriggerMeansSomething(LawCheck):
    """Each trigger stands once in the table and hits a policy; together with the untouched they cover all policies."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Count meanings and policies."""
        triggers = examined.law.triggers
        counted = Counter(meaning.trigger for meaning in triggers.meanings if meaning.hits)
        for trigger in Trigger:
            if counted[trigger] != 1:
                yield self.complain(TRIGGERS, trigger.value, "law-trigger-count", trigger=trigger.value)
        covered = {*triggers.reachable(), *triggers.never_reached}
        for policy in examined.catalogue.policies:
            if policy.id not in covered:
                yield self.complain(TRIGGERS, "never_reached", "law-policy-uncovered", policy=policy.id)


class EveryCircuitHoldsItsStates(LawCheck):
    """Each state stands in one circuit, and a circuit names cases that are there."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Count states, and look each case up."""
        federal = examined.law.federal
        counted = Counter(state for circuit in federal.circuits for state in circuit.states)
        for state in sorted({*examined.law.edition.states, *counted}):
            if counted[state] != 1 or state not in examined.law.edition.states:
                yield self.complain(FEDERAL, "circuits", "law-circuit-states", state=state)
        known = {case.id for case in federal.cases}
        named = [(circuit.circuit, circuit.cases) for circuit in federal.circuits]
        named += [(grant.id, grant.cases) for grant in federal.grant_conditions]
        for place, cases in named:
            for case in cases:
                if case not in known:
                    yield self.complain(FEDERAL, place, "law-case-unknown", case=case)


class NobodyCommandsTheIndependent(LawCheck):
    """No data file says that somebody binds a sheriff, a prosecutor, a court or a school board."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Look at whom each seat binds."""
        for code, kept in examined.bodies.items():
            seats = [*kept.offices, *(seat for place in kept.places for seat in place.seats)]
            for seat in seats:
                for body in INDEPENDENT.intersection(seat.binds):
                    file = f"bodies/{code or 'default'}.yml"
                    yield self.complain(file, seat.called.en, "law-commands-independent", body=body)


class EveryKindOfPlaceIsSaid(LawCheck):
    """Each file of bodies speaks of each kind of place once."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Count the places."""
        for code, kept in examined.bodies.items():
            counted = Counter(place.community for place in kept.places)
            for kind in CommunityKind:
                if counted[kind] != 1:
                    yield self.complain(f"bodies/{code or 'default'}.yml", "places", "law-place-count", community=kind)


CHECKS: tuple[type[LawCheck], ...] = (
    EveryStateIsThere,
    EveryPolicyIsKnown,
    EveryTriggerMeansSomething,
    EveryCircuitHoldsItsStates,
    NobodyCommandsTheIndependent,
    EveryKindOfPlaceIsSaid,
)
