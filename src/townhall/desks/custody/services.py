"""What people do with a custody request."""

import datetime

from townhall.core.cases.services import open_case
from townhall.core.people.models import Membership
from townhall.desks.custody.models import Channel, CustodyCase, Details
from townhall.desks.custody.selectors import DESK


def receive(
    channel: Channel, details: Details, *, received_at: datetime.datetime, by: Membership, now: datetime.datetime
) -> CustodyCase:
    """Open a case for a request that came in."""
    return open_case(
        DESK, details, received_at=received_at, by=by, now=now, find_by=details.booking, channel=channel.value
    )
