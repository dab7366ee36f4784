"""Forms that every desk shares. Times are true ones, in the organisation's zone; `seen` is the version on the page."""

from typing import Any

from django import forms

from townhall.core.cases.desk import Desk
from townhall.core.pages.templatetags.say import spoken
from townhall.core.people.forms import said


def time_field(label: str, **more: Any) -> forms.DateTimeField:
    """Return a field for a moment, to the minute."""
    widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
    formats = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]
    return forms.DateTimeField(label=said(label), widget=widget, input_formats=formats, **more)


def words_field(label: str, **more: Any) -> forms.CharField:
    """Return a box for words about a case. It is sealed, and its hint says what must not be written into it."""
    told = {"help_text": said("case-words.why"), "max_length": 2_000, "required": False, **more}
    return forms.CharField(label=said(label), widget=forms.Textarea(attrs={"rows": 3}), **told)


class MoveForm(forms.Form):
    """Any move: when it truly happened. A desk's form for a move adds its own fields."""

    seen = forms.IntegerField(widget=forms.HiddenInput)
    at = time_field("case-at", help_text=said("case-at.why"))


class FindForm(forms.Form):
    """What a list shows."""

    find = forms.CharField(label=said("case-find"), help_text=said("case-find.why"), required=False, max_length=60)
    show = forms.ChoiceField(label=said("case-show"), required=False)
    page = forms.IntegerField(required=False, min_value=1, max_value=2_000, widget=forms.HiddenInput)

    def __init__(self, *args: Any, desk: Desk, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        wide = [(name, spoken().say("case-show-what", what=name)) for name in ("open", "due", "closed", "all")]
        states = [(state, state_name(desk.name, state)) for state in desk.table.states]
        self.fields["show"].choices = wide + states  # type: ignore[attr-defined]


def state_name(desk: str, state: str) -> str:
    """Return what a state of a desk is called: the message `<desk>-state-<state>`."""
    return str(spoken().say(f"{desk}-state-{state}".replace("_", "-")))


def move_name(desk: str, move: str) -> str:
    """Return what a move of a desk is called: the message `<desk>-move-<move>`, or the shared word for the opening."""
    return str(spoken().say("case-opened" if move == "open" else f"{desk}-move-{move}".replace("_", "-")))
