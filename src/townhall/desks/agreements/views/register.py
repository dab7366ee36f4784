"""The register of a community, one agreement of it, entering, changing and following one, publishing the register."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from townhall.assessments.running import local_day
from townhall.assessments.views.communities import community_of
from townhall.core.access.doors import for_roles
from townhall.core.access.roles import MEMBERS
from townhall.core.cases.import_page import Place, import_page
from townhall.core.pages.templatetags.say import spoken
from townhall.desks.agreements import services
from townhall.desks.agreements.drafts import letters_for
from townhall.desks.agreements.forms import EntryForm, TermsForm, moves_named, terms_of
from townhall.desks.agreements.importing import intake_of, keep
from townhall.desks.agreements.models import FederalAgreement
from townhall.desks.agreements.saying import refusal_words
from townhall.desks.agreements.selectors import is_public, line_of, lines_of
from townhall.desks.agreements.services import Refused, SomebodyWasFirst
from townhall.desks.agreements.states import ENTERS, PUBLISHES, TABLE

TEMPLATES = "agreements/"


def agreement_of(request: Any, slug: str, number: int) -> FederalAgreement:
    """Return an agreement of a community within the member's organisation; another's does not exist."""
    rows = FederalAgreement.objects.select_related("community__organisation")
    return get_object_or_404(rows, community=community_of(request, slug), number=number)


def page(request: Any, name: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """Answer with a page of the register."""
    roles = request.membership.role_set
    known = {"may_enter": bool(ENTERS & roles), "may_publish": bool(PUBLISHES & roles)}
    return render(request, f"{TEMPLATES}{name}.html", {**known, **context}, status=status)


def back_to(agreement: FederalAgreement, name: str = "agreement") -> HttpResponse:
    """Send on to a page of an agreement."""
    community = agreement.community
    slug = community.organisation.slug
    return redirect(f"agreements:{name}", organisation=slug, community=community.slug, number=agreement.number)


def somebody_first(request: Any, fact: SomebodyWasFirst) -> Any:
    """Return what was typed, to be sent again on top of what somebody else did."""
    typed = request.POST.copy()
    typed["seen"] = fact.agreement.version
    return typed


@for_roles(*MEMBERS)
@require_GET
def register(request: Any, organisation: str, community: str) -> HttpResponse:
    """List the agreements of a community, what must be decided soonest first."""
    shown = community_of(request, community)
    lines = lines_of(shown, local_day(shown, timezone.now()))
    return page(request, "register", {"community": shown, "lines": lines, "is_public": is_public(shown)})


@for_roles(*MEMBERS)
@require_GET
def agreement(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Show an agreement: its terms and days, its history, its papers, what can be done."""
    shown = agreement_of(request, community, number)
    context = {
        "community": shown.community,
        "agreement": shown,
        "line": line_of(shown, local_day(shown.community, timezone.now())),
        "moves": moves_named(TABLE.moves_from(shown.state, request.membership.role_set)),
        "history": shown.moves.all(),
        "papers": shown.papers.all(),
        "letters": letters_for(shown),
        "follows": shown.followers.filter(person=request.user).exists(),
    }
    return page(request, "agreement", context)


@for_roles(*ENTERS)
@require_http_methods(["GET", "POST"])
def enter(request: Any, organisation: str, community: str) -> HttpResponse:
    """Enter an agreement."""
    shown = community_of(request, community)
    now = timezone.now()
    form = EntryForm(request.POST or None, initial={"on": local_day(shown, now)})
    if request.method == "POST" and form.is_valid():
        try:
            return back_to(keep(shown, form, request.membership, now))
        except Refused as refusal:
            form.add_error(refusal.field or "first", refusal_words(refusal.message))
    return page(request, "enter", {"community": shown, "form": form}, status=200 if request.method == "GET" else 422)


@for_roles(*ENTERS)
@require_http_methods(["GET", "POST"])
def take_in_table(request: Any, organisation: str, community: str) -> HttpResponse:
    """Take in a table of agreements."""
    shown = community_of(request, community)

    def address(name: str, *more: Any) -> str:
        return reverse(f"agreements:{name}", args=[organisation, community, *more])

    place = Place(
        title="agreements",
        back=address("register"),
        state=lambda row: spoken().label(row.state_word),
        link=lambda row: address("agreement", row.number),
        refusal=refusal_words,
    )
    return import_page(request, intake_of(shown), place)


@for_roles(*ENTERS)
@require_http_methods(["GET", "POST"])
def change(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Change what is said of an agreement."""
    shown = agreement_of(request, community, number)
    form, first = TermsForm(request.POST or None, initial=terms_of(shown)), None
    if request.method == "POST" and form.is_valid():
        seen = form.cleaned_data["seen"] or 0
        try:
            services.change(shown, form.terms, seen=seen, by=request.membership, now=timezone.now())
            return back_to(shown)
        except SomebodyWasFirst as fact:
            form, first = TermsForm(somebody_first(request, fact)), fact.agreement
    status = 200 if request.method == "GET" else 409 if first else 422
    context = {"community": shown.community, "agreement": shown, "form": form, "first": first}
    return page(request, "change", context, status=status)


@for_roles(*MEMBERS)
@require_POST
def follow(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Be reminded of an agreement, or no more."""
    shown = agreement_of(request, community, number)
    services.follow(shown, request.user, request.POST.get("wanted") == "yes", now=timezone.now())
    return back_to(shown)


@for_roles(*PUBLISHES)
@require_POST
def show_to_all(request: Any, organisation: str, community: str) -> HttpResponse:
    """Put the register on its public page, or take it off."""
    shown = community_of(request, community)
    wanted = request.POST.get("wanted") == "yes"
    services.show_to_all(shown, wanted, by=request.membership, now=timezone.now())
    messages.success(request, spoken().say("agreements-published" if wanted else "agreements-unpublished"))
    return redirect("agreements:register", organisation=organisation, community=community)
