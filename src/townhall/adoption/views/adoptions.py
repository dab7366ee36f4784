"""The adoptions of a community, one of them, following it, and showing it to everybody."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from townhall.adoption import services
from townhall.adoption.campaigns import possible, standing
from townhall.adoption.changing import SomebodyWasFirst
from townhall.adoption.forms import SeenForm
from townhall.adoption.models import Adoption
from townhall.assessments.running import local_day
from townhall.assessments.views.communities import community_of
from townhall.core.access.doors import for_roles
from townhall.core.access.roles import MEMBERS, Role
from townhall.core.pages.templatetags.say import spoken

WORKS = frozenset({Role.LIAISON, Role.REVIEWER, Role.COUNSEL, Role.ADMINISTRATOR})
"""Who changes an adoption."""
PUBLISHES = frozenset({Role.PUBLISHER, Role.ADMINISTRATOR})


def adoption_of(request: Any, slug: str, number: int) -> Adoption:
    """Return an adoption of a community within the member's organisation; another's does not exist."""
    rows = Adoption.objects.select_related("community__organisation", "assessment").prefetch_related("events")
    return get_object_or_404(rows, community=community_of(request, slug), number=number)


def page(request: Any, template: str, adoption: Adoption, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """Answer with a page about an adoption."""
    roles = request.membership.role_set
    known = {
        "community": adoption.community,
        "adoption": adoption,
        "may_work": bool(WORKS & roles),
        "may_publish": bool(PUBLISHES & roles),
    }
    return render(request, template, {**known, **context}, status=status)


def require_worker(request: Any) -> None:
    """Deny a change to whoever may only read."""
    if not WORKS & request.membership.role_set:
        raise PermissionDenied


def back_to(request: Any, adoption: Adoption, name: str = "adoption") -> HttpResponse:
    """Send on to a page of an adoption."""
    slug = request.membership.organisation.slug
    return redirect(f"adoption:{name}", organisation=slug, community=adoption.community.slug, number=adoption.number)


def somebody_first(request: Any, fact: SomebodyWasFirst) -> Any:
    """Return what was typed, to be sent again on top of what somebody else did."""
    typed = request.POST.copy()
    typed["seen"] = fact.adoption.version
    return typed


@for_roles(*MEMBERS)
@require_GET
def adoptions(request: Any, organisation: str, community: str) -> HttpResponse:
    """List the adoptions of a community with where they stand."""
    shown = community_of(request, community)
    today = local_day(shown, timezone.now())
    rows = [standing(each, today) for each in shown.adoptions.prefetch_related("events")]
    return render(request, "adoption/adoptions.html", {"community": shown, "rows": rows})


@for_roles(*MEMBERS)
@require_GET
def adoption(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Show an adoption: where it stands, what comes next, what happened, its dates and texts."""
    shown = adoption_of(request, community, number)
    context = {
        "standing": standing(shown, local_day(shown.community, timezone.now())),
        "possible": possible(shown),
        "deadlines": shown.deadlines.all(),
        "texts": shown.texts.filter(replaced_at=None),
        "follows": shown.followers.filter(person=request.user).exists(),
    }
    return page(request, "adoption/adoption.html", shown, context)


@for_roles(*MEMBERS)
@require_POST
def follow(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Be reminded of an adoption, or no more."""
    shown = adoption_of(request, community, number)
    services.follow(shown, request.user, request.POST.get("wanted") == "yes", now=timezone.now())
    return back_to(request, shown)


@for_roles(*PUBLISHES)
@require_POST
def show_to_all(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Put an adoption on the public page, or take it off."""
    shown = adoption_of(request, community, number)
    wanted = request.POST.get("wanted") == "yes"
    try:
        services.show_to_all(shown, wanted, **whose(request))
    except SomebodyWasFirst as fact:
        messages.error(request, spoken().say("adoption-somebody-first", who=fact.adoption.changed_by))
    return back_to(request, shown)


def whose(request: Any) -> dict[str, Any]:
    """Return whose change it is, on top of what they saw, and when."""
    form = SeenForm(request.POST)
    seen = form.cleaned_data["seen"] if form.is_valid() else None
    return {"seen": seen, "who": request.user.name, "by": request.user, "now": timezone.now()}
