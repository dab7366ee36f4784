"""Health and readiness, and what is shown where there is nothing."""

from django.db import connections
from django.db.utils import DatabaseError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from townhall.core.access.doors import open_to_all


@open_to_all
def alive(request: HttpRequest) -> JsonResponse:
    """Say that the process answers."""
    return JsonResponse({"alive": True})


@open_to_all
def ready(request: HttpRequest) -> JsonResponse:
    """Say whether the stores can be reached. Which fails and why stands in the log, not in the answer."""
    try:
        for connection in connections.all():
            with connection.cursor() as cursor:
                cursor.execute("SELECT 1")
    except DatabaseError:
        return JsonResponse({"ready": False}, status=503)
    return JsonResponse({"ready": True})


def form_not_taken(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say that a form is not known to be the site's own, and how to send it again; `reason` is Django's, not shown."""
    return render(request, "403.html", {"form_not_taken": True}, status=403)
