"""Questions about custody requests."""

from typing import Any

from townhall.core.cases.desk import Desk
from townhall.desks.custody.models import CustodyCase, CustodyMove, CustodyPaper, Details
from townhall.desks.custody.states import TABLE


def facts_of(case: Any) -> Any:
    """Return what guards and deadlines look at."""
    return case


DESK = Desk("custody", CustodyCase, CustodyMove, CustodyPaper, TABLE, Details, facts_of)
