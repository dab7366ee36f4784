"""Requests: the list, taking one in, reading one, moving one. Most is `townhall.core.cases.pages`."""

import functools
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from townhall.core.access.doors import for_roles
from townhall.core.access.roles import SEES_CASES
from townhall.core.cases import pages
from townhall.core.cases.import_page import import_page, place_of
from townhall.core.cases.saying import refusal_words
from townhall.core.cases.sealed import open_details
from townhall.core.cases.services import CannotMove
from townhall.core.pages.templatetags.say import spoken
from townhall.desks.certification.details import Details
from townhall.desks.certification.forms.intake import CorrectForm, IntakeForm
from townhall.desks.certification.forms.moves import FORMS, WordsForm
from townhall.desks.certification.importing import INTAKE, keep
from townhall.desks.certification.models import Certification
from townhall.desks.certification.rules.deadlines import clock_of
from townhall.desks.certification.selectors import DESK, expiring, others_on_the_report, practice_of
from townhall.desks.certification.services import WRITERS, AlreadyAsked
from townhall.desks.certification.showing import shown
from townhall.desks.certification.states import TAKES


@for_roles(*SEES_CASES)
@require_http_methods(["GET", "HEAD", "POST"])
def cases(request: Any, organisation: str) -> HttpResponse:
    """List requests, and before them those whose signature ends soon."""
    place = request.membership.organisation
    pages.in_zone_of(place)
    return pages.case_list(request, DESK, expiring=expiring(place, timezone.localdate()))


@for_roles(*SEES_CASES)
@require_safe
def case(request: Any, organisation: str, number: int) -> HttpResponse:
    """Show a request."""
    row: Certification = pages.case_of(request, DESK, number)
    details = open_details(DESK, row)
    told = {"clock": clock_of(practice_of(row.organisation).state), "others": others_on_the_report(row)}
    return pages.case_page(request, DESK, row, **told, **(shown(row, details) if details else {}))


@for_roles(*TAKES)
@require_http_methods(["GET", "POST"])
def intake(request: Any, organisation: str) -> HttpResponse:
    """Take a request in."""
    now = timezone.now()
    pages.in_zone_of(request.membership.organisation)
    form, same = IntakeForm(request.POST or None, initial={"received_at": now, "language": "es"}), None
    if request.method == "POST" and form.is_valid():
        try:
            made = keep(form, request.membership, now)
            return redirect("certification:case", organisation=organisation, number=made.pk)
        except AlreadyAsked as fact:
            same = fact.case
            form.add_error("another", spoken().say("certification-already", number=same.number))
        except CannotMove as fault:
            form.add_error("received_at", refusal_words(fault.message, DESK))
    if same is None and not form.is_bound:
        del form.fields["another"]
    return pages.page(request, DESK, "intake", {"form": form, "same": same}, 422 if form.is_bound else 200)


@for_roles(*TAKES)
@require_http_methods(["GET", "POST"])
def take_in_table(request: Any, organisation: str) -> HttpResponse:
    """Take in a table of requests."""
    return import_page(request, INTAKE, place_of(request, DESK))


@for_roles(*SEES_CASES)
@require_http_methods(["GET", "POST"])
def move(request: Any, organisation: str, number: int, move: str) -> HttpResponse:
    """Make a move, with what belongs to it."""
    if move not in {each.name for each in DESK.table.moves}:
        raise Http404
    row: Certification = pages.case_of(request, DESK, number)
    details = open_details(DESK, row) or Details(victim_name="")
    told: dict[str, Any] = {"write": WRITERS.get(move)}
    if move == "correct":
        told |= {"form_type": CorrectForm, "initial": _as_taken_in(row, details)}
    else:
        form_type = FORMS.get(move, WordsForm)
        told["form_type"] = functools.partial(form_type, case=row, details=details, move=move)
    return pages.move_page(request, DESK, number, move, details=details, **told)


def _as_taken_in(case: Certification, details: Details) -> dict[str, Any]:
    same = ("victim_name", "other_names", "requester_name", "authorised", "for_suspect", "channel", "contact", "never")
    same += ("report_number", "incident", "incident_dates", "grounds", "hearing_on", "birthday_on")
    told = {name: getattr(details, name) for name in same}
    return {**told, "requester": case.requester, "language": case.language}
