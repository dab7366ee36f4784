"""Findings to an Assessment: verdicts, ledger, conflicts, next steps.

How a passage is read is `latchstring.evidence`; how an assessment is shown is `latchstring.reports`.
"""

from latchstring.findings.answers import WrongAnswer, load_answers
from latchstring.findings.assessing import assess
from latchstring.findings.assessment import (
    REPORT_FORMAT,
    Answer,
    AskedOnForm,
    Assessment,
    Community,
    Conflict,
    LedgerEntry,
    Placed,
    Step,
    Verdict,
)
from latchstring.findings.decision import Decision, DecisionKind
from latchstring.findings.explaining import Explanation, UnknownFinding, explain

__all__ = [
    "REPORT_FORMAT",
    "Answer",
    "AskedOnForm",
    "Assessment",
    "Community",
    "Conflict",
    "Decision",
    "DecisionKind",
    "Explanation",
    "LedgerEntry",
    "Placed",
    "Step",
    "UnknownFinding",
    "Verdict",
    "WrongAnswer",
    "assess",
    "explain",
    "load_answers",
]
