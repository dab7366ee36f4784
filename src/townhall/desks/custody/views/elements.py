"""Deciding an element, counsel's advice on one, and the person's choice about an interview."""

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
from townhall.core.cases.services import CannotMove, SomebodyWasFirst
from townhall.core.pages.templatetags.say import spoken
from townhall.desks.custody import forms, services
from townhall.desks.custody.models import Decision
from townhall.desks.custody.rules import law_note
from townhall.desks.custody.selectors import DESK, profile_of, recommendation_for
from townhall.desks.custody.states import CLERKS


@for_roles(*SEES_CASES)
@require_http_methods(["GET", "POST"])
def element(request: Any, organisation: str, number: int, element: str) -> HttpResponse:
    """Show what is recommended on the facts told, and decide. Without a decision, the page only looks."""
    case, now = pages.case_of(request, DESK, number), timezone.now()
    asked = get_object_or_404(case.elements, kind=element)
    asked.case = case
    pages.in_zone_of(case.organisation)
    form = forms.FactsForm(
        request.POST or None,
        element=element,
        initial={"seen": case.version, "at": now, "due_at": asked.due_at, **open_facts(case, asked)},
    )
    facts = form.facts if form.is_bound and form.is_valid() else _facts_so_far(case, asked)
    if element == "interview":
        facts = {**facts, **_consent(case)}
    first = None
    if request.method == "POST" and form.is_valid() and form.cleaned_data["decision"]:
        told = form.cleaned_data
        try:
            services.decide(
                case,
                element,
                Decision(told["decision"]),
                facts,
                seen=told["seen"],
                at=told["at"],
                due_at=told["due_at"],
                by=request.membership,
                now=now,
            )
            return redirect("custody:case", organisation=organisation, number=number)
        except CannotMove as fault:
            form.add_error(None, refusal_words(fault.message, DESK))
        except SomebodyWasFirst as fact:
            first, form = fact.case, forms.FactsForm(pages.typed_again(request, fact), element=element)
    looked = form.is_bound and form.is_valid() and not first
    may_decide = bool(services.DECIDERS & request.membership.role_set) and case.closed_at is None
    if not may_decide:
        del form.fields["decision"]
    profile = profile_of(case.organisation, now.astimezone(case.zone).date())
    found = recommendation_for(profile, case, element, facts)
    language = spoken().language.code
    context = {
        "case": case,
        "element": asked,
        "advice": open_advice(case, asked),
        "earlier": earlier(case, element),
        "form": form,
        "first": first,
        "found": found,
        "law_words": law_note(found.row.id, language),
        "beside": [(row, row.note.said_in(language)) for row in found.beside],
        "may_decide": may_decide,
        "deciders": services.DECIDERS,
        "may_advise": Role.COUNSEL in request.membership.role_set,
    }
    return pages.page(request, DESK, "element", context, 409 if first else 200 if looked or not form.is_bound else 422)


def _facts_so_far(case: Any, asked: Any) -> dict[str, str]:
    told = open_facts(case, asked)
    return {name: told[name] for name in ("crime", "public", "exception", "emergency", "consent") if name in told}


def _consent(case: Any) -> dict[str, str]:
    """What the person chose last, where they were asked."""
    last = case.interviews.last()
    return {} if last is None else {"consent": "declined" if last.choice == "decline" else "agreed"}


@for_roles(Role.COUNSEL)
@require_http_methods(["GET", "POST"])
def advice(request: Any, organisation: str, number: int, element: str) -> HttpResponse:
    """Keep counsel's advice."""
    case, first = pages.case_of(request, DESK, number), None
    get_object_or_404(case.elements, kind=element)
    form = forms.AdviceForm(request.POST or None, initial={"seen": case.version})
    if request.method == "POST" and form.is_valid():
        told, now = form.cleaned_data, timezone.now()
        try:
            services.advise(case, element, told["words"], seen=told["seen"], by=request.membership, now=now)
            return redirect("custody:case", organisation=organisation, number=number)
        except CannotMove as fault:
            form.add_error(None, refusal_words(fault.message, DESK))
        except SomebodyWasFirst as fact:
            first, form = fact.case, forms.AdviceForm(pages.typed_again(request, fact))
    context = {"case": case, "form": form, "first": first, "title": "custody-advice"}
    return pages.page(request, DESK, "ask", context, 200 if request.method == "GET" else 409 if first else 422)


@for_roles(*CLERKS)
@require_http_methods(["GET", "POST"])
def interview(request: Any, organisation: str, number: int) -> HttpResponse:
    """Put down what the person chose on the form of consent."""
    case, now = pages.case_of(request, DESK, number), timezone.now()
    pages.in_zone_of(case.organisation)
    form = forms.InterviewForm(request.POST or None, initial={"seen": case.version, "at": now})
    if request.method == "POST" and form.is_valid() and not case.is_purged:
        try:
            services.record_interview(case, form.cleaned_data, by=request.membership, now=now)
            return redirect("custody:case", organisation=organisation, number=number)
        except CannotMove as fault:
            form.add_error("at", refusal_words(fault.message, DESK))
    context = {"case": case, "form": form, "title": "custody-consent-record"}
    return pages.page(request, DESK, "ask", context, 200 if request.method == "GET" else 422)
