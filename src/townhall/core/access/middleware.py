"""Keeps the doors. Deny by default: no door, no entry; another organisation's page does not exist.

After a door was passed, `request.membership` tells organisation and roles where the address names an organisation.
"""

import logging
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import translation

from townhall.core.access.doors import Door, DoorKind, door_of

_log = logging.getLogger(__name__)


class ClosedDoors:
    """The middleware that asks every view for its door."""

    def __init__(self, get_response: Any) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on; doors are asked when its view is known."""
        response: HttpResponse = self.get_response(request)
        return response

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: dict[str, Any]) -> HttpResponse | None:
        """Let in, send to sign in, or deny."""
        door = door_of(view)
        if door is None:
            _log.error("a view has no door", extra={"view": f"{view.__module__}.{getattr(view, '__name__', '?')}"})
            raise Http404
        if door.kind is DoorKind.OPEN:
            return None
        if not request.user.is_authenticated:
            return _to_sign_in(request)
        if door.kind is DoorKind.MEMBERS:
            _enter_as_member(request, door, kwargs["organisation"])
        return None if door.half_way else _second_factor(request)


def _to_sign_in(request: HttpRequest) -> HttpResponse:
    """Send to the page to sign in on, in the language that the address asked for."""
    answer = redirect_to_login(request.path)
    if "lang" in request.GET:
        answer["Location"] += f"&lang={translation.get_language()}"
    return answer


def _enter_as_member(request: Any, door: Door, slug: str) -> None:
    """Find the person's membership of the address's organisation; a stranger to it is told that nothing is there."""
    from townhall.core.people.selectors import membership_of

    membership = membership_of(request.user, slug)
    if membership is None:
        raise Http404
    request.membership = membership
    if not door.roles & membership.role_set:
        raise PermissionDenied


def _second_factor(request: HttpRequest) -> HttpResponse | None:
    """Whoever must or chose to have a second factor gives it before anything else is shown."""
    from townhall.core.people.second_factor import step_left

    step = step_left(request)
    return redirect(step) if step else None
