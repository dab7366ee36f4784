"""The law around the policies as dated, sourced data: what a state does to each policy, and the federal frame.

Who can pass what in which kind of place is `latchstring.catalogue.bodies`. What the law means for one community's
papers is said in `latchstring.findings`. Nothing here is legal advice.
"""

from latchstring.catalogue.law.doctor import check_law
from latchstring.catalogue.law.federal import Case, Circuit, Federal, GrantCondition, PoliticalList
from latchstring.catalogue.law.law import Law, load_law, read_law
from latchstring.catalogue.law.lines import StateLine
from latchstring.catalogue.law.rows import STALE_AFTER, Clock, LawRow, StateLaw, is_stale
from latchstring.catalogue.law.triggers import TriggerMeaning, Triggers

__all__ = [
    "STALE_AFTER",
    "Case",
    "Circuit",
    "Clock",
    "Federal",
    "GrantCondition",
    "Law",
    "LawRow",
    "PoliticalList",
    "StateLaw",
    "StateLine",
    "TriggerMeaning",
    "Triggers",
    "check_law",
    "is_stale",
    "load_law",
    "read_law",
]
