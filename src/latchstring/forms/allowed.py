"""The allow-list: which law lets which programme ask what, at which step. How a verdict is made of it is `judging`."""

import datetime
from enum import StrEnum
from functools import cache
from importlib.resources import files

import msgspec

from latchstring.catalogue.bilingual import Bilingual
from latchstring.text.strict_yaml import load_strict
from latchstring.vocabulary import AskCode, AuditVerdict


class Litigation(StrEnum):
    """Whether a court or a pending rule touches a row."""

    NONE = "none"
    PROPOSED = "proposed"
    ENJOINED = "enjoined"
    STAYED = "stayed"
    APPEAL = "appeal"


class Condition(StrEnum):
    """What must hold on the form for a row's verdict."""

    OPTIONAL = "optional"
    NOTICE = "notice"
    LAST_FOUR = "last_four"


class Allowed(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One row of the allow-list. `programs` empty = any. `near` is a word that the question or its heading must hold.

    `as_of` is the day the row was written; `starts` and `ends` are the days between which its law holds.
    """

    id: str
    programs: tuple[str, ...]
    codes: tuple[AskCode, ...]
    verdict: AuditVerdict
    step: Bilingual
    citation: str
    note: Bilingual
    as_of: datetime.date
    verified: bool
    source: str = ""
    """The address of the text that a verified row was read in."""
    only_if: tuple[Condition, ...] = ()
    otherwise: AuditVerdict | None = None
    near: str = ""
    litigation: Litigation = Litigation.NONE
    starts: datetime.date | None = None
    ends: datetime.date | None = None

    def holds_on(self, day: datetime.date) -> bool:
        """Tell whether the row's law is in force on a day."""
        return (self.starts is None or self.starts <= day) and (self.ends is None or day <= self.ends)


@cache
def allow_list() -> tuple[Allowed, ...]:
    """Return the rows in the order in which they are tried."""
    return load_strict(files("latchstring.forms").joinpath("data").joinpath("allowed.yml"), tuple[Allowed, ...])


def row_for(code: AskCode, program: str, near: str, today: datetime.date) -> Allowed | None:
    """Return the first row in force that covers a code in a programme; `near` are the plain words around it."""
    for row in allow_list():
        covers = code in row.codes and (not row.programs or program in row.programs)
        if covers and row.holds_on(today) and row.near in near:
            return row
    return None
