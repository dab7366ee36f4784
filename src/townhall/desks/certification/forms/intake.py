"""Forms of what a requester tells. No field asks for status, origin or a number of federal papers."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from django import forms

from townhall.core.cases.forms import MoveForm, time_field, words_field
from townhall.core.pages.languages import SPOKEN
from townhall.core.pages.templatetags.say import spoken
from townhall.core.pages.words import language
from townhall.core.people.forms import said
from townhall.desks.certification.details import Channel, Requester
from townhall.desks.certification.rules.deadlines import Ground
from townhall.desks.certification.rules.decisions import FormKind


def named(kind: str, members: Iterable[StrEnum]) -> list[tuple[str, str]]:
    """Return the members of a list in words: the message `certification-<kind>` chooses by `what`."""
    return [(each.value, spoken().say(f"certification-{kind}", what=each.value)) for each in members]


def day_field(label: str, **more: Any) -> forms.DateField:
    """Return a field for a day."""
    return forms.DateField(label=said(label), widget=forms.DateInput(attrs={"type": "date"}), **more)


class RequestForm(forms.Form):
    """What a requester tells: who, how to reach them safely, what happened, and why it may be urgent."""

    form = forms.ChoiceField(
        label=said("certification-form"),
        help_text=said("certification-form.why"),
        choices=lambda: named("form-is", FormKind),
    )
    victim_name = forms.CharField(label=said("certification-victim"), max_length=200)
    other_names = forms.CharField(
        label=said("certification-other-names"),
        help_text=said("certification-other-names.why"),
        max_length=400,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    requester = forms.ChoiceField(
        label=said("certification-requester"), choices=lambda: named("requester-is", Requester)
    )
    requester_name = forms.CharField(label=said("certification-requester-name"), max_length=200, required=False)
    authorised = forms.BooleanField(
        label=said("certification-authorised"), help_text=said("certification-authorised.why"), required=False
    )
    for_suspect = forms.BooleanField(
        label=said("certification-for-suspect"), help_text=said("certification-for-suspect.why"), required=False
    )
    language = forms.ChoiceField(
        label=said("certification-language"), choices=lambda: [(code, language(code).name) for code in SPOKEN]
    )
    channel = forms.ChoiceField(
        label=said("certification-channel"),
        help_text=said("certification-channel.why"),
        choices=lambda: named("channel-is", Channel),
    )
    contact = forms.CharField(label=said("certification-contact"), max_length=300, required=False)
    never = forms.CharField(
        label=said("certification-never"), help_text=said("certification-never.why"), max_length=300, required=False
    )
    report_number = forms.CharField(
        label=said("certification-report"), help_text=said("certification-report.why"), max_length=60, required=False
    )
    incident_dates = forms.CharField(label=said("certification-dates"), max_length=200, required=False)
    incident = words_field("certification-incident")
    grounds = forms.MultipleChoiceField(
        label=said("certification-grounds"),
        help_text=said("certification-grounds.why"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=lambda: named("ground-is", Ground),
    )
    hearing_on = day_field("certification-hearing", help_text=said("certification-hearing.why"), required=False)
    birthday_on = day_field("certification-birthday", help_text=said("certification-birthday.why"), required=False)

    def clean(self) -> dict[str, Any]:
        """A contact is asked for unless they come in person; a day that is urgent makes the request urgent."""
        told: dict[str, Any] = super().clean() or {}
        if told.get("channel") not in (None, Channel.IN_PERSON.value) and not told.get("contact", "").strip():
            self.add_error("contact", spoken().say("certification-contact-needed"))
        return told

    @property
    def details(self) -> dict[str, Any]:
        """What goes into the sealed details."""
        told = self.cleaned_data
        same = ("victim_name", "other_names", "requester_name", "authorised", "for_suspect", "contact", "never")
        days = {Ground.REMOVAL: told["hearing_on"], Ground.AGEING_OUT: told["birthday_on"]}
        grounds = {Ground(each) for each in told["grounds"]} | {ground for ground, day in days.items() if day}
        return {
            **{name: told[name] for name in (*same, "report_number", "incident", "incident_dates")},
            "channel": Channel(told["channel"]),
            "grounds": tuple(sorted(grounds)),
            "hearing_on": told["hearing_on"],
            "birthday_on": told["birthday_on"],
        }


class IntakeForm(RequestForm):
    """A request that came in."""

    received_at = time_field("certification-received", help_text=said("case-at.why"))
    another = forms.BooleanField(label=said("certification-another"), required=False)
    field_order = ("received_at",)


class CorrectForm(MoveForm, RequestForm):
    """What was taken in, corrected. Which form is asked for does not change: that would be another request."""

    form = None

    def clean(self) -> dict[str, Any]:
        """Give the details as one."""
        told = super().clean()
        return {**told, "details": self.details} if not self.errors else told
