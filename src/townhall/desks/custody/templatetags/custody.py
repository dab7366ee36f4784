"""Cells and corners of published tables: `{% cell table row column %}`, `{% corner "custody-element" name %}`."""

from django import template

from townhall.core.pages.templatetags.say import spoken
from townhall.core.statistics.suppression import TOTAL, PublicTable

register = template.Library()


@register.simple_tag
def cell(table: PublicTable, row: str, column: str) -> str:
    """Return a count, or the sign for one that is hidden."""
    count = table.cells[row, column]
    return "·" if count is None else str(count)


@register.simple_tag
def corner(code: str, name: str) -> str:
    """Return what a row or a column is called; a name of its own, such as a month, where there is no message."""
    if name == TOTAL:
        return str(spoken().say("custody-total"))
    return str(spoken().say(code, what=name)) if code else name
