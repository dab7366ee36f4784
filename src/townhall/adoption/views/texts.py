"""Attaching the text as introduced and as adopted, and what amendments changed."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from townhall.adoption.forms import TextForm
from townhall.adoption.models import Adoption, TextKind
from townhall.adoption.texts import ManyFilesInOne, attach, comparison_of
from townhall.adoption.views.adoptions import adoption_of, back_to, page, require_worker
from townhall.core.access.doors import for_roles
from townhall.core.access.roles import MEMBERS
from townhall.core.pages.templatetags.say import spoken


@for_roles(*MEMBERS)
@require_http_methods(["GET", "POST"])
def texts(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """List the texts with what they changed, and attach one."""
    shown = adoption_of(request, community, number)
    form = TextForm(request.POST or None, request.FILES or None)
    if request.method == "POST":
        require_worker(request)
        if form.is_valid() and _attached(request, shown, form):
            return back_to(request, shown, "texts")
    held = list(shown.texts.all()[:50])
    context = {
        "form": form,
        "texts": [(each, comparison_of(each)) for each in held if each.replaced_at is None],
        "older": [each for each in held if each.replaced_at is not None],
        "has_draft": any(each.kind == TextKind.DRAFTED for each in held),
    }
    return page(request, "adoption/texts.html", shown, context, status=200 if request.method == "GET" else 422)


def _attached(request: Any, adoption: Adoption, form: TextForm) -> bool:
    """Attach the file; where it takes the place of somebody else's, say so: that one stays in the list."""
    file = form.cleaned_data["file"]
    kind = TextKind(form.cleaned_data["kind"])
    if file.size > settings.UPLOAD_MEGABYTES * 1_000_000:
        form.add_error("file", spoken().say("papers-too-large", megabytes=settings.UPLOAD_MEGABYTES))
        return False
    try:
        _, before = attach(
            adoption, kind, file.name, file.chunks(), who=request.user.name, by=request.user, now=timezone.now()
        )
    except ManyFilesInOne:
        form.add_error("file", spoken().say("adoption-text-many"))
        return False
    if before is not None:
        messages.info(request, spoken().say("adoption-text-replaced", name=before.name, who=before.added_by))
    return True
