"""How much may be sent: asked before a byte of it is written down, since a body is parsed before any view is called."""

from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import TemporaryFileUploadHandler
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from townhall.core.access.doors import DoorKind, door_of

_FORM_BYTES = 1_000_000
"""The most that a form without files can come to."""


class BoundedUpload(TemporaryFileUploadHandler):
    """Writes files to the disk as they come, never more than the site takes, and for members' pages alone."""

    def handle_raw_input(
        self, input_data: Any, meta: Any, content_length: int, boundary: Any, encoding: Any = None
    ) -> None:
        """Refuse a body that states more than may come; raises RequestDataTooBig."""
        whole = settings.UPLOAD_MEGABYTES * 1_000_000 + _FORM_BYTES
        if content_length > (whole if _is_for_members(self.request) else _FORM_BYTES):
            raise RequestDataTooBig("More than the site takes was sent.")


def _is_for_members(request: Any) -> bool:
    match = getattr(request, "resolver_match", None)
    door = door_of(match.func) if match else None
    user = getattr(request, "user", None)
    return bool(door and door.kind is DoorKind.MEMBERS and user and user.is_authenticated)


def refused(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that what was sent cannot be used and what to do; what was sent is not shown again."""
    fault = type(exception).__name__
    too_much = fault in ("RequestDataTooBig", "TooManyFilesSent", "TooManyFieldsSent")
    limits = {"megabytes": settings.UPLOAD_MEGABYTES, "files": settings.DATA_UPLOAD_MAX_NUMBER_FILES}
    return render(request, "400.html", {"too_much": too_much, **limits}, status=413 if too_much else 400)
