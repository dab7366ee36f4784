"""The law laid out for a terminal: a state's lines with their rows, the federal frame, the table, the complaints."""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence

from latchstring.catalogue import Complaint, Law, LawRow, Policy, StateLine
from latchstring.catalogue.law import Case, Circuit, GrantCondition, PoliticalList
from latchstring.cli.output import wrapped
from latchstring.language import Speech
from latchstring.reports.law import details_of, effect_of, marks_of, what_follows
from latchstring.vocabulary import CommunityKind, LawEffect

LETTERS = {
    LawEffect.FORBIDDEN: "F",
    LawEffect.LIMITED: "L",
    LawEffect.REQUIRED: "R",
    LawEffect.NOT_REACHED: "·",
    LawEffect.UNKNOWN: "?",
}
"""What stands for an effect in the table; a small letter says that only a part is meant."""
CELL = 6


def state(
    law: Law, policies: Sequence[Policy], lines: Sequence[StateLine], speech: Speech, kind: CommunityKind | None
) -> Iterator[str]:
    """Yield a state's lines, each with the rows it rests on, and the federal cases near the state."""
    code, day = lines[0].state, lines[0].on
    kept = law.state(code)
    name = kept.name.said_in(speech.language.code)
    yield speech.say("law-show-head", name=name, state=code, date=day.isoformat(), version=law.version)
    if kind is not None:
        yield speech.say("law-show-kind", kind=speech.label(kind))
    if kept.in_depth:
        yield speech.say("law-show-depth")
    yield from _circuit(law.federal.circuit_of(code), speech)
    for policy, line in zip(policies, lines, strict=True):
        yield from ("", *_line(policy, line, speech))
    wanted = {policy.id for policy in policies}
    cases = [case for case in law.federal.cases_for(code) if wanted.intersection(case.policies)]
    yield from _cases("law-show-cases", cases, speech)
    for each in law.federal.lists:
        named = [named.place for named in each.named if named.state == code]
        if named:
            yield from ("", speech.say("law-show-lists"))
            yield from wrapped(f"- {each.by}: {speech.join(named)}", "  ", "    ")
    yield from ("", *wrapped(speech.say("report-not-advice"), ""))


def _line(policy: Policy, line: StateLine, speech: Speech) -> Iterator[str]:
    words = " · ".join([effect_of(line, speech), *marks_of(line, speech)])
    yield from wrapped(f"{policy.outline} {policy.id}: {words}", "", "      ")
    yield from wrapped(" ".join(what_follows(line, speech, short=False)), "      ")
    for heading, rows in (("law-rests-on", line.rows), ("law-pending", line.pending), ("law-beside", line.beside)):
        yield from _rows(heading, rows, line.on, speech)


def _rows(heading: str, rows: Iterable[LawRow], on: datetime.date, speech: Speech) -> Iterator[str]:
    for number, row in enumerate(rows):
        if not number:
            yield f"      {speech.say(heading)}:"
        yield from _row(row, on, speech)


def _row(row: LawRow, on: datetime.date, speech: Speech) -> Iterator[str]:
    yield from wrapped(f"- {row.citation}{_bracketed(details_of(row, on, speech))}", "      ", "        ")
    yield from wrapped(row.note.said_in(speech.language.code), "        ")
    yield f"        {row.source_url}"


def _circuit(circuit: Circuit, speech: Speech) -> Iterator[str]:
    reading = speech.label(circuit.reading)
    yield from wrapped(
        f"{speech.say('law-show-circuit', circuit=circuit.circuit, reading=reading)}. "
        f"{circuit.says.said_in(speech.language.code)}",
        "",
    )


def _cases(heading: str, cases: Sequence[Case], speech: Speech) -> Iterator[str]:
    if not cases:
        return
    yield from ("", speech.say(heading))
    yield from _case_lines(cases, speech)


def _case_lines(cases: Iterable[Case], speech: Speech) -> Iterator[str]:
    for case in cases:
        marks = [speech.label(case.side), speech.label(case.litigation_status)]
        if not case.verified:
            marks.append(speech.say("law-unverified"))
        yield from wrapped(f"- {case.name}, {case.citation}{_bracketed(marks)}", "  ", "    ")
        yield from wrapped(case.holding.said_in(speech.language.code), "    ")


