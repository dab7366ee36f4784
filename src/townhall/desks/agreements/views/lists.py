"""Published lists of an organisation: taking one in, its ledger; and what the newest says of a community."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from latchstring.agreements import RowKind
from townhall.assessments.views.communities import community_of
from townhall.core.access.doors import for_roles
from townhall.core.access.roles import MEMBERS
from townhall.core.pages.templatetags.say import spoken
from townhall.desks.agreements import lists, services
from townhall.desks.agreements.forms import AgencyForm, DecisionForm, ListForm
from townhall.desks.agreements.states import ENTERS, MOVES
from townhall.desks.agreements.views.register import page

_SHOWN = 200
"""Rows of the ledger and changes that a page shows; all are counted."""


@for_roles(*MEMBERS)
@require_GET
def all_lists(request: Any, organisation: str) -> HttpResponse:
    """List the lists that were taken in."""
    return _all_lists(request, ListForm(), 200)


def _all_lists(request: Any, form: ListForm, status: int) -> HttpResponse:
    rows = request.membership.organisation.federal_lists.defer("content")[:50]
    return page(request, "lists", {"rows": rows, "form": form}, status=status)


@for_roles(*ENTERS)
@require_POST
def take_in(request: Any, organisation: str) -> HttpResponse:
    """Take a list in; it is read by a job."""
    form = ListForm(request.POST, request.FILES)
    if not form.is_valid():
        return _all_lists(request, form, 422)
    file = form.cleaned_data["file"]
    if file.size > settings.UPLOAD_MEGABYTES * 1_000_000:
        form.add_error("file", spoken().say("papers-too-large", megabytes=settings.UPLOAD_MEGABYTES))
        return _all_lists(request, form, 422)
    made = lists.take_in(file.name, file.chunks(), by=request.membership, now=timezone.now())
    return redirect("agreements:list", organisation=organisation, number=made.number)


@for_roles(*MEMBERS)
@require_GET
def one_list(request: Any, organisation: str, number: int) -> HttpResponse:
    """Show what became of every row of a list, and what changed since the one before."""
    rows = request.membership.organisation.federal_lists.defer("content")
    row = get_object_or_404(rows, number=number)
    context: dict[str, Any] = {"row": row, "problem": lists.problem_of(row)}
    if row.done_at and not row.problem:
        made = lists.list_of(row)
        told = [each for each in made.ledger if each.told and each.kind is not RowKind.NOTE]
        before = lists.since_before(row)
        states = set(request.membership.organisation.communities.values_list("state", flat=True))
        near = [each for each in before[1].rows if each.entry.state in states] if before else []
        context |= {
            "made": made,
            "told": told[:_SHOWN],
            "more": max(0, len(told) - _SHOWN),
            "notes": [each for each in made.ledger if each.kind is RowKind.NOTE][:20],
            "before": before[0] if before else None,
            "changes": near[:_SHOWN],
            "changed": len(before[1].rows) if before else 0,
            "states": sorted(states),
            "communities": request.membership.organisation.communities.all(),
        }
    return page(request, "list", context)


@for_roles(*MEMBERS)
@require_GET
def beside(request: Any, organisation: str, community: str) -> HttpResponse:
    """Show what the newest list says of a community, beside its papers and its register."""
    return _beside(request, community, {}, 200)


def _beside(request: Any, slug: str, more: dict[str, Any], status: int) -> HttpResponse:
    shown = community_of(request, slug)
    standing = lists.standing(shown)
    context = {
        "community": shown,
        "standing": standing,
        "may_decide": bool(MOVES & request.membership.role_set),
        "agencies": shown.own_agencies.all(),
        **more,
    }
    return page(request, "beside", context, status=status)


@for_roles(*MOVES)
@require_http_methods(["GET", "POST"])
def decide(request: Any, organisation: str, community: str) -> HttpResponse:
    """Say of an agency of the list whether it is the community's, and why."""
    shown = community_of(request, community)
    key = request.POST.get("key") or request.GET.get("key")
    if not key:
        return redirect("agreements:beside", organisation=organisation, community=community)
    entry = lists.entry_in(shown, key)
    if entry is None:
        raise Http404
    last = lists.decisions_of(shown).get(key)
    form = DecisionForm(request.POST or None, initial={"key": key, "seen": last.pk if last else None})
    first = None
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        try:
            lists.decide(
                shown,
                entry,
                told["is_ours"] == "yes",
                told["reason"],
                seen=told["seen"],
                by=request.membership,
                now=timezone.now(),
            )
            return redirect("agreements:beside", organisation=organisation, community=community)
        except lists.DecidedBefore as fact:
            typed = request.POST.copy()
            typed["seen"] = fact.decision.pk
            form, first = DecisionForm(typed), fact.decision
    status = 200 if request.method == "GET" else 409 if first else 422
    context = {"community": shown, "entry": entry, "form": form, "first": first, "last": last}
    return page(request, "decide", context, status=status)


@for_roles(*ENTERS)
@require_http_methods(["GET", "POST"])
def agencies(request: Any, organisation: str, community: str) -> HttpResponse:
    """Keep the agencies of a community, as lists know them."""
    shown = community_of(request, community)
    form = AgencyForm(request.POST or None)
    by = {"by": request.membership, "now": timezone.now()}
    if request.method == "POST" and (number := request.POST.get("drop", "")).isdecimal():
        services.drop_agency(shown, int(number[:9]), **by)
        return redirect("agreements:agencies", organisation=organisation, community=community)
    if request.method == "POST" and form.is_valid():
        services.keep_agency(shown, form.cleaned_data["name"], form.cleaned_data["identifier"], **by)
        return redirect("agreements:agencies", organisation=organisation, community=community)
    context = {"community": shown, "form": form, "agencies": shown.own_agencies.all()}
    return page(request, "agencies", context, status=422 if form.errors else 200)
