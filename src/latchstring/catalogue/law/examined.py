"""What the doctor of the law looks at, and what its checks are made of. No check stands here."""

import datetime
from abc import ABC, abstractmethod
from collections.abc import Iterator

import msgspec

from latchstring.catalogue.bodies import StateBodies
from latchstring.catalogue.complaints import Complaint, Severity
from latchstring.catalogue.law.law import Law
from latchstring.catalogue.law.rows import LawRow
from latchstring.catalogue.loading import Catalogue
from latchstring.text import Message

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
    """What the checks look at: the law, the policies it speaks of, today's date, and who governs whom."""

    law: Law
    catalogue: Catalogue
    today: datetime.date
    bodies: dict[str, StateBodies]

    def rows(self) -> Iterator[tuple[str, LawRow]]:
        """Yield every row of states and of the federal frame, with its file."""
        for code, state in self.law.states.items():
            yield from ((self.law.files.get(code, code), row) for row in state.rows)
        yield from ((FEDERAL, row) for row in self.law.federal.statutes)

    def sourced(self) -> Iterator[Sourced]:
        """Yield everything that names a source: rows, cases, grant conditions, lists, bodies."""
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
        for code, kept in self.bodies.items():
            for source in kept.sources:
                yield Sourced(f"bodies/{code}.yml", source.citation, source.source_url, source.as_of, ())


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
