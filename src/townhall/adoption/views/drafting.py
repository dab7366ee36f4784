"""From a gap to a draft: choosing body and instrument, choosing within the draft, taking it along."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from latchstring.drafting import CannotDraft
from latchstring.drafting.writing import Format, write
from townhall.adoption import services
from townhall.adoption.changing import SomebodyWasFirst
from townhall.adoption.drafts import CONTENT_TYPES, draft_of, lines_of, state_line, ways_for
from townhall.adoption.forms import ChoicesForm, StartForm
from townhall.adoption.models import Adoption
from townhall.adoption.saying import refusal_words
from townhall.adoption.views.adoptions import WORKS, adoption_of, back_to, page, require_worker, somebody_first, whose
from townhall.assessments.running import local_day
from townhall.assessments.selectors import catalogue
from townhall.assessments.views.reading import assessment_of
from townhall.core.access.chain import note_access
from townhall.core.access.doors import for_roles
from townhall.core.access.roles import MEMBERS
from townhall.core.pages.templatetags.say import spoken


@for_roles(*WORKS)
@require_http_methods(["GET", "POST"])
def start(request: Any, organisation: str, community: str, number: int, policy: str) -> HttpResponse:
    """Choose body and instrument among those that fit, and start the adoption."""
    seen = assessment_of(request, community, number)
    try:
        found = catalogue().policy(policy)
    except LookupError:
        raise Http404 from None
    now = timezone.now()
    ways = ways_for(seen.community, policy)
    line = state_line(seen.community, policy, local_day(seen.community, now))
    title = found.title.said_in(spoken().language.code)
    first = next(iter(ways), "")
    form = StartForm(
        request.POST or None, ways=ways, forbidden=line.needs_warning, initial={"name": title[:200], "way": first}
    )
    if request.method == "POST" and form.is_valid():
        made = services.start(
            seen,
            policy,
            ways[form.cleaned_data["way"]],
            name=form.cleaned_data["name"],
            despite_state_law=line.needs_warning,
            who=request.user.name,
            by=request.user,
            now=now,
        )
        return redirect("adoption:draft", organisation=organisation, community=community, number=made.number)
    context = {
        "community": seen.community,
        "assessment": seen,
        "policy": found,
        "ways": ways,
        "line": line,
        "form": form,
    }
    return render(request, "adoption/start.html", {**context, "form": form}, status=422 if form.errors else 200)


@for_roles(*MEMBERS)
@require_http_methods(["GET", "POST"])
def draft(request: Any, organisation: str, community: str, number: int) -> HttpResponse:
    """Show the draft with its choices; keep other choices."""
    shown = adoption_of(request, community, number)
    today = local_day(shown.community, timezone.now())
    try:
        made = draft_of(shown, today)
    except CannotDraft as refusal:
        return page(request, "adoption/draft.html", shown, {"refusal": refusal_words(refusal.message)}, status=422)
    form, first = ChoicesForm(request.POST or None, chosen=made.chosen, initial={"seen": shown.version}), None
    status = 200
    if request.method == "POST":
        require_worker(request)
        if form.is_valid() and _may_choose(shown, form, today):
            try:
                services.choose(shown, shown.chosen, **whose(request))
                return back_to(request, shown, "draft")
            except SomebodyWasFirst as fact:
                form, first = ChoicesForm(somebody_first(request, fact), chosen=made.chosen), fact.adoption
        status = 409 if first else 422
    context = {
        "form": form,
        "first": first,
        "made": made,
        "lines": list(lines_of(made)),
        "formats": [each.value for each in CONTENT_TYPES],
    }
    return page(request, "adoption/draft.html", shown, context, status=status)


def _may_choose(adoption: Adoption, form: ChoicesForm, today: Any) -> bool:
    """Try the choices; what the library refuses is told at the field that it names."""
    adoption.chosen = {**adoption.chosen, **form.values}
    try:
        draft_of(adoption, today)
    except CannotDraft as refusal:
        name = str(refusal.message.args.get("name", ""))
        form.add_error(name if name in form.fields else None, refusal_words(refusal.message))
        return False
    return True


@for_roles(*MEMBERS)
@require_GET
def download(request: Any, organisation: str, community: str, number: int, form: str) -> HttpResponse:
    """Hand the draft over as a file, to be kept and not to be opened in the browser."""
    shown = adoption_of(request, community, number)
    if form not in [each.value for each in CONTENT_TYPES]:
        raise Http404
    now = timezone.now()
    try:
        content = write(draft_of(shown, local_day(shown.community, now)), Format(form))
    except CannotDraft as refusal:
        return page(request, "adoption/draft.html", shown, {"refusal": refusal_words(refusal.message)}, status=422)
    note_access("exported", "adoption", shown.pk, person=request.user, organisation=organisation, now=now)
    name = f"{shown.community.slug}-adoption-{shown.number}.{form}"
    return HttpResponse(
        content,
        content_type=CONTENT_TYPES[Format(form)],
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
