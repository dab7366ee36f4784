"""Forms of the desk. None asks for anybody's status, country or birthplace; boxes for words say not to write it."""

from collections.abc import Callable, Iterable
from typing import Any

from django import forms
from django.apps import apps
from django.utils import timezone

from latchstring.vocabulary import Body, CommunityKind
from townhall.core.cases.forms import MoveForm, time_field, words_field
from townhall.core.cases.models import Case
from townhall.core.pages.templatetags.say import spoken
from townhall.core.people.forms import said
from townhall.core.retention.information import Information
from townhall.core.retention.views import kind_choices
from townhall.desks.disclosure import models
from townhall.desks.disclosure.places import Place
from townhall.desks.disclosure.rules import items, kinds

LANGUAGES = ("en", "es", "ar")
"""In which the papers for the person concerned are written."""
Choices = Callable[[], list[tuple[str, str]]]


def choices(code: str, values: Iterable[str], *, blank: bool = False) -> Choices:
    """Return choices in the reader's words: the message `code` with `what` set to each value."""
    told = ["", *values] if blank else list(values)
    return lambda: [(value, spoken().say(code, what=value or "unknown")) for value in told]


def _choice(label: str, code: str, values: Iterable[str], **more: Any) -> forms.ChoiceField:
    blank = not more.get("required", True)
    return forms.ChoiceField(label=said(label), choices=choices(code, values, blank=blank), **more)


def _many(label: str, code: str, values: Iterable[str], **more: Any) -> forms.MultipleChoiceField:
    boxes = forms.CheckboxSelectMultiple
    return forms.MultipleChoiceField(label=said(label), choices=choices(code, values), widget=boxes, **more)


def _labelled(members: Iterable[Any]) -> Choices:
    """Choices of one of the library's lists, in its own words."""
    told = list(members)
    return lambda: [(each.value, spoken().label(each)) for each in told]


def _line(label: str, length: int = 120, **more: Any) -> forms.CharField:
    return forms.CharField(label=said(label), max_length=length, **{"required": False, **more})


class IntakeForm(forms.Form):
    """A demand that came in, by whatever way."""

    channel = _choice("disclosure-channel-label", "disclosure-channel", models.Channel.values)
    requester = _choice("disclosure-requester-label", "disclosure-requester", models.Requester.values)
    received_at = time_field("disclosure-received", help_text=said("disclosure-received.why"))
    asks = _many("disclosure-asks", "disclosure-item", tuple(items()), help_text=said("disclosure-asks.why"))
    subject = _line("disclosure-subject", help_text=said("disclosure-subject.why"))
    numbers = _line("disclosure-numbers", 200, help_text=said("disclosure-numbers.why"))
    officer = _line("disclosure-officer")
    contact = _line("disclosure-contact")
    file = forms.FileField(label=said("case-paper"), help_text=said("case-paper.why"), required=False)
    words = words_field("disclosure-words")


class ClassifyForm(MoveForm):
    """What a person says the demand is, what it asks, by when, and whether the person concerned may be told."""

    kind = _choice("disclosure-kind-label", "disclosure-kind", tuple(kinds()), help_text=said("disclosure-kind.why"))
    judicial = _choice("disclosure-judicial-label", "disclosure-judicial", ("yes", "no", "cannot_tell"))
    return_at = time_field("disclosure-return", help_text=said("disclosure-return.why"), required=False)
    notice = _choice("disclosure-notice-label", "disclosure-notice-may", models.Notice.values)
    asks = _many("disclosure-asks", "disclosure-item", tuple(items()), help_text=said("disclosure-asks.why"))

    def clean(self) -> dict[str, Any]:
        """Refuse what contradicts itself: no officer's paper is a court's, and only a court can forbid the notice."""
        told: dict[str, Any] = super().clean() or {}
        known = kinds().get(told.get("kind", ""))
        if known and known.judicial == "no" and told.get("judicial") == "yes":
            self.add_error("judicial", spoken().say("disclosure-judicial-never"))
        if told.get("notice") == models.Notice.FORBIDDEN and told.get("judicial") != "yes":
            self.add_error("notice", spoken().say("disclosure-notice-only-court"))
        return told


