"""What anyone may read: how to ask for a certification here. Without signing in and without cookies."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from townhall.core.access.doors import open_to_all
from townhall.core.pages.publishing import publish_page
from townhall.desks.certification.models import Practice


@open_to_all
@require_safe
def how_to_ask(request: HttpRequest, organisation: str) -> HttpResponse:
    """Say who may ask, how, how long it takes and what happens then."""
    practice = Practice.objects.filter(organisation__slug=organisation, is_public=True).first()
    if practice is None:
        raise Http404
    return publish_page(request, "certification/public.html", {"practice": practice})
