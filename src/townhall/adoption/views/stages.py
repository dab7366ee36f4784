"""Noting what happened, taking it back, and setting dates."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from latchstring.campaigns import Stage
from latchstring.drafting import CannotDraft
from townhall.adoption import services
from townhall.adoption.campaigns import possible
from townhall.adoption.changing import SomebodyWasFirst
from townhall.adoption.forms import DeadlineForm, EventForm
from townhall.adoption.models import Adoption
from townhall.adoption.saying import fault_words, refusal_words
from townhall.adoption.texts import NoAdoptedText
from townhall.adoption.views.adoptions import WORKS, adoption_of, back_to, page, somebody_first, whose
from townhall.assessments.running import local_day
from townhall.core.access.doors import for_roles
from townhall.core.pages.templatetags.say import spoken

_FIELDS = {"campaign-goes-back": "date", "campaign-vote-missing": "passed", "campaign-vote-not-voted": "passed"}
"""Where a fault is shown; any other at the stage."""


@for_roles(*WORKS)
@require_http_methods(["GET", "POST"])
def note(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Note what happened."""
    shown = adoption_of(request, community, number)
    today = local_day(shown.community, timezone.now())
    stages = possible(shown)
    form = EventForm(request.POST or None, possible=stages, initial={"seen": shown.version, "date": today})
    first = None
    if request.method == "POST" and form.is_valid():
        try:
            if _noted(request, shown, form):
                return back_to(request, shown)
        except SomebodyWasFirst as fact:
            form, first = EventForm(somebody_first(request, fact), possible=possible(fact.adoption)), fact.adoption
    status = 200 if request.method == "GET" else 409 if first else 422
    context = {"form": form, "first": first, "possible": stages}
    return page(request, "adoption/note.html", shown, context, status=status)


def _noted(request: Any, adoption: Adoption, form: EventForm) -> bool:
    """Note the event of a form; what stands against it is told at its field."""
    told = {name: value for name, value in form.cleaned_data.items() if name != "seen"}
    try:
        services.note_event(adoption, told, **whose(request))
    except services.CannotMove as fault:
        form.add_error(_FIELDS.get(fault.message.code, "stage"), fault_words(fault.message))
    except NoAdoptedText:
        form.add_error("stage", spoken().say("adoption-no-adopted-text"))
    except CannotDraft as refusal:
        form.add_error("stage", refusal_words(refusal.message))
    return form.is_valid()


@for_roles(*WORKS)
@require_POST
def take_back(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Take back the last event."""
    shown = adoption_of(request, community, number)
    try:
        services.take_back(shown, **whose(request))
    except SomebodyWasFirst as fact:
        messages.error(request, spoken().say("adoption-somebody-first", who=fact.adoption.changed_by))
    return back_to(request, shown)


@for_roles(*WORKS)
@require_http_methods(["GET", "POST"])
def dates(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Set by when a stage should be reached."""
    shown = adoption_of(request, community, number)
    form, first = DeadlineForm(request.POST or None, initial={"seen": shown.version}), None
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        try:
            services.set_deadline(shown, Stage(told["stage"]), told["date"], **whose(request))
            return back_to(request, shown, "dates")
        except SomebodyWasFirst as fact:
            form, first = DeadlineForm(somebody_first(request, fact)), fact.adoption
    status = 200 if request.method == "GET" else 409 if first else 422
    context = {"form": form, "first": first, "deadlines": shown.deadlines.all()}
    return page(request, "adoption/dates.html", shown, context, status=status)
