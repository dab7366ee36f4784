"""Arguing with a finding, and adding one that the reading missed. A reason is required; nobody's work is lost."""

import re
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from latchstring.findings import Decision, DecisionKind
from latchstring.vocabulary import Body, CarveOutType, Stance, Strength
from townhall.assessments.forms import AdditionForm, DecisionForm
from townhall.assessments.models import FindingRow, Paper
from townhall.assessments.readings import reading_of
from townhall.assessments.reviewing import SomebodyWasFirst, decide
from townhall.assessments.showing import show
from townhall.assessments.statements import stated_of
from townhall.assessments.views.communities import community_of
from townhall.assessments.views.reading import REVIEWS, assessment_of, finding_page
from townhall.core.access.doors import for_roles
from townhall.core.pages.templatetags.say import spoken


@for_roles(*REVIEWS)
@require_POST
def decision(request: Any, organisation: str, community: str, number: int, ident: str) -> HttpResponse:
    """Keep a decision on a finding; where somebody was first, show theirs and keep what was typed."""
    row = get_object_or_404(FindingRow, assessment=assessment_of(request, community, number), ident=ident)
    form = DecisionForm(request.POST)
    if not form.is_valid():
        return finding_page(request, row, form, status=422)
    told = form.cleaned_data
    said = Decision(
        kind=DecisionKind(told["kind"]),
        policy=row.policy,
        name=row.name,
        quote=row.quote,
        reason=told["reason"],
        who=request.user.name,
        date=timezone.localdate(),
        told=Stance(row.stance) if row.coder != "person" else None,
        stance=Stance(told["stance"]) if told["stance"] else None,
        strength=Strength(told["strength"]) if told["strength"] else None,
        binds=tuple(Body(each) for each in told["binds"]) or None,
        carve_outs=tuple(CarveOutType(each) for each in told["carve_outs"]) or None,
    )
    try:
        decide(row.assessment.community, said, seen=told["seen"], by=request.user, now=timezone.now())
    except SomebodyWasFirst as fact:
        typed = request.POST.copy()
        typed["seen"] = fact.first.pk if fact.first else ""
        return finding_page(request, row, DecisionForm(typed), first=fact.first, status=409)
    messages.success(request, spoken().say("decision-kept"))
    return redirect("assessments:finding", organisation=organisation, community=community, number=number, ident=ident)


@for_roles(*REVIEWS)
@require_POST
def addition(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Keep a finding that a member adds on words of a paper; the words must stand in it."""
    row = get_object_or_404(Paper, pk=number, community=community_of(request, community), replaced_at=None)
    form = AdditionForm(request.POST)
    quote = _as_in(reading_of(row, stated_of(row)).text, form.cleaned_data["quote"]) if form.is_valid() else ""
    if form.is_valid() and not quote:
        form.add_error("quote", spoken().say("addition-not-there"))
    if not form.is_valid():
        shown = {
            "community": row.community,
            "paper": row,
            "form": form,
            "may_review": True,
            "shown": show(row, 0, 0, whole=True),
        }
        return render(request, "assessments/paper_text.html", shown, status=422)
    told = form.cleaned_data
    said = Decision(
        kind=DecisionKind.ADD,
        policy=told["policy"],
        name=row.name,
        quote=quote,
        reason=told["reason"],
        who=request.user.name,
        date=timezone.localdate(),
        stance=Stance(told["stance"]),
        strength=Strength(told["strength"]),
        binds=tuple(Body(each) for each in told["binds"]),
    )
    try:
        decide(row.community, said, seen=None, by=request.user, now=timezone.now())
    except SomebodyWasFirst:
        messages.error(request, spoken().say("addition-there-already"))
    else:
        messages.success(request, spoken().say("decision-kept"))
    return redirect("assessments:paper-text", organisation=organisation, community=community, number=number)


def _as_in(text: str, words: str) -> str:
    """Return the stretch of a text that holds some words, whatever its white space; empty where it is not there."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    found = re.search(pattern, text) if pattern else None
    return found[0] if found else ""