def federal(law: Law, speech: Speech, on: datetime.date) -> Iterator[str]:
    """Yield the federal frame, its parts apart: statutes, circuits and cases, grant conditions, political lists."""
    frame = law.federal
    yield speech.say("law-show-statutes")
    for row in frame.statutes:
        yield from _row(row, on, speech)
    yield from ("", speech.say("law-show-circuits"))
    for circuit in frame.circuits:
        yield from _circuit(circuit, speech)
        yield from _case_lines([case for case in frame.cases if case.circuit == circuit.circuit], speech)
    for code, court in (("law-show-supreme", "supreme"), ("law-show-state-courts", "state")):
        yield from _cases(code, [case for case in frame.cases if case.circuit == court], speech)
    yield from ("", speech.say("law-show-grants"))
    for grant in frame.grant_conditions:
        yield from _grant(grant, speech)
    yield from ("", speech.say("law-show-political"))
    for each in frame.lists:
        yield from _list(each, speech)
    yield from ("", *wrapped(speech.say("report-not-advice"), ""))


def _grant(grant: GrantCondition, speech: Speech) -> Iterator[str]:
    language = speech.language.code
    marks = [speech.label(grant.litigation_status)] + ([] if grant.verified else [speech.say("law-unverified")])
    yield from wrapped(f"- {grant.programme}, {grant.citation}{_bracketed(marks)}", "  ", "    ")
    yield from wrapped(f"{grant.condition.said_in(language)} {grant.litigation.said_in(language)}", "    ")


def _list(each: PoliticalList, speech: Speech) -> Iterator[str]:
    marks = [speech.say("law-show-withdrawn")] if each.withdrawn else []
    marks += [] if each.verified else [speech.say("law-unverified")]
    yield from wrapped(f"- {each.by}{_bracketed(marks)}", "  ", "    ")
    yield from wrapped(each.says.said_in(speech.language.code), "    ")
    if each.named:
        places = speech.join(f"{named.place}, {named.state}" for named in each.named)
        yield from wrapped(speech.say("law-show-listed", places=places), "    ")


def _bracketed(marks: Sequence[str]) -> str:
    return f" [{' · '.join(marks)}]" if marks else ""


def table(lines: Mapping[str, Sequence[StateLine]], policies: Sequence[Policy], speech: Speech) -> Iterator[str]:
    """Yield one row a state and one column a policy, and the key to its letters."""
    yield "".join([f"{'':<4}", *(f"{policy.outline:<{CELL}}" for policy in policies)]).rstrip()
    for code, row in lines.items():
        yield "".join([f"{code:<4}", *(f"{letter_of(line):<{CELL}}" for line in row)]).rstrip()
    keys = [
        speech.say("law-table-key", letter=letter, effect=speech.label(effect)) for effect, letter in LETTERS.items()
    ]
    yield from ("", *wrapped(" · ".join(keys), ""))
    yield from wrapped(speech.say("law-table-marks"), "")


def letter_of(line: StateLine) -> str:
    """Return what a line is in the table: its letter, small for a part, with marks for unread and old."""
    letter = LETTERS[line.effect].lower() if line.in_part else LETTERS[line.effect]
    unread = "*" if line.rows and not line.verified else ""
    return f"{letter}{unread}{'!' if line.stale else ''}"


def complaints(law: Law, found: Sequence[Complaint], speech: Speech) -> Iterator[str]:
    """Yield one line a complaint, and how much was looked at where there is no fault."""
    for each in found:
        place = f"{each.file}: {each.place}" if each.place else each.file
        yield f"{each.severity.value}: {place}: {speech.say_message(each.message)} [{each.check}]"
    rows = [row for kept in law.states.values() for row in kept.rows]
    if not any(each.severity.value == "error" for each in found):
        verified = sum(row.verified for row in rows)
        yield speech.say("law-sound", states=len(law.states) - 1, rows=len(rows), verified=verified)
