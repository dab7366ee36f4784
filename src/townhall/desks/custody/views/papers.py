"""Papers of a request: taken in whole and sealed, given out again to whoever may, never parsed into columns."""

from typing import Any

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods, require_safe

from townhall.core.access.doors import for_roles
from townhall.core.access.roles import SEES_CASES
from townhall.core.cases import papers
from townhall.desks.custody.selectors import DESK
from townhall.desks.custody.states import CLERKS


@for_roles(*CLERKS)
@require_http_methods(["GET", "POST"])
def add(request: Any, organisation: str, number: int) -> HttpResponse:
    """Add a paper."""
    return papers.add_page(request, DESK, number)


@for_roles(*SEES_CASES)
@require_safe
def paper(request: Any, organisation: str, number: int, paper: int) -> HttpResponse:
    """Give a paper out as a download."""
    return papers.give(request, DESK, number, paper)
