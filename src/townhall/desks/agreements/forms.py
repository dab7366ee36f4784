"""Forms of the register. `seen` is the version that stood when the page was opened. No field asks about a person."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.validators import URLValidator

from latchstring.vocabulary import AgreementKind, AgreementState, Body
from townhall.assessments.forms import members_of
from townhall.core.cases.table import Move
from townhall.core.pages.templatetags.say import spoken
from townhall.core.people.forms import said
from townhall.desks.agreements.models import FederalAgreement, PaperKind
from townhall.desks.agreements.rules import Renewal
from townhall.desks.agreements.states import TABLE

ENTRIES = {
    AgreementState.UNKNOWN: "",
    AgreementState.PROPOSED: "propose",
    AgreementState.IN_FORCE: "take_effect",
    AgreementState.REFUSED: "refuse",
    AgreementState.ENDED: "end",
    AgreementState.EXPIRED: "expire",
}
"""Where an agreement can stand when it is entered, and the move that leads there."""
SETS_END = frozenset({"give_notice", "renew"})
"""Moves that set a new end."""
_VOTE = ("voted_on", "vote_passed", "ayes", "nays")


def day_field(label: str, **more: Any) -> forms.DateField:
    """Return a field for a day."""
    told = {"required": False, **more}
    return forms.DateField(label=said(label), widget=forms.DateInput(attrs={"type": "date"}), **told)


def words_field(code: str, length: int, **more: Any) -> forms.CharField:
    """Return a field for words, with its hint."""
    return forms.CharField(label=said(code), help_text=said(f"{code}.why"), max_length=length, **more)


def link_field(code: str) -> forms.URLField:
    """Return a field for an address on the web."""
    web = [URLValidator(schemes=["http", "https"])]
    told = {"required": False, "max_length": 500, "assume_scheme": "https", "validators": web}
    return forms.URLField(label=said(code), help_text=said(f"{code}.why"), **told)


class SeenForm(forms.Form):
    """Any change."""

    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)


class TermsForm(SeenForm):
    """What is said of an agreement."""

    name = words_field("agreements-name", 200)
    kind = forms.ChoiceField(
        label=said("agreements-kind"), help_text=said("agreements-kind.why"), choices=members_of(AgreementKind)
    )
    agency = words_field("agreements-agency", 200)
    body = forms.ChoiceField(label=said("agreements-body"), choices=members_of(Body))
    federal = words_field("agreements-federal", 200)
    officers = forms.IntegerField(
        label=said("agreements-officers"),
        help_text=said("agreements-officers.why"),
        required=False,
        min_value=0,
        max_value=100_000,
    )
    roles = words_field("agreements-roles", 300, required=False)
    signed_on = day_field("agreements-signed")
    effective_on = day_field("agreements-effective")
    ends_on = day_field("agreements-ends")
    notice_days = forms.IntegerField(
        label=said("agreements-notice"),
        help_text=said("agreements-notice.why"),
        required=False,
        min_value=0,
        max_value=3_650,
    )
    renewal = forms.ChoiceField(
        label=said("agreements-renewal"),
        choices=lambda: [(each.value, spoken().say("agreements-renewal-how", how=each.value)) for each in Renewal],
        initial=Renewal.UNKNOWN.value,
    )
    yearly_cost = forms.DecimalField(
        label=said("agreements-cost"),
        help_text=said("agreements-cost.why"),
        required=False,
        min_value=0,
        max_digits=12,
        decimal_places=2,
    )
    cost_note = words_field("agreements-cost-note", 300, required=False)
    vote_body = forms.ChoiceField(
        label=said("agreements-vote-body"),
        help_text=said("agreements-vote-body.why"),
        required=False,
        choices=members_of(Body, blank="agreements-no-vote"),
    )
    voted_on = day_field("agreements-voted")
    vote_passed = forms.ChoiceField(
        label=said("agreements-vote-result"),
        required=False,
        choices=lambda: [(code, spoken().say("agreements-vote", result=code or "none")) for code in ("", "yes", "no")],
    )
    ayes = forms.IntegerField(label=said("adoption-event-ayes"), required=False, min_value=0, max_value=999)
    nays = forms.IntegerField(label=said("adoption-event-nays"), required=False, min_value=0, max_value=999)
    link = link_field("agreements-link")
    note = words_field("agreements-note", 1_000, required=False, widget=forms.Textarea(attrs={"rows": 3}))
    is_public = forms.BooleanField(
        label=said("agreements-is-public"), help_text=said("agreements-is-public.why"), required=False, initial=True
    )

    def clean_vote_passed(self) -> bool | None:
        """Return whether it passed; None where that is not told."""
        return {"yes": True, "no": False}.get(self.cleaned_data["vote_passed"])

    def clean(self) -> dict[str, Any]:
        """Hold days and vote against each other; each fault is told at its field."""
        told = super().clean() or {}
        begins, ends = told.get("effective_on") or told.get("signed_on"), told.get("ends_on")
        if begins and ends and ends < begins:
            self.add_error("ends_on", spoken().say("agreements-ends-before"))
        if told.get("signed_on") and told.get("effective_on") and told["effective_on"] < told["signed_on"]:
            self.add_error("effective_on", spoken().say("agreements-effective-before"))
        if not told.get("vote_body") and any(told.get(name) not in (None, "") for name in _VOTE):
            self.add_error("vote_body", spoken().say("agreements-vote-without-body"))
        return told

    @property
    def terms(self) -> dict[str, Any]:
        """What was said, as the row takes it."""
        return {name: value for name, value in self.cleaned_data.items() if name in _TERMS}


_TERMS = frozenset(TermsForm.base_fields) - {"seen"}


def terms_of(agreement: FederalAgreement) -> dict[str, Any]:
    """Return what is said of an agreement, as a form begins with it."""
    told = {name: getattr(agreement, name) for name in _TERMS}
    passed = {True: "yes", False: "no"}.get(agreement.vote_passed, "")  # type: ignore[call-overload]
    return {**told, "vote_passed": passed, "seen": agreement.version}


class EntryForm(TermsForm):
    """A new agreement: where it stands, since when, and what is said of it."""

    first = forms.ChoiceField(
        label=said("agreements-first"),
        choices=lambda: [(move, spoken().label(state)) for state, move in ENTRIES.items()],
        required=False,
    )
    on = day_field("agreements-first-on", help_text=said("agreements-first-on.why"), required=True)
    field_order = ["name", "kind", "first", "on"]


class MoveForm(SeenForm):
    """A move: on which day it truly happened, and where it sets one, the new end."""

    on = day_field("agreements-on", help_text=said("agreements-on.why"), required=True)
    ends_on = day_field("agreements-new-end", help_text=said("agreements-new-end.why"))
    note = words_field("agreements-move-note", 500, required=False, widget=forms.Textarea(attrs={"rows": 2}))

    def __init__(self, *args: Any, move: Move, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if move.name not in SETS_END:
            del self.fields["ends_on"]
        elif move.name == "renew":
            self.fields["ends_on"].required = True

    def clean(self) -> dict[str, Any]:
        """A new end is not before the day of the move."""
        told = super().clean() or {}
        if told.get("ends_on") and told.get("on") and told["ends_on"] < told["on"]:
            self.add_error("ends_on", spoken().say("agreements-ends-before"))
        return told


class PaperForm(forms.Form):
    """A public paper of an agreement."""

    kind = forms.ChoiceField(
        label=said("agreements-paper-kind"),
        choices=lambda: [(each.value, spoken().say("agreements-paper", kind=each.value)) for each in PaperKind],
    )
    file = forms.FileField(label=said("agreements-paper-file"), help_text=said("agreements-paper-file.why"))


class ListForm(forms.Form):
    """A published list."""

    file = forms.FileField(label=said("agreements-list-file"), help_text=said("agreements-list-file.why"))


class DecisionForm(SeenForm):
    """Whether an agency of the list is the community's, and why."""

    key = forms.CharField(max_length=300, widget=forms.HiddenInput)
    is_ours = forms.ChoiceField(
        label=said("agreements-is-ours"),
        widget=forms.RadioSelect,
        choices=lambda: [(code, spoken().say("agreements-ours", answer=code)) for code in ("yes", "no")],
    )
    reason = words_field("agreements-reason", 500)


class AgencyForm(forms.Form):
    """An agency of the community, as lists know it."""

    name = words_field("agreements-own-name", 200)
    identifier = forms.RegexField(
        r"^[A-Za-z0-9 -]{5,20}$",
        label=said("agreements-identifier"),
        help_text=said("agreements-identifier.why"),
        required=False,
        max_length=20,
    )


def moves_named(moves: Sequence[Move]) -> list[tuple[str, str]]:
    """Return moves with their names in the reader's language."""
    return [(move.name, spoken().say("agreements-move", move=move.name)) for move in moves]


def known_move(name: str) -> Move | None:
    """Return a move of the table, or None."""
    try:
        return TABLE.move(name)
    except LookupError:
        return None
