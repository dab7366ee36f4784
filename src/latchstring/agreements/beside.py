"""The list beside what a community's own papers and its register say. A contradiction is told plainly."""

import datetime
from collections.abc import Sequence

import msgspec

from latchstring.agreements.entries import Entry
from latchstring.agreements.matching import Matches
from latchstring.findings import Assessment, Verdict
from latchstring.text import Message
from latchstring.vocabulary import Agreement, AgreementKind, AgreementState, ListStatus, VerdictKind
from latchstring.vocabulary.agreements import IS_287G

POLICY = "no_287g"
_HOLDS = frozenset({AgreementState.IN_FORCE, AgreementState.ENDING})
_ADOPTED = frozenset({VerdictKind.ADOPTED, VerdictKind.ADOPTED_WITH_EXCEPTIONS})


class Registered(msgspec.Struct, frozen=True, kw_only=True):
    """An agreement as a community's register holds it."""

    name: str
    kind: AgreementKind
    state: AgreementState
    signed: datetime.date | None = None


class Beside(msgspec.Struct, frozen=True):
    """What the list says, what contradicts it, and what agrees with it."""

    contradictions: tuple[Message, ...]
    agreeing: tuple[Message, ...]
    undecided: int
    """Rows that could be the community's: while there are some, that the list does not name it is not sure."""


def beside(matches: Matches, report: Assessment | None = None, register: Sequence[Registered] | None = None) -> Beside:
    """Hold a list's rows against the newest assessment and the register; either may be missing."""
    verdict = next((each for each in report.verdicts if each.policy == POLICY), None) if report else None
    listed = [match.entry for match in matches.found]
    held = [match for match in listed if match.status is ListStatus.PARTICIPATING]
    waiting = len(matches.open)
    contradictions: list[Message] = []
    agreeing: list[Message] = []
    if verdict is not None:
        for is_fault, told in _papers(verdict, held, waiting):
            (contradictions if is_fault else agreeing).append(told)
        pending = [entry for entry in listed if entry.status is ListStatus.PENDING]
        if verdict.verdict in _ADOPTED:
            contradictions += [_told("beside-refused-but-pending", entry) for entry in pending]
    if register is not None:
        for is_fault, told in _registered(held, register, waiting):
            (contradictions if is_fault else agreeing).append(told)
    return Beside(tuple(contradictions), tuple(agreeing), waiting)


def _papers(verdict: Verdict, held: Sequence[Entry], waiting: int) -> list[tuple[bool, Message]]:
    told: list[tuple[bool, Message]] = []
    if held:
        code = {
            Agreement.IN_FORCE: "beside-both-in-force",
            Agreement.REPORTED_NONE: "beside-reported-none",
        }.get(verdict.agreement or Agreement.NONE_SEEN, "beside-none-seen")
        told += [(verdict.agreement is not Agreement.IN_FORCE, _told(code, entry)) for entry in held]
        if verdict.verdict in _ADOPTED:
            told += [(True, _told("beside-refused-but-listed", entry)) for entry in held]
    elif verdict.agreement is Agreement.IN_FORCE:
        told.append((True, Message("beside-papers-only", {"open": waiting})))
    elif not waiting:
        told.append((False, Message("beside-neither")))
    return told


def _registered(held: Sequence[Entry], register: Sequence[Registered], waiting: int) -> list[tuple[bool, Message]]:
    ours = [each for each in register if each.kind in IS_287G and each.state in _HOLDS]
    told: list[tuple[bool, Message]] = []
    for entry in held:
        same = [each for each in ours if each.kind in (entry.model, AgreementKind.SECTION_287G)]
        if not same:
            told.append((True, _told("beside-not-registered", entry)))
        elif entry.signed and all(each.signed and each.signed != entry.signed for each in same):
            days = {"registered": f"{same[0].signed}", "name": same[0].name}
            told.append((True, Message("beside-other-day", {**_told("", entry).args, **days})))
        else:
            told.append((False, _told("beside-registered", entry)))
    for each in ours:
        if not any(each.kind in (entry.model, AgreementKind.SECTION_287G) for entry in held):
            told.append((True, Message("beside-register-only", {"name": each.name, "open": waiting})))
    return told


def _told(code: str, entry: Entry) -> Message:
    args: dict[str, str | int | float] = {"agency": entry.agency, "model": entry.model.value}
    args |= {"signed": f"{entry.signed or ''}", "dated": "yes" if entry.signed else "no"}
    return Message(code, {**args, "sheet": entry.sheet, "row": entry.row})
