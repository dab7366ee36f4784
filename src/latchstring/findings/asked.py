"""What an audit of forms contributes to an assessment: a form that asks what a policy on paper says nobody asks.

The audit itself is made elsewhere (`latchstring.forms`); here is only the rule of what it changes.
"""

from collections.abc import Sequence

import msgspec

from latchstring.findings.assessment import AskedOnForm, Verdict
from latchstring.findings.cases import Case
from latchstring.text import Message
from latchstring.vocabulary import AskCode, VerdictKind

POLICE_PROGRAMS = frozenset(
    ("police_report", "field_interview", "call_center", "traffic", "booking", "victim_certification")
)
SCHOOL_PROGRAMS = frozenset(("school_enrollment", "school_meals", "school_newcomer_count", "school_foreign_students"))
_STATUS = frozenset({AskCode.S1, AskCode.S2, AskCode.S3, AskCode.W1, AskCode.W2})
_STATUS_OR_BIRTHPLACE = _STATUS | {AskCode.P1}
_SCHOOL = _STATUS_OR_BIRTHPLACE | {AskCode.P2, AskCode.P3, AskCode.P4, AskCode.P5, AskCode.P7}


def policies_of(asked: AskedOnForm) -> tuple[str, ...]:
    """Return the policies that a form's question contradicts.

    Status is asked by no office (I.C); status and place of birth by no officer (II.A); of a pupil or parent neither
    these nor numbers and papers (I.E, *Plyler v. Doe*, 457 U.S. 202 (1982)).
    """
    touched = []
    if asked.code in _STATUS and asked.program not in SCHOOL_PROGRAMS:
        touched.append("dont_ask")
    if asked.code in _STATUS_OR_BIRTHPLACE and asked.program in POLICE_PROGRAMS:
        touched.append("community_policing")
    if asked.code in _SCHOOL and asked.program in SCHOOL_PROGRAMS:
        touched.append("school_welcome")
    return tuple(touched)


def against(policy: str, asked: Sequence[AskedOnForm]) -> tuple[AskedOnForm, ...]:
    """Return what forms ask against a policy."""
    return tuple(each for each in asked if policy in policies_of(each))


def weighed(verdict: Verdict, case: Case, asked: Sequence[AskedOnForm]) -> Verdict:
    """Return a verdict with what forms ask against its policy weighed in: a rule in force and a form that asks are a
    conflict.

    Where no text adopts the policy, forms change no verdict; they stand beside it as a reason.
    """
    here = against(verdict.policy, asked)
    if not here:
        return verdict
    first = here[0]
    args: dict[str, str | int | float] = {"count": len(here), "form": first.form, "words": first.words}
    told = Message("verdict-form-asks", args)
    if case.adopts and verdict.verdict is not VerdictKind.CONTRARY:
        return msgspec.structs.replace(verdict, verdict=VerdictKind.CONFLICTING, because=(told, *verdict.because))
    return msgspec.structs.replace(verdict, because=(*verdict.because, told))
