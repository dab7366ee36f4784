"""Two audits compared, for a terminal and for programs."""

import textwrap
from collections.abc import Iterator

import msgspec

from latchstring.forms.changes import Change, Changes
from latchstring.language import Speech
from latchstring.reports.audits.places import codes_of, place_in_words, words_of
from latchstring.reports.characters import printable
from latchstring.reports.json import with_words

_WIDTH = 100


def write_terminal(changes: Changes, speech: Speech) -> str:
    """Return the comparison in lines."""
    parts = [
        list(_part("audit-diff-corrected", changes.corrected, speech)),
        list(_part("audit-diff-new", changes.new, speech)),
        list(_part("audit-diff-standing", changes.standing, speech)),
        list(_names("audit-diff-forms-gone", changes.forms_gone, speech)),
        list(_names("audit-diff-forms-new", changes.forms_new, speech)),
        list(_names("audit-diff-unread", changes.unread, speech)),
    ]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def write_json(changes: Changes, speech: Speech) -> str:
    """Return the comparison as JSON."""
    return msgspec.json.format(msgspec.json.encode(with_words(changes, speech)), indent=2).decode() + "\n"


def _part(code: str, changes: tuple[Change, ...], speech: Speech) -> Iterator[str]:
    yield speech.say(code, count=len(changes))
    for each in changes:
        place = place_in_words(each.finding, speech)
        line = f"{printable(each.form)} · {place}: {codes_of(each.finding)} “{words_of(each.finding)}”"
        yield from textwrap.wrap(line, _WIDTH, initial_indent="  ", subsequent_indent="    ")


def _names(code: str, names: tuple[str, ...], speech: Speech) -> Iterator[str]:
    if names:
        yield speech.say(code, count=len(names))
        yield from (f"  {printable(name)}" for name in names)
