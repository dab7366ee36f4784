"""Examines the law: every row sourced and dated, one bare address each, every state there, every name known.

Faults that make a file unreadable never come here: loading refuses them with file and line.
"""

import datetime
import re
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterator

import msgspec

from latchstring.catalogue.complaints import Complaint, Severity
from latchstring.catalogue.law.law import Law
from latchstring.catalogue.law.rows import STALE_AFTER, LawRow, is_stale
from latchstring.catalogue.loading import Catalogue, load_catalogue
from latchstring.text import Message
from latchstring.vocabulary import LawEffect, LawKind, Standing, Trigger

ADDRESS = re.compile(r"https?://[^\s<>\\\"{}|^`]+")
FEDERAL = "law/federal.yml"
TRIGGERS = "law/triggers.yml"


class Sourced(msgspec.Struct, frozen=True):
    """Anything with a source, a date and a mark, and where it stands."""

    file: str
    place: str
    source_url: str
    as_of: datetime.date
    policies: tuple[str, ...]


class LawExamined(msgspec.Struct, frozen=True):
    """What the checks look at: the law, the catalogue whose policies it speaks of, and today's date."""

    law: Law
    catalogue: Catalogue
    today: datetime.date

    def rows(self) -> Iterator[tuple[str, LawRow]]:
        """Yield every row of states and of the federal frame, with its file."""
        for code, state in self.law.states.items():
            yield from ((self.law.files.get(code, code), row) for row in state.rows)
        yield from ((FEDERAL, row) for row in self.law.federal.statutes)

    def sourced(self) -> Iterator[Sourced]:
        """Yield everything that names a source: rows, cases, grant conditions, lists."""
        for file, row in self.rows():
            yield Sourced(file, row.id, row.source_url, row.as_of, (*row.effects, *row.beside, *row.in_part))
        federal = self.law.federal
        for case in federal.cases:
            yield Sourced(FEDERAL, case.id, case.source_url, case.as_of, case.policies)
        for grant in federal.grant_conditions:
            yield Sourced(FEDERAL, grant.id, grant.source_url, grant.as_of, grant.policies)
        for each in federal.lists:
            policies = tuple(policy for trait in each.characteristics for policy in trait.policies)
            yield Sourced(FEDERAL, each.id, each.source_url, each.as_of, policies)


class LawCheck(ABC):
    """A sentence that must hold, in the name of the class."""

    severity = Severity.ERROR

    @abstractmethod
    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Yield a complaint for everything that breaks the sentence."""

    def complain(self, file: str, place: str, code: str, **args: str | int) -> Complaint:
        """Word a complaint of this check."""
        return Complaint(
            check=type(self).__name__, severity=self.severity, message=Message(code, {**args}), file=file, place=place
        )


class EveryStateIsThere(LawCheck):
    """Fifty states and the District of Columbia, each in a file of its own name, each with a row."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Compare the states with the list."""
        for code in sorted(set(examined.law.codes) - examined.law.states.keys()):
            yield self.complain("law/states", "", "law-state-missing", state=code)
        for code, state in examined.law.states.items():
            file = examined.law.files.get(code, code)
            if code not in examined.law.codes or not file.endswith(f"/{code}.yml"):
                yield self.complain(file, "state", "law-state-strange", state=code)
            if not state.rows:
                yield self.complain(file, "rows", "law-state-empty", state=code)


class EverySourceIsOneBareAddress(LawCheck):
    """One web address, nothing before or after it."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Read each address."""
        for each in examined.sourced():
            if not ADDRESS.fullmatch(each.source_url):
                yield self.complain(each.file, each.place, "law-address", address=each.source_url)


class EveryIdStandsOnce(LawCheck):
    """No two rows, and no two cases, grants or lists, are called the same."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Count the ids, those of cases apart from those of rows."""
        rows = Counter(row.id for _, row in examined.rows())
        federal = examined.law.federal
        named = [case.id for case in federal.cases] + [grant.id for grant in federal.grant_conditions]
        others = Counter(named + [each.id for each in federal.lists])
        for counted in (rows, others):
            for id_, count in counted.items():
                if count > 1:
                    yield self.complain("law", id_, "law-id-twice", id=id_)


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


