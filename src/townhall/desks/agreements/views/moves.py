"""Moving an agreement, its papers, and the letter that refuses or ends it."""

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_GET, require_http_methods

from latchstring.drafting import CannotDraft
from latchstring.drafting.writing import Format, write
from townhall.adoption.drafts import CONTENT_TYPES, lines_of
from townhall.adoption.saying import refusal_words as draft_refusal
from townhall.assessments.running import local_day
from townhall.assessments.storing import path_of
from townhall.core.access.chain import note_access
from townhall.core.access.doors import for_roles
from townhall.core.access.roles import MEMBERS
from townhall.core.pages.templatetags.say import spoken
from townhall.desks.agreements import services
from townhall.desks.agreements.drafts import letter as letter_of
from townhall.desks.agreements.drafts import letters_for
from townhall.desks.agreements.forms import MoveForm, PaperForm, known_move
from townhall.desks.agreements.models import FederalAgreement, PaperKind
from townhall.desks.agreements.rules import could_end_on
from townhall.desks.agreements.saying import refusal_words
from townhall.desks.agreements.services import Refused, SomebodyWasFirst
from townhall.desks.agreements.states import ENTERS
from townhall.desks.agreements.views.register import agreement_of, back_to, page, somebody_first

_PIECE = 65_536


@for_roles(*ENTERS)
@require_http_methods(["GET", "POST"])
def move(request: Any, organisation: str, community: str, number: int, move: str) -> HttpResponse:
    """Make a move."""
    shown, lawful = agreement_of(request, community, number), known_move(move)
    if lawful is None:
        raise Http404
    now = timezone.now()
    today = local_day(shown.community, now)
    begins = {"seen": shown.version, "on": today}
    if move == "give_notice":
        begins["ends_on"] = could_end_on(shown.terms, today) or shown.ends_on
    form, first = MoveForm(request.POST or None, move=lawful, initial=begins), None
    if request.method == "POST" and form.is_valid():
        told = dict(form.cleaned_data)
        seen = told.pop("seen") or 0
        try:
            services.move(shown, move, **told, seen=seen, by=request.membership, now=now)
            return back_to(shown)
        except SomebodyWasFirst as fact:
            form, first = MoveForm(somebody_first(request, fact), move=lawful), fact.agreement
        except Refused as refusal:
            form.add_error(refusal.field, refusal_words(refusal.message))
    status = 200 if request.method == "GET" else 409 if first else 422
    context = {"community": shown.community, "agreement": shown, "form": form, "first": first, "move": move}
    return page(request, "move", context, status=status)


@for_roles(*ENTERS)
@require_http_methods(["GET", "POST"])
def papers(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Attach a public paper."""
    shown = agreement_of(request, community, number)
    form = PaperForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid() and _attached(request, shown, form):
        return back_to(shown)
    context = {"community": shown.community, "agreement": shown, "form": form}
    return page(request, "papers", context, status=200 if request.method == "GET" else 422)


def _attached(request: Any, agreement: FederalAgreement, form: PaperForm) -> bool:
    file, kind = form.cleaned_data["file"], PaperKind(form.cleaned_data["kind"])
    if file.size > settings.UPLOAD_MEGABYTES * 1_000_000:
        form.add_error("file", spoken().say("papers-too-large", megabytes=settings.UPLOAD_MEGABYTES))
        return False
    try:
        services.attach(agreement, kind, file.name, file.chunks(), by=request.membership, now=timezone.now())
    except Refused as refusal:
        form.add_error("file", refusal_words(refusal.message))
        return False
    return True


@for_roles(*MEMBERS)
@require_GET
def paper(request: Any, organisation: str, community: str, number: int, paper: int) -> StreamingHttpResponse:
    """Hand a paper over as a file, to be kept and not to be opened in the browser."""
    shown = agreement_of(request, community, number)
    found = get_object_or_404(shown.papers, pk=paper)
    note_access(
        "exported", "agreement paper", found.pk, person=request.user, organisation=organisation, now=timezone.now()
    )
    name = found.name.rpartition("/")[2]
    response = StreamingHttpResponse(_pieces(found.digest), content_type="application/octet-stream")
    response["Content-Length"] = found.size
    response["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    return response


def _pieces(digest: str) -> Iterator[bytes]:
    """Yield a paper piece by piece; it is opened only when somebody takes it."""
    with path_of(digest).open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece


@for_roles(*MEMBERS)
@require_GET
def letter(request: Any, organisation: str, community: str, number: int, does: str) -> HttpResponse:
    """Show the letter that refuses or ends an agreement, filled from the register."""
    shown = agreement_of(request, community, number)
    if does not in letters_for(shown):
        raise Http404
    context: dict[str, Any] = {"community": shown.community, "agreement": shown, "does": does}
    try:
        made = letter_of(shown, does, local_day(shown.community, timezone.now()))
    except CannotDraft as refusal:
        return page(request, "letter", {**context, "refusal": draft_refusal(refusal.message)}, status=422)
    context |= {"made": made, "lines": list(lines_of(made)), "formats": [each.value for each in CONTENT_TYPES]}
    return page(request, "letter", context)


@for_roles(*MEMBERS)
@require_GET
def download(request: Any, organisation: str, community: str, number: int, does: str, form: str) -> HttpResponse:
    """Hand the letter over as a file."""
    shown = agreement_of(request, community, number)
    if does not in letters_for(shown) or form not in [each.value for each in CONTENT_TYPES]:
        raise Http404
    now = timezone.now()
    try:
        content = write(letter_of(shown, does, local_day(shown.community, now)), Format(form))
    except CannotDraft as refusal:
        context = {"community": shown.community, "agreement": shown, "does": does}
        return page(request, "letter", {**context, "refusal": draft_refusal(refusal.message)}, status=422)
    note_access("exported", services.KIND, shown.pk, person=request.user, organisation=organisation, now=now)
    name = f"{shown.community.slug}-agreement-{shown.number}-{does}.{form}"
    return HttpResponse(
        content,
        content_type=CONTENT_TYPES[Format(form)],
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
