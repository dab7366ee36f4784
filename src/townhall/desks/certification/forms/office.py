"""Forms of who may sign and of how the organisation does it."""

from typing import Any

from django import forms

from townhall.core.pages.templatetags.say import spoken
from townhall.desks.certification.forms.intake import named
from townhall.desks.certification.models import Category, Official, Practice
from townhall.desks.certification.rules.deadlines import clock_of
from townhall.desks.certification.rules.signatures import Office


def _label(form: forms.BaseForm, kind: str) -> None:
    """Give every field its label and, where there is one, its hint."""
    for name, field in form.fields.items():
        code = f"certification-{kind}-{name.replace('_', '-')}"
        field.label = spoken().say(code)
        if spoken().knows(f"{code}.why"):
            field.help_text = spoken().say(f"{code}.why")


class OfficialForm(forms.ModelForm):  # type: ignore[type-arg]
    """Somebody who may sign."""

    class Meta:  # noqa: D106
        model = Official
        fields = ("name", "title", "office", "supervisory", "by_head", "starts", "ends")
        widgets = {name: forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d") for name in ("starts", "ends")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _label(self, "official")
        self.fields["office"] = forms.ChoiceField(label=self.fields["office"].label, choices=named("office-is", Office))

    def clean(self) -> dict[str, Any]:
        """A right ends after it starts; a designation is the head's, of somebody who supervises."""
        told: dict[str, Any] = super().clean() or {}
        if told.get("starts") and told.get("ends") and told["ends"] < told["starts"]:
            self.add_error("ends", spoken().say("certification-official-ends-first"))
        if told.get("office") == Office.DESIGNATED:
            for name in ("supervisory", "by_head"):
                if not told.get(name):
                    self.add_error(name, spoken().say("certification-official-needs"))
        return told


class PracticeForm(forms.ModelForm):  # type: ignore[type-arg]
    """How the organisation does it. Its own days may be shorter than the state's rule, and never longer."""

    class Meta:  # noqa: D106
        model = Practice
        fields = ("agency", "category", "state", "head", "contact", "interpreters")
        fields += ("regular_days", "urgent_days", "appeal_days", "is_public")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _label(self, "practice")
        self.fields["category"] = forms.ChoiceField(
            label=self.fields["category"].label, choices=named("category-is", Category)
        )

    def clean_state(self) -> str:
        """Return the two letters of a state."""
        return str(self.cleaned_data["state"]).strip().upper()

    def clean(self) -> dict[str, Any]:
        """Refuse days beyond the state's rule, and a public page that says nowhere to ask."""
        told: dict[str, Any] = super().clean() or {}
        row = clock_of(told.get("state", ""))
        for name in ("regular", "urgent"):
            own, law = told.get(f"{name}_days") or 0, getattr(row, name) if row else None
            if not own:
                self.add_error(f"{name}_days", spoken().say("certification-practice-no-days"))
            elif row and law and law.unit == "calendar" and own > law.days:
                words = spoken().say("certification-practice-too-long", days=law.days, citation=row.citation)
                self.add_error(f"{name}_days", words)
        if told.get("is_public") and not told.get("contact", "").strip():
            self.add_error("contact", spoken().say("certification-practice-no-contact"))
        return told
