"""Cells and corners of published tables, and since when a kind of record is not kept."""

from django import template

from townhall.core.pages.templatetags.say import spoken
from townhall.core.statistics.suppression import TOTAL, PublicTable
from townhall.desks.disclosure.places import NotKept

register = template.Library()


@register.simple_tag
def cell(table: PublicTable, row: str, column: str) -> str:
    """Return a count, or the sign for one that is hidden."""
    count = table.cells[row, column]
    return "·" if count is None else str(count)


@register.simple_tag
def corner(code: str, name: str) -> str:
    """Return what a row or a column is called."""
    return str(spoken().say("disclosure-total") if name == TOTAL else spoken().say(code, what=name))


@register.simple_tag
def not_kept(told: NotKept) -> str:
    """Return since when records of a kind are not kept, by which schedule."""
    return str(spoken().say("disclosure-not-kept", schedule=told.schedule, before=spoken().date(told.before)))
