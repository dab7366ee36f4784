"""What anyone may read of adoptions, without signing in and without cookies."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from townhall.adoption.public import answer
from townhall.core.access.doors import open_to_all


@open_to_all
@require_safe
def progress(request: HttpRequest, community: str) -> HttpResponse:
    """Show the adoptions of a community that are public."""
    return answer(request, community)
