"""`{% in_words row.question %}`: words of a data file. `{% say_if code %}`: a message, or nothing where it is none."""

from django import template

from townhall.core.pages.templatetags.say import spoken
from townhall.core.statistics.suppression import TOTAL, PublicTable
from townhall.desks.certification.forms.moves import in_language
from townhall.desks.certification.rules.activities import name_of
from townhall.desks.certification.rules.forbidden import forbidden_reason

register = template.Library()
register.simple_tag(in_language, name="in_words")


@register.simple_tag
def say_if(code: str) -> str:
    """Return the words of a message where there is one: why a move is made, and what is asked."""
    code = code.replace("_", "-")
    return str(spoken().say(code)) if spoken().knows(code) else ""


@register.simple_tag
def doubt_named(question: str) -> str:
    """Return the forbidden reason that a writer was asked about; an account's question keeps its own name."""
    reason = forbidden_reason(question.removeprefix("denial-"))
    return in_language(reason.name) if reason else question


@register.simple_tag
def figure(table: PublicTable, row: str, column: str) -> str:
    """Return a count of a published table, or the sign for a hidden one."""
    count = table.cells[row, column]
    return "·" if count is None else str(count)


@register.simple_tag
def figure_word(table: str, word: str) -> str:
    """Return what a row or column of a table of figures is called."""
    if word == TOTAL:
        return str(spoken().say("certification-total"))
    if word in ("u", "t") or table == "language":
        return word.upper()
    if table == "signer":
        return word
    if table == "activity":
        return in_language(name_of(word))
    kind = {"denial": "ground-is-lawful", "requester": "requester-is"}.get(table, "figure")
    return str(spoken().say(f"certification-{kind}", what=word))
