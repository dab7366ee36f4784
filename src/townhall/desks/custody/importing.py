"""What a table of requests holds: the night without a network, written by hand, or what another system gave out.

Beside what the form of intake asks, a row may say when release was due and when it came, with true times.
"""

import datetime
from typing import Any

from django import forms

from townhall.core.cases.forms import time_field
from townhall.core.cases.importing import Intake
from townhall.core.pages.templatetags.say import spoken
from townhall.core.people.forms import said
from townhall.core.people.models import Membership
from townhall.desks.custody import services
from townhall.desks.custody.forms import IntakeForm, choices
from townhall.desks.custody.models import Channel, CustodyCase, Details, Reason, ReleasedTo

_TOGETHER = {"eligible_at": "eligible_reason", "released_at": "released_to"}


class RowForm(IntakeForm):
    """A row: a request, and how it ended where it has."""

    file = older = None  # type: ignore[assignment]  # Django: a field taken out
    eligible_at = time_field("custody-eligible-at", required=False)
    eligible_reason = forms.ChoiceField(
        label=said("custody-reason-label"),
        choices=choices("custody-reason", Reason.values, blank=True),
        required=False,
    )
    released_at = time_field("custody-released-at", required=False)
    released_to = forms.ChoiceField(
        label=said("custody-released-to"), choices=choices("custody-to", ReleasedTo.values, blank=True), required=False
    )

    def clean(self) -> dict[str, Any]:
        """Why and to whom go with when: neither is made up, and neither is lost."""
        told: dict[str, Any] = super().clean() or {}
        for pair in _TOGETHER.items():
            if sum(bool(told.get(name)) for name in pair) == 1 and not self.errors:
                self.add_error(next(name for name in pair if not told.get(name)), spoken().say("custody-row-both"))
        return told


def keep(form: RowForm, by: Membership, now: datetime.datetime) -> CustodyCase:
    """Open a case for a row."""
    told = form.cleaned_data
    details = Details(told["booking"], told["officer"], told["contact"], "", told["words"])
    case = services.receive(
        Channel(told["channel"]), details, received_at=told["received_at"], by=by, now=now, asks=told["asks"]
    )
    if at := told["eligible_at"]:
        event = {"what": "eligible", "at": at, "reason": told["eligible_reason"]}
        services.record_event(case, event, by=by, now=now)
    if at := told["released_at"]:
        event = {"what": "released", "at": at, "to": told["released_to"]}
        services.record_event(case, event, by=by, now=now)
    return case


INTAKE = Intake(CustodyCase, RowForm, keep)
