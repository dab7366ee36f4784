"""Examines the catalogue: runs every check over it and tells what is wrong, how badly, and where.

Faults that make a file unreadable never come here: loading refuses them with file and line. What each check looks for
is said in the modules `checks_of_…`.
"""

from latchstring.catalogue import (
    checks_of_adoption,
    checks_of_evidence,
    checks_of_lexicon,
    checks_of_policies,
    checks_of_sources,
)
from latchstring.catalogue.checklist import Paper, load_papers
from latchstring.catalogue.complaints import Complaint, Examined
from latchstring.catalogue.loading import Catalogue

CHECKS = (
    *checks_of_policies.CHECKS,
    *checks_of_adoption.CHECKS,
    *checks_of_sources.CHECKS,
    *checks_of_evidence.CHECKS,
    *checks_of_lexicon.CHECKS,
)
"""Every check, in the order in which they look."""


def check(catalogue: Catalogue, papers: tuple[Paper, ...] | None = None) -> list[Complaint]:
    """Return what is wrong with a catalogue, errors first; an empty list says that every check holds.

    `papers` are those of the checklist (the shipped ones if not given).
    """
    examined = Examined(
        catalogue=catalogue,
        papers=load_papers() if papers is None else papers,
    )
    found = [complaint for each in CHECKS for complaint in each().look(examined)]
    return sorted(found, key=lambda complaint: complaint.severity)
