"""Health and readiness, and what is shown where there is nothing."""

from django.db import connections
from django.db.utils import DatabaseError
from django.http import HttpRequest, JsonResponse

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
