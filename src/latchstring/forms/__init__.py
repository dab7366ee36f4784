"""Blank forms, screens, scripts and schemas to what they ask of status or a proxy of it: the form audit.

Questions are read (`reading`, `readers`), matched with the words of each language (`matching`), and judged by the law
that lets a programme ask (`judging`, `allowed`). Values that somebody filled in are never read. How an audit is shown
is the business of `reports`.
"""

from latchstring.forms.allowed import Allowed, Condition, Litigation, allow_list
from latchstring.forms.auditing import audit, audit_forms
from latchstring.forms.finding import AskFinding, Audit, AuditedForm, Coverage, LanguageDifference
from latchstring.forms.programs import Program, program, programs
from latchstring.forms.question import FieldPlace, Form, Question
from latchstring.forms.reading import read_forms

__all__ = [
    "Allowed",
    "AskFinding",
    "Audit",
    "AuditedForm",
    "Condition",
    "Coverage",
    "FieldPlace",
    "Form",
    "LanguageDifference",
    "Litigation",
    "Program",
    "Question",
    "allow_list",
    "audit",
    "audit_forms",
    "program",
    "programs",
    "read_forms",
]
