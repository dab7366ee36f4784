"""An assessment as rows of the three tables, in the order in which reports tell it. Names of papers are made fit to
be published: nothing tells where on a machine they lay.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import PurePath, PureWindowsPath
from typing import Any

from latchstring.documents import Problem
from latchstring.findings.assessment import Assessment, LedgerEntry, Placed, Verdict
from latchstring.findings.standing import why_not_in_force
from latchstring.language import Speech
from latchstring.reports.arrangement import published
from latchstring.reports.characters import encodable
from latchstring.survey.communities import Fault, Listing
from latchstring.survey.tables import further_names
from latchstring.text import Message
from latchstring.vocabulary import ReadState

Row = dict[str, Any]


def rows_of(assessment: Assessment, listing: Listing, speech: Speech) -> dict[str, list[Row]]:
    """Return the rows of each table for one community; reasons and problems are told in the words of `speech`."""
    assessment = published(assessment)
    front = _front(listing)
    entries = {entry.document: entry for entry in assessment.ledger}
    in_force = {id_: why_not_in_force(entry, assessment.date) is None for id_, entry in entries.items()}
    conflicts = Counter(conflict.policy for conflict in assessment.conflicts)
    rows = {
        "findings": [
            _finding(placed, entries[placed.document], in_force[placed.document], speech)
            for placed in assessment.findings
        ],
        "verdicts": [_verdict(verdict, conflicts[verdict.policy], speech) for verdict in assessment.verdicts],
        "ledger": [_entry(entry, speech) for entry in assessment.ledger],
    }
    return {table: [_sound({**front, **row}) for row in each] for table, each in rows.items()}


def row_of_fault(fault: Fault, speech: Speech) -> Row:
    """Return the line of the ledger for a row or a folder that names no community."""
    where = speech.say("survey-row", row=fault.row) if fault.row else fault.name
    problem = _problem(Problem(fault.message), where, speech)
    return _sound(
        {
            "community": f"row-{fault.row:06}" if fault.row else f"folder-{fault.name}",
            "community_name": fault.name,
            "read": ReadState.UNREAD.value,
            "problems": [problem],
        }
    )


def _front(listing: Listing) -> Row:
    community = listing.community
    return {
        "community": listing.id,
        "community_name": community.name,
        "state": community.state or None,
        "community_kind": community.kind.value,
        "kind_stated": listing.kind_stated,
        "geoid": community.geoid or None,
        **{ours: listing.further.get(name) for name, ours in further_names(listing.further).items()},
    }


def _finding(placed: Placed, entry: LedgerEntry, in_force: bool, speech: Speech) -> Row:
    finding = placed.finding
    return {
        "finding": finding.id,
        "policy": finding.policy,
        "outline": finding.outline,
        "stance": finding.stance.value,
        "strength": finding.strength.value if finding.strength else None,
        "in_force": in_force,
        "modality": finding.modality.value,
        "binds": [body.value for body in finding.binds],
        "quote": finding.quote,
        "start": finding.start,
        "end": finding.end,
        "before": placed.before,
        "after": placed.after,
        "page": placed.page,
        "section": placed.section or None,
        "document": placed.document,
        "paper": placed.name,
        "paper_kind": entry.kind.value,
        "issuer": entry.issuer.value,
        "status": entry.status.value,
        "exceptions": [
            {"type": each.type.value, "quote": each.quote, "start": each.start, "end": each.end}
            for each in finding.carve_outs
        ],
        "because": list(_reasons(finding.because, speech)),
        "coder": finding.coder,
    }


def _verdict(verdict: Verdict, conflicts: int, speech: Speech) -> Row:
    return {
        "policy": verdict.policy,
        "outline": verdict.outline,
        "verdict": verdict.verdict.value,
        "because": list(_reasons(verdict.because, speech)),
        "findings": list(verdict.findings),
        "bound": [body.value for body in verdict.bound],
        "not_bound": [body.value for body in verdict.not_bound],
        "kinds_read": [kind.value for kind in verdict.kinds_read],
        "kinds_missing": [kind.value for kind in verdict.kinds_missing],
        "conflicts": conflicts,
        "reported": len(verdict.reported),
        "agreement": verdict.agreement.value if verdict.agreement else None,
        "state_law": verdict.law.effect.value if verdict.law else None,
        "state_law_in_part": verdict.law.in_part if verdict.law else None,
    }


def _entry(entry: LedgerEntry, speech: Speech) -> Row:
    return {
        "document": entry.document,
        "paper": entry.name,
        "paper_kind": entry.kind.value,
        "issuer": entry.issuer.value,
        "status": entry.status.value,
        "read": entry.read.value,
        "title": entry.title or None,
        "dates": [{"kind": dated.kind.value, "date": dated.date} for dated in entry.dates],
        "pages": entry.pages,
        "characters": entry.characters,
        "also_seen_as": list(entry.also_seen_as),
        "problems": [_problem(problem, _where(entry, problem, speech), speech) for problem in entry.problems],
        "notes": list(_reasons(entry.notes, speech)),
    }


def _where(entry: LedgerEntry, problem: Problem, speech: Speech) -> str:
    """Say where a problem is: the paper, and the page where one is known."""
    if problem.page is None:
        return entry.name
    return f"{entry.name}, {speech.say('quote-page', page=problem.page)}"


def _problem(problem: Problem, where: str, speech: Speech) -> Row:
    message = nameless(problem.message)
    parts = {
        part: speech.say_message(message, part) if speech.knows(f"{message.code}.{part}") else None
        for part in ("why", "do")
    }
    return {
        "code": message.code,
        "page": problem.page,
        "loses_text": problem.loses_text,
        "what": speech.say_message(message),
        "where": where,
        **parts,
    }


def _reasons(messages: Iterable[Message], speech: Speech) -> Iterator[Row]:
    for message in map(nameless, messages):
        yield {"code": message.code, "text": speech.say_message(message)}


def nameless(message: Message) -> Message:
    """Return a message whose arguments name no place of a machine: of a full path, the last part stays.

    >>> nameless(Message("data-not-utf8", {"file": "/srv/papers/papers.yml", "line": 3})).args
    {'file': 'papers.yml', 'line': 3}
    """
    return Message(message.code, {name: _last_part(value) for name, value in message.args.items()})


def _last_part(value: str | int | float) -> str | int | float:
    if isinstance(value, str) and (PurePath(value).is_absolute() or PureWindowsPath(value).is_absolute()):
        return PureWindowsPath(value).name
    return value


def _sound(row: Row) -> Row:
    """Return a row with text that can be written as UTF-8."""
    return {name: _encodable(value) for name, value in row.items()}


def _encodable(value: Any) -> Any:
    if isinstance(value, str):
        return encodable(value)
    if isinstance(value, dict):
        return {key: _encodable(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_encodable(each) for each in value]
    return value
