"""What a recommendation rests on: the community's own words together, state law as it reaches a body, a row of law.

Pure. Which rule looks at what is the desk's; here it becomes a `Row` with citation, source, date and quotation.
"""

import datetime
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from latchstring.catalogue import load_law
from latchstring.catalogue.law import LawRow, StateLine
from latchstring.vocabulary import LawEffect
from townhall.core.cases.own_text import OwnText
from townhall.core.cases.rows import Row

_NARROW = {"judicial_warrant", "required_by_law"}
"""Carve-outs that leave a policy as strong as it is: they need no question about the person."""


def own_words(texts: Sequence[OwnText]) -> str:
    """Return what the own words say together: none, adopts, adopts_with_exceptions, contrary or conflicting."""
    stances = {text.stance for text in texts if text.strength != "partial" or text.stance == "contrary"}
    if len(stances) != 1:
        return "conflicting" if stances else "none"
    if "contrary" in stances:
        return "contrary"
    return "adopts_with_exceptions" if {kind for text in texts for kind in text.carve_outs} - _NARROW else "adopts"


def effect_on(line: StateLine, body: str) -> str:
    """Return what state law does to a policy for a body: nothing where it binds others, unknown where in part only."""
    if line.reaches and body not in {each.value for each in line.reaches}:
        return LawEffect.NOT_REACHED.value
    if line.effect is LawEffect.REQUIRED and line.in_part:
        return LawEffect.UNKNOWN.value
    return line.effect.value


def row_of_text(told: Mapping[str, Any], text: OwnText, on: datetime.date) -> Row:
    """Return a rule that rests on the community's own words, quoted with their place."""
    parts = (text.paper, text.section, f"p. {text.page}" if text.page else "")
    where = ", ".join(part for part in parts if part)
    return Row(**told, citation=where, source="", as_of=on, verified=text.confirmed, quote=text.quote)


def row_of_law(told: Mapping[str, Any], law: LawRow) -> Row:
    """Return a rule that rests on a row of the catalogue of law."""
    return Row(**told, citation=law.citation, source=law.source_url, as_of=law.as_of, verified=law.verified)


@cache
def law_row(id_: str) -> LawRow:
    """Return a row of the catalogue of law, federal or of a state; raises LookupError."""
    law = load_law()
    for row in (*law.federal.statutes, *(row for state in law.states.values() for row in state.rows)):
        if row.id == id_:
            return row
    raise LookupError(f"A rule names the row of law {id_}, and the catalogue has none of that id.")
