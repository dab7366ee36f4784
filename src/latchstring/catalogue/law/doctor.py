"""Examines the law: every row sourced and dated, one bare address each, every state there, every name known.

Faults that make a file unreadable never come here: loading refuses them with file and line.
"""

import datetime

from latchstring.catalogue.bodies import StateBodies, load_bodies
from latchstring.catalogue.complaints import Complaint
from latchstring.catalogue.law import checks_of_frame, checks_of_rows
from latchstring.catalogue.law.examined import LawExamined
from latchstring.catalogue.law.law import Law
from latchstring.catalogue.loading import Catalogue, load_catalogue

CHECKS = (*checks_of_frame.CHECKS, *checks_of_rows.CHECKS)
"""Every check, in the order in which they look."""


def check_law(
    law: Law,
    catalogue: Catalogue | None = None,
    today: datetime.date | None = None,
    bodies: dict[str, StateBodies] | None = None,
) -> list[Complaint]:
    """Return what is wrong with the law as data, errors first; an empty list says that every check holds."""
    examined = LawExamined(
        law=law,
        catalogue=catalogue or load_catalogue(),
        today=today or datetime.datetime.now(datetime.UTC).date(),
        bodies=load_bodies() if bodies is None else bodies,
    )
    found = [complaint for each in CHECKS for complaint in each().look(examined)]
    return sorted(found, key=lambda complaint: complaint.severity)
