"""One thing that is asked: where it could be, who looked, what is recommended and decided, counsel's word."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from townhall.core.access.doors import for_roles
from townhall.core.access.roles import SEES_CASES, Role
from townhall.core.cases import pages
from townhall.core.cases.decisions import earlier, open_advice, open_facts
from townhall.core.cases.saying import refusal_words
from townhall.core.cases.sealed import note_reading, open_words
from townhall.core.cases.services import CannotMove, SomebodyWasFirst
from townhall.core.pages.templatetags.say import spoken
from townhall.desks.disclosure import forms, services
from townhall.desks.disclosure.models import Answer
from townhall.desks.disclosure.places import places_for
from townhall.desks.disclosure.rules import law_note, readings
from townhall.desks.disclosure.selectors import (
    DESK,
    recommendation_for,
    settings_of,
    where_of,
)
from townhall.desks.disclosure.states import CLERKS, DECIDERS


@for_roles(*SEES_CASES)
@require_http_methods(["GET", "POST"])
def item(request: Any, organisation: str, number: int, item: str) -> HttpResponse:
    """Show what is known and recommended on the facts told, and decide. Without an answer, the page only looks."""
    case, now = pages.case_of(request, DESK, number), timezone.now()
    asked = get_object_or_404(case.items, kind=item)
    asked.case = case
    pages.in_zone_of(case.organisation)
    told = open_facts(case, asked)
    start = {"seen": case.version, "at": now, "public": told.get("public"), "programme": told.get("programme")}
    form, first = forms.DecideForm(request.POST or None, initial=start), None
    is_told = form.is_bound and form.is_valid()
    facts = form.facts if is_told else {name: told[name] for name in ("public", "programme") if name in told}
    if is_told and form.cleaned_data["answer"]:
        try:
            _decide(request, case, item, form)
            return redirect("disclosure:case", organisation=organisation, number=number)
        except CannotMove as fault:
            form.add_error("answer", refusal_words(fault.message, DESK))
        except SomebodyWasFirst as fact:
            first, form = fact.case, forms.DecideForm(pages.typed_again(request, fact))
    note_reading(DESK, case, request.membership, now, f"looked at {item} of")
    context = {**_about(request, case, asked, facts), "form": form, "first": first}
    looked = is_told and not first and not form.errors
    if not context["may_decide"]:
        del form.fields["answer"]
    return pages.page(request, DESK, "item", context, 409 if first else 200 if looked or not form.is_bound else 422)


def _decide(request: Any, case: Any, item: str, form: forms.DecideForm) -> None:
    told = form.cleaned_data
    services.decide(
        case,
        item,
        Answer(told["answer"]),
        form.facts,
        seen=told["seen"],
        at=told["at"],
        by=request.membership,
        now=timezone.now(),
    )


def _about(request: Any, case: Any, asked: Any, facts: Any) -> dict[str, Any]:
    """What the page of an item knows. The two readings are for counsel alone."""
    roles, language = request.membership.role_set, spoken().language.code
    found = recommendation_for(case, asked.kind, facts, timezone.now().astimezone(case.zone).date())
    where = where_of(case, asked.kind)
    both = readings(asked.kind, settings_of(case.organisation).state) if Role.COUNSEL in roles else None
    return {
        "case": case,
        "item": asked,
        "advice": open_advice(case, asked),
        "earlier": earlier(case, asked.kind),
        "found": found,
        "law_words": law_note(found.row.id, language),
        "where": where,
        "searches": [(each, forms.place_name(each.place), _words(case, each.search)) for each in where.looked],
        "why_not_none": where.why_not_none(),
        "readings": both,
        "circuit_words": both.circuit.says.said_in(language) if both and both.circuit else "",
        "near": [(each, each.holding.said_in(language)) for each in both.near] if both else [],
        "elsewhere": [(each, each.holding.said_in(language)) for each in both.elsewhere] if both else [],
        "may_search": bool(CLERKS & roles) and not case.is_purged,
        "may_decide": bool(DECIDERS & roles) and case.closed_at is None,
        "deciders": DECIDERS,
        "may_advise": Role.COUNSEL in roles,
    }


def _words(case: Any, search: Any) -> str:
    return open_words(case, search.words, "disclosure.search.words") if search else ""


@for_roles(*CLERKS)
@require_http_methods(["GET", "POST"])
def search(request: Any, organisation: str, number: int, item: str) -> HttpResponse:
    """Put down where somebody looked."""
    case, now, first = pages.case_of(request, DESK, number), timezone.now(), None
    get_object_or_404(case.items, kind=item)
    pages.in_zone_of(case.organisation)
    places = places_for(case.organisation, item)
    form = forms.SearchForm(request.POST or None, places=places, initial={"seen": case.version, "at": now})
    if request.method == "POST" and form.is_valid():
        told = dict(form.cleaned_data)
        chosen, is_found = told.pop("places"), told.pop("found") == "found"
        try:
            services.record_search(case, item, chosen, found=is_found, **told, by=request.membership, now=now)
            return redirect("disclosure:item", organisation=organisation, number=number, item=item)
        except CannotMove as fault:
            form.add_error(None, refusal_words(fault.message, DESK))
        except SomebodyWasFirst as fact:
            first, form = fact.case, forms.SearchForm(pages.typed_again(request, fact), places=places)
    context = {"case": case, "form": form, "first": first, "title": "disclosure-search"}
    return pages.page(request, DESK, "ask", context, 200 if request.method == "GET" else 409 if first else 422)


@for_roles(Role.COUNSEL)
@require_http_methods(["GET", "POST"])
def advice(request: Any, organisation: str, number: int, item: str) -> HttpResponse:
    """Keep counsel's advice."""
    case, first = pages.case_of(request, DESK, number), None
    get_object_or_404(case.items, kind=item)
    form = forms.AdviceForm(request.POST or None, initial={"seen": case.version})
    if request.method == "POST" and form.is_valid():
        told, now = form.cleaned_data, timezone.now()
        try:
            services.advise(case, item, told["words"], seen=told["seen"], by=request.membership, now=now)
            return redirect("disclosure:case", organisation=organisation, number=number)
        except CannotMove as fault:
            form.add_error(None, refusal_words(fault.message, DESK))
        except SomebodyWasFirst as fact:
            first, form = fact.case, forms.AdviceForm(pages.typed_again(request, fact))
    context = {"case": case, "form": form, "first": first, "title": "disclosure-advice"}
    return pages.page(request, DESK, "ask", context, 200 if request.method == "GET" else 409 if first else 422)


@for_roles(Role.COUNSEL)
@require_http_methods(["GET", "POST"])
def hold(request: Any, organisation: str, number: int) -> HttpResponse:
    """Keep what a demand names from the purge."""
    case, first = pages.case_of(request, DESK, number), None
    form = forms.HoldForm(request.POST or None, initial={"seen": case.version})
    if request.method == "POST" and form.is_valid():
        told, now = form.cleaned_data, timezone.now()
        try:
            services.hold_records(case, **told, by=request.membership, now=now)
            return redirect("disclosure:case", organisation=organisation, number=number)
        except CannotMove as fault:
            form.add_error(None, refusal_words(fault.message, DESK))
        except SomebodyWasFirst as fact:
            first, form = fact.case, forms.HoldForm(pages.typed_again(request, fact))
    context = {"case": case, "form": form, "first": first, "title": "disclosure-hold"}
    return pages.page(request, DESK, "ask", context, 200 if request.method == "GET" else 409 if first else 422)
