"""Agreements of local agencies with federal ones: the published list of participating agencies, read and matched.

The list has no identifiers and changes its heads; every row is accounted for, and what is not plain is left to a
person. Nothing is fetched. What a community itself enters into its register is the site's (`townhall.desks`).
"""

from latchstring.agreements.answer import Answer
from latchstring.agreements.beside import Beside, Registered, beside
from latchstring.agreements.comparing import Change, Difference, Differences, compare
from latchstring.agreements.entries import AgencyList, Entry, LedgerRow, RowKind
from latchstring.agreements.matching import Match, Matches, Whose, match_all
from latchstring.agreements.reading import read_list

__all__ = [
    "AgencyList",
    "Answer",
    "Beside",
    "Change",
    "Difference",
    "Differences",
    "Entry",
    "LedgerRow",
    "Match",
    "Matches",
    "Registered",
    "RowKind",
    "Whose",
    "beside",
    "compare",
    "match_all",
    "read_list",
]
