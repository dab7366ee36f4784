"""The types of an audit: what was found on each form, and the whole. Nothing is decided here."""

import datetime

import msgspec

from latchstring.documents import Problem
from latchstring.forms.allowed import Litigation
from latchstring.forms.question import FieldPlace
from latchstring.text import Message
from latchstring.vocabulary import AskCode, Asking, AuditVerdict, NoticeState, ReadState, Severity

AUDIT_FORMAT = "1.0"


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """The row of the allow-list that covers a finding."""

    row: str
    citation: str
    step: str
    note: str
    as_of: datetime.date
    verified: bool
    source: str = ""
    litigation: Litigation
    starts: datetime.date | None = None
    ends: datetime.date | None = None


class AskFinding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a form asks: where, in which words, what covers it, and what is to be done."""

    id: str
    code: AskCode
    also: tuple[AskCode, ...] = ()
    """D1 for a column that no form of the audit asks for; V1 for a field that only a vendor can turn off."""
    severity: Severity
    verdict: AuditVerdict
    place: FieldPlace
    words: str
    """As they stand on the form: the label, or the technical name where there is no label."""
    matched: str
    """The plain words that were recognised."""
    source: str
    """Which part was recognised: `words`, `name`, `option`, `help` or `group`."""
    asking: Asking
    name: str = ""
    group: str = ""
    widget: str = ""
    required: bool | None = None
    notice: NoticeState
    program: str
    covered: Coverage | None = None
    because: tuple[Message, ...] = ()
    confidence: float | None = None
    correction: str = ""
    """The words to put in its place, in the form's language; empty where it is to be struck without replacement."""


class AuditedForm(msgspec.Struct, frozen=True, kw_only=True):
    """One form: how far it was read, and what it asks. A form with any problem is never clean."""

    id: str
    name: str
    path: str
    reader: str
    title: str
    language: str
    program: str
    program_stated: bool
    read: ReadState
    pages: int
    questions: int
    notice: NoticeState
    notice_lacks: tuple[str, ...] = ()
    findings: tuple[AskFinding, ...] = ()
    silenced: dict[str, int] = {}
    """Look-alikes that were passed over, and how often."""
    problems: tuple[Problem, ...] = ()

    @property
    def open(self) -> tuple[AskFinding, ...]:
        """The findings that somebody must act on: all but those that the law lets stand."""
        return tuple(each for each in self.findings if each.verdict is not AuditVerdict.KEEP)

    @property
    def clean(self) -> bool:
        """Whether the form was read in full and nobody has to act."""
        return self.read is ReadState.IN_FULL and not self.open


class LanguageDifference(msgspec.Struct, frozen=True, kw_only=True):
    """One language version of a form asks what the other does not."""

    form: str
    other: str
    language: str
    code: AskCode
    finding: str
    words: str


class Audit(msgspec.Struct, frozen=True, kw_only=True):
    """The whole audit: every file that was named, each with what was found on it."""

    audit_format: str
    program_version: str
    date: datetime.date
    forms: tuple[AuditedForm, ...]
    differences: tuple[LanguageDifference, ...] = ()
