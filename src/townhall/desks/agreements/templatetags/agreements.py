"""Tags that name moves, and say what the library read in a list."""

from collections import Counter
from typing import Any

from django import template
from django.utils.safestring import SafeString

from latchstring.agreements import AgencyList, Difference, Entry
from latchstring.vocabulary import AgreementKind, ListStatus
from townhall.core.pages.templatetags.say import isolated, spoken
from townhall.desks.agreements import saying
from townhall.desks.agreements.rules import kinds

register = template.Library()


@register.simple_tag
def move_named(move: str) -> str:
    """Return what a move is called."""
    return saying.move_name(move)


@register.simple_tag
def kind_means(kind: AgreementKind) -> str:
    """Return what a kind of agreement is."""
    return kinds().kinds[kind].said_in(spoken().language.code)


@register.simple_tag
def is_unchecked() -> bool:
    """Say whether nobody has read in a source what the kinds are."""
    return not kinds().verified


@register.simple_tag
def listed(entry: Entry) -> SafeString:
    """Return what a list says of an agency, and where it stands."""
    return isolated(_entry(entry))


@register.simple_tag
def difference(row: Difference) -> SafeString:
    """Return what changed of an agreement between two lists."""
    before = _entry(row.before) if row.before and row.after else ""
    return isolated(spoken().say("listing-change", change=row.change.value, entry=_entry(row.entry), before=before))


@register.simple_tag
def list_title(made: AgencyList) -> SafeString:
    """Return the name of a list with its day and how much it holds."""
    by_status = Counter(entry.status for entry in made.entries)
    day = {"day": f"{made.as_of or ''}", "dated": "yes" if made.as_of else "no"}
    counts = {status.value: by_status[status] for status in ListStatus}
    return isolated(spoken().say("listing-title", name=made.name, **day, **counts))


@register.simple_tag
def list_counts(made: AgencyList) -> SafeString:
    """Return what became of the rows of a list."""
    return isolated(spoken().say("listing-counts", **made.counts))


@register.simple_tag
def knows(said: Any, part: str) -> bool:
    """Say whether a message has a part ("do") in the reader's language."""
    return bool(spoken().knows(f"{said.code}.{part}"))


def _entry(entry: Entry) -> str:
    signed = {"signed": f"{entry.signed or ''}", "dated": "yes" if entry.signed else "no"}
    words = {"agency": entry.agency, "state": entry.state or entry.state_printed or "?", "sheet": entry.sheet}
    told = {"model": entry.model.value, "status": entry.status.value, "row": entry.row}
    return str(spoken().say("listing-entry", **words, **signed, **told))
