"""How the federal list is shown on a terminal: what it says of the community first, then what was not plain."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from latchstring.cli.output import wrapped
from latchstring.language import Speech
from latchstring.text import Message
from latchstring.vocabulary import ListStatus

if TYPE_CHECKING:
    from latchstring.agreements import Answer, Difference, Entry, Match

_SHOWN = 40
"""How many changes and faults are shown; all are counted."""


def show(answer: "Answer", speech: Speech, *, rows: bool = False) -> str:
    """Return an answer in words; with `rows` the whole ledger."""
    lines = [*_head(answer, speech)]
    if answer.matches is not None and answer.community is not None:
        place = f"{answer.community.name}, {answer.community.state}".rstrip(", ")
        found, waiting = answer.matches.found, answer.matches.open
        lines += ["", *wrapped(speech.say("listing-found", count=len(found), community=place), "")]
        lines += [line for match in found for line in _match(match, speech)]
        if waiting:
            lines += ["", *wrapped(speech.say("listing-open", count=len(waiting), community=place), "")]
            lines += [line for match in waiting for line in _match(match, speech)]
    lines += _beside(answer, speech)
    lines += _changes(answer, speech)
    told = [row for row in answer.list.ledger if row.told is not None]
    plain = told if rows else [row for row in told if row.kind in ("entry", "unread")]
    if plain:
        lines += ["", speech.say("listing-faults")]
        shown = plain if rows else plain[:_SHOWN]
        lines += [line for row in shown if row.told for line in _said(row.told, speech, parts=not rows)]
        lines += _more(len(plain) - len(shown), speech)
    return "\n".join(lines) + "\n"


def _head(answer: "Answer", speech: Speech) -> Iterator[str]:
    listed = answer.list
    by_status = Counter(entry.status for entry in listed.entries)
    day = {"day": f"{listed.as_of or ''}", "dated": "yes" if listed.as_of else "no"}
    counts = {status.value: by_status[status] for status in ListStatus}
    yield from wrapped(speech.say("listing-title", name=listed.name, **day, **counts), "")
    yield from wrapped(speech.say("listing-counts", **listed.counts), "")


def _match(match: "Match", speech: Speech) -> Iterator[str]:
    yield from wrapped(_entry(match.entry, speech), "  ", "    ")
    reason = speech.say_message(match.reason)
    why = speech.say("listing-why", confidence=match.confidence.value, reason=reason)
    yield from wrapped(why, "    ", "      ")


def _entry(entry: "Entry", speech: Speech) -> str:
    signed = {"signed": f"{entry.signed or ''}", "dated": "yes" if entry.signed else "no"}
    words = {"agency": entry.agency, "state": entry.state or entry.state_printed or "?", "sheet": entry.sheet}
    return speech.say(
        "listing-entry", model=entry.model.value, status=entry.status.value, row=entry.row, **words, **signed
    )


def _beside(answer: "Answer", speech: Speech) -> list[str]:
    if answer.beside is None:
        return []
    lines = [line for told in answer.beside.agreeing for line in _said(told, speech)]
    if answer.beside.contradictions:
        lines += ["", speech.say("listing-contradictions")]
        lines += [line for told in answer.beside.contradictions for line in _said(told, speech)]
    return lines


def _changes(answer: "Answer", speech: Speech) -> list[str]:
    if answer.differences is None:
        return []
    lines = ["", speech.say("listing-changes", count=len(answer.differences))]
    for row in answer.differences[:_SHOWN]:
        lines += wrapped(_change(row, speech), "  ", "    ")
    return lines + _more(len(answer.differences) - _SHOWN, speech)


def _change(row: "Difference", speech: Speech) -> str:
    before = _entry(row.before, speech) if row.before and row.after else ""
    return speech.say("listing-change", change=row.change.value, entry=_entry(row.entry, speech), before=before)


def _more(count: int, speech: Speech) -> list[str]:
    return [f"  {speech.say('listing-not-all-shown', count=count)}"] if count > 0 else []


def _said(told: Message, speech: Speech, *, parts: bool = True) -> Iterator[str]:
    yield from wrapped(speech.say_message(told), "  ", "    ")
    for part in ("why", "do") if parts else ():
        if speech.knows(f"{told.code}.{part}"):
            yield from wrapped(speech.say_message(told, part), "    ")
