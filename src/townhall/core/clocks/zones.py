"""Which day a moment is for a town: the day on the clocks of its own zone, never the machine's or UTC's.

Moments are kept in UTC. Pages of an organisation are answered in its zone (`TownTime`), so are its public pages,
letters and everything that asks for "today".
"""

import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.utils import timezone


def day_at(moment: datetime.datetime, zone: str) -> datetime.date:
    """Return the day of a moment in a zone.

    >>> day_at(datetime.datetime(2026, 3, 1, 2, 0, tzinfo=datetime.UTC), "America/Detroit")
    datetime.date(2026, 2, 28)
    """
    return moment.astimezone(ZoneInfo(zone)).date()


class TownTime:
    """The middleware after the doors: within an organisation's pages, its zone is the current one."""

    def __init__(self, get_response: Any) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, and leave no zone behind for the next request of this thread."""
        with timezone.override(None):
            response: HttpResponse = self.get_response(request)
        return response

    def process_view(self, request: Any, view: Any, args: Any, kwargs: dict[str, Any]) -> None:
        """Take the zone of the organisation that the door led into."""
        membership = getattr(request, "membership", None)
        if membership is not None:
            timezone.activate(ZoneInfo(membership.organisation.time_zone))
