"""Forms of adoptions. `seen` is the version that stood when the page was opened. No field asks about a person."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.core.validators import URLValidator

from latchstring.campaigns import Stage
from latchstring.catalogue.bodies import Way
from latchstring.drafting.choosing import Chosen
from latchstring.vocabulary import Body
from townhall.adoption.models import TextKind
from townhall.adoption.saying import stages_named
from townhall.assessments.forms import members_of
from townhall.core.pages.templatetags.say import spoken
from townhall.core.people.forms import said

_ONE_LINE = 60
"""The longest default that is shown on one line."""
_OF_A_VOTE = ("passed", "ayes", "nays", "abstained")


def day_field(label: str, **more: Any) -> forms.DateField:
    """Return a field for a day."""
    return forms.DateField(label=said(label), widget=forms.DateInput(attrs={"type": "date"}), **more)


class SeenForm(forms.Form):
    """Any change."""

    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)


class StartForm(forms.Form):
    """Which body, with which instrument. What state law forbids must be confirmed."""

    name = forms.CharField(label=said("adoption-name"), help_text=said("adoption-name.why"), max_length=200)
    way = forms.ChoiceField(label=said("adoption-way"), help_text=said("adoption-way.why"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, ways: Mapping[str, Way], forbidden: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["way"].choices = [(key, way_words(way)) for key, way in ways.items()]  # type: ignore[attr-defined]
        if forbidden:
            self.fields["despite_state_law"] = forms.BooleanField(label=said("adoption-despite"))


def way_words(way: Way) -> str:
    """Return a way in words: the instrument, whose it is, and whom it only asks."""
    speech = spoken()
    called = way.called.said_in(speech.language.code)
    instrument = speech.label(way.instrument)
    told = {"instrument": instrument[:1].upper() + instrument[1:], "body": called}
    if way.asks is None:
        return str(speech.say("adoption-way-binds", **told))
    return str(speech.say("adoption-way-asks", **told, asked=speech.label(way.asks)))


class ChoicesForm(SeenForm):
    """The choices of a draft, each with its default and the reason for it."""

    def __init__(self, *args: Any, chosen: Sequence[Chosen], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for each in chosen:
            self.fields[each.choice.name] = _choice_field(each)

    @property
    def values(self) -> dict[str, str]:
        """What was chosen, as the library takes it."""
        return {name: str(value) for name, value in self.cleaned_data.items() if name != "seen"}


def _choice_field(each: Chosen) -> forms.Field:
    choice, speech = each.choice, spoken()
    language = speech.language.code
    default = choice.one_of[str(choice.default)].said_in(language) if choice.one_of else choice.default
    told: dict[str, Any] = {
        "label": speech.say("adoption-choice", name=choice.name),
        "help_text": speech.say("adoption-choice-why", default=str(default), reason=choice.reason.said_in(language)),
        "initial": each.value,
    }
    if choice.one_of:
        return forms.ChoiceField(
            choices=[(key, words.said_in(language)) for key, words in choice.one_of.items()], **told
        )
    if choice.least is not None:
        return forms.IntegerField(min_value=choice.least, max_value=choice.most, **told)
    widget = forms.Textarea(attrs={"rows": 3}) if len(str(choice.default)) > _ONE_LINE else forms.TextInput()
    return forms.CharField(max_length=600, widget=widget, **told)


class EventForm(SeenForm):
    """What happened. Whether it can have happened is asked of the library, so every stage can be sent."""

    stage = forms.ChoiceField(label=said("adoption-event-stage"), choices=lambda: stages_named(list(Stage)))
    date = day_field("adoption-event-date")
    body = forms.ChoiceField(
        label=said("adoption-event-body"), required=False, choices=members_of(Body, blank="adoption-same-body")
    )
    passed = forms.ChoiceField(
        label=said("adoption-event-passed"),
        help_text=said("adoption-event-passed.why"),
        required=False,
        choices=lambda: [(code, spoken().say(f"adoption-vote-{code or 'none'}")) for code in ("", "yes", "no")],
    )
    ayes = forms.IntegerField(label=said("adoption-event-ayes"), required=False, min_value=0, max_value=999)
    nays = forms.IntegerField(label=said("adoption-event-nays"), required=False, min_value=0, max_value=999)
    abstained = forms.IntegerField(label=said("adoption-event-abstained"), required=False, min_value=0, max_value=999)
    link = forms.URLField(
        label=said("adoption-event-link"),
        help_text=said("adoption-event-link.why"),
        required=False,
        max_length=500,
        assume_scheme="https",
        validators=[URLValidator(schemes=["http", "https"])],
    )
    note = forms.CharField(
        label=said("adoption-event-note"),
        help_text=said("adoption-event-note.why"),
        required=False,
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, possible: Sequence[Stage], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["stage"].widget.choices = stages_named(list(possible))
        if Stage.VOTED not in possible and not any(self.data.get(name) for name in _OF_A_VOTE):
            for name in _OF_A_VOTE:
                del self.fields[name]

    def clean_passed(self) -> bool | None:
        """Return whether it passed; None where there was no vote."""
        return {"yes": True, "no": False}.get(self.cleaned_data["passed"])


class DeadlineForm(SeenForm):
    """By when a stage should be reached."""

    stage = forms.ChoiceField(
        label=said("adoption-event-stage"), choices=lambda: stages_named([each for each in Stage if each != Stage.GAP])
    )
    date = day_field("adoption-date", help_text=said("adoption-date.why"), required=False)


class TextForm(forms.Form):
    """A text as introduced or as adopted."""

    kind = forms.ChoiceField(
        label=said("adoption-text-kind"),
        widget=forms.RadioSelect,
        choices=lambda: [
            (kind.value, spoken().say("adoption-text", kind=kind.value))
            for kind in (TextKind.INTRODUCED, TextKind.ADOPTED)
        ],
    )
    file = forms.FileField(label=said("adoption-text-file"), help_text=said("adoption-text-file.why"))
