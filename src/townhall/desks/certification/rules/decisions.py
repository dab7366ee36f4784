"""The lawful questions of a review, in order, and what they lead to. It recommends; a named person decides.

Whether the abuse was substantial and whether the person is admissible are no questions here: USCIS alone decides them.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

import msgspec

from latchstring.text.strict_yaml import load_strict
from townhall.desks.certification.rules.words import Words


class FormKind(StrEnum):
    """Which federal form is asked for. One cannot stand for the other."""

    U = "u"
    T = "t"


class Answer(StrEnum):
    """An answer to a question of the review; unknown until somebody looked."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Excuse(StrEnum):
    """Why a refusal to help was not unreasonable."""

    NONE = "none"
    TRAUMA = "trauma"
    SAFETY = "safety"
    LANGUAGE = "language"
    UNDER_18 = "under_18"


class Outcome(StrEnum):
    """What a review recommends."""

    LOOK = "look"
    """Something is not known yet."""
    REFER = "refer"
    SUPERVISOR = "supervisor"
    """A supervisor looks at trauma, safety and language before a refusal may count."""
    DENY = "deny"
    SIGN = "sign"


class DenialCode(StrEnum):
    """The only grounds of a denial."""

    NOT_LISTED = "Q1"
    NOT_A_VICTIM = "Q2"
    NO_INFORMATION = "Q3"
    REFUSED = "Q4"


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A row: a question, the answer at which a review stops, and what that leads to."""

    id: str
    forms: tuple[FormKind, ...]
    question: Words
    stops_at: Answer
    leads_to: str
    citation: str
    source: str
    as_of: datetime.date
    verified: bool


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What the rows say: the outcome, the row it came from, and the ground of a denial."""

    outcome: Outcome
    row: Question | None = None
    code: DenialCode | None = None


@cache
def questions() -> tuple[Question, ...]:
    """Return all rows in order, loaded once; raises `DataError`."""
    path = files("townhall.desks.certification").joinpath("data", "decisions.yml")
    return load_strict(path, tuple[Question, ...])


def questions_for(form: FormKind) -> tuple[Question, ...]:
    """Return the questions of a form, in order."""
    return tuple(row for row in questions() if form in row.forms)


def question_behind(code: DenialCode, form: FormKind) -> Question:
    """Return the row that a ground of denial rests on; raises LookupError where the form has no such ground."""
    found = next((row for row in questions_for(form) if row.leads_to == code), None)
    if found is None:
        raise LookupError(f"{code} is no ground for form {form}")
    return found


def review(
    form: FormKind, answers: Mapping[str, Answer], excuse: Excuse = Excuse.NONE, supervised: bool = False
) -> Recommendation:
    """Return what the answers lead to.

    A documented refusal that is excused does not count. For a T declaration somebody under 18, or hindered by trauma,
    need not help (8 CFR 214.200-214.217); for a U certification such a refusal is not unreasonable. One that is not
    excused counts only when a supervisor has looked at it.

    >>> review(FormKind.U, {"detected": Answer.NO}).outcome
    <Outcome.REFER: 'refer'>
    """
    for row in questions_for(form):
        answer = answers.get(row.id, Answer.UNKNOWN)
        if answer is Answer.UNKNOWN and row.id != "refused":
            return Recommendation(Outcome.LOOK, row)
        if answer is not row.stops_at:
            continue
        if row.leads_to == Outcome.REFER:
            return Recommendation(Outcome.REFER, row)
        if row.id == "refused":
            if excuse is not Excuse.NONE:
                continue
            if not supervised:
                return Recommendation(Outcome.SUPERVISOR, row)
        return Recommendation(Outcome.DENY, row, DenialCode(row.leads_to))
    return Recommendation(Outcome.SIGN)