class EveryRowSaysWhatItDoes(LawCheck):
    """A row acts on a policy or stands beside one; what is in part has an effect; a bill is not in force."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Look for rows that say nothing or say too much."""
        for file, row in examined.rows():
            if not (row.effects or row.triggers or row.beside):
                yield self.complain(file, row.id, "law-row-idle", id=row.id)
            if set(row.in_part) - row.effects.keys():
                yield self.complain(file, row.id, "law-in-part-of-nothing", id=row.id)
            if row.kind is LawKind.BILL and row.standing is Standing.IN_FORCE:
                yield self.complain(file, row.id, "law-bill-in-force", id=row.id)


class NoRowIsReadByItsName(LawCheck):
    """What a law is called stays in its own field: the note says what it does, in both languages and other words."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Compare each note with the common name."""
        for file, row in examined.rows():
            en, es = row.note.en.strip(), row.note.es.strip()
            if not en or not es or en == es:
                yield self.complain(file, row.id, "law-note-missing", id=row.id)
            elif row.common_name and en.rstrip(".").casefold() == row.common_name.casefold():
                yield self.complain(file, row.id, "law-note-is-a-name", id=row.id)


class EveryCircuitHoldsItsStates(LawCheck):
    """Each state stands in one circuit, and a circuit names cases that are there."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Count states, and look each case up."""
        federal = examined.law.federal
        counted = Counter(state for circuit in federal.circuits for state in circuit.states)
        for state in sorted({*examined.law.codes, *counted}):
            if counted[state] != 1 or state not in examined.law.codes:
                yield self.complain(FEDERAL, "circuits", "law-circuit-states", state=state)
        known = {case.id for case in federal.cases}
        named = [(circuit.circuit, circuit.cases) for circuit in federal.circuits]
        named += [(grant.id, grant.cases) for grant in federal.grant_conditions]
        for place, cases in named:
            for case in cases:
                if case not in known:
                    yield self.complain(FEDERAL, place, "law-case-unknown", case=case)


class EveryRowIsFresh(LawCheck):
    """No row is dated ahead, older than 180 days, or past its day of recheck."""

    severity = Severity.WARNING

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Count the days."""
        recheck = {row.id: row.recheck for _, row in examined.rows() if row.recheck}
        for each in examined.sourced():
            due = recheck.get(each.place)
            if is_stale(each.as_of, examined.today) or (due is not None and due <= examined.today):
                args: dict[str, str | int] = {"date": each.as_of.isoformat(), "days": STALE_AFTER}
                yield self.complain(each.file, each.place, "law-row-stale", **args)


class EveryLineRestsOnARow(LawCheck):
    """A line that says more than `unknown` names the rows it rests on."""

    def look(self, examined: LawExamined) -> Iterator[Complaint]:
        """Make every line once."""
        for code in examined.law.states:
            for policy in examined.catalogue.policies:
                line = examined.law.state_line(code, policy.id, on=examined.today)
                if line.effect is not LawEffect.UNKNOWN and not line.rows:
                    yield self.complain(examined.law.files.get(code, code), policy.id, "law-line-groundless")


CHECKS: tuple[type[LawCheck], ...] = (
    EveryStateIsThere,
    EverySourceIsOneBareAddress,
    EveryIdStandsOnce,
    EveryPolicyIsKnown,
    EveryTriggerMeansSomething,
    EveryRowSaysWhatItDoes,
    NoRowIsReadByItsName,
    EveryCircuitHoldsItsStates,
    EveryLineRestsOnARow,
    EveryRowIsFresh,
)
"""Every check, in the order in which they look."""


def check_law(law: Law, catalogue: Catalogue | None = None, today: datetime.date | None = None) -> list[Complaint]:
    """Return what is wrong with the law as data, errors first; an empty list says that every check holds."""
    examined = LawExamined(
        law=law,
        catalogue=catalogue or load_catalogue(),
        today=today or datetime.datetime.now(datetime.UTC).date(),
    )
    found = [complaint for each in CHECKS for complaint in each().look(examined)]
    return sorted(found, key=lambda complaint: complaint.severity)
