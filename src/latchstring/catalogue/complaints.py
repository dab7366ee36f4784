"""What the doctor's checks are made of: the complaint, the check, and what a check looks at. No check stands here."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from enum import StrEnum

import msgspec

from latchstring.catalogue.checklist import Paper
from latchstring.catalogue.loading import Catalogue
from latchstring.catalogue.policy import Policy
from latchstring.text import Message


class Severity(StrEnum):
    """An `error` would make an assessment say something wrong; a `warning` asks a person to look."""

    ERROR = "error"
    WARNING = "warning"


class Complaint(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is wrong: the check that found it, the data file, and the place in that file."""

    check: str
    severity: Severity
    message: Message
    file: str
    place: str


class Examined(msgspec.Struct, frozen=True, kw_only=True):
    """What the checks look at: the catalogue, and the papers of the checklist."""

    catalogue: Catalogue
    papers: tuple[Paper, ...]

    def file_of(self, policy: Policy) -> str:
        """Return the data file of a policy, below the data folder."""
        return f"policies/{self.catalogue.files.get(policy.id, policy.id + '.yml')}"


class Check(ABC):
    """A sentence that must hold, in the name of the class. A subclass yields `self.complain(…)` for each breach."""

    severity = Severity.ERROR

    @abstractmethod
    def look(self, examined: Examined) -> Iterator[Complaint]:
        """Yield a complaint for everything that breaks the sentence."""

    def complain(self, file: str, place: str, code: str, **args: str | int) -> Complaint:
        """Word a complaint of this check."""
        return Complaint(
            check=type(self).__name__,
            severity=self.severity,
            message=Message(code, {**args}),
            file=file,
            place=place,
        )
