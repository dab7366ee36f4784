"""The page of keeping and purging: when the purge last ran, what holds keep; counsel places and ends holds there."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from townhall.core.access.doors import for_roles
from townhall.core.access.roles import Role
from townhall.core.pages.templatetags.say import spoken
from townhall.core.people.forms import said
from townhall.core.retention.holding import end_hold, kinds_held, open_holds, place_hold, purge_state
from townhall.core.retention.models import LegalHold


def kind_choices() -> list[tuple[str, str]]:
    """Return the kinds of record that a hold can keep, in words."""
    return [(kind, spoken().say(f"kind-{kind.replace('.', '-').replace('_', '-')}")) for kind in kinds_held()]


class HoldForm(forms.Form):
    """What is kept, why, and when somebody looks again whether it must be."""

    kind = forms.ChoiceField(label=said("hold-kind"), choices=kind_choices)
    object_id = forms.RegexField(
        r"^[0-9]{1,18}$", label=said("hold-number"), help_text=said("hold-number.why"), required=False
    )
    reason = forms.CharField(label=said("hold-reason"), max_length=200)
    review_on = forms.DateField(
        label=said("hold-review"), help_text=said("hold-review.why"), widget=forms.DateInput(attrs={"type": "date"})
    )

    def clean_review_on(self) -> Any:
        """Ask for a day to come: a hold that nobody looks at again would keep records for ever."""
        day = self.cleaned_data["review_on"]
        if day <= timezone.localdate():
            raise forms.ValidationError(spoken().say("hold-review-past"))
        return day


@for_roles(Role.COUNSEL, Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def keeping(request: Any, organisation: str) -> HttpResponse:
    """Show the last purge and the holds; counsel may place one."""
    is_counsel = Role.COUNSEL in request.membership.role_set
    if request.method == "POST" and not is_counsel:
        raise PermissionDenied
    form = HoldForm(request.POST if request.method == "POST" else None)
    place, now = request.membership.organisation, timezone.now()
    if request.method == "POST" and form.is_valid():
        place_hold(place, **form.cleaned_data, by=request.user, now=now)
        return redirect("retention:keeping", organisation=organisation)
    context = {"form": form, "is_counsel": is_counsel, "purge": purge_state(now), "holds": open_holds(place, now)}
    return render(request, "retention/keeping.html", context, status=422 if form.is_bound and form.errors else 200)


@for_roles(Role.COUNSEL)
@require_POST
def end(request: Any, organisation: str, number: int) -> HttpResponse:
    """End a hold; what it kept goes with the next purge."""
    hold = get_object_or_404(LegalHold, pk=number, organisation=request.membership.organisation)
    end_hold(hold, by=request.user, now=timezone.now())
    return redirect("retention:keeping", organisation=organisation)