class SearchForm(forms.Form):
    """Where somebody looked for one thing, and whether it was there."""

    seen = forms.IntegerField(widget=forms.HiddenInput)
    places = forms.MultipleChoiceField(
        label=said("disclosure-places"), help_text=said("disclosure-places.why"), widget=forms.CheckboxSelectMultiple
    )
    found = _choice("disclosure-found-label", "disclosure-found", ("none", "found"))
    at = time_field("disclosure-searched-at")
    words = words_field("disclosure-how")

    def __init__(self, *args: Any, places: Iterable[Place], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["places"].choices = [(each.id, place_name(each)) for each in places]  # type: ignore[attr-defined]


def place_name(place: Place) -> str:
    """Return what a place is called, with how many records a room has."""
    if place.records is None:
        return place.name
    return str(spoken().say("disclosure-room", room=room_name(place.id), count=place.records))


def room_name(app: str) -> str:
    """Return what a room of this site is called: one with cases by its desk's own name."""
    has_cases = any(issubclass(model, Case) for model in apps.get_app_config(app).get_models())
    return str(spoken().say(f"{app}-desk".replace("_", "-") if has_cases else f"room-{app}"))


class DecideForm(MoveForm):
    """The facts of an item that change what is recommended, and the decision. No box is ticked beforehand."""

    public = _choice(
        "disclosure-public", "disclosure-yes-no", ("yes", "no"), required=False, help_text=said("disclosure-public.why")
    )
    programme = _choice(
        "disclosure-programme",
        "disclosure-yes-no",
        ("yes", "no"),
        required=False,
        help_text=said("disclosure-programme.why"),
    )
    answer = _choice("disclosure-answer-label", "disclosure-answer", models.Answer.values, required=False)

    @property
    def facts(self) -> dict[str, str]:
        """The facts that were told, without those that were left open."""
        return {name: self.cleaned_data[name] for name in ("public", "programme") if self.cleaned_data.get(name)}


class AdviceForm(forms.Form):
    """Counsel's advice on an item."""

    seen = forms.IntegerField(widget=forms.HiddenInput)
    words = words_field("disclosure-advice", required=True)


class HoldForm(forms.Form):
    """What counsel keeps from the purge because of a demand."""

    seen = forms.IntegerField(widget=forms.HiddenInput)
    kinds = forms.MultipleChoiceField(
        label=said("disclosure-hold-kinds"),
        help_text=said("disclosure-hold-kinds.why"),
        choices=kind_choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    review_on = forms.DateField(
        label=said("hold-review"), help_text=said("hold-review.why"), widget=forms.DateInput(attrs={"type": "date"})
    )

    def clean_review_on(self) -> Any:
        """Ask for a day to come."""
        day = self.cleaned_data["review_on"]
        if day <= timezone.localdate():
            raise forms.ValidationError(spoken().say("hold-review-past"))
        return day


class NoticeForm(MoveForm):
    """That the person concerned was told."""

    language = _choice("disclosure-language", "disclosure-language-name", LANGUAGES)
    method = _choice("disclosure-method-label", "disclosure-method", ("by_hand", "mail", "telephone", "lawyer"))


class AnswerForm(MoveForm):
    """That the answers left, and which kinds of thing left with them."""

    gave = _many(
        "disclosure-gave", "disclosure-item", tuple(items()), required=False, help_text=said("disclosure-gave.why")
    )
    to = _line("disclosure-to")


class PlaceForm(forms.ModelForm):  # type: ignore[type-arg]
    """A place outside this site, and what could stand there."""

    name = _line("disclosure-place-name", required=True, help_text=said("disclosure-place-name.why"))
    holds = _many("disclosure-place-holds", "disclosure-information", [each.value for each in Information])

    class Meta:
        """The fields of a place."""

        model = models.OutsidePlace
        fields = ("name", "holds")


class SettingsForm(forms.ModelForm):  # type: ignore[type-arg]
    """What an organisation says of itself."""

    agency = _line("disclosure-agency", required=True)
    state = forms.RegexField(r"^[A-Z]{2}$", label=said("disclosure-state"), help_text=said("disclosure-state.why"))
    place = forms.ChoiceField(label=said("disclosure-place"), help_text=said("disclosure-place.why"), required=False)
    kind = forms.ChoiceField(label=said("disclosure-place-kind"), choices=_labelled(CommunityKind))
    body = forms.ChoiceField(label=said("disclosure-body"), choices=_labelled(Body))
    counsel_name = _line("disclosure-counsel-name")
    counsel_telephone = _line("disclosure-counsel-telephone", 40)
    nowhere_else = forms.BooleanField(
        label=said("disclosure-nowhere-else"), help_text=said("disclosure-nowhere-else.why"), required=False
    )
    threshold = forms.IntegerField(label=said("disclosure-threshold"), min_value=5, max_value=1_000)

    class Meta:
        """The fields of the settings."""

        model = models.DisclosureSettings
        fields = (
            "agency",
            "state",
            "place",
            "kind",
            "body",
            "counsel_name",
            "counsel_telephone",
            "nowhere_else",
            "threshold",
        )

    def __init__(self, *args: Any, places: Iterable[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        named = [(place.slug, f"{place.name}, {place.state}") for place in places]
        self.fields["place"].choices = [("", spoken().say("disclosure-place-none")), *named]  # type: ignore[attr-defined]


class YearForm(forms.Form):
    """Which year is counted."""

    year = forms.IntegerField(label=said("disclosure-year"), min_value=2000, max_value=2100)
