"""What anyone may read of a register, without signing in and without cookies: the page, JSON, CSV."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from townhall.core.access.doors import open_to_all
from townhall.desks.agreements.public import answer


@open_to_all
@require_safe
def register(request: HttpRequest, community: str) -> HttpResponse:
    """Show which agreements have effect, since when, until when, and by which vote."""
    return answer(request, community, "page")


@open_to_all
@require_safe
def data(request: HttpRequest, community: str) -> HttpResponse:
    """Hand the register over as data."""
    return answer(request, community, "json")


@open_to_all
@require_safe
def table(request: HttpRequest, community: str) -> HttpResponse:
    """Hand the register over as a table."""
    return answer(request, community, "csv")
